"""The words of what falls due in files, and what lists show of it."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.people.course.terms import CloseReason, SuspendReason
from desktop.core.people.days.terms import DayKind
from desktop.core.people.terms import PersonRow, Relationship


class Follow(StrEnum):
    """The lists of files that somebody goes after, each with what it is narrowed to."""

    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    TOLD_ONCE = "told_once"
    TOLD_TWICE = "told_twice"
    ENDED = "ended"
    ENDS_SOON = "ends_soon"
    OF_AGE = "of_age"
    AGE_MONTH = "age_month"
    AGE_QUARTER = "age_quarter"
    AGE_UNKNOWN = "age_unknown"
    UNSIGNED = "unsigned"
    SUSPENDED = "suspended"
    CLOSED = "closed"


UPDATES: Final = (Follow.OVERDUE, Follow.DUE_SOON, Follow.TOLD_ONCE, Follow.TOLD_TWICE)
PAPERS: Final = (Follow.ENDED, Follow.ENDS_SOON)
AGES: Final = (Follow.OF_AGE, Follow.AGE_MONTH, Follow.AGE_QUARTER, Follow.AGE_UNKNOWN)
SIGNATURES: Final = (Follow.UNSIGNED,)
STANDINGS: Final = (Follow.SUSPENDED, Follow.CLOSED)

#: So often a family is told before a file that is not updated may be closed for it.
ENOUGH: Final = 2


@dataclass(frozen=True, slots=True)
class Renewal:
    """When a file was renewed last and how often its family was told since; ``due`` is the last
    day on which it holds (None: the office asks for no yearly update).
    """

    renewed_on: date
    due: date | None
    told: int = 0
    told_on: date | None = None

    def late(self, today: date) -> bool:
        """Tell whether the update was due before a day."""
        return self.due is not None and self.due < today


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; ``reason`` narrows closed or suspended files."""

    follow: Follow
    reason: CloseReason | SuspendReason | None = None


@dataclass(frozen=True, slots=True)
class Followed:
    """A line of a list: a file, and the day that brings it there.

    ``who`` and ``kin`` are of the household ("" and None: the head, or none of the reader's);
    ``name`` of a paper. ``exact`` is False where the day follows from a year of birth alone.
    """

    key: str
    person: PersonRow
    day: date | None
    kind: DayKind | None = None
    who: str = ""
    kin: Relationship | None = None
    name: str = ""
    exact: bool = True
    told: int = 0
    told_on: date | None = None
    reason: CloseReason | SuspendReason | None = None


@dataclass(frozen=True, slots=True)
class Ahead:
    """What falls due in one file, for its page and its visit. ``identity_ends``: by the identity
    that was seen with a request, where the file itself does not tell it.
    """

    renewal: Renewal
    days: tuple[Followed, ...] = ()
    identity_ends: date | None = None


Counts = Mapping[Follow, int]
