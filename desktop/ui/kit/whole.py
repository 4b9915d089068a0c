"""What did not fit under a field, whole, over what lies beneath it."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.ring import layer_of
from desktop.ui.kit.theme import current_theme, font
from desktop.ui.kit.wrapped import WrappedLabel

_SIDE = 10


class Whole(WrappedLabel):
    """Floats at a line; what lies beneath can be clicked through it. Over the field, where it would
    hide what is offered about its entry (a button marked ``offer``).
    """

    def __init__(self, at: QWidget) -> None:
        super().__init__()
        self.setParent(layer_of(at))
        self._at = at
        self._error = False
        self.setContentsMargins(_SIDE, 5, _SIDE, 6)
        self.hide()

    def tell(self, text: str, *, error: bool) -> None:
        """Lie where the line begins, as wide as can be read."""
        self._error = error
        self.setProperty("role", "error" if error else "help")
        self.setFont(font("help"))
        self.setText(text)
        layer = layer_of(self._at)
        if self.parentWidget() is not layer:
            self.setParent(layer)
        wide = min(max(self._at.width(), 20 * current_theme().px.base), layer.width())
        high = self.heightForWidth(wide)
        corner = self._at.mapTo(layer, QPoint(0, 0))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = corner.x() + self._at.width() - wide if rtl else corner.x()
        left = min(max(left, 0), layer.width() - wide)
        top = min(corner.y(), max(layer.height() - high, 0))
        box = QRect(left, top, wide, high)
        if self._hides_offer(layer, box):
            box.moveBottom(max(self._above(layer), high) - 1)
        self.setGeometry(box)
        self.show()
        self.raise_()

    @staticmethod
    def _hides_offer(layer: QWidget, box: QRect) -> bool:
        """Tell whether something to be taken about the very entry would lie beneath."""
        offers = (one for one in layer.findChildren(Button) if one.property("offer"))
        return any(
            one.isVisible() and box.intersects(QRect(one.mapTo(layer, QPoint(0, 0)), one.size()))
            for one in offers
        )

    def _above(self, layer: QWidget) -> int:
        """Return where the field begins over whose line this lies."""
        row = self._at.parentWidget()
        field: QWidget = getattr(row, "widget", None) or self._at
        return field.mapTo(layer, QPoint(0, 0)).y()

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(worn.color("danger" if self._error else "field_border"))
        painter.setBrush(worn.color("danger_soft" if self._error else "surface"))
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, worn.px.field_radius, worn.px.field_radius)
        painter.end()
        super().paintEvent(event)
