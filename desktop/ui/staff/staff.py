"""Who works here and what each may do; everybody's own password; the letterhead."""

from PySide6.QtCore import QCoreApplication, Signal

from desktop.core.staff.terms import StaffView
from desktop.core.work import Action, Role
from desktop.core.work.roles import may
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.roomy import RoomyTable
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec, Section
from desktop.ui.staff.account import NewStaffSheet, RolesSheet
from desktop.ui.staff.letterhead import LetterheadCard
from desktop.ui.staff.password import PasswordCard


class StaffPage(kit.Page):
    """The administrator sees all of it, the director the letterhead, everybody the password."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        roles = desk.actor.roles
        self._rules = may(roles, Action.STAFF_ADD)
        self._settings = may(roles, Action.OFFICE_SETTINGS)
        self.table: RoomyTable[StaffView] = RoomyTable(
            self._columns(), name=self.tr("Staff"), spare=(1,)
        )
        self.table.setMinimumHeight(300)
        self.add_button = kit.Button(
            self.tr("Add a member of staff"), self._add, kind="primary", icon="user-plus"
        )
        self.change = kit.Button(self.tr("Change the roles"), self._change, icon="user-cog")
        self.close_button = kit.Button(
            self.tr("Close the account"), self._ask_close, kind="quiet", icon="lock"
        )
        self.password = PasswordCard(desk)
        self.letterhead = LetterheadCard(desk)
        staff = kit.Card(self.tr("Staff")).add(self.table)
        house = kit.stack(staff, self.letterhead)
        staff.setVisible(self._rules)
        self.letterhead.setVisible(self._settings)
        house.setVisible(self._settings)
        wide = self._settings
        self.add(kit.beside(house, self.password) if wide else kit.beside(self.password, house))
        if self._rules:
            self.set_foot(kit.PrimaryBar(self.add_button, self.change, self.close_button))
        self.table.opened.connect(self._opened)
        self.table.selected.connect(self._marked)
        self._marked(None)

    def _columns(self) -> list[kit.Column[StaffView]]:
        return [
            kit.Column(self.tr("Name"), lambda s: s.name, stretch=True, strong=True),
            kit.Column(self.tr("Job title"), lambda s: s.job_title),
            kit.Column(self.tr("Roles"), self._roles),
            kit.Column(
                self.tr("Account"), self._state, badge=lambda s: "ok" if s.active else "neutral"
            ),
        ]

    def _roles(self, staff: StaffView) -> str:
        text = self._desk.messages.text
        return "، ".join(text(f"term.role.{r.value}") for r in Role if r in staff.roles)

    def _state(self, staff: StaffView) -> str:
        return self.tr("Open") if staff.active else self.tr("Closed")

    def heading(self) -> tuple[str, str]:
        """Return what the page is for somebody with these roles."""
        if self._rules:
            return self.tr("Staff and settings"), ""
        return (self.tr("Settings"), "") if self._settings else (self.tr("My account"), "")

    def shown_again(self) -> None:
        """Read staff and letterhead again."""
        if self._rules:
            self._desk.read(self._desk.office.staff.everyone, done=self._show)
        if self._settings:
            self.letterhead.read()

    def _show(self, staff: list[StaffView]) -> None:
        self.table.set_rows(staff)
        self._marked(self.table.current())

    def _marked(self, staff: StaffView | None) -> None:
        open_account = staff is not None and staff.active
        self.change.setEnabled(open_account)
        self.close_button.setEnabled(open_account)

    def _opened(self, staff: StaffView) -> None:
        if staff.active:
            self._change()

    def _add(self) -> None:
        sheet = NewStaffSheet(self, self.add_button.text(), self._desk)
        sheet.done.connect(self._done)
        sheet.open()

    def _change(self) -> None:
        staff = self.table.current()
        if staff is not None:
            sheet = RolesSheet(self, self.change.text(), self._desk, staff)
            sheet.done.connect(self._done)
            sheet.open()

    def _ask_close(self) -> None:
        staff = self.table.current()
        if staff is None:
            return
        text = self.tr("%1 can't open the program any more. What they recorded stays.")
        sheet = kit.ConfirmSheet(
            self,
            self.tr("Close the account?"),
            text.replace("%1", staff.name),
            self.tr("Close the account"),
        )
        sheet.confirmed.connect(self._close)
        sheet.open()

    def _close(self) -> None:
        staff, desk = self.table.current(), self._desk
        if staff is not None:
            news = self.tr("The account is closed.")
            desk.act(desk.office.staff.close, staff.id, done=self._done, news=news)

    def _done(self, _staff: StaffView) -> None:
        self.shown_again()


def _title() -> str:
    return QCoreApplication.translate("StaffPage", "Settings")


PAGE = PageSpec(PageId.STAFF, _title, "settings", StaffPage, Section.SYSTEM)
