"""What a reply rule gives for a day: pure, from the rule, the day and the calendar.

A ``not_before`` date is a lower bound: an earlier reply is neither blocked nor a breach, and no
later one is late. Pausing is in no policy; it is the office's act, so both dates are given.
"""

from dataclasses import dataclass
from datetime import date

from desktop.core.policy.calendar import WorkCalendar, next_day
from desktop.core.policy.profile import ReplyRule
from desktop.core.policy.vocabulary import DayUnit, ReplyKind


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
