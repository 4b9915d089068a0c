"""The tables of sittings and of what each has before it. The decisions themselves are events of
their subjects, and every act of a sitting is a step in its own ledger.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class SittingRecord(Record):
    """A sitting of the committee, or a working day of the department.

    ``attendance``: who was to attend and how (``terms.Attendance``), bare names in sittings of
    before members were kept. ``state``: a word of ``terms.SittingState``; ``opened_at`` is when it
    was planned, or opened where it was not. ``leader``: the member who leads it, "" for nobody.
    """

    __tablename__ = "sitting"

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    body: Mapped[str]
    held_on: Mapped[date]
    attendance: Mapped[list[Any]]
    decisions: Mapped[int]
    opened_at: Mapped[datetime]
    state: Mapped[str] = mapped_column(nullable=True)
    leader: Mapped[str] = mapped_column(nullable=True)


class AgendaRecord(Record):
    """A row of a sitting's agenda, at its ``place``; ``state``: a word of ``terms.RowState``.
    ``aside``: who left it and why, and what members said of being kin (``terms.Said``);
    ``dissents``: who did not agree (``terms.Dissent``).
    """

    __tablename__ = "agenda_row"
    __table_args__ = (Index("agenda_subject", "subject_kind", "subject_id", "state"),)

    sitting_id: Mapped[str] = mapped_column(ForeignKey("sitting.id"), primary_key=True)
    subject_kind: Mapped[str] = mapped_column(primary_key=True)
    subject_id: Mapped[str] = mapped_column(primary_key=True)
    place: Mapped[int]
    state: Mapped[str]
    aside: Mapped[list[Any]]
    dissents: Mapped[list[Any]]
