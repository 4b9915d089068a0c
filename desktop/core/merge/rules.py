"""What of two forms may be taken, and the form that it makes."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any, Final

from desktop.core.merge.terms import Side
from desktop.core.people.differences import pairs_of
from desktop.core.people.forms import changed
from desktop.core.people.terms import NOBODY, PersonForm

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
    if name == _NOTE:
        return f"{one}\n{other}"
    if name == "categories":
        return tuple(dict.fromkeys((*one, *other)))
    found = []
    for mine, theirs in pairs_of(name, one, other):
        found.append(_filled(mine, theirs) if mine and theirs else mine or theirs)
    return tuple(found)


def _filled(mine: Any, theirs: Any) -> Any:
    """Return one line of two for the same: what the one leaves empty is the other's."""
    empty = {part.name: getattr(mine, part.name) for part in fields(mine)}
    given = {
        name: getattr(theirs, name)
        for name, value in empty.items()
        if value in (None, "") and getattr(theirs, name) not in (None, "")
    }
    return replace(mine, **given)
