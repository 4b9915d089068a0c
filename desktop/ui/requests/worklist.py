"""The requests: filtered by what they wait for, found by number or name, opened by Enter."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal

from desktop.base.order import Order
from desktop.core.committee.prints import LETTER
from desktop.core.documents.terms import Print
from desktop.core.intake.home_visits import HOME_VISITS, ToVisit
from desktop.core.intake.listed.terms import (
    ALL,
    AREA,
    CATEGORY,
    DONE,
    OFFICER,
    SERVICE,
    TAG,
    WAITS,
    By,
)
from desktop.core.intake.standing import FOR_DESK, Counts, Wait
from desktop.core.intake.terms import RequestRow
from desktop.core.office import Office
from desktop.core.people.area import Area
from desktop.core.people.views import sees_category, sees_names
from desktop.core.policy.reply import Lateness
from desktop.core.policy.vocabulary import Serves
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.ordered import Asked
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.decision_letters import LettersSheet, Run
from desktop.ui.parts.lists.areas import area_options
from desktop.ui.parts.lists.many import ManyButton
from desktop.ui.parts.lists.terms import Filter, ListSpec
from desktop.ui.parts.lists.whole_list import WholeList
from desktop.ui.parts.request_rows import RequestColumns
from desktop.ui.places import PageId
from desktop.ui.requests.notices import Notices, NoticesSheet, read_notices
from desktop.ui.requests.visits import VisitsSheet
from desktop.ui.shell.pages import PageSpec


def read_order(office: Office, actor: Actor, asked: Asked) -> Order:
    """Read in which order the requests stand."""
    return office.lists.requests.order(actor, asked)


def read_rows(office: Office, actor: Actor, ids: Sequence[str]) -> Mapping[str, RequestRow]:
    """Read some requests of the order."""
    return office.lists.requests.rows(actor, ids)


class RequestsPage(kit.Page):
    """Opened on the name of a filter, or on a tag of the policy's trace."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._tag: Serves | None = None
        self.list = WholeList(self, desk, self._spec)
        spec = self.list.spec
        self.list.narrowed, self.list.besides = self._traced_by, self._traced_as
        self.table, self.search = self.list.table, self.list.bar.search
        self.chips = self.list.bar.chips
        self.primary = kit.Button(
            self.tr("Open the request"), self._open_marked, kind="primary", icon="file-text"
        )
        self.visits = kit.Button(self.tr("Print the home visits"), self._ask_visits, icon="house")
        self.visits.setVisible(desk.issues(HOME_VISITS))
        self.export = self.list.export(lambda r: r.person_id)
        words = self.tr("Letters of the decisions"), "printer"
        self.letters = ManyButton(desk, self.table, spec, words, self._ask_letters)
        self.letters.setVisible(desk.issues(LETTER))
        words = self.tr("Show wordings"), "message-square"
        self.notices = ManyButton(desk, self.table, spec, words, self._ask_notices)
        self.notices.setVisible(desk.may(Action.REQUEST_NOTIFY))
        self.traced = kit.Banner("info")
        self.traced.hide()
        self._build()
        self.chips.chosen.connect(self._filter)
        self.traced.activated.connect(self._leave_trace)
        self.search.returnPressed.connect(self._open_marked)
        self.table.opened.connect(self._open)
        self.table.selected.connect(self._marked)
        desk.listen(self, self._refresh, DeskId.INTAKE)
        press_by(self, "Ctrl+Return", self.primary)
        press_by(self, "Ctrl+P", self.visits)

    def _build(self) -> None:
        self.add(self.chips, self.traced)
        self.add(kit.Card().grow().add(self.list.box()), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(
            kit.PrimaryBar(self.primary, self.letters, self.notices, self.visits, self.export)
        )
        self._marked(None)

    # ---- what it lists

    def _spec(self) -> ListSpec[RequestRow]:
        named = sees_names(self._desk.actor.roles)
        columns = RequestColumns(self._desk)
        return ListSpec(
            "requests",
            self.tr("Requests"),
            self.tr("Name, or number of request or file"),
            columns.every,
            [one.value for one in By if named or one is not By.PERSON],
            columns.given,
            tuple(self._filters()),
            read_order,
            read_rows,
            lambda count: self.tr("%n request(s)", "", count),
            kit.EmptyState(
                "inbox",
                self.tr("Nothing here"),
                self.tr("Choose another filter, or clear the search."),
            ),
            many=True,
        )

    def _filters(self) -> Iterator[Filter]:
        text, profile = self._desk.messages.text, self._desk.office.policy.profile
        waits = [(name, text(f"term.waits.{name}")) for name in (*Lateness, *Wait, DONE)]
        every = text(f"term.waits.{ALL}")
        yield Filter(WAITS, self.tr("What they wait for"), every, waits, chips=True, base=ALL)
        services = [(one.id, one.name) for one in profile.services]
        yield Filter(SERVICE, self.tr("Service"), self.tr("Every service"), services)
        if sees_category(self._desk.actor.roles):
            named = [(one.id, one.name) for one in profile.categories]
            yield Filter(CATEGORY, self.tr("Category"), self.tr("Every category"), named)
        yield Filter(OFFICER, self.tr("Taken by"), self.tr("Taken by anyone"), ())
        yield Filter(AREA, self.tr("City or district"), self.tr("Every city"), ())

    def _traced_by(self) -> tuple[tuple[str, str], ...]:
        return ((TAG, self._tag.value),) if self._tag is not None else ()

    def _traced_as(self) -> tuple[str, ...]:
        return (self._trace(self._tag),) if self._tag is not None else ()

    def _trace(self, tag: Serves) -> str:
        shown = self._desk.messages.text(f"policy.serves.{tag}")
        return kit.texts.fill(self.tr("From the policy's trace: %1."), shown)

    # ---- what the window asks

    def open_on(self, place: places.Worklist | places.Traced) -> None:
        """Show what one filter holds, or what a tag counts."""
        asked = Asked()
        if isinstance(place, places.Worklist):
            asked = Asked(place.text, ((WAITS, place.waits),))
        self._take_tag(place.tag if isinstance(place, places.Traced) else None)
        self.list.bar.put(asked, quietly=True)
        self._refresh()

    def shown_again(self) -> None:
        """Read the requests again, and where people live."""
        self._refresh()
        self._desk.read(self._desk.office.lists.requests.areas, done=self._offer_areas)

    def _take_tag(self, tag: Serves | None) -> None:
        self._tag = tag
        self.traced.setVisible(tag is not None)
        if tag is not None:
            text = self.tr("Press here to leave the trace.")
            self.traced.set_text(text, lead=self._trace(tag))

    def _leave_trace(self) -> None:
        self._take_tag(None)
        self._refresh()

    def _refresh(self) -> None:
        self.list.refresh()
        self._desk.read(self._desk.office.intake.counts, done=self._count)
        self._desk.read(self._desk.office.lists.requests.officers, done=self._offer)

    # ---- showing

    def _count(self, counts: Counts) -> None:
        each: dict[str, int] = {ALL: counts.active}
        for one in (counts.waits, counts.late):
            each.update({str(name): count for name, count in one.items()})
        self.chips.set_counts(each)

    def _offer(self, officers: list[tuple[str, str]]) -> None:
        self.list.bar.offer(OFFICER, officers)

    def _offer_areas(self, areas: Sequence[Area]) -> None:
        self.list.bar.offer(AREA, area_options(areas))

    def _filter(self, _name: str) -> None:
        if self._tag is not None:
            self._leave_trace()

    def _marked(self, row: RequestRow | None) -> None:
        self.primary.setEnabled(row is not None)

    # ---- many

    def _ask_letters(self, rows: list[RequestRow]) -> None:
        run = Run(requests=tuple(row.id for row in rows))
        LettersSheet(self, self.letters.text(), self._desk, run).open()

    def _ask_notices(self, rows: list[RequestRow]) -> None:
        self._desk.tasks.run(
            kit.Operation(
                long=partial(read_notices, self._desk.pinned(), rows),
                done=self._show_notices,
                busy=self.notices,
                title=self.notices.text(),
                reads=True,
            )
        )

    def _show_notices(self, notices: Notices) -> None:
        NoticesSheet(self, self.notices.text(), notices).open()

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
