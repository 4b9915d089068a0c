"""The words of a study: what was found, the figures of it, and the visits before it."""

from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, Final

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.base.typed import Prose
from desktop.core.policy.choice_vocabulary import NeedBy
from desktop.core.policy.circumstances import HousingKind, IncomeSource, ObligationKind
from desktop.core.policy.vocabulary import StudyKind

#: What the ledger calls what is kept beside a request of its study, and the steps of it.
STUDY: Final = "study"
ASSIGNED: Final = "study_assigned"
VISIT_PLANNED: Final = "visit_planned"
VISITED: Final = "visited"
SIGNED: Final = "study_signed"


class Class(StrEnum):
    """The class of need: أ, ب, ج."""

    A = "a"
    B = "b"
    C = "c"


class Zakat(StrEnum):
    """Under which heading somebody is entitled to zakat."""

    POOR = "poor"
    NEEDY = "needy"
    DEBTOR = "debtor"
    WAYFARER = "wayfarer"


class HomeState(StrEnum):
    GOOD = "good"
    WORN = "worn"
    UNFIT = "unfit"


class Rank(StrEnum):
    """How soon a need is."""

    NOW = "now"
    SOON = "soon"
    LATER = "later"


class VisitedBy(StrEnum):
    """Who went."""

    WOMAN = "woman"
    TWO = "two"
    MAN = "man"


@dataclass(frozen=True, slots=True)
class Home:
    """Where the family lives, as it was seen."""

    kind: HousingKind | None = None
    state: HomeState | None = None
    rooms: int | None = None
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class IncomeFound:
    """A month's income of one source: what the person ``declared`` and what the researcher found;
    ``counts``: by the office's table.
    """

    source: IncomeSource
    declared: Halalas
    found: Halalas
    counts: bool = False


@dataclass(frozen=True, slots=True)
class OwedFound:
    """The same of an obligation."""

    kind: ObligationKind
    declared: Halalas
    found: Halalas
    counts: bool = False


@dataclass(frozen=True, slots=True)
class Debt:
    """``judgment``: a court has ruled on it, and nothing more of that stands here."""

    creditor: str
    sum: Halalas
    judgment: bool = False


@dataclass(frozen=True, slots=True)
class MemberFound:
    """A member: at school or work, and whether their health bears on the need. What the illness is
    stands in the sealed room alone.
    """

    name: str
    schooling: str = ""
    health_bears: bool = False


@dataclass(frozen=True, slots=True)
class Needed:
    what: str
    quantity: int = 1
    rank: Rank = Rank.SOON


@dataclass(frozen=True, slots=True)
class Figures:
    """What the office's table makes of the amounts: the line of a month for so many heads, what
    counts towards it and the deficit. ``share`` is the net in percent of the line; ``proposed`` is
    None where nothing is lacking. ``example``: the table is none of the office's own.
    """

    by: NeedBy
    from_on: date
    heads: int
    counted: Halalas
    deducted: Halalas
    net: Halalas
    line: Halalas
    per_head: Halalas
    deficit: Halalas
    share: int
    proposed: Class | None
    example: bool = False


@dataclass(frozen=True, slots=True)
class Assign:
    """A study is given to a researcher; ``reason``: why it goes from one to another."""

    to: str
    reason: Prose = ""


@dataclass(frozen=True, slots=True)
class Assigned:
    """Who has the study from then on."""

    to: str
    to_name: str
    assigned_why: Prose = ""


@dataclass(frozen=True, slots=True)
class PlanVisit:
    """When a home is visited next, and who goes; ``visit_hour`` where one was agreed."""

    visit_on: date
    visitors: str
    visit_hour: time | None = None
    visit_note: Prose = ""


@dataclass(frozen=True, slots=True)
class RecordVisit:
    """A visit as it was. ``met``: who opened, "" where ``nobody`` was at home, and then when they
    come again. ``alone_why``: why a man went by himself to a home without one.
    """

    visit_on: date
    visitors: str
    visited_by: VisitedBy
    nobody: bool = False
    met: str = ""
    again_on: date | None = None
    visit_note: Prose = ""
    alone_why: Prose = ""


@dataclass(frozen=True, slots=True)
class StudySigned:
    """The researcher signed the study with this hash."""

    study_hash: str


#: The steps beside a request's own, by their word in the ledger.
STEPS: Final[dict[str, Any]] = {
    ASSIGNED: Assigned,
    VISIT_PLANNED: PlanVisit,
    VISITED: RecordVisit,
    SIGNED: StudySigned,
}


@dataclass(frozen=True, slots=True)
class Earlier:
    """A study of another request of the same person; ``until``: the last day on which it serves
    later ones, None where the office lets none serve.
    """

    request_id: str
    number: str
    on: date
    kind: StudyKind | None
    until: date | None


@dataclass(frozen=True, slots=True)
class StudySummary:
    """The newest study that holds for a request, as a role may read it; ``number``: of the request
    whose study it is, "" for its own, ``until``: through when it serves later ones. Amounts are
    None for who reads files masked.
    """

    request_id: str
    on: date
    by: str
    kind: StudyKind | None
    recommendation: str
    findings: str
    figures: Figures | None
    klass: Class | None
    zakat: Zakat | None
    amount: Halalas | None
    months: int | None
    number: str = ""
    until: date | None = None
    signed: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """A request at the body, as a researcher's list shows it; ``holder``: who has its study ("":
    nobody), ``kind`` the service's own kind of study.
    """

    request_id: str
    number: str
    name: str
    city: str
    district: str
    service: str
    kind: StudyKind | None
    due_on: date | None
    holder_id: str
    holder: str
    visit_on: date | None
    nobody_home: bool
    urgent: bool
    again: bool


@dataclass(frozen=True, slots=True)
class Tasks:
    """What is to be studied: hers, what is nobody's, and what others have; ``assigns``: the reader
    gives any of them to others.
    """

    mine: tuple[Task, ...]
    free: tuple[Task, ...]
    others: tuple[Task, ...] = ()
    assigns: bool = False


@dataclass(frozen=True, slots=True)
class VisitLine:
    """A visit, planned or made."""

    at: datetime
    by: str
    said: PlanVisit | RecordVisit


@dataclass(frozen=True, slots=True)
class AtHand:
    """What a researcher's page goes by beside the request: who has its study, its visits, its
    newest study (a ``Study``, None for none), and whether its home wants a woman or two;
    ``assigns`` as of :class:`Tasks`.
    """

    holder: Assigned | None
    visits: tuple[VisitLine, ...]
    newest: Any
    woman_or_two: bool
    assigns: bool
