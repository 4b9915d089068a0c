"""The letters of a sitting, of requests or of files, issued in one run and saved or printed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from itertools import groupby, islice
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.base.clock import riyadh_date, today
from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError, Refused
from desktop.base.outgoing import demand_outside
from desktop.core.committee.prints import LETTER
from desktop.core.complaints.prints import ANSWER
from desktop.core.complaints.terms import VOICE
from desktop.core.documents.terms import Print
from desktop.core.intake.file_prints import LETTER as FILE_LETTER
from desktop.core.people.course.terms import Tell, TellHow
from desktop.core.people.details import FileState
from desktop.core.people.listed.terms import Listed
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.prints.paper_name import paper_names
from desktop.ui.parts.prints.saving import save
from desktop.ui.parts.prints.sending import print_job, printer_of
from desktop.ui.spool import PrintJob

_TABLE = "print"
#: So many letters are numbered, drawn and kept in one act when they are saved: each commit waits
#: for the disk. Stopping ends the run behind a lot.
LOT: Final = 10


@dataclass(frozen=True, slots=True)
class Run:
    """Whose letters, of a sitting, of some requests or of some files, and the folder they are saved
    in; they are printed where it is "".
    """

    sitting_id: str = ""
    folder: str = ""
    requests: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """How many letters were issued, the requests or files whose letter could not be (number and
    why), and the letters that were issued and could not be saved.
    """

    made: int
    left: tuple[tuple[str, str], ...] = ()
    unsaved: tuple[tuple[str, str], ...] = ()


def write_letters(desk: Desk, run: Run, progress: kit.Progress) -> Written:
    """Issue the letters that decisions still want, or that there are reasons for in files.

    A lot at a time, to the printer one: whatever took a number is drawn, and saved or handed to the
    printer, before the next. A request or file whose letter can't be composed is passed over and
    named; a letter that can't be saved ends the run. Raises Refused ``committee.all_told`` where
    every decision has its letter, ``outgoing.all_written``, ``outgoing.inside_data``, and what
    database and printer say.
    """
    if run.folder:
        demand_outside(Path(run.folder))
    wanted, active = _wanted(desk, run), _active(desk, run.files)
    left, unsaved, made = list[tuple[str, str]](), list[tuple[str, str]](), 0
    for letter, lot in _lots(wanted, LOT if run.folder else 1):
        progress(made + len(left), len(wanted))
        issued = desk.office.press.issue_lot(desk.actor, letter, lot)
        drawn = list[Print]()
        for request_id, one in zip(lot, issued, strict=True):
            if isinstance(one, KnownError):
                left.append((_number(desk, letter, request_id), desk.messages.of(one)))
            else:
                drawn.append(one)
                if request_id in active:  # it told of the update
                    step = Tell(TellHow.LETTER, number=one.document.number)
                    desk.office.courses.take(desk.actor, request_id, step)
        made += len(drawn)
        if run.folder:
            unsaved = _save(desk, run.folder, drawn)
            if unsaved:
                break
        else:
            for one in drawn:
                _print(desk, one)
    else:
        progress(len(wanted), len(wanted))
    return Written(made, tuple(left), tuple(unsaved))


def _lots(wanted: Sequence[tuple[str, str]], size: int) -> Iterator[tuple[str, list[str]]]:
    """Yield letters with whose they are, at most so many of one kind at a time, in their order."""
    for letter, those in groupby(wanted, key=lambda one: one[0]):
        while lot := [request_id for _, request_id in islice(those, size)]:
            yield letter, lot


def _number(desk: Desk, letter: str, subject: str) -> str:
    """Return what the request or the file is called by that a letter is of."""
    if letter == FILE_LETTER:
        return _of_files(desk, [subject])[subject].person.file_number
    rows = desk.office.intake.listed(desk.actor, [subject])
    return rows[0].number if rows else ""


def _of_files(desk: Desk, ids: Sequence[str]) -> Mapping[str, Listed]:
    return desk.office.lists.files.rows(desk.actor, ids)


def _active(desk: Desk, ids: Sequence[str]) -> set[str]:
    """Return which of some files are active: a letter tells them that their update is due."""
    day, rows = today(desk.office.clock), _of_files(desk, ids) if ids else {}
    return {one for one, row in rows.items() if row.person.standing.state(day) is FileState.ACTIVE}


def _wanted(desk: Desk, run: Run) -> list[tuple[str, str]]:
    """Return which letter is to be written of what; raises Refused where none is."""
    if run.files:
        issued, day = (
            desk.office.documents.last_issued(desk.actor, FILE_LETTER, set(run.files)),
            today(desk.office.clock),
        )
        old = [one for one in run.files if one not in issued or riyadh_date(issued[one]) < day]
        if not old:
            raise Refused("outgoing.all_written")
        return [(FILE_LETTER, one) for one in old]
    wanted = _untold(desk, run.sitting_id) if run.sitting_id else _unwritten(desk, run.requests)
    if not wanted:
        raise Refused("committee.all_told")
    return wanted


def _untold(desk: Desk, sitting_id: str) -> list[tuple[str, str]]:
    """Return which letter of which request a sitting still wants: of the decision that stands, or
    of the answer to an objection that was not upheld.
    """
    wanted = list[tuple[str, str, datetime]]()
    for subject, decided in desk.office.committee.decided(desk.actor, sitting_id):
        letter, request_id = LETTER, subject.id
        if subject.kind == VOICE:
            letter, request_id = ANSWER, _answered(desk, subject.id)
        if request_id:
            wanted.append((letter, request_id, decided))
    asked = {one for _, one, _ in wanted}
    issued = {
        letter: desk.office.documents.last_issued(desk.actor, letter, asked)
        for letter in {letter for letter, _, _ in wanted}
    }
    return [
        (letter, request_id)
        for letter, request_id, decided in wanted
        if request_id not in issued[letter] or issued[letter][request_id] < decided
    ]


def _unwritten(desk: Desk, requests: Sequence[str]) -> list[tuple[str, str]]:
    """Return which of some requests that were decided together have no letter since."""
    issued = desk.office.documents.last_issued(desk.actor, LETTER, set(requests))
    decided = {one: desk.office.intake.read(desk.actor, one).facts.decided_at for one in requests}
    return [
        (LETTER, one)
        for one in requests
        if one not in issued or (on := decided[one]) is None or issued[one] < on
    ]


def _answered(desk: Desk, raised_id: str) -> str:
    """Return the request whose objection's answer wants a letter of its own, or ""."""
    hears = desk.may(Action.OBJECTION_TELL)
    wanted = desk.office.objections.to_write(desk.actor, [raised_id]) if hears else set()
    return next(iter(wanted), "")


