"""What the person at the PC can do to a request now: one card with one act's form."""

from itertools import takewhile
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.core.intake.facts import State
from desktop.core.intake.standing import AT_BODY, TO_STUDY, UNDECIDED, to_study
from desktop.core.intake.terms import RequestView, StepStatus
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.requests.act import Act, Words
from desktop.ui.requests.answers import AnswerAct, GiveAnswerAct
from desktop.ui.requests.deliver import DeliverAct
from desktop.ui.requests.notify import NotifyAct

translate = QCoreApplication.translate

# Where the body's part of a request begins.
_OF_BODY: Final = frozenset({StepId.STUDY, StepId.DECISION})


class VisitAct(Act):
    """Go on with the visit: papers, signature, referral; what was lacking then, too."""

    action = Action.REQUEST_PAPERS
    step = StepId.REFERRAL
    states = UNDECIDED
    leads_elsewhere = True

    @staticmethod
    def words() -> Words:
        return Words(
            translate("VisitAct", "At the desk"), translate("VisitAct", "Continue the visit")
        )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._text = kit.label("", wrap=True)
        self.add(self._text)

    @classmethod
    def fits(cls, desk: Desk, request: RequestView) -> bool:
        lacks = request.papers_missing or request.awaiting_signature
        return (lacks or request.facts.state is State.OPEN) and super().fits(desk, request)

    def why_not(self, request: RequestView) -> str:  # noqa: ARG002  # the visit takes what waits
        return ""

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        super().show_request(request, anew=anew)
        left = [
            self.desk.messages.text(f"term.step.{line.step.value}")
            for line in takewhile(lambda line: line.step not in _OF_BODY, request.steps)
            if line.status in {StepStatus.NOW, StepStatus.BLOCKED}
        ]
        self._text.setText(self.tr("Still to do: %1.").replace("%1", kit.texts.listed(left[:4])))


class StudyAct(Act):
    """The study is written on a page of its own."""

    action = Action.REQUEST_STUDY
    step = StepId.STUDY
    leads_elsewhere = True
    states = AT_BODY

    @staticmethod
    def words() -> Words:
        return Words(
            translate("StudyAct", "The study"), translate("StudyAct", "Open the study"), "file-pen"
        )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._text = kit.label("", wrap=True)
        self.add(self._text)

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        super().show_request(request, anew=anew)
        text = self.tr("Case and needs study, figures and the signed recommendation.")
        self._text.setText(text)

    def elsewhere(self) -> None:
        if self.request is not None:
            self.desk.go(places.StudyOf(self.request.id))

    @classmethod
    def fits(cls, desk: Desk, request: RequestView) -> bool:
        line = request.step(cls.step)
        due = line is not None and line.status in (StepStatus.NOW, StepStatus.LATER)
        return super().fits(desk, request) and (request.facts.state in TO_STUDY or due)

    @classmethod
    def due(cls, desk: Desk, request: RequestView) -> bool:  # noqa: ARG003
        served = request.study is not None and bool(request.study.number)
        return to_study(request.facts) and not served


class DecideAct(Act):
    """The decision is recorded in a sitting."""

    action = Action.REQUEST_DECIDE
    step = StepId.DECISION
    leads_elsewhere = True
    states = AT_BODY

    @staticmethod
    def words() -> Words:
        return Words(
            translate("DecideAct", "The decision"),
            translate("DecideAct", "Record the decision"),
            "gavel",
        )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
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
ACTS: Final[tuple[type[Act], ...]] = (
    VisitAct,
    StudyAct,
    DecideAct,
    AnswerAct,
    GiveAnswerAct,
    NotifyAct,
    DeliverAct,
)
