"""Registration is completed. Four policies sign first; shaqra completes first (ت-3, ت-4)."""

from dataclasses import replace

from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.core.intake.facts import Facts
from desktop.core.intake.standing import ACTIVE
from desktop.core.intake.steps.step import (
    Case,
    Step,
    StepPayload,
    demand_papers,
    demand_signature,
    demand_state,
    fine,
)
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Complete(StepPayload):
    """Registration is completed: every required paper and the signature are there."""


def _ready(case: Case) -> None:
    demand_state(case, ACTIVE)
    demand_papers(case, case.submitted_on)
    if not case.facts.data_matched:
        raise Refused("intake.match_first")
    if case.comes_before(StepId.SIGNATURE, StepId.COMPLETION):
        demand_signature(case)


def _apply(case: Case, _payload: Complete) -> Facts:
    # The first completeness counts: the reply clock does not start anew.
    return replace(case.facts, completed_at=case.facts.completed_at or case.now)


STEP = Step(
    id=StepId.COMPLETION,
    action=Action.REQUEST_COMPLETE,
    payload=Complete,
    done=lambda facts: facts.completed_at is not None,
    ready=_ready,
    problems=fine,
    apply=_apply,
    waited_for=frozenset({"intake.complete_first"}),
)
