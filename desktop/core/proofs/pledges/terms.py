"""The words of acknowledging the policy, and the code of ethics (001, ح-4)."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose
from desktop.core.documents.forms import Stroke

#: The kinds of the subjects in the ledger, each one person, and their steps.
PLEDGE: Final = "pledge"
CODE_PLEDGE: Final = "code_pledge"
#: The code of ethics in the ledger, and the one step of it.
CODE: Final = "code"
CODE_ENTERED: Final = "code_entered"
SIGNED: Final = "pledge_signed"
EXCEPTED: Final = "pledge_excepted"
#: Days from a version's first day, or the person's, until it is said that a signature is missing.
#: The office's: no source names a number.
GRACE: Final = 7


class Over(StrEnum):
    """What is signed: the policy in force, or the office's code of ethics, whose text no source
    gives; that it is signed is the office's choice.
    """

    POLICY = "policy"
    CODE = "code"


class Scope(StrEnum):
    """Whose signature it is. Article 4 asks all staff under the association's management; who has
    a contract stands in the scope of Article 3 alone, and signs by the office's choice.
    """

    STAFF = "staff"
    CONTRACTOR = "contractor"


class PledgeState(StrEnum):
    """Where somebody stands with the version in force."""

    SIGNED = "signed"
    WAITS = "waits"
    LATE = "late"
    EXCEPTED = "excepted"


@dataclass(frozen=True, slots=True)
class EnterCode:
    """The code of ethics as the office adopted it; another text asks everybody anew."""

    title: str
    text: Prose


@dataclass(frozen=True, slots=True)
class SignPolicy:
    """A signature on the pad: one's own (``name`` is ""), or that of somebody who has no account,
    with name and job.
    """

    name: str
    job: str
    scope: Scope
    strokes: tuple[Stroke, ...]
    aspect: float = 3.0
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class ExceptFromPolicy:
    """Article 3: except those for whom policies of their own were issued «وفقا للأنظمة»; ``own``
    names that policy.
    """

    person: str
    own: Prose


@dataclass(frozen=True, slots=True)
class Pledged:
    """A signature as the ledger keeps it: of which text (SHA-256) and what it covers (``hash``)."""

    policy: str
    name: str
    job: str
    scope: Scope
    hash: str
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0


@dataclass(frozen=True, slots=True)
class Excepted:
    """Somebody who is excepted from a text, and by which policy of their own."""

    policy: str
    name: str
    own: str


@dataclass(frozen=True, slots=True)
class PledgeRow:
    """Somebody of the association with the version in force; ``until`` is the last day of grace.
    ``signed_at`` is None until they signed, ``before`` whether they signed an earlier version.
    """

    id: str
    name: str
    job: str
    scope: Scope
    state: PledgeState
    until: date | None = None
    signed_at: datetime | None = None
    before: bool = False
    own: str = ""


@dataclass(frozen=True, slots=True)
class Signed:
    """A text that is signed: which one it is by its digest, and its first day here."""

    over: Over
    title: str
    sha256: str
    since: date
    whole: str = ""


@dataclass(frozen=True, slots=True)
class Declaration:
    """What is signed: the document, its digest, and the sentence over the signature.
    ``stated``: the policy itself asks for it; else it is the office's choice. ``whole`` is the
    document, where it is the code of ethics.
    """

    title: str
    policy: str
    text: str
    stated: bool
    whole: str = ""


#: How each step of the ledger is read.
PAYLOADS: Final[Mapping[str, Any]] = MappingProxyType(
    {SIGNED: Pledged, EXCEPTED: Excepted, CODE_ENTERED: EnterCode}
)
