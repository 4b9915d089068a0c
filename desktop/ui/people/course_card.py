"""Where a file stands, what is in force on it, and the acts that change it."""

from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal

from desktop.base.clock import today
from desktop.core.people.course.terms import Course, EndNote, Line
from desktop.core.people.details import FileState
from desktop.core.people.terms import PersonView
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.people import step_sheet
from desktop.ui.people.course_words import facts_text, signed
from desktop.ui.people.first_here import FirstHere
from desktop.ui.people.heir_sheet import HeirSheet
from desktop.ui.people.step_sheet import Asked, StepSheet

_KINDS: Final = {
    FileState.ACTIVE: "ok",
    FileState.SUSPENDED: "warning",
    FileState.CLOSED: "neutral",
}


class CourseCard(kit.Card):
    """``passed(PersonView)``: somebody else heads the file."""

    passed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        self._badge = kit.Badge("")
        super().__init__(aside=self._badge)
        self._desk = desk
        self._person: PersonView | None = None
        self._course: Course | None = None
        self._rows = kit.Rows(spacing=6)
        self.acts = {
            asked.name: kit.Button(asked.words()[1], partial(self.ask, asked), kind="link")
            for asked in step_sheet.EVERY
            if asked is not step_sheet.END_NOTE
        }
        self.heir = kit.Button(self.tr("Pass the file on"), self.ask_heir, kind="link")
        self.heading.setText(self.tr("Standing of the file"))
        buttons = kit.acts(*self.acts.values(), self.heir)
        self.first = FirstHere(desk)
        self.add(self._rows, buttons, self.first)

    def show_course(self, person: PersonView, course: Course) -> None:
        """Show where a file stands, and offer what may follow from there."""
        self._person, self._course = person, course
        self.first.show_file(person.id)
        state = course.standing.state(today(self._desk.office.clock))
        text = self._desk.messages.text(f"term.file_state.{state}")
        self._badge.set(text, _KINDS[state])
        in_force = [(line, True) for line in course.notes] + [(x, False) for x in course.allowed]
        self._rows.set_rows(self._row(line, note=note) for line, note in in_force)
        died = course.standing.died_on is not None
        offered = {
            "suspend": state is FileState.ACTIVE,
            "resume": state is FileState.SUSPENDED,
            "close": state is not FileState.CLOSED,
            "reopen": state is FileState.CLOSED,
            "die": not died,
        }
        for asked in step_sheet.EVERY:
            if asked.name in self.acts:
                shown = offered.get(asked.name, True) and self._desk.may(asked.action)
                self.acts[asked.name].setVisible(shown)
        self.heir.setVisible(died and self._desk.may(Action.PERSON_UPDATE))

    def _row(self, line: Line, *, note: bool) -> kit.ItemRow:
        end = None
        if note and self._desk.may(Action.PERSON_NOTE):
            end = kit.IconButton("x", self.tr("End the note"))
            end.clicked.connect(partial(self._end, line))
        return kit.ItemRow(facts_text(self._desk, line), signed(line), kind="info", aside=end)

    def _end(self, line: Line) -> None:
        self.ask(step_sheet.END_NOTE, EndNote(line.seq))

    def ask(self, asked: Asked, base: Any = None) -> None:
        """Ask for a step."""
        if self._person is not None:
            sheet = StepSheet(self, self._desk, self._person.id, asked, base)
            sheet.open()

    def ask_heir(self) -> None:
        """Ask who heads the file from now on."""
        if self._person is not None:
            sheet = HeirSheet(self, self._desk, self._person)
            sheet.passed.connect(self.passed)
            sheet.open()
