"""The frozen data of the forms of a survey: its sheet, and the report of a round; see ``forms``."""

from enum import StrEnum

from pydantic import ConfigDict, with_config

from desktop.base.data_classes import dataclass
from desktop.core.documents.forms import Head

_sealed = with_config(ConfigDict(extra="forbid"))


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
