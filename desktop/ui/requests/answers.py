"""A question about the procedure that was handed on: it is answered, and the answer is given."""

from PySide6.QtCore import QCoreApplication

from desktop.core.intake.standing import ACTIVE, waits_for_answer
from desktop.core.intake.steps.clarification import ANSWER, GIVE, Answer, GiveAnswer
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.terms import RequestView
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.channels import channels
from desktop.ui.requests.act import Act, Words

translate = QCoreApplication.translate


class AnswerAct(Act):
    """Whoever the question was handed to says what is to be told."""

    action = Action.REQUEST_ANSWER
    step = ANSWER.id
    first = True
    form: kit.FormOf[Answer]
    states = ACTIVE

    @staticmethod
    def words() -> Words:
        return Words(
            translate("AnswerAct", "A question waits for its answer"),
            translate("AnswerAct", "Save the answer"),
            "message-square",
        )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, kit.FormOf(Answer))
        self._asked = kit.label("", wrap=True)
        self.add(
            self._asked,
            self.form.ask(
                lambda a: a.answer, self.tr("The answer"), kit.MultiLineField(3), required=True
            ),
        )

    @classmethod
    def fits(cls, desk: Desk, request: RequestView) -> bool:
        return super().fits(desk, request) and waits_for_answer(request.facts)

    @classmethod
    def due(cls, desk: Desk, request: RequestView) -> bool:
        asked = request.facts.question
        return asked is not None and asked.role in desk.actor.roles

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        super().show_request(request, anew=anew)
        self._asked.setText(request.question)

    def payload(self) -> StepPayload:
        return self.form.command()


class GiveAnswerAct(Act):
    """The desk tells the beneficiary what was answered."""

    action = Action.REQUEST_EXPLAIN
    step = GIVE.id
    first = True
    form: kit.FormOf[GiveAnswer]
    states = ACTIVE

    @staticmethod
    def words() -> Words:
        return Words(
            translate("GiveAnswerAct", "Give the answer to the beneficiary"),
            translate("GiveAnswerAct", "The answer was given"),
            "check",
        )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, kit.FormOf(GiveAnswer))
        self._said = kit.FactList()
        self.add(
            self._said,
            kit.columns(
                self.form.ask(
                    lambda g: g.channel,
                    self.tr("By"),
                    kit.ChoiceField(channels(desk)),
                    required=True,
                ),
                self.form.ask(lambda g: g.note, self.tr("Note"), kit.TextField()),
                count=2,
            ),
        )

    @classmethod
    def fits(cls, desk: Desk, request: RequestView) -> bool:
        asked = request.facts.question
        to_give = asked is not None and asked.answered_at is not None and asked.given_at is None
        return super().fits(desk, request) and to_give

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        super().show_request(request, anew=anew)
        said = [(self.tr("Question"), request.question), (self.tr("Answer"), request.answer)]
        self._said.set_facts([(name, value) for name, value in said if value])
        if anew:
            self.form.put(lambda g: g.channel, ChannelId.PHONE.value)

    def payload(self) -> StepPayload:
        return self.form.command()
