"""The words of the complaints desk."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
    text: str
    received_at: datetime
    person_id: str = ""
    request_id: str = ""
    name: str = ""
    contact: str = ""
    about_staff_id: str = ""


@dataclass(frozen=True, slots=True)
class VoiceView:
    """What was raised, as one role may see it; ``masked`` hides who raised it."""

    id: str
    number: str
    kind: VoiceKind
    channel: str
    text: str
    received_at: datetime
    recorded_at: datetime
    name: str
    contact: str
    person_id: str = ""
    request_id: str = ""
    masked: bool = False
