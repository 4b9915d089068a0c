"""When a seasonal service is open: a law of dates alone, which refuses nobody."""

from datetime import date

from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.base.hijri import HijriDate, to_hijri
from desktop.core.policy.choice_vocabulary import YearsOf
from desktop.core.policy.choices import Season


@dataclass(frozen=True, slots=True)
class Window:
    """The days of a season, first and last one of them."""

    opens: date
    closes: date

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in the season."""
        return self.opens <= day <= self.closes


def window(season: Season, today: date) -> Window:
    """Return the season that holds today, else the next one; of one that comes once, that one.

    >>> season = Season(opens_on=date(2026, 2, 18), closes_on=date(2026, 3, 19), yearly="hijri")
    >>> window(season, date(2026, 6, 1)).opens
    datetime.date(2027, 2, 8)
    """
    first = Window(season.opens_on, season.closes_on)
    if season.yearly is None:
        return first
    past = max(0, today.year - season.opens_on.year)
    years = range(past + past // 32 + 3)  # 33 Hijri years are 32 of the other
    every = (_moved(first, by, season.yearly) for by in years)
    return next(one for one in every if one.closes >= today)


def _moved(first: Window, years: int, calendar: YearsOf) -> Window:
    return Window(_later(first.opens, years, calendar), _later(first.closes, years, calendar))


def _later(day: date, years: int, calendar: YearsOf) -> date:
    """Return the same day some years on; of a month that is shorter then, its last one."""
    if calendar is YearsOf.GREGORIAN:
        try:
            return day.replace(year=day.year + years)
        except ValueError:  # the 29th of February
            return date(day.year + years, 2, 28)
    there = to_hijri(day)
    try:
        return HijriDate(there.year + years, there.month, there.day).to_gregorian()
    except Refused:  # the 30th of a month of 29 days
        return HijriDate(there.year + years, there.month, there.day - 1).to_gregorian()
