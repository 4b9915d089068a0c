"""Whether two files may be of one person, as Fellegi and Sunter weigh it (1969).

Each thing that is compared gives a weight: how much more often it stands so with one person who was
registered twice than with any two people, as a power of two. The weights are learnt on a made-up
town whose doubles are known (decision 0049, ``tests/benchmarks/find.py``); that of a shared word is
told by how many names have it, so that a rare family name weighs more than «محمد».
"""

from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from functools import partial
from math import log2
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.hijri import to_hijri
from desktop.core.finding.likeness import Asked, asked_words, reasons, worst_of
from desktop.core.finding.terms import Reason
from desktop.core.people.births import gregorian_year
from desktop.core.people.terms import Birth


class Born(StrEnum):
    """How two births are to one another."""

    SAME = "same"
    TURNED = "turned"
    BESIDE = "beside"
    YEAR = "year"
    UNKNOWN = "unknown"
    FAR = "far"


class Shared(StrEnum):
    """How two mobiles or towns are to one another."""

    SAME = "same"
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Someone:
    """What is compared of somebody."""

    name: str
    birth: Birth
    mobile: str = ""
    city: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """What two are alike in, and how much it weighs."""

    name: Reason
    born: Born
    mobile: Shared
    city: Shared
    weight: float = 0.0


#: How often a word of a name stands so with one person registered twice, and with any two.
_WORD: Final = {
    Reason.SAME: 0.87, Reason.SWAPPED: 0.028, Reason.LETTER: 0.071, Reason.LETTERS: 0.001,
    Reason.MISSING: 0.04,
}  # fmt: skip
_OTHER_WORD: Final = {
    Reason.SWAPPED: 0.0012, Reason.LETTER: 0.028, Reason.LETTERS: 0.0086, Reason.MISSING: 0.9,
}  # fmt: skip
#: No sample has names in two scripts: a word that only sounds alike says what another letter does.
_AS: Final = {Reason.SOUNDS: Reason.LETTER}
#: What births, mobiles and towns weigh. Of a town that is another one the made-up people tell too
#: little, who never move: it weighs less than they say (-8.5).
BORN: Final = {
    Born.SAME: 7.7, Born.TURNED: 10.1, Born.BESIDE: 4.0, Born.YEAR: 3.4, Born.UNKNOWN: 0.0,
    Born.FAR: -8.5,
}  # fmt: skip
MOBILE: Final = {Shared.SAME: 12.9, Shared.OTHER: -1.0, Shared.UNKNOWN: 0.0}
CITY: Final = {Shared.SAME: 4.2, Shared.OTHER: -2.0, Shared.UNKNOWN: 0.0}
#: Of those registered twice on the made-up town none begins with another name; some do who write
#: a title or the family first.
_FIRST_OTHER: Final = -5.0
#: As many days as a year of either calendar may lie beside another.
_BESIDE: Final = (350, 370)


def compare(one: Someone, other: Someone, share: Callable[[str], float]) -> Compared:
    """Return how two are alike; ``share`` tells the share of names that have a word."""
    born, mobile = born_alike(one.birth, other.birth), _shared(one.mobile, other.mobile)
    city = _shared(one.city, other.city)
    asked, has = asked_words(one.name), asked_words(other.name)
    found = reasons(asked, has)
    alike = [reason for reason, _ in found]
    weight = sum(map(partial(_of_word, share), asked, alike))
    weight += _first(found, len(has))
    weight += max(0, len(has) - len(asked)) * _least()
    weight += BORN[born] + MOBILE[mobile] + CITY[city]
    return Compared(worst_of(alike), born, mobile, city, weight)


def _first(found: Sequence[tuple[Reason, int]], count: int) -> float:
    """Return what it weighs that two do not begin with one name, as brothers and fathers do."""
    reason, place = found[0] if found else (Reason.SAME, 0)
    # what is written together with others has no place of its own: it is behind all
    return 0.0 if reason is not Reason.MISSING and place in (0, count) else _FIRST_OTHER


def _of_word(share: Callable[[str], float], word: Asked, reason: Reason) -> float:
    reason = _AS.get(reason, reason)
    if reason in _OTHER_WORD:
        return log2(_WORD[reason] / _OTHER_WORD[reason])
    return log2(_WORD[Reason.SAME] / share(word.word))


def _least() -> float:
    """Return what a word weighs that only one of the two has."""
    return log2(_WORD[Reason.MISSING] / _OTHER_WORD[Reason.MISSING]) / 2


def born_alike(one: Birth, other: Birth) -> Born:
    """Return how two births are to one another: day and month may have changed places, in either
    calendar, and a year lie beside it.
    """
    years = gregorian_year(one), gregorian_year(other)
    if years[0] is None or years[1] is None:
        return Born.UNKNOWN
    if one.day is None or other.day is None:
        return Born.YEAR if abs(years[0] - years[1]) <= 1 else Born.FAR
    if one.day == other.day:
        return Born.SAME
    if other.day in _turned(one.day) or one.day in _turned(other.day):
        return Born.TURNED
    if _BESIDE[0] <= abs((one.day - other.day).days) <= _BESIDE[1]:
        return Born.BESIDE
    return Born.YEAR if years[0] == years[1] else Born.FAR


def _turned(day: date) -> Sequence[date]:
    """Return the days that are this one with day and month the other way round."""
    found = [date(day.year, day.day, day.month)] if day.day <= 12 and day.month <= 28 else []  # noqa: PLR2004
    there = to_hijri(day)
    if there.day <= 12:  # noqa: PLR2004
        found.append(type(there)(there.year, there.day, there.month).to_gregorian())
    return found


def _shared(one: str, other: str) -> Shared:
    if not one or not other:
        return Shared.UNKNOWN
    return Shared.SAME if one == other else Shared.OTHER
