"""The words of devices that are lent: wheelchairs, beds, oxygen concentrators."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.money import NOTHING, Halalas
from desktop.base.typed import Prose
from desktop.core.aid.goods.hands import Hand

#: What a device is called in the ledger.
DEVICE: Final = "device"


class DeviceState(StrEnum):
    """Where a device is."""

    HERE = "here"
    OUT = "out"
    REPAIR = "repair"
    LOST = "lost"
    RETIRED = "retired"
    GIFTED = "gifted"


class Tick(StrEnum):
    """What is looked at when a device goes out and when it comes back."""

    CLEAN = "clean"
    WORKS = "works"
    COMPLETE = "complete"
    UNDAMAGED = "undamaged"
    MANUAL = "manual"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class AddDevice:
    """A device that may be lent, by its serial."""

    name: str
    serial: str
    donor: str = ""
    value: Halalas = NOTHING
    note: str = ""


@dataclass(frozen=True, slots=True)
class LendDevice:
    """A device is lent to the family with a file number, as people type it. ``report`` is the
    medical report that asks for it (number and clinic), of a day; ``guarantee`` what is left as
    one; ``ticks`` what was looked at and found good.
    """

    file: str
    starts: date | None
    until: date | None
    report: str
    hand: Hand
    report_on: date | None = None
    guarantee: str = ""
    ticks: tuple[Tick, ...] = ()
    state: Prose = ""


@dataclass(frozen=True, slots=True)
class Lent:
    """A device went out to a family (its file's id)."""

    person_id: str
    starts: date
    until: date
    report: str
    hand: Hand
    report_on: date | None = None
    guarantee: str = ""
    ticks: tuple[Tick, ...] = ()
    state: Prose = ""


@dataclass(frozen=True, slots=True)
class Renewed:
    """A loan goes on until another day."""

    until: date | None
    why: Prose


@dataclass(frozen=True, slots=True)
class CameBack:
    """A device came back: what was looked at and found good, and what not in words."""

    ticks: tuple[Tick, ...] = ()
    state: Prose = ""
    guarantee_returned: bool = False


@dataclass(frozen=True, slots=True)
class ToRepair:
    """A device goes to be repaired, with whom and why."""

    why: Prose
    where: str = ""


@dataclass(frozen=True, slots=True)
class Repaired:
    """A device is good again."""

    note: Prose = ""
    cost: Halalas = NOTHING


@dataclass(frozen=True, slots=True)
class DeviceLost:
    """A device is gone."""

    why: Prose


@dataclass(frozen=True, slots=True)
class Retired:
    """A device is lent no more."""

    why: Prose


@dataclass(frozen=True, slots=True)
class Gifted:
    """The family that has a device keeps it for good."""

    why: Prose


@dataclass(frozen=True, slots=True)
class Asked:
    """The family was asked for a device that is due."""

    note: Prose = ""


Step = (
    AddDevice | Lent | Renewed | CameBack | ToRepair | Repaired | DeviceLost | Retired | Gifted
    | Asked
)  # fmt: skip
PAYLOADS: Final[dict[str, type[Step]]] = {
    "added": AddDevice,
    "lent": Lent,
    "renewed": Renewed,
    "came_back": CameBack,
    "to_repair": ToRepair,
    "repaired": Repaired,
    "lost": DeviceLost,
    "retired": Retired,
    "gifted": Gifted,
    "asked": Asked,
}
WORDS: Final = {kind: word for word, kind in PAYLOADS.items()}


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A line of the list of devices; ``name_of``: the family that has it, ``until`` when it is
    due, ``late`` by today; ``died``: the head of that family died.
    """

    id: str
    name: str
    serial: str
    state: DeviceState
    person_id: str
    name_of: str
    file_number: str
    until: date | None
    late: bool
    died: bool = False


@dataclass(frozen=True, slots=True)
class DeviceStep:
    """A line of a device's history."""

    at: datetime
    staff: str
    step: Step


@dataclass(frozen=True, slots=True)
class DeviceView:
    """A device with its steps, the oldest first; ``loan``: how it is out now. ``words``: what is
    said to the family that has one which is due, condolence first after a death.
    """

    row: DeviceRow
    steps: tuple[DeviceStep, ...]
    loan: Lent | None = None
    words: str = ""
