"""The way back: the pages that one came through, each with how it stood when it was left."""

from collections import deque
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from desktop.base.data_classes import dataclass
from desktop.ui.kit.chips import Chips
from desktop.ui.kit.fields import SEARCHES
from desktop.ui.kit.table import Table
from desktop.ui.places import Place

if TYPE_CHECKING:
    from desktop.ui.kit.tasks import Tasks

_LONGEST: Final = 32


class Standing:
    """How a page stands: its filters, what is searched for, marks, scrolling, the keyboard."""

    def __init__(self, page: QWidget) -> None:
        focus = QApplication.focusWidget()
        self._focus = focus if focus is not None and page.isAncestorOf(focus) else None
        parts = page.findChildren(QWidget)  # once: it takes long
        self._chips = [(part, part.value()) for part in parts if isinstance(part, Chips)]
        self._searches = [(part, part.text()) for part in SEARCHES.within(page)]
        self._marks = [(part, part.marked()) for part in parts if isinstance(part, Table)]
        areas = [part for part in parts if isinstance(part, QAbstractScrollArea)]
        bars = [
            bar for one in areas for bar in (one.verticalScrollBar(), one.horizontalScrollBar())
        ]
        self._scrolled = [(bar, bar.value()) for bar in bars if bar.maximum()]

    def ask_again(self) -> None:
        """Choose and search for what was chosen and searched for."""
        for chips, name in self._chips:
            if shiboken6.isValid(chips) and chips.value() != name:
                chips.set_value(name)
                chips.chosen.emit(name)
        for search, text in self._searches:
            if shiboken6.isValid(search) and search.text() != text:
                search.setText(text)
                search.searched.emit(text)

    def show(self) -> None:
        """Mark, scroll and bring the keyboard to where they were, as far as it is still there."""
        for table, mark in self._marks:
            if shiboken6.isValid(table):
                table.mark_again(mark)
        for bar, value in self._scrolled:
            if shiboken6.isValid(bar):
                bar.setValue(value)
        focus = self._focus
        if focus is not None and shiboken6.isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)


@dataclass(frozen=True, slots=True)
class Stop:
    """A page that was left: what it was opened on (its id for nothing) and how it stood.

    ``name``: what the way back is called. ``leapt``: it was left by the sidebar, for something new.
    """

    page: str
    on: Place | str
    name: str
    standing: Standing
    leapt: bool


class Trail:
    """The stops on the way to the page in view, the nearest last; the oldest are forgotten.

    ``go`` shows a page, by its id as it was left or on a place.
    """

    def __init__(self, go: Callable[[Place | str], None]) -> None:
        self._go = go
        self._stops: deque[Stop] = deque(maxlen=_LONGEST)
        self._on: dict[str, Place | str] = {}
        self._going_back = False
        #: The page in view was come back to.
        self.came_back = False
        self._waiting: Standing | None = None
        self._tasks: Tasks | None = None

    def begin(self, tasks: "Tasks") -> None:
        """Somebody comes in, whose work runs here."""
        self._tasks = tasks

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
        self._waiting = None

    def forget(self, page_id: str) -> None:
        """Take it that a page will be built anew."""
        self._on.pop(page_id, None)

    def set_out(
        self, to: Place | str, page: QWidget, page_id: str, name: str, *, leap: bool
    ) -> None:
        """Remember a page that is left for another place, before this is shown."""
        self._waiting = None
        target = to.page if isinstance(to, Place) else to
        here = self.on(page_id)
        stays = target == page_id and (not isinstance(to, Place) or to == here)
        self.came_back = self._going_back
        if not stays and not self._going_back:
            last = self._stops[-1] if self._stops else None
            if last is not None and last.page == target and to in {last.on, target} and not leap:
                self._stops.pop()  # where one came from: no second way to the same
                self.came_back = True
            else:
                self._stops.append(Stop(page_id, here, name, Standing(page), leap))
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
            self._go(stop.page if same else stop.on)
        finally:
            self._going_back = False
        self._on[stop.page] = stop.on
        stop.standing.ask_again()
        stop.standing.show()
        tasks = self._tasks
        if (
            tasks is not None and tasks.under_way
        ):  # what it reads again would take marks and scrolling away
            self._waiting = stop.standing
            tasks.rested.connect(self._arrived, Qt.ConnectionType.SingleShotConnection)
        return True

    def _arrived(self) -> None:
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            waiting.show()
