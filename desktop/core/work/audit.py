"""The audit chain: each row carries the SHA-256 of itself and of the row before.

A changed or missing row in the middle shows by itself; a cut tail shows only against an anchor
outside, which is why the head is printed on receipts and kept in every backup's manifest.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.core.work.records import AuditRow

GENESIS = "0" * 64


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain: number of the last row (0 where there is none) and its hash."""

    seq: int
    hash: str

    @property
    def short(self) -> str:
        """The form printed on paper, e.g. ``17-3fa9c1d2``."""
        return f"{self.seq}-{self.hash[:8]}"


@dataclass(frozen=True, slots=True)
class ChainReport:
    """The result of reading the whole chain: how many rows there are, the last one, and the number
    of the first that doesn't fit.
    """

    rows: int
    head: Head
    broken_at: int | None


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


def read_chain(session: Session) -> ChainReport:
    """Read every row from the first and name the first that doesn't fit."""
    before = Head(0, GENESIS)
    rows, broken = 0, None
    for row in session.scalars(select(AuditRow).order_by(AuditRow.seq)).yield_per(1000):
        rows += 1
        fits = row.seq == before.seq + 1 and row.previous == before.hash
        if broken is None and not (fits and row.hash == _digest(row)):
            broken = row.seq
        before = Head(row.seq, row.hash)
    return ChainReport(rows, before, broken)
