"""The files that somebody goes after: updates, papers that end, children of age, and what is closed
or suspended. Each line says what to do next; nothing happens by itself.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.base.clock import today
from desktop.core.intake.household_lines import local_mobile
from desktop.core.office import Office
from desktop.core.people.course.terms import CloseReason, SuspendReason
from desktop.core.people.follow.prints import FOLLOW_LIST
from desktop.core.people.follow.terms import (
    AGES,
    PAPERS,
    SIGNATURES,
    STANDINGS,
    UPDATES,
    Counts,
    Follow,
    Followed,
    Listing,
)
from desktop.core.work import Action, Actor, DeskId, may
from desktop.core.work.paging import Key, Page
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import day_column
from desktop.ui.parts.exporting import Drawn, ExportButton
from desktop.ui.parts.paged import Paged
from desktop.ui.parts.person.ahead import told, what, when
from desktop.ui.people.follow_ways import ways
from desktop.ui.people.follow_words import next_of
from desktop.ui.people.letters import LettersButton
from desktop.ui.people.step_sheet import TELL, StepSheet
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec

#: The lists, each with what it is narrowed to.
_GROUPS: Final[dict[str, Sequence[Follow]]] = {
    "updates": UPDATES,
    "signatures": SIGNATURES,
    "papers": PAPERS,
    "ages": AGES,
    "standings": STANDINGS,
}
_REASONS: Final[dict[Follow, type[CloseReason] | type[SuspendReason]]] = {
    Follow.CLOSED: CloseReason,
    Follow.SUSPENDED: SuspendReason,
}


def read_page(
    office: Office, actor: Actor, listing: Listing, after: Key | None, size: int
) -> Page[Followed]:
    """Read some files of a list."""
    return office.follow.page(actor, listing, after, size)


class FollowPage(kit.Page):
    """Opened on a list; Enter opens the file."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        text = desk.messages.text
        self.groups = kit.Chips(self.tr("Lists"), list(self._group_names()))
        self.chips = {
            group: kit.Chips(name, [(one.value, text(f"term.follow.{one}")) for one in lists])
            for (group, name), lists in zip(self._group_names(), _GROUPS.values(), strict=True)
        }
        self.reason = kit.sifts(kit.ChoiceField([]))
        self._found = kit.label("", "help")
        self._says = kit.Banner("info")
        self.table: kit.Table[Followed] = kit.Table(
            self._columns(),
            name=self.tr("Files"),
            empty=kit.EmptyState(
                "circle-check",
                self.tr("Nothing to follow here"),
                self.tr("Choose another list; files come here when their day comes."),
            ),
        )
        self._pages = Paged[Listing, Followed](desk, self.table, read_page, self._shown)
        self.open = kit.Button(self.tr("Open the file"), self._open, kind="primary", icon="user")
        self.tell = kit.Button(self.tr("Record a telling"), self._tell, icon="message-square")
        self.letters = LettersButton(desk)
        self.ways = ways(desk)
        self.print = kit.Button(self.tr("Print the list"), self._print, icon="printer")
        self.print.setVisible(desk.may(Action.DOCUMENT_SHOW))
        self.export = ExportButton(
            self, desk, self.table, self._drawn, pages=self._pages, person_of=lambda r: r.person.id
        )
        self._build()
        self.groups.chosen.connect(self._chosen)
        for chips in self.chips.values():
            chips.chosen.connect(self._chosen)
        self.reason.changed.connect(self._refresh)
        self.table.opened.connect(lambda _row: self._open())
        self.table.selected.connect(self._marked)
        desk.listen(self, self._refresh, DeskId.PEOPLE)
        press_by(self, "Ctrl+Return", self.open)

    def _group_names(self) -> Iterator[tuple[str, str]]:
        yield "updates", self.tr("Yearly update")
        yield "signatures", self.tr("Changes to be signed for")
        yield "papers", self.tr("Papers that end")
        yield "ages", self.tr("Children of age")
        yield "standings", self.tr("Closed and suspended")

    def _build(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(12)
        self.reason.setAccessibleName(self.tr("Reason"))
        tools.addWidget(self.reason)
        tools.addStretch(1)
        for way in self.ways.values():
            tools.addWidget(way)
        tools.addWidget(self._found)
        self.add(self.groups, *self.chips.values(), self._says)
        self.add(kit.Card().grow().add(tools, self.table), stretch=1)
        kit.MainList(self, self.table)
        self.set_foot(kit.PrimaryBar(self.open, self.tell, self.letters, self.print, self.export))
        self._follow()

    def _drawn(self) -> Drawn[Followed]:
        return Drawn(self.tr("Files"), self._columns())

    def _columns(self) -> list[kit.Column[Followed]]:
        clock = self._desk.office.clock
        return [
            kit.Column(self.tr("Name"), lambda r: r.person.name, main=True, strong=True, least=14),
            kit.Column(self.tr("File"), lambda r: r.person.file_number, identifier=True, rank=5),
            kit.Column(self.tr("What"), self._what, rank=4, least=12, most=40),
            day_column(clock, self.tr("Day"), lambda r: r.day, rank=6),
            kit.Column(self.tr("State"), self._state, badge=self._late, rank=3, least=10),
            kit.Column(
                self.tr("Mobile"), lambda r: local_mobile(r.person.mobile), identifier=True, rank=1
            ),
        ]

    def _what(self, row: Followed) -> str:
        if row.kind is not None:
            return what(self._desk, row)
        if row.reason is not None:
            table = "close_reason" if isinstance(row.reason, CloseReason) else "suspend_reason"
            return self._desk.messages.text(f"term.{table}.{row.reason}")
        return self.tr("Yearly update") if self._group == "updates" else ""

    def _state(self, row: Followed) -> str:
        if self._group == "updates":
            return told(row)
        if row.kind is None:
            return ""
        day = when(row, today(self._desk.office.clock))
        return day if row.exact or not day else f"{day} ({self.tr('by the year alone')})"

    def _late(self, row: Followed) -> str:
        late = row.day is not None and row.day < today(self._desk.office.clock)
        return "warning" if late and row.reason is None else "neutral"

    # ---- what the window asks

    def open_on(self, place: places.Followed) -> None:
        """Show one list."""
        wanted = Follow(place.list)
        group = next(name for name, lists in _GROUPS.items() if wanted in lists)
        self.groups.set_value(group)
        self.chips[group].set_value(wanted.value)
        self._follow()
        self._refresh()

    def shown_again(self) -> None:
        """Read the list again."""
        self._refresh()

    def heading(self) -> tuple[str, str]:
        """Return the page's title, and that lists change nothing."""
        return _title(), self.tr("The lists remind; no file changes by itself")

    # ---- which list

    @property
    def _group(self) -> str:
        return self.groups.value() or "updates"

    @property
    def listed(self) -> Follow:
        """The list in view."""
        return Follow(self.chips[self._group].value())

    def _chosen(self, _name: str) -> None:
        self._follow()
        self._refresh()

    def _follow(self) -> None:
        """Show what narrows the list in view, and what it says to do next."""
        for group, chips in self.chips.items():
            chips.setVisible(group == self._group and len(_GROUPS[group]) > 1)
        reasons = _REASONS.get(self.listed, ())
        table = "close_reason" if self.listed is Follow.CLOSED else "suspend_reason"
        text = self._desk.messages.text
        every: list[tuple[Any, str]] = [("", self.tr("Every reason"))]
        self.reason.set_options([*every, *((r.value, text(f"term.{table}.{r}")) for r in reasons)])
        self.reason.setVisible(bool(reasons))
        self._says.set_text(next_of(self._group, self._desk.office.policy.profile.office))
        update = self._group == "updates"
        self.tell.setVisible(update and self._desk.may(Action.PERSON_TELL))
        self.letters.show_for(self.listed if update else None)

    def _refresh(self) -> None:
        chosen = self.reason.value() if self.listed in _REASONS else ""
        reason = _REASONS[self.listed](chosen) if chosen else None
        self._pages.show(Listing(self.listed, reason))
        self._desk.read(self._desk.office.follow.counts, done=self._count)

    # ---- showing

    def _count(self, counts: Counts) -> None:
        for group, lists in _GROUPS.items():
            self.chips[group].set_counts({one.value: counts[one] for one in lists})

    def _shown(self) -> None:
        rows = self.table.model.rows
        if rows and self.table.current() is None:
            self.table.view.selectRow(0)
        count = self.tr("%n line(s)", "", len(rows))
        if self._pages.has_more:
            count = self.tr("The first %n; scroll for more", "", len(rows))
        self._found.setText(count)
        self.letters.take(rows)
        self._marked(self.table.current())

    def _marked(self, row: Followed | None) -> None:
        self.open.setEnabled(row is not None)
        self.tell.setEnabled(row is not None)

    # ---- acting

    def _open(self) -> None:
        row = self.table.current()
        if row is not None:
            self._desk.go(places.Person(row.person.id))

    def _print(self) -> None:
        self._desk.go(places.Blank(FOLLOW_LIST, self.listed.value))

    def _tell(self) -> None:
        row = self.table.current()
        if row is not None:
            self.ask_tell(row.person.id)

    def ask_tell(self, person_id: str) -> None:
        """Ask how a family was told; also again where it was broken off."""
        StepSheet(self, self._desk, person_id, TELL).open()


def _title() -> str:
    return QCoreApplication.translate("FollowPage", "Follow-up of files")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.PERSON_FOLLOW)


def _count(desk: Desk) -> int:
    """Return of how many files the update is overdue, for who tells their families."""
    if not desk.may(Action.PERSON_TELL):
        return 0
    return desk.office.follow.count(desk.actor, Follow.OVERDUE)


PAGE = PageSpec(PageId.FOLLOW, _title, "hourglass", FollowPage, allowed=_allowed, count=_count)
