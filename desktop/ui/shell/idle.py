"""Locking by itself when nobody is at the PC: announced before, never during a signature.

What counts is time that passed, not ticks that were heard: a PC that slept has been left alone,
whether or not the system said so.
"""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.notes import Messages
from desktop.ui.kit.signature import PADS

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
#: Linux' monotonic clock stands while the PC sleeps, its boot clock does not; elsewhere
#: ``monotonic`` goes on.
_BOOT: Final = getattr(time, "CLOCK_BOOTTIME", None)


def moment() -> tuple[float, float]:
    """Return seconds since the PC was started, sleep counted, and seconds on its clock."""
    since_boot = time.monotonic() if _BOOT is None else time.clock_gettime(_BOOT)
    return since_boot, time.time()


class IdleWatch(QObject):
    """Measures the time without input; installed as event filter on the window's ``windowHandle``.

    The last seconds are counted down as a message, which goes where someone is back; ``expired``
    when the time is over. Input that comes after that, before a tick could
    tell (the PC woke up), locks as well and does nothing else. ``moment`` is asked what time it
    is, on two clocks: the one that went further counts, so that neither a clock set back nor a
    sleep that one of them missed keeps the office open.
    """

    expired = Signal()

    def __init__(
        self,
        window: QWidget,
        minutes: int,
        messages: Messages,
        moment: Callable[[], tuple[float, float]] = moment,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._messages = messages
        self._said = ""
        self._limit = max(minutes, 1) * 60
        self._moment = moment
        self._last = moment()
        self._ticks = QTimer(self)
        self._ticks.setInterval(1000)
        self._ticks.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin counting (an office was opened)."""
        self._last = self._moment()
        self._ticks.start()

    def stop(self) -> None:
        """Stop counting (the office is locked)."""
        self._ticks.stop()

    def touch(self) -> None:
        """Someone is here."""
        warned = self._left() <= WARNING_S
        self._last = self._moment()
        if warned:
            self._messages.withdraw(self._said)

    def tick(self) -> None:
        """Look how long nobody has been here."""
        left = self._left()
        if left <= 0:
            self.stop()
            self.expired.emit()
        elif any(pad.is_signing() for pad in PADS.within(self._window)):
            self.touch()
        elif left <= WARNING_S:
            self._messages.withdraw(self._said)
            self._said = self.tr(
                "Nobody seems to be here: the program locks in %n second(s).", "", left
            )
            self._messages.warn(self._said)

    def _left(self) -> int:
        passed = max(now - then for now, then in zip(self._moment(), self._last, strict=True))
        return self._limit - int(passed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in _ACTIVITY:
            return False
        if self._ticks.isActive() and self._left() <= 0:
            self.tick()
            return True
        self.touch()
        return False
