"""Asking for the governance evidence pack: its days, how its parts are called, and the folder."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.reports.pack import MakePack, PackFile
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit import files
from desktop.ui.parts.drafts import keep_in_sheet


class PackSheet(kit.Sheet):
    """Writes the papers into a folder; the log keeps who made it, and for which days."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over, self.tr("Governance evidence pack"), width=640)
        self._desk = desk
        self.form = kit.FormOf(MakePack, self)
        ask, text, clock = self.form.ask, desk.messages.text, desk.office.clock
        told = self.tr(
            "The trace, signatures, adoptions, the plan, follow-up sheets, figures of complaints,"
            " the box and the check of the records, with a contents page. No beneficiary is named."
        )
        self.body.addWidget(kit.label(told, "second", wrap=True))
        self.first, self.last = (kit.DateField(clock=clock) for _ in range(2))
        days = (
            ask(
                lambda p: p.first, self.tr("From"), self.first, required=True, read=kit.day_of
            ),
            ask(lambda p: p.last, self.tr("Until"), self.last, required=True, read=kit.day_of),
        )  # fmt: skip
        parts = (
            ask(lambda p: p.compliance, self.tr("First part"), kit.TextField(maximum=80)),
            ask(lambda p: p.disclosure, self.tr("Second part"), kit.TextField(maximum=80)),
            ask(lambda p: p.soundness, self.tr("Third part"), kit.TextField(maximum=80)),
        )
        self.body.addWidget(kit.columns(*days))
        self.body.addWidget(kit.columns(*parts))
        names = ("compliance", "disclosure", "soundness")
        self.form.set_values({one: text(f"print.register.part_{one}") for one in names})
        self.last.follow_today()
        self.yes = kit.Button(
            self.tr("Save in a folder"), self._ask_folder, kind="primary", icon="download"
        )
        self.set_foot(self.yes, form=self.form)
        self.kept = keep_in_sheet(self, desk, self.form, "pack")

    def first_focus(self) -> QWidget:
        return self.first.inputs()[0]

    def _ask_folder(self) -> None:
        if self.form.check():
            folder = files.ask_folder(self, self.tr("Folder for the pack"))
            if folder:
                self.save_in(folder)

    def save_in(self, folder: str) -> None:
        """Write the papers into a folder."""
        day = today(self._desk.office.clock)
        given = self.form.command(MakePack(day, day))
        make, actor = self._desk.office.packs.make, self._desk.actor

        def write(progress: kit.Progress) -> tuple[PackFile, ...]:
            return make(actor, given, Path(folder), progress)

        self._desk.tasks.run(
            kit.Operation(
                long=self.kept.ended_by(write),
                done=self._done,
                form=self.form,
                busy=self.yes,
                title=self.tr("Writing the pack"),
                news=self.tr("The pack is saved."),
            )
        )

    def _done(self, _files: tuple[PackFile, ...]) -> None:
        self.finish()
