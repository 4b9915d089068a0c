"""The director grants urgent aid at once, up to the office's limit: identity and signature are
enough, and neither clock nor sitting holds it. The body judges it in its next sitting. No policy
names this step (DOMAIN §2).
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused, Sum
from desktop.base.money import Halalas
from desktop.base.typed import Prose
from desktop.core.intake import told
from desktop.core.intake.decided_facts import undecided
from desktop.core.intake.facts import Facts, Outcome, State, UrgentAid
from desktop.core.intake.reasons import DecisionReason
from desktop.core.intake.standing import BEFORE_DECISION
from desktop.core.intake.steps.step import (
    Case,
    Step,
    StepPayload,
    demand_signature,
    demand_state,
    required,
)
from desktop.core.work.actions import Action

URGENT: Final = "urgent"


@dataclass(frozen=True, slots=True)
class GrantUrgent(StepPayload):
    """What is granted at once, and why it does not wait for the body."""

    amount: Halalas
    reason: Prose


def limit(case: Case) -> Halalas | None:
    """Return how much the director grants at once by the office's choice, None for nothing."""
    riyals_ = case.profile.office.urgent_limit
    return Halalas(riyals_ * 100) if riyals_ else None


def _ready(case: Case) -> None:
    demand_state(case, BEFORE_DECISION)
    if limit(case) is None:
        raise Refused("intake.no_urgent_limit")
    demand_signature(case)
    if not case.person.identity.number:
        raise Refused("intake.identity_first")


def _problems(case: Case, payload: GrantUrgent) -> Iterator[Problem]:
    most = limit(case)
    if payload.amount <= 0:
        yield Problem("amount", "intake.urgent_amount")
    elif most is not None and payload.amount > most:
        yield Problem("amount", "intake.urgent_over", {"limit": Sum(most)})
    yield from required({"reason": payload.reason}, "intake.reason_needed")


def _apply(case: Case, payload: GrantUrgent) -> Facts:
    return replace(
        undecided(case.facts),
        state=State.DECIDED,
        decided_at=case.now,
        outcome=Outcome.APPROVED,
        reason=payload.reason,
        listed=DecisionReason.CONDITIONS_MET,
        amount=payload.amount,
        urgent=UrgentAid.PENDING,
    )


STEP = Step(
    id=URGENT,
    action=Action.REQUEST_URGENT,
    payload=GrantUrgent,
    done=lambda facts: facts.urgent is not None,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    told={"amount": told.kept(told.MONEY), "reason": told.text_for(Action.DECISION_READ)},
)
