"""The office holds the reply clock for some days, with a reason, and lets it run again. No policy
names these steps: the days without them are shown beside the days with them. Decision 0042.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.base.typed import Prose
from desktop.core.intake import told
from desktop.core.intake.clock import held, planned, reply, runs, start_day
from desktop.core.intake.facts import Facts
from desktop.core.intake.standing import ACTIVE
from desktop.core.intake.steps.step import Case, Step, StepPayload, demand_state, required
from desktop.core.policy.profile import ReplyRule
from desktop.core.policy.reply import Pause
from desktop.core.policy.vocabulary import ReplyKind
from desktop.core.work.actions import Action

_DAY: Final = timedelta(days=1)
#: The step's names, where a list of events is asked for them.
PAUSING: Final = "pausing"
RESUMING: Final = "resuming"
#: A pause that is planned for longer is none.
LONGEST: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class PauseClock(StepPayload):
    """The clock is held from ``first`` on (None: today; it may be a day to come), to the end of
    ``until`` (None: until it is resumed). ``without`` and ``with_pauses``: the dates as the act
    left them, None for one that is not known while the clock is held.
    """

    reason: Prose
    first: date | None = None
    until: date | None = None
    without: date | None = None
    with_pauses: date | None = None


@dataclass(frozen=True, slots=True)
class ResumeClock(StepPayload):
    """``on`` is the first day that counts again (None: today); both dates as of a pause."""

    reason: Prose
    on: date | None = None
    without: date | None = None
    with_pauses: date | None = None


def _rule(case: Case) -> ReplyRule | None:
    """Return what counts days of this request: the policy's rule, else the office's target."""
    rule = case.profile.reply
    return rule if rule.kind is not ReplyKind.NONE else case.profile.target


def _started(case: Case) -> date | None:
    rule = _rule(case)
    return start_day(rule, case.facts) if rule else None


def _ready_to_pause(case: Case) -> None:
    demand_state(case, ACTIVE)
    if _rule(case) is None:
        raise Refused("intake.no_clock")
    if not runs(case.facts):
        raise Refused("intake.clock_stopped")
    if _started(case) is None:
        raise Refused("intake.clock_not_begun")
    if held(case.facts, case.today):
        raise Refused("intake.clock_held")


def can_pause(case: Case) -> bool:
    """Tell whether the clock can be held now."""
    try:
        _ready_to_pause(case)
    except Refused:
        return False
    return True


def _pause_problems(case: Case, payload: PauseClock) -> list[Problem]:
    found = required({"reason": payload.reason}, "intake.pause_reason")
    first, started, ends = payload.first or case.today, _started(case), _date(case, case.facts)
    outside = outside_calendar("first", first)
    if outside:
        return [*found, *outside]
    if first > case.today + LONGEST:
        found.append(Problem("first", "intake.pause_in_future"))
    elif started and first < started:
        found.append(Problem("first", "intake.pause_before_start", {"day": started}))
    elif ends and first > ends:
        found.append(Problem("first", "intake.clock_ran_out", {"day": ends}))
    elif any(one.last is None or first <= one.last for one in case.facts.pauses):
        found.append(Problem("first", "intake.pause_overlaps"))
    if payload.until:
        found += outside_calendar("until", payload.until)
        if payload.until < first:
            found.append(Problem("until", "intake.pause_ends_before"))
        elif payload.until - first > LONGEST:
            found.append(Problem("until", "intake.pause_too_long"))
    return found


def _apply_pause(case: Case, payload: PauseClock) -> Facts:
    pause = Pause(payload.first or case.today, payload.until)
    return replace(case.facts, pauses=(*case.facts.pauses, pause))


def _ready_to_resume(case: Case) -> None:
    demand_state(case, ACTIVE)
    if held(case.facts, case.today) is None and planned(case.facts, case.today) is None:
        raise Refused("intake.no_pause")


def _resume_problems(case: Case, payload: ResumeClock) -> list[Problem]:
    found = required({"reason": payload.reason}, "intake.pause_reason")
    on, pause = payload.on or case.today, held(case.facts, case.today)
    if on > case.today:
        found.append(Problem("on", "intake.resume_in_future"))
    elif pause and on < pause.first:
        found.append(Problem("on", "intake.resume_before", {"day": pause.first}))
    return found


def _apply_resume(case: Case, payload: ResumeClock) -> Facts:
    """Return the facts with the newest pause ended; one that held no day, or was only planned,
    leaves none.
    """
    *before, pause = case.facts.pauses
    last = (payload.on or case.today) - _DAY
    ended = (replace(pause, last=last),) if last >= pause.first else ()
    return replace(case.facts, pauses=(*before, *ended))


def _date(case: Case, facts: Facts) -> date | None:
    rule = _rule(case)
    found = reply(rule, facts, case.calendar) if rule else None
    return found.date if found else None


def _without(case: Case) -> date | None:
    return _date(case, replace(case.facts, pauses=()))


def _read_pause(case: Case, payload: PauseClock) -> PauseClock:
    held_so = replace(payload, first=payload.first or case.today)
    after = _date(case, _apply_pause(case, held_so))
    return replace(held_so, without=_without(case), with_pauses=after)


def _read_resume(case: Case, payload: ResumeClock) -> ResumeClock:
    so = replace(payload, on=payload.on or case.today)
    after = _date(case, _apply_resume(case, so))
    return replace(so, without=_without(case), with_pauses=after)


#: What is told of both acts besides; why is none of the desk's, which tells the date alone.
_TOLD: Final = {
    "reason": told.text_for(Action.STUDY_READ),
    "without": told.kept(told.DAY),
    "with_pauses": told.kept(told.DAY),
}

PAUSE: Final = Step(
    id=PAUSING,
    action=Action.REQUEST_PAUSE,
    payload=PauseClock,
    done=lambda _facts: False,
    ready=_ready_to_pause,
    problems=_pause_problems,
    apply=_apply_pause,
    read=_read_pause,
    told={**_TOLD, "first": told.kept(told.DAY), "until": told.kept(told.DAY)},
    optional=True,
)
RESUME: Final = Step(
    id=RESUMING,
    action=Action.REQUEST_RESUME,
    payload=ResumeClock,
    done=lambda _facts: False,
    ready=_ready_to_resume,
    problems=_resume_problems,
    apply=_apply_resume,
    read=_read_resume,
    told={**_TOLD, "on": told.kept(told.DAY)},
    optional=True,
)
