"""The words of kept copies."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from desktop.base.data_classes import dataclass
from desktop.core.people.terms import PersonRow

#: What the ledger calls the copies that are kept of a request's papers, and the first step of it;
#: then that one was asked to be destroyed at its end, and that it was.
COPY: Final = "copy"
COPY_MARK: Final = "copy_mark"
COPY_GONE: Final = "copy_gone"
#: The largest copy: some sixty pages.
MOST_BYTES: Final = 48 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class KeptPaper:
    """A copy as it was kept: of which paper, ``blob`` naming its content, ``copy_why`` the law or
    authority that the office named for this kind of paper, and through which day.
    """

    paper_id: str
    blob: str
    pages: int
    copy_why: str
    kept_until: date


@dataclass(frozen=True, slots=True)
class CopyMarked:
    """Somebody asks for a copy to be destroyed whose time has ended."""

    paper_id: str
    blob: str


@dataclass(frozen=True, slots=True)
class CopyGone:
    """A copy was destroyed; ``asked_by``: the first of the two who wanted it."""

    paper_id: str
    blob: str
    pages: int
    asked_by: str


#: The steps of a copy, by their word in the ledger.
STEPS: Final[Mapping[str, Any]] = {COPY: KeptPaper, COPY_MARK: CopyMarked, COPY_GONE: CopyGone}


@dataclass(frozen=True, slots=True)
class EndedCopy:
    """A copy whose last day has passed, still there. ``asked_by``: who asked for it to be
    destroyed, "" for nobody yet; ``mine``: that is the reader.
    """

    request_id: str
    blob: str
    paper: str
    person: PersonRow
    pages: int
    ended_on: date
    asked_by: str
    mine: bool


@dataclass(frozen=True, slots=True)
class CopyView:
    """A kept copy as lists show it; ``over``: the day through which it is kept has passed."""

    request_id: str
    paper_id: str
    name: str
    blob: str
    pages: int
    kept_at: datetime
    by: str
    why: str
    until: date
    over: bool
