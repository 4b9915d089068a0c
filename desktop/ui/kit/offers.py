"""What an entry may mean where it is not clear, each to be taken by a button under its field."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import empty
from desktop.ui.kit.field import Field
from desktop.ui.kit.ring import layer_of
from desktop.ui.kit.theme import current_theme
from desktop.ui.kit.whole import Whole


class Offers(QWidget):
    """Hears the signal ``offered`` of a field that has one: names and values.

    It floats ``under`` a part of the field's row as long as the keyboard is at the field or here,
    so that nothing moves; Tab goes from the field to the offers and on.
    """

    def __init__(self, field: Field, under: QWidget) -> None:
        super().__init__()
        self._field, self._under = field, under
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(6, 4, 6, 4)
        self._box.setSpacing(0)
        self.buttons: list[Button] = []
        self.hide()
        under.destroyed.connect(self.deleteLater)
        for part in (under, *field.inputs()):
            part.installEventFilter(self)
        offered = getattr(field, "offered", None)
        if offered is not None:
            offered.connect(self._offer)

    def _offer(self, offers: Iterable[tuple[str, object]]) -> None:
        empty(self._box)
        self.buttons = [
            Button(name, partial(self._take, value), kind="link") for name, value in offers
        ]
        for button in self.buttons:
            self._box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            button.installEventFilter(self)
        self._follow()

    def _follow(self) -> None:
        """Be there for who is at the field."""
        focus = QApplication.focusWidget()
        here = focus in self._field.inputs() or focus in self.buttons
        if not (here and self.buttons):
            self.hide()
            return
        layer = layer_of(self._under)
        if self.parentWidget() is not layer:
            self.setParent(layer)
        appears = not self.isVisible()
        self.setGeometry(self._place(layer))
        self.show()
        self.raise_()
        port = layer.parentWidget()
        area = port.parentWidget() if port is not None else None
        if appears and isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self, 0, 8)

    def _place(self, layer: QWidget) -> QRect:
        """Return where it lies: under what is said of the entry, over the field where that ends."""
        size, said = self._box.sizeHint(), self._under
        corner = said.mapTo(layer, QPoint(0, said.height()))
        rtl = said.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = corner.x() + said.width() - size.width() if rtl else corner.x()
        box = QRect(QPoint(left, corner.y()), size)
        box.moveLeft(min(max(left, 0), max(layer.width() - size.width(), 0)))
        for whole in layer.findChildren(Whole):
            if whole.isVisible() and whole.geometry().intersects(box):
                box.moveTop(whole.geometry().bottom() + 2)
        if box.bottom() > layer.height():
            top = self._field.inputs()[0].mapTo(layer, QPoint(0, 0)).y()
            box.moveTop(max(top - size.height() - 2, 0))
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            QTimer.singleShot(0, self, self._follow)
        elif kind in {QEvent.Type.Move, QEvent.Type.Resize} and self.isVisible():
            self._follow()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.isVisible():
            return self._walk(watched, event)
        return False

    def _walk(self, watched: QObject, event: QKeyEvent) -> bool:
        """Go by Tab from the field through the offers and back."""
        way = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(Qt.Key(event.key()), 0)
        order: list[QWidget] = [self._field.inputs()[-1], *self.buttons]
        if not way or watched not in order:
            return False
        place = next(n for n, one in enumerate(order) if one is watched) + way
        if place < 0:
            return False
        if place < len(order):
            order[place].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        order[0].setFocus(Qt.FocusReason.TabFocusReason)  # and on from the field
        self.hide()
        QApplication.sendEvent(
            order[0], QKeyEvent(QEvent.Type.KeyPress, event.key(), event.modifiers())
        )
        return True

    def _take(self, value: object, *_checked: bool) -> None:
        self._field.inputs()[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.set_value(value)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(worn.color("field_border"))
        painter.setBrush(worn.color("surface"))
        box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, worn.px.field_radius, worn.px.field_radius)
        painter.end()
