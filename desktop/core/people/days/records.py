"""The tables of what falls due in files; both follow from the forms, the steps and the requests."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class RenewalRecord(Record):
    """When a file's data was last confirmed, changed or declared, and how often its family was
    told since that an update is due.
    """

    __tablename__ = "renewal"
    __table_args__ = (Index("renewal_due", "renewed_on", "person_id"),)

    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    renewed_on: Mapped[date]
    told: Mapped[int]
    told_on: Mapped[date | None]


class FileDayRecord(Record):
    """A day in a file that a list goes by: the last one of a paper, or a birth.

    ``source`` is the form, or the request that it was learnt with; ``place`` tells days of one
    source and kind apart: of a member, the place in the form after the head's 0. ``exact`` is
    False where only the year of a birth is known.
    """

    __tablename__ = "file_day"
    __table_args__ = (
        Index("file_day_list", "kind", "day", "person_id", "source", "place"),
        {"sqlite_with_rowid": False},
    )

    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    source: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    day: Mapped[date]
    exact: Mapped[bool]
    name: Mapped[str]
