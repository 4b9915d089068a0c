"""The law of instalments: on which days they fall due, what stops them, how many there are."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, Protocol

from desktop.base.clock import months_after
from desktop.base.counted import counted
from desktop.base.dates import Calendar
from desktop.base.errors import Problem, Sum
from desktop.base.hijri import outside_calendar
from desktop.base.money import Halalas
from desktop.core.aid.schedules.terms import (
    EndSchedule,
    Instalment,
    MakeSchedule,
    ReviewSchedule,
    ScheduleKind,
    Stop,
    SuspendSchedule,
)
from desktop.core.aid.terms import Granted
from desktop.core.people.births import age
from desktop.core.people.details import FileState
from desktop.core.people.terms import Member, PersonForm, PersonView, Relationship
from desktop.core.policy.choices import OfficeChoices

MOST_MONTHS: Final = 60
#: Rent is paid for a year at most.
MOST_BETWEEN: Final = 12


#: Whom of a household somebody may sponsor.
SPONSORED: Final = frozenset(
    {
        Relationship.SON,
        Relationship.DAUGHTER,
        Relationship.BROTHER,
        Relationship.SISTER,
        Relationship.GRANDCHILD,
        Relationship.OTHER,
    }
)


class Run(Protocol):
    """What the days of instalments follow from: a schedule's row, or what makes one."""

    amount: Halalas
    months: int
    every: int


def due_days(first: date, months: int, every: int) -> Iterator[date]:
    """Yield the days on which instalments fall due: that of the first one, or the last day of a
    month that is shorter.

    >>> [day.isoformat() for day in due_days(date(2026, 1, 31), 3, 1)]
    ['2026-01-31', '2026-02-28', '2026-03-31']
    """
    for place in range(months):
        yield months_after(first, place * every)


def of_making(
    command: MakeSchedule, open_: Halalas, form: PersonForm, granted: Granted | None
) -> Iterator[Problem]:
    """Judge a new schedule: all instalments come to no more than was promised, and none falls due
    before the months that were decided, or after them.
    """
    if command.amount <= 0:
        yield Problem("amount", "aid.needed")
    if not 1 <= command.months <= MOST_MONTHS:
        yield Problem("months", "aid.months_range", {"most": MOST_MONTHS})
    elif command.amount * command.months > open_:
        yield Problem("amount", "aid.instalments_over", {"left": Sum(open_)})
    if not 1 <= command.every <= MOST_BETWEEN:
        yield Problem("every", "aid.every_range", {"most": MOST_BETWEEN})
    yield from _of_days(command, granted)
    if command.kind is ScheduleKind.SPONSORSHIP:
        if not command.sponsor:
            yield Problem("sponsor", "aid.needed")
        if child_of(form, command.child) is None:
            yield Problem("child", "aid.child_unknown")


def _of_days(command: MakeSchedule, granted: Granted | None) -> Iterator[Problem]:
    if command.first_on is None:
        yield Problem("first_on", "aid.needed")
        return
    yield from outside_calendar("first_on", command.first_on)
    if granted is not None:
        yield from _of_term(command, command.first_on, granted)
    if command.review_on is not None and command.review_on < command.first_on:
        yield Problem("review_on", "aid.review_before")


def _of_term(command: MakeSchedule, first: date, granted: Granted) -> Iterator[Problem]:
    begins = granted.starts_on
    if not granted.months or begins is None:
        return
    ends = months_after(begins, granted.months)
    if first < begins:
        yield Problem("first_on", "aid.before_term", {"begins": begins})
    elif 1 <= command.months <= MOST_MONTHS and 1 <= command.every <= MOST_BETWEEN:
        last = months_after(first, (command.months - 1) * command.every)
        if last >= ends:
            params = {"last": last, "ends": ends - timedelta(days=1)}
            yield Problem("months", "aid.after_term", params)


def child_of(form: PersonForm, name: str) -> Member | None:
    """Return the member of a household with a name, None where there is none."""
    return next((one for one in form.members if one.name == name), None)


def stop_of(person: PersonView, child: str, office: OfficeChoices, today: date) -> Stop | None:
    """Return what of a file stops its instalments today, None where nothing does. A child's
    sponsorship ends with its age, by the office's rule.
    """
    if person.standing.died_on is not None:
        return Stop.DIED
    state = person.standing.state(today)
    if state is FileState.CLOSED:
        return Stop.CLOSED
    if state is FileState.SUSPENDED:
        return Stop.SUSPENDED
    member = child_of(person.form, child) if child else None
    if member is None:
        return None
    if member.died_on is not None:
        return Stop.DIED
    limit = office.girls_age if _girl(member) else office.boys_age
    now = _age(member, office, today)
    return Stop.OF_AGE if limit is not None and now is not None and now >= limit else None


def _age(member: Member, office: OfficeChoices, today: date) -> int | None:
    years = office.girls_years if _girl(member) else office.boys_years
    return age(member.birth, today, Calendar(years)) if member.birth else None


def age_said(form: PersonForm, child: str, office: OfficeChoices, today: date) -> str:
    """Return how old a sponsored child is, in the years that the office counts; "" where nobody
    knows.
    """
    member = child_of(form, child)
    now = _age(member, office, today) if member is not None else None
    return counted(now, "سنة") if now else ""


#: Names that are one with the word behind them.
_BOUND: Final = frozenset({"عبد", "أبو", "أم", "أمة"})


def first_of(name: str) -> str:
    """Return a child's first name alone.

    >>> first_of("خالد سعد الحربي"), first_of("عبد الله سعد الحربي")
    ('خالد', 'عبد الله')
    """
    words = name.split()
    return " ".join(words[: 2 if words[:1] and words[0] in _BOUND else 1])


def _girl(member: Member) -> bool:
    return member.relationship in {Relationship.DAUGHTER, Relationship.SISTER}


def of_suspending(command: SuspendSchedule, today: date) -> Iterator[Problem]:
    """Judge a suspension: the family was heard first, on a day that came."""
    for name in ("why", "heard"):
        if not getattr(command, name):
            yield Problem(name, "aid.needed")
    if command.heard_on is None:
        yield Problem("heard_on", "aid.needed")
    elif command.heard_on > today:
        yield Problem("heard_on", "aid.day_ahead")


def of_reviewing(command: ReviewSchedule, today: date) -> Iterator[Problem]:
    """Judge a review: what it came to is said, and the next one is still to come."""
    if not command.note:
        yield Problem("note", "aid.needed")
    if command.next_on is not None and command.next_on <= today:
        yield Problem("next_on", "aid.review_ahead")


def of_ending(command: EndSchedule, today: date) -> Iterator[Problem]:
    """Judge the end of a schedule."""
    if command.reason is None:
        yield Problem("reason", "aid.needed")
    if command.on is None:
        yield Problem("on", "aid.needed")
    elif command.on > today:
        yield Problem("on", "aid.day_ahead")


def instalments(
    run: Run,
    first: date,
    gaps: list[list[str]],
    stopped: date | None,
    paid: dict[int, str],
) -> list[Instalment]:
    """Return every instalment of a schedule: what it is paid by, and whether it is passed over, as
    it falls in a suspension, or after the end.
    """
    found = []
    for place, day in enumerate(due_days(first, run.months, run.every), 1):
        in_gap = any(date.fromisoformat(a) <= day <= date.fromisoformat(b) for a, b in gaps)
        skipped = in_gap or (stopped is not None and day >= stopped)
        state = paid.get(place, "")
        found.append(Instalment(place, day, run.amount, state, skipped and not state))
    return found
