"""Reading a date as people type it, in either calendar. No Qt here.

The year tells the calendar by itself: Umm al-Qura's table ends in 1500, the oldest Gregorian
birth year here is 1850. What the field is set to decides only which help is shown.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from desktop.base.arabic_text import western_digits
from desktop.base.errors import Refused
from desktop.base.hijri import HijriDate, to_hijri

HIJRI_YEARS: Final = range(1343, 1501)
GREGORIAN_YEARS: Final = range(1850, 2101)
_PARTS = re.compile(r"\d+")
_ONLY = re.compile(r"[\d\s/\-.\\،٫_هـم]*")


class Calendar(StrEnum):
    """Which calendar a date was typed in."""

    HIJRI = "hijri"
    GREGORIAN = "gregorian"


class Unreadable(StrEnum):
    """Why what was typed is no date."""

    SHAPE = "shape"
    YEAR = "year"
    NO_SUCH_DAY = "no_such_day"
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

    Takes 15/7/1402, 1402-07-15, ١٤٠٢/٧/١٥, 15071402 and, with ``year_alone``, 1402.
    """
    text = western_digits(typed).strip()
    if not text:
        return None
    if not _ONLY.fullmatch(text):
        return Unreadable.SHAPE
    parts = _PARTS.findall(text)
    if len(parts) == 1:
        return _in_a_row(parts[0], typed, year_alone)
    if len(parts) != 3:
        return Unreadable.SHAPE
    if len(parts[0]) == 4 and len(parts[2]) <= 2:
        parts.reverse()
    if len(parts[2]) != 4:
        return Unreadable.YEAR
    return _day(int(parts[0]), int(parts[1]), int(parts[2]), typed)


def _in_a_row(digits: str, typed: str, year_alone: bool) -> DateEntry | Unreadable:
    if len(digits) == 4:
        return _year(int(digits), typed, year_alone)
    return _eight(digits, typed) if len(digits) == 8 else Unreadable.SHAPE


def _year(year: int, typed: str, allowed: bool) -> DateEntry | Unreadable:
    calendar = calendar_of(year)
    if calendar is None:
        return Unreadable.YEAR
    return DateEntry(None, year, typed.strip(), calendar) if allowed else Unreadable.YEAR_ALONE


def _eight(digits: str, typed: str) -> DateEntry | Unreadable:
    """Eight digits in a row: day first as spoken, else year first."""
    found = _day(int(digits[:2]), int(digits[2:4]), int(digits[4:]), typed)
    if isinstance(found, DateEntry):
        return found
    other = _day(int(digits[6:]), int(digits[4:6]), int(digits[:4]), typed)
    return other if isinstance(other, DateEntry) else found


def _day(day: int, month: int, year: int, typed: str) -> DateEntry | Unreadable:
    calendar = calendar_of(year)
    if calendar is None:
        return Unreadable.YEAR
    found = gregorian(calendar, year, month, day)
    if found is None:
        return Unreadable.NO_SUCH_DAY
    return DateEntry(found, year, typed.strip(), calendar)


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
