"""What a search is asked and answers."""

from datetime import date
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.people.search import NumberKind
from desktop.core.people.terms import PersonRow

#: So many at most are shown; more is a wider search.
MOST: Final = 20
#: Kinds of numbers in the order in which exact ones are shown: those of files, requests, prints.
PAPERS: Final = ("request", "print", "code")
KINDS: Final = (*(kind.value for kind in NumberKind), *PAPERS)


class Reason(StrEnum):
    """Why somebody was found; of several words the one that differs most, in this order."""

    SAME = "same"
    HAMZA = "hamza"
    SPELT = "spelt"
    TOGETHER = "together"
    APART = "apart"
    BEGINS = "begins"
    SOUNDS = "sounds"
    SWAPPED = "swapped"
    LETTER = "letter"
    LETTERS = "letters"
    MISSING = "missing"
    #: Beside one of those above: it is the name of somebody who lives with the head.
    MEMBER = "member"
    #: Of numbers: whose it is, and beside it how much of it was asked for.
    FILE = "file"
    OLD_FILE = "old_file"
    #: The number of a file that was merged into this one.
    MERGED_FILE = "merged_file"
    IDENTITY = "identity"
    MEMBER_IDENTITY = "member_identity"
    MOBILE = "mobile"
    FORMER = "former"
    REQUEST = "request"
    PRINT = "print"
    CODE = "code"
    NUMBER_BEGINS = "number_begins"
    NUMBER_ENDS = "number_ends"


class Without(StrEnum):
    """What a search by the database alone leaves out."""

    SLIPS = "slips"
    SOUNDS = "sounds"
    ENDINGS = "endings"
    PAPERS = "papers"


@dataclass(frozen=True, slots=True)
class Hit:
    """Somebody who was found, as the actor's roles may see them.

    ``row.member`` is by whom of the household. ``identity`` is masked for everybody. ``request``
    is the id of the request, ``paper`` of the print, whose number was asked for.
    """

    row: PersonRow
    reasons: tuple[Reason, ...]
    identity: str = ""
    age: int | None = None
    visited_on: date | None = None
    request: str = ""
    paper: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for a text, the nearest first.

    ``preparing``: the index is not whole yet. ``without``: what was not looked for. ``more``: there
    may be others.
    """

    text: str
    hits: tuple[Hit, ...] = ()
    preparing: bool = False
    without: tuple[Without, ...] = ()
    more: bool = False
