"""Locking with the desktop's session: before sleep, and when the session itself is locked.

Linux: signals of systemd-logind on the system bus (``PrepareForSleep`` of its Manager, ``Lock``
of a session). Where there is no such bus nothing is heard, and the idle lock remains.
"""

from typing import Any, Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_SERVICE: Final = "org.freedesktop.login1"
_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_SESSION: Final = "org.freedesktop.login1.Session"


class LockWatch(QObject):
    """``lock_wanted`` when the PC goes to sleep or its session is locked."""

    lock_wanted = Signal()

    def __init__(self, parent: QObject | None = None, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._bus = bus if bus is not None else QDBusConnection.systemBus()
        self.listening = self._bus.isConnected() and self._listen()

    def _listen(self) -> bool:
        # text at run time, bytes in the stub
        sleep: Any = SLOT("sleeping(bool)")
        lock: Any = SLOT("locked()")
        heard = self._bus.connect(_SERVICE, _PATH, _MANAGER, "PrepareForSleep", self, sleep)
        # any session: locking once too often does no harm, and asking logind for ours would
        # keep the window waiting where it does not answer
        self._bus.connect(_SERVICE, "", _SESSION, "Lock", self, lock)
        return bool(heard)

    @Slot(bool)
    def sleeping(self, begins: bool) -> None:
        """Logind says that sleep begins, or that it is over."""
        if begins:
            self.lock_wanted.emit()

    @Slot()
    def locked(self) -> None:
        """Logind says that the session is locked."""
        self.lock_wanted.emit()
