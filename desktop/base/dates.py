"""Reading a date as people type it, in either calendar: the one reader of window and core.

The year tells the calendar by itself: Umm al-Qura's table ends in 1500, the oldest Gregorian
birth year here is 1850. Digits alone go day, month, year, or the year first; a month may be named.
"""

import re
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from desktop.base.arabic_text import clean, dashed, western_digits
from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.base.hijri import WEEKDAYS, HijriDate, to_hijri
from desktop.base.month_names import month_named, plain, without_marks

HIJRI_YEARS: Final = range(1343, 1501)
GREGORIAN_YEARS: Final = range(1850, 2101)
_LONGEST: Final = 100
_TOKENS: Final = re.compile(r"[0-9]+|[^\W\d_]+")
_BETWEEN: Final = re.compile(r"[\s/\-.\\\\،,٫_\u2010-\u2015]*")
_SAYS: Final = {
    "ه": "hijri", "هـ": "hijri", "هجري": "hijri", "هجريه": "hijri", "هجريا": "hijri",
    "ah": "hijri", "h": "hijri",
    "م": "gregorian", "ميلادي": "gregorian", "ميلاديه": "gregorian", "ميلاديا": "gregorian",
    "ad": "gregorian", "ce": "gregorian", "g": "gregorian",
}  # fmt: skip
#: Words that stand around a date and say nothing.
_FILLERS: Final = frozenset({"يوم", "من", "شهر", "سنه", "عام", "في", "of"})
_WEEKDAYS: Final = {plain(name): place for place, name in enumerate(WEEKDAYS)}
_SAME: Final = re.compile(r"\bالموافق(?:ه|ة)?\b")


class Calendar(StrEnum):
    """Which calendar a date was typed in."""

    HIJRI = "hijri"
    GREGORIAN = "gregorian"


class Unreadable(StrEnum):
    """Why what was typed is no date."""

    SHAPE = "shape"
    YEAR = "year"
    CALENDAR = "calendar"
    NO_SUCH_DAY = "no_such_day"
    NO_HIJRI_DAY = "no_hijri_day"
    WEEKDAY = "weekday"
    TWO_DAYS = "two_days"
    YEAR_ALONE = "year_alone"
    TOO_EARLY = "too_early"
    TOO_LATE = "too_late"


@dataclass(frozen=True, slots=True)
class DateEntry:
    """A date as entered: ``day`` is Gregorian, None where only a ``year`` was given.

    ``year`` is in ``calendar``; ``typed`` is kept as it was typed.
    """

    day: date | None
    year: int
    typed: str
    calendar: Calendar


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a text names, whether or not there is such a day; ``day`` is None for a year alone."""

    day: int | None
    month: int
    year: int
    calendar: Calendar
    weekday: int | None


def day_of(entry: DateEntry | None) -> date | None:
    """Return an entry's day: None for no entry, and for a year alone."""
    return entry.day if entry is not None else None


def calendar_of(year: int) -> Calendar | None:
    """Return the calendar that a year of four digits belongs to, or None."""
    if year in HIJRI_YEARS:
        return Calendar.HIJRI
    return Calendar.GREGORIAN if year in GREGORIAN_YEARS else None


def read(typed: str, *, year_alone: bool = False) -> DateEntry | Unreadable | None:
    """Return the date in ``typed``; None where nothing was typed.

    Takes 15/7/1402, 1402-07-15, ١٤٠٢/٧/١٥, 15071402, «١٥ رجب ١٤٠٢ هـ», «8 May 1982», a weekday
    before and the same day in the other calendar behind it, and, with ``year_alone``, 1402.
    """
    text = clean(typed)
    if not text:
        return None
    if len(text) > _LONGEST:
        return Unreadable.SHAPE
    first, *others = (_read(part, typed, year_alone) for part in _SAME.split(text))
    if not others or not isinstance(first, DateEntry):
        return first
    same = all(isinstance(one, DateEntry) and one.day == first.day for one in others)
    return first if same and first.day else Unreadable.TWO_DAYS


def near(typed: str, *, year_alone: bool = False) -> tuple[DateEntry, ...]:
    """Return what may be kept in place of a day that its calendar lacks: the days on both sides of
    the end of its month, and the year alone where that suffices; ``typed`` stays as it is.

    >>> [str(one.day) for one in near("30/12/1433")]
    ['2012-11-14', '2012-11-15']
    """
    found = _taken_apart(clean(typed))
    if not isinstance(found, _Parts) or not _lacks(found):
        return ()
    after = month_start(found.calendar, found.year, found.month + 1)
    days = [after - timedelta(days=1), after] if after else []
    years = [None] if year_alone else []
    return tuple(
        DateEntry(day, parts(day, found.calendar)[0] if day else found.year, clean(typed),
                  found.calendar)
        for day in (*days, *years)
    )  # fmt: skip


