"""The researcher's list of home visits: by area, with room for the day and a note."""

from typing import Final

from desktop.core.documents.desk_forms import HomeVisit, HomeVisitList
from desktop.printing.kit.boxes import Box, Text, stack
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import MM, NOTE, VALUE, VALUE_STRONG

_ROW: Final = 13.5 * MM
_BLANK_ROWS: Final = 14
_VISITORS: Final = {True: "باحثة أو باحثان", False: "باحث أو باحثة"}

_COLUMNS: Final = (
    Column("م", 0.8, align=Align.CENTER, whole=True),
    Column("رقم الطلب", 2.35, whole=True),
    Column("صاحب الطلب وجواله", 4.3, names=True),
    Column("العنوان", 4.1),
    Column("الأفراد", 1.1, align=Align.CENTER),
    Column("الزيارة من", 1.7),
    Column("يوم الزيارة ووقتها", 1.9),
    Column("ملاحظة", 1.65),
)


def compose(form: HomeVisitList) -> Sheet:
    """Return the list: ten to fourteen homes a page."""
    note = "لا تُسلَّم هذه الورقة لغير من يزور، ولا يُترك في المنزل ما يذكر الجمعية أو سبب الزيارة."
    visits = Table(_COLUMNS, _rows(form), least=_ROW, verticals=True, pad=4)
    return Sheet(form.head, (Text(note, NOTE), visits), gap=8)


def _rows(form: HomeVisitList) -> tuple[tuple[Cell, ...], ...]:
    if form.head.blank:
        return tuple((str(at), *[""] * 7) for at in range(1, _BLANK_ROWS + 1))
    return tuple(
        (
            str(at),
            identifier(one.request_number),
            _whose(one),
            _where(one),
            str(one.household),
            Text(_VISITORS[one.woman_or_two], NOTE),
            "",
            "",
        )
        for at, one in enumerate(form.visits, 1)
    )


def _whose(one: HomeVisit) -> Box:
    mobile = Text(identifier(one.mobile), NOTE) if one.mobile else None
    return stack(Text(one.name, VALUE_STRONG), mobile)


def _where(one: HomeVisit) -> Box:
    building = f"مبنى {identifier(one.building)}" if one.building else ""
    coded = " · ".join(part for part in (identifier(one.short), building) if part)
    return stack(Text(one.place, VALUE), Text(coded, NOTE) if coded else None)
