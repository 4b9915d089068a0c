"""The frozen data of the forms of referral, committee, surveys, visits and the like; see ``forms``.

Here too: words and figures as they stand on the print, identifiers bare, money in whole halalas.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from pydantic import ConfigDict, with_config

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


class LetterOutcome(StrEnum):
    APPROVED = "approved"
    IN_PART = "in_part"
    REJECTED = "rejected"
    DEFERRED = "deferred"
    WAITING = "waiting"


@_sealed
@dataclass(frozen=True, slots=True)
class Granted:
    """One thing granted: ``halalas`` where it is money, ``period`` where it recurs."""

    what: str
    halalas: Halalas | None = None
    period: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class DecisionLetter:
    """The letter that tells a decision; ``outcome`` is None on a form for handwriting.

    ``addressed`` is whom it speaks to, with the courtesy that is due; a letter frozen before it
    had one ("") is drawn in the words that it went out with. ``declared``: that the same person
    prepared and reviewed it ("": another did).
    """

    OLD_WORDS: ClassVar = {"session": "sitting"}

    head: Head
    to: str
    request_number: str
    requested: Day | None
    service: str
    body: str
    sitting: str
    decided: Day | None
    outcome: LetterOutcome | None
    granted: tuple[Granted, ...]
    reason: str
    next_step: str
    objection: str
    signatory: str
    signatory_job: str
    addressed: str = ""
    declared: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Attendee:
    name: str
    job: str = ""
    present: bool = True
    note: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Resolution:
    """One decision of a sitting; ``conflict`` names who stepped aside and why."""

    request_number: str
    applicant: str
    service: str
    outcome: LetterOutcome
    halalas: Halalas | None = None
    period: str = ""
    reason: str = ""
    conflict: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class Minutes:
    """The minutes of a sitting, or of a department's working day."""

    OLD_WORDS: ClassVar = {"session": "sitting"}

    head: Head
    body: str
    sitting: str
    held: Day | None
    place: str
    opened: str
    closed: str
    attendance: tuple[Attendee, ...]
    quorum: str
    agenda: tuple[str, ...]
    resolutions: tuple[Resolution, ...]
    ratified_by: str


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


class AskKind(StrEnum):
    SCALE = "scale"
    YES_NO = "yes_no"
    CHOICE = "choice"
    NUMBER = "number"
    TEXT = "text"


@_sealed
@dataclass(frozen=True, slots=True)
class Ask:
    """A question and, on a filled sheet, its answer as text (a scale's as ``"1"`` to ``"5"``)."""

    text: str
    kind: AskKind
    options: tuple[str, ...] = ()
    answer: str = ""


@_sealed
@dataclass(frozen=True, slots=True)
class SurveySection:
    title: str
    questions: tuple[Ask, ...]


@_sealed
@dataclass(frozen=True, slots=True)
class SurveySheet:
    """A survey on paper; anonymous, so it has neither name nor number of its own."""

    head: Head
    intro: str
    sections: tuple[SurveySection, ...]
    closing: str


@_sealed
@dataclass(frozen=True, slots=True)
class ScaleResult:
    """A scale question's result: ``counts`` of the answers 1 to 5, mean and its 95 % interval (None
    where the answers give none).
    """

    text: str
    counts: tuple[int, int, int, int, int]
    mean: float
    low: float | None
    high: float | None
    satisfied: float
    previous: float | None = None


@_sealed
@dataclass(frozen=True, slots=True)
class SurveyReport:
    """What a round of a survey found; ``target`` is how many sheets were handed out."""

    head: Head
    survey: str
    period: str
    channel: str
    target: int | None
    answered: int
    results: tuple[ScaleResult, ...]
    comments: tuple[str, ...]
    note: str


@_sealed
@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The recovery key on paper; it alone opens the office's data without a password."""

    head: Head
    groups: tuple[str, ...]
    made_for: str
    instructions: tuple[str, ...]
