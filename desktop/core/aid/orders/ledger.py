"""Orders inside the transactions of others: their steps, their payments as they are shown."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.errors import Refused
from desktop.base.money import Halalas
from desktop.core.aid.ledger import Cases, line_in
from desktop.core.aid.orders.rules import authority
from desktop.core.aid.orders.terms import (
    OVER,
    PAYLOADS,
    STEPS,
    Hand,
    OrderRow,
    OrderState,
    OrderView,
    PaymentState,
    PaymentView,
    Prepared,
)
from desktop.core.aid.records import OrderRecord, PaymentRecord, PromiseRecord, TransferRecord
from desktop.core.aid.terms import ORDER, Method, PayeeKind
from desktop.core.people.ledger import load_all
from desktop.core.people.terms import heads
from desktop.core.people.views import mask, name_for
from desktop.core.policy.choices import PayBand
from desktop.core.work import Action, Look, Work, ledger, may
from desktop.core.work.subjects import Subject

#: Payments that stand: they are ordered, sent or paid.
STANDING: Final = tuple(state.value for state in PaymentState if state not in OVER)


def order_numbers_in(at: Work | Look, ids: Collection[str]) -> dict[str, str]:
    """Return the numbers of orders and of transfer lists by id; an id of none is passed over."""
    found: dict[str, str] = {}
    for table in (OrderRecord, TransferRecord):
        there = table.id.in_(set(ids))
        rows = at.session.execute(select(table.id, table.number).where(there))
        found.update((row.id, row.number) for row in rows)
    return found


def subject(order_id: str) -> Subject:
    """Return where an order's steps stand in the ledger."""
    return Subject(ORDER, order_id)


def take_in(tx: Work, order_id: str, step: object, state: OrderState) -> None:
    """Add a step of an order, which leads to a state."""
    ledger.add_event(tx, subject(order_id), STEPS[type(step)], step, state=state.value)


def order_in(session: Session, order_id: str) -> OrderRecord:
    """Return an order; raises Refused ``aid.unknown_order``."""
    row = session.get(OrderRecord, order_id)
    if row is None:
        raise Refused("aid.unknown_order")
    return row


def seen_in(at: Work | Look, cases: Cases, order_id: str) -> OrderRecord:
    """Return an order of which who asks is told; raises Refused ``aid.unknown_order``."""
    if order_id in paying(at.session, cases.hidden_in(at)):
        raise Refused("aid.unknown_order")
    return order_in(at.session, order_id)


def paying(session: Session, requests: Collection[str]) -> set[str]:
    """Return the ids of the orders, and of the lists to the bank, that pay what is given."""
    if not requests:
        return set()
    row = PaymentRecord
    found = session.execute(
        select(row.order_id, row.transfer_id).where(row.request_id.in_(requests))
    )
    return {key for keys in found for key in keys if key}


def payments_in(session: Session, order_id: str) -> list[PaymentRecord]:
    """Return an order's payments, in its order."""
    row = PaymentRecord
    return list(session.scalars(select(row).where(row.order_id == order_id).order_by(row.place)))


def rows_of(
    at: Work | Look, orders: Sequence[OrderRecord], bands: Sequence[PayBand]
) -> list[OrderRow]:
    """Return orders as a list shows them; ``bands`` are the office's table of authority."""
    row, ids = PaymentRecord, [one.id for one in orders]
    query = select(row.order_id, row.state, func.count()).where(row.order_id.in_(ids))
    counts: dict[str, dict[str, int]] = {one: {} for one in ids}
    for order_id, state, count in at.session.execute(query.group_by(row.order_id, row.state)):
        counts[order_id][state] = count
    lines = {line: line_in(at.session, line) for line in {one.line_id for one in orders}}
    harmed = row.kind == PayeeKind.HARMED.value
    for_harm = set(at.session.scalars(select(row.order_id).where(row.order_id.in_(ids), harmed)))
    return [
        OrderRow(
            id=one.id,
            number=one.number,
            line=lines[one.line_id],
            state=OrderState(one.state),
            total=one.total,
            payments=sum(counts[one.id].values()),
            paid=counts[one.id].get(PaymentState.PAID.value, 0),
            returned=counts[one.id].get(PaymentState.RETURNED.value, 0),
            month=one.month,
            prepared_at=one.prepared_at,
            prepared=Hand(one.prepared_name, one.prepared_by),
            reviewed=Hand(one.reviewed_name, one.reviewed_by),
            approved=Hand(one.approved_name, one.approved_by),
            by=authority(bands, one.total),
            compensates=one.id in for_harm,
        )
        for one in orders
    ]


def view_in(at: Work | Look, order: OrderRecord, bands: Sequence[PayBand]) -> OrderView:
    """Return an order with its payments and its steps."""
    (row,) = rows_of(at, [order], bands)
    steps: list[tuple[Any, str, Any]] = [
        (event.at, event.actor_name, ledger.payload_of(event, PAYLOADS))
        for event in ledger.events(at.session, subject(order.id))
    ]
    payments = shown(at, payments_in(at.session, order.id))
    return OrderView(row, tuple(payments), despite_in(at.session, order.id), tuple(steps))


