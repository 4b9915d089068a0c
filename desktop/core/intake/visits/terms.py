"""The words of the day's log."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Purpose(StrEnum):
    """Why somebody came, called or wrote. A visit is not a request."""

    NEW_REQUEST = "new_request"
    DATA_UPDATE = "data_update"
    MISSING_PAPER = "missing_paper"
    ASK_AFTER_REQUEST = "ask_after_request"
    COLLECT_AID = "collect_aid"
    COMPLAINT = "complaint"
    OBJECTION = "objection"
    SUGGESTION = "suggestion"
    ENQUIRY = "enquiry"


@dataclass(frozen=True, slots=True)
class RecordVisit:
    """One line of the day's log."""

    purpose: Purpose
    channel: str
    name: str = ""
    person_id: str = ""
    note: str = ""
    priority: bool = False


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A line of the day's log; ``file_number`` is of the person's file, "" for who has none."""

    id: str
    at: datetime
    purpose: Purpose
    channel: str
    name: str
    file_number: str
    note: str
    priority: bool
    staff: str
