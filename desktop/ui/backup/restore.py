"""Restoring a backup into a new folder, by a password or by the recovery key alone."""

import shlex
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QProcess, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.base.messages import Messages
from desktop.core.backup.standalone import holders
from desktop.core.backup.terms import ByPassword, ByRecovery, Holder, RestoreReport
from desktop.core.work import Action, Actor
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.backup.acts import Restore, Wanted, restore_beside
from desktop.ui.desk import Desk
from desktop.ui.kit import files
from desktop.ui.parts.figures import moment
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec, Section


class RestoreForm(QWidget):
    """Needs no open office, so the lock and the set-up screen can show it too.

    ``into``: where to restore; None lets the person choose. ``began``, then
    ``restored(RestoreReport)``.
    """

    began = Signal()
    restored = Signal(object)

    def __init__(
        self, tasks: kit.Tasks, messages: Messages, restore: Restore, into: Path | None = None
    ) -> None:
        super().__init__()
        self._tasks, self._messages, self._restore = tasks, messages, restore
        self._into = into
        self.form = kit.Form(self)
        self.file, self.folder = kit.PathField(), kit.PathField()
        self.by = kit.SegmentedChoice(
            [("password", self.tr("By a password")), ("recovery", self.tr("By the recovery key"))],
            "password",
        )
        self.holder = kit.ChoiceField(placeholder=self.tr("Choose the file first"))
        self.password = kit.PasswordField()
        self.recovery = kit.TextField(placeholder="ABCDE-FGHJK")
        self.button = kit.Button(self.tr("Restore"), self.go, kind="primary", icon="history")
        self._build()
        self.by.changed.connect(self._switch)
        self.file.editingFinished.connect(self._read_holders)
        self.form.completed.connect(self.button.click)
        self._switch()

    def _build(self) -> None:
        row = self.form.row
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        file_row = row("file", self.tr("Backup file"), self.file, required=True)
        box.addLayout(_with_button(file_row, kit.Button(self.tr("Choose"), self._ask_file)))
        folder_row = row(
            "folder",
            self.tr("New, empty folder"),
            self.folder,
            required=self._into is None,
            help_text=self.tr("It is made where it is not there yet"),
        )
        choose = kit.Button(self.tr("Choose"), self._ask_folder)
        box.addLayout(_with_button(folder_row, choose))
        folder_row.setVisible(self._into is None)
        choose.setVisible(self._into is None)
        box.addWidget(row("by", self.tr("Opened"), self.by, required=True))
        self._by_password = kit.columns(
            row("holder", self.tr("Whose password"), self.holder, required=True),
            row(
                "password",
                self.tr("Password at the time of the backup"),
                self.password,
                required=True,
            ),
        )
        self._by_recovery = row(
            "recovery", self.tr("Recovery key from the sheet"), self.recovery, required=True
        )
        box.addWidget(self._by_password)
        box.addWidget(self._by_recovery)

    def set_file(self, file: str) -> None:
        """Restore this file."""
        self.file.setText(file)
        self._read_holders()

    def _switch(self) -> None:
        by_key = self.by.value() == "recovery"
        self._by_password.setVisible(not by_key)
        for name in ("holder", "password"):
            self.form[name].setHidden(by_key)
        self._by_recovery.setHidden(not by_key)

    def _read_holders(self) -> None:
        file = self.file.value()
        if file:
            work = partial(holders, Path(file))
            self._tasks.run(kit.Operation(work=work, done=self._offer))

    def _offer(self, found: list[Holder]) -> None:
        self.holder.setPlaceholderText(self.tr("Choose a name"))
        self.holder.set_options([(one.slot, one.name) for one in found])
        if len(found) == 1:
            self.holder.set_value(found[0].slot)

    def _ask_file(self) -> None:
        kinds = self.tr("Backups (*.istiqbal)")
        path = files.ask_open(self, self.tr("Choose a backup"), kinds)
        if path:
            self.set_file(path)

    def _ask_folder(self) -> None:
        path = files.ask_folder(self, self.tr("Choose an empty folder"))
        if path:
            self.folder.setText(path)

    def go(self) -> None:
        """Restore as the form says."""
        if not self.form.check():
            return
        self.began.emit()
        unlock: ByPassword | ByRecovery = ByRecovery(self.recovery.value())
        if self.by.value() == "password":
            unlock = ByPassword(self.holder.value(), self.password.value())
        into = self._into or Path(self.folder.value())
        wanted = Wanted(Path(self.file.value()), into, unlock)
        self._tasks.run(
            kit.Operation(
                long=partial(self._restore, wanted, self._messages),
                done=self._done,
                form=self.form,
                busy=self.button,
                title=self.tr("Restoring the backup"),
            )
        )

    def forget_secrets(self) -> None:
        """Empty what opens a backup."""
        self.password.clear()
        self.recovery.clear()

    def _done(self, report: RestoreReport) -> None:
        self.forget_secrets()
        self.restored.emit(report)


