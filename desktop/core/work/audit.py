"""The audit chain: each row carries the SHA-256 of itself and of the row before.

A changed or missing row in the middle shows by itself; a cut tail shows only against an anchor
outside, which is why the head is printed on receipts and kept in every backup's manifest.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError
from desktop.core.work.records import AuditRow

GENESIS = "0" * 64
_LAST_ACTS: Final = 1000
#: Seconds by which a clock may go back without anybody having set it.
_CORRECTED: Final = 60


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain: number of the last row (0 where there is none) and its hash."""

    seq: int
    hash: str

    @property
    def short(self) -> str:
        """The form printed on paper, e.g. ``17-3fa9c1d2``."""
        return f"{self.seq}-{self.hash[:8]}"


def canonical(value: Any) -> str:
    """Return JSON with sorted keys and no spaces, the text that hashes are taken of."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _digest(row: AuditRow) -> str:
    moment = row.at.astimezone(UTC).isoformat(timespec="microseconds")
    fields = [row.seq, moment, row.actor_id, row.action, row.subject, row.detail, row.previous]
    return hashlib.sha256(canonical(fields).encode()).hexdigest()


def head(session: Session) -> Head:
    """Return the chain's head."""
    last = session.scalars(select(AuditRow).order_by(AuditRow.seq.desc()).limit(1)).first()
    return Head(last.seq, last.hash) if last else Head(0, GENESIS)


def behind(session: Session, now: datetime) -> int:
    """Return by how many seconds ``now`` is before the latest of the last acts; 0 for what a clock
    that is set by the network may correct.

    The thousand last are asked: one act under a clock set back does not hide it.
    """
    last = select(AuditRow.at).order_by(AuditRow.seq.desc()).limit(_LAST_ACTS).subquery()
    try:
        latest: datetime | None = session.scalar(select(func.max(last.c.at)))
    except KnownError:  # one of them is none; the check names it
        return 0
    late = (latest - now).total_seconds() if latest else 0
    return int(late) if late > _CORRECTED else 0


def append(
    session: Session,
    at: datetime,
    *,
    actor_id: str,
    action: str,
    subject: str,
    detail: Mapping[str, Any],
) -> Head:
    """Write one act at the end of the chain, in the session's transaction."""
    before = head(session)
    row = AuditRow(
        seq=before.seq + 1,
        at=at,
        actor_id=actor_id,
        action=action,
        subject=subject,
        detail=dict(detail),
        previous=before.hash,
    )
    row.hash = _digest(row)
    session.add(row)
    session.flush()
    return Head(row.seq, row.hash)


def links(session: Session) -> Iterator[tuple[AuditRow, bool]]:
    """Yield every row from the first, and whether it fits the one before it."""
    before = Head(0, GENESIS)
    for row in session.scalars(select(AuditRow).order_by(AuditRow.seq)).yield_per(1000):
        yield row, _fits(row, before)
        before = Head(row.seq, row.hash)


def _fits(row: AuditRow, before: Head) -> bool:
    try:
        follows = row.seq == before.seq + 1 and row.previous == before.hash
        return follows and row.hash == _digest(row)
    except (TypeError, ValueError):  # what is no text has no digest
        return False
