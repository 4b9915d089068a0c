"""What a reply rule gives for a day: pure, from the rule, the day and the calendar.

A ``not_before`` date is a lower bound: an earlier reply is neither blocked nor a breach, and no
later one is late. Pausing is in no policy; it is the office's act, so both dates are given.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from desktop.core.policy.calendar import WorkCalendar, next_day
from desktop.core.policy.profile import ReplyRule
from desktop.core.policy.vocabulary import DayUnit, ReplyKind

#: A last day that is no further away is told as near: a weekend may lie before it.
SOON_DAYS: Final = 3


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
    nothing (none). ``holidays`` is how many weekday holidays were skipped (0 for calendar days).
    """

    kind: ReplyKind
    date: date | None
    unit: DayUnit | None
    holidays: int


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


@dataclass(frozen=True, slots=True)
class PausedReply:
    """Both dates: as if the clock had run on, and with the office's pauses.

    ``paused.date`` is None while an open pause holds the clock.
    """

    plain: ReplyDate
    paused: ReplyDate


def reply_date(rule: ReplyRule, start_day: date, calendar: WorkCalendar) -> ReplyDate:
    """Return what ``rule`` gives where its start came on ``start_day``, which does not count.

    Raises :class:`~desktop.base.errors.Refused` past the last date of the calendar.
    """
    return with_pauses(rule, start_day, calendar, ()).plain


def with_pauses(
    rule: ReplyRule, start_day: date, calendar: WorkCalendar, pauses: tuple[Pause, ...]
) -> PausedReply:
    """Return the date without and with ``pauses``; a paused day does not count.

    Raises :class:`~desktop.base.errors.Refused` past the last date of the calendar.
    """
    if rule.kind is ReplyKind.NONE or rule.amount is None:
        silent = ReplyDate(rule.kind, None, None, 0)
        return PausedReply(silent, silent)

    def dated(held: tuple[Pause, ...]) -> ReplyDate:
        day, holidays = _count(rule, start_day, calendar, held)
        return ReplyDate(rule.kind, day, rule.unit, holidays)

    plain = dated(())
    return PausedReply(plain, dated(pauses) if pauses else plain)


def _count(
    rule: ReplyRule, start_day: date, calendar: WorkCalendar, pauses: tuple[Pause, ...]
) -> tuple[date | None, int]:
    working = rule.unit is DayUnit.WORKING_DAYS
    day, left, holidays = start_day, rule.amount or 0, 0
    while left:
        day = next_day(day)
        held = [pause for pause in pauses if pause.covers(day)]
        if any(pause.last is None for pause in held):
            return None, holidays
        if held:
            continue
        if not working or calendar.is_working(day):
            left -= 1
        elif not calendar.is_weekend(day):
            holidays += 1
    return day, holidays
