"""The requests: filtered by what they wait for, found by number or name, opened by Enter."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.core.documents.terms import Print
from desktop.core.intake.home_visits import HOME_VISITS, ToVisit
from desktop.core.intake.standing import FOR_DESK, Counts, Listing, Wait
from desktop.core.intake.terms import RequestRow
from desktop.core.office import Office
from desktop.core.policy.reply import Lateness
from desktop.core.policy.vocabulary import Serves
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.paging import Key, Page
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.exporting import ExportButton
from desktop.ui.parts.paged import Paged
from desktop.ui.parts.request_rows import RequestTable
from desktop.ui.places import PageId
from desktop.ui.requests.visits import VisitsSheet
from desktop.ui.shell.pages import PageSpec

_DONE = "done"


def read_page(
    office: Office, actor: Actor, listing: Listing, after: Key | None, size: int
) -> Page[RequestRow]:
    """Read some requests of a list."""
    return office.intake.page(actor, listing, after, size)


class RequestsPage(kit.Page):
    """Opened on the name of a filter, or on a tag of the policy's trace."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._tag: Serves | None = None
        text = desk.messages.text
        names = (places.ALL, *Lateness, *Wait, _DONE)
        options = [(name, text(f"term.waits.{name}")) for name in names]
        self.chips = kit.Chips(self.tr("What they wait for"), options)
        self.search = kit.SearchBox(self.tr("Name, or number of request or file"))
        self.table = RequestTable(
            desk,
            name=self.tr("Requests"),
            empty=kit.EmptyState(
                "inbox",
                self.tr("Nothing here"),
                self.tr("Choose another filter, or clear the search."),
            ),
        )
        self._pages = Paged[Listing, RequestRow](desk, self.table, read_page, self._shown)
        self.primary = kit.Button(
            self.tr("Open the request"), self._open_marked, kind="primary", icon="file-text"
        )
        self.visits = kit.Button(self.tr("Print the home visits"), self._ask_visits, icon="house")
        self.visits.setVisible(desk.issues(HOME_VISITS))
        self.export = ExportButton(self, desk, self.table, self._pages, lambda r: r.person_id)
        self._found = kit.label("", "help")
        self.traced = kit.Banner("info")
        self.traced.hide()
        self._build()
        self.chips.chosen.connect(self._filter)
        self.traced.activated.connect(self._leave_trace)
        self.search.searched.connect(self._refine)
        self.search.went_down.connect(self.table.focus_first)
        self.search.returnPressed.connect(self._open_marked)
        self.table.opened.connect(self._open)
        self.table.selected.connect(self._marked)
        desk.listen(self, self._refresh, DeskId.INTAKE)
        press_by(self, "Ctrl+Return", self.primary)
        press_by(self, "Ctrl+P", self.visits)

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(12)
        tools.addWidget(self.search, 1)
        tools.addWidget(self._found)
        self.add(self.chips, self.traced)
        self.add(kit.Card().grow().add(tools, self.table.order, self.table), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.primary, self.visits, self.export))

    # ---- what the window asks

    def open_on(self, place: places.Worklist | places.Traced) -> None:
        """Show what one filter holds, or what a tag counts."""
        tag = place.tag if isinstance(place, places.Traced) else None
        self.chips.set_value(place.waits if isinstance(place, places.Worklist) else places.ALL)
        self.search.setText(place.text if isinstance(place, places.Worklist) else "")
        self._take_tag(tag)
        self._refresh()

    def shown_again(self) -> None:
        """Read the requests again."""
        self._refresh()

    def _take_tag(self, tag: Serves | None) -> None:
        self._tag = tag
        self.traced.setVisible(tag is not None)
        if tag is not None:
            shown = self._desk.messages.text(f"policy.serves.{tag}")
            self.traced.set_text(
                self.tr("Press here to leave the trace."),
                lead=kit.texts.fill(self.tr("From the policy's trace: %1."), shown),
            )

    def _leave_trace(self) -> None:
        self._take_tag(None)
        self._refresh()

    def _refresh(self) -> None:
        chosen, text = self.chips.value(), self.search.text()
        if self._tag is not None:
            listing = Listing(tag=self._tag, text=text)
        elif chosen in {places.ALL, _DONE}:
            listing = Listing(done=chosen == _DONE, text=text)
        elif chosen in set(Lateness):
            listing = Listing(late=Lateness(chosen), text=text)
        else:
            listing = Listing(frozenset({Wait(chosen)}), text=text)
        self._pages.show(listing)
        self._desk.read(self._desk.office.intake.counts, done=self._count)

    # ---- showing

    def _count(self, counts: Counts) -> None:
        each: dict[str, int] = {places.ALL: counts.active}
        for one in (counts.waits, counts.late):
            each.update({str(name): count for name, count in one.items()})
        self.chips.set_counts(each)

    def _filter(self, _name: str) -> None:
        self._take_tag(None)
        self._refresh()

    def _refine(self, _text: str) -> None:
        self._refresh()

    def _shown(self) -> None:
        rows = self.table.model.rows
        if rows and self.table.current() is None:
            self.table.view.selectRow(0)
        count = self.tr("%n request(s)", "", len(rows))
        if self._pages.has_more:
            count = self.tr("The first %n; scroll for more", "", len(rows))
        self._found.setText(count)
        self._marked(self.table.current())

    def _marked(self, row: RequestRow | None) -> None:
        self.primary.setEnabled(row is not None)

    # ---- home visits

    def _ask_visits(self) -> None:
        self._desk.read(
            self._desk.office.home_visits.waiting, done=self._choose_visits, busy=self.visits
        )

    def _choose_visits(self, found: tuple[ToVisit, ...]) -> None:
        sheet = VisitsSheet(self, self._desk, found)
        sheet.issued.connect(self._issued_visits)
        sheet.open()

    def _issued_visits(self, printed: Print) -> None:
        self._desk.go(places.PrintOf(printed.document.id))

    def _open_marked(self) -> None:
        row = self.table.current()
        if row is not None:
            self._open(row)

    def _open(self, row: RequestRow) -> None:
        self._desk.go(places.Request(row.id))


def _title() -> str:
    return QCoreApplication.translate("RequestsPage", "Requests")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.REQUEST_READ)


def _count(desk: Desk) -> int:
    """Return how many wait for the desk itself: to be completed, or to be told."""
    if not desk.may(Action.REQUEST_NOTIFY):
        return 0
    return desk.office.intake.count(desk.actor, FOR_DESK)


PAGE = PageSpec(
    PageId.REQUESTS, _title, "list-checks", RequestsPage, allowed=_allowed, count=_count
)
