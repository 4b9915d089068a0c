"""The tables of the money. Entries are only added; every figure is a sum of them."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import ForeignKey, Index, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.base.money import Halalas
from desktop.core.aid.terms import Figures, Heap, PayeeKind
from desktop.core.work.records import Record


class LineRecord(Record):
    """A budget line of a year, which has its days written out."""

    __tablename__ = "aid_line"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    fund: Mapped[str]
    year: Mapped[int]
    calendar: Mapped[str]
    begins_on: Mapped[date]
    ends_on: Mapped[date]
    condition: Mapped[str]
    services: Mapped[list[Any]]
    opened_at: Mapped[datetime]
    staff_id: Mapped[str]
    staff_name: Mapped[str]


class EntryRecord(Record):
    """An amount that goes into a heap of a line (``heap``), out of it where it is below zero.

    Both halves of what moves between heaps are entries of one ``move``. ``promise_id``,
    ``payment_id`` and ``request_id`` are "" where it is about none.
    """

    __tablename__ = "aid_entry"
    __table_args__ = (
        Index("aid_entry_line", "line_id", "heap"),
        Index("aid_entry_promise", "promise_id", "heap"),
        Index("aid_entry_request", "request_id"),
        Index("aid_entry_payment", "payment_id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    line_id: Mapped[str] = mapped_column(ForeignKey("aid_line.id"))
    move: Mapped[str]
    why: Mapped[str]
    heap: Mapped[str]
    amount: Mapped[Halalas]
    promise_id: Mapped[str]
    payment_id: Mapped[str]
    request_id: Mapped[str]
    note: Mapped[str]
    at: Mapped[datetime]
    staff_id: Mapped[str]
    staff_name: Mapped[str]


class PromiseRecord(Record):
    """Money promised to a decision, or to a settlement of harm, whose file's id and number stand
    for a request's, with no ``person_id``: a compensation is no family's aid. ``payee`` is who is
    paid, as JSON.
    """

    __tablename__ = "aid_promise"
    __table_args__ = (
        Index("aid_promise_request", "request_id"),
        Index("aid_promise_person", "person_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    request_id: Mapped[str]
    request_number: Mapped[str]
    person_id: Mapped[str]
    line_id: Mapped[str] = mapped_column(ForeignKey("aid_line.id"))
    amount: Mapped[Halalas]
    payee: Mapped[dict[str, Any]]
    decided_on: Mapped[date]
    sitting: Mapped[str]
    service: Mapped[str]
    zakat: Mapped[str]
    fits: Mapped[str]
    over: Mapped[str]
    at: Mapped[datetime]
    staff_id: Mapped[str]
    staff_name: Mapped[str]


class OrderRecord(Record):
    """A payment order, as its steps in the ledger of all desks lead to."""

    __tablename__ = "aid_order"
    __table_args__ = (UniqueConstraint("number"), Index("aid_order_state", "state", "prepared_at"))

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str]
    line_id: Mapped[str] = mapped_column(ForeignKey("aid_line.id"))
    state: Mapped[str]
    total: Mapped[Halalas]
    month: Mapped[str]
    prepared_at: Mapped[datetime]
    prepared_by: Mapped[str]
    prepared_name: Mapped[str]
    reviewed_by: Mapped[str]
    reviewed_name: Mapped[str]
    approved_by: Mapped[str]
    approved_name: Mapped[str]
    approved_as: Mapped[str]
    approved_on: Mapped[date | None]


class PaymentRecord(Record):
    """A row of an order: who is paid how much. ``iban`` is whole, for the order and the bank.

    ``instalment`` is the place of a schedule's that it pays, 0 for none; ``renews`` the payment
    that came back and is ordered anew by it.
    """

    __tablename__ = "aid_payment"
    __table_args__ = (
        Index("aid_payment_order", "order_id", "place"),
        Index("aid_payment_person", "person_id", "ordered_on"),
        Index("aid_payment_promise", "promise_id"),
        Index("aid_payment_request", "request_id"),
        Index("aid_payment_state", "state"),
        Index("aid_payment_iban", "iban"),
        Index("aid_payment_number", "number"),
        Index("aid_payment_transfer", "transfer_id"),
        Index("aid_payment_schedule", "schedule_id", "instalment"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    order_id: Mapped[str] = mapped_column(ForeignKey("aid_order.id"))
    place: Mapped[int]
    promise_id: Mapped[str] = mapped_column(ForeignKey("aid_promise.id"))
    request_id: Mapped[str]
    request_number: Mapped[str]
    person_id: Mapped[str]
    amount: Mapped[Halalas]
    kind: Mapped[str]
    method: Mapped[str]
    payee: Mapped[str]
    iban: Mapped[str]
    number: Mapped[str]
    period: Mapped[str]
    schedule_id: Mapped[str]
    instalment: Mapped[int]
    renews: Mapped[str]
    state: Mapped[str]
    ordered_on: Mapped[date]
    transfer_id: Mapped[str]
    cheque: Mapped[str]
    sent_on: Mapped[date | None]
    settled_on: Mapped[date | None]
    reason: Mapped[str]


class TransferRecord(Record):
    """A list that goes to the bank."""

    __tablename__ = "aid_transfer"
    __table_args__ = (UniqueConstraint("number"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[str]
    made_at: Mapped[datetime]
    made_on: Mapped[date]
    total: Mapped[Halalas]
    staff_id: Mapped[str]
    staff_name: Mapped[str]


class ScheduleRecord(Record):
    """Aid in instalments of months, as its steps in the ledger of all desks lead to. ``gaps`` are
    the first and last days of suspensions that are over, of which nothing is paid.
    """

    __tablename__ = "aid_schedule"
    __table_args__ = (
        Index("aid_schedule_state", "state", "first_on"),
        Index("aid_schedule_person", "person_id"),
        Index("aid_schedule_request", "request_id"),
        Index("aid_schedule_promise", "promise_id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    promise_id: Mapped[str] = mapped_column(ForeignKey("aid_promise.id"))
    request_id: Mapped[str]
    person_id: Mapped[str]
    kind: Mapped[str]
    amount: Mapped[Halalas]
    months: Mapped[int]
    every: Mapped[int]
    first_on: Mapped[date]
    review_on: Mapped[date | None]
    sponsor: Mapped[str]
    child: Mapped[str]
    state: Mapped[str]
    stopped_on: Mapped[date | None]
    gaps: Mapped[list[Any]]


#: The sums of heaps, of which a reading asks often.
_SUMS: Final = (EntryRecord.line_id, EntryRecord.heap, func.sum(EntryRecord.amount))


#: What was paid for harm, by line.
_COMPENSATED: Final = (
    select(EntryRecord.line_id, func.sum(EntryRecord.amount))
    .join(PaymentRecord, PaymentRecord.id == EntryRecord.payment_id)
    .where(EntryRecord.heap == Heap.PAID.value, PaymentRecord.kind == PayeeKind.HARMED.value)
    .group_by(EntryRecord.line_id)
)


def figures_of(session: Session, lines: Iterable[str]) -> dict[str, Figures]:
    """Return what each of some lines comes to, by its id."""
    found = {line: dict[str, Halalas]() for line in lines}
    query = select(*_SUMS).where(EntryRecord.line_id.in_(found))
    for line, heap, amount in session.execute(
        query.group_by(EntryRecord.line_id, EntryRecord.heap)
    ):
        found[line][heap] = Halalas(int(amount))
    for line, amount in session.execute(_COMPENSATED.where(EntryRecord.line_id.in_(found))):
        found[line]["compensated"] = Halalas(int(amount))
    return {line: Figures(**heaps) for line, heaps in found.items()}


def heaps_of(session: Session, promises: Iterable[str]) -> dict[str, Figures]:
    """Return what of each of some promises is promised, ordered and paid, by its id."""
    found = {promise: dict[str, Halalas]() for promise in promises}
    entry = EntryRecord
    query = select(entry.promise_id, entry.heap, func.sum(entry.amount))
    query = query.where(entry.promise_id.in_(found)).group_by(entry.promise_id, entry.heap)
    for promise, heap, amount in session.execute(query):
        found[promise][heap] = Halalas(int(amount))
    return {promise: Figures(**heaps) for promise, heaps in found.items()}


def lines_in(session: Session) -> list[LineRecord]:
    """Return every line, the newest year first."""
    by = (LineRecord.ends_on.desc(), LineRecord.fund, LineRecord.name, LineRecord.id)
    return list(session.scalars(select(LineRecord).order_by(*by)))


def promises_of(session: Session, requests: Iterable[str]) -> list[PromiseRecord]:
    """Return what was promised to some requests, in the order of promising."""
    row = PromiseRecord
    query = select(row).where(row.request_id.in_(list(requests)))
    return list(session.scalars(query.order_by(row.at, row.id)))


#: Heaps that a promise's money is in, one at a time.
OF_PROMISE: Final = (Heap.PROMISED, Heap.ORDERED, Heap.PAID)
