"""«أعضاء اللجنة»: who sits on the committee, from when to when, and who stands in."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.committee.members.terms import MemberView
from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit
from desktop.ui.committee.member_sheets import (
    MemberDeputySheet,
    MemberEndSheet,
    MemberNameSheet,
)
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.day_columns import day_column
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


class MembersPage(kit.Page):
    """Those whose term runs first, then those whose term is over; the director changes them."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.table: kit.Table[MemberView] = kit.Table(
            self._columns(),
            name=self.tr("Members of the committee"),
            empty=kit.EmptyState(
                "users",
                self.tr("The committee has no members yet"),
                self.tr("The director adds its chair, its members and its secretary here."),
            ),
        )
        self.new = kit.Button(self.tr("Add a member"), self._ask_new, kind="primary", icon="plus")
        self.change = kit.Button(self.tr("Change"), self._ask_change, icon="pen-line")
        self.deputy = kit.Button(self.tr("Somebody stands in"), self._ask_deputy, icon="users")
        self.end = kit.Button(self.tr("End the term"), self._ask_end, icon="circle-x")
        self.add(kit.Card().grow().add(self.table), stretch=1)
        kit.MainList(self, self.table)
        bar = kit.PrimaryBar(self.new, self.change, self.deputy, self.end)
        self.set_foot(bar)
        names = desk.may(Action.MEMBER_NAME)
        for one in (self.new, self.change, self.deputy, self.end):
            one.setVisible(names)
        if not names:
            bar.set_note(self.tr("The director adds and changes members."))
        self.table.selected.connect(self._marked)
        press_by(self, "Ctrl+N", self.new)
        desk.listen(self, self._read, DeskId.COMMITTEE)
        self._marked(None)

    def _columns(self) -> list[kit.Column[MemberView]]:
        text, clock = self._desk.messages.text, self._desk.office.clock
        return [
            kit.Column(self.tr("Name"), lambda m: m.name, main=True, strong=True, least=14),
            kit.Column(
                self.tr("On the committee"), lambda m: text(f"term.seat.{m.seat.value}"), rank=6
            ),
            kit.Column(
                self.tr("Account"),
                lambda m: self.tr("has one") if m.staff_id else self.tr("by name"),
                rank=2,
            ),
            day_column(clock, self.tr("From"), lambda m: m.begins, rank=4),
            day_column(clock, self.tr("To"), lambda m: m.until, rank=5),
            kit.Column(
                self.tr("Term"),
                lambda m: self.tr("runs") if m.running else self.tr("does not run"),
                badge=lambda m: "ok" if m.running else "neutral",
                rank=7,
            ),
            kit.Column(self.tr("Stands in today"), self._stands_in, rank=3, least=12, most=30),
            kit.Column(
                self.tr("Reason"), lambda m: m.reason.replace("\n", " "), rank=1, least=12, most=40
            ),
        ]

    def _stands_in(self, member: MemberView) -> str:
        return member.deputy if member.deputised(today(self._desk.office.clock)) else ""

    # ---- what the window asks

    def shown_again(self) -> None:
        """Read the list again."""
        self._read()

    def heading(self) -> tuple[str, str]:
        """Return the page's title and the body."""
        return _title(), self._desk.office.policy.profile.studying_body.name

    def first_act(self) -> QWidget:
        """Begin in the list, or by adding the first."""
        there = self.table.model.rows or not self.new.isVisibleTo(self)
        return self.table.view if there else self.new

    def _read(self) -> None:
        self._desk.read(self._desk.office.members.everyone, done=self._show)

    def _show(self, rows: list[MemberView]) -> None:
        self.table.set_rows(rows, again=True)
        if rows and self.table.current() is None:
            self.table.mark(0)
        self._marked(self.table.current())

    def _marked(self, row: MemberView | None) -> None:
        self.change.setEnabled(row is not None)
        for one in (self.deputy, self.end):
            one.setEnabled(row is not None and row.running)

    # ---- acts

    def _ask_new(self) -> None:
        MemberNameSheet(self, self.new.text(), self._desk).open()

    def _ask_change(self) -> None:
        if (row := self.table.current()) is not None:
            MemberNameSheet(self, self.change.text(), self._desk, row).open()

    def _ask_deputy(self) -> None:
        if (row := self.table.current()) is not None:
            MemberDeputySheet(self, self.deputy.text(), self._desk, row).open()

    def _ask_end(self) -> None:
        if (row := self.table.current()) is not None:
            MemberEndSheet(self, self.end.text(), self._desk, row).open()

    def ask_again(self, what: str, member_id: str) -> None:
        """Open the sheet of a member who is still there: ``change``, ``end`` or ``deputy``."""
        asks = {"change": self._ask_change, "end": self._ask_end, "deputy": self._ask_deputy}
        for place, row in enumerate(self.table.model.rows):
            if row.id == member_id:
                self.table.mark(place)
                asks[what]()


def _title() -> str:
    return QCoreApplication.translate("MembersPage", "Members of the committee")


def _allowed(actor: Actor) -> bool:
    acts = (Action.REQUEST_DECIDE, Action.SITTING_SIGN, Action.MEMBER_NAME)
    return any(may(actor.roles, one) for one in acts)


PAGE = PageSpec(
    PageId.MEMBERS, _title, "users", MembersPage, allowed=_allowed, listed=False,
    under=PageId.COMMITTEE,
)  # fmt: skip
