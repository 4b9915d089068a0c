"""The hours of a week that an office keeps for some: read, and told in words."""

from datetime import datetime, time

from desktop.base.arabic_text import arabic_digits
from desktop.base.clock import RIYADH
from desktop.base.hijri import WEEKDAYS
from desktop.core.policy.choices import Hours


def within(hours: Hours | None, moment: datetime) -> bool:
    """Tell whether a moment lies in the hours (Riyadh); never where there are none."""
    if hours is None:
        return False
    there = moment.astimezone(RIYADH)
    begins, ends = time.fromisoformat(hours.begins), time.fromisoformat(hours.ends)
    return there.weekday() in hours.days and begins <= there.time() < ends


def hours_text(hours: Hours) -> str:
    """Return hours in words.

    >>> hours_text(Hours(days=(6, 1), begins="09:00", ends="11:30"))
    'الأحد، الثلاثاء، ٠٩:٠٠ إلى ١١:٣٠'
    """
    days = "، ".join(WEEKDAYS[day] for day in hours.days)
    return f"{days}، {arabic_digits(hours.begins)} إلى {arabic_digits(hours.ends)}"
