"""The words of a merge: what two files say, which of it is taken, and what followed."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError
from desktop.base.typed import Prose
from desktop.core.people.terms import PersonView


class Side(StrEnum):
    """Which file's word is taken: of the one that stays, of the one that goes, or both lists."""

    STAYS = "stays"
    GOES = "goes"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Origin:
    """Since which confirmed form a file says something, and who confirmed it."""

    version: int
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Pair:
    """A field of the form in which two files differ, each with what it came from.

    ``sides``: what may be taken; ``offered``: what is taken unless somebody chooses.
    """

    field: str
    stays: Any
    goes: Any
    stays_from: Origin
    goes_from: Origin
    sides: tuple[Side, ...]
    offered: Side


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two files beside each other; ``stays`` would absorb ``goes``.

    ``follows``: how many records of each kind would go over, by the table's name. ``bars``: why
    the two are not merged now.
    """

    stays: PersonView
    goes: PersonView
    pairs: tuple[Pair, ...]
    follows: Mapping[str, int]
    bars: tuple[KnownError, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Of a field in which the two differ, what is taken."""

    field: str
    side: Side


@dataclass(frozen=True, slots=True)
class MergeFiles:
    """Let ``stays`` absorb ``goes``, at the versions that were compared.

    ``because`` says by what the two were found to be one person.
    """

    stays: str
    goes: str
    stays_version: int
    goes_version: int
    because: Prose = ""
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class MergeView:
    """A merge as it stands; ``taken`` are the fields whose word came from the file that went.

    ``stays`` is the id of the file that absorbed, ``undone_at`` None while it holds.
    """

    id: str
    stays: str
    number: str
    at: datetime
    by: str
    because: str
    taken: tuple[str, ...]
    follows: Mapping[str, int]
    undone_at: datetime | None = None
    undone_by: str = ""
    undone_because: str = ""
    #: Nothing is left by which it could be undone: one of the two was erased.
    final: bool = False


@dataclass(frozen=True, slots=True)
class Resting:
    """A record that rests on a merge: its kind (the table's name), number or code, and moment."""

    kind: str
    words: str
    at: datetime
