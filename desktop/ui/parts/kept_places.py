"""A place of the window as a draft keeps it, to be gone back to."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from enum import Enum
from typing import Any, Final, get_type_hints

from desktop.core.complaints.terms import VoiceKind
from desktop.core.policy.vocabulary import Serves
from desktop.core.proofs.pledges.terms import Over
from desktop.core.proofs.terms import ProofKind
from desktop.ui.places import PageId, Place

#: The words of core that places speak, which the list of places itself does not load.
_WORDS: Final = {word.__name__: word for word in (Over, ProofKind, Serves, VoiceKind)}


def written(place: Place | str) -> dict[str, Any]:
    """Return a place as JSON values without a typed word, for :func:`read`; {} for nowhere."""
    if isinstance(place, Place):
        place = place.wordless()
    if isinstance(place, Place):
        return {"kind": type(place).__name__, "on": asdict(place)}
    return {"kind": place} if place else {}


def read(kept: Mapping[str, Any]) -> Place | PageId | None:
    """Return the place that :func:`written` told, None where the program knows no such place."""
    kind = kept.get("kind", "")
    fields = kept.get("on")
    if fields is None:  # written before they had a place of their own
        fields = {name: value for name, value in kept.items() if name != "kind"}
    try:
        return _made(_KINDS[kind], fields) if kind in _KINDS else PageId(kind)
    except (TypeError, ValueError):
        return None


def _made(kind: type[Place], fields: Mapping[str, Any]) -> Place:
    """Return a place of values as JSON keeps them, which knows a word of core by its text alone."""
    place = kind(**fields)
    hints = get_type_hints(kind, localns=_WORDS)
    enums = {n: h for n, h in hints.items() if n in fields and issubclass(h, Enum)}
    return replace(place, **{name: enum(fields[name]) for name, enum in enums.items()})


def _kinds(base: type[Place]) -> dict[str, type[Place]]:
    found = {one.__name__: one for one in base.__subclasses__()}
    return {**found, **{name: kind for one in found.values() for name, kind in _kinds(one).items()}}


_KINDS: Final = _kinds(Place)
