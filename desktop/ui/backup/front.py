"""Restoring on a PC that has no office yet, or one too damaged to be opened."""

from functools import partial

from desktop.base.messages import Messages
from desktop.core.backup.terms import RestoreReport
from desktop.core.gate import Gate
from desktop.ui import kit
from desktop.ui.backup.acts import restore_here
from desktop.ui.backup.restore import RestoreForm
from desktop.ui.parts.figures import moment
from desktop.ui.shell.front import RestoreFront


class RestoreHere(RestoreFront):
    """The form of a restoration, over the set-up."""

    def __init__(self, tasks: kit.Tasks, messages: Messages, gate: Gate) -> None:
        super().__init__(640)
        restore = partial(restore_here, gate)
        self.form = RestoreForm(tasks, messages, restore, gate.folder.path)
        self.form.restored.connect(self._restored)
        self.setFocusProxy(self.form.file)
        damaged = not gate.folder.is_new()
        away = self.tr("Back") if damaged else self.tr("Set up a new office instead")
        back = kit.Button(away, self._back, kind="link")
        aside = kit.label(
            self.tr("What is damaged is not deleted; it is put aside inside the data folder."),
            "second",
            wrap=True,
        )
        aside.setVisible(damaged)
        for part in (
            kit.label(self.tr("Restore the office from a backup"), "title"),
            kit.label(
                self.tr("Have the stick with the backup at hand, and the recovery sheet."),
                "second",
                wrap=True,
            ),
            aside,
            self.form,
            self.form.button,
            back,
        ):
            self.box.addWidget(part)

    def _restored(self, report: RestoreReport) -> None:
        news = self.tr(
            "The office is back as it was on %1. Open it with your password of that day."
        )
        self.restored.emit(news.replace("%1", moment(report.created)))

    def _back(self) -> None:
        self.left.emit()
