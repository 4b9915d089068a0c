"""Time. Stored in UTC; "today" is the date in Riyadh, fixed at UTC+3 (no daylight saving)."""

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Protocol

RIYADH = timezone(timedelta(hours=3), "UTC+3")


class Clock(Protocol):
    """Where a service gets the time from; tests and the demo pass one of their own."""

    def now(self) -> datetime:
        """Return the present moment, aware, in UTC."""
        ...


class SystemClock:
    """The PC's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands until it is told to move."""

    def __init__(self, now: datetime) -> None:
        self._now = now.astimezone(UTC)

    def now(self) -> datetime:
        return self._now

    def advance(self, by: timedelta) -> None:
        """Move the clock by ``by``."""
        self._now += by


def riyadh_date(moment: datetime) -> date:
    """Return the office's calendar date of an aware moment.

    >>> riyadh_date(datetime(2026, 3, 1, 21, 30, tzinfo=UTC))
    datetime.date(2026, 3, 2)
    """
    return moment.astimezone(RIYADH).date()


def day_of(day: date) -> tuple[datetime, datetime]:
    """Return the moments in which a day of the office begins and ends.

    >>> day_of(date(2026, 3, 2))[0].astimezone(UTC).isoformat()
    '2026-03-01T21:00:00+00:00'
    """
    began = datetime.combine(day, time(), RIYADH)
    return began, began + timedelta(days=1)


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, or the month's last where it has no such day.

    >>> months_after(date(2024, 2, 29), 12), months_after(date(2026, 1, 31), 1)
    (datetime.date(2025, 2, 28), datetime.date(2026, 2, 28))
    """
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def today(clock: Clock) -> date:
    """Return the office's date now."""
    return riyadh_date(clock.now())
