"""Python's cycles are collected in the window's thread only.

The collector runs in whichever thread allocates next: in the lane it would destroy widgets there,
and Qt ends in a crash later and elsewhere (Anki's window does the same for the same reason).
"""

import gc
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 1000
_held: Final = Event()


def hold() -> None:
    """Leave what there is out of every collection until the office is locked: called, from any
    thread, by who makes hundreds of thousands of rows that hold no circle. To look through them
    once a second held the window up for a tenth of it.
    """
    gc.freeze()
    _held.set()


class GarbageInWindow(QObject):
    """Switches Python's own collecting off and does it once a second, where it is due."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._all = self._apart = False
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def set_apart(self) -> None:
        """Leave what was loaded until now out of every collection: libraries and the window stay as
        long as the program, and looking through them held the window up for a fifth of a second.
        Once: pages come later, and go with who they were built for.
        """
        if (
            not self._apart
        ):  # to ask how many are apart counts them, as long as one look through them
            self._apart = True
            gc.freeze()

    def collect_all(self) -> None:
        """Look through everything at the next turn: the pages of who left have just gone, and by
        the thresholds it would be minutes until what they held is let go.
        """
        self._all = True

    def collect(self) -> None:
        """Collect the oldest generation that is due by Python's own thresholds."""
        from desktop.base.memory import give_free_back  # not before the first frame

        if self._all:
            self._all = False
            held = _held.is_set()
            if held:
                _held.clear()
                gc.unfreeze()
            gc.collect()
            if held and self._apart:
                gc.freeze()
            give_free_back()
            return
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                give_free_back()
                return
