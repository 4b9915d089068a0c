"""Keys over their buttons while Ctrl is held alone, and as a list for help."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.base.arabic_text import ltr
from desktop.ui.kit.key_names import keys_of
from desktop.ui.kit.sheets import in_front
from desktop.ui.kit.theme import current_theme, font
from desktop.ui.shell.focus import primary_in

HOLD_MS: Final = 600
_ENDS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.FocusOut,
        QEvent.Type.WindowDeactivate,
    }
)


class KeyCaps(QWidget):
    """Lies over a window and takes nothing from it; watches what comes to it for Ctrl.

    ``watch`` is whatever hears the window's keys: its handle, and the room for what nobody took.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._caps: list[tuple[QRect, str]] = []
        self._told: list[tuple[QWidget, str, QRect]] = []
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.setInterval(HOLD_MS)
        self._held.timeout.connect(self._appear)
        self.hide()

    def watch(self, source: QObject) -> None:
        """Hear the keys of ``source``; hearing them twice is no harm."""
        source.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in _ENDS:
            return False
        alone = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Control
        if alone and event.type() == QEvent.Type.KeyPress:
            if not self.isVisible() and not self._held.isActive():
                self._held.start()
        else:
            self._held.stop()
            self.hide()
        return False

    def texts(self) -> dict[str, str]:
        """Return the keys that are shown now, each with what it reaches."""
        return {keys: called(widget) for widget, keys in told(self._over())}

    def _over(self) -> QWidget:
        window = self.parentWidget()
        assert window is not None  # noqa: S101  # it is made with one
        return in_front(window) or window

    def _appear(self) -> None:
        window = self.parentWidget()
        if window is None or not window.isActiveWindow():
            return
        self._told = self._reached(window)
        self._caps = []
        for _, keys, place in self._told:
            places = list(self._places(place, keys))
            free = (box for box in places if not any(box.intersects(b) for b, _ in self._caps))
            self._caps.append((next(free, places[0]), keys))
        self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def _reached(self, window: QWidget) -> list[tuple[QWidget, str, QRect]]:
        """Return what the keys reach and where it lies."""
        return [
            (widget, keys, QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))
            for widget, keys in told(self._over())
        ]

    def _places(self, over: QRect, keys: str) -> Iterator[QRect]:
        """Yield boxes on the edges of what a key reaches, the upper one's end first.

        The others are for where a neighbour's key is there already.
        """
        wide = QFontMetrics(font("help", QFont.Weight.DemiBold)).horizontalAdvance(keys) + 14
        high = round(current_theme().px.help * 1.7)
        sides = over.left() + 4, over.right() - wide - 4
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for left in sides if rtl else reversed(sides):
            for top in (over.top() - high // 3, over.bottom() - high * 2 // 3):
                box = QRect(left, top, wide, high)
                room = self.parentWidget()
                if room is not None:  # never outside, whatever it is over
                    box.moveLeft(min(max(left, 2), max(room.width() - wide - 2, 2)))
                    box.moveTop(min(max(top, 2), max(room.height() - high - 2, 2)))
                yield box

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw them, unless what they lie on moved or went meanwhile: then they go."""
        window = self.parentWidget()
        if window is None or self._reached(window) != self._told:
            QTimer.singleShot(0, self, self.hide)
            return
        worn = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("help", QFont.Weight.DemiBold))
        for box, keys in self._caps:
            painter.setPen(worn.color("surface"))
            painter.setBrush(worn.color("text"))
            painter.drawRoundedRect(box, 5, 5)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, ltr(keys))
        painter.end()


def told(part: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield what can be reached by keys in a part of the window, with them, as it is read.

    The main button has keys of every window's, where it tells none of its own.
    """
    primary = primary_in(part.window())
    for widget in part.findChildren(QWidget):
        keys = keys_of(widget) or ("Ctrl+S" if widget is primary else "")
        if keys and widget.isVisible() and widget.isEnabled():
            yield widget, keys


def called(widget: QWidget) -> str:
    """Return what a widget is called where its keys are told."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return text or widget.accessibleName()
