"""The procedure is unclear: the question is handed to the one whom the policy names."""

from PySide6.QtWidgets import QWidget

from desktop.core.intake.steps.clarification import Clarify
from desktop.core.intake.terms import RequestView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import Journey
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.question import question_rows, question_title


class ClarificationSheet(kit.Sheet):
    """An optional act beside the steps; it never holds them up."""

    def __init__(self, page: QWidget, desk: Desk, journey: Journey) -> None:
        profile = journey.profile
        super().__init__(page, question_title(profile))
        self._desk, self._journey = desk, journey
        self.form = kit.FormOf(Clarify, self)
        for row in question_rows(desk, self.form, profile):
            self.body.addWidget(row)
        self._save = kit.Button(self.tr("Record it"), self._record, kind="primary")
        self.set_foot(self._save, form=self.form)
        if journey.request is not None:
            keep_in_sheet(self, desk, self.form, f"clarification:{journey.request.id}")

    def _record(self) -> None:
        request = self._journey.request
        if request is None or not self.form.check():
            return
        self._desk.act(
            self._desk.office.intake.perform,
            request.id,
            self.form.command(),
            done=self._recorded,
            form=self.form,
            busy=self._save,
            news=self.tr("The question was recorded."),
        )

    def _recorded(self, request: RequestView) -> None:
        self.finish()
        self._journey.took_request(request)
