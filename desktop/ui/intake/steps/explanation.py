"""The visitor is told who studies the request and how the reply comes."""

from desktop.core.intake.steps.explanation import Explain
from desktop.core.intake.steps.step import IN_PERSON
from desktop.core.intake.terms import RequestView
from desktop.core.policy.vocabulary import StepId
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import Journey
from desktop.ui.intake.steps.stage import FormStage
from desktop.ui.intake.steps.waits import WaitBanner
from desktop.ui.parts.reply_facts import reply_facts
from desktop.ui.parts.say_card import SayCard


class ExplanationStage(FormStage):
    """The sentence to say, large; beside it the reply rule in both calendars. Whose paper came
    without them is told another time, and holds up nothing until then.
    """

    def __init__(self, desk: Desk, journey: Journey) -> None:
        super().__init__(desk, journey, StepId.EXPLANATION)
        self._wait = WaitBanner()
        self._say = SayCard(desk)
        self._facts = kit.FactList()
        self.form = kit.Form(self)
        told = kit.CheckRow(
            self.tr("The visitor was told, and understood"),
            help_text=self.tr("Who studies the request, and how and when the reply comes."),
        )
        row = self.form.row("told", "", told)
        told.setAccessibleName(told.text())
        main = kit.stack(self._say, kit.Card().add(row))
        side = kit.Card(self.tr("The reply")).add(self._facts)
        self.add(self._wait, kit.beside(main, side))
        self.form.changed.connect(self.mark_edited)
        self.form.completed.connect(self.completed)

    def primary(self) -> tuple[str, str]:
        return self.tr("Next"), "arrow-right"

    def show_request(self, request: RequestView) -> None:
        self._wait.show_why(self.why_not())
        self._say.show_request(request)
        self._facts.set_facts(reply_facts(self.desk, request))
        if not self.dirty:
            self.form.set_values({"told": self.done})

    def submit(self, button: kit.Button) -> None:
        if self.done:
            self.pass_on()
        elif self.form["told"].field.value():
            self.perform(Explain(), button, self.form)
        elif (request := self.journey.request) and request.channel not in IN_PERSON:
            self.journey.passed.emit(self.step, True)
        else:
            text = self.tr("Read the sentence to the visitor, then tick here.")
            self.form.show_problems([("told", text)])
