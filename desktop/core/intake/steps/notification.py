"""The beneficiary is told. The reply clock stops at the first reply that reached them."""

from dataclasses import replace

from desktop.base.errors import Problem
from desktop.core.intake.steps.step import Case, Step, demand_state, required
from desktop.core.intake.terms import Facts, Notify, Outcome, Reached, State
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


def _ready(case: Case) -> None:
    demand_state(case, frozenset({State.DECIDED, State.WAITING_FUNDS}))


def _problems(_case: Case, payload: Notify) -> list[Problem]:
    return required({"channel": payload.channel})


def _apply(case: Case, payload: Notify) -> Facts:
    facts = case.facts
    if payload.reached is not Reached.REACHED:
        return facts
    if facts.outcome is Outcome.REJECTED:
        state = State.CLOSED
    elif facts.state is State.WAITING_FUNDS:
        state = State.WAITING_FUNDS
    else:
        state = State.NOTIFIED
    return replace(facts, state=state, reached_at=facts.reached_at or case.now)


STEP = Step(
    id=StepId.NOTIFICATION,
    action=Action.REQUEST_NOTIFY,
    payload=Notify,
    done=lambda facts: facts.reached_at is not None,
    ready=_ready,
    problems=_problems,
    apply=_apply,
)
