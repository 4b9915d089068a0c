"""Who works here and what each may do; everybody's own password; the letterhead."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.errors import KnownError
from desktop.core.staff.deputies.terms import StandInView
from desktop.core.staff.rules import meeting
from desktop.core.staff.terms import StaffView
from desktop.core.work import Action, Role, may
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.stand_ins import StandInsCard
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec, Section
from desktop.ui.staff.account import NewStaffSheet, RolesSheet
from desktop.ui.staff.keys import KeysCard
from desktop.ui.staff.letterhead import LetterheadCard
from desktop.ui.staff.password import PasswordCard
from desktop.ui.staff.stand_in_sheet import StandInSheet


class StaffPage(kit.Page):
    """The administrator sees all of it, the director the letterhead, everybody the password."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rules = desk.may(Action.STAFF_ADD)
        self._settings = desk.may(Action.OFFICE_SETTINGS)
        self.table: kit.Table[StaffView] = kit.Table(
            self._columns(), name=self.tr("Staff"), whole=True
        )
        self.add_button = kit.Button(
            self.tr("Add a member of staff"), self._add, kind="primary", icon="user-plus"
        )
        self.change = kit.Button(self.tr("Change the roles"), self._change, icon="user-cog")
        self.close_button = kit.Button(
            self.tr("Close the account"), self._ask_close, kind="quiet", icon="lock"
        )
        self.password = PasswordCard(desk)
        self.keys = KeysCard(desk)
        self.letterhead = LetterheadCard(desk)
        #: Keys of the sealed room that are still to be completed.
        self.waits = kit.Banner("warning")
        self.waits.hide()
        staff = kit.Card(self.tr("Staff")).add(self.table)
        self.stand_ins = StandInsCard(desk, every=True)
        self.give = kit.Button(self.tr("Deputise or lend authority"), self._give, icon="users")
        self.give.setVisible(may(desk.actor.account, Action.DEPUTY_GIVE))
        self.stand_ins.add(kit.flow(self.give))
        house = kit.stack(staff, self.stand_ins, self.letterhead)
        staff.setVisible(desk.may(Action.STAFF_READ))
        self.letterhead.setVisible(self._settings)
        house.setVisible(desk.may(Action.STAFF_READ))
        self.keys.setVisible(desk.may(Action.KEYS_RENEW))
        own = kit.stack(self.password, self.keys)
        columns = kit.beside(house, own) if self._settings else kit.beside(own, house)
        self.add(self.waits, columns)
        if self._rules:
            self.set_foot(kit.PrimaryBar(self.add_button, self.change, self.close_button))
        self.table.opened.connect(self._opened)
        self.table.selected.connect(self._marked)
        self._marked(None)

    def _columns(self) -> list[kit.Column[StaffView]]:
        return [
            kit.Column(self.tr("Name"), lambda s: s.name, main=True, strong=True, least=14),
            kit.Column(self.tr("Job title"), lambda s: s.job_title, rank=2, least=10, most=24),
            kit.Column(self.tr("Roles"), self._roles, rank=3, wrap=True, ideal=16, most=60),
            kit.Column(
                self.tr("Meet in one hand"), self._meet, rank=4, wrap=True, ideal=14, most=60
            ),
            kit.Column(
                self.tr("Account"), self._state, badge=lambda s: "ok" if s.active else "neutral"
            ),
        ]

    def _roles(self, staff: StaffView) -> str:
        text = self._desk.messages.text
        return kit.texts.listed(text(f"term.role.{r.value}") for r in Role if r in staff.roles)

    def _meet(self, staff: StaffView) -> str:
        text = self._desk.messages.text
        return kit.texts.listed(text(f"term.act.{act.value}") for act in meeting(staff.roles))

    def _state(self, staff: StaffView) -> str:
        return self.tr("Open") if staff.active else self.tr("Closed")

    def heading(self) -> tuple[str, str]:
        """Return what the page is for somebody with these roles."""
        if self._rules:
            return self.tr("Staff and settings"), ""
        return (self.tr("Settings"), "") if self._settings else (self.tr("My account"), "")

    def first_act(self) -> QWidget:
        """Begin with whom to add; who adds none, with their own password."""
        return self.add_button if self._rules else self.password.form.rows[0].field.inputs()[0]

    def day_turned(self) -> None:
        """Leave what is being changed as it is."""

    def shown_again(self) -> None:
        """Read staff and letterhead again."""
        if self._desk.may(Action.STAFF_READ):
            self._desk.read(self._desk.office.staff.everyone, done=self._show)
        if self._rules:
            self._desk.read(self._desk.office.sealed.waiting, done=self._tell)
        if self._settings:
            self.letterhead.read()
        if self._desk.may(Action.STAFF_READ):
            self.stand_ins.refresh()

    def _show(self, staff: list[StaffView]) -> None:
        self.table.set_rows(staff)
        self._marked(self.table.current())

    def _tell(self, waiting: tuple[KnownError, ...]) -> None:
        self.waits.set_text(" ".join(map(self._desk.messages.of, waiting)))
        self.waits.setVisible(bool(waiting))

    def _marked(self, staff: StaffView | None) -> None:
        open_account = staff is not None and staff.active
        self.change.setEnabled(open_account)
        self.close_button.setEnabled(open_account)

    def _opened(self, staff: StaffView) -> None:
        if staff.active and self._rules:
            self._change()

    def _add(self) -> None:
        sheet = NewStaffSheet(self, self.add_button.text(), self._desk)
        sheet.done.connect(self._done)
        sheet.open()

    def _give(self) -> None:
        sheet = StandInSheet(self, self.give.text(), self._desk)
        sheet.done.connect(self._done)
        sheet.open()

    def _change(self) -> None:
        staff = self.table.current()
        if staff is not None:
            sheet = RolesSheet(self, self.change.text(), self._desk, staff)
            sheet.done.connect(self._done)
            sheet.open()

    def change_again(self, staff_id: str) -> None:
        """Ask for the roles of somebody, where the account is still open."""
        ids = [one.id for one in self.table.model.rows]
        if staff_id in ids:
            self.table.mark(ids.index(staff_id))
            self._change()

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
            desk.act(
                desk.office.staff.close,
                staff.id,
                done=self._closed,
                busy=self.close_button,
                news=news,
            )

    def _closed(self, staff: StaffView) -> None:
        self.shown_again()
        why = self.tr(
            "%1 opens the program no more. Who kept a copy of the key file or of a backup opens "
            "today's data by the old password all the same, until the keys of the data are renewed."
        )
        title = self.tr("Renew the keys of the data too?")
        self.keys.offer(title, why.replace("%1", staff.name))

    def _done(self, _view: StaffView | StandInView) -> None:
        self.shown_again()


def _title() -> str:
    return QCoreApplication.translate("StaffPage", "Settings")


PAGE = PageSpec(PageId.STAFF, _title, "settings", StaffPage, Section.SYSTEM)
