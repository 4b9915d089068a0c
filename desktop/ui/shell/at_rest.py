"""What the clock does on pages rests behind the lock: there they have no office to ask."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget


class AtRest:
    """The timers of pages that rest now."""

    def __init__(self) -> None:
        self._timers: list[QTimer] = []

    def begin(self, pages: QWidget) -> None:
        """Have what runs on these pages rest."""
        self._timers = [timer for timer in pages.findChildren(QTimer) if timer.isActive()]
        for timer in self._timers:
            timer.stop()

    def end(self) -> None:
        """Go on."""
        for timer in self._timers:
            timer.start()

    def forget(self) -> None:
        """Let them be: their pages have gone."""
        self._timers = []
