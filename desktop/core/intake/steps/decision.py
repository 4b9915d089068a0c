"""What the studying body decided, always with its reason.

An early decision is neither blocked nor a breach: «not less than two weeks» is no deadline.
"""

from dataclasses import dataclass, replace
from typing import ClassVar

from desktop.base.arabic_text import ltr, months
from desktop.base.errors import Problem, Refused
from desktop.base.money import NOTHING, Halalas, riyals
from desktop.core.intake import told
from desktop.core.intake.standing import AT_BODY, GRANTS
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_state, required
from desktop.core.intake.terms import Facts, Outcome, State
from desktop.core.intake.told import Told
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action


@dataclass(frozen=True, slots=True)
class Decide(StepPayload):
    """One decision. ``amount`` in halalas; ``sitting``: its number, "" for none."""

    OLD_WORDS: ClassVar = {"session": "sitting"}

    outcome: Outcome
    reason: str
    amount: Halalas = NOTHING
    recurring_months: int = 0
    sitting: str = ""


_AFTER = {Outcome.DEFERRED: State.UNDER_STUDY, Outcome.WAITING_FUNDS: State.WAITING_FUNDS}
#: A hundred million riyals: more is a slip of the keyboard.
MOST_HALALAS = Halalas(10_000_000_000)


def _ready(case: Case) -> None:
    demand_state(case, AT_BODY)
    if case.profile.study.stated and case.facts.studied_at is None:
        raise Refused("intake.study_first")


def _problems(_case: Case, payload: Decide) -> list[Problem]:
    found = required({"reason": payload.reason}, "intake.reason_needed")
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
        "reason": told.TEXT,
        "amount": told.kept(Told(lambda _speech, value: riyals(value) if value else "")),
        "recurring_months": told.kept(Told(lambda _speech, value: months(value) if value else "")),
        "sitting": told.kept(Told(lambda _speech, value: ltr(value) if value else "")),
    },
)
