"""Work of the window that is cut into steps: one at each turn of the loop.

Between two steps Qt lays out, paints and hears the keyboard; what is pressed comes before the next.
"""

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Takes steps in the order in which they came, as long as ``parent`` lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._take)

    def __bool__(self) -> bool:
        """Tell whether a step is still to come."""
        return bool(self._steps)

    def add(self, step: Callable[[], object]) -> None:
        """Take a step in a turn of its own."""
        self._steps.append(step)
        self._timer.start()

    def _take(self) -> None:
        step = self._steps.popleft()
        if self._steps:
            self._timer.start()  # before the step, which may turn a loop of its own
        step()
