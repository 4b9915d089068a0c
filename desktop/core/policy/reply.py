"""What a reply rule gives for a day: pure, from the rule, the day and the calendar.

A ``not_before`` date is a lower bound: an earlier reply is neither blocked nor a breach, and no
later one is late. Pausing is in no policy; it is the office's act, so both dates are given.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.policy.calendar import WorkCalendar, next_day
from desktop.core.policy.profile import ReplyRule
from desktop.core.policy.vocabulary import DayUnit, ReplyKind

#: A last day that is no further away is told as near: a weekend may lie before it.
SOON_DAYS: Final = 3
#: In a class with a field of this name.
_Day = date


class Lateness(StrEnum):
    """How a last day that the policy states stands to today; a lower bound is never late."""

    OVERDUE = "overdue"
    SOON = "soon"


def days_of(late: Lateness, today: date) -> tuple[date, date]:
    """Return the first and last of the last days that stand so to ``today``.

    >>> [str(day) for day in days_of(Lateness.SOON, date(2026, 3, 1))]
    ['2026-03-01', '2026-03-04']
    """
    if late is Lateness.OVERDUE:
        return date.min, today - timedelta(days=1)
    return today, today + timedelta(days=SOON_DAYS)


def lateness(due: date | None, today: date) -> Lateness | None:
    """Return how a last day stands to today; the last day itself is not late."""
    spans = ((late, days_of(late, today)) for late in Lateness)
    return next((late for late, (a, b) in spans if due is not None and a <= due <= b), None)


@dataclass(frozen=True, slots=True)
class ReplyDate:
    """The date a rule gives.

    ``kind`` tells what ``date`` is: the earliest day (not_before), the last day (within), or
    nothing (none); it is None, too, while a pause without an end holds the clock. ``holidays`` is
    how many weekday holidays were skipped (0 for calendar days), ``unsure`` how many of them are
    only expected: on these the date rests. ``running``: the date as if the office had not paused,
    None where it did not.
    """

    kind: ReplyKind
    date: date | None
    unit: DayUnit | None
    holidays: int
    unsure: int = 0
    running: _Day | None = None


def has_passed(reply: ReplyDate | None, today: date) -> bool:
    """Tell whether a reply's last day is over: such a one is promised to nobody."""
    if reply is None or reply.date is None:
        return False
    return reply.kind is ReplyKind.WITHIN and reply.date < today


@dataclass(frozen=True, slots=True)
class Pause:
    """Days on which the office stopped the clock: ``first`` to ``last``, both paused.

    ``last`` is None while the pause is still open.
    """

    first: date
    last: date | None = None

    def covers(self, day: date) -> bool:
        """Tell whether the clock stood still on a day.

        >>> Pause(date(2026, 3, 4), date(2026, 3, 8)).covers(date(2026, 3, 8))
        True
        """
        return self.first <= day and (self.last is None or day <= self.last)


def reply_date(
    rule: ReplyRule, start_day: date, calendar: WorkCalendar, pauses: Sequence[Pause] = ()
) -> ReplyDate:
    """Return what ``rule`` gives where its start came on ``start_day``, which does not count; nor
    does a day on which the office paused.

    Raises :class:`~desktop.base.errors.Refused` past the last date of the calendar.
    """
    if rule.kind is ReplyKind.NONE or rule.amount is None:
        return ReplyDate(rule.kind, None, None, 0)
    day, holidays, unsure = _count(rule, start_day, calendar, pauses)
    running = _count(rule, start_day, calendar, ())[0] if pauses else None
    return ReplyDate(rule.kind, day, rule.unit, holidays, unsure, running)


def _count(
    rule: ReplyRule, start_day: date, calendar: WorkCalendar, pauses: Sequence[Pause]
) -> tuple[date | None, int, int]:
    working = rule.unit is DayUnit.WORKING_DAYS
    day, left, holidays, unsure = start_day, rule.amount or 0, 0, 0
    while left:
        day = next_day(day)
        held = [pause for pause in pauses if pause.covers(day)]
        if any(pause.last is None for pause in held):
            return None, holidays, unsure
        if held:
            continue
        if not working or calendar.is_working(day):
            left -= 1
        elif not calendar.is_weekend(day):
            holidays += 1
            unsure += calendar.is_unsure(day)
    return day, holidays, unsure
