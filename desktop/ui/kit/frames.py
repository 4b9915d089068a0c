"""No frame shows a window that is half laid out.

What a part now needs is told by Qt to what lies around it, one layout further out at each turn of
the loop, and a frame may be painted between any two of them: what grew is then seen squeezed, or
cut, for as long as the rest takes.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

#: Further in than any part lies in a window, twice: a bar that comes in takes of the width.
_DEPTH: Final = 48
_BEFORE: Final = frozenset({QEvent.Type.UpdateRequest, QEvent.Type.Resize})


class WholeFrames(QObject):
    """Has a window laid out to its end before it is painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """Qt paints all that waits for it while it handles the first, and some after the other."""
        if event.type() in _BEFORE:
            lay_out()
        return False


def lay_out() -> None:
    """Lay out now all that waits for it, each part and then what lies around it."""
    for _ in range(_DEPTH):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
