"""The words of what waits: who is to be told, what is asked, what another association has."""

from datetime import date, datetime

from desktop.base.data_classes import dataclass
from desktop.core.intake.facts import Outcome, Reached


@dataclass(frozen=True, slots=True)
class ToTell:
    """A decided request whose reply reached nobody yet. ``numbers`` as the reader may see them, the
    registered mobile first; ``channel`` and ``contact``: the way that was agreed, "" where none
    was. ``attempts`` reached nobody, the last with ``last``; ``next_on``: from when it is due.
    """

    id: str
    number: str
    person_id: str
    person_name: str
    numbers: tuple[str, ...]
    channel: str
    contact: str
    outcome: Outcome
    decided_on: date
    attempts: int
    last: Reached | None
    next_on: date
    urgent: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about the procedure that waits for who may answer it."""

    id: str
    number: str
    person_name: str
    question: str
    whom: str
    asked_at: datetime
    asked_by: str


@dataclass(frozen=True, slots=True)
class SentAway:
    """A request that another association has, without its answer."""

    id: str
    number: str
    person_name: str
    association: str
    on: date


@dataclass(frozen=True, slots=True)
class Waits:
    """How many replies are to be told, of them ``due`` today and ``unreached`` after the attempts
    after which the office goes another way.
    """

    to_tell: int = 0
    due: int = 0
    unreached: int = 0
