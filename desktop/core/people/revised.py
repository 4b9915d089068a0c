"""The words of a change that is made to a file without a new request."""

from datetime import date
from enum import StrEnum

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose


class RevisionKind(StrEnum):
    """What a change says: life changed; a slip is put right; everything was gone through anew."""

    UPDATE = "update"
    CORRECTION = "correction"
    YEARLY = "yearly"


@dataclass(frozen=True, slots=True)
class Revised:
    """How a change came about. ``since``: the day from which an update holds; ``text``: of a
    correction what was wrong, of the others what was said to it.
    """

    kind: RevisionKind
    since: date | None = None
    text: Prose = ""
