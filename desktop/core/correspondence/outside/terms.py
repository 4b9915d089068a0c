"""The words of what is kept of somebody who was sent to another association."""

from datetime import date

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose


@dataclass(frozen=True, slots=True)
class SendElsewhere:
    """Somebody from outside the area, and the association that they are sent to. Identity and
    mobile are kept where they were given; ``person_id`` where they have a file here.
    """

    name: str
    association: str
    place: str = ""
    identity: str = ""
    mobile: str = ""
    note: Prose = ""
    person_id: str = ""


@dataclass(frozen=True, slots=True)
class SentRow:
    """Who was sent where and when, as one role may see it; ``number`` is the letter's, "" while
    none was issued, ``document_id`` its print.
    """

    id: str
    name: str
    identity: str
    mobile: str
    place: str
    association: str
    note: str
    sent_on: date
    number: str
    document_id: str
    person_id: str
    staff: str
