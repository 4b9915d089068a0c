"""What somebody typed and has not submitted yet. Drafts are no acts and leave no audit."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.doors import Doors, Work
from desktop.core.work.records import Record
from desktop.core.work.roles import Actor


class DraftRecord(Record):
    """One for each owner and page."""

    __tablename__ = "draft"

    owner_id: Mapped[str] = mapped_column(primary_key=True)
    page: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[dict[str, Any]]
    saved_at: Mapped[datetime]


class Drafts:
    """Keeps one draft for each person and page."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    def save(self, actor: Actor, page: str, data: dict[str, Any]) -> datetime:
        """Keep what was typed, in place of what was kept before; returns the moment."""
        with self._doors.unaudited(actor) as tx:
            tx.session.merge(DraftRecord(owner_id=actor.id, page=page, data=data, saved_at=tx.now))
            return tx.now

    def load(self, actor: Actor, page: str) -> tuple[dict[str, Any], datetime] | None:
        """Return the draft and when it was kept, or None."""
        with self._doors.unaudited(actor) as tx:
            row = tx.session.get(DraftRecord, (actor.id, page))
            return (row.data, row.saved_at) if row else None

    def drop(self, actor: Actor, page: str) -> None:
        """Forget the draft once it was submitted or given up."""
        with self._doors.unaudited(actor) as tx:
            tx.session.execute(
                delete(DraftRecord).where(
                    DraftRecord.owner_id == actor.id, DraftRecord.page == page
                )
            )


def blank_in(tx: Work, texts: frozenset[str]) -> None:
    """Empty whatever says one of some texts in what anybody typed and did not send."""
    for draft in tx.session.scalars(select(DraftRecord)):
        left = _blanked(draft.data, texts)
        if left != draft.data:
            draft.data = left
    tx.session.flush()


def _blanked(value: Any, texts: frozenset[str]) -> Any:
    if isinstance(value, str):
        return "" if value.strip() in texts else value
    if isinstance(value, dict):
        return {key: _blanked(one, texts) for key, one in value.items()}
    return [_blanked(one, texts) for one in value] if isinstance(value, list) else value
