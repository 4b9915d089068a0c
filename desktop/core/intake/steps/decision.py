"""What the studying body decided, always with its reason.

An early decision is neither blocked nor a breach: «not less than two weeks» is no deadline.
"""

from dataclasses import dataclass, replace
from typing import ClassVar

from desktop.base.counted import counted
from desktop.base.errors import Problem, Refused
from desktop.base.money import NOTHING, Halalas
from desktop.core.intake import told
from desktop.core.intake.reasons import DecisionReason
from desktop.core.intake.standing import AT_BODY, GRANTS
from desktop.core.intake.steps.step import (
    Case,
    Step,
    StepPayload,
    demand_signature,
    demand_state,
    required,
)
from desktop.core.intake.terms import Facts, Outcome, State
from desktop.core.intake.told import Told
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Decide(StepPayload):
    """One decision. ``reason`` is the body's own words, ``listed`` what the desk tells of them.
    ``amount`` in halalas; ``sitting``: its number, "" for none.
    """

    OLD_WORDS: ClassVar = {"session": "sitting"}

    outcome: Outcome
    reason: str
    amount: Halalas = NOTHING
    recurring_months: int = 0
    sitting: str = ""
    listed: DecisionReason | None = None


_AFTER = {Outcome.DEFERRED: State.UNDER_STUDY, Outcome.WAITING_FUNDS: State.WAITING_FUNDS}
#: A hundred million riyals: more is a slip of the keyboard.
MOST_HALALAS = Halalas(10_000_000_000)


def _ready(case: Case) -> None:
    """Demand a study, of urgent aid identity and signature alone, and that what was signed is so
    still.
    """
    demand_state(case, AT_BODY)
    if case.facts.signed_hash:
        demand_signature(case)
    if case.studied:
        return
    if not case.urgent:
        raise Refused("intake.study_first")
    demand_signature(case)
    if not case.person.identity.number:
        raise Refused("intake.identity_first")


def _problems(_case: Case, payload: Decide) -> list[Problem]:
    found = [] if payload.listed else required({"reason": payload.reason}, "intake.reason_needed")
    if not 0 <= payload.amount <= MOST_HALALAS:
        found.append(Problem("amount", "intake.amount_out_of_range"))
    if payload.amount and payload.outcome not in GRANTS:
        found.append(Problem("amount", "intake.amount_without_grant"))
    return found


def _apply(case: Case, payload: Decide) -> Facts:
    return replace(
        case.facts,
        state=_AFTER.get(payload.outcome, State.DECIDED),
        decided_at=case.now,
        outcome=payload.outcome,
        reason=payload.reason,
        listed=payload.listed,
        amount=payload.amount,
        reached_at=None,
    )


STEP = Step(
    id=StepId.DECISION,
    action=Action.REQUEST_DECIDE,
    payload=Decide,
    done=lambda facts: facts.outcome is not None and facts.outcome is not Outcome.DEFERRED,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    told={
        "outcome": told.kept(told.of("outcome")),
        "reason": told.text_for(Action.DECISION_READ),
        "amount": told.kept(told.MONEY),
        "recurring_months": told.kept(
            Told(lambda _speech, value: counted(value, "شهر") if value else "")
        ),
        "sitting": told.kept(told.OWN_NUMBER),
        "listed": told.kept(told.of("decision_reason")),
    },
)
