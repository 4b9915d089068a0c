"""The words of the list of files."""

from datetime import date
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.people.terms import PersonRow

#: The names of its filters; each value is a word of the enum beside it, a category's id, or an
#: area's key.
STATE: Final = "state"
CATEGORY: Final = "category"
DUE: Final = "due"
AREA: Final = "area"


class FileIs(StrEnum):
    """Where a file stands today."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    CLOSED = "closed"
    DIED = "died"


class UpdateIs(StrEnum):
    """Whether the yearly update of a file that is open is due."""

    OVERDUE = "overdue"
    SOON = "due_soon"


class By(StrEnum):
    """What the list can be ordered by; by itself it is by name."""

    NAME = "name"
    FILE = "file"
    UPDATE = "update"


@dataclass(frozen=True, slots=True)
class Listed:
    """A file in the list, and the day on which its yearly update is due (None: none is)."""

    id: str
    person: PersonRow
    due: date | None
