"""The words of lists that leave the office."""

from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.consents.terms import Purpose


class Whom(StrEnum):
    """Whom a list is for: the office's own work, who gives, another body."""

    OFFICE = "office"
    DONOR = "donor"
    BODY = "body"


class How(StrEnum):
    """As what a list leaves: a workbook, or printed sheets."""

    WORKBOOK = "workbook"
    SHEET = "sheet"


#: A line at the head of each page has so many letters at most.
LONGEST: Final = 80

#: So many rows are printed at once at most, on about a hundred pages.
MOST_PRINTED: Final = 2_000

#: What somebody must have agreed to, to stand in a list for others.
ASKS = {Whom.DONOR: Purpose.DONORS, Whom.BODY: Purpose.BODIES}


@dataclass(frozen=True, slots=True)
class GiveList:
    """A list is taken out. ``receiver`` and ``purpose`` are asked for where it is for others;
    ``reason`` is kept with the act.
    """

    whom: Whom
    reason: str
    receiver: str = ""
    purpose: str = ""
    how: How = How.WORKBOOK
