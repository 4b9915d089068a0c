"""Spans of days up to today by which lists are narrowed, each by its own calendar."""

from datetime import date, timedelta
from enum import StrEnum

from desktop.base.hijri import HijriDate, to_hijri


class Span(StrEnum):
    """A span of days; the years are whole ones of the calendar that each names."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    HIJRI_YEAR = "hijri_year"
    HIJRI_YEAR_BEFORE = "hijri_year_before"
    YEAR = "year"
    YEAR_BEFORE = "year_before"


def days_of(period: Span, today: date) -> tuple[date, date]:
    """Return the first and the last day of a period; a week is of seven days, a month of thirty.

    >>> days_of(Span.WEEK, date(2026, 3, 20))
    (datetime.date(2026, 3, 14), datetime.date(2026, 3, 20))
    >>> days_of(Span.HIJRI_YEAR, date(2026, 3, 20))
    (datetime.date(2025, 6, 26), datetime.date(2026, 6, 15))
    """
    match period:
        case Span.HIJRI_YEAR | Span.HIJRI_YEAR_BEFORE:
            year = to_hijri(today).year - (period is Span.HIJRI_YEAR_BEFORE)
            ends = HijriDate(year + 1, 1, 1).to_gregorian() - timedelta(days=1)
            return HijriDate(year, 1, 1).to_gregorian(), ends
        case Span.YEAR | Span.YEAR_BEFORE:
            year = today.year - (period is Span.YEAR_BEFORE)
            return date(year, 1, 1), date(year, 12, 31)
    back = {Span.TODAY: 0, Span.WEEK: 6, Span.MONTH: 29}[period]
    return today - timedelta(days=back), today