def despite_in(session: Session, order_id: str) -> str:
    """Return why an order was prepared though something was said about it, "" where nothing was."""
    first = next(iter(ledger.events(session, subject(order_id))))
    prepared: Prepared = ledger.payload_of(first, PAYLOADS)
    return prepared.despite


def shown(
    at: Work | Look, payments: Sequence[PaymentRecord], *, whole: bool = False
) -> list[PaymentView]:
    """Return payments as who asks may see them; ``whole``: with the IBAN whole, for the paper."""
    people = load_all(at.session, {one.person_id for one in payments} - {""})
    orders = {key: order_in(at.session, key) for key in {one.order_id for one in payments}}
    row, owed = PromiseRecord, {one.promise_id for one in payments}
    found_owed = at.session.scalars(select(row).where(row.id.in_(owed)))
    promises = {one.id: one for one in found_owed}
    changed = _changed(at.session, payments)
    roles, sees = at.actor.roles, may(at.actor.roles, Action.ORDER_PREPARE)
    found = []
    for one in payments:
        person, promise = people.get(one.person_id), promises[one.promise_id]
        own = one.kind == PayeeKind.BENEFICIARY.value
        name = person.form.name.full if person else one.payee
        found.append(
            PaymentView(
                id=one.id,
                order_id=one.order_id,
                order_number=orders[one.order_id].number,
                request_id=one.request_id,
                request_number=one.request_number,
                person_id=one.person_id,
                file_number=person.file_number if person else "",
                name=name_for(roles, name),
                heads=heads(person.form) if person else 0,
                amount=one.amount,
                kind=PayeeKind(one.kind),
                method=Method(one.method),
                payee=name_for(roles, one.payee) if own or not sees else one.payee,
                iban=one.iban if whole else mask(one.iban),
                number=one.number,
                period=one.period,
                state=PaymentState(one.state),
                ordered_on=one.ordered_on,
                sent_on=one.sent_on,
                settled_on=one.settled_on,
                reason=one.reason,
                cheque=one.cheque,
                changed=one.id in changed,
                sitting=promise.sitting,
                decided_on=promise.decided_on,
                zakat=promise.zakat,
            )
        )
    return found


def _changed(session: Session, payments: Sequence[PaymentRecord]) -> set[str]:
    """Return the payments whose file was paid to another account the time before."""
    row, people = PaymentRecord, {one.person_id for one in payments} - {""}
    query = select(row.id, row.person_id, row.kind, row.iban, row.ordered_on)
    query = query.where(row.person_id.in_(people), row.iban != "")
    before: dict[tuple[str, str], list[tuple[str, str, date]]] = {}
    for key, person, kind, iban, on in session.execute(query.order_by(row.ordered_on, row.id)):
        before.setdefault((person, kind), []).append((key, iban, on))
    found = set()
    for one in payments:
        others = before.get((one.person_id, one.kind), ())
        last = [i for k, i, on in others if k != one.id and on <= one.ordered_on][-1:]
        if one.iban and last and last != [one.iban]:
            found.add(one.id)
    return found


def bills_of(
    session: Session, payments: Sequence[PaymentRecord]
) -> dict[tuple[str, str, str], PaymentRecord]:
    """Return what stands of the bills that payments are for, by kind, number and period."""
    row, numbers = PaymentRecord, {one.number for one in payments if one.number}
    query = select(row).where(row.number.in_(numbers), row.state.in_(STANDING))
    found = session.scalars(query.order_by(row.ordered_on, row.id))
    return {bill_of(one): one for one in found}


def bill_of(one: PaymentRecord) -> tuple[str, str, str]:
    """Return what a payment is for, as the same bill and period."""
    return one.kind, one.number, one.period


def accounts_of(
    session: Session, payments: Sequence[PaymentRecord]
) -> dict[str, list[PaymentRecord]]:
    """Return what was paid to families' own accounts that payments go to, by account."""
    row, ibans = PaymentRecord, {one.iban for one in payments if one.iban}
    found: dict[str, list[PaymentRecord]] = {}
    own = row.kind == PayeeKind.BENEFICIARY.value
    for one in session.scalars(select(row).where(row.iban.in_(ibans), own).order_by(row.id)):
        found.setdefault(one.iban, []).append(one)
    return found


def returned_last(session: Session, promises: Sequence[PromiseRecord]) -> dict[str, PaymentRecord]:
    """Return the payment of each promise that came back last, and was not ordered anew."""
    row, ids = PaymentRecord, [one.id for one in promises]
    renewed = select(row.renews).where(row.renews != "")
    query = select(row).where(
        row.promise_id.in_(ids),
        row.state == PaymentState.RETURNED.value,
        row.id.not_in(renewed),
    )
    by = (row.settled_on, row.id)
    return {one.promise_id: one for one in session.scalars(query.order_by(*by))}


def sum_of(payments: Sequence[PaymentRecord]) -> Halalas:
    """Return what payments come to."""
    return Halalas(sum(one.amount for one in payments))
