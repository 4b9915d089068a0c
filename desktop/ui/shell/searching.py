"""The one search in view, and where it leads who sits here."""

from collections.abc import Callable, Collection

from PySide6.QtWidgets import QWidget

from desktop.ui.kit.fields import SEARCHES, SearchBox
from desktop.ui.places import ALL, Place, Worklist


class Searching:
    """``box``: the window's own search. ``place_of``: where a text is looked for first; ``mine``
    are the pages that who sits here may open, and ``go`` opens one.
    """

    def __init__(
        self,
        box: SearchBox,
        place_of: Callable[[str], Place],
        mine: Callable[[], Collection[str]],
        go: Callable[[Place | str], None],
    ) -> None:
        self._box, self._place_of, self._mine, self._go = box, place_of, mine, go

    def field(self, page: QWidget | None) -> SearchBox:
        """Return a page's own search, or the window's where it has none."""
        own = SEARCHES.within(page) if page is not None else []
        return next(iter(own), self._box)

    def offer(self, page: QWidget) -> None:
        """Show the window's search beside a page that has none, to who may look anywhere."""
        self._box.setVisible(not SEARCHES.within(page) and bool(self._place("")))

    def search(self, text: str) -> None:
        """Look for a text."""
        self._go(self._place(text) or "")

    def _place(self, text: str) -> Place | None:
        mine = self._mine()
        every = self._place_of(text), Worklist(ALL, text)
        return next((place for place in every if place.page in mine), None)
