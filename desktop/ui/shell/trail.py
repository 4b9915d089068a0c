"""The way back: the pages that one came through, each with how it stood when it was left."""

from collections import deque
from collections.abc import Callable, Collection
from typing import Final

from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.data_classes import dataclass
from desktop.ui.places import Place
from desktop.ui.shell.stands import Stand

_LONGEST: Final = 32


@dataclass(frozen=True, slots=True)
class Stop:
    """A page that was left: what it was opened on (its id for nothing) and how it stood.

    ``name``: what the way back is called. ``leapt``: it was left by the sidebar, for something new.
    """

    page: str
    on: Place | str
    name: str
    stand: Stand
    leapt: bool


class Trail:
    """The stops on the way to the page in view, the nearest last; the oldest are forgotten.

    ``go`` shows a page, by its id as it was left or on a place, as it stood.
    """

    def __init__(self, go: Callable[[Place | str, Stand], object]) -> None:
        self._go = go
        self._stops: deque[Stop] = deque(maxlen=_LONGEST)
        self._on: dict[str, Place | str] = {}
        self._stood: dict[str, Stand] = {}
        self._going_back = False
        #: The page in view was come back to.
        self.came_back = False

    def __len__(self) -> int:
        return len(self._stops)

    @property
    def name(self) -> str:
        """Where the page in view was opened from; "" where it is a beginning."""
        return self._stops[-1].name if self._stops and not self._stops[-1].leapt else ""

    def on(self, page_id: str) -> Place | str:
        """Return what a page is opened on, its id for nothing."""
        return self._on.get(page_id, page_id)

    def nearest(self, pages: Collection[str]) -> str:
        """Return which of some pages one came through last; "" for none."""
        return next((stop.page for stop in reversed(self._stops) if stop.page in pages), "")

    def clear(self) -> None:
        """Forget the way: somebody else comes in."""
        self._stops.clear()
        self._on.clear()
        self._stood.clear()

    def stood(self, page_id: str) -> Stand | None:
        """Return how a page stood when it was last left, None where it was not."""
        return self._stood.get(page_id)

    def set_out(
        self, to: Place | str, page: QWidget | None, page_id: str, name: str, *, leap: bool
    ) -> None:
        """Remember a page that is left for another place, before this is shown; None where who
        comes in begins with it.
        """
        target = to.page if isinstance(to, Place) else to
        here = self.on(page_id)
        stays = target == page_id and (not isinstance(to, Place) or to == here)
        self.came_back = self._going_back
        leaves = page is not None and not stays
        stand = Stand.of(page, here, QApplication.focusWidget()) if leaves else None
        if stand is not None:
            self._stood[page_id] = stand
        if stand is not None and not self._going_back:
            last = self._stops[-1] if self._stops else None
            if last is not None and last.page == target and to in {last.on, target} and not leap:
                self._stops.pop()  # where one came from: no second way to the same
                self.came_back = True
            else:
                self._stops.append(Stop(page_id, here, name, stand, leap))
        if isinstance(to, Place) or target not in self._on:
            self._on[target] = to

    def back(self, *, over_leaps: bool) -> bool:
        """Show the last stop as it was left; tell whether there is one to go back to."""
        if not self._stops or (self._stops[-1].leapt and not over_leaps):
            return False
        stop = self._stops.pop()
        same = self.on(stop.page) == stop.on
        self._going_back = True
        try:
            self._go(stop.page if same else stop.on, stop.stand)
        finally:
            self._going_back = False
        self._on[stop.page] = stop.on
        return True
