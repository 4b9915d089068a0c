"""The researcher's result: findings and a recommendation."""

from dataclasses import dataclass, replace

from desktop.base.errors import Problem
from desktop.core.intake import told
from desktop.core.intake.standing import TO_STUDY
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_state, required
from desktop.core.intake.terms import Facts, State
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Study(StepPayload):
    """The researcher's result."""

    findings: str
    recommendation: str


#: A case study is not for everybody who reads the request.
_FOR_READERS = told.text_for(Action.STUDY_READ)


def _ready(case: Case) -> None:
    demand_state(case, TO_STUDY)


def _problems(_case: Case, payload: Study) -> list[Problem]:
    return required({"findings": payload.findings, "recommendation": payload.recommendation})


def _apply(case: Case, payload: Study) -> Facts:
    return replace(
        case.facts,
        state=State.UNDER_STUDY,
        studied_at=case.now,
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
