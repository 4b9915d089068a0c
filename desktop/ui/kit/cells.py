"""How a table's cells are painted: names that lose their middle, lines under them, chips."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from desktop.base.arabic_text import name_parts
from desktop.ui.kit import icons
from desktop.ui.kit.banner import KINDS
from desktop.ui.kit.row_model import Column, Index, RowModel
from desktop.ui.kit.theme import current_theme, font

#: Room at both ends of a cell, and in a chip.
PAD: Final = 10
_BETWEEN: Final = " · "
#: A bar beside a text: how wide and thick it is, and how far from the text.
BAR_WIDE: Final = 64
_THICK: Final = 6
BAR_GAP: Final = 10


def shortened(name: str, face: QFontMetrics, width: int) -> str:
    """Return a name without its middle where it is too long: who begins alike ends otherwise.

    Whole words stay at both ends; a text of one word, or for which that is too little, loses
    letters in its middle.
    """
    if face.horizontalAdvance(name) <= width:
        return name
    words = name_parts(name)
    best = ""
    head, tail = 0, 1
    while head + tail < len(words):
        grown = (head + 1, tail) if head <= tail else (head, tail + 1)
        text = f"{' '.join(words[: grown[0]])} … {' '.join(words[len(words) - grown[1] :])}"
        if face.horizontalAdvance(text) > width:
            break
        best, (head, tail) = text, grown
    return best or face.elidedText(name, Qt.TextElideMode.ElideMiddle, width)


def broken(text: str, face: QFontMetrics, width: int) -> list[str]:
    """Return a text in lines of whole words, without the spaces at which they break."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}".strip()
            if line and face.horizontalAdvance(longer) > width:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines


def cell_face(column: Column[Any] | None, *, badge: bool = False) -> QFont:
    """Return the face of a column's cells."""
    if badge:
        return font("help", QFont.Weight.DemiBold)
    strong = column is not None and column.strong
    return font("base", QFont.Weight.Medium if strong else QFont.Weight.Normal)


def chip_height() -> int:
    """Return how high a chip is."""
    return round(current_theme().px.help * 1.85)


class Cells(QStyledItemDelegate):
    """Paints every cell of a :class:`Table`. A list is painted at each turn of a wheel, so that the
    model is asked without the way through Qt's own values.
    """

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        _ground(painter, option.rect, marked=marked)
        model, place = index.model(), index.column()
        assert isinstance(model, RowModel)  # noqa: S101  # of the kit's own table
        column, cell = model.columns[place], model.cell(index.row(), place)
        if cell is None or not (cell.text or cell.under):
            return
        text, under = cell.text, cell.under
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        view = option.widget
        sized = getattr(view, "own", None)  # asked for every cell: no Protocol's check
        own = sized(option.rect, place) if sized is not None else option.rect
        room = own.adjusted(PAD, 0, -PAD, 0)
        if cell.badge:
            _chip(painter, room, text, cell.badge, marked=marked)
        elif column.wrap:
            _lines(painter, room, text, column)
        else:
            if cell.bar:
                room = _bar(painter, room, cell.bar)
            _line(painter, room, text, column, under)
        painter.restore()

    def lines_height(self, text: str, column: Column[Any], width: int) -> int:
        """Return how high a wrapped cell is."""
        face = QFontMetrics(cell_face(column))
        return len(broken(text, face, width - 2 * PAD)) * face.lineSpacing() + 16


def _ground(painter: QPainter, rect: QRect, *, marked: bool) -> None:
    """Paint what a cell stands on, as the style sheet has it: its style would take as long for it
    as for the text.
    """
    worn = current_theme()
    if marked:
        painter.fillRect(rect, worn.color("primary_soft"))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, worn.color("border"))


def _leading(room: QRect, width: int, *, rtl: bool) -> QRect:
    left = room.right() - width + 1 if rtl else room.left()
    return QRect(left, room.top(), width, room.height())


