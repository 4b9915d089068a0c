"""Adding somebody to the staff, and giving somebody other roles."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.staff.rules import meeting
from desktop.core.staff.terms import NewStaff, Second, StaffView
from desktop.core.work import Action, may
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.staff.roles import RolesField


class _StaffSheet(kit.Sheet):
    """``done(StaffView)`` once it is kept."""

    done = Signal(object)

    def __init__(
        self, over: QWidget, title: str, desk: Desk, apart: Callable[[NewStaff], tuple[object, ...]]
    ) -> None:
        super().__init__(over, title, width=720)
        self._desk = desk
        self.form = kit.FormOf(NewStaff, self, apart=apart)
        self.roles = RolesField(desk.messages)
        #: Which duties meet in this hand, and that the office has seen it.
        self.meet = kit.Banner("warning")
        self.meet.hide()
        self.seen = kit.CheckRow(self.tr("Seen and confirmed; it is listed for review."))
        self.yes = kit.Button(title, self._keep, kind="primary", icon="check")

    def _finish(self, about: str) -> None:
        row = self.form.ask(lambda s: s.roles, self.tr("Roles"), self.roles, required=True)
        self._seen = self.form.row("seen", "", self.seen)
        for part in (row, self.meet, self._seen):
            self.body.addWidget(part)
        self.roles.changed.connect(self._show_meeting)
        self._show_meeting()
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, self._desk, self.form, about)

    def _show_meeting(self) -> None:
        """Say which duties meet, as soon as they do."""
        meet, text = meeting(self.roles.value()), self._desk.messages.text
        said = kit.texts.listed(text(f"term.act.{act.value}") for act in meet)
        lead = self.tr("In one hand meet:")
        self.meet.set_text(self.tr("%1. Nobody else checks them.").replace("%1", said), lead=lead)
        self.meet.setVisible(bool(meet))
        self._seen.setVisible(bool(meet))

    def _checked(self) -> bool:
        """Tell whether the form is whole, and what meets in one hand was confirmed."""
        if not self.form.check():
            return False
        if meeting(self.roles.value()) and not self.seen.isChecked():
            self.form.show_problems([("seen", self.tr("Confirm it, or choose other roles."))])
            return False
        return True

    def _keep(self) -> None:
        raise NotImplementedError

    def _kept(self, view: StaffView) -> None:
        self.finish()
        self.done.emit(view)


class NewStaffSheet(_StaffSheet):
    """Name, job, first password and roles."""

    def __init__(self, over: QWidget, title: str, desk: Desk) -> None:
        super().__init__(over, title, desk, lambda _: ())
        ask = self.form.ask
        self.password = kit.PasswordField()
        self.again = kit.PasswordField()
        self.body.addWidget(
            kit.columns(
                ask(lambda s: s.name, self.tr("Name"), kit.NameField(), required=True),
                ask(lambda s: s.job_title, self.tr("Job title"), kit.TextField(maximum=80)),
                ask(
                    lambda s: s.password,
                    self.tr("First password"),
                    self.password,
                    required=True,
                    help_text=self.tr("They change it themselves on this page"),
                ),
                self.form.row("again", self.tr("Once more"), self.again, required=True),
            )
        )
        self._finish("new_staff")

    def _keep(self) -> None:
        if not self._checked():
            return
        desk = self._desk
        if self.password.value() != self.again.value():
            self.form.show_problems([("again", self.tr("This is not the same password."))])
            return
        command = self.form.command()
        desk.act(
            desk.office.staff.add,
            command,
            done=self._kept,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self.tr("The account is opened. Its owner can come in now."),
        )


class RolesSheet(_StaffSheet):
    """Other roles for somebody who has an account."""

    def __init__(self, over: QWidget, title: str, desk: Desk, view: StaffView) -> None:
        super().__init__(over, title, desk, lambda s: (s.name, s.job_title, s.password))
        self._id = view.id
        self.body.addWidget(kit.label(kit.texts.joined(view.name, view.job_title), "second"))
        self.second, self.password = kit.ChoiceField(), kit.PasswordField()
        self.declared = kit.TextField(maximum=300)
        if view.id == desk.actor.id:
            self._ask_second()
        self.roles.set_value(view.roles)
        self._finish(f"roles:{view.id}")

    def _ask_second(self) -> None:
        """Ask who confirms one's own new roles, or what is declared of them."""
        text = self.tr("New roles of your own are confirmed by somebody else, or declared.")
        row = self.form.row
        self.body.addWidget(kit.label(text, "second", wrap=True))
        self.body.addWidget(
            kit.columns(
                row("second", self.tr("Confirmed by"), self.second),
                row("second_password", self.tr("Their password"), self.password),
            )
        )
        self.body.addWidget(row("declared", self.tr("Or declared, because…"), self.declared))
        self._desk.read(self._desk.office.staff.everyone, done=self._offer)

    def _offer(self, staff: list[StaffView]) -> None:
        others = [s for s in staff if s.active and s.id != self._id]
        approving = [s for s in others if may(s.roles, Action.STAFF_APPROVE)]
        self.second.set_options([("", self.tr("Nobody")), *((s.id, s.name) for s in approving)])

    def _keep(self) -> None:
        if not self._checked():
            return
        desk = self._desk
        desk.act(
            desk.office.staff.change_roles,
            self._id,
            self.roles.value(),
            self.declared.value(),
            Second(slot, self.password.value()) if (slot := self.second.value()) else None,
            done=self._kept,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self.tr("The new roles are on record."),
        )
