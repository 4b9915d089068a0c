"""A page between its opening and its first data: no act of it is live, and it is a grey shape of
itself where the data takes long.
"""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QLineEdit, QWidget

from desktop.ui.kit.bar import BARS
from desktop.ui.kit.operation import Running
from desktop.ui.kit.theme import current_theme

_SHAPE_AFTER_MS: Final = 400
_SHAPED: Final = (QLabel, QLineEdit, QAbstractButton, QAbstractItemView)


def hold_back(page: QWidget, reads: Iterable[Running]) -> None:
    """Hold a page's acts back until what it reads has come; at once where it reads nothing."""
    waiting = frozenset(reads)
    if waiting:
        FirstData(page, waiting)


class FirstData(QObject):
    """Holds a page's bar back until all that it reads has come (``waiting``); goes by itself."""

    def __init__(self, page: QWidget, waiting: Iterable[Running]) -> None:
        super().__init__(page)
        self._page = page
        self._waiting = set(waiting)
        self._shape: _Shape | None = None
        for running in self._waiting:
            running.ended.connect(self._ended)
        self._bars = BARS.within(page)
        for bar in self._bars:
            bar.setEnabled(False)
        self._late = QTimer(self, singleShot=True, interval=_SHAPE_AFTER_MS)
        self._late.timeout.connect(self._show_shape)
        self._late.start()

    @property
    def over(self) -> bool:
        """Tell whether everything has come."""
        return not self._waiting

    def _ended(self) -> None:
        """Free the bar before what came is shown: that may bring the keyboard there."""
        self._waiting = {one for one in self._waiting if not one.over}
        if self._waiting:
            return
        self._late.stop()
        if self._shape is not None:
            self._shape.hide()
            self._shape.deleteLater()
        others = self._page.findChildren(
            FirstData, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        if all(one.over for one in others):
            for bar in self._bars:
                bar.setEnabled(True)
        self.deleteLater()

    def _show_shape(self) -> None:
        self._shape = _Shape(self._page)


class _Shape(QWidget):
    """Lies over a page, but not over its bar."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        page.installEventFilter(self)
        self._cover()
        self.show()
        self.raise_()

    def _cover(self) -> None:
        bars = [bar.height() for bar in BARS.within(self._page) if bar.isVisible()]
        room = self._page.rect()
        self.setGeometry(room.adjusted(0, 0, 0, -max(bars, default=0)))
        self._boxes = [
            QRect(part.mapTo(self._page, QPoint(0, 0)), part.size()).adjusted(0, 2, 0, -2)
            for part in self._page.findChildren(QWidget)
            if isinstance(part, _SHAPED) and part.isVisible()
        ]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), worn.color("bg"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.color("border"))
        for box in self._boxes:
            painter.drawRoundedRect(box, worn.px.field_radius, worn.px.field_radius)
        painter.end()
