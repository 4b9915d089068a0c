"""A decision is ratified by the director or the board, where the office wants it, or sent back with
a reason. No policy names this step: until then a decision is neither told nor paid.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem
from desktop.base.hijri import outside_calendar
from desktop.base.typed import Prose
from desktop.core.intake import told
from desktop.core.intake.decided_facts import standing_again, undecided
from desktop.core.intake.facts import Facts, State
from desktop.core.intake.steps.decision import where_after
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_state, required
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.work.actions import Action

RATIFICATION = "ratification"


@dataclass(frozen=True, slots=True)
class Ratify(StepPayload):
    """``ratified``: it stands from now on; else it goes back to the body for a ``reason``. Of the
    board: the number of its ``resolution`` and the day that it was made.
    """

    by: RatifiedBy
    ratified: bool
    reason: Prose = ""
    resolution: str = ""
    resolved_on: date | None = None


def _ready(case: Case) -> None:
    demand_state(case, frozenset({State.RATIFYING}))


def _problems(case: Case, payload: Ratify) -> Iterator[Problem]:
    if payload.by is not case.facts.to_ratify:
        yield Problem("by", "intake.ratified_by_another")
    if not payload.ratified:
        yield from required({"reason": payload.reason}, "intake.reason_needed")
    if payload.by is not RatifiedBy.BOARD:
        return
    yield from required({"resolution": payload.resolution})
    if payload.resolved_on is None:
        yield Problem("resolved_on", "intake.needed")
        return
    yield from outside_calendar("resolved_on", payload.resolved_on)
    if payload.resolved_on > case.today:
        yield Problem("resolved_on", "intake.resolved_in_future")


def _apply(case: Case, payload: Ratify) -> Facts:
    facts = case.facts
    if not payload.ratified and facts.stood is not None:
        return standing_again(facts, facts.stood)
    if not payload.ratified:
        return replace(undecided(facts), state=State.UNDER_STUDY)
    return replace(
        facts,
        state=where_after(facts.outcome),
        to_ratify=None,
        stood=None,
        ratified_at=case.now,
        resolution=payload.resolution,
    )


STEP = Step(
    id=RATIFICATION,
    action=Action.REQUEST_RATIFY,
    payload=Ratify,
    done=lambda facts: facts.ratified_at is not None,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    told={
        "by": told.kept(told.of("ratified_by")),
        "ratified": told.kept(told.YES_NO),
        "reason": told.text_for(Action.DECISION_READ),
        "resolution": told.kept(told.OWN_NUMBER),
        "resolved_on": told.kept(told.DAY),
    },
)
