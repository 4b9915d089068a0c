"""The beneficiary is told. The reply clock stops at the first reply that reached them."""

from dataclasses import dataclass, replace

from desktop.base.errors import Problem
from desktop.core.intake import told
from desktop.core.intake.standing import TO_TELL, tellable
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_state, required
from desktop.core.intake.terms import Facts, Outcome, Reached, State
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Notify(StepPayload):
    """An attempt to tell the beneficiary the decision."""

    channel: str
    reached: Reached
    note: str = ""


def _ready(case: Case) -> None:
    if not tellable(case.facts):
        demand_state(case, TO_TELL)


def _problems(_case: Case, payload: Notify) -> list[Problem]:
    return required({"channel": payload.channel})


def _apply(case: Case, payload: Notify) -> Facts:
    facts = case.facts
    if payload.reached is not Reached.REACHED:
        return facts
    if facts.outcome is Outcome.REJECTED:
        state = State.CLOSED
    elif facts.state is State.DECIDED:
        state = State.NOTIFIED
    else:  # deferred or waiting: told, and still so
        state = facts.state
    return replace(
        facts,
        state=state,
        reached_at=facts.reached_at or case.now,
        first_reached_at=facts.first_reached_at or case.now,
    )


STEP = Step(
    id=StepId.NOTIFICATION,
    action=Action.REQUEST_NOTIFY,
    payload=Notify,
    done=lambda facts: facts.reached_at is not None,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    told={
        "channel": told.kept(told.of("channel")),
        "reached": told.kept(told.of("reached")),
        "note": told.TEXT,
    },
)
