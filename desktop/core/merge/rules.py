"""What of two forms may be taken, and the form that it makes."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, Final

from desktop.base.keys import fold
from desktop.core.merge.terms import Side
from desktop.core.people.births import first_day, last_day
from desktop.core.people.forms import changed
from desktop.core.people.terms import NOBODY, Birth, Member, PersonForm

#: The fields whose lines two files may have together.
LISTS: Final = frozenset({"categories", "members", "incomes", "obligations"})
_NOTE: Final = "note"
#: Fields of which both files' words may be kept.
JOINED: Final = LISTS | {_NOTE}


def sides_of(name: str, stays: Any, goes: Any) -> tuple[Side, ...]:
    """Return what may be taken of a field: lists and notes of both files, where both have some."""
    together = name in JOINED and stays and goes
    return (Side.STAYS, Side.GOES, *((Side.BOTH,) if together else ()))


def offered(name: str, stays: Any, goes: Any) -> Side:
    """Return what is taken unless somebody chooses: what was entered before what was not, both
    notes and both households, else the word of the file that stays.

    Sums of both would count one pension twice: they are those of one file.
    """
    empty = getattr(NOBODY, name)
    if stays == empty and goes != empty:
        return Side.GOES
    if name in {"categories", "members", _NOTE} and Side.BOTH in sides_of(name, stays, goes):
        return Side.BOTH
    return Side.STAYS


def compose(stays: PersonForm, goes: PersonForm, taken: Mapping[str, Side]) -> PersonForm:
    """Return the form that the choices make; what nobody chose is as :func:`offered`."""
    parts: dict[str, Any] = {}
    for name in changed(stays, goes):
        one, other = getattr(stays, name), getattr(goes, name)
        side = taken.get(name, offered(name, one, other))
        if side not in sides_of(name, one, other):
            side = offered(name, one, other)
        if side is Side.GOES:
            parts[name] = other
        elif side is Side.BOTH:
            parts[name] = _both(name, one, other)
    return replace(stays, **parts)


def _both(name: str, one: Any, other: Any) -> Any:
    """Return both files' words: two lines become one only where nothing that both say differs."""
    if name == _NOTE:
        return _joined(one, other)
    if name == "categories":
        return tuple(dict.fromkeys((*one, *other)))
    rest = list(other)
    found = []
    for mine in one:
        theirs = _the_same(mine, one, rest)
        if theirs is not None:
            rest.remove(theirs)
        found.append(mine if theirs is None else _filled(mine, theirs))
    return (*found, *rest)


def _the_same(mine: Any, ours: Sequence[Any], rest: Sequence[Any]) -> Any | None:
    """Return the one line of ``rest`` that is ``mine``. Where several may be it, or it may be
    several of ``ours``, none is: nobody goes by a guess.
    """
    for same in (_equal, _one_number, _one_line):
        found = [one for one in rest if same(mine, one)]
        if found and (same is not _one_line or len(found) == 1 == _count(found[0], ours)):
            return found[0]
    return None


def _count(line: Any, ours: Sequence[Any]) -> int:
    return sum(_one_line(mine, line) for mine in ours)


def _equal(mine: Any, theirs: Any) -> bool:
    return bool(mine == theirs)


def _one_number(mine: Any, theirs: Any) -> bool:
    number = getattr(mine, "identity_number", "")
    return bool(number) and number == getattr(theirs, "identity_number", "")


def _one_line(mine: Any, theirs: Any) -> bool:
    if not isinstance(mine, Member):
        return all(
            _agree(getattr(mine, part.name), getattr(theirs, part.name)) for part in fields(mine)
        )
    return (
        fold(mine.name) == fold(theirs.name)
        and mine.relationship == theirs.relationship
        and _agree(mine.identity_number, theirs.identity_number)
        and _agree(mine.died_on, theirs.died_on)
        and _born_alike(mine.birth, theirs.birth)
    )


def _agree(mine: Any, theirs: Any) -> bool:
    return _nothing(mine) or _nothing(theirs) or mine == theirs


def _born_alike(mine: Birth, theirs: Birth) -> bool:
    """Tell whether two births may be one: a day lies in the year that the other knows."""
    first, last = first_day(mine), last_day(mine)
    begun, ended = first_day(theirs), last_day(theirs)
    if first and last and begun and ended:
        return first <= ended and begun <= last
    return _agree(mine, theirs)


def _nothing(value: Any) -> bool:
    if isinstance(value, Birth):
        return value.day is None and value.year is None and not value.typed
    return value in (None, "")


def _filled(mine: Any, theirs: Any) -> Any:
    """Return one line of two for the same: what the one leaves empty is the other's, and both
    notes stand.
    """
    given = {
        part.name: getattr(theirs, part.name)
        for part in fields(mine)
        if _nothing(getattr(mine, part.name))
    }
    return replace(mine, **{**given, _NOTE: _joined(mine.note, theirs.note)})


def _joined(one: str, other: str) -> str:
    return "\n".join(dict.fromkeys(filter(None, (one, other))))
