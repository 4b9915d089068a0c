"""Preparing an order: which rows, to whom, and what is said about them."""

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.money import Halalas
from desktop.core.aid.ledger import Cases, enter, line_in, promises_in
from desktop.core.aid.orders import ledger, rules
from desktop.core.aid.orders.terms import OrderState, PaymentState, Prepared, PrepareOrder
from desktop.core.aid.records import OrderRecord, PaymentRecord, PromiseRecord, heaps_of
from desktop.core.aid.schedules.ledger import next_of, stops_in
from desktop.core.aid.schedules.terms import BARRING
from desktop.core.aid.service import payee_of
from desktop.core.aid.terms import OF_FILE, PayeeKind, PayRow, Why
from desktop.core.documents.numbers import Series, next_number
from desktop.core.people.ledger import load, load_all
from desktop.core.people.terms import PersonView
from desktop.core.policy.choices import OfficeChoices
from desktop.core.work import Work


class Preparing:
    """Makes an order in the transaction of its act."""

    def __init__(self, cases: Cases, office: OfficeChoices) -> None:
        self._cases = cases
        self._office = office

    def order_in(self, tx: Work, command: PrepareOrder) -> OrderRecord:
        """Return a new order of what was promised; raises Refused ``aid.unknown_promise`` and
        Invalid, as ``OrderService.prepare``.
        """
        if not command.rows:
            raise Invalid([Problem("rows", "aid.nothing_ticked")])
        promises = promises_in(tx.session, [one.promise_id for one in command.rows])
        if not self._cases.hidden_in(tx).isdisjoint(one.request_id for one in promises.values()):
            raise Refused("aid.unknown_promise")
        if len({one.line_id for one in promises.values()}) > 1:
            raise Invalid([Problem("rows", "aid.one_line")])
        one_cause = len({one.request_id for one in promises.values()}) == 1
        if not one_cause and any(_compensates(one) for one in promises.values()):
            raise Invalid([Problem("rows", "aid.compensation_alone")])
        line = line_in(tx.session, next(iter(promises.values())).line_id)
        if not line.holds_on(riyadh_date(tx.now)):
            raise Invalid([Problem("rows", "aid.line_over")])
        order = self._order(tx, line.id, command)
        payments = self._payments(tx, order, command, promises)
        order.total = ledger.sum_of(payments)
        for one in payments:
            promise = promises[one.promise_id]
            enter(tx, Why.ORDERED, line.id, one.amount, promise=promise, payment_id=one.id)
        said = Prepared(order.total, len(payments), command.despite)
        ledger.take_in(tx, order.id, said, OrderState.PREPARED)
        tx.audit(rows=len(payments))
        tx.also_changed += {one.request_id for one in payments}
        return order

    def _order(self, tx: Work, line_id: str, command: PrepareOrder) -> OrderRecord:
        order = OrderRecord(
            id=new_id(),
            number=next_number(tx, Series.ORDER),
            line_id=line_id,
            state=OrderState.PREPARED.value,
            total=Halalas(0),
            month=command.month,
            prepared_at=tx.now,
            prepared_by=tx.actor.id,
            prepared_name=tx.actor.name,
            reviewed_by="",
            reviewed_name="",
            approved_by="",
            approved_name="",
            approved_as="",
            approved_on=None,
        )
        tx.session.add(order)
        tx.session.flush()
        tx.subject = order.id
        return order

    def _payments(
        self,
        tx: Work,
        order: OrderRecord,
        command: PrepareOrder,
        promises: dict[str, PromiseRecord],
    ) -> list[PaymentRecord]:
        """Add the rows of an order, each judged by what is open of its promise and who is paid."""
        people = load_all(tx.session, {one.person_id for one in promises.values()} - {""})
        open_ = {key: one.promised for key, one in heaps_of(tx.session, promises).items()}
        back = ledger.returned_last(tx.session, list(promises.values()))
        due = next_of(tx.session, [row.schedule_id for row in command.rows if row.schedule_id])
        stops = stops_in(tx, list(promises.values()), people, self._office)
        stands = self._cases.standing_in(tx, {one.request_id for one in promises.values()})
        found: list[Problem] = []
        payments = []
        for place, row in enumerate(command.rows, 1):
            promise = promises[row.promise_id]
            person = people.get(promise.person_id)
            found += rules.over(row.amount, open_[promise.id], promise.request_number)
            open_[promise.id] = Halalas(open_[promise.id] - max(row.amount, 0))
            params = {"number": promise.request_number}
            if promise.request_id not in stands:
                gone = "settlement_gone" if _compensates(promise) else "decision_gone"
                found.append(Problem("rows", f"aid.{gone}", params))
            day = due.pop((row.schedule_id, row.instalment, row.amount), None)
            if row.schedule_id and day is None:
                found.append(Problem("rows", "aid.instalment_unknown", params))
            if row.schedule_id and (stop := stops.get(promise.id)) in BARRING:
                found.append(Problem("rows", f"aid.stopped_{stop}", params))
            payment = self._payment(tx, order, place, (row, promise, person))
            payment.period = rules.period_of(payee_of(promise).period, order.month, day)
            came = back.get(promise.id)
            payment.renews = came.id if came is not None else ""
            form = person.form if person else None
            found += rules.of_account(rules.paid_to(payee_of(promise), form), form)
            found += _of_person(person, promise)
            payments.append(payment)
        if not command.despite:
            found += self._said(tx, payments, people)
        if found:
            raise Invalid(found)
        tx.session.add_all(payments)
        tx.session.flush()
        return payments

    def _payment(
        self,
        tx: Work,
        order: OrderRecord,
        place: int,
        what: tuple[PayRow, PromiseRecord, PersonView | None],
    ) -> PaymentRecord:
        row, promise, person = what
        payee = rules.paid_to(payee_of(promise), person.form if person else None)
        return PaymentRecord(
            id=new_id(),
            order_id=order.id,
            place=place,
            promise_id=promise.id,
            request_id=promise.request_id,
            request_number=promise.request_number,
            person_id=promise.person_id,
            amount=row.amount,
            kind=payee.kind.value,
            method=payee.method.value,
            payee=payee.name,
            iban=payee.iban,
            number=payee.number,
            period="",
            schedule_id=row.schedule_id,
            instalment=row.instalment,
            renews="",
            state=PaymentState.ORDERED.value,
            ordered_on=riyadh_date(tx.now),
            transfer_id="",
            cheque="",
            sent_on=None,
            settled_on=None,
            reason="",
        )

    @staticmethod
    def _said(
        tx: Work,
        payments: list[PaymentRecord],
        people: dict[str, PersonView],
    ) -> list[Problem]:
        """Return what is said about rows, which a reason lets pass."""
        found = []
        bills = ledger.bills_of(tx.session, payments)
        accounts = ledger.accounts_of(tx.session, payments)
        for one in payments:
            number, person = one.request_number, people.get(one.person_id)
            is_bill = person is not None and one.kind not in OF_FILE
            before = bills.get(ledger.bill_of(one)) if is_bill else None
            if before is not None:
                numbered = ledger.order_in(tx.session, before.order_id).number
                params = {"number": number, "bill": one.number, "order": numbered}
                found.append(Problem("despite", "aid.bill_twice", params))
            own = one.iban and one.kind == PayeeKind.BENEFICIARY  # cash and cheques need no account
            every = accounts.get(one.iban, []) if own else []
            other = next((old for old in every if old.person_id != one.person_id), None)
            if other is not None:
                file = load(tx.session, other.person_id).file_number
                params = {"number": number, "file": file}
                found.append(Problem("despite", "aid.iban_of_another_file", params))
            if person and person.standing.state(riyadh_date(tx.now)).value != "active":
                params = {"number": person.file_number}
                found.append(Problem("despite", "aid.file_not_active", params))
            bills.setdefault(ledger.bill_of(one), one)
            if own:
                accounts.setdefault(one.iban, []).append(one)
        return found


def _compensates(promise: PromiseRecord) -> bool:
    return payee_of(promise).kind is PayeeKind.HARMED


def _of_person(person: PersonView | None, promise: PromiseRecord) -> list[Problem]:
    """Judge whether who is paid lives: after a death the file passes on first."""
    if (
        person
        and person.standing.died_on is not None
        and payee_of(promise).kind.value == "beneficiary"
    ):
        return [Problem("rows", "aid.payee_died", {"number": person.file_number})]
    return []
