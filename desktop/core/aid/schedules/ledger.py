"""Schedules inside the transactions of others: what of them is due."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.hijri import month_span
from desktop.base.money import Halalas
from desktop.core.aid.records import PaymentRecord, PromiseRecord, ScheduleRecord
from desktop.core.aid.schedules.rules import instalments, stop_of
from desktop.core.aid.schedules.terms import Instalment, ScheduleState, Stop
from desktop.core.aid.terms import SCHEDULE, PayRow
from desktop.core.people.terms import PersonView
from desktop.core.policy.choices import OfficeChoices
from desktop.core.work import Look, Work
from desktop.core.work.subjects import Subject

#: Payments of which nothing comes any more: what they were for is due again.
_OVER: Final = ("returned", "cancelled")


def subject(schedule_id: str) -> Subject:
    """Return where a schedule's steps stand in the ledger."""
    return Subject(SCHEDULE, schedule_id)


def schedule_in(session: Session, schedule_id: str) -> ScheduleRecord:
    """Return a schedule; raises Refused ``aid.unknown_schedule``."""
    row = session.get(ScheduleRecord, schedule_id)
    if row is None:
        raise Refused("aid.unknown_schedule")
    return row


def paid_of(session: Session, schedules: Sequence[str]) -> dict[str, dict[int, str]]:
    """Return the state of the payment that stands for each instalment, by its schedule."""
    found: dict[str, dict[int, str]] = {one: {} for one in schedules}
    row = PaymentRecord
    query = select(row.schedule_id, row.instalment, row.state)
    query = query.where(row.schedule_id.in_(schedules), row.state.not_in(_OVER))
    for schedule, place, state in session.execute(query):
        found[schedule][place] = state
    return found


def paid_parts(session: Session, schedule_id: str) -> list[PaymentRecord]:
    """Return the instalments of a schedule that were paid, in their order."""
    row = PaymentRecord
    query = select(row).where(row.schedule_id == schedule_id, row.state == "paid")
    return list(session.scalars(query.order_by(row.instalment)))


def instalments_of(row: ScheduleRecord, paid: dict[int, str]) -> list[Instalment]:
    """Return a schedule's instalments."""
    return instalments(row, row.first_on, row.gaps, row.stopped_on, paid)


def due_in(
    at: Work | Look, promises: Sequence[PromiseRecord], month: str = ""
) -> dict[str, tuple[tuple[PayRow, date], ...]]:
    """Return what of each promise's schedule is due by the end of a month ("": by today), by the
    promise; one that has a schedule and nothing due is there with none.
    """
    upto = month_span(month)[1] if month else riyadh_date(at.now)
    ids = [one.id for one in promises]
    query = select(ScheduleRecord).where(ScheduleRecord.promise_id.in_(ids))
    rows = at.session.scalars(query).all()
    paid = paid_of(at.session, [row.id for row in rows])
    found: dict[str, tuple[tuple[PayRow, date], ...]] = {}
    for row in rows:
        running = row.state == ScheduleState.RUNNING.value
        due = [
            (PayRow(row.promise_id, one.amount, row.id, one.place), one.due_on)
            for one in instalments_of(row, paid[row.id])
            if running and not (one.skipped or one.state) and one.due_on <= upto
        ]
        found[row.promise_id] = (*found.get(row.promise_id, ()), *due)
    return found


def stops_in(
    at: Work | Look,
    promises: Sequence[PromiseRecord],
    people: Mapping[str, PersonView],
    office: OfficeChoices,
) -> dict[str, Stop]:
    """Return what of the file stops each promise, or of the child that it sponsors; a promise that
    nothing stops is not there.
    """
    row, ids = ScheduleRecord, [one.id for one in promises]
    query = select(row.promise_id, row.child).where(row.promise_id.in_(ids))
    children: dict[str, str] = {}
    for promise_id, child in at.session.execute(query):
        children.setdefault(promise_id, child)  # a promise has one schedule
    today, found = riyadh_date(at.now), {}
    for one in promises:
        if one.person_id not in people:
            continue  # a compensation is of no file
        stop = stop_of(people[one.person_id], children.get(one.id, ""), office, today)
        if stop is not None:
            found[one.id] = stop
    return found


def next_of(session: Session, schedules: Sequence[str]) -> dict[tuple[str, int, Halalas], date]:
    """Return the instalments of some schedules that may be ordered, each with its day: which, and
    how much.
    """
    query = select(ScheduleRecord).where(ScheduleRecord.id.in_(set(schedules)))
    rows = session.scalars(query).all()
    paid = paid_of(session, [row.id for row in rows])
    return {
        (row.id, one.place, one.amount): one.due_on
        for row in rows
        if row.state == ScheduleState.RUNNING.value
        for one in instalments_of(row, paid[row.id])
        if not (one.skipped or one.state)
    }
