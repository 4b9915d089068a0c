"""The body ratifies aid that the director granted at once, or declines it. What was handed over is
never undone: of a declined one nothing more is. No policy names this step.
"""

from dataclasses import replace
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.base.typed import Prose
from desktop.core.intake import told
from desktop.core.intake.decided_facts import undecided
from desktop.core.intake.facts import Facts, Outcome, State, UrgentAid
from desktop.core.intake.standing import FINAL
from desktop.core.intake.steps.step import Case, Step, StepPayload, required
from desktop.core.work.actions import Action

URGENT_JUDGED: Final = "urgent_judged"


@dataclass(frozen=True, slots=True)
class JudgeUrgent(StepPayload):
    """``upheld``: the aid is ratified. ``sitting``: the number of the one that said so."""

    upheld: bool
    reason: Prose = ""
    sitting: str = ""


def _ready(case: Case) -> None:
    if case.facts.urgent is not UrgentAid.PENDING:
        raise Refused("intake.nothing_urgent")


def _problems(_case: Case, payload: JudgeUrgent) -> list[Problem]:
    return [] if payload.upheld else required({"reason": payload.reason}, "intake.reason_needed")


def _apply(case: Case, payload: JudgeUrgent) -> Facts:
    facts = case.facts
    if payload.upheld:
        return replace(facts, urgent=UrgentAid.RATIFIED)
    declined = replace(facts, urgent=UrgentAid.DECLINED)
    over = facts.state in FINAL
    if facts.deliveries:  # what was handed over stays so, and nothing more is
        return declined if over else replace(declined, state=State.CLOSED)
    return replace(
        undecided(facts),
        state=facts.state if over else State.DECIDED,
        decided_at=case.now,
        outcome=Outcome.REJECTED,
        reason=payload.reason,
        urgent=UrgentAid.DECLINED,
    )


STEP = Step(
    id=URGENT_JUDGED,
    action=Action.REQUEST_DECIDE,
    payload=JudgeUrgent,
    done=lambda facts: facts.urgent in {UrgentAid.RATIFIED, UrgentAid.DECLINED},
    ready=_ready,
    problems=_problems,
    apply=_apply,
    told={
        "upheld": told.kept(told.YES_NO),
        "reason": told.text_for(Action.DECISION_READ),
        "sitting": told.kept(told.OWN_NUMBER),
    },
)
