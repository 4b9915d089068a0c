"""What the person at the PC can do to a request now: one card with one act's form."""

from collections.abc import Callable
from itertools import takewhile
from typing import Final

from desktop.core.intake.household_lines import local_mobile
from desktop.core.intake.standing import ACTIVE, AT_BODY, TO_STUDY, UNDECIDED, to_study, untold
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.steps.study import Study
from desktop.core.intake.terms import Reached, RequestView, State, StepStatus
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Action, Role
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.parts.channels import channels
from desktop.ui.requests.act import Act
from desktop.ui.requests.deliver import DeliverAct

# Where the body's part of a request begins.
_OF_BODY: Final = frozenset({StepId.STUDY, StepId.DECISION})


class VisitAct(Act):
    """Go on with the visit: papers, signature, referral; what was lacking then, too."""

    action = Action.REQUEST_PAPERS
    step = StepId.REFERRAL
    states = UNDECIDED
    leads_elsewhere = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, self.tr("At the desk"), (self.tr("Continue the visit"), ""), kit.Form()
        )
        self._text = kit.label("", wrap=True)
        self.add(self._text)

    def fits(self, request: RequestView, roles: frozenset[Role]) -> bool:
        lacks = request.papers_missing or request.awaiting_signature
        return (lacks or request.facts.state is State.OPEN) and super().fits(request, roles)

    def why_not(self, request: RequestView) -> str:  # noqa: ARG002  # the visit takes what waits
        return ""

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        super().show_request(request, anew=anew)
        left = [
            self.desk.messages.text(f"term.step.{line.step.value}")
            for line in takewhile(lambda line: line.step not in _OF_BODY, request.steps)
            if line.status in {StepStatus.NOW, StepStatus.BLOCKED}
        ]
        self._text.setText(self.tr("Still to do: %1.").replace("%1", "، ".join(left[:4])))


class StudyAct(Act):
    """The researcher's findings and recommendation."""

    action = Action.REQUEST_STUDY
    step = StepId.STUDY
    form: kit.FormOf[Study]
    states = AT_BODY

    def __init__(self, desk: Desk) -> None:
        button = (self.tr("Save the study"), "save")
        super().__init__(desk, self.tr("The study"), button, kit.FormOf(Study))
        self.add(
            self.form.ask(
                lambda s: s.findings,
                self.tr("Findings of case and needs study"),
                kit.MultiLineField(4),
                required=True,
            ),
            self.form.ask(
                lambda s: s.recommendation,
                self.tr("Recommendation"),
                kit.MultiLineField(2),
                required=True,
                help_text=self.tr("Ctrl+Enter goes on"),
            ),
        )

    def fits(self, request: RequestView, roles: frozenset[Role]) -> bool:
        line = request.step(self.step)
        due = line is not None and line.status in (StepStatus.NOW, StepStatus.LATER)
        return super().fits(request, roles) and (request.facts.state in TO_STUDY or due)

    def due(self, request: RequestView) -> bool:
        return to_study(request.facts)

    def payload(self) -> StepPayload:
        return self.form.command()


class DecideAct(Act):
    """The decision is recorded in a sitting."""

    action = Action.REQUEST_DECIDE
    step = StepId.DECISION
    leads_elsewhere = True
    states = AT_BODY

    def __init__(self, desk: Desk) -> None:
        button = (self.tr("Record the decision"), "gavel")
        super().__init__(desk, self.tr("The decision"), button, kit.Form())
        self._text = kit.label("", wrap=True)
        self.add(self._text)

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        super().show_request(request, anew=anew)
        body = request.policy.studying_body.name
        self._text.setText(self.tr("It waits for %1.").replace("%1", body))

    def elsewhere(self) -> None:
        if self.request is not None:
            self.desk.go(places.Decision(self.request.id))


class NotifyAct(Act):
    """The decision is told; the program sends nothing itself."""

    action = Action.REQUEST_NOTIFY
    step = StepId.NOTIFICATION
    form: kit.FormOf[Notify]
    states = ACTIVE

    def __init__(self, desk: Desk) -> None:
        title = self.tr("Tell the beneficiary")
        button = (self.tr("Record the attempt"), "phone")
        super().__init__(desk, title, button, kit.FormOf(Notify))
        text = desk.messages.text
        reached = [(r, text(f"term.reached.{r.value}")) for r in Reached]
        self.facts = kit.FactList()
        self.add(
            self.facts,
            kit.columns(
                self.form.ask(
                    lambda n: n.channel,
                    self.tr("By"),
                    kit.ChoiceField(channels(desk)),
                    required=True,
                ),
                self.form.ask(
                    lambda n: n.reached,
                    self.tr("What came of it"),
                    kit.SegmentedChoice(reached),
                    required=True,
                ),
            ),
            self.form.ask(lambda n: n.note, self.tr("Note"), kit.TextField()),
        )

    def fits(self, request: RequestView, roles: frozenset[Role]) -> bool:
        return super().fits(request, roles) and untold(request.facts)

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        super().show_request(request, anew=anew)
        form = request.person.form
        numbers = [kit.texts.ltr(local_mobile(n)) for n in (form.mobile, form.other_mobile) if n]
        self.facts.set_facts(
            [
                (self.tr("Agreed channel"), self._agreed(request)),
                (self.tr("Number"), "، ".join(numbers)),
            ]
        )
        if anew:
            agreed = request.facts.reply_channel or ChannelId.PHONE.value
            self.form.put(lambda n: n.channel, agreed)

    def _agreed(self, request: RequestView) -> str:
        agreed = request.facts.reply_channel
        name = self.desk.messages.text(f"term.channel.{agreed}") if agreed else ""
        return kit.texts.joined(name, request.reply_contact)

    def payload(self) -> StepPayload:
        return self.form.command()


#: In the order in which they are offered.
ACTS: tuple[Callable[[Desk], Act], ...] = (VisitAct, StudyAct, DecideAct, NotifyAct, DeliverAct)
