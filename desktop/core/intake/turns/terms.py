"""The words of the waiting list."""

from datetime import date

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem
from desktop.base.money import NOTHING, Halalas
from desktop.base.typed import Prose


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the list: ``points`` with what each is for, ``example`` where they are those of
    the table that is shipped, as the office has none of its own.
    """

    place: int
    id: str
    number: str
    who: str
    service: str
    since: date
    reason: str
    points: tuple[tuple[str, int], ...]
    example: bool

    @property
    def total(self) -> int:
        """All points."""
        return sum(count for _, count in self.points)


@dataclass(frozen=True, slots=True)
class GiveTurns:
    """Money of a line is given down the list by the body, in an open sitting of its own: ``amount``
    to each, 0 for what each study recommends. ``fits`` says how it meets the condition of
    restricted money, ``reason`` what the decisions say besides.
    """

    line_id: str = ""
    sitting_id: str = ""
    amount: Halalas = NOTHING
    fits: Prose = ""
    reason: Prose = ""


@dataclass(frozen=True, slots=True)
class Proposed:
    """A place and what it is given in all, ``amount`` each month of ``months`` (0: once); ``why``
    it is passed over, None where it is not.
    """

    place: Place
    given: Halalas
    amount: Halalas
    months: int
    why: Problem | None


@dataclass(frozen=True, slots=True)
class Given:
    """What came of it: the requests that were given something, how many of these wait to be
    ratified, and all places as they were judged.
    """

    requests: tuple[str, ...]
    waits: int
    rows: tuple[Proposed, ...]
