"""What two people counted in the drawer of vouchers and cards when a day closed."""

from typing import Final

from desktop.core.documents.goods_forms import CardCount
from desktop.printing.kit.boxes import Box, Heading, Keep, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, MM, NOTE
from desktop.printing.kit.words import both, sums

_PILES: Final = (
    Column("المتجر", 3.6, names=True),
    Column("النوع", 1.9),
    Column("القيمة", 2.4, whole=True),
    Column("العدد", 1.2, align=Align.CENTER, whole=True),
    Column("المجموع", 2.8, whole=True),
)
_GIVEN: Final = (
    Column("الرقم التسلسلي", 2.4, whole=True, names=True),
    Column("المتجر", 2.8),
    Column("القيمة", 2.2, whole=True),
    Column("الملف", 1.4, whole=True),
    Column("استلمها", 3.2),
)
_BLANK_ROWS: Final = 5


def compose(form: CardCount) -> Sheet:
    """Return the record: one page in the usual case."""
    blank = form.head.blank
    facts = grid(
        [
            [
                (6, Field("يوم العد", both(form.counted), blank)),
                (3, Field("العدد بالقيد", _said(form.due), blank)),
                (3, Field("العدد بالعد", _said(form.found), blank)),
            ],
            *([[(12, Field("سبب الفرق", form.why, blank))]] if form.why or blank else []),
        ]
    )
    frames = (("عدّها", form.counter), ("عدّها معه", form.second))
    hands = Row(tuple((6, SignatureBox(_hand(part, name), tall=22 * MM)) for part, name in frames))
    piles = _table(form, _PILES, _piles(form), "الدرج خالٍ.")
    given = _table(form, _GIVEN, _given(form), "لم تُسلَّم بطاقة في هذا اليوم.")
    story = (facts, _part("ما في الدرج بالقيد", piles), _part("ما سُلّم في اليوم", given))
    return Sheet(form.head, (*story, Keep(hands, clings=True)), gap=9)


def _said(count: int | None) -> str:
    return "" if count is None else str(count)


def _part(title: str, box: Box) -> Box:
    return stack(Heading(title), box, gap=3)


def _table(
    form: CardCount, columns: tuple[Column, ...], rows: tuple[tuple[Cell, ...], ...], none: str
) -> Box:
    if form.head.blank:
        rows = (("",) * len(columns),) * _BLANK_ROWS
    if not rows:
        return Text(none, NOTE)
    return Table(columns, rows, least=HAND if form.head.blank else 18, verticals=True)


def _piles(form: CardCount) -> tuple[tuple[Cell, ...], ...]:
    values = sums(one.value for one in form.piles)
    worth = sums(one.worth for one in form.piles)
    return tuple(
        (one.store, one.kind, value, str(one.count), whole)
        for one, value, whole in zip(form.piles, values, worth, strict=True)
    )


def _given(form: CardCount) -> tuple[tuple[Cell, ...], ...]:
    values = sums(one.value for one in form.given)
    return tuple(
        (identifier(one.serial), one.store, value, identifier(one.file_number), one.taker)
        for one, value in zip(form.given, values, strict=True)
    )


def _hand(part: str, name: str) -> str:
    return f"{part}: {name}" if name else part
