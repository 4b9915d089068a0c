"""A device that is lent: what was looked at as it went out and came back, signed both times."""

from typing import Final

from desktop.core.documents.goods_forms import DeviceLoan
from desktop.printing.kit.boxes import Box, Heading, Keep, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import MM, VALUE
from desktop.printing.kit.words import both

_COLUMNS: Final = (
    Column("ما يُنظر فيه", 5, names=True),
    Column("عند التسليم", 2.5, align=Align.CENTER),
    Column("عند الإعادة", 2.5, align=Align.CENTER),
)
_FRAME: Final = 20 * MM


def compose(form: DeviceLoan) -> Sheet:
    """Return the record: one page."""
    blank = form.head.blank
    ticks = Table(_COLUMNS, _rows(form), least=20, verticals=True)
    out = stack(_facts(form, blank), ticks, _signed(("من استلم الجهاز", "من سلّمه"), form), gap=8)
    return Sheet(form.head, (out, _gifted(form) if form.gifted else _back(form)), gap=10)


def _facts(form: DeviceLoan, blank: bool) -> Box:
    rows: list[list[tuple[int, Box]]] = [
        [
            (8, Field("الجهاز", form.device, blank)),
            (4, Field("الرقم التسلسلي", identifier(form.serial) if form.serial else "", blank)),
        ],
        [
            (6, Field("المستعير", form.borrower, blank)),
            (3, Field("رقم الملف", identifier(form.file_number), blank)),
            (3, Field("رقم الهوية", blank=True)),
        ],
        [
            (6, Field("من يوم", both(form.since), blank)),
            (6, Field("إلى يوم", both(form.until), blank)),
        ],
        [
            (6, Field("التقرير الطبي", form.report, blank)),
            (6, Field("الضمان", form.guarantee, blank)),
        ],
    ]
    if form.taker or blank:
        rows.append([(12, Field("استلمه عنه", form.taker, blank))])
    if form.renewed:
        rows.append([(12, Field("سبب التمديد", form.renewed))])
    if form.state or blank:
        rows.append([(12, Field("حال الجهاز عند التسليم", form.state, blank))])
    return grid(rows)


def _rows(form: DeviceLoan) -> tuple[tuple[Cell, ...], ...]:
    return tuple((one.name, _said(one.out), _said(one.back)) for one in form.ticks)


def _said(seen: bool | None) -> str:
    return "" if seen is None else "نعم" if seen else "لا"


def _signed(parts: tuple[str, str], form: DeviceLoan | None = None) -> Box:
    strokes, aspect = (form.strokes, form.aspect) if form else ((), 3.0)
    return Row(
        (
            (6, SignatureBox(parts[0], strokes=strokes, aspect=aspect, tall=_FRAME)),
            (6, SignatureBox(parts[1], tall=_FRAME)),
        )
    )


def _gifted(form: DeviceLoan) -> Box:
    """Return what is said of a device that the family keeps."""
    said = "الجهاز للأسرة تمليكًا، ولا يُعاد إلى الجمعية."
    why = grid([[(12, Field("سبب التمليك", form.gifted))]])
    hands = _signed(("من مُلّك الجهاز", "من سلّمه"))
    return Keep(stack(Heading("التمليك"), Text(said, VALUE), why, hands, gap=8), clings=True)


def _back(form: DeviceLoan) -> Box:
    """Return what is said of its return, to be filled in by hand until it came back."""
    there = form.returned is None
    rows: list[list[tuple[int, Box]]] = [
        [
            (5, Field("يوم الإعادة", both(form.returned), there)),
            (7, Field("حال الجهاز عند الإعادة", form.state_back, there)),
        ]
    ]
    hands = _signed(("من أعاد الجهاز", "من استلمه"))
    return Keep(stack(Heading("الإعادة"), grid(rows), hands, gap=8), clings=True)
