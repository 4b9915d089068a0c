"""The service is delivered, in parts where need be; papers are judged again on the day."""

from dataclasses import dataclass, replace

from desktop.base.errors import Problem
from desktop.core.intake import told
from desktop.core.intake.standing import TO_DELIVER
from desktop.core.intake.steps.step import (
    Case,
    Step,
    StepPayload,
    demand_papers,
    demand_signature,
    demand_state,
    required,
)
from desktop.core.intake.terms import Facts, State
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Deliver(StepPayload):
    """The service was delivered, in whole or in part; signed for by the one who took it."""

    what: str
    taken_by: str
    last: bool = True


def _ready(case: Case) -> None:
    demand_state(case, TO_DELIVER)
    demand_signature(case)
    demand_papers(case, case.today)


def _problems(_case: Case, payload: Deliver) -> list[Problem]:
    return required({"what": payload.what, "taken_by": payload.taken_by})


def _apply(case: Case, payload: Deliver) -> Facts:
    state = State.CLOSED if payload.last else State.IN_DELIVERY
    return replace(case.facts, state=state, deliveries=case.facts.deliveries + 1)


STEP = Step(
    id=StepId.DELIVERY,
    action=Action.REQUEST_DELIVER,
    payload=Deliver,
    done=lambda facts: facts.deliveries > 0 and facts.state is State.CLOSED,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    told={
        "what": told.kept(told.TEXT),
        "taken_by": told.kept(told.TEXT),
        "last": told.kept(told.YES_NO),
    },
)
