"""When something falls due: pure, by the office's choices."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from desktop.base.clock import months_after
from desktop.base.dates import Calendar
from desktop.base.errors import Refused
from desktop.base.hijri import HijriDate, to_hijri
from desktop.core.people.days.terms import BIRTHS, DayKind
from desktop.core.people.follow.terms import Follow
from desktop.core.policy.choices import OfficeChoices

#: So many days before an update falls due it is listed.
SOON: Final = timedelta(days=30)
_DAY: Final = timedelta(days=1)


def due_on(renewed_on: date, office: OfficeChoices) -> date | None:
    """Return the day on which the yearly update falls due, None where the office asks for none."""
    months = office.update_months
    return months_after(renewed_on, months) if months else None


def renewed_by(due: date, office: OfficeChoices) -> date:
    """Return the last day of renewal after which an update is due on a day or before.

    >>> from desktop.core.policy.choices import OfficeChoices
    >>> some = OfficeChoices(services=(), papers=(), categories=())
    >>> renewed_by(date(2028, 2, 29), some), due_on(date(2027, 2, 28), some)
    (datetime.date(2027, 2, 28), datetime.date(2028, 2, 28))
    """
    months = office.update_months or 0
    found = months_after(due, -months) + 3 * _DAY  # months are not of one length
    while months_after(found, months) > due:
        found -= _DAY
    return found


# ---- coming of age


def age_of(kind: DayKind, office: OfficeChoices) -> tuple[int | None, Calendar]:
    """Return the age at which a boy or a girl comes of age by the office's rule, and the calendar
    that it is counted by; None where the office has no such rule.
    """
    if kind is DayKind.BOY:
        return office.boys_age, Calendar(office.boys_years)
    return office.girls_age, Calendar(office.girls_years)


def of_age_on(born: date, age: int, calendar: Calendar) -> date:
    """Return the day on which somebody born on a day has lived so many years; a day that the
    month has not is the first of the next one.

    >>> of_age_on(date(2008, 2, 29), 18, Calendar.GREGORIAN)
    datetime.date(2026, 3, 1)
    >>> of_age_on(date(2008, 12, 29), 18, Calendar.HIJRI)
    datetime.date(2026, 6, 16)
    """
    return _moved(born, age, calendar, up=True)


def born_by(day: date, age: int, calendar: Calendar) -> date:
    """Return the last day of birth of who is of age on a day."""
    return _moved(day, -age, calendar, up=False)


def _moved(day: date, years: int, calendar: Calendar, *, up: bool) -> date:
    if calendar is Calendar.HIJRI:
        try:
            return _hijri(to_hijri(day), years, up=up)
        except Refused:  # beyond the table: nobody of that age is a child
            pass
    try:
        return day.replace(year=day.year + years)
    except ValueError:  # 29 February
        return date(day.year + years, 3, 1) if up else date(day.year + years, 2, 28)


def _hijri(there: HijriDate, years: int, *, up: bool) -> date:
    moved = replace(there, year=there.year + years)
    try:
        return moved.to_gregorian()
    except Refused:
        short = replace(moved, day=29).to_gregorian()
        return short + _DAY if up else short


def births(follow: Follow, kind: DayKind, office: OfficeChoices, today: date) -> tuple[date, date]:
    """Return the days of birth between which (the second one too) a list of ages reaches: of age
    already; in this month; in the three months after it, by the calendar of the rule.
    """
    age, calendar = age_of(kind, office)
    assert age is not None  # noqa: S101  # asked only of a rule
    month, quarter = (_end(today, months, calendar) for months in (0, 3))
    first, last = {
        Follow.OF_AGE: (None, today),
        Follow.AGE_MONTH: (today, month),
        Follow.AGE_QUARTER: (month, quarter),
    }[follow]
    begun = born_by(first, age, calendar) if first else date.min
    return begun, born_by(last, age, calendar)


def _end(today: date, months: int, calendar: Calendar) -> date:
    """Return the last day of the month that is so many months on."""
    if calendar is Calendar.HIJRI:
        here = to_hijri(today)
        years, month = divmod(here.month - 1 + months + 1, 12)
        return HijriDate(here.year + years, month + 1, 1).to_gregorian() - _DAY
    return months_after(today.replace(day=1), months + 1) - _DAY


def ruled(office: OfficeChoices) -> tuple[DayKind, ...]:
    """Return whom the office has a rule of age for."""
    return tuple(kind for kind in BIRTHS if age_of(kind, office)[0] is not None)
