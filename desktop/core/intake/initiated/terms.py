"""The words of visits that nobody asked for: planned with a reason, made or called off."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose
from desktop.core.people.terms import PersonRow

#: The kind of the subjects in the ledger, each one file, and the steps of its visits.
INITIATED: Final = "initiated"
PLANNED: Final = "visit_planned"
MADE: Final = "visit_made"
CALLED_OFF: Final = "visit_called_off"


class Outcome(StrEnum):
    """What came of a visit: served there, a need was found, nobody was in, it was not wanted."""

    SERVED = "served"
    NEED = "need"
    NOT_IN = "not_in"
    DECLINED = "declined"


class InitiatedState(StrEnum):
    """Where a visit stands; LATE: its day passed, and nothing was recorded."""

    LATE = "late"
    PLANNED = "planned"
    MADE = "made"
    CALLED_OFF = "called_off"


@dataclass(frozen=True, slots=True)
class PlanVisit:
    """A visit that nobody asked for: on which day, by whom (names), and why."""

    on: date
    by: str
    why: Prose


@dataclass(frozen=True, slots=True)
class MakeVisit:
    """What came of it; ``what`` says which service was given or which need was found, ``request``
    the number of the request that was opened by it.
    """

    on: date
    outcome: Outcome
    what: Prose = ""
    request: str = ""


@dataclass(frozen=True, slots=True)
class CallOff:
    """Why a visit is not made."""

    why: Prose


@dataclass(frozen=True, slots=True)
class Planned:
    """A planned visit as the ledger keeps it, by its ``visit`` id."""

    visit: str
    said: PlanVisit


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a visit."""

    visit: str
    said: MakeVisit


@dataclass(frozen=True, slots=True)
class CalledOff:
    """A visit that was not made."""

    visit: str
    said: CallOff


@dataclass(frozen=True, slots=True)
class InitiatedRow:
    """A visit with whose file it is of, and who planned it; ``person`` is as the reader sees it."""

    id: str
    person_id: str
    person: PersonRow
    planned: PlanVisit
    at: datetime
    staff: str
    state: InitiatedState
    made: MakeVisit | None = None
    off: str = ""


#: How each step of the ledger is read.
PAYLOADS: Final[Mapping[str, Any]] = MappingProxyType(
    {PLANNED: Planned, MADE: Made, CALLED_OFF: CalledOff}
)
