"""What somebody typed and has not submitted yet. Drafts are no acts and leave no audit."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete
from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.doors import Doors
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
