"""The words of the register of letters."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar, Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose

#: What a letter is called where desks know one another's records as subjects.
LETTER: Final = "letter"


class Direction(StrEnum):
    """Whether a letter came in or went out; each way has a series of numbers of its own."""

    IN = "in"
    OUT = "out"


class LetterKind(StrEnum):
    """How a letter travelled."""

    LETTER = "letter"
    FAX = "fax"
    HAND = "hand"
    POST = "post"
    EMAIL = "email"


@dataclass(frozen=True, slots=True)
class WriteLetter:
    """What the register says of a letter. ``day`` is when it truly came or went; ``party`` from
    whom it is, or to whom; ``taker`` who took it in or brought it out; ``place`` where the paper
    lies. ``answers``, ``file`` and ``request`` are numbers, as people type them: of the letter that
    it answers, which goes the other way, and of what it is about.
    """

    direction: Direction
    day: date | None
    kind: LetterKind | None
    party: str
    subject: str
    their_number: str = ""
    their_day: date | None = None
    answers: str = ""
    awaits: bool = False
    taker: str = ""
    place: str = ""
    file: str = ""
    request: str = ""


@dataclass(frozen=True, slots=True)
class CancelLetter:
    """A letter that was entered by a slip or never went: its number stays, and is given to none."""

    why: Prose


@dataclass(frozen=True, slots=True)
class AttachScan:
    """A scan that was attached to a letter: ``blob`` names its content."""

    blob: str
    pages: int


@dataclass(frozen=True, slots=True)
class LetterScan:
    """A scan of a letter as its card shows it."""

    letter_id: str
    blob: str
    pages: int
    at: datetime
    by: str


#: What a letter's steps are taken with, by the word of each in the ledger.
PAYLOADS: Final[dict[str, Any]] = {
    "recorded": WriteLetter,
    "corrected": WriteLetter,
    "brought": WriteLetter,
    "cancelled": CancelLetter,
    "attached": AttachScan,
}


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A line of the register, as one role may see it; ``masked`` hides who wrote and what of.

    ``form`` is the kind of print that it is ("": written elsewhere), whose ``subject`` is the
    form's title; ``open`` that it waits for an answer still.
    """

    id: str
    number: str
    direction: Direction
    day: date
    kind: LetterKind
    party: str
    subject: str
    form: str
    file_number: str
    request_number: str
    open: bool
    cancelled: bool
    masked: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """A line of a letter's history: what it said from then on, or why it was cancelled."""

    at: datetime
    who: str
    step: str
    words: WriteLetter | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class LetterView:
    """A letter with everything that the register keeps of it. ``steps`` are the oldest first,
    ``count`` how many there are, which a correction names; ``answered_by`` tells numbers.
    """

    row: LetterRow
    words: WriteLetter
    person_id: str
    request_id: str
    document_id: str
    answered_by: tuple[str, ...]
    recorded_at: datetime
    staff: str
    steps: tuple[Step, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which letters a list shows, by their days the newest first: those of a way, of a kind, of a
    month («1448-06», Umm al-Qura, "": of all), with ``open`` those that wait for an answer;
    ``text`` is part of what they say or a number.
    """

    OPEN: ClassVar[str] = "open"

    direction: Direction | None = None
    kind: LetterKind | None = None
    month: str = ""
    open: bool = False
    text: str = ""
