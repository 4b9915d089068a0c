"""The table of what binds two files."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class LinkRecord(Record):
    """Two files, from the first side of the kind to the second."""

    __tablename__ = "file_link"

    id: Mapped[str] = mapped_column(primary_key=True)
    from_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    to_id: Mapped[str] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[str]
    since: Mapped[date | None]
    said_by: Mapped[str]
    note: Mapped[str]
    made_at: Mapped[datetime]
    actor_id: Mapped[str]
    actor_name: Mapped[str]
    ended_on: Mapped[date | None]
    ended_because: Mapped[str]
