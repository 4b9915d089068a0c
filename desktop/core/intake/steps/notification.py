"""The beneficiary is told. The reply clock stops at the first reply that reached them; an attempt
that reached nobody, or whom it reached refused to hear, plans the next one.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem
from desktop.base.hijri import outside_calendar
from desktop.core.intake import told
from desktop.core.intake.facts import Attempt, Facts, Outcome, Reached, State
from desktop.core.intake.standing import TO_TELL, tellable
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_state, required
from desktop.core.policy.vocabulary import StepId
from desktop.core.work.actions import Action

#: After so many attempts that reached nobody the office goes another way: a letter by post, or
#: whoever was named to be called.
ENOUGH_CALLS: Final = 2
#: A later day is a slip of the keyboard.
_LATEST: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Notify(StepPayload):
    """An attempt to tell the beneficiary the decision: ``tried_on`` that day (None: today; of
    attempts recorded before it was asked, the day of their record). ``next_on``: when it is tried
    again, the next day where nothing is said.
    """

    channel: str
    reached: Reached
    note: str = ""
    tried_on: date | None = None
    next_on: date | None = None


def _ready(case: Case) -> None:
    if not tellable(case.facts):
        demand_state(case, TO_TELL)


def _problems(case: Case, payload: Notify) -> list[Problem]:
    found, decided = required({"channel": payload.channel}), case.facts.decided_at
    if payload.tried_on and payload.tried_on > case.today:
        found.append(Problem("tried_on", "intake.attempt_in_future"))
    elif payload.tried_on and decided and payload.tried_on < riyadh_date(decided):
        found.append(Problem("tried_on", "intake.attempt_too_early"))
    if payload.reached is Reached.REACHED or payload.next_on is None:
        return found
    if payload.next_on < case.today:
        found.append(Problem("next_on", "intake.next_in_past"))
    elif payload.next_on > case.today + _LATEST:
        found.append(Problem("next_on", "intake.next_too_far"))
    return found + outside_calendar("next_on", payload.next_on)


def _read(case: Case, payload: Notify) -> Notify:
    """Return the payload with its day, and where it reached nobody with the next one's."""
    again = payload.next_on or case.today + timedelta(days=1)
    planned = None if payload.reached is Reached.REACHED else again
    return replace(payload, tried_on=payload.tried_on or case.today, next_on=planned)


def _apply(case: Case, payload: Notify) -> Facts:
    facts, moment = case.facts, case.now
    if payload.tried_on is not None:
        attempt = Attempt(case.now, payload.tried_on, payload.reached, payload.next_on)
        facts = replace(facts, attempts=(*facts.attempts, attempt))
        moment = attempt.moment
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
        reached_at=facts.reached_at or moment,
        first_reached_at=facts.first_reached_at or moment,
    )


STEP = Step(
    id=StepId.NOTIFICATION,
    action=Action.REQUEST_NOTIFY,
    payload=Notify,
    done=lambda facts: facts.reached_at is not None,
    ready=_ready,
    problems=_problems,
    apply=_apply,
    read=_read,
    told={
        "channel": told.kept(told.of("channel")),
        "reached": told.kept(told.of("reached")),
        "note": told.TEXT,
        "tried_on": told.kept(told.DAY),
        "next_on": told.kept(told.DAY),
    },
)
