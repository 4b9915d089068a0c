"""The first page: today, what waits, where to begin; it fits the role."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import riyadh_date, today
from desktop.core.intake.standing import Wait
from desktop.core.intake.terms import RequestRow
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.reply import Lateness
from desktop.core.work import Action, DeskId, Role
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.home.drafts import DraftsCard
from desktop.ui.home.due import DueBanners
from desktop.ui.home.ended import EndedCopies
from desktop.ui.home.folding import Said
from desktop.ui.home.held import HeldClocks
from desktop.ui.home.reviews import ReviewsCard
from desktop.ui.home.standing_in import StandingIn
from desktop.ui.home.tile import Tile, Tiles
from desktop.ui.home.waiting import Waiting, read_waiting
from desktop.ui.home.way import first_way, more_ways
from desktop.ui.kit.keys import press_by
from desktop.ui.kit.roving import Roving
from desktop.ui.kit.spoken import both_text, hijri_text
from desktop.ui.parts.ages import BackupWords, is_stale
from desktop.ui.parts.request_rows import RequestTable
from desktop.ui.parts.request_words import late_kind
from desktop.ui.parts.stand_ins import StandInsCard
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

#: What each role looks at first; a person with several roles sees all of them.
_OF_ROLE = {
    Role.RECEPTION: frozenset(Wait) - {Wait.FUNDS, Wait.RATIFY},
    Role.RESEARCHER: frozenset({Wait.BODY, Wait.PAPERS}),
    Role.SECRETARY: frozenset({Wait.BODY, Wait.FUNDS, Wait.RATIFY, Wait.DECIDED}),
    Role.MEMBER: frozenset({Wait.BODY, Wait.FUNDS}),
    Role.DIRECTOR: frozenset(Wait) - {Wait.SIGNATURE, Wait.PAPERS},
    Role.AUDITOR: frozenset(Wait) - {Wait.READY, Wait.FUNDS},
}
_ICONS = {
    Wait.SIGNATURE: "signature",
    Wait.PAPERS: "paperclip",
    Wait.READY: "send",
    Wait.BODY: "gavel",
    Wait.RATIFY: "shield-check",
    Wait.DECIDED: "phone",
    Wait.DELIVER: "hand-coins",
    Wait.FUNDS: "hourglass",
}
_OLD_BACKUP = 3


class HomePage(kit.Page):
    """Counts to press, the requests behind them, the last backup, where to begin."""

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
        )
        #: What a role without requests reads instead of an empty page.
        self.nothing = kit.EmptyState(
            "circle-check",
            self.tr("Nothing waits"),
            self.tr("What falls due stands here; all else opens from below."),
        )
        self.table.opened.connect(self._open)
        self.reviews = ReviewsCard(desk)
        self.ended, self.drafts = EndedCopies(desk), DraftsCard(desk)
        self.held = HeldClocks(desk)
        self.due = DueBanners(desk, self)
        self.stand_ins = StandInsCard(desk, every=False)
        self.to_stand_ins = StandingIn(self.stand_ins)
        self.stand_ins.shown.connect(self._gather)
        self._reviewing = False
        self.reviews.shown.connect(self._show_reviews)
        self._late = Lateness.OVERDUE
        self._make_banners()
        self._build()
        own = DeskId.INTAKE, DeskId.BACKUP, DeskId.STAFF, DeskId.DOCUMENTS
        desk.listen(self, self._refresh, *own, DeskId.PEOPLE, DeskId.CORRESPONDENCE)

    def _make_banners(self) -> None:
        self.to_reviews = self._short("warning", self._to_reviews)
        self.backup = self._short("warning", self._to_backup)
        self.late = self._short("danger", self._to_late)
        self.unprinted = self._short("info", self._to_papers)
        self.unserved = self._short("warning", self._to_staff)
        self.unserved.set_text(
            self.tr("nobody receives visitors yet; press here to add the staff."),
            lead=self.tr("Staff:"),
        )

    def _short(self, kind: str, act: Callable[[], object]) -> kit.Banner:
        """Return a banner of the first line, which is hidden until it has something to say."""
        banner = kit.Banner(kind, short=True)
        banner.activated.connect(act)
        banner.hide()
        return banner

    def _build(self) -> None:
        self._first = first_way(self._desk)
        press_by(self, "Ctrl+Return", self._first)
        others = [one for one in more_ways(self._desk) if one.text() != self._first.text()]
        self._bar = kit.PrimaryBar(self._first, *others)
        self.set_foot(self._bar)
        self.said = Said(
            (
                *(self.unserved, self.late, self.drafts.banner),
                *self.due.banners.values(),
                *(self.held.banner, self.to_stand_ins, self.to_reviews, self.unprinted),
                *(self.backup, self.ended.banner),
            )
        )
        self.add(self.said, self.held, self.stand_ins, self.drafts, self.reviews, self.ended)
        self._opened_by_line = (self.held, self.stand_ins, self.drafts, self.ended)
        if self.tiles:
            self._lines_of_tiles = Tiles(self.tiles)
            self._lines_of_tiles.show_only(list(filter(self._offered, self.tiles)))
            Roving(self._lines_of_tiles, self.tiles)
            self.add(self._lines_of_tiles)
            waits = kit.Card(self.tr("What waits")).grow().add(self.table.order, self.table)
            self.add(waits, stretch=1)
            kit.MainList(self, self.table)
        else:
            for part in (self.table, self.table.order):
                part.setParent(self)
                part.hide()
            room = kit.stack(self.nothing)  # also while it is hidden: no card grows into it
            self.add(room, stretch=1)

    # ---- what the window asks

    def shown_again(self) -> None:
        """Read what waits again."""
        self._refresh()

    def first_act(self) -> QWidget:
        """Begin with what the role begins with; a new office with its staff."""
        return self._first if self.unserved.isHidden() else self.unserved

    def heading(self) -> tuple[str, str]:
        """Return a greeting and today in both calendars."""
        hello = self.tr("Welcome, %1").replace("%1", self._desk.actor.name)
        return hello, both_text(today(self._desk.office.clock))

    def _refresh(self) -> None:
        self.reviews.refresh()
        self.ended.refresh()
        self.held.refresh()
        self.stand_ins.refresh()
        self._desk.read(read_waiting, self._waits, done=self._show)

    def _show(self, waiting: Waiting) -> None:
        self.said.unfold()
        for tile in self.tiles:
            tile.set_count(waiting.counts.waits[Wait(tile.name)])
        if self.tiles:
            self._lines_of_tiles.show_only(list(filter(self._offered, self.tiles)))
        self.table.set_rows(waiting.rows)
        self._show_late(waiting.counts.late)
        self.drafts.show_drafts(waiting.drafts)
        self.due.show_due(waiting.due)
        self._show_unprinted(waiting.unprinted)
        self._show_backup(waiting.last_backup)
        self.unserved.setVisible(waiting.unserved)
        self._gather()

    def _offered(self, tile: Tile) -> bool:
        """Tell whether a tile is shown: one of ratifying, where the office wants it, and while an
        older decision waits for it all the same.
        """
        office = self._desk.office.policy.profile.office
        wanted = office.ratified_by is not RatifiedBy.NOBODY
        return tile.name != Wait.RATIFY or wanted or bool(tile.count)

    def _gather(self) -> None:
        """Leave the list room under what is said on top."""
        self.said.gather()
        idle = self.reviews.isHidden() and not self.due.waits and not self.said.urges
        self.nothing.setVisible(not self.tiles and idle)

    def _show_late(self, late: Mapping[Lateness, int]) -> None:
        """Say whose reply is overdue or due soon, above all else; pressed, it lists them."""
        overdue, soon = late.get(Lateness.OVERDUE, 0), late.get(Lateness.SOON, 0)
        self._late = Lateness.OVERDUE if overdue else Lateness.SOON
        self.late.setVisible(bool(overdue or soon))
        parts = [
            self.tr("%n request(s) overdue", "", overdue) if overdue else "",
            self.tr("%n due soon", "", soon) if soon else "",
        ]
        said = kit.texts.listed(part for part in parts if part)
        kind = late_kind(self._late)
        self.late.set_text(f"{said}.", lead=self.tr("Replies:"), kind=kind)

    def _show_unprinted(self, count: int) -> None:
        self.unprinted.setVisible(bool(count))
        said = self.tr("%n paper(s); press here to print them or let them go.", "", count)
        self.unprinted.set_text(said, lead=self.tr("Not printed yet:"))

    def _show_backup(self, last: datetime | None) -> None:
        clock = self._desk.office.clock
        if not self._desk.may(Action.BACKUP_VERIFY):
            return
        old = is_stale(last, clock, _OLD_BACKUP)
        self.backup.setVisible(old)
        self._bar.set_note("")
        if last is None:
            text = self.tr("None was taken yet; take the first one today.")
            self.backup.set_text(text, lead=self.tr("Backup:"))
            return
        text, lead = self._words.age(last, clock), self.tr("Last backup:")
        self.backup.set_text(f"{text} ({hijri_text(riyadh_date(last))})", lead=lead)
        if not old:
            self._bar.set_note(f"{lead} {text}")

    def _show_reviews(self, count: int) -> None:
        """Say on top that something waits for a review; pressed, it is listed under the line."""
        self.to_reviews.setVisible(bool(count) and bool(self.tiles))
        said = self.tr("%n act(s); press here to see them.", "", count)
        self.to_reviews.set_text(said, lead=self.tr("Waiting for review:"))
        self.reviews.setVisible(bool(count) and (self._reviewing or not self.tiles))
        self._gather()

    def holds(self) -> bool:
        """Tell whether what is said on top was opened."""
        return self._reviewing or not all(map(QWidget.isHidden, self._opened_by_line))

    # ---- ways

    def _to_reviews(self) -> None:
        self._reviewing = not self._reviewing
        self.reviews.setVisible(self._reviewing)
        for button in self.reviews.buttons[: int(self._reviewing)]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, row: RequestRow) -> None:
        self._desk.go(places.Request(row.id))

    def _to_filter(self) -> None:
        tile = self.sender()
        if isinstance(tile, Tile):
            may_it = any(map(self._desk.may, (Action.REQUEST_RATIFY, Action.REQUEST_RESOLVE)))
            ratify = tile.name == Wait.RATIFY and may_it
            turns = tile.name == Wait.FUNDS and self._desk.may(Action.TURN_READ)
            listed = PageId.TURNS if turns else places.Worklist(tile.name)
            self._desk.go(PageId.RATIFYING if ratify else listed)

    def _to_late(self) -> None:
        self._desk.go(places.Worklist(self._late))

    def _to_papers(self) -> None:
        self._desk.go(PageId.PRINTS)

    def _to_backup(self) -> None:
        self._desk.go(PageId.BACKUP)

    def _to_staff(self) -> None:
        self._desk.go(PageId.STAFF)


def _title() -> str:
    return QCoreApplication.translate("HomePage", "Home")


PAGE = PageSpec(PageId.HOME, _title, "house", HomePage)
