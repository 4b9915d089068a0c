"""A button that works: it keeps its place and width, and turns a mark beside what is done."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.theme import current_theme, font

#: What is done sooner needs no mark.
AFTER_MS: Final = 150
_TURN_MS: Final = 80
_TURN: Final = 30
_GAP: Final = 8


class Busy(QWidget):
    """Lies over a button from :data:`AFTER_MS` on until it is closed."""

    def __init__(self, button: QWidget, doing: str = "") -> None:
        super().__init__(button)
        self._doing = doing or self.tr("Working…")
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turn)
        self.hide()
        button.installEventFilter(self)
        QTimer.singleShot(AFTER_MS, self, self._begin)

    def _begin(self) -> None:
        button = self.parentWidget()
        if button is not None:
            self.setGeometry(button.rect())
            button.setAccessibleDescription(self._doing)
            self.show()
            self._timer.start(_TURN_MS)

    def end(self) -> None:
        """Go: the work is over."""
        button = self.parentWidget()
        if button is not None and self._timer.isActive():
            button.setAccessibleDescription("")
        self._timer.stop()
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def _turn(self) -> None:
        self._angle = (self._angle + _TURN) % 360
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn, rtl = current_theme(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.color("hover"))
        painter.drawRoundedRect(self.rect(), worn.px.field_radius, worn.px.field_radius)
        painter.setFont(font("base", QFont.Weight.Medium))
        side = worn.px.icon - 4
        words = painter.fontMetrics().horizontalAdvance(self._doing)
        whole = side + _GAP + words
        said = whole <= self.width() - 2 * _GAP
        start = (self.width() - (whole if said else side)) // 2
        left = self.width() - start - side if rtl else start
        box = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(worn.color("primary"), 2.5))
        painter.drawArc(box, -self._angle * 16, 270 * 16)
        if said:
            painter.setPen(worn.color("second"))
            room = QRect(start if rtl else start + side + _GAP, 0, words + 2, self.height())
            painter.drawText(
                room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._doing
            )
        painter.end()
