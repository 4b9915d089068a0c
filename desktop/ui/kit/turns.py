"""Work of the window that is cut into steps: one at each turn of the loop.

Between two steps Qt lays out, paints and hears the keyboard; what is pressed comes before the next.
"""

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

#: On a widget: it was shown or hidden by hand.
_PUT_AWAY: Final = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
#: On a part: it is out of sight until it is filled.
_WAITS: Final = "waits"


class Turns(QObject):
    """Takes steps in the order in which they came, as long as ``parent`` lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: deque[Callable[[], object]] = deque()
        self._last: deque[Callable[[], object]] = deque()
        self._kept: list[Callable[[], object]] | None = None
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._take)

    def __bool__(self) -> bool:
        """Tell whether a step is still to come."""
        return bool(self._steps or self._last)

    def add(self, step: Callable[[], object]) -> None:
        """Take a step in a turn of its own."""
        self._steps.append(step)
        self._timer.start()

    def add_last(self, step: Callable[[], object]) -> None:
        """Take a step once no other is left, also of those that come by others."""
        self._last.append(step)
        self._timer.start()

    def bring(
        self,
        parts: Sequence[tuple[QWidget, Callable[[], object]]],
        wanted: Callable[[], bool],
        *,
        anew: bool,
    ) -> None:
        """Show parts of a page, each with the step that fills it, as long as that is ``wanted``.

        ``anew``: something else stands in them, which is out of sight and reach at once.
        """
        for part, step in parts:
            if anew and not (part.isHidden() and part.testAttribute(_PUT_AWAY)):
                part.setProperty(_WAITS, True)
                part.hide()
            self.fill(part, partial(_bring, part, step, wanted))

    def fill(self, part: QObject, step: Callable[[], object]) -> None:
        """Take a step that fills a part of a page, as long as that lives."""
        self.add(partial(self._fill, part, step))

    def hold(self) -> None:
        """Keep back what fills parts of pages: behind the lock they have no office to ask."""
        self._kept = []

    def release(self) -> None:
        """Go on with what was kept back; of pages that are gone nothing is left to do."""
        kept, self._kept = self._kept, None
        for step in kept or ():
            self.add(step)

    def _fill(self, part: QObject, step: Callable[[], object]) -> None:
        if self._kept is not None:
            self._kept.append(partial(self._fill, part, step))
        elif shiboken6.isValid(part):
            step()

    def _take(self) -> None:
        step = (self._steps or self._last).popleft()
        if self:
            self._timer.start()  # before the step, which may turn a loop of its own
        step()


def _bring(part: QWidget, step: Callable[[], object], wanted: Callable[[], bool]) -> None:
    if wanted():
        from desktop.ui.kit.still import still  # not before the first frame

        with still():
            step()
            if part.property(_WAITS):
                part.setProperty(_WAITS, False)
                part.show()
