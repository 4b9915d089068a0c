"""The table of visits."""

from datetime import date, datetime
from typing import Final

from sqlalchemy import Index, Select, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.base.clock import day_of
from desktop.base.data_classes import dataclass
from desktop.core.intake.visits.terms import PRESENT, VISIT, Purpose
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work.records import EventRecord, Record


class VisitRecord(Record):
    """A visit, as its steps in the ledger lead to.

    ``priority`` is its reason, "" for none; ``server_id`` and ``server_name`` who called or served.
    """

    __tablename__ = "visit"
    __table_args__ = (Index("visit_at", "at"), Index("visit_state", "state", "at"))

    id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    purpose: Mapped[str]
    channel: Mapped[str]
    name: Mapped[str]
    person_id: Mapped[str]
    note: Mapped[str]
    priority: Mapped[str]
    staff_id: Mapped[str]
    staff_name: Mapped[str]
    state: Mapped[str]
    turn: Mapped[int]
    server_id: Mapped[str]
    server_name: Mapped[str]
    ended_at: Mapped[datetime | None]
    corrected: Mapped[bool]


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


def with_step(step: str, *, without: str) -> Select[VisitRecord]:
    """Return the query of the visits that took a step and not another, in order of arrival."""

    def having(taken: str) -> Select[str]:
        of_visits = (EventRecord.subject_kind == VISIT, EventRecord.step == taken)
        return select(EventRecord.subject_id).where(*of_visits)

    there = VisitRecord.id.in_(having(step)), VisitRecord.id.not_in(having(without))
    return select(VisitRecord).where(*there).order_by(*BY)


def of_days(began: datetime, ended: datetime) -> Select[VisitRecord]:
    """Return the query of who arrived between two moments, in order of arrival."""
    return select(VisitRecord).where(VisitRecord.at >= began, VisitRecord.at < ended).order_by(*BY)


def present(day: date) -> Select[VisitRecord]:
    """Return the query of who is in the office on a day (Riyadh), until their visit has ended."""
    began, ended = day_of(day)
    return _open().where(VisitRecord.at >= began, VisitRecord.at < ended)


def unended(day: date) -> Select[VisitRecord]:
    """Return the query of whose visit of before a day nobody ended, in order of arrival."""
    return _open().where(VisitRecord.at < day_of(day)[0]).order_by(*BY)


def _open() -> Select[VisitRecord]:
    return select(VisitRecord).where(VisitRecord.state.in_({one.value for one in PRESENT}))


def count(session: Session, lines: Logged) -> int:
    """Return how many lines there are of them."""
    return session.scalar(select(func.count()).select_from(of_lines(lines).subquery())) or 0
