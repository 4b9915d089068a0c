"""How a field of what was written is told in words, to whom, and whether it outlasts an erasure."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any, Final

from desktop.base.arabic_text import ltr
from desktop.base.data_classes import dataclass
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.base.money import riyals
from desktop.core.people.terms import Gender, PersonForm
from desktop.core.people.views import mask, name_for, names_on, redact, sees_names, sees_numbers
from desktop.core.people.words import word
from desktop.core.policy.profile import PolicyProfile
from desktop.core.work.actions import Action
from desktop.core.work.roles import Role


@dataclass(frozen=True, slots=True)
class Speech:
    """Words for somebody with ``roles``, by the request's own policy, of the file of a man or a
    woman (``whose``); ``names`` are the folded words of its names, which some roles do not read.
    """

    messages: Messages
    profile: PolicyProfile
    roles: frozenset[Role]
    names: frozenset[str] = frozenset()
    whose: Gender | None = None

    @classmethod
    def about(
        cls, messages: Messages, profile: PolicyProfile, roles: frozenset[Role], form: PersonForm
    ) -> "Speech":
        """Return the words for somebody of what concerns a person's request."""
        return cls(messages, profile, roles, names_on(form), form.gender)

    def term(self, kind: str, value: str) -> str:
        """Return the word for a value."""
        return word(self.messages, kind, value, self.whose)

    def yes_no(self, value: bool) -> str:
        """Return "yes" or "no"."""
        return self.messages.text(f"term.told.{'yes' if value else 'no'}")

    def number(self, value: str) -> str:
        """Return a number of somebody's, masked for who sees no numbers."""
        return ltr(value if sees_numbers(self.roles) else mask(value)) if value else ""

    def name(self, value: str) -> str:
        """Return the name of somebody of the family or near it."""
        return name_for(self.roles, value)

    def text(self, value: str) -> str:
        """Return what somebody wrote about the family."""
        return value if sees_names(self.roles) else redact(value, self.names)


@dataclass(frozen=True, slots=True)
class Told:
    """``words`` for a field's value ("": nothing to tell), heard by those who read the request
    and may do ``needs``. The field's name is under ``term.told`` in the messages. ``kept``: it
    stays when the person is erased, as what tells nothing of them or is evidence of what was
    granted and handed over.
    """

    words: Callable[[Speech, Any], str]
    needs: Action = Action.REQUEST_READ
    kept: bool = False


def of(kind: str) -> Told:
    """Return how a word of the kind is told, e.g. ``of("channel")``."""

    def words(speech: Speech, value: StrEnum | str) -> str:
        return speech.term(kind, value) if value else ""

    return Told(words)


def kept(told: Told) -> Told:
    """Return the same for a field that stays when the person is erased."""
    return replace(told, kept=True)


def text_for(needs: Action) -> Told:
    """Return how a text is told that is not for everybody who reads the request."""
    return Told(Speech.text, needs)


def _day(_speech: Speech, value: date | None) -> str:
    return both_text(value, weekday=False) if value else ""


TEXT: Final = text_for(Action.REQUEST_READ)
NAME: Final = Told(Speech.name)
#: The name of somebody of the office, or a place.
OPEN_TEXT: Final = Told(lambda _speech, value: value)
DAY: Final = Told(_day)
NUMBER: Final = Told(Speech.number)
#: A number that the office gave.
OWN_NUMBER: Final = Told(lambda _speech, value: ltr(value) if value else "")
MONEY: Final = Told(lambda _speech, value: riyals(value) if value else "")
YES_NO: Final = Told(Speech.yes_no)
#: Of a question that may have been left unanswered.
ANSWER: Final = Told(lambda speech, value: "" if value is None else speech.yes_no(value))
YES: Final = Told(lambda speech, value: speech.yes_no(value) if value else "")
#: Told by the page itself, or part of a line that is told of another field.
ELSEWHERE: Final = Told(lambda _speech, _value: "")
