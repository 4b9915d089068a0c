"""The letters of a sitting, issued in one run and saved or printed, one after the other."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.base.errors import Refused
from desktop.core.committee.prints import LETTER
from desktop.core.documents.terms import Print
from desktop.core.intake.terms import REQUEST
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.prints.paper_name import paper_name
from desktop.ui.parts.prints.saving import save
from desktop.ui.parts.prints.sending import print_job, printer_of
from desktop.ui.spool import PrintJob

_TABLE = "print"


@dataclass(frozen=True, slots=True)
class Run:
    """Whose letters, and the folder they are saved in; they are printed where it is ""."""

    sitting_id: str
    folder: str = ""


def write_letters(desk: Desk, run: Run, progress: kit.Progress) -> int:
    """Issue the letters that the decisions of a sitting still want; returns how many.

    One at a time: whatever took a number is drawn, and saved or handed to the printer, before the
    next. Raises Refused ``committee.all_told`` where every decision has its letter.
    """
    ids = _untold(desk, run.sitting_id)
    if not ids:
        raise Refused("committee.all_told")
    for done, request_id in enumerate(ids):
        progress(done, len(ids))
        _send(desk, run, desk.office.press.issue(desk.actor, LETTER, request_id))
    progress(len(ids), len(ids))
    return len(ids)


def _untold(desk: Desk, sitting_id: str) -> list[str]:
    """Return the requests of a sitting without a letter of the decision that stands."""
    found = []
    for subject, decided in desk.office.committee.decided(desk.actor, sitting_id):
        if subject.kind != REQUEST:
            continue
        papers = desk.office.documents.of_subject(desk.actor, subject.id)
        letters = (row.issued_at for row in papers if row.form_id == LETTER and row.issued_at)
        if not any(issued >= decided for issued in letters):
            found.append(subject.id)
    return found


def _send(desk: Desk, run: Run, printed: Print) -> None:
    if run.folder:
        name = paper_name(desk.office, desk.actor, printed)
        save(printed.pdf, Path(run.folder) / f"{name}.pdf")
        return
    document = printed.document
    title = f"{printed.title} {kit.texts.ltr(document.number)}"
    job = PrintJob(printed.pdf, title, printer_of(desk.machine, LETTER), original_of=document.id)
    print_job(desk.office, desk.actor, desk.spool, job)


class LettersSheet(kit.Sheet):
    """Issues the letters of a sitting into a folder, or to the printer."""

    def __init__(self, over: QWidget, title: str, desk: Desk, sitting_id: str) -> None:
        super().__init__(over, title, width=560)
        self._desk, self._sitting_id = desk, sitting_id
        text = self.tr(
            "Each decision of this sitting gets a letter with a number of its own. Letters that"
            " were issued before are not issued again."
        )
        self.body.addWidget(kit.label(text, "second", wrap=True))
        self.save_button = kit.Button(
            self.tr("Save in a folder"), self._ask_folder, kind="primary", icon="download"
        )
        self.print_button = kit.Button(self.tr("Print"), self._print, icon="printer")
        self._no = self.set_foot(self.save_button, self.print_button)

    def first_focus(self) -> QWidget:
        return self._no

    def _ask_folder(self) -> None:
        before = self._desk.machine.text(_TABLE, "folder", "")
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the letters"), before)
        if folder:
            self.save_in(folder)

    def save_in(self, folder: str) -> None:
        """Choose a folder; it is offered again the next time."""
        self._desk.machine.put(_TABLE, "folder", folder)
        self.write(folder, self.save_button)

    def _print(self) -> None:
        self.write("", self.print_button)

    def write(self, folder: str, pressed: kit.Button) -> None:
        """Issue them into a folder, or to the printer where it is ""."""
        run = Run(self._sitting_id, folder)
        self._desk.tasks.run(
            kit.Operation(
                long=partial(write_letters, self._desk.pinned(), run),
                done=self._written,
                busy=pressed,
                title=self.accessibleName(),
                news=self.tr("The letters are issued."),
            )
        )

    def _written(self, _count: int) -> None:
        self.finish()
