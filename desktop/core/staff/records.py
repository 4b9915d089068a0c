"""Accounts, and who stands in for whom. Passwords are not here: they only wrap the key."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey
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


class StandInRecord(Record):
    """Who stands in for whom, from ``begins`` to ``until``, both included. ``approved`` is None for
    what is proposed; ``roles`` of a deputation or ``acts`` of an authority, the other is empty.
    """

    __tablename__ = "stand_in"

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    whose_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    deputy_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    roles: Mapped[list[Any]]
    acts: Mapped[list[Any]]
    begins: Mapped[date]
    until: Mapped[date]
    reason: Mapped[str]
    given_by: Mapped[str]
    given_at: Mapped[datetime]
    approved: Mapped[bool | None]
    decided_by: Mapped[str]
    ended_by: Mapped[str]
    ended_at: Mapped[datetime | None]
    ended_why: Mapped[str]
