"""The words of the survey desk."""

from datetime import date
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose


class RoundKind(StrEnum):
    """In which way a round asks, of those that a policy lists; each word is its tag in the policy's
    trace (``Serves``).
    """

    PERIODIC_SURVEY = "periodic_survey"
    FIELD_SURVEY = "field_survey"
    SATISFACTION_INTERVIEW = "satisfaction_interview"


#: Somebody asks here, who serves none of those that are asked.
FACE_TO_FACE: Final = frozenset({RoundKind.FIELD_SURVEY, RoundKind.SATISFACTION_INTERVIEW})


class Chosen(StrEnum):
    """How a sample was chosen: drawn by the program, or listed by whoever measures."""

    DRAWN = "drawn"
    LISTED = "listed"


class QuestionKind(StrEnum):
    SCALE = "scale"
    YES_NO = "yes_no"
    CHOICE = "choice"
    NUMBER = "number"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Question:
    """``choices`` only for CHOICE; a scale runs from 1 to 5."""

    id: str
    kind: QuestionKind
    text: str
    choices: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class SurveyDefinition:
    id: str
    version: int
    title: str
    intro: str
    sections: tuple[Section, ...]
    sha256: str

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions in the order of the paper."""
        return tuple(q for s in self.sections for q in s.questions)


@dataclass(frozen=True, slots=True)
class OpenRound:
    """A period in which one survey is asked; ``target`` is the number of sheets handed out.
    ``asked_by`` is who asks where somebody does.
    """

    survey_id: str
    title: str
    starts: date
    ends: date
    channel: str
    target: int
    kind: RoundKind = RoundKind.PERIODIC_SURVEY
    asked_by: str = ""


@dataclass(frozen=True, slots=True)
class ChooseSample:
    """Whom a field survey asks: ``size`` files are drawn of those that are open, each as likely as
    any other; or ``names`` are listed, one a line, by the number of a file or what else they are
    found by, and ``note`` says how they were chosen.
    """

    round_id: str
    how: Chosen = Chosen.DRAWN
    size: int = 0
    names: Prose = ""
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """How a round's sample came about: of ``population`` open files by ``seed``, where it was
    drawn; the same seed draws the same files.
    """

    how: Chosen
    size: int
    population: int = 0
    seed: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Sampled:
    """Somebody who is to be asked: by their file, or as they were listed."""

    place: int
    file_number: str
    name: str


@dataclass(frozen=True, slots=True)
class EnterAnswers:
    """One paper sheet: question id to what was marked; a question left empty is left out.

    A scale and a number as int, yes/no as bool, a choice as its position from 1, text as str.
    """

    round_id: str
    answers: dict[str, int | bool | str]


@dataclass(frozen=True, slots=True)
class CountHandedOut:
    """How many sheets of a round were handed out after all; 0 where nobody knows."""

    round_id: str
    target: int


@dataclass(frozen=True, slots=True)
class RoundView:
    id: str
    definition: SurveyDefinition
    title: str
    starts: date
    ends: date
    channel: str
    target: int
    entered: int
    kind: RoundKind = RoundKind.PERIODIC_SURVEY
    asked_by: str = ""
    sample: Sample | None = None

    @property
    def overfull(self) -> bool:
        """More sheets came back than were handed out: the number of those is wrong."""
        return self.entered > self.target > 0


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """``counts`` by answer: "1" to "5", "yes" and "no", a choice's text, or a number.

    A scale with answers has ``mean`` and ``satisfied`` (share of 4 and 5, 0-1); where they differ,
    ``low`` and ``high`` bound the mean's 95 % confidence interval.
    """

    question: Question
    answered: int
    counts: tuple[tuple[str, int], ...]
    mean: float | None = None
    low: float | None = None
    high: float | None = None
    satisfied: float | None = None
    comments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundResults:
    round: RoundView
    response_rate: float | None
    questions: tuple[QuestionResult, ...]
