"""A list as it is in view: its columns and order, and what it is on each page."""

from typing import Final

from desktop.core.documents.list_forms import ListColumn, ListSheet
from desktop.printing.kit.boxes import Text
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import A4, MM, NOTE

_ROW: Final = 8 * MM
#: More columns, or more letters beside one another, lie on their side.
_UPRIGHT: Final = 7
_LETTERS: Final = 80
#: How wide a column is at least and at most, in letters.
_LEAST, _MOST = 6, 34
_ACROSS: Final = A4[1], A4[0]


def compose(form: ListSheet) -> Sheet:
    """Return the list with its rows counted; a wide one lies on its side."""
    wide = [_letters(form, at) for at in range(len(form.columns))]
    upright = len(wide) <= _UPRIGHT and sum(wide) <= _LETTERS
    said = " · ".join(form.said)
    head = form.head
    if not form.rows:
        return Sheet(head, (Text("لا شيء في هذه القائمة."),), subtitle=said)
    counted = Column("م", 4, style=NOTE, align=Align.CENTER, whole=True)
    columns = map(_column, form.columns, wide, range(len(wide)))
    rows = tuple(
        (str(number), *map(_cell, form.columns, row)) for number, row in enumerate(form.rows, 1)
    )
    table = Table((counted, *columns), rows, least=_ROW, verticals=True, pad=4)
    size = A4 if upright else _ACROSS
    return Sheet(head, (table,), size=size, subtitle=said, again=said)


def _letters(form: ListSheet, at: int) -> int:
    longest = max((len(row[at]) for row in form.rows), default=0)
    return min(max(longest, len(form.columns[at].title), _LEAST), _MOST)


def _column(column: ListColumn, wide: int, at: int) -> Column:
    return Column(column.title, wide, style=NOTE, whole=column.number, names=not at)


def _cell(column: ListColumn, text: str) -> str:
    return identifier(text) if column.number and text else text