def _lacks(found: _Parts) -> bool:
    """Tell whether a month is as long as this in other years, or by other tables."""
    longest = 30 if found.calendar is Calendar.HIJRI else 31
    if found.day is None or not (1 <= found.month <= 12 and 1 <= found.day <= longest):  # noqa: PLR2004
        return False
    return gregorian(found.calendar, found.year, found.month, found.day) is None


def _read(text: str, typed: str, year_alone: bool) -> DateEntry | Unreadable:
    found = _taken_apart(text)
    if isinstance(found, Unreadable):
        return found
    typed = clean(typed)
    if found.day is None:
        if not year_alone:
            return Unreadable.YEAR_ALONE
        return DateEntry(None, found.year, typed, found.calendar)
    day = gregorian(found.calendar, found.year, found.month, found.day)
    if day is None:
        hijri = found.calendar is Calendar.HIJRI
        return Unreadable.NO_HIJRI_DAY if hijri else Unreadable.NO_SUCH_DAY
    if found.weekday not in (None, day.weekday()):
        return Unreadable.WEEKDAY
    return DateEntry(day, found.year, typed, found.calendar)


def _taken_apart(text: str) -> _Parts | Unreadable:
    """Return the parts of one date, each named once."""
    text = without_marks(western_digits(dashed(text)))
    tokens = [plain(token) for token in _TOKENS.findall(text)]
    if not all(map(_BETWEEN.fullmatch, _TOKENS.split(text))):
        return Unreadable.SHAPE
    digits = [token for token in tokens if token.isdecimal()]
    words = [token for token in tokens if not token.isdecimal() and token not in _FILLERS]
    said = [Calendar(_SAYS[word]) for word in words if word in _SAYS]
    weekdays = [_WEEKDAYS[word] for word in words if word in _WEEKDAYS]
    name = " ".join(word for word in words if word not in _SAYS and word not in _WEEKDAYS)
    month = month_named(name)
    if len(said) > 1 or len(weekdays) > 1 or (name and month is None):
        return Unreadable.SHAPE
    order = _ordered(digits, month[1] if month else None)
    if isinstance(order, Unreadable):
        return order
    day, number, year = order
    calendar = calendar_of(year)
    if calendar is None:
        return Unreadable.YEAR
    named = {calendar, *said, *([Calendar(month[0])] if month else ())}
    if len(named) > 1:
        return Unreadable.CALENDAR
    return _Parts(day, number, year, calendar, weekdays[0] if weekdays else None)


def _ordered(digits: list[str], month: int | None) -> tuple[int | None, int, int] | Unreadable:
    """Return day, month and year of the digits as they stand; a named month has none there."""
    if len(digits) == 1 and month is None:
        return _in_a_row(digits[0])
    if len(digits) != (3 if month is None else 2):
        return Unreadable.SHAPE
    if len(digits[0]) == 4 and len(digits[-1]) <= 2:  # noqa: PLR2004 - digits of a year and a day
        digits.reverse()
    if len(digits[-1]) != 4 or max(map(len, digits[:-1])) > 2:  # noqa: PLR2004
        return Unreadable.YEAR
    return int(digits[0]), int(digits[1]) if month is None else month, int(digits[-1])


def _in_a_row(digits: str) -> tuple[int | None, int, int] | Unreadable:
    """Return the parts of a year alone, or of eight digits, day first as spoken, or year first."""
    if len(digits) == 4:  # noqa: PLR2004 - digits of a year
        return None, 0, int(digits)
    if len(digits) != 8:  # noqa: PLR2004
        return Unreadable.SHAPE
    spoken = int(digits[:2]), int(digits[2:4]), int(digits[4:])
    calendar = calendar_of(spoken[2])
    if calendar and gregorian(calendar, spoken[2], spoken[1], spoken[0]):
        return spoken
    written = int(digits[6:]), int(digits[4:6]), int(digits[:4])
    return written if calendar_of(written[2]) else spoken


def gregorian(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """Return the Gregorian day of a day in either calendar, None where there is none."""
    try:
        if calendar is Calendar.HIJRI:
            return HijriDate(year, month, day).to_gregorian()
        return date(year, month, day)
    except (Refused, ValueError):
        return None


def parts(day: date, calendar: Calendar) -> tuple[int, int, int]:
    """Return (year, month, day) of a Gregorian day in a calendar.

    Raises Refused where Umm al-Qura does not reach.
    """
    if calendar is Calendar.HIJRI:
        there = to_hijri(day)
        return there.year, there.month, there.day
    return day.year, day.month, day.day


def month_start(calendar: Calendar, year: int, month: int) -> date | None:
    """Return the Gregorian day on which a month begins, None outside the table."""
    years, month = divmod(month - 1, 12)
    year += years
    if calendar is Calendar.HIJRI and year not in HIJRI_YEARS:
        return None
    return gregorian(calendar, year, month + 1, 1)
