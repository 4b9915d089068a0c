"""The ledger of visits."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Index, Select, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.core.intake.visits.terms import Purpose
from desktop.core.policy.vocabulary import ChannelId
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


@dataclass(frozen=True, slots=True)
class Logged:
    """Which lines of the log: of these purposes, by these channels; an empty set asks nothing."""

    purposes: frozenset[Purpose] = frozenset()
    channels: frozenset[ChannelId] = frozenset()


#: The order of the log's lines; from the last one to the first where the newest come first.
BY: Final = (VisitRecord.at, VisitRecord.id)


def of_lines(lines: Logged) -> Select[VisitRecord]:
    """Return the query of the lines."""
    found = select(VisitRecord)
    if lines.purposes:
        found = found.where(VisitRecord.purpose.in_({one.value for one in lines.purposes}))
    if lines.channels:
        found = found.where(VisitRecord.channel.in_({one.value for one in lines.channels}))
    return found


def count(session: Session, lines: Logged) -> int:
    """Return how many lines there are of them."""
    return session.scalar(select(func.count()).select_from(of_lines(lines).subquery())) or 0
