"""Which print of the office a scanned page is, by the code on it."""

from collections.abc import Sequence

from desktop.core.documents.terms import DocumentRow
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.prints_of import place_of
from desktop.ui.parts.scans import tray
from desktop.ui.parts.scans.tray import TrayPage
from desktop.ui.parts.workshop import Workshop


class Bears(kit.Banner):
    """Says it once a page bears a code of the office, and leads to what the print is of. ``paper``
    is the last one found.
    """

    def __init__(self, sheet: kit.Sheet, desk: Desk, shop: Workshop) -> None:
        super().__init__("info")
        self._sheet, self._desk, self._shop = sheet, desk, shop
        self.paper: DocumentRow | None = None
        self.activated.connect(self._open)
        self.hide()

    def search(self, pages: Sequence[TrayPage]) -> None:
        """Look for codes on pages that came, for who may read prints."""
        if self._desk.may(Action.DOCUMENT_READ):
            self._desk.read(tray.paper_of, self._shop, tuple(pages), done=self._found)

    def _found(self, paper: DocumentRow | None) -> None:
        if paper is not None:
            self.paper = paper
            text = self.tr("This page is the office's paper %1. Press here to open what it is of.")
            self.set_text(kit.texts.fill(text, kit.texts.ltr(paper.number)))
            self.show()

    def _open(self) -> None:
        if self.paper is not None:
            self._sheet.close_sheet()
            self._desk.go(place_of(self.paper))
