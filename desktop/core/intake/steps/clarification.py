"""An unclear procedure: the visitor is sent to the one whom the policy names."""

from dataclasses import replace

from desktop.base.errors import Problem
from desktop.core.intake.payloads import Clarify
from desktop.core.intake.steps.step import Case, Step, demand_open, required
from desktop.core.intake.terms import Facts
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


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
)
