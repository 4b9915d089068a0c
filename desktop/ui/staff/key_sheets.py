"""What is asked before keys change: groups of the new sheet, or the administrator's password."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.errors import KnownError
from desktop.core.staff.keys import Standing
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.prints.recovery import KeepRecoverySheet
from desktop.ui.shell.setup_flow import SetUpFlow
from desktop.ui.shell.setup_recovery import RecoveryStep, TypeBackStep


class RecoverySheet(kit.Sheet):
    """A new recovery key: printed or saved, then two groups typed back from the paper.

    ``done`` once it is in force. Until then, and where that fails, the old sheet is.
    """

    done = Signal()

    def __init__(self, over: QWidget, desk: Desk, groups: tuple[str, ...]) -> None:
        super().__init__(over, self.tr("A new recovery sheet"), width=760)
        self._desk = desk
        self._flow = SetUpFlow()
        self._flow.created(groups)
        keep = KeepRecoverySheet(self._drawn)
        keep.setParent(self)
        keep.tasks = desk.tasks
        self.form = kit.Form(self)
        self.state = kit.Banner("info", self.tr("The old sheet is in force until you confirm."))
        self.paper = RecoveryStep(self._flow, keep)
        self.back = TypeBackStep(self._flow, self.form)
        self.next = kit.Button(self.tr("Next"), self._next, kind="primary", icon="check")
        self.yes = kit.Button(
            self.tr("Put the new sheet in force"), self._confirm, kind="primary", icon="check"
        )
        for part in (self.state, self.paper, self.back):
            self.body.addWidget(part)
        self.set_foot(self.yes, self.next, back=self.tr("Keep the old sheet"), form=self.form)
        self.paper.changed.connect(self._kept)
        self.paper.enter()
        self._show(paper=True)
        self._kept()

    def first_focus(self) -> QWidget:
        return self.paper.print_button

    def _drawn(self, groups: tuple[str, ...]) -> bytes:
        return self._desk.office.press.recovery_sheet(self._desk.actor, groups)[0]

    def _kept(self) -> None:
        self.next.setEnabled(self._flow.kept)

    def _show(self, *, paper: bool) -> None:
        self.paper.setVisible(paper)
        self.next.setVisible(paper)
        self.back.setVisible(not paper)
        self.yes.setVisible(not paper)
        self.act = self.next if paper else self.yes

    def _next(self) -> None:
        self._show(paper=False)
        self.back.enter()

    def _confirm(self) -> None:
        if not self.back.check():
            return
        desk = self._desk
        desk.act(
            desk.office.keys.confirm_recovery,
            self.back.typed(),
            done=self._confirmed,
            refused=self._refused,
            busy=self.yes,
            doing=saving(),
        )

    def _confirmed(self, _none: None) -> None:
        self.finish()
        self.done.emit()

    def _refused(self, why: KnownError) -> None:
        kept = self.tr("The new sheet is not in force; the old one is.")
        self.state.set_text(f"{self._desk.messages.of(why)}\n{kept}")


class RenewKeysSheet(kit.Sheet):
    """Says what a new data key does and leaves; ``wanted(password)``, or ``sheet_wanted``.

    It stays until the keys are new: the window locks then.
    """

    wanted = Signal(str)
    sheet_wanted = Signal()

    def __init__(self, over: QWidget, standing: Standing) -> None:
        super().__init__(over, self.tr("Renew the keys of the data"), width=640)
        self.form = kit.Form(self)
        self.password = kit.PasswordField()
        what = self.tr(
            "The database and all attachments are encrypted anew. Afterwards no older copy of the "
            "key file and no older sheet opens today's data; backups from before still open by "
            "their own passwords. It takes a while on a large office, and nobody can work "
            "meanwhile. At its end the program is locked."
        )
        self.body.addWidget(kit.label(what, "second", wrap=True))
        if standing.left_behind:
            left = self.tr(
                "These have not opened the program since its update, and will need the recovery "
                "sheet to set a new password: %1"
            )
            names = kit.texts.listed(standing.left_behind)
            self.body.addWidget(kit.Banner("warning", left.replace("%1", names)))
        if standing.sheet_first:
            first = self.tr(
                "The recovery sheet is from an earlier version and can't be given the new key; "
                "renew the sheet first."
            )
            self.body.addWidget(kit.Banner("warning", first))
            self.yes = kit.Button(
                self.tr("Renew the recovery sheet"), self._sheet, kind="primary", icon="key-round"
            )
        else:
            self.body.addWidget(
                self.form.row("password", self.tr("Your password"), self.password, required=True)
            )
            self.yes = kit.Button(
                self.tr("Renew the keys"), self._want, kind="primary", icon="shield-check"
            )
        self.set_foot(self.yes, form=self.form)

    def first_focus(self) -> QWidget:
        return self.password if self.password.isVisibleTo(self) else self.yes

    def _sheet(self) -> None:
        self.close_sheet()
        self.sheet_wanted.emit()

    def _want(self) -> None:
        if self.form.check():
            self.wanted.emit(self.password.value())
