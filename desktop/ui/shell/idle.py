"""Locking by itself when nobody is at the PC: announced before, never during a signature."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.signature import SignaturePad

WARNING_S: Final = 30
_ACTIVITY: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)


class IdleWatch(QObject):
    """Counts seconds without input; installed as event filter on the window's ``windowHandle``.

    ``warned(seconds left)`` once a second at the end, ``awake`` when someone is back after a
    warning, ``expired`` when the time is over.
    """

    warned = Signal(int)
    awake = Signal()
    expired = Signal()

    def __init__(self, window: QWidget, minutes: int) -> None:
        super().__init__(window)
        self._window = window
        self._limit = max(minutes, 1) * 60
        self._idle = 0
        self._ticks = QTimer(self)
        self._ticks.setInterval(1000)
        self._ticks.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin counting (an office was opened)."""
        self._idle = 0
        self._ticks.start()

    def stop(self) -> None:
        """Stop counting (the office is locked)."""
        self._ticks.stop()

    def touch(self) -> None:
        """Someone is here."""
        warned = self._limit - self._idle <= WARNING_S
        self._idle = 0
        if warned:
            self.awake.emit()

    def tick(self) -> None:
        """One second has passed."""
        if any(pad.is_signing() for pad in self._window.findChildren(SignaturePad)):
            self.touch()
            return
        self._idle += 1
        left = self._limit - self._idle
        if left <= 0:
            self.stop()
            self.expired.emit()
        elif left <= WARNING_S:
            self.warned.emit(left)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY:
            self.touch()
        return False
