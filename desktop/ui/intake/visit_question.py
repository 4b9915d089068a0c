"""A question about the procedure that is asked at a visit, before there is a request."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.intake.steps.clarification import Clarify
from desktop.core.intake.visits.terms import RecordVisit
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.question import question_rows, question_title


class VisitQuestionSheet(kit.Sheet):
    """``handed(id)`` once the line of the log is written with its question."""

    handed = Signal(str)

    def __init__(self, over: QWidget, desk: Desk, line: RecordVisit) -> None:
        profile = desk.office.policy.profile
        super().__init__(over, question_title(profile), width=560)
        self._desk, self._line = desk, line
        self.form = kit.FormOf(Clarify, self)
        for row in question_rows(desk, self.form, profile):
            self.body.addWidget(row)
        self.form.put(lambda c: c.question, line.note)
        self.yes = kit.Button(self.tr("Record it"), self._record, kind="primary", icon="check")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, "visit_question")

    def _record(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.questions.ask,
                self._line,
                self.form.command(),
                done=self._recorded,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("The question was recorded."),
            )

    def _recorded(self, visit_id: str) -> None:
        self.finish()
        self.handed.emit(visit_id)
