"""Taking back what was just recorded by mistake: a contrary entry, which shows both."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.intake.steps.taking_back import Back, TakeBack
from desktop.core.intake.terms import RequestView
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.requests.flowing import flowing


class ContrarySheet(kit.Sheet):
    """``taken_back(RequestView)`` once it is on record that the newest step was a mistake."""

    taken_back = Signal(object)

    def __init__(self, over: QWidget, desk: Desk, request: RequestView) -> None:
        step = Back(request.back or "")
        named = QCoreApplication.translate("ContrarySheet", "Take back: %1")
        super().__init__(over, named.replace("%1", desk.messages.text(f"term.step.{step}")))
        self._desk, self._request, self._step = desk, request, step
        self.form = kit.FormOf(TakeBack, self, apart=lambda t: (t.step, t.at))
        entry = next(one for one in reversed(request.history) if one.step == step)
        told = self.tr("Both stay on record: what was written, and that it was a mistake.")
        self.body.addWidget(kit.label(flowing(entry.content), wrap=True))
        self.body.addWidget(kit.label(told, "second", wrap=True))
        self.mistake = kit.MultiLineField(2)
        row = self.form.ask(
            lambda t: t.mistake, self.tr("What was wrong"), self.mistake, required=True
        )
        self.body.addWidget(row)
        self.yes = kit.Button(self.tr("Take it back"), self._give, kind="primary", icon="undo-2")
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"taking_back:{request.id}")

    def first_focus(self) -> QWidget:
        return self.mistake

    def _give(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.intake.perform,
                self._request.id,
                self.form.command(TakeBack(self._step, "")),
                done=self._given,
                form=self.form,
                busy=self.yes,
                doing=saving(),
                news=self.tr("It is taken back; both stay on record."),
            )

    def _given(self, request: RequestView) -> None:
        self.finish()
        self.taken_back.emit(request)
