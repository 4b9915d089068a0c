"""The first page: today, what waits, where to begin; it fits the role."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.base.clock import riyadh_date, today
from desktop.base.hijri import both_text, hijri_text
from desktop.core.intake.standing import Counts, Listing, Wait
from desktop.core.intake.terms import RequestRow
from desktop.core.office import Office
from desktop.core.work import Action, Actor, DeskId, Role
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.home.tile import Tile
from desktop.ui.parts.ages import BackupWords, age_days
from desktop.ui.parts.figures import moment
from desktop.ui.parts.request_rows import RequestTable
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

#: What each role looks at first; a person with several roles sees all of them.
_OF_ROLE = {
    Role.RECEPTION: frozenset(Wait) - {Wait.FUNDS},
    Role.RESEARCHER: frozenset({Wait.BODY, Wait.PAPERS}),
    Role.SECRETARY: frozenset({Wait.BODY, Wait.FUNDS, Wait.DECIDED}),
    Role.MEMBER: frozenset({Wait.BODY, Wait.FUNDS}),
    Role.DIRECTOR: frozenset(Wait) - {Wait.SIGNATURE, Wait.PAPERS},
    Role.AUDITOR: frozenset(Wait) - {Wait.READY, Wait.FUNDS},
}
_ICONS = {
    Wait.SIGNATURE: "signature",
    Wait.PAPERS: "paperclip",
    Wait.READY: "send",
    Wait.BODY: "gavel",
    Wait.DECIDED: "phone",
    Wait.DELIVER: "hand-coins",
    Wait.FUNDS: "hourglass",
}
_COLUMNS = 6
_OLD_BACKUP = 3
_FIRST = 12


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the page shows: the requests that wait, the last backup, when a visit was left."""

    rows: tuple[RequestRow, ...]
    counts: Counts
    last_backup: datetime | None
    unfinished: datetime | None = None


def read_waiting(office: Office, actor: Actor, waits: frozenset[Wait]) -> Waiting:
    """Read what the actor's roles may see."""
    reads = may(actor.roles, Action.REQUEST_READ)
    rows = office.intake.page(actor, Listing(waits), size=_FIRST).rows if reads and waits else ()
    counts = office.intake.counts(actor) if reads else Counts({}, 0)
    backs_up = may(actor.roles, Action.BACKUP_VERIFY)
    receives = may(actor.roles, Action.REQUEST_OPEN)
    kept = office.drafts.load(actor, places.NewVisit().draft) if receives else None
    last = office.backup.last(actor) if backs_up else None
    return Waiting(rows, counts, last, kept[1] if kept else None)


