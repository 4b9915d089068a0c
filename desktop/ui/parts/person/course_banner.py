"""What is said above a file when it is opened: where it stands, and notes for the next desk."""

from PySide6.QtWidgets import QVBoxLayout

from desktop.base.clock import today
from desktop.core.people.course.terms import Close, Course, Line, Note, Suspend
from desktop.core.people.details import FileState
from desktop.core.people.terms import Gender, PersonView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import hijri_text


class CourseBanner(kit.OneStop):
    """Hidden where there is nothing to say."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._state, self._notes = kit.Banner("warning"), kit.Banner("info")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._state)
        box.addWidget(self._notes)
        self.hide()

    def show_course(self, person: PersonView | None, course: Course | None) -> None:
        """Say where somebody's file stands; nothing of who has none yet."""
        if person is None or course is None:
            self.hide()
            return
        lead, text = self._standing(person.form.gender, course)
        self._state.set_text(text, lead=lead)
        self._state.setVisible(bool(lead))
        notes = "\n".join(self._note(line) for line in course.notes)
        self._notes.set_text(notes, lead=self.tr("Note for this desk:"))
        self._notes.setVisible(bool(notes))
        self.setVisible(bool(lead or notes))

    def _standing(self, whose: Gender, course: Course) -> tuple[str, str]:
        stands, day = course.standing, today(self._desk.office.clock)
        if stands.died_on is not None:
            lead = self.tr("The woman whose file this is died on %1; may God have mercy on her.")
            if whose is Gender.MALE:
                lead = self.tr("The man whose file this is died on %1; may God have mercy on him.")
            text = self.tr("Condolence first. Letters go to the family until a new head is named.")
            return lead.replace("%1", hijri_text(stands.died_on)), text
        state = stands.state(day)
        if state is FileState.CLOSED and stands.closed_on:
            lead = self.tr("This file was closed on %1.")
            return lead.replace("%1", hijri_text(stands.closed_on)), self._reason(course, Close)
        if state is FileState.SUSPENDED:
            lead = self.tr("Services are suspended.")
            if stands.suspended_until is not None:
                lead = self.tr("Services are suspended until %1.")
                lead = lead.replace("%1", hijri_text(stands.suspended_until))
            return lead, self._reason(course, Suspend)
        return "", ""

    def _reason(self, course: Course, kind: type[Close | Suspend]) -> str:
        step = next((line.step for line in course.lines if isinstance(line.step, kind)), None)
        if step is None:
            return ""
        table = "close_reason" if isinstance(step, Close) else "suspend_reason"
        return self._desk.messages.text(f"term.{table}.{step.reason}")

    def _note(self, line: Line) -> str:
        note = line.step
        assert isinstance(note, Note)  # noqa: S101  # these are the notes
        facts = (self._desk.messages.text(f"term.note_fact.{fact}") for fact in note.facts)
        until = self.tr("until %1").replace("%1", hijri_text(note.until))
        return kit.texts.joined(kit.texts.listed(facts), note.text, line.by, until)
