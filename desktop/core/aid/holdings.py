"""What the room of aid holds of its money, and what becomes of it when files merge or go."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from desktop.base.errors import KnownError
from desktop.core.aid.orders.ledger import payments_in
from desktop.core.aid.orders.ledger import subject as of_order
from desktop.core.aid.orders.terms import PAYLOADS as ORDER_STEPS
from desktop.core.aid.records import (
    EntryRecord,
    LineRecord,
    OrderRecord,
    PaymentRecord,
    PromiseRecord,
    ScheduleRecord,
    TransferRecord,
)
from desktop.core.aid.rules import MOVES
from desktop.core.aid.schedules.ledger import subject as of_schedule
from desktop.core.aid.schedules.terms import PAYLOADS as SCHEDULE_STEPS
from desktop.core.aid.terms import Heap, Why
from desktop.core.work import Work, ledger
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part
from desktop.core.work.records import EventRecord

#: In which heap the money of a payment lies, by where the payment is.
_HEAPS = {
    "ordered": Heap.ORDERED, "ready": Heap.ORDERED, "sent": Heap.ORDERED, "paid": Heap.PAID,
    "returned": None, "cancelled": None,
}  # fmt: skip


class AidHoldings(DeskHoldings):
    """Lines with their entries, promises, orders with their payments, lists to the bank, schedules.

    What was promised and paid is evidence of payment and stays when a file is erased, with whom it
    went to: law asks for it longer than for the file (DOMAIN §4). What was said about it goes.
    """

    tables = (
        LineRecord, EntryRecord, PromiseRecord, OrderRecord, PaymentRecord, TransferRecord,
        ScheduleRecord,
    )  # fmt: skip
    opened = frozenset({"payload", "payee"})

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether every move is whole, payments lie where their entries do, and orders and
        schedules stand where their steps lead.
        """
        yield Finding.of(Part.MONEY, _moves(session))
        yield Finding.of(Part.ORDERS, _orders(session))
        yield Finding.of(Part.SCHEDULES, _schedules(session))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        for promise in session.scalars(
            select(PromiseRecord).where(PromiseRecord.person_id == person_id)
        ):
            yield Kept(promise, promise.at, promise.request_number)
            entries = select(EntryRecord).where(EntryRecord.promise_id == promise.id)
            for entry in session.scalars(entries.order_by(EntryRecord.id)):
                yield Kept(entry, entry.at, entry.why)
        for row in session.scalars(
            select(ScheduleRecord).where(ScheduleRecord.person_id == person_id)
        ):
            events = list(ledger.events(session, of_schedule(row.id)))
            yield Kept(row, events[0].at, row.kind)
            for event in events:
                yield Kept(event, event.at, event.step)
        for payment, order in session.execute(
            select(PaymentRecord, OrderRecord)
            .join(OrderRecord, OrderRecord.id == PaymentRecord.order_id)
            .where(PaymentRecord.person_id == person_id)
            .order_by(OrderRecord.prepared_at, PaymentRecord.place)
        ):
            yield Kept(payment, order.prepared_at, order.number)

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Give promises, payments and schedules to the other file."""
        for table in (PromiseRecord, PaymentRecord, ScheduleRecord):
            theirs = update(table).where(table.person_id == from_person)
            tx.session.execute(theirs.values(person_id=into_person))

    def erase(self, tx: Work, person_id: str) -> None:
        """Forget what was written about promises and schedules, and the names of the household;
        amounts, days, numbers and who was paid stay.
        """
        theirs = select(PromiseRecord).where(PromiseRecord.person_id == person_id)
        for promise in tx.session.scalars(theirs):
            promise.fits = promise.fits and "—"
            promise.over = promise.over and "—"
        for row in tx.session.scalars(
            select(ScheduleRecord).where(ScheduleRecord.person_id == person_id)
        ):
            row.child = ""
            for event in ledger.events(tx.session, of_schedule(row.id)):
                event.payload = ledger.to_text(_without_words(event))
        tx.session.flush()


def _without_words(event: EventRecord) -> object:
    step: Any = ledger.payload_of(event, SCHEDULE_STEPS)
    blank = {name: "" for name in ("why", "heard", "note", "child") if hasattr(step, name)}
    return replace(step, **blank)


def _moves(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge each move of money: its halves are of one line and one amount, as its kind says."""
    last, halves = "", list[EntryRecord]()
    query = select(EntryRecord).order_by(EntryRecord.id)
    for one in session.scalars(query.execution_options(yield_per=500)):
        if one.move != last and halves:
            yield last, _whole(halves)
            halves = []
        last = one.move
        halves.append(one)
    if halves:
        yield last, _whole(halves)


def _whole(halves: list[EntryRecord]) -> bool:
    out, into = MOVES[Why(halves[0].why)]
    wanted = [(heap.value, sign) for heap, sign in ((out, -1), (into, 1)) if heap is not None]
    amount, line = abs(halves[0].amount), halves[0].line_id
    found = [(one.heap, one.amount) for one in halves]
    same = all(one.line_id == line and one.promise_id == halves[0].promise_id for one in halves)
    return same and found == [(heap, sign * amount) for heap, sign in wanted]


def _orders(session: Session) -> Iterator[tuple[str, bool]]:
    for order in session.scalars(select(OrderRecord).order_by(OrderRecord.number)):
        payments = payments_in(session, order.id)
        newest = ledger.newest(session, of_order(order.id))
        for event in ledger.events(session, of_order(order.id)):
            ledger.payload_of(event, ORDER_STEPS)
        good = (
            order.total == sum(one.amount for one in payments)
            and newest is not None
            and newest.state == order.state
            and all(_lies(session, one) for one in payments)
        )
        yield order.number, good


def _lies(session: Session, one: PaymentRecord) -> bool:
    """Tell whether the money of a payment lies where its state says."""
    entry = EntryRecord
    query = select(entry.heap, func.sum(entry.amount)).where(entry.payment_id == one.id)
    sums = {heap: int(n) for heap, n in session.execute(query.group_by(entry.heap)) if n}
    heap = _HEAPS.get(one.state)
    sums.pop(Heap.PROMISED.value, None)
    return sums == ({heap.value: one.amount} if heap else {})


def _schedules(session: Session) -> Iterator[tuple[str, bool]]:
    for row in session.scalars(select(ScheduleRecord).order_by(ScheduleRecord.id)):
        events = list(ledger.events(session, of_schedule(row.id)))
        try:
            made = ledger.payload_of(events[0], SCHEDULE_STEPS)
        except (IndexError, KnownError):
            yield row.id, False
            continue
        same = (made.amount, made.months, made.every, made.first_on)
        kept = (row.amount, row.months, row.every, row.first_on)
        yield row.id, same == kept and events[-1].state == row.state