class RestorePage(kit.Page):
    """Beside the open office, which stays as it is. Opened on a backup's file."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form = RestoreForm(desk.tasks, desk.messages, self._restore)
        self.result = kit.Card(self.tr("Restored"))
        self.facts = kit.FactList()
        how = kit.label(
            self.tr(
                "The office is restored whole and proved there; the one open here stays as it is. "
                "It opens in a window of its own, with the password of the day of the backup."
            ),
            "second",
            wrap=True,
        )
        self._restored_to = ""
        self.open = kit.Button(self.tr("Open the restored office"), self._open, icon="lock-open")
        line = QHBoxLayout()
        line.addWidget(self.open)
        line.addStretch(1)
        self.result.add(self.facts, how, line)
        self.result.hide()
        back = kit.Button(self.tr("Back to backups"), self._back, icon="arrow-left")
        card = kit.Card(self.tr("Which backup, and where to")).add(self.form)
        self.add(card, self.result)
        self.set_foot(kit.PrimaryBar(self.form.button, back))
        self.form.began.connect(self.result.hide)
        self.form.restored.connect(self._restored)

    def flush_draft(self) -> None:
        """Keep nothing: what opens a backup must not wait behind the lock screen."""
        self.form.forget_secrets()

    def _restore(self, wanted: Wanted, messages: Messages, progress: kit.Progress) -> RestoreReport:
        desk = self._desk
        return restore_beside(desk.office, desk.actor, wanted, messages, progress)

    def open_on(self, place: places.Restore) -> None:
        """Restore this file."""
        self.form.set_file(place.file)

    def _restored(self, report: RestoreReport) -> None:
        self.facts.set_facts(
            [
                (self.tr("Folder"), kit.texts.ltr(str(report.into))),
                (self.tr("Taken"), moment(report.created)),
                (self.tr("Records"), kit.texts.fill("%1", report.rows)),
                (self.tr("Attachments"), kit.texts.fill("%1", report.attachments)),
            ]
        )
        self._restored_to = str(report.into)
        self.result.show()
        self.open.setFocus()
        QTimer.singleShot(0, self, self._show_result)

    def _show_result(self) -> None:
        self.area.ensureWidgetVisible(self.result)

    def _open(self) -> None:
        program, *arguments = another_window(self._restored_to)
        started, _ = QProcess.startDetached(program, arguments)
        if not started:
            self._desk.tasks.speaker.fail(
                self.tr("It did not open. Type this in a terminal: %1").replace(
                    "%1", kit.texts.ltr(shlex.join([program, *arguments]))
                )
            )

    def _back(self) -> None:
        self._desk.go(PageId.BACKUP)


def _with_button(row: kit.FormRow, button: kit.Button) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(10)
    line.addWidget(row, 1)
    line.addWidget(button)
    return line


def another_window(folder: str) -> list[str]:
    """Return the command that opens this program on another data folder."""
    program = (
        [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "desktop"]
    )
    return [*program, "--data", folder]


def _title() -> str:
    return QCoreApplication.translate("RestorePage", "Restore from a backup")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.BACKUP_RESTORE)


PAGE = PageSpec(
    PageId.RESTORE, _title, "history", RestorePage, Section.SYSTEM, allowed=_allowed, listed=False,
    under=PageId.BACKUP,
)  # fmt: skip
