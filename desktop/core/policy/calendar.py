"""Working days: the Saudi weekend, and public holidays.

Hijri holidays follow Umm al-Qura and are *expected*, because the announcement may differ from the
table.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from desktop.base.clock import Clock, today
from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.base.hijri import HijriDate, to_hijri
from desktop.base.paths import resource
from desktop.core.policy.choice_vocabulary import HolidayChangeKind
from desktop.core.policy.choices import HolidayChange
from desktop.core.policy.reading import decode, read_bytes, shaped

#: Friday and Saturday, as ``date.weekday()`` numbers them.
WEEKEND: Final = frozenset({4, 5})

_DAY: Final = timedelta(days=1)
#: The years for which holidays are generated. Before 1950 Umm al-Qura's table has months of 28
#: and 31 days; it ends in 2077.
FIRST_YEAR: Final = 1950
LAST_YEAR: Final = 2076


class HolidayStatus(StrEnum):
    EXPECTED = "expected"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class Holiday:
    """``days`` days of holiday, from ``first`` on; ``id`` is its rule's ("" where none made it)."""

    first: date
    days: int
    name: str
    status: HolidayStatus = HolidayStatus.EXPECTED
    id: str = ""

    @property
    def sure(self) -> bool:
        """The office knows of it, and not the table alone."""
        return self.status is HolidayStatus.CONFIRMED

    @property
    def last(self) -> date:
        """Its last day."""
        return self.first + _DAY * (self.days - 1)

    def dates(self) -> tuple[date, ...]:
        return tuple(self.first + _DAY * n for n in range(self.days))


@dataclass(frozen=True, slots=True)
class WorkCalendar:
    """Which days count as working days.

    ``weekend`` holds numbers as of ``date.weekday()`` and leaves at least one day of the week.
    """

    holidays: tuple[Holiday, ...] = ()
    weekend: frozenset[int] = WEEKEND
    _off: frozenset[date] = field(init=False, repr=False, compare=False)
    _unsure: frozenset[date] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not self.weekend < frozenset(range(7)):
            raise ValueError("a weekend is some days of the week, not all")
        off = frozenset(day for holiday in self.holidays for day in holiday.dates())
        sure = frozenset(
            day for holiday in self.holidays if holiday.sure for day in holiday.dates()
        )
        object.__setattr__(self, "_off", off)
        object.__setattr__(self, "_unsure", off - sure)

    def digest(self) -> str:
        """Return what tells calendars of other days off apart."""
        days = [*sorted(self.weekend), *sorted(day.toordinal() for day in self._off)]
        return sha256(repr(days).encode()).hexdigest()

    def is_weekend(self, day: date) -> bool:
        return day.weekday() in self.weekend

    def is_holiday(self, day: date) -> bool:
        """Tell whether ``day`` is a public holiday, on a weekend or not."""
        return day in self._off

    def is_unsure(self, day: date) -> bool:
        """Tell whether it is a holiday that is only expected."""
        return day in self._unsure

    def is_working(self, day: date) -> bool:
        return not self.is_weekend(day) and not self.is_holiday(day)


#: Weekends alone.
EVERY_WEEK: Final = WorkCalendar()


def next_day(day: date) -> date:
    """Return the day after; raises Refused ``date.outside_umm_al_qura`` after the last one.

    >>> next_day(date(2026, 2, 28))
    datetime.date(2026, 3, 1)
    """
    try:
        return day + _DAY
    except OverflowError:
        raise Refused("date.outside_umm_al_qura", date=day) from None


class HolidayRule(BaseModel):
    """A holiday that returns every year: ``after_days`` days after a month and day."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    id: str
    name: str
    calendar: Literal["gregorian", "hijri"]
    month: Annotated[int, Field(ge=1, le=12)]
    day: Annotated[int, Field(ge=1, le=31)]
    after_days: Annotated[int, Field(ge=0, le=30)]
    days: Annotated[int, Field(ge=1, le=30)]
    status: Annotated[HolidayStatus, Field(strict=False)]

    @model_validator(mode="after")
    def _exists(self) -> Self:
        longest = monthrange(2000, self.month)[1] if self.calendar == "gregorian" else 30
        if self.day > longest:
            raise ValueError
        return self

    def in_year(self, year: int) -> date | None:
        """Return the first day of leave in a year of the rule's calendar, None where none is."""
        try:
            if self.calendar == "gregorian":
                named = date(year, self.month, self.day)
            else:
                named = HijriDate(year, self.month, self.day).to_gregorian()
        except (ValueError, Refused):
            return None  # 29 February, or the 30th of a month of 29 days
        return named + _DAY * self.after_days


