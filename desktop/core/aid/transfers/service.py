"""The acts after an order: the list that goes to the bank, and what came of each payment."""

from dataclasses import replace
from datetime import date
from typing import Final

from sqlalchemy import ColumnElement, func, select

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.money import Halalas
from desktop.base.typed import typed
from desktop.core.aid.ledger import Cases, enter, promise_in
from desktop.core.aid.orders import ledger, rules
from desktop.core.aid.orders.terms import (
    OrderState,
    PaymentState,
    PaymentView,
    Sent,
    Settle,
    Settled,
    TransferRow,
)
from desktop.core.aid.records import OrderRecord, PaymentRecord, TransferRecord
from desktop.core.aid.terms import Method, PayeeKind, Why
from desktop.core.aid.transfers.answer import Match, matched, read_rows
from desktop.core.aid.transfers.terms import AnswerCount, BankAnswer
from desktop.core.documents.numbers import Series, next_number
from desktop.core.work import Action, Actor, Doors, Look, Work

#: So many payments by hand are listed.
_MOST: Final = 500


class TransferService:
    """Sends approved transfers to the bank, and keeps what came back of them."""

    def __init__(self, doors: Doors, cases: Cases) -> None:
        self._doors = doors
        self._cases = cases

    def ready(self, actor: Actor) -> list[PaymentView]:
        """Return the approved payments that wait: transfers for a list to the bank, others to be
        handed over.
        """
        with self._doors.look(actor, Action.AID_READ) as see:
            row = PaymentRecord
            query = select(row).join(OrderRecord, OrderRecord.id == row.order_id)
            query = query.where(row.state == PaymentState.READY.value, self._seen(see))
            found = see.session.scalars(query.order_by(OrderRecord.number, row.place))
            return ledger.shown(see, found.all())

    def by_hand(self, actor: Actor) -> list[PaymentView]:
        """Return what approved orders pay otherwise than by a list to the bank (cheques, SADAD,
        cash): what waits first, then what was settled, the newest first.
        """
        with self._doors.look(actor, Action.AID_READ) as see:
            row = PaymentRecord
            waits = row.state == PaymentState.READY.value
            settled = row.state.in_((PaymentState.PAID.value, PaymentState.RETURNED.value))
            query = select(row).join(OrderRecord, OrderRecord.id == row.order_id)
            query = query.where(row.method != Method.TRANSFER.value, waits | settled)
            query = query.where(self._seen(see))
            by = (waits.desc(), row.ordered_on.desc(), OrderRecord.number, row.place)
            return ledger.shown(see, see.session.scalars(query.order_by(*by).limit(_MOST)).all())

    @typed
    def make(self, actor: Actor, orders: tuple[str, ...]) -> TransferRow:
        """Send what some approved orders transfer to the bank, in one list.

        Raises Refused ``aid.unknown_order``, ``aid.order_state``, ``aid.nothing_to_send`` and, of a
        compensation beside other orders, ``aid.compensation_alone``.
        """
        with self._doors.work(actor, Action.TRANSFER_MAKE) as tx:
            payments = [one for key in dict.fromkeys(orders) for one in self._of(tx, key)]
            if not payments:
                raise Refused("aid.nothing_to_send")
            for_harm = any(one.kind == PayeeKind.HARMED.value for one in payments)
            if for_harm and len({one.order_id for one in payments}) > 1:
                raise Refused("aid.compensation_alone")
            row = TransferRecord(
                id=new_id(),
                number=next_number(tx, Series.TRANSFER),
                made_at=tx.now,
                made_on=riyadh_date(tx.now),
                total=ledger.sum_of(payments),
                staff_id=tx.actor.id,
                staff_name=tx.actor.name,
            )
            tx.session.add(row)
            tx.session.flush()
            tx.subject = row.id
            by_order: dict[str, list[str]] = {}
            for one in payments:
                one.state, one.transfer_id = PaymentState.SENT.value, row.id
                one.sent_on = row.made_on
                by_order.setdefault(one.order_id, []).append(one.id)
            for order_id, ids in by_order.items():
                step = Sent(row.number, tuple(ids))
                ledger.take_in(tx, order_id, step, OrderState.APPROVED)
            tx.also_changed += by_order
            tx.audit(rows=len(payments))
            return self._rows(tx, [row])[0]

    def _of(self, tx: Work, order_id: str) -> list[PaymentRecord]:
        order = ledger.seen_in(tx, self._cases, order_id)
        if order.state != OrderState.APPROVED.value:
            raise Refused("aid.order_state")
        return [
            one
            for one in ledger.payments_in(tx.session, order_id)
            if one.state == PaymentState.READY.value and one.method == Method.TRANSFER.value
        ]

    @typed
    def settle(self, actor: Actor, command: Settle) -> list[PaymentView]:
        """Record what came of payments: paid, or returned with a reason. What was paid and came
        back later stays told as paid, and is returned by entries of its own.

        Raises Refused ``aid.unknown_payment``, Invalid naming fields.
        """
        with self._doors.work(actor, Action.PAYMENT_SETTLE) as tx:
            payments = self._settle_all(tx, command)
            tx.subject = payments[0].order_id
            tx.audit(rows=len(payments))
            return ledger.shown(tx, payments)

    @typed
    def read_answer(self, actor: Actor, given: BankAnswer) -> AnswerCount:
        """Return what a bank's file comes to; nothing is recorded. Raises as :meth:`answer`."""
        with self._doors.look(actor, Action.PAYMENT_SETTLE, given.transfer_id) as see:
            _, count = self._answered(see, given)
            return count

    @typed
    def answer(self, actor: Actor, given: BankAnswer) -> AnswerCount:
        """Record what a bank's file says of a list, as one act: all of its rows or none.

        Raises Refused ``aid.unknown_transfer``, ``aid.answer_columns`` and ``aid.answer_empty``,
        and Invalid ``rows`` that names each bad line and why.
        """
        with self._doors.work(actor, Action.PAYMENT_SETTLE) as tx:
            new, count = self._answered(tx, given)
            alike: dict[Settle, list[str]] = {}
            for row, payment in new:
                said = Settle((), row.paid, row.on, row.reason, row.note)
                alike.setdefault(said, []).append(payment.id)
            for said, ids in alike.items():
                self._settle_all(tx, replace(said, payments=tuple(ids)))
            tx.subject = given.transfer_id
            tx.audit(rows=len(new), paid=count.paid, returned=count.returned)
            return count

    def _answered(self, at: Work | Look, given: BankAnswer) -> tuple[list[Match], AnswerCount]:
        rows, problems = read_rows(given)
        sent = self._sent_in(at, given.transfer_id)
        new, known, wrong = matched(rows, sent)
        if problems or wrong:
            raise Invalid(sorted((*problems, *wrong), key=lambda one: int(str(one.params["line"]))))
        if not (new or known):
            raise Refused("aid.answer_empty")
        said = {payment.id for _, payment in (*new, *known)}
        waits = [one for one in sent if one.state == PaymentState.SENT.value]
        paid = sum(row.paid for row, _ in new)
        left = sum(one.id not in said for one in waits)
        return new, AnswerCount(paid, len(new) - paid, len(known), left)

    def _settle_all(self, tx: Work, command: Settle) -> list[PaymentRecord]:
        """Record the same of some payments; returns their rows."""
        payments = [self._payment(tx, key) for key in dict.fromkeys(command.payments)]
        states = [_state(tx, one) for one in payments]
        if found := list(rules.of_settling(command, states, riyadh_date(tx.now))):
            raise Invalid(found)
        by_order: dict[str, list[str]] = {}
        for one in payments:
            self._settle(tx, one, command)
            by_order.setdefault(one.order_id, []).append(one.id)
        if command.on is None:
            raise Invalid([Problem("on", "aid.needed")])
        for order_id, ids in by_order.items():
            step = Settled(tuple(ids), command.paid, command.on, command.reason,
                           command.note, command.cheque)  # fmt: skip
            ledger.take_in(tx, order_id, step, OrderState.APPROVED)
        tx.also_changed += {one.request_id for one in payments}
        return payments

    def _payment(self, tx: Work, payment_id: str) -> PaymentRecord:
        row = tx.session.get(PaymentRecord, payment_id)
        if row is None or row.request_id in self._cases.hidden_in(tx):
            raise Refused("aid.unknown_payment")
        return row

    def _settle(self, tx: Work, one: PaymentRecord, command: Settle) -> None:
        was_paid = one.state == PaymentState.PAID.value
        promise = promise_in(tx.session, one.promise_id)
        order = ledger.order_in(tx.session, one.order_id)
        why = Why.PAID if command.paid else Why.RETURNED_PAID if was_paid else Why.RETURNED
        enter(tx, why, order.line_id, one.amount, promise=promise, payment_id=one.id,
              note=command.note)  # fmt: skip
        one.state = (PaymentState.PAID if command.paid else PaymentState.RETURNED).value
        one.settled_on, one.cheque = command.on, command.cheque or one.cheque
        one.reason = command.reason.value if command.reason else ""
        if command.paid or was_paid:
            amount = one.amount if command.paid else Halalas(-one.amount)
            on = command.on or riyadh_date(tx.now)
            self._cases.paid_in(tx, one.request_id, amount, order.number, on)

    def transfers(self, actor: Actor) -> list[TransferRow]:
        """Return the lists that went to the bank, the newest first."""
        with self._doors.look(actor, Action.AID_READ) as see:
            hidden = ledger.paying(see.session, self._cases.hidden_in(see))
            newest = select(TransferRecord).where(TransferRecord.id.not_in(hidden))
            newest = newest.order_by(TransferRecord.made_at.desc())
            return self._rows(see, list(see.session.scalars(newest)))

    def payments(self, actor: Actor, transfer_id: str) -> list[PaymentView]:
        """Return what a list sent, in its order."""
        with self._doors.look(actor, Action.AID_READ, transfer_id) as see:
            return ledger.shown(see, self._sent_in(see, transfer_id))

    def returned(self, actor: Actor) -> list[PaymentView]:
        """Return the transfers of aid that came back and were not ordered anew yet: the desk mends
        the account. Of what else came back the accountant orders anew what is due.
        """
        with self._doors.look(actor, Action.AID_TELL) as see:
            row = PaymentRecord
            renewed = select(row.renews).where(row.renews != "")
            query = select(row).where(
                row.state == PaymentState.RETURNED.value,
                row.method == Method.TRANSFER.value,
                row.kind != PayeeKind.HARMED.value,
                row.id.not_in(renewed),
            )
            return ledger.shown(see, see.session.scalars(query.order_by(row.settled_on)).all())

    def _seen(self, see: Look) -> ColumnElement[bool]:
        return PaymentRecord.request_id.not_in(self._cases.hidden_in(see))

    def _sent_in(self, at: Work | Look, transfer_id: str) -> list[PaymentRecord]:
        if transfer_id in ledger.paying(at.session, self._cases.hidden_in(at)):
            raise Refused("aid.unknown_transfer")
        return sent_in(at, transfer_id)

    def _rows(self, at: Work | Look, rows: list[TransferRecord]) -> list[TransferRow]:
        one, ids = PaymentRecord, [row.id for row in rows]
        query = select(one.transfer_id, one.state, func.count()).where(one.transfer_id.in_(ids))
        counts: dict[str, dict[str, int]] = {key: {} for key in ids}
        for key, state, count in at.session.execute(query.group_by(one.transfer_id, one.state)):
            counts[key][state] = count
        return [
            TransferRow(
                row.id, row.number, row.made_on, row.staff_name, row.total,
                sum(counts[row.id].values()),
                counts[row.id].get(PaymentState.PAID.value, 0),
                counts[row.id].get(PaymentState.RETURNED.value, 0),
            )
            for row in rows
        ]  # fmt: skip


def _state(tx: Work, one: PaymentRecord) -> tuple[Method, PaymentState, date]:
    order = tx.session.get(OrderRecord, one.order_id)
    since = one.settled_on or one.sent_on or (order and order.approved_on) or one.ordered_on
    return Method(one.method), PaymentState(one.state), since


def sent_in(at: Work | Look, transfer_id: str) -> list[PaymentRecord]:
    """Return what a list sent, in its order; raises Refused ``aid.unknown_transfer``."""
    if at.session.get(TransferRecord, transfer_id) is None:
        raise Refused("aid.unknown_transfer")
    row = PaymentRecord
    query = select(row).join(OrderRecord, OrderRecord.id == row.order_id)
    query = query.where(row.transfer_id == transfer_id)
    return list(at.session.scalars(query.order_by(OrderRecord.number, row.place)))
