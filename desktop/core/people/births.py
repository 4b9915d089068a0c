"""Birth dates as people know them: a day in either calendar, or a year alone."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from desktop.base.arabic_text import clean, western_digits
from desktop.base.dates import Calendar, DateEntry, Unreadable, read
from desktop.base.errors import Problem, Refused
from desktop.base.hijri import HijriDate, gregorian_text, hijri_text, outside_calendar, to_hijri
from desktop.core.people.terms import Birth
from desktop.core.policy.choices import OfficeChoices

OLDEST: Final = 130
"""Years; nobody on record lived longer than 122."""

_YEAR: Final = re.compile(r"[0-9]{4}")
#: No year is both: 1700 AH lies ahead, and nobody alive was born before 1700 CE.
_FIRST_GREGORIAN: Final = 1700


def _calendar(year: int) -> Calendar:
    return Calendar.GREGORIAN if year >= _FIRST_GREGORIAN else Calendar.HIJRI


def read_birth(typed: str) -> Birth:
    """Return the birth that ``typed`` tells: a year, or a day as ``base.dates`` reads it.

    The year itself tells the calendar. Raises Refused: ``people.birth_unreadable``,
    ``date.no_such_hijri_day``.

    >>> read_birth("١٤/٧/١٣٩٥").day, read_birth("1975").year, read_birth("عام ١٤٠٥ هـ").year
    (datetime.date(1975, 7, 23), 1975, 1405)
    """
    text = western_digits(clean(typed))
    if _YEAR.fullmatch(text):
        return Birth(year=int(text), typed=typed, calendar=_calendar(int(text)))
    found = read(typed, year_alone=True)
    if found is Unreadable.NO_HIJRI_DAY:
        raise Refused("date.no_such_hijri_day", date=text)
    if not isinstance(found, DateEntry):
        raise Refused("people.birth_unreadable")
    year = found.year if found.day is None else None
    return Birth(found.day, year, typed=typed, calendar=found.calendar)


def birth_text(birth: Birth) -> str:
    """Return a birth as people read it: the day in the calendar it was given in, or the year alone.

    What was typed stands for a birth that could not be read; "" where nothing is known.

    >>> birth_text(read_birth("14/7/1395")), birth_text(Birth(year=1395))
    ('١٤ رجب ١٣٩٥ هـ', '1395')
    """
    if birth.day is not None:
        text = hijri_text if birth.calendar is Calendar.HIJRI else gregorian_text
        return text(birth.day)
    return birth.typed or (str(birth.year) if birth.year else "")


def gregorian_year(birth: Birth) -> int | None:
    """Return the Gregorian year of birth, or None where it is unknown.

    Of a Hijri year alone, the year in which its middle falls (354.367 days to 365.2425).

    >>> gregorian_year(Birth(year=1395, calendar=Calendar.HIJRI))
    1975
    """
    if birth.day:
        return birth.day.year
    if birth.year is None or birth.calendar is Calendar.GREGORIAN:
        return birth.year
    return int(621.5774 + 0.970224 * (birth.year + 0.5))


def last_day(birth: Birth) -> date | None:
    """Return the day of birth, of a year alone its last one; None where nothing is known.

    >>> last_day(read_birth("1430")), last_day(read_birth("2010"))
    (datetime.date(2009, 12, 17), datetime.date(2010, 12, 31))
    """
    if birth.day or birth.year is None:
        return birth.day
    if birth.calendar is Calendar.GREGORIAN:
        return date(birth.year, 12, 31)
    try:
        return HijriDate(birth.year + 1, 1, 1).to_gregorian() - timedelta(days=1)
    except Refused:  # a year that the table does not have
        return date(gregorian_year(birth) or birth.year, 12, 31)


def first_day(birth: Birth) -> date | None:
    """Return the day of birth, of a year alone its first one; None where nothing is known.

    >>> first_day(read_birth("1430")), first_day(read_birth("2010"))
    (datetime.date(2008, 12, 29), datetime.date(2010, 1, 1))
    """
    if birth.day or birth.year is None:
        return birth.day
    before = last_day(replace(birth, year=birth.year - 1))
    return before and before + timedelta(days=1)


def age(birth: Birth, today: date, calendar: Calendar = Calendar.HIJRI) -> int | None:
    """Return the full years of a calendar that somebody lived, a year of birth alone counted from
    its last day; None where nothing is known.

    >>> age(read_birth("1/1/1430"), date(2026, 3, 1)), age(read_birth("1430"), date(2026, 3, 1))
    (17, 16)
    """
    born = last_day(birth)
    if born is None:
        return None
    try:
        then, now = (
            (to_hijri(born), to_hijri(today)) if calendar is Calendar.HIJRI else (born, today)
        )
    except Refused:  # before the table: nobody of that age is a child
        then, now = born, today
    return now.year - then.year - ((now.month, now.day) < (then.month, then.day))


def minor(birth: Birth, office: OfficeChoices, today: date) -> bool | None:
    """Tell whether somebody has not come of the age that the office goes by; None where no birth is
    known.
    """
    years = age(birth, today, Calendar(office.majority_years))
    return None if years is None else years < office.majority_age


def death_problems(field: str, birth: Birth, died: date, today: date) -> Iterator[Problem]:
    """Yield what is wrong with a day of death: nobody dies tomorrow, or before they were born."""
    if died > today:
        yield Problem(field, "people.died_future")
    elif (born := first_day(birth)) and died < born:
        yield Problem(field, "people.died_unborn")
    yield from outside_calendar(field, died)


def check_birth(birth: Birth, today: date) -> Birth:
    """Return ``birth`` as it is stored; nothing known is allowed.

    Raises Refused: ``people.birth_unreadable``, ``.birth_future``, ``.birth_too_old``,
    ``date.no_such_hijri_day``.
    """
    if birth.day:
        birth = replace(birth, year=None)
    elif birth.year is not None:
        birth = replace(birth, calendar=_calendar(birth.year))
    elif clean(birth.typed):
        birth = read_birth(birth.typed)
    birth = replace(birth, typed=clean(birth.typed))
    if _is_future(birth, today):
        raise Refused("people.birth_future")
    year = gregorian_year(birth)
    if year is not None and today.year - year > OLDEST:
        raise Refused("people.birth_too_old", years=OLDEST)
    return birth


def _is_future(birth: Birth, today: date) -> bool:
    if birth.day:
        return birth.day > today
    if birth.year is None:
        return False
    now = today.year if birth.calendar is Calendar.GREGORIAN else to_hijri(today).year
    return birth.year > now
