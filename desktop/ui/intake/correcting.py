"""A line of the log, with what became of it; a wrong one is corrected, and both stay to be read."""

from PySide6.QtWidgets import QWidget

from desktop.base.clock import riyadh_date, today
from desktop.core.intake.visits.rules import state_word
from desktop.core.intake.visits.terms import (
    PRESENT,
    REASONS,
    WORDS,
    Arrived,
    Correct,
    Corrected,
    Line,
    Priority,
    Purpose,
    Recorded,
    RecordVisit,
    VisitRow,
    VisitView,
)
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.channels import channels
from desktop.ui.parts.day_columns import moment_cell
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms


class CorrectSheet(kit.Sheet):
    """Tells a visit's steps; who may correct its line does so under them."""

    def __init__(self, over: QWidget, desk: Desk, view: VisitView) -> None:
        super().__init__(over, desk.messages.text("term.act.visit.correct"), width=640)
        self._desk, self._row = desk, view.row
        told = [_told(desk, line) for line in view.lines]
        for title, note in told:
            self.body.addWidget(kit.ItemRow(title, note))
        self.serve = kit.Button(self.tr("Served"), self._serve, icon="check")
        self.leave = kit.Button(self.tr("Left"), self._leave, icon="log-out")
        self.back = kit.Button(self.tr("Back to the queue"), self._bring_back, icon="undo-2")
        now = today(desk.office.clock)
        if state_word(view.row, now) == "unended":
            self._ask_end()
        elif view.row.state not in PRESENT and view.row.turn and riyadh_date(view.row.at) == now:
            self._ask_back()
        self.form = kit.FormOf(Correct, self, apart=lambda c: (c.line.person_id,))
        self.save = kit.Button(self.tr("Correct it"), self._correct, kind="primary", icon="check")
        if not desk.may(Action.VISIT_CORRECT):
            self.set_foot(None, back=self.tr("Close"))
            return
        self._ask()
        self._show(view.row)
        self.set_foot(self.save, form=self.form)
        keep_in_sheet(self, desk, self.form, f"correct:{view.row.id}")

    def first_focus(self) -> QWidget | None:
        """Begin in the line: who opened it by one press too many ends no visit."""
        rows = self.form.rows
        return rows[0].field.inputs()[0] if rows else super().first_focus()

    def _ask_end(self) -> None:
        """Let who serves end a visit that an earlier day left over."""
        if self._desk.may(Action.VISIT_SERVE):
            title = kit.label(self.tr("This visit was not ended on its day"), "strong", wrap=True)
            self.body.addWidget(kit.stack(title, kit.flow(self.serve, self.leave)))
            press_by(self, "F9", self.serve)

    def _ask_back(self) -> None:
        """Let whoever left today and came again have their turn back, others gone since or not."""
        if self._desk.may(Action.VISIT_SERVE):
            self.body.addWidget(kit.flow(self.back))

    def _bring_back(self) -> None:
        self._desk.act(
            self._desk.office.visits.bring_back, self._row.id, done=self._ended, busy=self.back
        )

    def _serve(self) -> None:
        self._desk.act(
            self._desk.office.visits.serve, self._row.id, done=self._ended, busy=self.serve
        )

    def _leave(self) -> None:
        self._desk.act(
            self._desk.office.visits.leave, self._row.id, done=self._ended, busy=self.leave
        )

    def _ended(self, _row: VisitRow) -> None:
        """Close; what was typed of a correction stays a draft."""
        self.dismiss()

    def _ask(self) -> None:
        ask, texts = self.form.ask, self._desk.messages
        first = [("", self.tr("in their turn")), *terms(texts, "priority", REASONS)]
        if self._row.priority is Priority.UNSTATED:
            first.append((Priority.UNSTATED.value, texts.text("term.priority.unstated")))
        purposes = kit.ChoiceField(terms(texts, "purpose", Purpose))
        for rows in (
            (
                ask(
                    lambda c: c.line.purpose,
                    self.tr("Purpose"),
                    purposes,
                    required=True,
                    read=Purpose,
                ),
                ask(
                    lambda c: c.line.channel,
                    self.tr("Channel"),
                    kit.ChoiceField(channels(self._desk)),
                    required=True,
                ),
            ),
            (
                ask(lambda c: c.line.name, self.tr("Name, if given"), kit.TextField(maximum=120)),
                ask(lambda c: c.file_number, self.tr("File number"), kit.TextField(maximum=40)),
            ),
            (
                ask(lambda c: c.line.note, self.tr("What was said"), kit.TextField(maximum=300)),
                ask(
                    lambda c: c.line.priority,
                    self.tr("Before others"),
                    kit.ChoiceField(first),
                    read=lambda one: Priority(one) if one else None,
                ),
            ),
        ):
            self.body.addWidget(kit.columns(*rows, count=2))
        why = kit.TextField(maximum=300)
        self.body.addWidget(
            ask(lambda c: c.why, self.tr("Why it is corrected"), why, required=True)
        )

    def _show(self, row: VisitRow) -> None:
        put = self.form.put
        put(lambda c: c.line.purpose, row.purpose.value)
        put(lambda c: c.line.channel, row.channel)
        put(lambda c: c.line.name, row.name)
        put(lambda c: c.line.note, row.note)
        put(lambda c: c.line.priority, row.priority.value if row.priority else "")
        put(lambda c: c.file_number, row.file_number)

    def _correct(self) -> None:
        if self.form.check():
            base = Correct(RecordVisit(self._row.purpose, self._row.channel), "")
            self._desk.act(
                self._desk.office.visits.correct,
                self._row.id,
                self.form.command(base),
                done=self._corrected,
                form=self.form,
                busy=self.save,
                doing=saving(),
                news=self.tr("Corrected; both lines stay to be read."),
            )

    def _corrected(self, _row: VisitRow) -> None:
        self.finish()


def _told(desk: Desk, line: Line) -> tuple[str, str]:
    """Return a step in words, and under it who took it and what it says."""
    text, step = desk.messages.text, line.step
    note = [kit.texts.joined(moment_cell(line.at, desk.office.clock), line.staff)]
    match step:
        case Corrected():
            was = text("print.log_was", before=said(desk, step.before), why=step.why)
            note += [was, said(desk, step.after)]
        case Arrived() | Recorded():
            note.append(said(desk, step.line))
    return text(f"term.visit_step.{WORDS[type(step)]}"), "\n".join(note)


def said(desk: Desk, line: RecordVisit) -> str:
    """Return a line in words."""
    text = desk.messages.text
    first = text(f"term.priority.{line.priority}") if line.priority else ""
    purpose, channel = text(f"term.purpose.{line.purpose}"), text(f"term.channel.{line.channel}")
    return kit.texts.joined(purpose, line.name, channel, first, line.note)
