"""The words of the complaints desk."""

from dataclasses import field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose
from desktop.core.complaints.course.terms import PAYLOADS as HANDLING
from desktop.core.complaints.course.terms import HandlingStep, Keeper, Raiser, Standing

#: What the ledger calls what was raised.
VOICE: Final = "voice"


class VoiceKind(StrEnum):
    """What was raised: against a decision, against service or conduct, or an idea."""

    OBJECTION = "objection"
    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"


@dataclass(frozen=True, slots=True)
class RecordVoice:
    """``received_at`` and ``channel`` are the original ones, not those of the entry.

    ``about_staff_id`` names the member of staff it is about, who will not see it, ``about_desk``
    the desk, ``matter`` what it is about in a few words. ``request`` is the number of the request
    that it is about, ``file`` that of who raised it, in any way that they are typed; an objection
    that names no request comes before no body. ``reply_by`` is the channel that an answer is wished
    by.
    """

    kind: VoiceKind
    channel: str
    text: Prose
    received_at: datetime
    person_id: str = ""
    request_id: str = ""
    name: str = ""
    contact: str = ""
    about_staff_id: str = ""
    request: str = ""
    file: str = ""
    matter: str = ""
    about_desk: str = ""
    reply_by: str = ""
    raiser: Raiser = Raiser.BENEFICIARY


@dataclass(frozen=True, slots=True)
class CorrectKind:
    """What was put down as one kind is another; ``why`` says how that is known."""

    kind: VoiceKind
    why: Prose


@dataclass(frozen=True, slots=True)
class KindCorrected:
    """A correction as it is kept: both kinds, and why."""

    before: VoiceKind
    after: VoiceKind
    why: Prose


@dataclass(frozen=True, slots=True)
class AddToVoice:
    """The desk adds to what was raised, by its number; it does not see it again."""

    number: str
    text: Prose


@dataclass(frozen=True, slots=True)
class Added:
    """What was added, as it is kept."""

    text: Prose


@dataclass(frozen=True, slots=True)
class Scanned:
    """A scan as it is kept: ``blob`` names its content, ``sealed`` that to the complaint's key."""

    blob: str
    pages: int
    sealed: bool


class Answer(StrEnum):
    """What an objection comes to."""

    UPHELD = "upheld"
    IN_PART = "upheld_in_part"
    NOT_UPHELD = "not_upheld"


@dataclass(frozen=True, slots=True)
class Answered:
    """The body's answer to an objection, in the sitting with this number."""

    answer: Answer
    reason: Prose
    sitting: str = ""


@dataclass(frozen=True, slots=True)
class AnswerUndone:
    """The decision by which an objection was answered was not ratified: it waits again. ``reason``
    is why that was sent back.
    """

    reason: Prose


@dataclass(frozen=True, slots=True)
class AnswerTold:
    """An attempt to tell who objected the answer, and whether it reached them."""

    channel: str
    reached: bool
    note: str = ""


#: The steps of the ledger, and how each is read.
CORRECTED, ADDED, SCANNED = "corrected", "added", "scanned"
ANSWERED, UNDONE, TOLD = "answered", "answer_undone", "answer_told"
PAYLOADS: Final[dict[str, type]] = {
    CORRECTED: KindCorrected,
    ADDED: Added,
    SCANNED: Scanned,
    ANSWERED: Answered,
    UNDONE: AnswerUndone,
    TOLD: AnswerTold,
    **HANDLING,
}


@dataclass(frozen=True, slots=True)
class Objection:
    """An objection as the body reads it while it is to be answered: what was said, against which
    decision, and who recorded that one.
    """

    id: str
    number: str
    text: str
    received_on: date
    request_id: str
    request: str
    decided_by: str
    decided_on: date | None


@dataclass(frozen=True, slots=True)
class ToTell:
    """An objection whose answer did not reach who raised it yet: how they are reached (where they
    asked to be, else the numbers in the file), how often that was tried, and what is said. Why it
    was answered so stands in the letter alone.
    """

    id: str
    number: str
    request_id: str
    request: str
    answer: Answer
    answered_on: date
    name: str
    contact: str
    attempts: int
    say: str


@dataclass(frozen=True, slots=True)
class VoiceLine:
    """What was done with something that was raised, by whom of the staff."""

    at: datetime
    by: str
    step: KindCorrected | Added | Scanned | Answered | AnswerUndone | AnswerTold | HandlingStep


@dataclass(frozen=True, slots=True)
class VoiceView:
    """What was raised, as one role may see it; ``masked`` hides who raised it.

    ``due_on`` is the office's own target of an answer, None where there is none or it was given;
    ``unopened``: the reader's key does not open it yet; ``damaged``: it can't be read any more.
    ``recorded_by`` and ``about`` are names of
    staff, ``request`` is a number, ``person`` a name and ``file_number`` that person's;
    each "" where there is none.
    """

    id: str
    number: str
    kind: VoiceKind
    channel: str
    text: str
    received_at: datetime
    recorded_at: datetime
    recorded_by: str
    name: str
    contact: str
    person_id: str = ""
    person: str = ""
    file_number: str = ""
    request_id: str = ""
    request: str = ""
    about: str = ""
    masked: bool = False
    lines: tuple[VoiceLine, ...] = ()
    matter: str = ""
    about_desk: str = ""
    reply_by: str = ""
    raiser: Raiser = Raiser.BENEFICIARY
    keeper: Keeper = Keeper.OFFICER
    standing: Standing = field(default_factory=Standing)
    due_on: date | None = None
    unopened: bool = False
    damaged: bool = False
