"""What leads to a file: the folded words of a name, and numbers.

A name is found by the beginnings of its words in any order; a number by its beginning, whatever
way it was typed. Searched text may hold both.
"""

import re
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.keys import fold, readings, words
from desktop.core.people.terms import PersonForm

_SILENT: Final = re.compile(r"[\W_]+")
_COUNTRY: Final = re.compile(r"^(?:00966|966)?0*")


#: What somebody searches by; a text pasted whole would be a query too large for the database.
MOST_LETTERS: Final = 100
MOST_WORDS: Final = 8


class NumberKind(StrEnum):
    """Whose number it is, in the order in which an exact hit is shown.

    The two ABSORBED kinds lead from numbers that no form of a file gives any more to it: those of a
    file that was merged into it, and of who headed it before.
    """

    FILE = "file"
    ABSORBED_FILE = "absorbed_file"
    OLD_FILE = "old_file"
    IDENTITY = "identity"
    MOBILE = "mobile"
    MEMBER = "member"
    ABSORBED = "absorbed"


#: What no form gives, so that no new form takes it away.
ABSORBED: Final = frozenset({NumberKind.ABSORBED_FILE, NumberKind.ABSORBED})


def number_key(text: str) -> str:
    """Return letters and digits of a number, folded."""
    return _SILENT.sub("", fold(text))


def phone_key(phone: str) -> str:
    """Return a phone's digits, folded, without the country's code."""
    return number_key(phone).removeprefix("966")


def number_keys(form: PersonForm, file_number: str) -> set[tuple[NumberKind, str]]:
    """Return every number that leads to a file, folded, with its kind.

    A file number is kept with and without its zeros in front.
    """
    file_key = number_key(file_number)
    keys = {
        (NumberKind.FILE, file_key),
        (NumberKind.FILE, file_key.lstrip("0")),
        (NumberKind.OLD_FILE, number_key(form.old_file_number)),
        (NumberKind.IDENTITY, number_key(form.identity.number)),
        (NumberKind.MOBILE, phone_key(form.mobile)),
        (NumberKind.MOBILE, phone_key(form.other_mobile)),
    }
    keys |= {(NumberKind.MEMBER, number_key(m.identity_number)) for m in form.members}
    return {(kind, number) for kind, number in keys if number}


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched: every word must begin a word of the name, one number begin a number.

    ``words`` holds each word's readings (``keys.readings``); ``numbers`` those of the one number.
    """

    words: tuple[tuple[str, ...], ...]
    numbers: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        return not (self.words or self.numbers)

    def means(self, key: str) -> bool:
        """Tell whether its words mean a name with this key; not where it has none."""
        padded = f" {key}"
        return bool(self.words) and all(
            any(reading in padded for reading in word) for word in self.words
        )


def read_query(text: str, *, apart: bool = False) -> Query:
    """Return what ``text`` asks for; parts with a digit are one number, the others words, each
    with ``apart`` also as two that were written together.

    Only the beginning of a long text counts.
    """
    tokens = text[:MOST_LETTERS].split()[:MOST_WORDS]
    digits = [t for t in tokens if any(c.isdigit() for c in t)]
    letters = [t for t in tokens if t not in digits]
    whole = number_key("".join(digits))
    numbers = dict.fromkeys(n for n in (whole, _COUNTRY.sub("", whole)) if n)
    asked = readings(words(" ".join(letters)), apart=apart)
    return Query(tuple(asked), tuple(numbers))
