"""The words of liaison officers."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose
from desktop.core.intake.visits.terms import VisitQuestion

#: The kind of the subjects in the ledger, each one officer's term, and its steps.
LIAISON: Final = "liaison"
NAMED: Final = "liaison_named"
ENDED: Final = "liaison_ended"
#: Of every category.
ANY: Final = ""


@dataclass(frozen=True, slots=True)
class NameOfficer:
    """Somebody of the staff answers the enquiries of a category of beneficiaries (``ANY``: of all)
    and a field of the association, by an account; ``deputy`` answers in their absence.
    """

    staff: str
    starts: date
    category: str = ANY
    field: str = ""
    deputy: str = ""


@dataclass(frozen=True, slots=True)
class EndOfficer:
    """The last day of a term."""

    on: date


@dataclass(frozen=True, slots=True)
class Enquire:
    """An enquiry as it came in: of whom (a name, or ""), by which channel, of which category."""

    question: Prose
    channel: str
    category: str = ANY
    name: str = ""


@dataclass(frozen=True, slots=True)
class OfficerRow:
    """A term with what waits for it; ``waiting`` are enquiries without an answer, ``open`` those
    whose answer reached nobody yet. ``updates`` counts the changes of beneficiaries' data that the
    officer or the deputy made within the term.
    """

    id: str
    category: str
    field: str
    name: str
    deputy: str
    starts: date
    ends: date | None
    in_term: bool
    open: tuple[VisitQuestion, ...] = ()
    updates: int = 0

    @property
    def waiting(self) -> int:
        return sum(not one.answer for one in self.open)

    @property
    def oldest(self) -> datetime | None:
        """When the oldest enquiry without an answer came."""
        return min((one.asked_at for one in self.open if not one.answer), default=None)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An account that may answer enquiries."""

    id: str
    name: str


#: How each step of the ledger is read.
PAYLOADS: Final[Mapping[str, Any]] = MappingProxyType({NAMED: NameOfficer, ENDED: EndOfficer})
