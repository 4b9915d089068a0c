"""One line of text that ends in «…» where it has no room, whole in its tip."""

import re
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

#: What is always seen of it, in letters.
_LEAST: int = 14
#: A number whose first part is seen alone would be read as another one.
_BEGUN: Final = re.compile(r"\d[\d/.,٫٬-]*$")
_GOES_ON: Final = re.compile(r"[/.,٫٬-]*\d")


def elided(text: str, metrics: QFontMetrics, room: int) -> str:
    """Return a text, or as much of it as has room, with «…»: a number whole or not at all."""
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    kept = shown.removesuffix("…")
    if kept == shown or not _GOES_ON.match(text, len(kept)):
        return shown
    return f"{_BEGUN.sub('', kept).rstrip()}…"


class Elided(QLabel):
    """A label that gives way at its end; what it says is its text all the same."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._more = ""

    def tell(self, more: str) -> None:
        """Say in the tip what has no room beside it."""
        self._more = more

    def shown(self) -> str:
        """Return what of the text is seen."""
        return elided(self.text(), self.fontMetrics(), self.contentsRect().width())

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()  # without a text it would be a pixel lower
        return QSize(hint.width(), max(hint.height(), self.fontMetrics().height() + 1))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        least = self.fontMetrics().averageCharWidth() * _LEAST
        return QSize(min(hint.width(), least), hint.height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            cut = "" if self.shown() == self.text() else self.text()
            self.setToolTip("\n".join(filter(None, (cut, self._more))))
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading,
            self.palette(),
            self.isEnabled(),
            self.shown(),
            self.foregroundRole(),
        )
        painter.end()
