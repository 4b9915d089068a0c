"""The frozen data of the forms of committee, surveys and distribution; see ``forms``.

Here too: words and figures as they stand on the print, identifiers bare, money in whole halalas.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from pydantic import ConfigDict, with_config

from desktop.base.money import Halalas
from desktop.core.documents.forms import Day, Head, Reply, Stroke

_sealed = with_config(ConfigDict(extra="forbid"))


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
    """The letter that tells a decision; ``outcome`` is None on a form for handwriting."""

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
    """The list of a distribution day, one row a family."""

    head: Head
    campaign: str
    item: str
    condition: str
    place: str
    held: Day | None
    families: tuple[Family, ...]


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
    """A scale question's result: ``counts`` of the answers 1 to 5, mean and its 95 % interval."""

    text: str
    counts: tuple[int, int, int, int, int]
    mean: float
    low: float
    high: float
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
