"""The words of what binds two files."""

from datetime import date
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose
from desktop.core.people.terms import PersonRow


class LinkKind(StrEnum):
    """How two files belong together, said from the first of them to the second.

    GUARDIAN, PARENT and MOVED have two sides: the first file's head is the guardian, the parent, or
    whom somebody moved away from. DISTINCT says that they are of two people who are alike.
    """

    CO_WIVES = "co_wives"
    DIVORCED = "divorced"
    GUARDIAN = "guardian"
    PARENT = "parent"
    MOVED = "moved"
    OTHER = "other"
    DISTINCT = "distinct"


#: What may be said to bind two files; that two are of two people is said with why (Distinct).
BONDS: Final = tuple(kind for kind in LinkKind if kind is not LinkKind.DISTINCT)
#: Kinds in which nobody is at the end of his own chain.
ONE_WAY: Final = frozenset({LinkKind.GUARDIAN, LinkKind.PARENT, LinkKind.MOVED})


@dataclass(frozen=True, slots=True)
class Bind:
    """Two files belong together. ``to`` is the other's number as typed; ``first`` says that this
    file is the first side of the kind. ``said_by``: who told so, or by what paper.
    """

    to: str
    kind: LinkKind
    said_by: str
    first: bool = True
    since: date | None = None
    note: Prose = ""


@dataclass(frozen=True, slots=True)
class Distinct:
    """Whoever is registered is another person than the head of the file ``than``, and why."""

    than: str
    reason: Prose


@dataclass(frozen=True, slots=True)
class Link:
    """A bond as it is seen from one file; ``row`` is the other one."""

    id: str
    row: PersonRow
    kind: LinkKind
    first: bool
    since: date | None
    said_by: str
    note: str
    made_on: date
    made_by: str
    ended_on: date | None
    ended_because: str
