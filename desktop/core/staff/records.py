"""The ledger of accounts. Passwords are not here: they only wrap the key in the vault."""

from datetime import datetime
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class StaffRecord(Record):
    """Somebody who works at the PC; ``id`` is also the name of their slot in the vault."""

    __tablename__ = "staff"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    job_title: Mapped[str]
    roles: Mapped[list[Any]]
    active: Mapped[bool]
    added_at: Mapped[datetime]
