"""The table of devices, which follows from their steps in the ledger."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class DeviceRecord(Record):
    """A device, where it is, who has it (``person_id``, "" for nobody) and until when."""

    __tablename__ = "device"
    __table_args__ = (
        Index("device_due", "until", "id"),
        Index("device_person", "person_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    serial: Mapped[str]
    serial_key: Mapped[str] = mapped_column(unique=True)
    state: Mapped[str]
    person_id: Mapped[str]
    until: Mapped[date | None]
