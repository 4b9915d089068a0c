"""Moments, days and amounts as the screen shows them."""

from datetime import date, datetime

from desktop.base.clock import RIYADH
from desktop.ui.kit.spoken import both_text, hijri_text
from desktop.ui.kit.texts import clock, listed


def short_dates(day: date | None) -> str:
    """Return a day in both calendars, or ""."""
    return both_text(day, weekday=False) if day else ""


def moment(at: datetime) -> str:
    """Return a moment in Riyadh: Hijri day and time."""
    there = at.astimezone(RIYADH)
    return listed((hijri_text(there.date()), clock(there)))
