"""Moments, days and amounts as the screen shows them."""

from datetime import date, datetime

from desktop.base.arabic_text import arabic_digits
from desktop.base.clock import RIYADH
from desktop.base.hijri import gregorian_text, hijri_text


def short_dates(day: date | None) -> str:
    """Return a day in both calendars, short enough for a table."""
    return f"{hijri_text(day)} — {gregorian_text(day)}" if day else ""


def moment(at: datetime) -> str:
    """Return a moment in Riyadh: Hijri day and time."""
    there = at.astimezone(RIYADH)
    return f"{hijri_text(there.date())}، {arabic_digits(f'{there:%H:%M}')}"
