"""The audit chain read whole, as tests judge it."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop.core.work.audit import GENESIS, Head, links


@dataclass(frozen=True, slots=True)
class ChainReport:
    """The result of reading the whole chain: how many rows there are, the last one, and the number
    of the first that doesn't fit.
    """

    rows: int
    head: Head
    broken_at: int | None


def read_chain(session: Session) -> ChainReport:
    """Read every row from the first and name the first that doesn't fit."""
    end, rows, broken = Head(0, GENESIS), 0, None
    for row, fits in links(session):
        rows += 1
        broken = row.seq if broken is None and not fits else broken
        end = Head(row.seq, row.hash)
    return ChainReport(rows, end, broken)
