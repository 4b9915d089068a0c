"""What has the keyboard is ringed: one law for every widget there is and will be.

The ring lies outside the widget, with a gap in which the ground is seen (WCAG 2.2, 2.4.13), so it
stands out from any fill. A widget that is ringed elsewhere than around its whole says so by
``focus_shape()``: the box in its own coordinates and the radius, or None where it shows the
keyboard itself (a table its row).
"""

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QWidget,
)

from desktop.ui.kit.operation import HELD
from desktop.ui.kit.theme import current_theme
from desktop.ui.kit.wardrobe import BARE

WIDTH: Final = 2
GAP: Final = 2
_OUT: Final = WIDTH + GAP
_MOVES: Final = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Paint}
)


class FocusRing(QObject):
    """Rings what has the keyboard in any window of the application, as long as ``parent`` lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  # who makes one has it
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._moved)
        self._moved(None, app.focusWidget())

    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        if now is None or not shiboken6.isValid(now) or now.isWindow():
            return
        # a page that holds it until there is data is not ringed
        around = _working(now) if now.focusPolicy() == Qt.FocusPolicy.NoFocus else now
        if around is None:
            return
        layer = layer_of(around)
        self._ring = _Ring(layer, around)
        part: QWidget | None = around
        while part is not None and part is not layer:
            self._watched.append(part)
            part = part.parentWidget()
        for one in self._watched:
            one.installEventFilter(self)
        self._ring.place()

    def _leave(self) -> None:
        for one in self._watched:
            if shiboken6.isValid(one):
                one.removeEventFilter(self)
        self._watched = []
        ring, self._ring = self._ring, None
        if ring is not None and shiboken6.isValid(ring):
            ring.hide()
            ring.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        ring = self._ring
        if event.type() in _MOVES and ring is not None and shiboken6.isValid(ring):
            ring.place()
        return False


def _working(widget: QWidget) -> QWidget | None:
    """Return the button whose keyboard waits in a widget until its work is over, or None."""
    parts = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return next((part for part in parts if part.property(HELD)), None)


def layer_of(widget: QWidget) -> QWidget:
    """Return what a float at a widget lies in: what is scrolled, else what fills the window."""
    part = widget
    while (above := part.parentWidget()) is not None and not part.isWindow():
        around = above.parentWidget()
        scrolled = isinstance(around, QAbstractScrollArea) and around.viewport() is above
        if part is not widget and (scrolled or (part.size() == above.size() and above.isWindow())):
            break
        part = above
    return part


class _Ring(QWidget):
    def __init__(self, layer: QWidget, around: QWidget) -> None:
        super().__init__(layer)
        self._layer, self._around = layer, around
        self._radius = 0.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setProperty(BARE, True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def place(self) -> None:
        """Lie around the widget where it is now; as much of it as its layer has room for."""
        shape, layer = _shape(self._around), self._layer
        if shape is None or not self._around.isVisible():
            self.hide()
            return
        box, radius = shape
        self._radius = radius + _OUT - WIDTH / 2
        corner = self._around.mapTo(layer, box.topLeft())
        whole = QRect(corner, box.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT)
        here = whole.intersected(layer.rect())
        if here != self.geometry():
            self.setGeometry(here)
        if not self.isVisible():
            self.show()
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = WIDTH / 2
        painter.setPen(QPen(current_theme().color("focus"), WIDTH))
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, self._radius, self._radius)
        painter.end()


def _shape(widget: QWidget) -> tuple[QRect, float] | None:
    shaped = getattr(widget, "focus_shape", None)  # asked at every frame: no Protocol's check
    if shaped is not None:
        found: tuple[QRect, float] | None = shaped()
        return found
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        return None  # its row shows it
    return widget.rect(), current_theme().px.field_radius
