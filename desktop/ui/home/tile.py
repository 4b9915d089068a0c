"""A number with what it counts, pressed to see what it counts."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.base.arabic_text import arabic_digits
from desktop.ui.kit import icons
from desktop.ui.kit.theme import current_theme, font


class Tile(QAbstractButton):
    """Zero is shown as zero, and quietly."""

    def __init__(self, name: str, icon: str, text: str) -> None:
        super().__init__()
        self.name = name
        self._icon = icon
        self.count = 0
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show how many there are."""
        self.count = count
        self.setAccessibleName(f"{self.text()}: {arabic_digits(str(count))}")
        self.update()

    def sizeHint(self) -> QSize:
        px = current_theme().px
        return QSize(130, round(px.title * 1.9 + px.base * 2.6))

    def minimumSizeHint(self) -> QSize:
        return QSize(96, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setColor(worn.color("focus" if self.hasFocus() else "border"))
        pen.setWidthF(2 if self.hasFocus() else 1)
        painter.setPen(pen)
        painter.setBrush(worn.color("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(1, 1, -1, -1), worn.px.radius, worn.px.radius
        )
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, edge = worn.px.icon, 14
        left = edge if rtl else self.width() - edge - side
        mark = QRect(left, edge, side, side)
        icons.draw(painter, self._icon, "primary" if self.count else "help", mark)
        high = round(worn.px.title * 1.5)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font("title", QFont.Weight.Bold))
        painter.setPen(worn.color("text" if self.count else "help"))
        room = self.rect().adjusted(edge, edge - 4, -edge, 0)
        number = QRect(room.left(), room.top(), room.width(), high)
        # alone, the Arabic zero looks like a speck of dust
        said = arabic_digits(str(self.count)) if self.count else self.tr("zero")
        painter.drawText(number, flags, said)
        painter.setFont(font("help", QFont.Weight.Medium))
        painter.setPen(worn.color("second"))
        words = QRect(room.left(), number.bottom() + 2, room.width(), self.height() - high - edge)
        wrap = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(words, wrap, self.text())
        painter.end()
