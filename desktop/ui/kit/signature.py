"""Signing by pen, finger or mouse on white paper."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEventPoint,
    QFocusEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.base.ink import Spot, is_plain, is_signature
from desktop.ui.kit.contacts import DEVICES, Contact, Contacts
from desktop.ui.kit.ink import NO_PRESSURE, Point, Signature, draw_strokes
from desktop.ui.kit.living import Living
from desktop.ui.kit.theme import current_theme
from desktop.ui.kit.undo import History

_HOLD_MS: Final = 5 * 60 * 1000
#: So long after a pen was over the pad, a touch is the hand that holds it.
_PEN_MS: Final = 1500
#: No finger is so broad (device-independent units).
_PALM: Final = 90.0


#: Those that there are.
PADS: Final[Living["SignaturePad"]] = Living()


class SignaturePad(QWidget):
    """``changed`` after each stroke, undo and clear. Ctrl+Z goes back, Delete clears.

    The paper is white in every theme, as what is printed.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strokes: list[list[Point]] = []
        self._contacts = Contacts()
        self._pen = QElapsedTimer()
        self._clock = QElapsedTimer()
        self._since_stroke = QElapsedTimer()
        self._devices: set[str] = set()
        self._history: History[Signature | None] = History()
        self._image = QImage()
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_TabletTracking)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Place for the signature"))
        self.setAccessibleDescription(self.tr("Sign by pen, finger or mouse; Delete clears it."))
        PADS.add(self)

    # ---- what a page asks

    def value(self) -> Signature | None:
        """Return the signature, None while the paper is empty."""
        if not self._strokes:
            return None
        device = next(d for d in DEVICES if d in self._devices)
        strokes = tuple(tuple(stroke) for stroke in self._strokes)
        return Signature(strokes, self.width(), self.height(), device)

    def set_value(self, value: Signature | None) -> None:
        """Show a signature taken before, or empty paper: what another drew never comes back."""
        self._history.forget()
        self._show(value)

    def _show(self, value: Signature | None) -> None:
        self._strokes = [list(stroke) for stroke in value.strokes] if value else []
        self._devices = {value.device} if value else set()
        self._redraw()
        self.changed.emit()

    @property
    def by_hand(self) -> bool:
        """Somebody signed here."""
        return bool(self._strokes)

    def trouble(self) -> str:
        """Return advice for a mere dot, else ""."""
        if self._strokes and not is_signature(self._drawn()):
            return self.tr("The signature is too short; sign again.")
        return ""

    def is_plain(self) -> bool:
        """Tell whether the signature is one line, hardly bent."""
        return is_plain(self._drawn())

    def _drawn(self) -> list[list[Spot]]:
        wide, tall = self.width(), self.height()
        return [[(p.x * wide, p.y * tall) for p in stroke] for stroke in self._strokes]

    def inputs(self) -> list[QWidget]:
        return [self]

    def clear(self) -> None:
        """Take everything away."""
        self._contacts = Contacts()
        self.set_value(None)

    def undo(self) -> None:
        """Take the last stroke away."""
        if self._strokes:
            self._history.record(self.value())
            self._strokes.pop()
            self._redraw()
            self.changed.emit()

    def wipe(self) -> None:
        """Take everything away, by the hand of who signs: Ctrl+Z brings it back."""
        before = self.value()
        self._contacts = Contacts()
        self._show(None)
        if before is not None:
            self._history.record(before)

    def is_signing(self) -> bool:
        """Tell whether someone signs here now or did a moment ago (the idle lock waits)."""
        fresh = self._since_stroke.isValid() and self._since_stroke.elapsed() < _HOLD_MS
        return self.isVisible() and self.isEnabled() and (bool(self._contacts.drawing) or fresh)

    # ---- input

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()
        if event.pointerType() == QPointingDevice.PointerType.Eraser:
            return
        self._pen.start()
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._lay("pen", 0, event.position(), event.pressure())
        elif kind == QEvent.Type.TabletMove:
            self._move("pen", 0, event.position(), event.pressure())
        elif kind == QEvent.Type.TabletRelease:
            self._keep(self._contacts.lift("pen", 0))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and self.isEnabled():
            self._touched(event)
            event.accept()
            return True
        return super().event(event)

    def _touched(self, event: QTouchEvent) -> None:
        """One finger signs; a second one and the palm are not heard."""
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.TouchCancel):
            self._keep(self._contacts.lift_all("touch"))  # whatever was there lost its end
        if event.type() == QEvent.Type.TouchCancel:
            return
        for point in event.points():
            pressure = point.pressure() if 0 < point.pressure() < 1 else NO_PRESSURE
            state, number = point.state(), point.id()
            if state == QEventPoint.State.Pressed:
                self._lay("touch", number, point.position(), pressure)
            elif state == QEventPoint.State.Updated:
                self._move("touch", number, point.position(), pressure)
            broad = point.ellipseDiameters()
            if max(broad.width(), broad.height()) > _PALM:
                self._contacts.rest("touch", number)
            if state == QEventPoint.State.Released:
                self._keep(self._contacts.lift("touch", number))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._lay("mouse", 0, event.position(), NO_PRESSURE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move("mouse", 0, event.position(), NO_PRESSURE)
        else:
            self._keep(self._contacts.lift("mouse", 0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._keep(self._contacts.lift("mouse", 0))

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep(self._contacts.lift_all())
        super().hideEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._keep(self._contacts.lift_all())
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self._keep(self._contacts.lift_all())
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.wipe()
        elif event.key() == Qt.Key.Key_Backspace:
            self.undo()
        elif (found := self._history.step(event, self.value())) is not None:
            for value in found:
                self._show(value)
        else:
            super().keyPressEvent(event)

    # ---- strokes

    def _lay(self, device: str, number: int, at: QPointF, pressure: float) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if not self._strokes and not self._contacts.drawing:
            self._clock.start()
        hand = device == "touch" and self._pen.isValid() and self._pen.elapsed() < _PEN_MS
        self._keep(self._contacts.lay(device, number, resting=hand))
        self._move(device, number, at, pressure)

    def _move(self, device: str, number: int, at: QPointF, pressure: float) -> None:
        wide, tall = max(self.width(), 1), max(self.height(), 1)
        x, y = min(max(at.x() / wide, 0.0), 1.0), min(max(at.y() / tall, 0.0), 1.0)
        point = Point(round(x, 5), round(y, 5), self._clock.elapsed(), round(pressure, 4))
        self._keep(self._contacts.move(device, number, point, (x * wide, y * tall)))
        self.update()

    def _keep(self, drawn: list[Contact]) -> None:
        """Keep lines that came to their end."""
        self.update()
        if drawn:
            self._history.record(self.value())
            if not self._strokes:
                self._devices.clear()
            self._strokes += [one.points for one in drawn]
            self._devices |= {one.device for one in drawn}
            self._since_stroke.start()
            self._redraw()
            self.changed.emit()

    # ---- painting

    def sizeHint(self) -> QSize:
        return QSize(560, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 140)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def _redraw(self) -> None:
        ratio = self.devicePixelRatioF()
        self._image = QImage(self.size() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        self._image.setDevicePixelRatio(ratio)
        self._image.fill(Qt.GlobalColor.transparent)
        if not self._image.isNull():
            painter = QPainter(self._image)
            draw_strokes(painter, self._strokes, QRectF(self.rect()))
            painter.end()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = current_theme()
        if self._image.devicePixelRatio() != self.devicePixelRatioF():
            self._redraw()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wrong = self.property("state") == "error"
        token = "danger" if wrong else "field_border"
        painter.setPen(QPen(worn.color(token), 2 if wrong else 1))
        painter.setBrush(worn.color("paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        dashes = QPen(worn.color("ink"), 1, Qt.PenStyle.DashLine)
        color = dashes.color()
        color.setAlpha(60)
        dashes.setColor(color)
        painter.setPen(dashes)
        base = round(self.height() * 0.72)
        painter.drawLine(22, base, self.width() - 22, base)
        painter.drawImage(0, 0, self._image)
        if drawing := self._contacts.drawing:
            draw_strokes(painter, [drawing], QRectF(self.rect()))
        painter.end()
