"""The words of a file's course: its steps as the ledger keeps them, and what is shown of them."""

from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose
from desktop.core.people.course.leaving import Came, Joined, Left
from desktop.core.people.details import Standing
from desktop.core.people.terms import Gender, IdentityKind, Relationship

#: The kind of subject under which a file's steps stand in the ledger, and under which those of a
#: file that was absorbed follow.
FILE: Final = "file"
ABSORBED: Final = "absorbed_file"


class SuspendReason(StrEnum):
    """Why services stop for a time or until they are resumed."""

    NOT_UPDATED = "not_updated"
    UNREACHED = "unreached"
    DIFFERS = "differs"
    MISUSED = "misused"
    BY_REQUEST = "by_request"
    OTHER = "other"


class CloseReason(StrEnum):
    """Why a file is closed."""

    INCOME_BETTER = "income_better"
    MOVED_AWAY = "moved_away"
    DEATH = "death"
    MARRIAGE = "marriage"
    RELEASED = "released"
    GROWN_UP = "grown_up"
    NOT_UPDATED = "not_updated"
    BY_REQUEST = "by_request"
    DUPLICATE = "duplicate"


class Rule(StrEnum):
    """A rule of the office that a file is excepted from."""

    INCOME = "income"
    AREA = "area"
    ONCE_A_SEASON = "once_a_season"
    YEARS_BETWEEN = "years_between"
    PAPERS = "papers"
    AGE = "age"
    OTHER = "other"


class NoteFact(StrEnum):
    """What the next desk should know; a note holds facts of this list, and text beside them."""

    PAPER_DUE = "paper_due"
    CHECK_PHONE = "check_phone"
    CALL_FIRST = "call_first"
    CHECK_SIGNER = "check_signer"
    DATA_DIFFERS = "data_differs"
    WOMAN_STAFF = "woman_staff"
    TWO_STAFF = "two_staff"
    INTERPRETER = "interpreter"
    DIRECTOR = "director"


class TellHow(StrEnum):
    """How a family was told."""

    LETTER = "letter"
    PHONE = "phone"
    MESSAGE = "message"
    IN_PERSON = "in_person"


# Steps


@dataclass(frozen=True, slots=True)
class Suspend:
    """``heard``: what the beneficiary said to it; ``unheard``: why nobody could be heard.

    ``until`` is the last day; None: until it is resumed.
    """

    reason: SuspendReason
    heard: Prose = ""
    unheard: str = ""
    text: Prose = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Resume:
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class Close:
    reason: CloseReason
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class Reopen:
    text: Prose


@dataclass(frozen=True, slots=True)
class Allow:
    """An exception to a rule, allowed by whoever takes the step."""

    rule: Rule
    text: Prose
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A note for the next desk, shown until its last day."""

    facts: tuple[NoteFact, ...]
    until: date
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class EndNote:
    """The note that the step ``seq`` wrote holds no longer."""

    seq: int
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class Die:
    """The head of the file died; ``told_by`` says who told so, or by what paper."""

    on: date
    told_by: str


@dataclass(frozen=True, slots=True)
class PassOn:
    """Who heads the file from now on: the member at ``place``, or somebody else by ``name``.

    Of a member with a number, kind and number are those of the household's record.
    """

    place: int | None = None
    name: str = ""
    gender: Gender = Gender.FEMALE
    identity_kind: IdentityKind = IdentityKind.NATIONAL_ID
    identity_number: str = ""
    identity_reason: str = ""
    relationship: Relationship = Relationship.OTHER


@dataclass(frozen=True, slots=True)
class Passed:
    """The file passed on: from whom, who died when."""

    former: str
    died_on: date
    relationship: Relationship


@dataclass(frozen=True, slots=True)
class Tell:
    """The family was told that an update of the data is due; ``number``: of the letter."""

    how: TellHow
    number: str = ""
    text: Prose = ""


Step = (
    Suspend
    | Resume
    | Close
    | Reopen
    | Allow
    | Note
    | EndNote
    | Die
    | Passed
    | Left
    | Came
    | Joined
    | Tell
)

#: The class of each step's payload, by its word in the ledger.
PAYLOADS: Final[dict[str, type[Step]]] = {
    "suspend": Suspend,
    "resume": Resume,
    "close": Close,
    "reopen": Reopen,
    "allow": Allow,
    "note": Note,
    "end_note": EndNote,
    "die": Die,
    "passed": Passed,
    "left": Left,
    "came": Came,
    "joined": Joined,
    "tell": Tell,
}


# Views


@dataclass(frozen=True, slots=True)
class Line:
    """A step as it was taken."""

    seq: int
    at: datetime
    by: str
    step: Step


@dataclass(frozen=True, slots=True)
class Course:
    """Where a file stands and how it came there, the newest step first.

    ``notes`` and ``allowed`` are the ones in force.
    """

    standing: Standing
    notes: tuple[Line, ...] = ()
    allowed: tuple[Line, ...] = ()
    lines: tuple[Line, ...] = ()