def _chip(painter: QPainter, room: QRect, text: str, kind: str, *, marked: bool) -> None:
    worn, face = current_theme(), cell_face(None, badge=True)
    painter.setFont(face)
    metrics, high = painter.fontMetrics(), chip_height()
    width = min(metrics.horizontalAdvance(text) + 2 * PAD, room.width())
    box = _leading(room, width, rtl=painter.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    box = QRect(box.left(), room.center().y() - high // 2 + 1, width, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(worn.color("surface" if marked else KINDS[kind][2]))
    painter.drawRoundedRect(box, high / 2, high / 2)
    painter.setPen(worn.color(KINDS[kind][1]))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 2 * PAD + 2)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


def _bar(painter: QPainter, room: QRect, bar: tuple[float, bool]) -> QRect:
    """Paint a bar at the end of a cell; return what is left for its text."""
    worn, (share, over) = current_theme(), bar
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = room.left() if rtl else room.right() - BAR_WIDE + 1
    track = QRect(left, room.center().y() - _THICK // 2 + 1, BAR_WIDE, _THICK)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(worn.color("border"))
    painter.drawRoundedRect(track, _THICK / 2, _THICK / 2)
    if wide := round(BAR_WIDE * min(max(share, 0.0), 1.0)):
        wide = max(wide, _THICK)
        full = QRect(track.right() - wide + 1 if rtl else left, track.top(), wide, _THICK)
        painter.setBrush(worn.color("warning" if over else "primary"))
        painter.drawRoundedRect(full, _THICK / 2, _THICK / 2)
    taken = BAR_WIDE + BAR_GAP
    return room.adjusted(taken, 0, 0, 0) if rtl else room.adjusted(0, 0, -taken, 0)


def _lines(painter: QPainter, room: QRect, text: str, column: Column[Any]) -> None:
    painter.setFont(cell_face(column))
    painter.setPen(current_theme().color("text"))
    metrics = painter.fontMetrics()
    lines = broken(text, metrics, room.width())
    top = room.center().y() - len(lines) * metrics.lineSpacing() // 2 + 1
    for place, line in enumerate(lines):
        box = QRect(
            room.left(), top + place * metrics.lineSpacing(), room.width(), metrics.lineSpacing()
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, line)


def _line(
    painter: QPainter,
    room: QRect,
    text: str,
    column: Column[Any],
    under: Sequence[tuple[str, str]],
) -> None:
    painter.setFont(cell_face(column))
    painter.setPen(current_theme().color("text"))
    metrics = painter.fontMetrics()
    if column.main:
        shown = shortened(text, metrics, room.width())
    else:
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    side = Qt.AlignmentFlag.AlignRight if column.end else Qt.AlignmentFlag.AlignLeft
    if not under:
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return
    below = QFontMetrics(font("help"))
    high = metrics.lineSpacing() + below.lineSpacing() - 2
    top = room.center().y() - high // 2
    first = QRect(room.left(), top, room.width(), metrics.lineSpacing())
    painter.drawText(first, side | Qt.AlignmentFlag.AlignVCenter, shown)
    second = QRect(room.left(), first.bottom() - 1, room.width(), below.lineSpacing())
    _parts(painter, second, under)


def _parts(painter: QPainter, room: QRect, parts: Sequence[tuple[str, str]]) -> None:
    """Paint what has no column of its own, each in the colour of its badge."""
    worn = current_theme()
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = room.width()
    for place, (text, kind) in enumerate(parts):
        painter.setFont(font("help", QFont.Weight.DemiBold if kind else QFont.Weight.Normal))
        metrics = painter.fontMetrics()
        said = f"{_BETWEEN}{text}" if place else text
        shown = metrics.elidedText(said, Qt.TextElideMode.ElideRight, left)
        width = min(metrics.horizontalAdvance(shown) + 2, left)
        start = room.width() - left
        at = room.right() - start - width + 1 if rtl else room.left() + start
        painter.setPen(worn.color(KINDS[kind][1] if kind else "second"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(at, room.top(), width, room.height()), flags, shown)
        left -= width
        if shown != said or left <= 0:
            return


def draw_arrow(painter: QPainter, section: QRect, title: str, *, up: bool, end: bool) -> None:
    """Draw the mark of the sorted column right beside its title."""
    face = QFontMetrics(font("help", QFont.Weight.DemiBold))
    side, word = 14, face.horizontalAdvance(title)
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    edge = 15  # as the style sheet pads a title
    from_left = rtl is end
    if from_left:
        at = min(section.left() + edge + word + 2, section.right() - side)
    else:
        at = max(section.right() - edge - word - side - 1, section.left())
    box = QRect(at, section.center().y() - side // 2, side, side)
    icons.draw(painter, "chevron-up" if up else "chevron-down", "primary", box)


def row_height(*, dense: bool, two_lines: bool) -> int:
    """Return how high a row is: 44 or dense 34 of normal text, more for two lines."""
    px = current_theme().px
    one = px.nav + 4 if not dense else round((px.nav + 4) * 0.775)
    return one + round(px.help * 1.1) if two_lines else one
