"""Signing by pen, finger or mouse on white paper."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEventPoint,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.cards import label
from desktop.ui.kit.ink import NO_PRESSURE, Point, Signature, draw_strokes
from desktop.ui.kit.theme import current_theme

_HOLD_MS: Final = 5 * 60 * 1000


class SignaturePad(QWidget):
    """``changed`` after each stroke, undo and clear. Ctrl+Z undoes, Delete clears.

    The paper is white in every theme, as what is printed.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._strokes: list[list[Point]] = []
        self._drawing: list[Point] | None = None
        self._clock = QElapsedTimer()
        self._since_stroke = QElapsedTimer()
        self._devices: set[str] = set()
        self._image = QImage()
        self._taken = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Place for the signature"))
        self.setAccessibleDescription(self.tr("Sign by pen, finger or mouse; Delete clears it."))

    # ---- what a page asks

    def value(self) -> Signature | None:
        """Return the signature, None while the paper is empty."""
        if not self._strokes:
            return None
        device = next(d for d in ("pen", "touch", "mouse") if d in self._devices)
        strokes = tuple(tuple(stroke) for stroke in self._strokes)
        return Signature(strokes, self.width(), self.height(), device)

    def set_value(self, value: Signature | None) -> None:
        """Show a signature taken before, or empty paper."""
        self._strokes = [list(stroke) for stroke in value.strokes] if value else []
        self._devices = {value.device} if value else set()
        self._redraw()
        self.changed.emit()

    def trouble(self) -> str:
        """Return advice for a mere dot, else ""."""
        if self._strokes and sum(len(stroke) for stroke in self._strokes) < 8:
            return self.tr("The signature is too short; sign again.")
        return ""

    def inputs(self) -> list[QWidget]:
        return [self]

    def clear(self) -> None:
        """Take everything away."""
        self._drawing = None
        self.set_value(None)

    def undo(self) -> None:
        """Take the last stroke away."""
        if self._strokes:
            self._strokes.pop()
            self._redraw()
            self.changed.emit()

    def is_signing(self) -> bool:
        """Tell whether someone signs here now or did a moment ago (the idle lock waits)."""
        fresh = self._since_stroke.isValid() and self._since_stroke.elapsed() < _HOLD_MS
        return self.isVisible() and self.isEnabled() and (self._drawing is not None or fresh)

    # ---- input

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()
        if event.pointerType() == QPointingDevice.PointerType.Eraser:
            return
        kind = event.type()
        if kind == QEvent.Type.TabletPress:
            self._begin(event.position(), event.pressure(), "pen")
        elif kind == QEvent.Type.TabletMove and "pen" in self._devices:
            self._extend(event.position(), event.pressure())
        elif kind == QEvent.Type.TabletRelease:
            self._end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and self.isEnabled():
            self._touched(event)
            event.accept()
            return True
        return super().event(event)

    def _touched(self, event: QTouchEvent) -> None:
        """One finger signs; a second one and the palm are not heard."""
        if event.type() == QEvent.Type.TouchCancel:
            self._end()
            return
        point = event.points()[0]
        pressure = point.pressure() if 0 < point.pressure() < 1 else NO_PRESSURE
        state = point.state()
        if state == QEventPoint.State.Pressed:
            self._begin(point.position(), pressure, "touch")
        elif state == QEventPoint.State.Released:
            self._end()
        elif state == QEventPoint.State.Updated:
            self._extend(point.position(), pressure)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position(), NO_PRESSURE, "mouse")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._extend(event.position(), NO_PRESSURE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.clear()
        elif event.matches(QKeySequence.StandardKey.Undo) or event.key() == Qt.Key.Key_Backspace:
            self.undo()
        else:
            super().keyPressEvent(event)

    # ---- strokes

    def _begin(self, at: QPointF, pressure: float, device: str) -> None:
        if self._drawing is not None:
            return
        if not self._strokes:
            self._clock.start()
            self._devices.clear()
        self._devices.add(device)
        self._drawing = []
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._extend(at, pressure)

    def _extend(self, at: QPointF, pressure: float) -> None:
        if self._drawing is None:
            return
        x = min(max(at.x() / max(self.width(), 1), 0.0), 1.0)
        y = min(max(at.y() / max(self.height(), 1), 0.0), 1.0)
        self._drawing.append(
            Point(round(x, 5), round(y, 5), self._clock.elapsed(), round(pressure, 4))
        )
        self.update()

    def _end(self) -> None:
        if self._drawing:
            self._strokes.append(self._drawing)
            self._drawing = None
            self._since_stroke.start()
            self._redraw()
            self.changed.emit()
        self._drawing = None

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
        focused = self.hasFocus()
        wrong = self.property("state") == "error"
        token = "danger" if wrong else "paper_focus" if focused else "field_border"
        painter.setPen(QPen(worn.color(token), 2 if focused or wrong else 1))
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
        if self._drawing:
            draw_strokes(painter, [self._drawing], QRectF(self.rect()))
        painter.end()


class SignatureBlock(QWidget):
    """The pad with heading, undo and clear; ``others`` are other ways (thumbprint, on paper)."""

    def __init__(self, title: str, *others: QWidget) -> None:
        super().__init__()
        self.pad = SignaturePad()
        undo = IconButton("undo-2", self.tr("Undo the last stroke"))
        clear = IconButton("eraser", self.tr("Clear the signature"))
        undo.clicked.connect(self.pad.undo)
        clear.clicked.connect(self.pad.clear)
        head = QHBoxLayout()
        head.addWidget(label(title, "section"), 1)
        head.addWidget(undo)
        head.addWidget(clear)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(head)
        box.addWidget(self.pad, 1)
        if others:
            foot = QHBoxLayout()
            for other in others:
                foot.addWidget(other)
            foot.addStretch(1)
            box.addLayout(foot)
