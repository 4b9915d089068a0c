"""The words of a distribution day: what is handed to whom, and what came of it."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose
from desktop.core.aid.goods.hands import Hand
from desktop.core.aid.goods.terms import Portion
from desktop.core.people.details import School

#: What a distribution, and one family's row of it, are called in the ledger.
GIVING: Final = "giving"
ROW: Final = "giving_row"


class Audience(StrEnum):
    """Among whom a distribution looks for its families."""

    ALL = "all"
    WAITING = "waiting"
    NUMBERS = "numbers"
    ABSENT = "absent"

    @classmethod
    def _missing_(cls, value: object) -> "Audience | None":
        """Read a plan of when a category or an area could not be joined with anything else."""
        return cls.ALL if value in ("category", "area") else None


@dataclass(frozen=True, slots=True)
class Among:
    """The families of a list: of all files, those with an approved request that waits for
    delivery, pasted ``numbers`` (one a line), or those who were ``absent`` from a distribution
    (its id). Of these who stands in a ``category``, lives in an ``area`` (part of city or
    district), has somebody at a ``stage`` of school, and ``least`` to ``most`` in the household
    ("" or 0: whoever). Closed and suspended files, and those of the dead, are left out.
    """

    whom: Audience = Audience.ALL
    category: str = ""
    area: str = ""
    numbers: Prose = ""
    absent: str = ""
    least: int = 0
    most: int = 0
    stage: School | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """So many of a thing for a family of ``least`` to ``most`` heads (0: no bound)."""

    item_id: str
    quantity: int
    least: int = 0
    most: int = 0


@dataclass(frozen=True, slots=True)
class PlanGiving:
    """A distribution: ``season`` is the programme that a family is given once («رمضان ١٤٤٨»)."""

    name: str
    day: date | None
    shares: tuple[Share, ...]
    among: Among = Among()
    place: str = ""
    season: str = ""
    condition: Prose = ""


@dataclass(frozen=True, slots=True)
class Handed:
    """A family was handed its portions."""

    hand: Hand
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What was recorded of a family was a slip: it was handed nothing."""


@dataclass(frozen=True, slots=True)
class EnterSheet:
    """A helper's printed sheet: all rows from ``first`` to ``last`` took and signed on it, but
    ``absent`` (numbers of rows).
    """

    first: int
    last: int
    helper: str
    absent: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Left:
    """How many of a thing were found when it was over."""

    item_id: str
    quantity: int


@dataclass(frozen=True, slots=True)
class CloseGiving:
    """A distribution is over: what was found ``left``, with whom it was counted; ``why`` it is
    other than what must be there.
    """

    left: tuple[Left, ...]
    second: str
    why: Prose = ""


#: What the steps of a distribution, and of a row, are taken with.
PAYLOADS: Final = {"plan": PlanGiving, "sheet": EnterSheet, "close": CloseGiving}
ROW_PAYLOADS: Final = {"handed": Handed, "taken_back": TakenBack}


@dataclass(frozen=True, slots=True)
class GivingRow:
    """A line of the list of distributions; ``families``: how many it is for, ``taken`` how many
    were handed theirs.
    """

    id: str
    name: str
    day: date
    place: str
    season: str
    families: int
    taken: int
    closed: bool


@dataclass(frozen=True, slots=True)
class Took:
    """Who took a family's portions, when, and who handed them out."""

    at: datetime
    staff: str
    hand: Hand


@dataclass(frozen=True, slots=True)
class Family:
    """A family's row of a distribution, at its ``place`` on the sheet. ``notices``: what is to be
    said of its file («died», «suspended», «closed»); ``carried``: it was absent from another.
    """

    id: str
    place: int
    person_id: str
    file_number: str
    name: str
    identity: str
    heads: int
    portions: tuple[Portion, ...]
    took: Took | None = None
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Counted:
    """What a distribution handed out of a thing; ``left`` is what the store says of it now."""

    item_id: str
    name: str
    unit: str
    planned: int
    handed: int
    left: int


@dataclass(frozen=True, slots=True)
class GivingView:
    """A distribution with everything its page shows. ``signed`` are the rows that somebody signed
    for, ``passed``: how many families were left out of its list, by why (a code); ``shares``: what
    was planned.
    """

    row: GivingRow
    condition: str
    counted: tuple[Counted, ...]
    signed: int
    back: tuple[str, ...]
    closing: CloseGiving | None = None
    passed: tuple[tuple[str, int], ...] = ()
    shares: tuple[Share, ...] = ()

    @property
    def agrees(self) -> bool:
        """Every family that took signed for it."""
        return self.signed == self.row.taken


@dataclass(frozen=True, slots=True)
class Needed:
    """So many of a kind are to be bought: ``what`` is a code, ``group`` within it."""

    what: str
    group: str
    count: int


@dataclass(frozen=True, slots=True)
class Next:
    """The next distribution of somebody: what it is called, when and where."""

    name: str
    day: date
    place: str
