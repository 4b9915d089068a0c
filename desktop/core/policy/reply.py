"""What a reply rule gives for a day: pure, from the rule, the day and the calendar.

A ``not_before`` date is a lower bound: an earlier reply is neither blocked nor a breach, and no
later one is late. Pausing is in no policy; it is the office's act, so both dates are given.
"""

from dataclasses import dataclass
from datetime import date

from desktop.base.hijri import both_text
from desktop.core.policy.calendar import WorkCalendar, next_day
from desktop.core.policy.profile import ReplyRule
from desktop.core.policy.vocabulary import DayUnit, ReplyKind, ReplyStart


@dataclass(frozen=True, slots=True)
class ReplyDate:
    """The date a rule gives.

    ``kind`` tells what ``date`` is: the earliest day (not_before), the last day (within), or
    nothing (none). ``counted_from`` is the event whose day was given; ``from_policy`` is true
    where the policy names that event and false where the office chose it. ``holidays`` is how
    many weekday holidays were skipped (0 for calendar days).
    """

    kind: ReplyKind
    date: date | None
    unit: DayUnit | None
    counted_from: ReplyStart | None
    holidays: int
    from_policy: bool


@dataclass(frozen=True, slots=True)
class Pause:
    """Days on which the office stopped the clock: ``first`` to ``last``, both paused.

    ``last`` is None while the pause is still open.
    """

    first: date
    last: date | None = None

    def covers(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class PausedReply:
    """Both dates: as if the clock had run on, and with the office's pauses.

    ``paused.date`` is None while an open pause holds the clock.
    """

    plain: ReplyDate
    paused: ReplyDate


@dataclass(frozen=True, slots=True)
class Move:
    """What an edit of the calendar does to one date; ``days`` is negative where it comes sooner."""

    before: ReplyDate
    after: ReplyDate
    days: int


def reply_date(
    rule: ReplyRule,
    started: date,
    calendar: WorkCalendar,
    counted_from: ReplyStart | None = None,
) -> ReplyDate:
    """Return what ``rule`` gives when its clock started on ``started`` (which does not count).

    ``counted_from`` is the office's own choice of start; it is heard only where the policy does
    not state one. Raises :class:`~desktop.base.errors.Refused` past the last date of the calendar.
    """
    return with_pauses(rule, started, calendar, (), counted_from).plain


def with_pauses(
    rule: ReplyRule,
    started: date,
    calendar: WorkCalendar,
    pauses: tuple[Pause, ...],
    counted_from: ReplyStart | None = None,
) -> PausedReply:
    """Return the date without and with ``pauses``; a paused day does not count."""
    if rule.kind is ReplyKind.NONE or rule.amount is None:
        silent = ReplyDate(rule.kind, None, None, None, 0, from_policy=False)
        return PausedReply(silent, silent)
    from_policy = rule.start is not ReplyStart.NOT_STATED
    start = rule.start if from_policy else counted_from or rule.office_start

    def dated(held: tuple[Pause, ...]) -> ReplyDate:
        day, holidays = _count(rule, started, calendar, held)
        return ReplyDate(rule.kind, day, rule.unit, start, holidays, from_policy)

    plain = dated(())
    return PausedReply(plain, dated(pauses) if pauses else plain)


def _count(
    rule: ReplyRule, started: date, calendar: WorkCalendar, pauses: tuple[Pause, ...]
) -> tuple[date | None, int]:
    working = rule.unit is DayUnit.WORKING_DAYS
    day, left, holidays = started, rule.amount or 0, 0
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


def compare(
    rule: ReplyRule, started: date, before: WorkCalendar, after: WorkCalendar
) -> Move | None:
    """Return how a calendar's edit moves a reply date, or None where it stays."""
    was, now = (reply_date(rule, started, calendar) for calendar in (before, after))
    if was.date is None or now.date is None or was.date == now.date:
        return None
    return Move(was, now, (now.date - was.date).days)


def reply_sentence(rule: ReplyRule, reply: ReplyDate) -> str:
    """Return the rule's phrase with its date in both calendars, as one Arabic sentence.

    Raises :class:`~desktop.base.errors.Refused` for a date outside Umm al-Qura's table.
    """
    if reply.date is None:
        return f"{rule.text}."
    day = both_text(reply.date)
    if reply.kind is ReplyKind.NOT_BEFORE:
        return f"{rule.text}، أي إلى {day} على الأقل، ولا حدّ أقصى منصوص عليه لها."
    return f"{rule.text}، وآخرها {day}."
