"""F6 and Shift+F6: from region to region of the window, each come to where it was left."""

from functools import partial
from typing import TYPE_CHECKING, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from desktop.ui.kit.bar import PrimaryBar
from desktop.ui.kit.cards import Card
from desktop.ui.kit.chips import Chips
from desktop.ui.kit.keys import shortcut
from desktop.ui.kit.reading import go_round, stops_in
from desktop.ui.kit.sheets import in_front

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

W = TypeVar("W", bound=QWidget)


class Regions(QObject):
    """Sidebar, filters (where a page has none, the bar on top), content, the bar below.

    ``page`` gives the page in view.
    """

    def __init__(
        self,
        room: QWidget,
        sidebar: QWidget,
        top: QWidget,
        page: "Callable[[], QWidget | None]",
    ) -> None:
        super().__init__(room)
        self._room, self._sidebar, self._top, self._page = room, sidebar, top, page
        #: What floats over all of them.
        self.messages: QWidget | None = None
        self._left: dict[int, QWidget] = {}
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        shortcut(room, "F6", self.onwards, here)
        shortcut(room, "Shift+F6", self.backwards, here)
        shortcut(room, "Ctrl+Down", partial(self._to_card, 1), here)
        shortcut(room, "Ctrl+Up", partial(self._to_card, -1), here)

    def let_go(self, page: QWidget) -> None:
        """Forget where one was on a page that goes."""
        gone = [place for place, part in self._left.items() if _within(part, page)]
        for place in gone:
            del self._left[place]

    def onwards(self) -> None:
        """Go to the next region."""
        self._go(1)

    def backwards(self) -> None:
        """Go to the region before."""
        self._go(-1)

    def tab(self, *, onwards: bool) -> bool:
        """Go to the next stop of Tab: round the sidebar, the bar on top, the page, messages, and
        the band of the practice office over all of them.
        """
        window = self._room.window()
        band = window.menuWidget() if isinstance(window, QMainWindow) else None
        parts = (self._sidebar, self._top, self._page(), self.messages, band)
        stops = [stop for part in parts if part is not None for stop in stops_in(part)]
        return go_round(stops, onwards=onwards)

    def _to_card(self, by: int) -> None:
        """Go to the beginning of the next card of the page, or of the one before."""
        page, here = self._page(), QApplication.focusWidget()
        if page is None or here is None or in_front(self._room.window()) is not None:
            return
        stops = list(stops_in(page))
        cards = list(dict.fromkeys(_card_of(stop) for stop in stops))
        at = cards.index(_card_of(here)) + by if here in stops else 0
        if 0 <= at < len(cards):
            first = next(stop for stop in stops if _card_of(stop) is cards[at])
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def stops(self) -> "tuple[Sequence[QWidget], ...]":
        """Return what Tab comes to in each of the four, in their order."""
        page = self._page()
        chips = _shown(page, Chips)
        bars = _shown(page, PrimaryBar)
        filters = [stop for row in chips for stop in stops_in(row)]
        below = [stop for bar in bars for stop in stops_in(bar)]
        apart = {*filters, *below}
        content = [stop for stop in stops_in(page) if stop not in apart] if page else []
        return list(stops_in(self._sidebar)), filters or list(stops_in(self._top)), content, below

    def _here(self, regions: "tuple[Sequence[QWidget], ...]") -> int:
        focus = QApplication.focusWidget()
        for place, stops in enumerate(regions):
            if focus in stops:
                return place
        if focus is not None and self._sidebar.isAncestorOf(focus):
            return 0
        return 1 if focus is not None and self._top.isAncestorOf(focus) else 2

    def _go(self, by: int) -> None:
        if in_front(self._room.window()) is not None:
            return
        regions = self.stops()
        here, focus = self._here(regions), QApplication.focusWidget()
        if focus is not None:
            self._left[here] = focus
        for step in range(1, len(regions)):
            place = (here + by * step) % len(regions)
            if stops := regions[place]:
                left = self._left.get(place)
                known = left is not None and shiboken6.isValid(left) and left in stops
                stop = left if known and left is not None else stops[0]
                stop.setFocus(Qt.FocusReason.TabFocusReason)
                return


def _within(part: QWidget, page: QWidget) -> bool:
    return not shiboken6.isValid(part) or page.isAncestorOf(part)


def _card_of(stop: QWidget) -> QWidget | None:
    """Return the card or bar that a stop stands in, None for neither."""
    part = stop.parentWidget()
    while part is not None and not isinstance(part, Card | PrimaryBar):
        part = part.parentWidget()
    return part


def _shown(page: QWidget | None, kind: type[W]) -> list[W]:
    return [part for part in page.findChildren(kind) if part.isVisible()] if page else []
