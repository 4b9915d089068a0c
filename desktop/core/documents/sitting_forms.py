"""The frozen data of a sitting's forms: its agenda, its minutes, and the letter of a decision; see
``forms``.
"""

from enum import StrEnum
from typing import ClassVar

from pydantic import ConfigDict, with_config

from desktop.base.data_classes import dataclass
from desktop.base.money import NOTHING, Halalas
from desktop.core.documents.forms import Day, Head, Stroke

_sealed = with_config(ConfigDict(extra="forbid"))


class LetterOutcome(StrEnum):
    APPROVED = "approved"
    IN_PART = "in_part"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    WAITING = "waiting"


@_sealed
@dataclass(frozen=True, slots=True)
class Granted:
    """One thing granted: ``halalas`` where it is money, each month where it has ``months``;
    ``period`` says for how long.
    """

    what: str
    halalas: Halalas | None = None
    period: str = ""
    months: int = 0


@_sealed
@dataclass(frozen=True, slots=True)
class DecisionLetter:
    """The letter that tells a decision; ``outcome`` is None on a form for handwriting.

    ``addressed`` is whom it speaks to, with the courtesy that is due; a letter frozen before it
    had one ("") is drawn in the words that it went out with. ``declared``: that the same person
    prepared and reviewed it ("": another did). ``unsigned``: that the minutes of its sitting were
    not signed when it was printed. ``upon`` says which objection it answers.
    """

    OLD_WORDS: ClassVar = {"session": "sitting"}

    head: Head
    to: str
    request_number: str
    requested: Day | None
    service: str
    body: str
    sitting: str
    decided: Day | None
    outcome: LetterOutcome | None
    granted: tuple[Granted, ...]
    reason: str
    next_step: str
    objection: str
    signatory: str
    signatory_job: str
    addressed: str = ""
    declared: str = ""
    unsigned: str = ""
    asked: Halalas = NOTHING
    starts: Day | None = None
    review: Day | None = None
    missing: tuple[str, ...] = ()
    ratified: str = ""
    upon: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Attendee:
    name: str
    job: str = ""
    present: bool = True
    note: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Resolution:
    """One decision of a sitting; ``halalas`` are of each month where it has ``months``, from
    ``starts`` on (days by Hijri), and paid as ``period`` says where it has none; ``things`` are
    what is granted beside it, ``source`` which money pays it. ``missing``: what one put off waits
    for. ``conflict`` names who stepped aside and why, ``dissent`` who did not agree. ``about``: the
    request whose decision was objected to, where an objection is answered.
    """

    request_number: str
    applicant: str
    service: str
    outcome: LetterOutcome
    halalas: Halalas | None = None
    period: str = ""
    reason: str = ""
    conflict: str = ""
    dissent: str = ""
    months: int = 0
    starts: str = ""
    review: str = ""
    things: str = ""
    missing: str = ""
    source: str = ""
    about: str = ""

    @property
    def in_all(self) -> Halalas | None:
        """The sum of all months, None for what is no money."""
        return Halalas(self.halalas * max(self.months, 1)) if self.halalas else None


@_sealed
@dataclass(frozen=True, slots=True)
class SignedBy:
    """Who signed minutes when: by ``strokes`` on the pad, by an account without; in ink where
    there is no ``name``.
    """

    name: str
    day: Day
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0


@_sealed
@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of a sitting, or of a department's working day. ``given``: who signed, in order
    (on prints of before ``signed``, in words); ``unsigned``: that nobody did yet ("" of what is
    signed).
    """

    OLD_WORDS: ClassVar = {"session": "sitting"}

    head: Head
    body: str
    sitting: str
    held: Day | None
    place: str
    opened: str
    closed: str
    attendance: tuple[Attendee, ...]
    quorum: str
    agenda: tuple[str, ...]
    resolutions: tuple[Resolution, ...]
    ratified_by: str
    signed: tuple[str, ...] = ()
    unsigned: str = ""
    given: tuple[SignedBy, ...] = ()


@_sealed
@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A row of an agenda: what is asked, of whom, and what its reader may know of it. ``urgent``
    says why it comes first, ``due`` by when a reply is owed; ``studied``: ``per_head`` is what the
    study found, not what the file states. ``earlier`` names the study of another request that it
    goes by, ``about`` the request whose decision is objected to.
    """

    number: str
    applicant: str
    service: str
    urgent: str = ""
    due: str = ""
    household: int | None = None
    per_head: Halalas | None = None
    need: str = ""
    recommendation: str = ""
    studied: bool = False
    earlier: str = ""
    about: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Agenda:
    """The agenda of a sitting, or of a department's working day, in its order. ``note`` says whose
    eyes it is for.
    """

    head: Head
    body: str
    sitting: str
    held: Day | None
    items: tuple[AgendaItem, ...]
    note: str = ""