class _File(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    schema_version: Literal[1]
    holidays: Annotated[tuple[HolidayRule, ...], Field(strict=False)]


def shipped_rules(path: Path | None = None) -> tuple[HolidayRule, ...]:
    """Return the rules of ``resources/holidays.toml`` (or of ``path``).

    Raises :class:`Refused` and :class:`~desktop.base.errors.Invalid` as a policy file does.
    """
    text = decode(read_bytes(path or resource("holidays.toml")))
    return shaped(_File, text)[0].holidays


def generate(rules: Iterable[HolidayRule], first_year: int, last_year: int) -> tuple[Holiday, ...]:
    """Return the holidays with a day in the Gregorian years given, in order.

    Raises Refused ``policy.years_outside_table`` for years outside 1950-2076.
    """
    for year in (first_year, last_year):
        if not FIRST_YEAR <= year <= LAST_YEAR:
            raise Refused("policy.years_outside_table", year=year)
    wanted = range(first_year, last_year + 1)
    found = [
        holiday
        for rule in rules
        for holiday in _holidays(rule, first_year, last_year)
        if any(day.year in wanted for day in holiday.dates())
    ]
    return tuple(sorted(found, key=lambda holiday: (holiday.first, holiday.name)))


def _holidays(rule: HolidayRule, first_year: int, last_year: int) -> Iterator[Holiday]:
    """Yield the rule's holidays of those years, and of a year more at the beginning."""
    if rule.calendar == "hijri":
        first_year = to_hijri(date(first_year, 1, 1)).year
        last_year = to_hijri(date(last_year, 12, 31)).year
    for year in range(first_year - 1, last_year + 1):
        first = rule.in_year(year)
        if first is not None:
            yield Holiday(first, rule.days, rule.name, rule.status, rule.id)


def revise(expected: Iterable[Holiday], changes: Sequence[HolidayChange]) -> tuple[Holiday, ...]:
    """Return the holidays as an office knows them; what it says nothing of stays expected."""
    known = {(change.id, change.expected): change for change in changes}
    found = []
    for holiday in expected:
        change = known.get((holiday.id, holiday.first))
        if change is None:
            found.append(holiday)
        elif change.kind is not HolidayChangeKind.TAKEN_OUT:
            first, days = change.first or holiday.first, change.days or holiday.days
            sure = HolidayStatus.CONFIRMED
            found.append(replace(holiday, first=first, days=days, status=sure))
    found += (
        Holiday(change.first, change.days, change.name, HolidayStatus.CONFIRMED)
        for change in changes
        if change.first and change.days and change.name
    )
    return tuple(sorted(found, key=lambda holiday: (holiday.first, holiday.name)))


def shipped_holidays() -> tuple[Holiday, ...]:
    """Return every holiday that the shipped rules give, each expected."""
    return _expected(FIRST_YEAR, LAST_YEAR)


@lru_cache(maxsize=8)
def shipped_calendar(
    first_year: int, last_year: int, changes: tuple[HolidayChange, ...] = ()
) -> WorkCalendar:
    """Return the calendar of the shipped rules over the Gregorian years given, with an office's
    changes.
    """
    return WorkCalendar(revise(_expected(first_year, last_year), changes))


def calendar_around(clock: Clock, changes: tuple[HolidayChange, ...]) -> WorkCalendar:
    """Return the calendar of the years that an office looks at now: old requests show their dates
    too, and a PC's clock may be far out.
    """
    year = today(clock).year
    return shipped_calendar(max(FIRST_YEAR, year - 20), min(LAST_YEAR, year + 2), changes)


@lru_cache(maxsize=4)
def _expected(first_year: int, last_year: int) -> tuple[Holiday, ...]:
    """Return what the shipped rules give; every page of requests asks for the same years."""
    return generate(shipped_rules(), first_year, last_year)
