"""The words of schedules."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, Final

from desktop.base.data_classes import dataclass
from desktop.base.money import NOTHING, Halalas
from desktop.base.typed import Prose
from desktop.core.aid.terms import Granted, PromiseView


class ScheduleKind(StrEnum):
    """What is paid in instalments."""

    MONTHLY = "monthly"
    SPONSORSHIP = "sponsorship"
    RENT = "rent"


class ScheduleState(StrEnum):
    """Whether instalments go on."""

    RUNNING = "running"
    SUSPENDED = "suspended"
    ENDED = "ended"


class EndReason(StrEnum):
    """Why instalments end before their term (DOMAIN §9)."""

    DEATH = "death"
    MOVED = "moved"
    OF_AGE = "of_age"
    MARRIED = "married"
    SPONSOR_LEFT = "sponsor_left"
    RELEASED = "released"
    IMPROVED = "improved"
    OWN_WISH = "own_wish"


class Stop(StrEnum):
    """What of the file itself stops instalments, before anybody ends them."""

    DIED = "died"
    CLOSED = "closed"
    SUSPENDED = "suspended"
    OF_AGE = "of_age"


#: No reason lets an instalment pass these; of a file that is closed or suspended one does.
BARRING: Final = frozenset({Stop.DIED, Stop.OF_AGE})


@dataclass(frozen=True, slots=True)
class MakeSchedule:
    """Instalments of a promise: ``months`` of them, one in ``every`` months from ``first_on`` on.

    ``sponsor`` is the number of the sponsor and ``child`` the name of the sponsored one, a member
    of the household.
    """

    promise_id: str
    kind: ScheduleKind = ScheduleKind.MONTHLY
    amount: Halalas = NOTHING
    months: int = 0
    every: int = 1
    first_on: date | None = None
    review_on: date | None = None
    sponsor: str = ""
    child: str = ""


@dataclass(frozen=True, slots=True)
class SuspendSchedule:
    """Instalments stop for now, and why; ``heard``: what the family said when it was heard, on the
    day ``heard_on``.
    """

    schedule_id: str
    why: Prose = ""
    heard_on: date | None = None
    heard: Prose = ""


@dataclass(frozen=True, slots=True)
class ResumeSchedule:
    """Instalments go on, and why; ``missed``: those of the suspension are paid too."""

    schedule_id: str
    why: Prose = ""
    missed: bool = False


@dataclass(frozen=True, slots=True)
class EndSchedule:
    """Instalments end before their term; what was not ordered goes back to its line."""

    schedule_id: str
    reason: EndReason | None = None
    on: date | None = None
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class ReviewSchedule:
    """The case was looked at again and the instalments go on, and why; ``next_on``: when they are
    reviewed next, None for no more.
    """

    schedule_id: str
    note: Prose = ""
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """The schedule was made."""

    kind: ScheduleKind
    amount: Halalas
    months: int
    every: int
    first_on: date
    review_on: date | None
    sponsor: str
    child: str


@dataclass(frozen=True, slots=True)
class Suspended:
    """It was suspended on a day. Before the day of the hearing was asked for, none was kept."""

    on: date
    why: str
    heard: str
    heard_on: date | None = None


@dataclass(frozen=True, slots=True)
class Resumed:
    """It goes on from a day."""

    on: date
    why: str
    missed: bool


@dataclass(frozen=True, slots=True)
class Ended:
    """It ended."""

    on: date
    reason: EndReason
    note: str


@dataclass(frozen=True, slots=True)
class Reviewed:
    """It was reviewed and goes on; ``next_on`` is the day of the next review."""

    on: date
    note: str
    next_on: date | None


PAYLOADS: Final[dict[str, Any]] = {
    "made": Made,
    "suspended": Suspended,
    "resumed": Resumed,
    "ended": Ended,
    "reviewed": Reviewed,
}
STEPS: Final = {kind: word for word, kind in PAYLOADS.items()}


@dataclass(frozen=True, slots=True)
class Instalment:
    """One instalment: ``state`` of the payment that it is ordered by, "" where none is."""

    place: int
    due_on: date
    amount: Halalas
    state: str = ""
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class ToSchedule:
    """A promise of which nothing was ordered yet, and that may be paid in instalments. ``granted``
    is its decision; ``children`` are the names of the household whom somebody may sponsor.
    """

    promise: PromiseView
    granted: Granted
    children: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScheduleView:
    """A schedule with its instalments. ``stopped``: what of the file stops it now."""

    id: str
    promise_id: str
    request_id: str
    request_number: str
    person_id: str
    file_number: str
    name: str
    kind: ScheduleKind
    state: ScheduleState
    amount: Halalas
    instalments: tuple[Instalment, ...]
    review_on: date | None
    review_due: bool
    sponsor: str
    child: str
    stopped: Stop | None
    line: str
    payee: str
    steps: tuple[tuple[datetime, str, Any], ...] = ()

    @property
    def next(self) -> Instalment | None:
        """The first one that nobody ordered and that is not passed over; None of an ended one."""
        if self.state is ScheduleState.ENDED:
            return None
        left = (one for one in self.instalments if not (one.state or one.skipped))
        return next(left, None)

    @property
    def over(self) -> bool:
        """Whether nothing more is ordered by it: it ended, or came to the end of its term."""
        suspended = self.state is ScheduleState.SUSPENDED
        return self.state is ScheduleState.ENDED or (not suspended and self.next is None)

    @property
    def paid(self) -> int:
        """How many were paid."""
        return sum(one.state == "paid" for one in self.instalments)