def _save(desk: Desk, folder: str, made: Sequence[Print]) -> list[tuple[str, str]]:
    """Save letters until one can't be; return the numbers of those that were not, and why."""
    names = paper_names(desk.office, desk.actor, made)
    for place, (name, printed) in enumerate(zip(names, made, strict=True)):
        try:
            save(printed.pdf, Path(folder) / f"{name}.pdf")
        except KnownError as why:
            said = desk.messages.of(why)
            return [(one.document.number, said) for one in made[place:]]
    return []


def _print(desk: Desk, printed: Print) -> None:
    document = printed.document
    title = f"{printed.title} {kit.texts.ltr(document.number)}"
    printer = printer_of(desk.machine, document.form_id)
    job = PrintJob(printed.pdf, title, printer, original_of=document.id)
    print_job(desk.office, desk.actor, desk.spool, job)


class LettersSheet(kit.Sheet):
    """Issues the letters of a sitting, of requests or of files, into a folder or to the printer."""

    def __init__(self, over: QWidget, title: str, desk: Desk, run: Run) -> None:
        super().__init__(over, title, width=560)
        self._desk, self._run = desk, run
        text = self.tr(
            "Each of these decisions gets a letter with a number of its own. Letters that"
            " were issued before are not issued again."
        )
        if run.files:
            text = self.tr(
                "Each file gets the letter that its state gives a reason for: it is closed, its"
                " services are suspended, or its update is due. Who was written to today is passed"
                " over, and each file without a reason is named."
            )
        self.body.addWidget(kit.label(text, "second", wrap=True))
        self.save_button = kit.Button(
            self.tr("Save in a folder"), self._ask_folder, kind="primary", icon="download"
        )
        self.print_button = kit.Button(self.tr("Print"), self._print, icon="printer")
        self.left, self.unsaved = kit.Banner("warning"), kit.Banner("warning")
        for banner in (self.left, self.unsaved):
            banner.hide()
            self.body.addWidget(banner)
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
        run = replace(self._run, folder=folder)
        self._desk.tasks.run(
            kit.Operation(
                long=partial(write_letters, self._desk.pinned(), run),
                done=self._written,
                busy=pressed,
                title=self.accessibleName(),
                news=_news,
            )
        )

    def _written(self, written: Written) -> None:
        """Close the sheet, or name what was left over; the others are issued."""
        for banner, named, lead in (
            (self.left, written.left, self.tr("Letters left over:")),
            (
                self.unsaved,
                written.unsaved,
                self.tr("Issued but not saved; print them from the prints:"),
            ),
        ):
            banner.set_text(
                "؛ ".join(f"{kit.texts.ltr(number)}: {why}" for number, why in named), lead=lead
            )
            banner.setVisible(bool(named))
        if not (written.left or written.unsaved):
            self.finish()


def _news(written: Written) -> str:
    """Say it also where the sheet is gone that names what was left over."""
    if not written.left and not written.unsaved:
        return QCoreApplication.translate("LettersSheet", "The letters are issued.")
    said = QCoreApplication.translate("LettersSheet", "Not every letter is issued and saved: %1.")
    numbers = (kit.texts.ltr(number) for number, _why in (*written.left, *written.unsaved))
    return kit.texts.fill(said, kit.texts.listed(numbers))
