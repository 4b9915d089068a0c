"""Who is here: files and requests by what was typed of them."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.clock import today
from desktop.base.data_classes import dataclass
from desktop.core.correspondence.outside.terms import SentRow
from desktop.core.documents.numbers import beginning_of
from desktop.core.intake.terms import RequestRow
from desktop.core.office import Office
from desktop.core.people.details import FileState
from desktop.core.people.terms import PersonRow
from desktop.core.work import Action, Actor
from desktop.core.work.paging import Key, Page
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text
from desktop.ui.parts.paged import Paged

#: The beginning of a request's number, and the groups of digits of what may be one.
_BEGUN = re.compile(r"1[345]\d\d-\d+")
_GROUP = re.compile(r"\d+")
_CALLED = "طلب|رقم|الطلب|الرقم"
#: So many who were sent elsewhere are named at most.
_SENT = 2
_LABEL = re.compile(rf"\b(?:{_CALLED})\w{{0,2}}\b|[#№:]")


@dataclass(frozen=True, slots=True)
class Hit:
    """A line of results: a file with its open requests, or one request found by its number."""

    person: PersonRow
    open_requests: tuple[RequestRow, ...]
    request: RequestRow | None = None

    @property
    def person_id(self) -> str:
        """Whose file it is."""
        return self.person.id

    @property
    def id(self) -> str:
        """What the line leads to."""
        return self.person.id if self.request is None else self.request.id


def search(office: Office, actor: Actor, text: str, after: Key | None, size: int) -> Page[Hit]:
    """Read some of what ``text`` leads to: requests by their number, or files."""
    if rows := _requests_numbered(office, actor, text, after, size):
        people = {
            p.id: p for p in office.people.listed(actor, [row.person_id for row in rows.rows])
        }
        hits = tuple(Hit(people[row.person_id], (row,), row) for row in rows.rows)
        return Page(hits, rows.following)
    found = office.people.find(actor, text, after, size)
    theirs: dict[str, list[RequestRow]] = {person.id: [] for person in found.rows}
    for row in office.intake.active_of(actor, theirs):
        theirs[row.person_id].append(row)
    return Page(tuple(Hit(p, tuple(theirs[p.id])) for p in found.rows), found.following)


def sent_elsewhere(office: Office, actor: Actor, text: str) -> tuple[str, tuple[SentRow, ...]]:
    """Read who was sent to another association and may be meant by ``text``, which comes back."""
    return text, office.outside.page(actor, text, size=_SENT).rows


def _requests_numbered(
    office: Office, actor: Actor, text: str, after: Key | None, size: int
) -> Page[RequestRow] | None:
    """Read the requests whose number ``text`` may be; None where it is none of a request."""
    said = _LABEL.sub("", text)
    numbers = len(_GROUP.findall(said)) > 1 or _BEGUN.fullmatch(beginning_of(said))
    if not numbers or any(c.isalpha() for c in said):
        return None
    if after is not None and not _is_of_requests(after):
        return None
    rows = office.intake.numbered(actor, said, after, size)
    return rows if rows.rows or after else None


def _is_of_requests(key: Key) -> bool:
    return len(key) == 3 and isinstance(key[1], int)


class Found(QWidget):
    """What a text leads to, a page at a time. ``shown``: other results stand here.

    ``asked_after``: who is marked asks after a request.
    """

    shown = Signal()
    asked_after = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.text = self.read = ""
        self.table: kit.Table[Hit] = kit.Table(
            self._columns(),
            name=self.tr("Results"),
            empty=kit.EmptyState(
                "search",
                self.tr("Known already?"),
                self.tr("Search first; whoever is not found is registered with what you typed."),
                sought=(
                    self.tr("Nobody found"),
                    self.tr("Try another spelling or a number, or register with what you typed."),
                ),
            ),
        )
        self.pages = Paged[str, Hit](desk, self.table, search, self._show)
        self.asks = kit.Button(
            self.tr("Asked after a request"), self._ask_after, icon="message-square"
        )
        self.asks.setEnabled(False)
        self.table.selected.connect(self._marked)
        #: Whoever was sent to another association has no file, and is found there alone.
        self.sent = kit.Banner("info")
        self.sent.hide()
        self.sent.activated.connect(self._to_sent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.sent)
        box.addWidget(self.table, 1)

    def _columns(self) -> list[kit.Column[Hit]]:
        return [
            kit.Column(self.tr("Name"), self._name, main=True, strong=True, least=14),
            kit.Column(self.tr("File"), lambda h: h.person.file_number, identifier=True, rank=4),
            kit.Column(self.tr("Identity"), lambda h: h.person.identity, identifier=True, rank=5),
            kit.Column(self.tr("City"), lambda h: h.person.city, rank=1),
            kit.Column(self.tr("Standing"), self._standing, badge=lambda _h: "warning", rank=3),
            kit.Column(self.tr("Requests"), self._requests, badge=_badge, rank=6),
        ]

    def _standing(self, hit: Hit) -> str:
        """Return where a file stands that is not simply active."""
        stands = hit.person.standing
        state = stands.state(today(self._desk.office.clock))
        if stands.died_on is not None:
            return self.tr("Head died")
        text = self._desk.messages.text
        return "" if state is FileState.ACTIVE else text(f"term.file_state.{state}")

    def _name(self, hit: Hit) -> str:
        if not hit.person.member:
            return hit.person.name
        return kit.texts.fill(self.tr("%1 (household of %2)"), hit.person.member, hit.person.name)

    def _requests(self, hit: Hit) -> str:
        if hit.request is not None:
            return self._desk.messages.text(f"term.state.{hit.request.state.value}")
        count = len(hit.open_requests)
        return self.tr("%n open", "", count) if count else self.tr("None")

    def show_for(self, text: str) -> None:
        """Show what a text leads to."""
        self.text = text
        self.sent.hide()
        self.pages.show(text, narrowed=bool(text))

    @property
    def hits(self) -> list[Hit]:
        """What is shown."""
        return list(self.table.model.rows)

    def count(self) -> str:
        """Return how many were found, in words; "" where nothing was looked for."""
        if self.pages.has_more:
            return self.tr("The first %n; scroll for more", "", len(self.hits))
        return self.tr("%n file(s)", "", len(self.hits)) if self.text else ""

    def _show(self) -> None:
        if self.hits and (self.text != self.read or self.table.current() is None):
            self.table.view.selectRow(0)
        self.read = self.text
        self._ask_sent()
        self.shown.emit()

    def _ask_sent(self) -> None:
        """Look among who was sent elsewhere where no file is found, or a whole name is given."""
        asks = self.text and (not self.hits or len(self.text.split()) > 1)
        if asks and self._desk.may(Action.OUTSIDE_READ):
            self._desk.read(sent_elsewhere, self.text, done=self._show_sent)

    def _show_sent(self, found: tuple[str, tuple[SentRow, ...]]) -> None:
        text, rows = found
        if text != self.text:
            return
        said = self.tr("%1, sent to %2 on %3")
        names = (
            kit.texts.fill(said, row.name, row.association, hijri_text(row.sent_on)) for row in rows
        )
        self.sent.set_text("\n".join(names), lead=self.tr("Sent to another association:"))
        self.sent.setVisible(bool(rows))

    def _to_sent(self) -> None:
        self._desk.go(places.SentElsewhere(self.text))

    def _marked(self, hit: Hit | None) -> None:
        self.asks.setEnabled(hit is not None)

    def _ask_after(self) -> None:
        if (hit := self.table.current()) is not None:
            self.asked_after.emit(hit)


def _badge(hit: Hit) -> str:
    return "info" if hit.open_requests else "neutral"
