"""What is entered of a household beside its people and sums (school, the rented home), and where a
file stands.
"""

from datetime import date
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.money import NOTHING, Halalas


class School(StrEnum):
    """The stage of somebody who learns."""

    NURSERY = "nursery"
    PRIMARY = "primary"
    MIDDLE = "middle"
    SECONDARY = "secondary"
    UNIVERSITY = "university"
    OTHER = "other"


class RentPeriod(StrEnum):
    """How often rent falls due."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


MONTHS: Final = {
    RentPeriod.MONTH: 1,
    RentPeriod.QUARTER: 3,
    RentPeriod.HALF: 6,
    RentPeriod.YEAR: 12,
}


@dataclass(frozen=True, slots=True)
class Tenancy:
    """The contract of a rented home: ``rent`` (halalas) falls due once a ``period``; 0 is unknown.

    ``ends`` is the last day of the contract.
    """

    rent: Halalas = NOTHING
    period: RentPeriod = RentPeriod.YEAR
    ends: date | None = None
    owner: str = ""
    contract: str = ""

    @property
    def monthly(self) -> Halalas:
        """A month of it, rounded down."""
        return Halalas(self.rent // MONTHS[self.period])


class FileState(StrEnum):
    """What may be done for a file today."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a file stands, by the days on which it came there (None: it did not).

    ``suspended_until`` is the last day of a suspension, None of one without an end. ``died_on`` is
    of a head after whom nobody has taken the file over yet. ``because``: the listed reason of
    suspension or closing.
    """

    suspended_on: date | None = None
    suspended_until: date | None = None
    closed_on: date | None = None
    died_on: date | None = None
    because: str = ""

    def state(self, today: date) -> FileState:
        """Return the state on a day: a suspension for a time ends by itself.

        >>> Standing(suspended_on=date(2026, 3, 1), suspended_until=date(2026, 3, 9)).state(
        ...     date(2026, 3, 10)
        ... ).value
        'active'
        """
        if self.closed_on is not None:
            return FileState.CLOSED
        over = self.suspended_until is not None and self.suspended_until < today
        if self.suspended_on is not None and not over:
            return FileState.SUSPENDED
        return FileState.ACTIVE


#: Of most files.
ACTIVE: Final = Standing()
