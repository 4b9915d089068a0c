"""The day at the desk: who comes in is found by one search, or put down in one line."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from desktop.base.arabic_text import clean
from desktop.base.clock import today
from desktop.core.documents.numbers import beginning_of
from desktop.core.intake.standing import BEFORE_DECISION
from desktop.core.intake.terms import RequestRow
from desktop.core.office import Office
from desktop.core.people.details import FileState
from desktop.core.people.terms import PersonRow
from desktop.core.work import Action, Actor
from desktop.core.work.paging import Key, Page
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.intake.enquiry import EnquiryCard
from desktop.ui.intake.today import TodayCard
from desktop.ui.kit.key_names import tell_keys
from desktop.ui.kit.keys import press_by, shortcut
from desktop.ui.parts.paged import Paged
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

#: The beginning of a request's number, and the groups of digits of what may be one.
_BEGUN = re.compile(r"1[345]\d\d-\d+")
_GROUP = re.compile(r"\d+")
_CALLED = "طلب|رقم|الطلب|الرقم"
_LABEL = re.compile(rf"\b(?:{_CALLED})\w{{0,2}}\b|[#№:]")


@dataclass(frozen=True, slots=True)
class Hit:
    """A line of results: a file with its open requests, or one request found by its number."""

    person: PersonRow
    open_requests: tuple[RequestRow, ...]
    request: RequestRow | None = None

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


class ReceptionPage(kit.Page):
    """Search at the top, results under it; at the side the one-line visit and today's log."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._text = self._shown = ""
        self._goes_on = False
        self.search = kit.SearchBox(self.tr("Name, identity, mobile, file or request number"))
        self.search.setProperty("size", "large")
        self.register = kit.Button(
            self.tr("New beneficiary"), self._register, kind="primary", icon="user-plus"
        )
        self.empty = QStackedWidget()
        self.empty.addWidget(
            kit.EmptyState(
                "search",
                self.tr("Known already?"),
                self.tr("Search first; whoever is not found is registered with what you typed."),
            )
        )
        self.empty.addWidget(
            kit.EmptyState(
                "user-plus",
                self.tr("Nobody found"),
                self.tr("Try another spelling or a number, or register with what you typed."),
            )
        )
        self.table: kit.Table[Hit] = kit.Table(
            self._columns(), name=self.tr("Results"), empty=self.empty
        )
        self._pages = Paged[str, Hit](desk, self.table, search, self._show)
        self._found = kit.label("", "help")
        self._unfinished = kit.Banner("warning")
        self._unfinished.hide()
        self._unfinished.activated.connect(self._resume)
        self.enquiry = EnquiryCard(desk)
        self.today = TodayCard(desk)
        self._build()
        self.enquiry.load_draft()
        self.search.searched.connect(self._search)
        self.search.went_down.connect(self.table.focus_first)
        self.search.returnPressed.connect(self._entered)
        self.table.opened.connect(self._open)
        self.enquiry.recorded.connect(self.today.refresh)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        press_by(self, "Ctrl+N", self.register)
        shortcut(self, "Ctrl+G", self.enquiry.focus_first, here)
        tell_keys(self.enquiry, "Ctrl+G")

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.search, 1)
        head.addWidget(self.register)
        results = kit.Card(self.tr("Who is here?"), aside=self._found).grow()
        results.add(self._unfinished, head, self.table)
        side = kit.stack(self.enquiry, self.today)
        self.add(kit.filled(results, side, shares=(15, 8)), stretch=1)
        kit.MainList(self, self.table, self.today.log)

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

    # ---- what the window asks

    def open_on(self, place: places.Search) -> None:
        """Search for what was typed elsewhere."""
        self.search.setText(place.text)
        self.shown_again()

    def day_turned(self) -> None:
        """Begin the day's log; what is being put down stays."""
        self.today.refresh()

    def shown_again(self) -> None:
        """Look again: files and visits may have changed."""
        self._run(clean(self.search.text()))
        self.today.refresh()
        self._desk.read(
            self._desk.office.drafts.load, places.NewVisit().draft, done=self._show_unfinished
        )
        self.search.setFocus()
        self.search.selectAll()

    def heading(self) -> tuple[str, str]:
        """Return the page's title and today in both calendars."""
        return self.tr("Reception"), self.today.day_text()

    def _show_unfinished(self, kept: tuple[dict[str, Any], datetime] | None) -> None:
        """Offer to go on with a registration that was broken off."""
        self._unfinished.setVisible(kept is not None)
        if kept is not None:
            person = kept[0].get("person", {})
            parts = (person.get(f"name.{part}", "") for part in ("first", "father", "family"))
            name = " ".join(part for part in parts if part)
            lead = self.tr("A registration was not finished:")
            self._unfinished.set_text(
                self.tr("%1. Click here to go on with it.").replace("%1", name or "—"), lead=lead
            )

    def _resume(self) -> None:
        self._desk.go(places.NewVisit())

    # ---- searching

    def _search(self, text: str) -> None:
        if text != self._text:
            self._run(text)

    def _run(self, text: str) -> None:
        self._text = text
        self._goes_on = False
        self._pages.show(text)

    def _show(self) -> None:
        text, hits = self._text, self.table.model.rows
        if hits and (text != self._shown or self.table.current() is None):
            self.table.view.selectRow(0)
        self._shown = text
        self.empty.setCurrentIndex(1 if text else 0)
        words = self.tr("%n file(s)", "", len(hits)) if text else ""
        if self._pages.has_more:
            words = self.tr("The first %n; scroll for more", "", len(hits))
        self._found.setText(words)
        if self._goes_on:
            self._go_on()

    def _entered(self) -> None:
        """Enter goes on with what was found, as soon as it is."""
        self._goes_on = bool(self._text)
        if self._goes_on and self._shown == self._text:
            self._go_on()

    def _go_on(self) -> None:
        """Open the one that was found; choose among several; register where there is none."""
        self._goes_on = False
        hits = self.table.model.rows
        if len(hits) == 1:
            self._open(hits[0])
        elif hits:
            self.table.focus_first()
        else:
            self.register.setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, hit: Hit) -> None:
        if hit.request is not None:
            before, id_ = hit.request.state in BEFORE_DECISION, hit.request.id
            self._desk.go(places.VisitFor(id_) if before else places.Request(id_))
        else:
            self._desk.go(places.Person(hit.person.id))

    def _register(self) -> None:
        typed = self._text if not self.table.model.rows else ""
        self._desk.go(places.NewVisit(typed))


def _badge(hit: Hit) -> str:
    return "info" if hit.open_requests else "neutral"


def _title() -> str:
    return QCoreApplication.translate("ReceptionPage", "Reception")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.VISIT_RECORD)


PAGE = PageSpec(PageId.RECEPTION, _title, "concierge-bell", ReceptionPage, allowed=_allowed)
