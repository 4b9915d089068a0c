"""An unclear procedure: the visitor is sent to the one whom the policy names."""

from dataclasses import dataclass, replace

from desktop.base.errors import Problem
from desktop.base.typed import Prose
from desktop.core.intake import told
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_open, required
from desktop.core.intake.terms import Facts
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Clarify(StepPayload):
    """The procedure was unclear and the visitor was sent to the policy's contact."""

    question: Prose
    answered_by: str = ""


def _problems(_case: Case, payload: Clarify) -> list[Problem]:
    return required({"question": payload.question})


def _apply(case: Case, _payload: Clarify) -> Facts:
    return replace(case.facts, clarified=True)


STEP = Step(
    id=StepId.CLARIFICATION,
    action=Action.REQUEST_CLARIFY,
    payload=Clarify,
    done=lambda facts: facts.clarified,
    ready=demand_open,
    problems=_problems,
    apply=_apply,
    told={"question": told.TEXT, "answered_by": told.OPEN_TEXT},
    optional=True,
)
