"""The visitor is told who studies the request and how the reply comes."""

from dataclasses import replace

from desktop.base.data_classes import dataclass
from desktop.core.intake.facts import Facts
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_open, fine
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Explain(StepPayload):
    """The visitor was told who studies the request and how the reply comes."""


def _apply(case: Case, _payload: Explain) -> Facts:
    return replace(case.facts, explained_at=case.now)


STEP = Step(
    id=StepId.EXPLANATION,
    action=Action.REQUEST_EXPLAIN,
    payload=Explain,
    done=lambda facts: facts.explained_at is not None,
    ready=demand_open,
    problems=fine,
    apply=_apply,
    waited_for=frozenset({"intake.explain_first"}),
)
