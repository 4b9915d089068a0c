"""The words of the complaints desk."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.base.typed import Prose


class VoiceKind(StrEnum):
    """What was raised: against a decision, against service or conduct, or an idea."""

    OBJECTION = "objection"
    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"


@dataclass(frozen=True, slots=True)
class RecordVoice:
    """``received_at`` and ``channel`` are the original ones, not those of the entry.

    ``about_staff_id`` names the member of staff it is about, who will not see it.
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
class VoiceLine:
    """What was done with something that was raised, by whom of the staff."""

    at: datetime
    by: str
    step: KindCorrected | Added


@dataclass(frozen=True, slots=True)
class VoiceView:
    """What was raised, as one role may see it; ``masked`` hides who raised it.

    ``recorded_by`` and ``about`` are names of staff, ``request`` is a number, ``person`` a name
    and ``file_number`` that person's; each "" where there is none.
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
