"""The words of appointments."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.intake.visits.terms import Purpose

#: What the ledger calls an appointment.
APPOINTMENT: Final = "appointment"


class Whom(StrEnum):
    """With whom it is."""

    RECEPTION = "reception"
    RESEARCHER = "researcher"


class AppointmentState(StrEnum):
    """Where an appointment stands."""

    SET = "set"
    CAME = "came"
    MISSED = "missed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class SetAppointment:
    """Who comes when; ``file_number`` is that of their file, "" for none."""

    at: datetime
    purpose: Purpose
    whom: Whom
    name: str = ""
    file_number: str = ""
    note: str = ""


# ---- its steps, as the ledger keeps them


@dataclass(frozen=True, slots=True)
class Agreed:
    """It was agreed; ``person_id`` is "" for who has no file."""

    at: datetime
    purpose: Purpose
    whom: Whom
    name: str
    person_id: str
    note: str


@dataclass(frozen=True, slots=True)
class Moved:
    """It is at another time; ``before`` is the one before."""

    before: datetime
    at: datetime


@dataclass(frozen=True, slots=True)
class Came:
    """They came, and wait: a visit of the day."""

    visit_id: str


@dataclass(frozen=True, slots=True)
class Missed:
    """They did not come."""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """It was called off, and why."""

    why: str


Step = Agreed | Moved | Came | Missed | Cancelled
PAYLOADS: Final[dict[str, type[Step]]] = {
    "agreed": Agreed,
    "moved": Moved,
    "came": Came,
    "missed": Missed,
    "cancelled": Cancelled,
}
WORDS: Final = {kind: word for word, kind in PAYLOADS.items()}


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    """An appointment as it stands; ``because`` is why it was called off."""

    id: str
    at: datetime
    purpose: Purpose
    whom: Whom
    name: str
    person_id: str
    file_number: str
    note: str
    state: AppointmentState
    staff: str
    because: str = ""


@dataclass(frozen=True, slots=True)
class DayAhead:
    """A day on which an appointment may be agreed: whether the office works, who is expected."""

    day: date
    works: bool
    expected: tuple[AppointmentRow, ...]
