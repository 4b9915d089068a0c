"""Adding somebody to the staff, and giving somebody other roles."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.staff.terms import NewStaff, StaffView
from desktop.ui import kit
from desktop.ui.desk import Desk
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
        self.body.addWidget(self.form.summary)
        self.roles = RolesField(desk.messages)
        self.yes = kit.Button(title, self._keep, kind="primary", icon="check")
        self.form.completed.connect(self.yes.click)

    def _finish(self) -> None:
        row = self.form.ask(lambda s: s.roles, self.tr("Roles"), self.roles, required=True)
        self.body.addWidget(row)
        bar = QHBoxLayout()
        bar.addWidget(kit.Button(self.tr("Go back"), self.dismiss))
        bar.addStretch(1)
        bar.addWidget(self.yes)
        self.body.addLayout(bar)

    def _keep(self) -> None:
        raise NotImplementedError

    def _kept(self, view: StaffView) -> None:
        self.close_sheet()
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
        self._finish()

    def _keep(self) -> None:
        if not self.form.check():
            return
        desk = self._desk
        if self.password.value() != self.again.value():
            self.form.show_problems([("again", self.tr("This is not the same password."))])
            return
        command = self.form.command()
        desk.act(desk.office.staff.add, command, done=self._kept, form=self.form, busy=self.yes)


class RolesSheet(_StaffSheet):
    """Other roles for somebody who has an account."""

    def __init__(self, over: QWidget, title: str, desk: Desk, view: StaffView) -> None:
        super().__init__(over, title, desk, lambda s: (s.name, s.job_title, s.password))
        self._id = view.id
        self.body.addWidget(kit.label(f"{view.name} · {view.job_title}", "second"))
        self._finish()
        self.roles.set_value(view.roles)

    def _keep(self) -> None:
        if not self.form.check():
            return
        desk = self._desk
        desk.act(
            desk.office.staff.change_roles,
            self._id,
            self.roles.value(),
            done=self._kept,
            form=self.form,
            busy=self.yes,
        )
