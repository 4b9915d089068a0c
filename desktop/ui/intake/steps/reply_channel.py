"""The means by which the reply reaches the beneficiary is agreed."""

from collections.abc import Mapping
from typing import Any

from desktop.core.intake.steps.reply_channel import AgreeReplyChannel
from desktop.core.intake.terms import RequestView
from desktop.core.policy.vocabulary import StepId
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import Journey
from desktop.ui.intake.steps.stage import FormStage
from desktop.ui.intake.steps.waits import WaitBanner
from desktop.ui.parts.channels import channels
from desktop.ui.parts.reply_facts import reply_facts


class ReplyChannelStage(FormStage):
    """One choice, and where to reach the person on it."""

    form: kit.FormOf[AgreeReplyChannel]

    def __init__(self, desk: Desk, journey: Journey) -> None:
        super().__init__(desk, journey, StepId.REPLY_CHANNEL)
        self._wait = WaitBanner()
        self._facts = kit.FactList()
        self.form = kit.FormOf(AgreeReplyChannel, self)
        main = kit.Card(self.tr("How should the reply come?")).add(
            kit.label(journey.profile.reply_channel.text, "second", wrap=True),
            self.form.ask(
                lambda a: a.channel,
                self.tr("Agreed channel"),
                kit.ChoiceField(channels(desk)),
                required=True,
            ),
            self.form.ask(
                lambda a: a.contact,
                self.tr("Number or address for it"),
                kit.TextField(),
                help_text=self.tr("Leave it empty where it is the registered mobile."),
            ),
        )
        side = kit.Card(self.tr("The reply")).add(self._facts)
        self.add(self._wait, kit.beside(main, side))
        self.form.changed.connect(self.mark_edited)
        self.form.completed.connect(self.completed)

    def show_request(self, request: RequestView) -> None:
        self._wait.show_why(self.why_not())
        self._facts.set_facts(reply_facts(self.desk, request))
        if not self.dirty:
            # what was agreed; who was not asked has agreed to nothing
            self.form.put(lambda a: a.channel, request.facts.reply_channel or None)
            self.form.put(lambda a: a.contact, "")

    def submit(self, button: kit.Button) -> None:
        if self.done and not self.dirty:
            self.pass_on()
        elif self.form.check():
            self.perform(self.form.command(), button, self.form)

    def restore(self, typed: Mapping[str, Any]) -> None:
        # drafts of earlier days have the channel under another name
        super().restore({"channel": typed.get("reply_channel"), **typed})
