"""The list of files to go after: who, what falls due and when, with room for what was done."""

from typing import Final

from desktop.core.documents.file_forms import FollowList, ToFollow
from desktop.printing.kit.boxes import Box, Text, grid, stack
from desktop.printing.kit.fields import Field
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import MM, NOTE, VALUE, VALUE_STRONG

_ROW: Final = 11.5 * MM
_BLANK_ROWS: Final = 16

_WHO: Final = (
    Column("م", 0.8, align=Align.CENTER, whole=True),
    Column("رقم الملف", 1.6, whole=True),
    Column("صاحب الملف وجواله", 4.2, names=True),
)
_WHAT: Final = Column("ما يُتابع", 3.2)
_REST: Final = (Column("اليوم", 2.8), Column("ما تمّ", 3.2))


def compose(form: FollowList) -> Sheet:
    """Return the list: some seventeen files a page."""
    blank = form.head.blank
    listed = grid([[(6, Field("القائمة", form.listed, blank)), (6, Text(form.cut, NOTE))]])
    note = Text("القائمة للتذكير، ولا يتغيّر ملف بسببها. تُحفظ بعيدًا عن نظر المراجعين.", NOTE)
    files = (ToFollow("", "", "", "", "", ""),) * _BLANK_ROWS if blank else form.files
    if not files:
        return Sheet(form.head, (listed, Text("لا ملفات في هذه القائمة.")), gap=8)
    named = blank or any(one.what for one in files)  # of an update all is said by the list's name
    columns = (*_WHO, *([_WHAT] if named else []), *_REST)
    rows = tuple(_row(at, one, named=named) for at, one in enumerate(files, 1))
    table = Table(columns, rows, least=_ROW, verticals=True, pad=4)
    return Sheet(form.head, (listed, note, table), gap=8)


def _row(at: int, one: ToFollow, *, named: bool) -> tuple[Cell, ...]:
    what = Text(one.what, VALUE) if one.what else ""
    return (
        str(at),
        identifier(one.file_number) if one.file_number else "",
        _whose(one) if one.name else "",
        *([what] if named else []),
        Text(one.day, VALUE) if one.day else "",
        Text(one.stands, NOTE) if one.stands else "",
    )


def _whose(one: ToFollow) -> Box:
    mobile = Text(identifier(one.mobile), NOTE) if one.mobile else None
    return stack(Text(one.name, VALUE_STRONG), mobile)
