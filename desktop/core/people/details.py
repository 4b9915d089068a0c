"""What is entered of a household's life beside its people and sums: school, and the rented home."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

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
