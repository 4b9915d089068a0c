"""What the agenda of a sitting says of a subject, as the desk that keeps it tells."""

from datetime import date
from enum import IntEnum
from typing import Protocol

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.core.work.subjects import Subject


class Urgency(IntEnum):
    """In which order an agenda lists rows: what waits to be ratified, what is urgent, the rest."""

    RATIFY = 0
    URGENT = 1
    PLAIN = 2


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """What an agenda says of a subject. ``who``: whom it concerns, ``title``: what is asked;
    ``due``: the last day for the reply, where there is one; ``waits`` since. ``family``: the folded
    family name by which members are asked whether they are kin. ``about``: the number of the
    request whose decision is objected to, "" of a request itself.
    """

    subject: Subject
    number: str
    title: str
    who: str
    urgency: Urgency = Urgency.PLAIN
    due: date | None = None
    waits: date | None = None
    family: str = ""
    about: str = ""

    @property
    def order(self) -> tuple[int, date, date, str]:
        """What comes first: the urgent, then by the last day, then the oldest."""
        return self.urgency, self.due or date.max, self.waits or date.max, self.number


class EarlierStudy(Protocol):
    """A study of another request: whose number, made on which day."""

    @property
    def number(self) -> str: ...

    @property
    def on(self) -> date: ...


@dataclass(frozen=True, slots=True)
class Summary:
    """What a member reads of a subject on the agenda: how many live of it (None: untold), what each
    has a month, as it was ``studied`` or as the file states, what is asked and what the study
    recommends; ``earlier``: the study of another request that this one goes by. Nothing that is
    sealed stands here.
    """

    household: int | None = None
    per_head: Halalas | None = None
    need: str = ""
    recommendation: str = ""
    studied: bool = False
    earlier: EarlierStudy | None = None
