"""The one search in view, what it finds while somebody types, and where it leads who sits here."""

from collections.abc import Callable, Collection
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.base.messages import Messages
from desktop.base.scanned import code_readings
from desktop.core.documents.terms import DocumentRow
from desktop.core.finding.terms import Answer, Hit
from desktop.core.work import Action
from desktop.ui.desk import Desk
from desktop.ui.kit.fields import SEARCHES, SearchBox
from desktop.ui.parts.prints_of import place_of
from desktop.ui.places import ALL, AidOf, Person, Place, PrintOf, Request, Worklist
from desktop.ui.shell.found import FoundList

#: A rest in typing after which it is looked for; shorter than between two keys of most hands.
_REST_MS: Final = 60


class Searching(QObject):
    """``box``: the window's own search. ``place_of``: where a text is looked for first; ``mine``
    are the pages that who sits here may open, and ``go`` opens one.

    While somebody types, one search at a time is in the lane; what was typed meanwhile is the next.
    """

    def __init__(
        self,
        box: SearchBox,
        place_of: Callable[[str], Place],
        mine: Callable[[], Collection[str]],
        go: Callable[[Place | str], None],
    ) -> None:
        super().__init__(box)
        self._box, self._place_of, self._mine, self._go = box, place_of, mine, go
        self._desk: Desk | None = None
        self._asked, self._beside = "", False
        self._found_list: FoundList | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._ask_now)
        box.textEdited.connect(self._rest.start)
        box.textChanged.connect(self._emptied)
        box.scanned.connect(self._scanned)
        box.installEventFilter(self)

    def begin(self, desk: Desk) -> None:
        """Somebody comes in, who looks prints and people up."""
        self._desk = desk
        self.forget()

    def forget(self) -> None:
        """Show nothing of what was found any more: somebody leaves, or another page comes."""
        self._rest.stop()
        self._asked = ""
        if self._found_list is not None:
            self._found_list.forget()

    def field(self, page: QWidget | None) -> SearchBox:
        """Return a page's own search, or the window's where it has none; who is in the page's own
        already is led to the window's, which is there until it is left.
        """
        own = SEARCHES.within(page) if page is not None else []
        here = any(box.hasFocus() for box in own)
        if not own or (here and bool(self._place(""))):
            self._box.setVisible(bool(self._place("")))
            return self._box
        return own[0]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Beside a page's own search the window's goes again when it is left."""
        if event.type() == QEvent.Type.FocusOut and watched is self._box and self._beside:
            QTimer.singleShot(0, self, self._leave)
        return False

    def _leave(self) -> None:
        listed = self._found_list is not None and self._found_list.isVisible()
        if self._beside and not listed and not self._box.hasFocus():
            self._box.clear()
            self._box.hide()

    def offer(self, page: QWidget) -> None:
        """Show the window's search beside a page that has none, to who may look anywhere."""
        own = SEARCHES.within(page)
        self._beside = bool(own)
        self._box.setVisible(not own and bool(self._place("")))
        for box in own:
            if not box.own_codes and not box.property("scans"):
                box.setProperty("scans", True)
                box.scanned.connect(self._scanned)
            if not box.property("told"):
                box.setProperty("told", True)
                box.undone.connect(self._tell_undone)

    def _tell_undone(self) -> None:
        if self._desk is not None:
            text = self.tr("The search could not be read, so nothing was opened. Search again.")
            self._desk.tasks.speaker.fail(text)

    def search(self, text: str) -> None:
        """Look for a text."""
        self._go(self._place(text) or "")

    # ---- while somebody types

    def _emptied(self, text: str) -> None:
        if not text.strip():
            self.forget()

    def _ask_now(self) -> None:
        text, desk = self._box.text().strip(), self._desk
        if desk is None or not text or not desk.may(Action.PERSON_SEARCH):
            return
        if code_readings(text):
            return  # a reader of codes types it; Enter opens what it is of
        if self._asked:
            return
        self._asked = text
        desk.act(desk.office.finding.find, text, done=self._answered, refused=self._refused)

    def _answered(self, answer: Answer) -> None:
        wanted, self._asked = self._asked, ""
        if self._box.text().strip() != wanted:
            self._ask_now()
        elif self._desk is not None:
            self._list().show_answer(answer)

    def _refused(self, _why: object) -> None:
        wanted, self._asked = self._asked, ""
        if self._box.text().strip() != wanted:
            self._ask_now()

    def _list(self) -> FoundList:
        if self._found_list is None:
            bar = self._box.parentWidget()
            layer = bar.parentWidget() if bar is not None else None
            made = FoundList(self._box, layer or self._box.window(), self._texts)
            made.chosen.connect(self._open)
            made.asked.connect(self._open_aid)
            made.wider.connect(self.search)
            self._found_list = made
        return self._found_list

    def _texts(self) -> Messages:
        assert self._desk is not None  # noqa: S101  # a list is shown to somebody
        return self._desk.messages

    def _open(self, hit: Hit) -> None:
        """Open what was found: the request or print whose number it was, else the file."""
        mine = self._mine()
        every: list[Place] = [Person(hit.row.id), Worklist(ALL, hit.row.file_number)]
        if hit.request:
            every.insert(0, Request(hit.request))
        if hit.paper:
            every.insert(0, PrintOf(hit.paper))
        self._go(next((place for place in every if place.page in mine), ""))

    def _open_aid(self, hit: Hit) -> None:
        """Tell whether the aid came of who was found, to who may be asked."""
        place = AidOf(hit.row.id)
        self._go(place if place.page in self._mine() else Person(hit.row.id))

    # ---- codes

    def _scanned(self, read: tuple[tuple[str, str], ...]) -> None:
        """Open what the print was issued of: its request at once."""
        desk = self._desk
        if desk is not None:
            desk.read(desk.office.documents.scanned, read, done=self._found)

    def _found(self, row: DocumentRow) -> None:
        self._go(place_of(row))

    def _place(self, text: str) -> Place | None:
        mine = self._mine()
        every = self._place_of(text), Worklist(ALL, text)
        return next((place for place in every if place.page in mine), None)
