"""The money inside the transactions of others: entries, and what a request has of it."""

from collections.abc import Collection, Iterable
from dataclasses import asdict
from datetime import date
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.dates import Calendar
from desktop.base.errors import Refused
from desktop.base.ids import new_id
from desktop.base.money import NOTHING, Halalas, total
from desktop.core.aid.records import (
    EntryRecord,
    LineRecord,
    PaymentRecord,
    PromiseRecord,
    figures_of,
    heaps_of,
    promises_of,
)
from desktop.core.aid.rules import MOVES, kept
from desktop.core.aid.terms import Figures, Fund, Granted, LineView, Method, Payee, Why
from desktop.core.work import Look, Work


class Cases(Protocol):
    """What the money asks of who keeps what it is paid for: decisions on requests, and settlements
    of harm, which have ids beside these. ``desks`` gives it, and neither imports the other's words.
    """

    def granted_in(self, at: Work | Look, request_id: str, /) -> Granted | None:
        """Return the decision that stands on a request, None where none grants money."""
        ...

    def every_in(self, at: Work | Look, /) -> list[Granted]:
        """Return the decisions that grant money of which something may still be paid, the oldest
        first.
        """
        ...

    def standing_in(self, at: Work | Look, ids: Collection[str], /) -> set[str]:
        """Return those of some requests whose decision goes on to be paid."""
        ...

    def paid_in(self, tx: Work, request_id: str, amount: Halalas, what: str, on: date, /) -> None:
        """Tell a request that money of it was paid on a day by an order (``what``), or came back
        where ``amount`` is below zero.
        """
        ...

    def hidden_in(self, at: Work | Look, /) -> frozenset[str]:
        """Return the ids of which who asks is told nothing: they are about them."""
        ...


def enter(
    tx: Work,
    why: Why,
    line_id: str,
    amount: Halalas,
    *,
    promise: PromiseRecord | None = None,
    payment_id: str = "",
    note: str = "",
) -> None:
    """Add the entries of one move of money; raises ValueError for one below nothing."""
    if amount < 0:
        raise ValueError(amount)
    move = new_id()
    for sign, heap in zip((-1, 1), MOVES[why], strict=True):
        if heap is not None:
            tx.session.add(
                EntryRecord(
                    line_id=line_id,
                    move=move,
                    why=why.value,
                    heap=heap.value,
                    amount=Halalas(sign * amount),
                    promise_id=promise.id if promise else "",
                    payment_id=payment_id,
                    request_id=promise.request_id if promise else "",
                    note=note,
                    at=tx.now,
                    staff_id=tx.actor.id,
                    staff_name=tx.actor.name,
                )
            )


def line_in(session: Session, line_id: str) -> LineView:
    """Return a line with its figures; raises Refused ``aid.unknown_line``."""
    row = session.get(LineRecord, line_id)
    if row is None:
        raise Refused("aid.unknown_line")
    return view_of(row, figures_of(session, [line_id])[line_id])


def view_of(row: LineRecord, figures: Figures) -> LineView:
    """Return a line as it is shown."""
    return LineView(
        id=row.id,
        name=row.name,
        fund=Fund(row.fund),
        year=row.year,
        calendar=Calendar(row.calendar),
        begins_on=row.begins_on,
        ends_on=row.ends_on,
        condition=row.condition,
        services=tuple(row.services),
        figures=figures,
    )


def promise_in(session: Session, promise_id: str) -> PromiseRecord:
    """Return a promise; raises Refused ``aid.unknown_promise``."""
    row = session.get(PromiseRecord, promise_id)
    if row is None:
        raise Refused("aid.unknown_promise")
    return row


def promises_in(session: Session, ids: Iterable[str]) -> dict[str, PromiseRecord]:
    """Return promises by id; raises Refused ``aid.unknown_promise`` where one is none."""
    wanted = set(ids)
    rows = session.scalars(select(PromiseRecord).where(PromiseRecord.id.in_(wanted)))
    found = {row.id: row for row in rows}
    if found.keys() != wanted:
        raise Refused("aid.unknown_promise")
    return found


def promised(session: Session, requests: Iterable[str]) -> dict[str, Halalas]:
    """Return what is promised, ordered and paid of each of some requests, in all."""
    rows = promises_of(session, requests)
    heaps = heaps_of(session, [row.id for row in rows])
    found: dict[str, Halalas] = {}
    for row in rows:
        one = heaps[row.id]
        owed = one.promised + one.ordered + one.paid
        found[row.request_id] = Halalas(found.get(row.request_id, NOTHING) + owed)
    return found


def payments_of(session: Session, request_id: str) -> list[PaymentRecord]:
    """Return a request's payments, the oldest first."""
    row = PaymentRecord
    query = select(row).where(row.request_id == request_id)
    return list(session.scalars(query.order_by(row.ordered_on, row.id)))


def readdress_in(tx: Work, request_id: str, payee: Payee) -> None:
    """Let what is promised and not ordered yet be paid to another account, or in another way."""
    for row in promises_of(tx.session, [request_id]):
        row.payee = asdict(kept(payee))


def paid_of(session: Session, request_id: str) -> Halalas:
    """Return what was paid of a request by orders."""
    rows = promises_of(session, [request_id])
    return total(one.paid for one in heaps_of(session, [row.id for row in rows]).values())


def cash_of(session: Session, request_id: str) -> tuple[Halalas, ...] | None:
    """Return what approved orders have for the desk to hand over in cash, payment by payment; None
    of a request whose money goes by no orders.
    """
    if not promises_of(session, [request_id]):
        return None
    return tuple(one.amount for one in _cash(session, request_id))


def hand_over(tx: Work, request_id: str, amount: Halalas) -> None:
    """Enter as paid what the desk handed over of approved orders, the oldest first."""
    for one in _cash(tx.session, request_id):
        if amount < one.amount:
            return
        amount = Halalas(amount - one.amount)
        promise = promise_in(tx.session, one.promise_id)
        enter(tx, Why.PAID, promise.line_id, one.amount, promise=promise, payment_id=one.id)
        one.state, one.settled_on = "paid", riyadh_date(tx.now)


def _cash(session: Session, request_id: str) -> list[PaymentRecord]:
    return [
        one
        for one in payments_of(session, request_id)
        if one.method == Method.CASH.value and one.state == "ready"
    ]
