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
    """``received_at`` and ``channel`` are the original ones, not those of the entry."""

    kind: VoiceKind
    channel: str
    text: str
    received_at: datetime
    person_id: str = ""
    request_id: str = ""
    name: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class VoiceView:
    id: str
    number: str
    kind: VoiceKind
    channel: str
    text: str
    received_at: datetime
    recorded_at: datetime
    name: str
    contact: str
