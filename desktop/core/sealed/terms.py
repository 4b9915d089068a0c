"""The words of the sealed room: what is kept apart, and what is shown of it."""

from datetime import date, datetime
from enum import StrEnum

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose


class SealedKind(StrEnum):
    """What a detail tells; it is sealed too, since of some it is all there is to tell."""

    HEALTH = "health"
    PRISON = "prison"
    CRIMINAL = "criminal"
    PARENTAGE = "parentage"
    OTHER = "other"


class PrisonKind(StrEnum):
    """Why somebody is in prison."""

    FINANCIAL = "financial"
    CRIMINAL = "criminal"


class ReadWhy(StrEnum):
    """From which open task details are read; a request's number stands beside it."""

    VISIT = "visit"
    STUDY = "study"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class Detail:
    """One detail. ``about`` is the name of a member as the household has it, "" for the head;
    ``name`` the illness or disability, or the prison.
    """

    kind: SealedKind
    about: str = ""
    name: str = ""
    prison_kind: PrisonKind | None = None
    release_on: date | None = None
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class SealDetail:
    """Keep a detail of somebody's file sealed."""

    person_id: str
    detail: Detail


@dataclass(frozen=True, slots=True)
class ReadSealed:
    """Open what is sealed of a file, for a task; ``request_id`` is its request's, if any."""

    person_id: str
    why: ReadWhy
    request_id: str = ""


@dataclass(frozen=True, slots=True)
class SealedLine:
    """That something is sealed: when and by whom; ``moved``: it was a note of the file before."""

    id: str
    at: datetime
    by: str
    moved: bool


@dataclass(frozen=True, slots=True)
class SealedView:
    """A detail that was opened; None for one that the reader's key does not open (yet), or whose
    record is ``damaged``. ``left``: it is about somebody who left for another file.
    """

    line: SealedLine
    detail: Detail | None
    damaged: bool = False
    left: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """Whom the room is still to be opened to, by name; of how many details the key is still to be
    changed; ``sheet``: the recovery sheet does not open it yet. ``by``: who completes it next.
    """

    waiting: tuple[str, ...] = ()
    rekeying: int = 0
    sheet: bool = False
    by: tuple[str, ...] = ()
    #: The reader is one of those who wait.
    mine: bool = False