class HomePage(kit.Page):
    """Counts to press, the requests behind them, the last backup, quick ways."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._words = BackupWords(self)
        roles = desk.actor.roles
        text = desk.messages.text
        self._waits = frozenset(wait for role in roles for wait in _OF_ROLE.get(role, ()))
        self.tiles = [
            Tile(wait, _ICONS[wait], text(f"term.waits.{wait}"))
            for wait in Wait
            if wait in self._waits
        ]
        for tile in self.tiles:
            tile.clicked.connect(self._to_filter)
        self.table = RequestTable(
            desk,
            name=self.tr("What waits"),
            empty=kit.EmptyState(
                "circle-check",
                self.tr("Nothing waits"),
                self.tr("What comes in at the desk stands here until it is done."),
            ),
            brief=True,
        )
        self.table.setMinimumHeight(330)
        self.table.opened.connect(self._open)
        self.backup = kit.Banner("info")
        self.backup.activated.connect(self._to_backup)
        self.unfinished = kit.Banner("warning")
        self.unfinished.activated.connect(self._to_visit)
        self.unfinished.hide()
        self._build()
        desk.listen(self, self._refresh, DeskId.INTAKE, DeskId.BACKUP)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(kit.theme.current_theme().px.gap - 4)
        lines = -(-len(self.tiles) // _COLUMNS) or 1
        columns = -(-len(self.tiles) // lines) or 1
        for place, tile in enumerate(self.tiles):
            grid.addWidget(tile, *divmod(place, columns))
        holder = QWidget()
        holder.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        ways = kit.Card(self.tr("Begin here"))
        column = QVBoxLayout()
        column.setSpacing(8)
        self._first, *others = self._ways()
        for button in (self._first, *others):
            column.addWidget(button)
        ways.add(column)
        side = kit.stack(ways, self.backup)
        self.add(self.unfinished)
        if self.tiles:
            waits = kit.Card(self.tr("What waits")).add(self.table)
            self.add(holder, kit.beside(waits, side, shares=(15, 6)))
        else:
            self.table.setParent(self)
            self.table.hide()
            self.add(kit.beside(side, QWidget()))
        self.backup.hide()

    def _ways(self) -> list[kit.Button]:
        """Return the quick ways of the role, the first one as the primary button."""
        known = (
            (Action.REQUEST_OPEN, self.tr("New visit"), "user-plus", self._to_visit),
            (Action.VISIT_RECORD, self.tr("Reception"), "search", self._to_reception),
            (Action.REQUEST_DECIDE, self.tr("Decisions"), "gavel", self._to_body),
            (Action.SURVEY_ENTER, self.tr("Surveys"), "clipboard-list", self._to_surveys),
            (Action.COMPLAINT_RECORD, self.tr("Complaint or suggestion"), "message-square",
             self._to_voices),
            (Action.DOCUMENT_READ, self.tr("Forms and printing"), "printer", self._to_papers),
            (Action.BACKUP_CREATE, self.tr("Backup"), "database-backup", self._to_backup),
            (Action.STAFF_ADD, self.tr("Staff and settings"), "user-cog", self._to_staff),
            (Action.POLICY_READ, self.tr("The policy"), "scroll-text", self._to_policy),
        )  # fmt: skip
        ways = [way for way in known if may(self._desk.actor.roles, way[0])][:6]
        return [
            kit.Button(text, act, kind="" if place else "primary", icon=icon)
            for place, (_, text, icon, act) in enumerate(ways)
        ]

    # ---- what the window asks

    def shown_again(self) -> None:
        """Read what waits again."""
        self._refresh()

    def first_act(self) -> QWidget:
        """Begin at the first of the quick ways."""
        return self._first

    def heading(self) -> tuple[str, str]:
        """Return a greeting and today in both calendars."""
        hello = self.tr("Welcome, %1").replace("%1", self._desk.actor.name)
        return hello, both_text(today(self._desk.office.clock))

    def _refresh(self) -> None:
        self._desk.read(read_waiting, self._waits, done=self._show)

    def _show(self, waiting: Waiting) -> None:
        for tile in self.tiles:
            tile.set_count(waiting.counts.waits[Wait(tile.name)])
        self.table.set_rows(waiting.rows)
        self._show_unfinished(waiting.unfinished)
        self._show_backup(waiting.last_backup)

    def _show_unfinished(self, left: datetime | None) -> None:
        self.unfinished.setVisible(left is not None)
        if left is not None:
            text = self.tr("kept on %1; press here to go on with it.").replace("%1", moment(left))
            self.unfinished.set_text(text, lead=self.tr("A visit is not finished:"))

    def _show_backup(self, last: datetime | None) -> None:
        clock = self._desk.office.clock
        if not may(self._desk.actor.roles, Action.BACKUP_VERIFY):
            return
        self.backup.show()
        if last is None:
            text = self.tr("None was taken yet; take the first one today.")
            self.backup.set_text(text, lead=self.tr("Backup:"), kind="warning")
            return
        old = age_days(last, clock) > _OLD_BACKUP
        text = f"{self._words.age(last, clock)} ({hijri_text(riyadh_date(last))})"
        self.backup.set_text(text, lead=self.tr("Last backup:"), kind="warning" if old else "ok")

    # ---- ways

    def _open(self, row: RequestRow) -> None:
        self._desk.go(places.Request(row.id))

    def _to_filter(self) -> None:
        tile = self.sender()
        if isinstance(tile, Tile):
            self._desk.go(places.Worklist(tile.name))

    def _to_visit(self) -> None:
        self._desk.go(places.NewVisit())

    def _to_reception(self) -> None:
        self._desk.go(PageId.RECEPTION)

    def _to_body(self) -> None:
        self._desk.go(PageId.COMMITTEE)

    def _to_surveys(self) -> None:
        self._desk.go(PageId.SURVEYS)

    def _to_voices(self) -> None:
        self._desk.go(PageId.VOICES)

    def _to_papers(self) -> None:
        self._desk.go(PageId.PRINTS)

    def _to_backup(self) -> None:
        self._desk.go(PageId.BACKUP)

    def _to_staff(self) -> None:
        self._desk.go(PageId.STAFF)

    def _to_policy(self) -> None:
        self._desk.go(PageId.POLICY)


def _title() -> str:
    return QCoreApplication.translate("HomePage", "Home")


PAGE = PageSpec(PageId.HOME, _title, "house", HomePage)
