"""The frozen data of what a study prints: case study, needs study, the blank of a visit; see
``forms``.
"""

from pydantic import ConfigDict, with_config

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.core.documents.forms import Day, Head, Stroke

_sealed = with_config(ConfigDict(extra="forbid"))


@_sealed
@dataclass(frozen=True, slots=True)
class Found:
    """A monthly amount: what the file says, what was found, and whether the table counts it."""

    label: str
    declared: Halalas
    found: Halalas
    counts: bool


@_sealed
@dataclass(frozen=True, slots=True)
class Owed:
    """A debt; ``judgment`` in words, "" for none."""

    creditor: str
    halalas: Halalas
    judgment: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class MemberSeen:
    name: str
    schooling: str = ""
    health: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class NeedSeen:
    what: str
    quantity: int | None = None
    rank: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Worked:
    """One line of the working, its value in words."""

    label: str
    value: str


@_sealed
@dataclass(frozen=True, slots=True)
class Signed:
    """The researcher's signature: the digest is of the whole study as it was signed."""

    name: str = ""
    day: Day | None = None
    digest: str = ""
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0


@_sealed
@dataclass(frozen=True, slots=True)
class Subject:
    """Of which request a study is."""

    request_number: str = ""
    applicant: str = ""
    file_number: str = ""
    service: str = ""
    kind: str = ""
    household: int | None = None


@_sealed
@dataclass(frozen=True, slots=True)
class CaseStudy:
    """The case study with its figures and the recommendation."""

    head: Head
    about: Subject
    home: str = ""
    visits: tuple[str, ...] = ()
    incomes: tuple[Found, ...] = ()
    obligations: tuple[Found, ...] = ()
    debts: tuple[Owed, ...] = ()
    members: tuple[MemberSeen, ...] = ()
    working: tuple[Worked, ...] = ()
    table: str = ""
    klass: str = ""
    class_why: str = ""
    zakat: str = ""
    findings: str = ""
    recommendation: str = ""
    amount: str = ""
    signed: Signed = Signed()


@_sealed
@dataclass(frozen=True, slots=True)
class NeedsStudy:
    """The needs study: what is lacking, how many and how soon."""

    head: Head
    about: Subject
    needs: tuple[NeedSeen, ...] = ()
    deficit: str = ""
    recommendation: str = ""
    amount: str = ""
    signed: Signed = Signed()


@_sealed
@dataclass(frozen=True, slots=True)
class VisitBlank:
    """What a researcher takes along and fills in at the home: what is known, and lines."""

    head: Head
    about: Subject
    mobile: str = ""
    place: str = ""
    woman_or_two: bool = False
    home: str = ""
    members: tuple[MemberSeen, ...] = ()
    incomes: tuple[Found, ...] = ()
    obligations: tuple[Found, ...] = ()


@_sealed
@dataclass(frozen=True, slots=True)
class NotHome:
    """The slip left where nobody was at home: it names no association and no purpose."""

    head: Head
