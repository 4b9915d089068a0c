"""Yes or no."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.buttons import ARROWS
from desktop.ui.kit.laid import height_got
from desktop.ui.kit.theme import current_theme, font
from desktop.ui.kit.undo import Choosing
from desktop.ui.kit.wrapped import draw_wrapped, wrapped_height


class CheckRow(QAbstractButton):
    """Yes or no with its own sentence (and a second, smaller one); Space toggles."""

    changed = Signal()

    def __init__(self, text: str, *, help_text: str = "", checked: bool = False) -> None:
        super().__init__()
        self._help = help_text
        self._history = Choosing()
        self._history.chosen(checked, by_hand=False)
        self.setText(text)
        self.setCheckable(True)
        self.setChecked(checked)
        self.setAccessibleName(text)
        self.setAccessibleDescription(help_text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._tell)

    def _tell(self) -> None:
        self._history.chosen(self.isChecked(), by_hand=self.hasFocus())
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._history.take(event, self.set_value):
            return
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @property
    def by_hand(self) -> bool:
        """What stands here was entered by hand."""
        return self._history.by_hand

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: bool | None) -> None:
        self.setChecked(bool(value))

    def trouble(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return [self]

    def _indent(self) -> int:
        return current_theme().px.icon + 16

    def heightForWidth(self, width: int) -> int:
        room = max(width - self._indent() - 6, 60)
        height = wrapped_height(self.text(), room, font())
        if self._help:
            height += wrapped_height(self._help, room, font("help")) + 2
        return max(height + 10, current_theme().px.target)

    def sizeHint(self) -> QSize:
        words = max(self.text(), self._help, key=len)
        width = self.fontMetrics().horizontalAdvance(words) + self._indent() + 10
        width = min(width, 620)
        return QSize(width, height_got(self, width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # the sentence may need another line

    def minimumSizeHint(self) -> QSize:
        return QSize(min(160, self.sizeHint().width()), current_theme().px.target)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = worn.px.icon
        left = self.width() - side - 4 if rtl else 4
        box = QRect(left, 6, side, side)
        error = self.property("state") == "error"
        self._paint_mark(painter, box, "danger" if error else "field_border")
        indent = self._indent()
        room = self.rect().adjusted(0 if rtl else indent, 4, -indent if rtl else 0, -4)
        painter.setPen(worn.color("text" if self.isEnabled() else "help"))
        painter.setFont(font())
        used = draw_wrapped(painter, room, self.text(), self.layoutDirection())
        if self._help:
            painter.setFont(font("help"))
            painter.setPen(worn.color("help"))
            below = room.adjusted(0, used + 2, 0, 8)
            draw_wrapped(painter, below, self._help, self.layoutDirection())
        painter.end()

    def _paint_mark(self, painter: QPainter, box: QRect, border: str) -> None:
        worn = current_theme()
        pen = painter.pen()
        pen.setColor(worn.color("primary" if self.isChecked() else border))
        pen.setWidthF(1.5)
        painter.setPen(pen)
        painter.setBrush(worn.color("primary" if self.isChecked() else "surface"))
        painter.drawRoundedRect(box, 5, 5)
        if self.isChecked():
            inner = box.adjusted(3, 3, -3, -3)
            icons.draw(painter, "check", "on_primary", inner)
