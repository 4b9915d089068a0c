"""The frozen data of the prints of the store and of distributions; what ``forms`` says of all
holds here too.
"""

from pydantic import ConfigDict, with_config

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.core.documents.day_forms import NamedCount
from desktop.core.documents.forms import Day, Head, Stroke

_sealed = with_config(ConfigDict(extra="forbid"))


@_sealed
@dataclass(frozen=True, slots=True)
class StoreLine:
    """So many of a thing; ``value`` is of all of it, ``expires`` its last day."""

    name: str
    unit: str
    quantity: int
    value: Halalas | None = None
    expires: Day | None = None


@_sealed
@dataclass(frozen=True, slots=True)
class StoreReceipt:
    """What came into the store, by the slip's own ``number``; ``keeper`` wrote it."""

    head: Head
    number: str
    received: Day | None
    party: str
    condition: str
    state: str
    note: str
    lines: tuple[StoreLine, ...]
    keeper: str


@_sealed
@dataclass(frozen=True, slots=True)
class StoreIssue:
    """What went out of the store, by the slip's own ``number``; ``keeper`` wrote it."""

    head: Head
    number: str
    issued: Day | None
    party: str
    why: str
    lines: tuple[StoreLine, ...]
    keeper: str


@_sealed
@dataclass(frozen=True, slots=True)
class LookedAt:
    """What is looked at when a device goes out and comes back; None: it was not yet."""

    name: str
    out: bool | None = None
    back: bool | None = None


@_sealed
@dataclass(frozen=True, slots=True)
class DeviceLoan:
    """The record of a device that is lent, and of its return once ``returned`` has a day. ``taker``
    is who took it for the borrower, "" where they did; the strokes are of who took it. ``renewed``:
    why the loan went on; ``gifted``: why the device is left to the family for good, "" where not.
    """

    head: Head
    device: str
    serial: str
    borrower: str
    file_number: str
    taker: str
    since: Day | None
    until: Day | None
    report: str
    guarantee: str
    state: str
    ticks: tuple[LookedAt, ...]
    returned: Day | None
    state_back: str
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0
    renewed: str = ""
    gifted: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class TakingAuthority:
    """Somebody lets another take goods for them; whom and what is written by hand."""

    head: Head
    applicant: str
    identity: str
    file_number: str
    mobile: str


@_sealed
@dataclass(frozen=True, slots=True)
class Handled:
    """What a distribution did with a thing: how many were planned and handed out, how many must be
    left of it then, and how many were found.
    """

    name: str
    unit: str
    planned: int
    handed: int
    due: int
    found: int


@_sealed
@dataclass(frozen=True, slots=True)
class HelperSheet:
    """The printed sheet of a helper: its rows, and who of them was absent, by row."""

    helper: str
    rows: str
    absent: str


@_sealed
@dataclass(frozen=True, slots=True)
class GivingClosing:
    """The record of a distribution that is over: ``absent`` are the rows of who did not come, and
    is carried over to another day; ``closer`` and ``second`` counted what is left.
    """

    head: Head
    giving: str
    held: Day | None
    place: str
    season: str
    condition: str
    families: int | None
    taken: int | None
    signed: int | None
    things: tuple[Handled, ...]
    sheets: tuple[HelperSheet, ...]
    absent: str
    closer: str
    second: str
    why: str


@_sealed
@dataclass(frozen=True, slots=True)
class ToBuy:
    """So many of one kind, by group: baskets by heads, bags by stage and sex, clothes by age."""

    title: str
    groups: tuple[NamedCount, ...]


@_sealed
@dataclass(frozen=True, slots=True)
class BuyingList:
    """What is to be bought for the families that ``whom`` tells."""

    head: Head
    whom: tuple[str, ...]
    families: int | None
    parts: tuple[ToBuy, ...]


@_sealed
@dataclass(frozen=True, slots=True)
class CardPile:
    """The cards of one shop and value that must be in the drawer; ``worth`` is of all of them."""

    store: str
    kind: str
    value: Halalas
    count: int
    worth: Halalas


@_sealed
@dataclass(frozen=True, slots=True)
class CardOut:
    """A card that was handed out on the day, and to whom."""

    serial: str
    store: str
    value: Halalas
    file_number: str
    taker: str


@_sealed
@dataclass(frozen=True, slots=True)
class CardCount:
    """What two people counted in the drawer of cards when a day closed."""

    head: Head
    counted: Day | None
    piles: tuple[CardPile, ...]
    given: tuple[CardOut, ...]
    due: int | None
    found: int | None
    counter: str
    second: str
    why: str
