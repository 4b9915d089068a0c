"""Conditions and requirements are handed over (shaqra, ت-2)."""

from dataclasses import replace

from desktop.base.data_classes import dataclass
from desktop.core.intake.facts import Facts
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_open, fine
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class HandRequirements(StepPayload):
    """The conditions and requirements were handed over (shaqra ت-2)."""


def _apply(case: Case, _payload: HandRequirements) -> Facts:
    return replace(case.facts, requirements_handed=True)


STEP = Step(
    id=StepId.REQUIREMENTS,
    action=Action.REQUEST_PAPERS,
    payload=HandRequirements,
    done=lambda facts: facts.requirements_handed,
    ready=demand_open,
    problems=fine,
    apply=_apply,
    waited_for=frozenset({"intake.requirements_first"}),
)
