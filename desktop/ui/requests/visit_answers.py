"""Questions that were asked at a visit: answered by who may, and the answer given by the desk."""

from PySide6.QtWidgets import QWidget

from desktop.core.intake.steps.clarification import Answer, GiveAnswer
from desktop.core.intake.visits.terms import VisitQuestion
from desktop.core.policy.vocabulary import ChannelId
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.channels import channels
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.figures import moment


def _facts(desk: Desk, asked: VisitQuestion) -> kit.FactList:
    """Return what was asked, by whom of the staff it was put down, and what was answered."""
    text, shown = desk.messages.text, kit.FactList()
    rows = [
        (text("term.visit_step.asked"), asked.question),
        (
            text("term.visit_step.recorded"),
            kit.texts.joined(moment(asked.asked_at), asked.asked_by),
        ),
        (text("term.visit_step.answered"), asked.answer),
    ]
    shown.set_facts([(name, value) for name, value in rows if value])
    return shown


class VisitAnswerSheet(kit.Sheet):
    """Whoever the question was handed to says what is to be told."""

    def __init__(self, over: QWidget, desk: Desk, asked: VisitQuestion) -> None:
        super().__init__(over, asked.name or desk.messages.text("term.visit_step.asked"), width=600)
        self._desk, self._asked = desk, asked
        self.form = kit.FormOf(Answer, self)
        answer = kit.MultiLineField(3)
        self.body.addWidget(_facts(desk, asked))
        self.body.addWidget(
            self.form.ask(lambda a: a.answer, self.tr("The answer"), answer, required=True)
        )
        self.yes = kit.Button(
            self.tr("Save the answer"), self._keep, kind="primary", icon="message-square"
        )
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"visit_answer:{asked.id}")

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.questions.answer,
                self._asked.id,
                self.form.command(),
                done=lambda _: self.finish(),
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )


class GiveAnswerSheet(kit.Sheet):
    """The desk tells whoever asked what was answered."""

    def __init__(self, over: QWidget, desk: Desk, asked: VisitQuestion) -> None:
        super().__init__(over, asked.name or desk.messages.text("term.visit_step.asked"), width=600)
        self._desk, self._asked = desk, asked
        self.form = kit.FormOf(GiveAnswer, self)
        ask = self.form.ask
        by = ask(lambda g: g.channel, self.tr("By"), kit.ChoiceField(channels(desk)), required=True)
        note = ask(lambda g: g.note, self.tr("Note"), kit.TextField())
        self.body.addWidget(_facts(desk, asked))
        self.body.addWidget(kit.columns(by, note, count=2))
        self.form.put(lambda g: g.channel, ChannelId.PHONE.value)
        self.yes = kit.Button(
            self.tr("The answer was given"), self._keep, kind="primary", icon="check"
        )
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"visit_given:{asked.id}")

    def _keep(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.questions.give,
                self._asked.id,
                self.form.command(),
                done=lambda _: self.finish(),
                form=self.form,
                busy=self.yes,
                doing=saving(),
            )
