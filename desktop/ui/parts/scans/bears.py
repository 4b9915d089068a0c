"""Which print of the office a scanned page is, by the code on it."""

from collections.abc import Sequence
from functools import partial

from desktop.base.errors import KnownError
from desktop.core.documents.terms import DocumentRow
from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.prints_of import place_of
from desktop.ui.parts.scans import tray
from desktop.ui.parts.scans.pages import ScannedPage
from desktop.ui.parts.scans.tray import TrayPage
from desktop.ui.parts.workshop import Workshop


class Bears(kit.Banner):
    """Says it while a page of the tray bears a code of the office, and leads to what the print is
    of.
    """

    def __init__(self, sheet: kit.Sheet, desk: Desk, shop: Workshop) -> None:
        super().__init__("info")
        self._sheet, self._desk, self._shop = sheet, desk, shop
        self._tray: list[ScannedPage] = []
        self._read: list[tuple[ScannedPage, DocumentRow | None]] = []
        self.activated.connect(self._open)
        self.hide()

    @property
    def paper(self) -> DocumentRow | None:
        """The print that the first page with a code is, of those that lie in the tray."""
        papers = (paper for page in self._tray for read, paper in self._read if read is page)
        return next(filter(None, papers), None)

    def search(self, pages: Sequence[TrayPage]) -> None:
        """Look for codes on the pages of the tray that are new, for who may read prints."""
        known = [read for read, _ in self._read]
        new = [one for one in pages if not any(read is one.first for read in known)]
        self._tray = [one.first for one in pages]
        self._tell()
        if new and self._desk.may(Action.DOCUMENT_READ):
            firsts = [one.first for one in new]
            done = partial(self._found, firsts)
            self._desk.read(tray.papers_of, self._shop, tuple(new), done=done)

    def _found(self, pages: Sequence[ScannedPage], papers: Sequence[DocumentRow | None]) -> None:
        self._read += zip(pages, papers, strict=True)
        self._tell()

    def _tell(self) -> None:
        paper = self.paper
        self.setVisible(paper is not None)
        if paper is not None:
            text = self.tr("This page is the office's paper %1. Press here to open what it is of.")
            self.set_text(kit.texts.fill(text, kit.texts.ltr(paper.number)))

    def read(self, office: Office, actor: Actor, pages: Sequence[TrayPage]) -> DocumentRow:
        """Return the print that one of some pages is, read in the lane; raises ``scan.no_paper``.

        What was shown before may be of a page that lies in the tray no more.
        """
        for paper in tray.papers_of(office, actor, self._shop, pages):
            if paper is not None:
                return paper
        raise KnownError("scan.no_paper")

    def _open(self) -> None:
        if (paper := self.paper) is not None:
            self._sheet.close_sheet()
            self._desk.go(place_of(paper))
