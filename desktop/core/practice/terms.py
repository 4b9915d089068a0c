"""The words of the made-up world, as ``resources/practice`` holds them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desktop.core.intake.steps.clarification import Clarify
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.referral import Refer
from desktop.core.intake.steps.study import Study
from desktop.core.people.terms import PersonForm
from desktop.core.practice.print_words import PrintWords
from desktop.core.surveys.terms import QuestionKind
from desktop.core.work.roles import Role


@dataclass(frozen=True, slots=True)
class Colleague:
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Staff:
    """Who works at the office, and the one password of all."""

    password: str
    staff: Mapping[Role, Colleague]


@dataclass(frozen=True, slots=True)
class StepWords:
    """What is entered at the steps that take words."""

    clarification: Clarify
    referral: Refer
    study: Study
    decision: Decide
    notification: Notify


@dataclass(frozen=True, slots=True)
class DayWords:
    """What is said on the made-up day; ``person`` is a key of the people."""

    begins: datetime
    person: str
    need: str
    attendance: tuple[str, ...]
    delivered: str
    survey_round: str
    suggestion: str
    steps: StepWords
    answers: Mapping[QuestionKind, int | bool | str]


@dataclass(frozen=True, slots=True)
class NamePool:
    """Parts of made-up names; ``first`` in turn a man's and a woman's."""

    first: tuple[str, ...]
    father: tuple[str, ...]
    family: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Practice:
    """The whole made-up world."""

    password: str
    staff: Mapping[Role, Colleague]
    people: Mapping[str, PersonForm]
    day: DayWords
    names: NamePool
    prints: PrintWords

    @property
    def person(self) -> PersonForm:
        """Who comes on the day."""
        return self.people[self.day.person]
