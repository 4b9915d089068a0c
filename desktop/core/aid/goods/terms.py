"""The words of the store: what there is, and the slips by which it comes and goes."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.money import NOTHING, Halalas
from desktop.base.typed import Prose

#: What the store's things are called where desks know one another's records as subjects.
ITEM: Final = "item"
SLIP: Final = "slip"


class ItemKind(StrEnum):
    """What a thing of the store is."""

    BASKET = "basket"
    FOOD = "food"
    CLOTHES = "clothes"
    BAG = "bag"
    MEDICINE = "medicine"
    DEVICE = "device"
    FURNITURE = "furniture"
    OTHER = "other"


#: Whose last day is asked for where it comes in.
PERISHABLE: Final = frozenset({ItemKind.BASKET, ItemKind.FOOD, ItemKind.MEDICINE})


class Way(StrEnum):
    """How a quantity comes or goes; COUNTED is the difference that a count found."""

    RECEIVED = "received"
    ISSUED = "issued"
    COUNTED = "counted"
    RETURNED = "returned"
    SPOILED = "spoiled"


@dataclass(frozen=True, slots=True)
class SaveItem:
    """A thing of the store; ``unit`` is what one of it is called («سلة»، «كرتون»)."""

    name: str
    unit: str
    kind: ItemKind | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Portion:
    """So many of a thing, by its name and unit of that day."""

    item_id: str
    quantity: int
    name: str = ""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Received:
    """A line of what came in. ``value`` is of all of it; ``expires_on`` its last day."""

    item_id: str
    quantity: int
    value: Halalas = NOTHING
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class Receive:
    """«سند استلام»: what came in, from whom, on which condition, in which state."""

    donor: str
    lines: tuple[Received, ...]
    day: date | None = None
    condition: Prose = ""
    state: str = ""
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """«إذن صرف»: what goes out, to whom and for what."""

    to: str
    lines: tuple[Portion, ...]
    why: Prose
    day: date | None = None


@dataclass(frozen=True, slots=True)
class GiveBack:
    """What went out and came back to the store."""

    by: str
    lines: tuple[Portion, ...]
    why: Prose
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Spoil:
    """What can't be given any more; ``expires_on``: the last day of what it was, if it had one."""

    item_id: str
    quantity: int
    why: Prose
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class CountItem:
    """What somebody ``found`` of a thing, together with a ``second`` of the staff or without."""

    item_id: str
    found: int
    second: str
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class ItemRow:
    """A thing with what is there of it; ``expires_on``: the nearest last day of what is left."""

    id: str
    name: str
    unit: str
    kind: ItemKind
    note: str
    left: int
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class EntryLine:
    """A quantity of a thing as it came (above zero) or went; ``after``: what was there then."""

    way: Way
    quantity: int
    after: int
    at: datetime
    day: date
    slip_id: str
    number: str
    party: str
    staff: str
    note: str = ""
    expires_on: date | None = None


@dataclass(frozen=True, slots=True)
class ItemView:
    """A thing with its newest entries, and what is left of it by last day (None: it has none)."""

    row: ItemRow
    entries: tuple[EntryLine, ...]
    lots: tuple[tuple[date | None, int], ...]


@dataclass(frozen=True, slots=True)
class SlipView:
    """A slip of the store, by its number, as it was written."""

    id: str
    number: str
    way: Way
    day: date
    party: str
    condition: str
    state: str
    note: str
    second: str
    at: datetime
    staff: str
    lines: tuple[Received, ...]


@dataclass(frozen=True, slots=True)
class Expiring:
    """So many of a thing end on a day; ``late``: they did."""

    item_id: str
    name: str
    unit: str
    quantity: int
    expires_on: date
    late: bool
