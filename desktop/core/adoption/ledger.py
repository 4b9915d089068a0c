"""Versions of the office's choices, kept and read inside the act of whoever makes one."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.core.policy.choices import OfficeChoices
from desktop.core.work import Look, Work
from desktop.core.work.policies import ChoicesRecord, Policies, Texts, hash_of


def next_number(session: Session, number: Any) -> int:
    """Return the number after the highest of a column."""
    return int(session.scalar(select(func.max(number))) or 0) + 1


def keep_choices_in(tx: Work, text: str, from_on: date, reason: str) -> ChoicesRecord:
    """Keep one more version of the choices, which ``text`` says as JSON."""
    row = ChoicesRecord(
        version=next_number(tx.session, ChoicesRecord.version),
        from_on=from_on,
        text=text,
        sha256=hash_of(text),
        at=tx.now,
        staff_id=tx.actor.id,
        staff_name=tx.actor.name,
        reason=reason,
    )
    tx.session.add(row)
    tx.session.flush()
    return row


def versions(session: Session) -> Sequence[ChoicesRecord]:
    """Return every version, the oldest first."""
    return session.scalars(select(ChoicesRecord).order_by(ChoicesRecord.version)).all()


def changes_in(
    at: Work | Look, policies: Policies
) -> Iterator[tuple[ChoicesRecord, OfficeChoices, OfficeChoices]]:
    """Yield every version with the choices before it and its own: before it are those that would
    have held on its first day without it.
    """
    texts, made = Texts(), list[ChoicesRecord]()
    for row in versions(at.session):
        before = _before(row, made)
        if before is not None:
            was = texts.choices(at.session, before.version)
        else:
            was = policies.adopted_in(at.session, row.at).file.office
        yield row, was, texts.choices(at.session, row.version)
        made.append(row)


def _before(row: ChoicesRecord, made: Iterable[ChoicesRecord]) -> ChoicesRecord | None:
    held = [one for one in made if one.from_on <= row.from_on]
    return max(held, key=lambda one: (one.from_on, one.version), default=None)
