"""The researcher's result: findings and a recommendation."""

from dataclasses import dataclass, replace
from datetime import timedelta

from desktop.base.errors import Problem
from desktop.base.typed import Prose
from desktop.core.intake import told
from desktop.core.intake.standing import AT_BODY, TO_STUDY
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_state, required
from desktop.core.intake.terms import Facts, State
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Study(StepPayload):
    """The researcher's result."""

    findings: Prose
    recommendation: Prose


#: A case study is not for everybody who reads the request.
_FOR_READERS = told.text_for(Action.STUDY_READ)


def _ready(case: Case) -> None:
    """Let what waits for funds be studied where no study holds (any more): nothing else could
    decide it.
    """
    demand_state(case, TO_STUDY if case.studied else AT_BODY)


def _problems(_case: Case, payload: Study) -> list[Problem]:
    return required({"findings": payload.findings, "recommendation": payload.recommendation})


def _apply(case: Case, payload: Study) -> Facts:
    at, decided = case.now, case.facts.decided_at
    if decided is not None and at <= decided:  # a clock set back would ask for a study for ever
        at = decided + timedelta.resolution
    waiting = case.facts.state is State.WAITING_FUNDS
    return replace(
        case.facts,
        state=State.WAITING_FUNDS if waiting else State.UNDER_STUDY,
        studied_at=at,
        recommendation=payload.recommendation,
    )


STEP = Step(
    id=StepId.STUDY,
    action=Action.REQUEST_STUDY,
    payload=Study,
    done=lambda facts: facts.studied_at is not None,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    told={"findings": _FOR_READERS, "recommendation": _FOR_READERS},
    waited_for=frozenset({"intake.study_first"}),
)
