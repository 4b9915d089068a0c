"""Sizes and ages as people say them."""

from datetime import datetime

from PySide6.QtCore import QObject

from desktop.base.clock import Clock, riyadh_date
from desktop.ui.kit.texts import fill, numeral

_KILO = 1024


def age_days(moment: datetime, clock: Clock) -> int:
    """Return how many days ago a moment was, by the calendar."""
    return (riyadh_date(clock.now()) - riyadh_date(moment)).days


def is_stale(last: datetime | None, clock: Clock, most: int) -> bool:
    """Tell whether the last backup is no recent one: there is none, it is older than ``most`` days,
    or dated after today, by a clock that was wrong then or is now.
    """
    return last is None or not 0 <= age_days(last, clock) <= most


class BackupWords(QObject):
    """Says sizes and ages in the window's language."""

    def size(self, size: int) -> str:
        """Return bytes in the largest unit that gives a whole part."""
        value, unit = float(size), 0
        while value >= _KILO and unit < 3:
            value, unit = value / _KILO, unit + 1
        units = (self.tr("%1 bytes"), self.tr("%1 KB"), self.tr("%1 MB"), self.tr("%1 GB"))
        whole = round(value, 1).is_integer()
        return fill(units[unit], numeral(value, 0 if whole else 1))

    def age(self, moment: datetime, clock: Clock) -> str:
        """Return how long ago a moment was, in days."""
        days = age_days(moment, clock)
        if days < 0:
            return self.tr("on a day after today")
        if days == 0:
            return self.tr("today")
        if days == 1:
            return self.tr("yesterday")
        return self.tr("%n day(s) ago", "", days)
