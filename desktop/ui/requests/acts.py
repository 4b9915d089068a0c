"""What the person at the PC can do to a request now: one card with one act's form."""

from collections.abc import Callable
from itertools import takewhile
from typing import Final

from desktop.core.intake.facts import State
from desktop.core.intake.standing import AT_BODY, TO_STUDY, UNDECIDED, to_study
from desktop.core.intake.terms import RequestView, StepStatus
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action, Role
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.requests.act import Act
from desktop.ui.requests.answers import AnswerAct, GiveAnswerAct
from desktop.ui.requests.deliver import DeliverAct
from desktop.ui.requests.notify import NotifyAct

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
    """The study is written on a page of its own."""

    action = Action.REQUEST_STUDY
    step = StepId.STUDY
    leads_elsewhere = True
    states = AT_BODY

    def __init__(self, desk: Desk) -> None:
        button = (self.tr("Open the study"), "file-pen")
        super().__init__(desk, self.tr("The study"), button, kit.Form())
        self._text = kit.label("", wrap=True)
        self.add(self._text)

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        super().show_request(request, anew=anew)
        text = self.tr("Case and needs study, figures and the signed recommendation.")
        self._text.setText(text)

    def elsewhere(self) -> None:
        if self.request is not None:
            self.desk.go(places.StudyOf(self.request.id))

    def fits(self, request: RequestView, roles: frozenset[Role]) -> bool:
        line = request.step(self.step)
        due = line is not None and line.status in (StepStatus.NOW, StepStatus.LATER)
        return super().fits(request, roles) and (request.facts.state in TO_STUDY or due)

    def due(self, request: RequestView) -> bool:
        served = request.study is not None and bool(request.study.number)
        return to_study(request.facts) and not served


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


#: In the order in which they are offered.
ACTS: tuple[Callable[[Desk], Act], ...] = (
    VisitAct,
    StudyAct,
    DecideAct,
    AnswerAct,
    GiveAnswerAct,
    NotifyAct,
    DeliverAct,
)
