"""The one search in view, and where it leads who sits here."""

from collections.abc import Callable, Collection

from PySide6.QtWidgets import QWidget

from desktop.core.documents.catalogue import form_spec
from desktop.core.documents.form_spec import Occasion
from desktop.core.documents.terms import DocumentRow
from desktop.ui.desk import Desk
from desktop.ui.kit.fields import SEARCHES, SearchBox
from desktop.ui.places import ALL, Place, PrintOf, Request, Worklist


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
        self._desk: Desk | None = None
        box.scanned.connect(self._scanned)

    def begin(self, desk: Desk) -> None:
        """Somebody comes in, who looks prints up."""
        self._desk = desk

    def field(self, page: QWidget | None) -> SearchBox:
        """Return a page's own search, or the window's where it has none."""
        own = SEARCHES.within(page) if page is not None else []
        return next(iter(own), self._box)

    def offer(self, page: QWidget) -> None:
        """Show the window's search beside a page that has none, to who may look anywhere."""
        own = SEARCHES.within(page)
        self._box.setVisible(not own and bool(self._place("")))
        for box in own:
            if not box.property("scans"):
                box.setProperty("scans", True)
                box.scanned.connect(self._scanned)

    def search(self, text: str) -> None:
        """Look for a text."""
        self._go(self._place(text) or "")

    def _scanned(self, read: tuple[tuple[str, str], ...]) -> None:
        """Open what the print was issued of: its request at once."""
        desk = self._desk
        if desk is not None:
            desk.read(desk.office.documents.scanned, read, done=self._found)

    def _found(self, row: DocumentRow) -> None:
        of_request = form_spec(row.form_id).occasion is Occasion.REQUEST
        self._go(Request(row.subject) if of_request else PrintOf(row.id))

    def _place(self, text: str) -> Place | None:
        mine = self._mine()
        every = self._place_of(text), Worklist(ALL, text)
        return next((place for place in every if place.page in mine), None)
