"""The frozen data of the forms of referral, committee, visits and the like; see ``forms``.

Here too: words and figures as they stand on the print, identifiers bare, money in whole halalas.
"""

from pydantic import ConfigDict, with_config

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.core.documents.forms import Day, Head, Paper, Reply, Stroke

_sealed = with_config(ConfigDict(extra="forbid"))


@_sealed
@dataclass(frozen=True, slots=True)
class ReferralMemo:
    """The memo that takes a request to the body which studies it."""

    head: Head
    to: str
    request_number: str
    opened: Day | None
    applicant: str
    file_number: str
    category: str
    household: int | None
    per_head: Halalas | None
    service: str
    summary: str
    papers: tuple[Paper, ...]
    notes: str
    action: str
    urgent: str
    reply: Reply


@_sealed
@dataclass(frozen=True, slots=True)
class RequiredPaper:
    """A paper to bring: how (original, copy) and how old or how long valid it may be."""

    name: str
    how: str = ""
    validity: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class RequirementsSheet:
    """The conditions and papers of one service, handed to the visitor."""

    head: Head
    service: str
    conditions: tuple[str, ...]
    papers: tuple[RequiredPaper, ...]
    steps: tuple[str, ...]
    reply: Reply
    ask: str


@_sealed
@dataclass(frozen=True, slots=True)
class Family:
    """One row of a distribution; ``strokes`` where it was signed for on screen."""

    file_number: str
    name: str
    members: int | None = None
    mobile: str = ""
    share: str = ""
    collector: str = ""
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0


@_sealed
@dataclass(frozen=True, slots=True)
class DistributionSheet:
    """The list of a distribution day, one row a family; ``thumb``: with a column for the prints of
    who can't write.
    """

    head: Head
    campaign: str
    item: str
    condition: str
    place: str
    held: Day | None
    families: tuple[Family, ...]
    thumb: bool = False


@_sealed
@dataclass(frozen=True, slots=True)
class HomeVisit:
    """One home to be visited; ``woman_or_two``: by a woman researcher or by two of them.
    ``household`` counts whose request it is too.
    """

    request_number: str
    name: str
    mobile: str
    place: str
    building: str
    short: str
    household: int
    woman_or_two: bool


@_sealed
@dataclass(frozen=True, slots=True)
class HomeVisitList:
    """The researcher's list by area. It tells where a home is and who goes there: no category,
    illness, income or need.
    """

    head: Head
    visits: tuple[HomeVisit, ...]


@_sealed
@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The recovery key on paper; it alone opens the office's data without a password."""

    head: Head
    groups: tuple[str, ...]
    made_for: str
    instructions: tuple[str, ...]


@_sealed
@dataclass(frozen=True, slots=True)
class Delivered:
    """What was handed over at one time, or, with no day, what is still to be: of each thing its
    name and how many; ``amount`` in halalas, None for no money.
    """

    what: str
    things: tuple[str, ...] = ()
    amount: Halalas | None = None
    day: Day | None = None
    taken_by: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class DeliveryReceipt:
    """What a beneficiary was handed over of a request, and what is left of it; signed for by who
    takes it, on the pad (``strokes``) or on the paper.
    """

    head: Head
    request_number: str
    applicant: str
    file_number: str
    service: str
    deliveries: tuple[Delivered, ...]
    left: tuple[str, ...]
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0
