"""Work of the window that is cut into steps: one at each turn of the loop.

Between two steps Qt lays out, paints and hears the keyboard; what is pressed comes before the next.
"""

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from time import perf_counter
from typing import Final

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

#: On a widget: it was shown or hidden by hand.
_PUT_AWAY: Final = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
#: So long more than one part is brought in a turn.
_SHORT_S: Final = 0.004
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
        for part, _ in parts:
            if anew and not (part.isHidden() and part.testAttribute(_PUT_AWAY)):
                part.setProperty(_WAITS, True)
                part.hide()
        self._bring_next(deque(parts), wanted)

    def _bring_next(
        self, parts: deque[tuple[QWidget, Callable[[], object]]], wanted: Callable[[], bool]
    ) -> None:
        if parts:
            self.fill(self, partial(self._bring, parts, wanted))

    def _bring(
        self, parts: deque[tuple[QWidget, Callable[[], object]]], wanted: Callable[[], bool]
    ) -> None:
        """Bring the next part, and with it those that take next to no time: what is around them is
        laid out and painted anew at each turn.
        """
        from desktop.ui.kit.still import still  # not before the first frame

        if not wanted():
            return
        ends = perf_counter() + _SHORT_S
        try:
            with still():
                while parts and perf_counter() < ends:
                    _fill_and_show(*parts.popleft())
        finally:
            self._bring_next(parts, wanted)  # one that fails takes no other with it

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


def _fill_and_show(part: QWidget, step: Callable[[], object]) -> None:
    if shiboken6.isValid(part):
        step()
        if part.property(_WAITS):
            part.setProperty(_WAITS, False)
            part.show()
