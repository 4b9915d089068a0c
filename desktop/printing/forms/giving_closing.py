"""The record of a distribution that is over: what was handed out, signed for and left."""

from typing import Final

from desktop.core.documents.goods_forms import GivingClosing
from desktop.printing.kit.boxes import Box, Heading, Keep, Row, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signature import SignatureBox
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, MM, VALUE
from desktop.printing.kit.words import both

_THINGS: Final = (
    Column("الصنف", 3.8, names=True),
    Column("وحدة العد", 1.8),
    Column("المقرر", 1.3, align=Align.CENTER, whole=True),
    Column("المسلَّم", 1.3, align=Align.CENTER, whole=True),
    Column("الباقي بالقيد", 1.6, align=Align.CENTER, whole=True),
    Column("الباقي بالعد", 1.6, align=Align.CENTER, whole=True),
    Column("الفرق", 1.2, align=Align.CENTER, whole=True),
)
_SHEETS: Final = (
    Column("من سلّم بالكشف", 4.4, names=True),
    Column("الصفوف", 2.2, align=Align.CENTER),
    Column("الغائبون منها", 5.6),
)
_BLANK_ROWS: Final = 4


def compose(form: GivingClosing) -> Sheet:
    """Return the record: one page in the usual case."""
    blank = form.head.blank
    story: list[Box] = [
        _facts(form, blank),
        _part("الأصناف", Table(_THINGS, _things(form), least=_least(form), verticals=True)),
    ]
    if form.why or blank:
        story.append(grid([[(12, Field("سبب الفرق", form.why, blank))]]))
    if form.sheets or blank:
        sheets = Table(_SHEETS, _sheets(form), least=_least(form), verticals=True)
        story.append(_part("الكشوف الموقّعة", sheets))
    story.append(_absent(form, blank))
    return Sheet(form.head, (*story, _hands(form)), gap=9)


def _part(title: str, box: Box) -> Box:
    return stack(Heading(title), box, gap=3)


def _least(form: GivingClosing) -> float:
    return HAND if form.head.blank else 18


def _facts(form: GivingClosing, blank: bool) -> Box:
    def count(of: int | None) -> str:
        return "" if of is None else str(of)

    rows: list[list[tuple[int, Box]]] = [
        [(7, Field("التوزيع", form.giving, blank)), (5, Field("المكان", form.place, blank))],
        [
            (7, Field("يوم التوزيع", both(form.held), blank)),
            (5, Field("الموسم", form.season, blank)),
        ],
        [
            (4, Field("أسر القائمة", count(form.families), blank)),
            (4, Field("أسر استلمت", count(form.taken), blank)),
            (4, Field("أسر وقّعت", count(form.signed), blank)),
        ],
    ]
    if form.condition or blank:
        rows.append([(12, Field("شرط المتبرع", form.condition, blank))])
    return grid(rows)


def _things(form: GivingClosing) -> tuple[tuple[Cell, ...], ...]:
    if form.head.blank:
        return (("",) * len(_THINGS),) * _BLANK_ROWS
    return tuple(
        (
            one.name,
            one.unit,
            str(one.planned),
            str(one.handed),
            str(one.due),
            str(one.found),
            _difference(one.found - one.due),
        )
        for one in form.things
    )


def _difference(off: int) -> str:
    if not off:
        return "لا فرق"
    return f"{'زيادة' if off > 0 else 'نقص'} {abs(off)}"


def _sheets(form: GivingClosing) -> tuple[tuple[Cell, ...], ...]:
    if form.head.blank:
        return (("",) * len(_SHEETS),) * _BLANK_ROWS
    return tuple((one.helper, one.rows, one.absent or "لا أحد") for one in form.sheets)


def _absent(form: GivingClosing, blank: bool) -> Box:
    if blank:
        return grid([[(12, Field("صفوف من لم يستلم، ويُنقلون إلى يوم آخر", blank=True))]])
    said = f"صفوف من لم يستلم، ويُنقلون إلى يوم آخر: {form.absent}."
    return _part("من لم يستلم", Text(said if form.absent else "استلمت كل أسرة.", VALUE))


def _hands(form: GivingClosing) -> Box:
    frames = (("أقفله وعدّ", form.closer), ("عدّ معه", form.second), ("اطّلع عليه المدير", ""))
    boxes = tuple((4, SignatureBox(_hand(part, name), tall=22 * MM)) for part, name in frames)
    return Keep(Row(boxes), clings=True)


def _hand(part: str, name: str) -> str:
    return f"{part}: {name}" if name else part
