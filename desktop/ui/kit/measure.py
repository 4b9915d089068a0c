"""What the columns of a table ask for, by what their first rows hold."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtGui import QFont, QFontMetrics

from desktop.ui.kit.cells import BAR_GAP, BAR_WIDE, PAD, cell_face
from desktop.ui.kit.row_model import Column, RowModel
from desktop.ui.kit.theme import current_theme, font
from desktop.ui.kit.widths import Want

#: So many rows are measured; what is longer in later ones is told by its tooltip.
_SAMPLE: Final = 80
#: No name is wider, in normal text: the eye would lose the line.
NAME: Final = 420
#: Cut to fewer letters a text says nothing: it stands under the name then.
_TOLD: Final = 12
#: A title's padding, as the style sheet has it; the mark of the order stands in it.
_TITLE: Final = 2 * 13 + 2


def letters(count: int) -> int:
    """Return how wide so many letters of the base size are."""
    return round(count * current_theme().px.base * 0.52)


def measured(model: RowModel[Any], kept: Sequence[Want] = ()) -> list[Want]:
    """Return what each column wants; of ``kept`` the widths, for rows that were only added."""
    title = QFontMetrics(font("help", QFont.Weight.DemiBold))
    wants = []
    for place, column in enumerate(model.columns):
        if kept and not kept[place].empty:
            wants.append(kept[place])
            continue
        if place in model.off:
            wants.append(Want(0, 0, 0, column.rank, empty=True))
            continue
        held = _held(model, place)
        empty = not held and not any(model.shown(row, place) for row in model.known[_SAMPLE:])
        head = title.horizontalAdvance(column.title) + _TITLE
        wants.append(_want(column, max(held, head), head, empty=empty))
    return wants


def _held(model: RowModel[Any], place: int) -> int:
    """Return how wide the widest cell of the first rows is; 0 where none holds anything."""
    column, widest = model.columns[place], 0
    badge = QFontMetrics(cell_face(None, badge=True))
    plain = QFontMetrics(cell_face(column))
    for row in model.known[:_SAMPLE]:
        if text := model.shown(row, place):
            chip = column.badge is not None and column.badge(row)
            face, more = (badge, 2 * PAD) if chip else (plain, 0)
            more += BAR_WIDE + BAR_GAP if column.bar is not None else 0
            widest = max(widest, face.horizontalAdvance(text) + more + 2 * PAD + 3)
    return widest


def _want(column: Column[Any], held: int, head: int, *, empty: bool) -> Want:
    scale = current_theme().px.base / 15
    most = letters(column.most) if column.most else round(NAME * scale)
    if column.wrap and not column.most:
        most = held
    natural = max(min(held, most), head) if column.main or column.most or column.wrap else held
    ideal = min(max(letters(column.ideal), head), natural) if column.ideal else natural
    least = min(max(letters(max(column.least, _TOLD)), head), ideal) if column.least else ideal
    return Want(ideal, least, natural, column.rank, empty, column.main)
