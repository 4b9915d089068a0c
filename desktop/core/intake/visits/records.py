"""The ledger of visits."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class VisitRecord(Record):
    """A line of the day's log."""

    __tablename__ = "visit"
    __table_args__ = (Index("visit_at", "at"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    purpose: Mapped[str]
    channel: Mapped[str]
    name: Mapped[str]
    person_id: Mapped[str]
    note: Mapped[str]
    priority: Mapped[bool]
    staff_id: Mapped[str]
    staff_name: Mapped[str]
