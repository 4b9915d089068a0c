"""What happened at a time of the day, in one line: when, what, and more of it beneath."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from desktop.ui.kit.theme import current_theme, font
from desktop.ui.kit.wrapped import WIDE, draw_wrapped, wrapped_height, wrapped_width

#: Over and under it, between its time and its words, and between their two lines.
_EDGE: Final = 7
_GAP: Final = 10
_LEADING: Final = 1
#: The room of a time, in letters of the base size.
_TIME: Final = 3.2
#: The least room of the words, in letters of the base size.
_WORDS: Final = 6


class TimedLine(QLabel):
    """Painted as a whole, under a hairline unless it is the ``first``; read out as one text.

    A morning has a hundred visits, and a label for each part would take 13 kB each (what Qt keeps
    of a style sheet).
    """

    def __init__(self, time: str, what: str, more: str, *, first: bool) -> None:
        super().__init__()
        self._time, self._what, self._more, self._first = time, what, more, first
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText("\n".join(filter(None, (time, what, more))))
        self.setWordWrap(True)  # else Qt takes back that it is as high as its width asks for

    def _before(self) -> int:
        """Return the room of the time and of what is between it and the words."""
        return round(_TIME * current_theme().px.base) + _GAP

    def _parts(self) -> tuple[tuple[str, QFont, str], ...]:
        """Return the texts beside the time, with face and colour."""
        said = (self._what, font("base", QFont.Weight.DemiBold), "text")
        return (said, (self._more, font("help"), "help")) if self._more else (said,)

    def heightForWidth(self, width: int) -> int:
        room = max(width - self._before(), 1)
        parts = self._parts()
        high = sum(wrapped_height(text, room, face) for text, face, _ in parts)
        return high + _LEADING * (len(parts) - 1) + 2 * _EDGE + (not self._first)

    def sizeHint(self) -> QSize:
        words = max(wrapped_width(text, face) for text, face, _ in self._parts())
        width = self._before() + words
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self._before() + _WORDS * current_theme().px.base
        return QSize(width, self.heightForWidth(WIDE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn, way = current_theme(), self.layoutDirection()
        rtl, before = way == Qt.LayoutDirection.RightToLeft, self._before()
        painter = QPainter(self)
        if not self._first:
            painter.fillRect(0, 0, self.width(), 1, worn.color("border"))
        top = _EDGE + (not self._first)
        room = self.rect().adjusted(0 if rtl else before, 0, -before if rtl else 0, 0)
        time = QRect(room.right() + 1 + _GAP if rtl else 0, top, before - _GAP, self.height())
        painter.setFont(font())
        painter.setPen(worn.color("second"))
        draw_wrapped(painter, time, self._time, way)
        for text, face, token in self._parts():
            painter.setFont(face)
            painter.setPen(worn.color(token))
            room.setTop(top)
            top += draw_wrapped(painter, room, text, way) + _LEADING
        painter.end()
