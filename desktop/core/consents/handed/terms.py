"""The words of handing over the notice of privacy.

What a text is, its version says: whoever was handed another one is asked anew (001, ح-2).
"""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose
from desktop.core.documents.consent_forms import Clause
from desktop.core.documents.forms import Stroke
from desktop.core.people.terms import PersonRow

#: The kind of the subjects in the ledger, each one file, and its steps: on the pad, otherwise.
NOTICE: Final = "notice"
SIGNED: Final = "notice_signed"
HANDED: Final = "notice_handed"


class Acknowledged(StrEnum):
    """How it was acknowledged. In words alone, with a reason, only where the office takes that."""

    PAD = "pad"
    PAPER = "paper"
    THUMB = "thumb"
    SPOKEN = "spoken"


class NoticeState(StrEnum):
    """Where a file stands with the notice in force."""

    NEVER = "never"
    EARLIER = "earlier"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class HandNotice:
    """The notice is handed over. ``version`` is the text that was shown, ``taker`` who took it for
    somebody else ("" for who heads the file), ``reason`` why it was acknowledged in words alone.
    """

    version: str
    on: date
    how: Acknowledged
    taker: str = ""
    witness: str = ""
    reason: Prose = ""
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0
    width: float = 0.0


@dataclass(frozen=True, slots=True)
class Handed:
    """A handing over as the ledger keeps it; ``hash`` is what a signature on the pad covers."""

    version: str
    on: date
    how: Acknowledged
    taker: str = ""
    witness: str = ""
    reason: Prose = ""
    hash: str = ""
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3.0


@dataclass(frozen=True, slots=True)
class Notice:
    """The text in force: its version, its clauses, the sentence that is signed, and whether the
    office takes an acknowledgement in words alone (``spoken``).
    """

    version: str
    clauses: tuple[Clause, ...]
    said: str
    spoken: bool


@dataclass(frozen=True, slots=True)
class HandedLine:
    """One handing over as a file tells it; ``held``: of the text in force, to who heads it now."""

    at: datetime
    by: str
    said: Handed
    held: bool


@dataclass(frozen=True, slots=True)
class FileNotice:
    """Where a file stands with the notice, and every handing over, the newest first."""

    state: NoticeState
    notice: Notice
    lines: tuple[HandedLine, ...] = ()


@dataclass(frozen=True, slots=True)
class NoticeRow:
    """A file whose head has not the notice in force: never had one, or an ``earlier`` one, on
    which day last.
    """

    id: str
    person: PersonRow
    state: NoticeState
    last: date | None = None


#: How each step of the ledger is read.
PAYLOADS: Final[Mapping[str, Any]] = MappingProxyType({SIGNED: Handed, HANDED: Handed})
