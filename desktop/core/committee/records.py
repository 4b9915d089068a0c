"""The ledger of sittings. The decisions themselves are events of their requests."""

from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class SittingRecord(Record):
    """A sitting of the committee, or a working day of the department."""

    __tablename__ = "sitting"

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    body: Mapped[str]
    held_on: Mapped[date]
    attendance: Mapped[list[Any]]
    decisions: Mapped[int]
    opened_at: Mapped[datetime]
