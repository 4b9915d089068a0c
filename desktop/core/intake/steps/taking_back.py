"""What was recorded by mistake is corrected by a contrary entry; both stay on record. No policy
names this step: it follows at once upon the act that it corrects, by who did that, on the same day,
and as long as nothing rests upon it.
"""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.base.typed import Prose
from desktop.core.intake import told
from desktop.core.intake.facts import Facts, Reached, State
from desktop.core.intake.standing import TOLD
from desktop.core.intake.steps.step import Case, Step, StepPayload, required
from desktop.core.work.actions import Action


class Back(StrEnum):
    """The steps that a contrary entry corrects. A signature, a study and a decision are followed by
    another, papers are checked again: they correct themselves.
    """

    NOTIFICATION = "notification"
    DELIVERY = "delivery"


#: The values of :class:`Back`.
CORRECTED: Final = frozenset(one.value for one in Back)


@dataclass(frozen=True, slots=True)
class TakeBack(StepPayload):
    """``step`` was recorded by mistake, ``at`` that moment; ``mistake`` says what was wrong."""

    step: Back
    mistake: Prose
    at: datetime | None = None


def possible(case: Case) -> Back | None:
    """Return which step whoever asks may take back now, None for none."""
    last = case.last
    if last is None or last.step not in CORRECTED or not last.mine or last.printed:
        return None
    return Back(last.step) if riyadh_date(last.at) == case.today else None


def _ready(case: Case) -> None:
    if possible(case) is None:
        raise Refused("intake.nothing_to_take_back")


def _problems(case: Case, payload: TakeBack) -> list[Problem]:
    found = required({"mistake": payload.mistake}, "intake.reason_needed")
    if payload.step is not possible(case):
        found.append(Problem("step", "intake.nothing_to_take_back"))
    return found


def _read(case: Case, payload: TakeBack) -> TakeBack:
    return replace(payload, at=case.last.at if case.last else None)


def _apply(case: Case, payload: TakeBack) -> Facts:
    facts = case.facts
    if payload.step is Back.DELIVERY:
        return _not_handed_over(facts, payload.at)
    gone = next((one for one in facts.attempts if one.at == payload.at), None)
    left = tuple(one for one in facts.attempts if one is not gone)
    moment = gone.moment if gone else payload.at
    failed = gone is not None and gone.reached is not Reached.REACHED
    if failed or facts.reached_at != moment:
        return replace(facts, attempts=left)  # that attempt reached nobody
    told_first = facts.first_reached_at == moment
    decided = facts.state in TOLD
    return replace(
        facts,
        state=State.DECIDED if decided else facts.state,
        attempts=left,
        reached_at=None,
        first_reached_at=None if told_first else facts.first_reached_at,
    )


def _not_handed_over(facts: Facts, at: datetime | None) -> Facts:
    """Return the facts without a delivery; aid granted at once is told by being handed over, and
    then nobody was told either.
    """
    rest = facts.deliveries - 1
    called = any(one.reached is Reached.REACHED for one in facts.attempts)
    if facts.urgent is None or called or facts.reached_at != at:
        return replace(facts, deliveries=rest, state=State.IN_DELIVERY if rest else State.NOTIFIED)
    return replace(
        facts,
        deliveries=rest,
        state=State.DECIDED,
        reached_at=None,
        first_reached_at=None if facts.first_reached_at == at else facts.first_reached_at,
    )


STEP = Step(
    id="taking_back",
    action=Action.REQUEST_TAKE_BACK,
    payload=TakeBack,
    done=lambda _facts: False,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    read=_read,
    told={
        "step": told.kept(told.of("step")),
        "mistake": told.TEXT,
        "at": told.kept(told.ELSEWHERE),  # where the reply clock stands is read of it
    },
    optional=True,
)
