"""The words of the committee desk."""

from dataclasses import dataclass
from datetime import date

from desktop.core.intake.terms import Decide


@dataclass(frozen=True, slots=True)
class OpenSitting:
    """A sitting of the committee, or a working day of the department."""

    held_on: date
    attendance: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SittingView:
    id: str
    number: str
    body: str
    held_on: date
    attendance: tuple[str, ...]
    decisions: int


@dataclass(frozen=True, slots=True)
class RecordDecision:
    """A decision on one request in a sitting."""

    sitting_id: str
    request_id: str
    decision: Decide
