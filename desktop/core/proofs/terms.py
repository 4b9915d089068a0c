"""The words of the proofs that a policy is kept, where no request, visit or paper shows it."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose
from desktop.core.policy.vocabulary import Serves
from desktop.core.work.roles import Role

#: The kind of the subjects in the ledger, and the step that strikes one out.
PROOF: Final = "proof"
STRUCK: Final = "struck"


class ProofKind(StrEnum):
    """What was done; each word is the tag that it serves in the policy's trace (``Serves``)."""

    BOARD_ADOPTION = "board_adoption"
    REVIEW = "review"
    CIRCULATION = "circulation"
    DEPARTMENT_COPIES = "department_copies"
    FIELD_SURVEY = "field_survey"
    SUPERVISORY_VISIT = "supervisory_visit"
    SATISFACTION_INTERVIEW = "satisfaction_interview"
    LINK_FOLLOW_UP = "link_follow_up"
    LIAISON_SUPERVISION = "liaison_supervision"
    OUTREACH = "outreach"
    ON_SITE_SERVICE = "on_site_service"

    @property
    def serves(self) -> Serves:
        """The tag of the clauses that it shows."""
        return Serves(self.value)


class VisitItem(StrEnum):
    """What a supervisory visit to an office looks at."""

    RECEPTION = "reception"
    WAITING = "waiting"
    PRIVACY = "privacy"
    REQUIREMENTS = "requirements"
    COMPLAINT_WAYS = "complaint_ways"
    RECORDS = "records"
    REPLIES = "replies"


@dataclass(frozen=True, slots=True)
class RecordProof:
    """Something that was done to keep the policy; what a field asks goes by its kind (``ASKED``).

    ``on`` is None where the source states no day, which an adoption alone may be. ``checked`` are
    the items of a visit that were found good (words of :class:`VisitItem`), ``request`` the number
    of the request that it was about.
    """

    kind: ProofKind
    on: date | None = None
    by: str = ""
    place: str = ""
    what: Prose = ""
    count: int | None = None
    checked: tuple[str, ...] = ()
    found: Prose = ""
    after: Prose = ""
    request: str = ""


@dataclass(frozen=True, slots=True)
class StrikeProof:
    """Why an entry is struck out; it stays readable, and counts no more."""

    reason: Prose


@dataclass(frozen=True, slots=True)
class ProofRow:
    """One entry of the register: what was entered, when and by whom (a name), and why it was struck
    out ("" where it stands).
    """

    id: str
    said: RecordProof
    at: datetime
    staff: str
    struck: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A field that a kind asks for."""

    name: str
    needed: bool = True


def _of(*needed: str, free: tuple[str, ...] = ()) -> tuple[Asked, ...]:
    every = ("on", "by", "place", "request", "what", "count", "checked", "found", "after")
    asked = {name: Asked(name) for name in needed}
    asked |= {name: Asked(name, needed=False) for name in free}
    return tuple(asked[name] for name in every if name in asked)


#: What each kind asks for, in the order of the form and the paper.
ASKED: Final[Mapping[ProofKind, tuple[Asked, ...]]] = MappingProxyType(
    {
        # Meeting, minutes and day may be «غير منصوص عليه»: 004 names none of them.
        ProofKind.BOARD_ADOPTION: _of("by", free=("on", "place", "what", "found")),
        ProofKind.REVIEW: _of("on", "by", "what", "found", free=("after",)),
        ProofKind.CIRCULATION: _of("on", "by", "place", "what"),
        ProofKind.DEPARTMENT_COPIES: _of("on", "by", "place", "count"),
        ProofKind.FIELD_SURVEY: _of("on", "by", "place", "what", "count", "found"),
        ProofKind.SUPERVISORY_VISIT: _of("on", "by", "place", "found", free=("checked", "after")),
        ProofKind.SATISFACTION_INTERVIEW: _of("on", "by", "count", "found", free=("after",)),
        ProofKind.LINK_FOLLOW_UP: _of("on", "by", "count", "found", free=("after",)),
        ProofKind.LIAISON_SUPERVISION: _of("on", "by", "what", "found", free=("after",)),
        ProofKind.OUTREACH: _of("on", "by", "what", free=("request",)),
        ProofKind.ON_SITE_SERVICE: _of("on", "by", "place", "what", free=("request",)),
    }
)

_MANAGEMENT: Final = frozenset({Role.DIRECTOR})
_OFFICE: Final = frozenset({Role.DIRECTOR, Role.SECRETARY})
_MEASURE: Final = frozenset({Role.DIRECTOR, Role.COMPLAINTS})
_FIELD: Final = frozenset({Role.DIRECTOR, Role.RESEARCHER, Role.RECEPTION})
#: Who enters each kind. What measures satisfaction is entered by none of those who serve.
ENTERED_BY: Final[Mapping[ProofKind, frozenset[Role]]] = MappingProxyType(
    {
        ProofKind.BOARD_ADOPTION: _OFFICE,
        ProofKind.REVIEW: _OFFICE,
        ProofKind.CIRCULATION: _OFFICE,
        ProofKind.DEPARTMENT_COPIES: _OFFICE,
        ProofKind.FIELD_SURVEY: _MEASURE,
        ProofKind.SUPERVISORY_VISIT: _MANAGEMENT,
        ProofKind.SATISFACTION_INTERVIEW: _MEASURE,
        ProofKind.LINK_FOLLOW_UP: _MANAGEMENT,
        ProofKind.LIAISON_SUPERVISION: _MANAGEMENT,
        ProofKind.OUTREACH: _FIELD,
        ProofKind.ON_SITE_SERVICE: _FIELD,
    }
)

#: What the register takes. A field survey is a round with a sample of its own (``surveys``); what
#: was entered of one before is read, counted and struck out as ever.
TAKEN: Final = tuple(kind for kind in ProofKind if kind is not ProofKind.FIELD_SURVEY)

#: How each step of the ledger is read.
PAYLOADS: Final[Mapping[str, Any]] = MappingProxyType(
    {**dict.fromkeys(ProofKind, RecordProof), STRUCK: StrikeProof}
)
