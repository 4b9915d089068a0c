"""The table of appointments."""

from datetime import datetime

from sqlalchemy import Index, Select, select
from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class AppointmentRecord(Record):
    """An appointment, as its steps in the ledger lead to. ``at`` is when it is."""

    __tablename__ = "appointment"
    __table_args__ = (Index("appointment_at", "at"), Index("appointment_person", "person_id"))

    id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    purpose: Mapped[str]
    whom: Mapped[str]
    name: Mapped[str]
    person_id: Mapped[str]
    note: Mapped[str]
    state: Mapped[str]
    because: Mapped[str]
    staff_id: Mapped[str]
    staff_name: Mapped[str]


def between(began: datetime, ended: datetime) -> Select[AppointmentRecord]:
    """Return the query of the appointments between two moments, by their time."""
    at = AppointmentRecord.at
    return (
        select(AppointmentRecord).where(at >= began, at < ended).order_by(at, AppointmentRecord.id)
    )
