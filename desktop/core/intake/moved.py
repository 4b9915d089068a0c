"""What the moves of a request leave among its facts."""

from datetime import date, datetime
from enum import StrEnum

from desktop.base.data_classes import dataclass
from desktop.core.work.roles import Role


class ElsewhereAnswer(StrEnum):
    """What another association answered to a request that was referred to it."""

    TAKEN_ON = "taken_on"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Where a request was referred to and since when; ``answered_on`` is the day of its answer."""

    association: str
    on: date
    answer: ElsewhereAnswer | None = None
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question about the procedure that was handed on: ``whom`` is what the policy calls them, or
    the office where it names nobody; ``role``: in whose list it waits.
    """

    whom: str
    role: Role
    asked_at: datetime
    answered_at: datetime | None = None
    given_at: datetime | None = None


class Bereaved(StrEnum):
    """What became of a request whose head of the file died."""

    GOES_ON = "goes_on"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Other:
    """Another request of the same file; ``joined`` to yet another one, ``here`` to this one;
    ``open``: something is still to be done in it.
    """

    id: str
    number: str
    open: bool
    joined: bool
    here: bool


@dataclass(frozen=True, slots=True)
class Aside:
    """What another desk or the study knows of a request and the desk may tell: ``kind`` is a code
    (``say.aside_…``), ``day`` its day, ``number`` that of what it is about.
    """

    kind: str
    day: date
    number: str = ""
