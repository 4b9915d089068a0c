"""The words of kept copies."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

#: What the ledger calls the copies that are kept of a request's papers, and the one step of it.
COPY: Final = "copy"
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
