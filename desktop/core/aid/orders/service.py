"""The acts on payment orders: what can be ordered, the three hands, striking out."""

from collections.abc import Sequence

from sqlalchemy import select

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.typed import typed
from desktop.core.aid.ledger import Cases, enter, line_in, promise_in
from desktop.core.aid.orders import ledger, rules
from desktop.core.aid.orders.preparing import Preparing
from desktop.core.aid.orders.terms import (
    Approved,
    ApproveOrder,
    Cancelled,
    CancelOrder,
    OrderRow,
    OrderState,
    OrderView,
    Payable,
    PaymentState,
    PrepareOrder,
    Reviewed,
    ReviewOrder,
)
from desktop.core.aid.records import OrderRecord, PromiseRecord, heaps_of
from desktop.core.aid.schedules.ledger import due_in, stops_in
from desktop.core.aid.service import payee_of
from desktop.core.aid.terms import PayeeKind, PayRow, Why
from desktop.core.people.ledger import load_all
from desktop.core.people.views import mask, name_for
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work import reviews as second
from desktop.core.work.paging import PAGE, Key, Page, keys_in

#: The order of the list, the newest first.
BY = (OrderRecord.prepared_at, OrderRecord.id)


class OrderService:
    """Orders money that was promised; each order is of one line, so that no sum mixes sources."""

    def __init__(self, doors: Doors, profile: InForce, cases: Cases) -> None:
        self._doors = doors
        self._profile = profile
        self._cases = cases

    # what can be ordered

    def payable(self, actor: Actor, month: str = "") -> list[Payable]:
        """Return what can be ordered, by line and file: of schedules what is due by the end of
        a month («1448-06», "" for today's), of other promises what is open of them.
        """
        with self._doors.look(actor, Action.AID_READ) as see:
            rows = self._open(see)
            heaps = heaps_of(see.session, [row.id for row in rows])
            rows = [row for row in rows if heaps[row.id].promised > 0]
            people = load_all(see.session, {row.person_id for row in rows} - {""})
            back = ledger.returned_last(see.session, rows)
            due = due_in(see, rows, month)
            stops = stops_in(see, rows, people, self._profile().office)
            lines = {line: line_in(see.session, line) for line in {row.line_id for row in rows}}
            found = []
            for row in rows:
                open_ = heaps[row.id].promised
                person, payee = people.get(row.person_id), payee_of(row)
                paid = rules.paid_to(payee, person.form if person else None)
                name = person.form.name.full if person else paid.name
                came = back.get(row.id)
                mended = came is None or came.iban != paid.iban
                for wanted, on in due.get(row.id, ((PayRow(row.id, open_), None),)):
                    found.append(
                        Payable(
                            row=wanted,
                            line=lines[row.line_id],
                            request_id=row.request_id,
                            request_number=row.request_number,
                            person_id=row.person_id,
                            file_number=person.file_number if person else "",
                            name=name_for(see.actor.roles, name),
                            payee=name_for(see.actor.roles, paid.name),
                            iban=mask(paid.iban),
                            due_on=on,
                            stopped=stops.get(row.id),
                            returned="" if mended or came is None else came.reason,
                            compensates=payee.kind is PayeeKind.HARMED,
                        )
                    )
            found.sort(key=lambda one: (one.line.fund, one.line.name, one.file_number))
            return found

    def _open(self, at: Work | Look) -> list[PromiseRecord]:
        seen = PromiseRecord.request_id.not_in(self._cases.hidden_in(at))
        return list(
            at.session.scalars(select(PromiseRecord).where(seen).order_by(PromiseRecord.at))
        )

    # the three hands

    @typed
    def prepare(self, actor: Actor, command: PrepareOrder) -> OrderRow:
        """Prepare an order. What is said about a row (a bill paid before, an account of another
        file, a suspended file) is ordered all the same only with a reason (``despite``).

        Raises Refused ``aid.unknown_promise`` and Invalid naming ``rows`` and ``despite``.
        """
        with self._doors.work(actor, Action.ORDER_PREPARE) as tx:
            order = Preparing(self._cases, self._profile().office).order_in(tx, command)
            return self._row(tx, order)

    @typed
    def review(self, actor: Actor, command: ReviewOrder, declared: str = "") -> OrderRow:
        """Say that an order agrees with its decisions; who prepared it declares doing it alone.

        Raises Refused ``aid.unknown_order`` and ``aid.order_state``, Invalid ``declared``.
        """
        with self._doors.work(
            actor, Action.ORDER_REVIEW, command.order_id, declared=declared
        ) as tx:
            order = self._ready_for(tx, command.order_id, OrderState.REVIEWED)
            if order.prepared_by == tx.actor.id:
                second.declare_in(tx, order.id, second.Why.SAME_HAND)
            order.reviewed_by, order.reviewed_name = tx.actor.id, tx.actor.name
            return self._taken(tx, order, Reviewed(command.note), OrderState.REVIEWED)

    @typed
    def approve(self, actor: Actor, command: ApproveOrder, declared: str = "") -> OrderRow:
        """Approve an order by the table of authority; who prepared it declares doing it alone.

        Raises Refused ``aid.unknown_order`` and ``aid.order_state``, Invalid ``by``, ``name``,
        ``paper_on`` and ``declared``.
        """
        with self._doors.work(
            actor, Action.ORDER_APPROVE, command.order_id, declared=declared
        ) as tx:
            order = self._ready_for(tx, command.order_id, OrderState.APPROVED)
            today = riyadh_date(tx.now)
            needed = rules.authority(self._profile().office.pay_bands, order.total)
            if found := list(rules.of_approval(command, needed, today)):
                raise Invalid(found)
            if tx.actor.id in {order.prepared_by, order.reviewed_by} and not command.name:
                second.declare_in(tx, order.id, second.Why.SAME_HAND)
            order.approved_by = tx.actor.id
            order.approved_name = command.name or tx.actor.name
            order.approved_as, order.approved_on = command.by.value, command.paper_on or today
            for one in ledger.payments_in(tx.session, order.id):
                one.state = PaymentState.READY.value
            step = Approved(command.by, command.name, command.paper_on)
            return self._taken(tx, order, step, OrderState.APPROVED)

    @typed
    def cancel(self, actor: Actor, command: CancelOrder) -> OrderRow:
        """Strike an order out before anything of it was sent; its money is promised again.

        Raises Refused ``aid.unknown_order``, ``aid.order_state`` and ``aid.order_sent``, Invalid
        ``why``.
        """
        with self._doors.work(actor, Action.ORDER_CANCEL, command.order_id) as tx:
            order = self._ready_for(tx, command.order_id, OrderState.CANCELLED)
            if not command.why:
                raise Invalid([Problem("why", "aid.needed")])
            payments = ledger.payments_in(tx.session, order.id)
            if any(one.state not in {"ordered", "ready"} for one in payments):
                raise Refused("aid.order_sent")
            for one in payments:
                one.state = PaymentState.CANCELLED.value
                promise = promise_in(tx.session, one.promise_id)
                enter(tx, Why.CANCELLED, order.line_id, one.amount, promise=promise,
                      payment_id=one.id, note=command.why)  # fmt: skip
                one.renews = ""
            return self._taken(tx, order, Cancelled(command.why), OrderState.CANCELLED)

    def _ready_for(self, tx: Work, order_id: str, state: OrderState) -> OrderRecord:
        order = ledger.seen_in(tx, self._cases, order_id)
        if state not in rules.next_state(OrderState(order.state)):
            raise Refused("aid.order_state")
        return order

    def _taken(self, tx: Work, order: OrderRecord, step: object, state: OrderState) -> OrderRow:
        order.state = state.value
        ledger.take_in(tx, order.id, step, state)
        tx.session.flush()
        return self._row(tx, order)

    # lists

    def page(
        self,
        actor: Actor,
        states: Sequence[OrderState] = (),
        after: Key | None = None,
        size: int = PAGE,
    ) -> Page[OrderRow]:
        """Return some orders, the newest first, after the key of the page before."""
        with self._doors.look(actor, Action.AID_READ) as see:
            hidden = ledger.paying(see.session, self._cases.hidden_in(see))
            query = select(OrderRecord).where(OrderRecord.id.not_in(hidden))
            if states:
                query = query.where(OrderRecord.state.in_([one.value for one in states]))
            keys, following = keys_in(see.session, [query], BY, after, descending=True, size=size)
            there = OrderRecord.id.in_([key[-1] for key in keys])
            newest = select(OrderRecord).where(there).order_by(*(one.desc() for one in BY))
            rows = see.session.scalars(newest).all()
            bands = self._profile().office.pay_bands
            return Page(tuple(ledger.rows_of(see, rows, bands)), following)

    def read(self, actor: Actor, order_id: str) -> OrderView:
        """Return an order; raises Refused ``aid.unknown_order``."""
        with self._doors.look(actor, Action.AID_READ, order_id) as see:
            return self._view(see, ledger.seen_in(see, self._cases, order_id))

    def _view(self, at: Work | Look, order: OrderRecord) -> OrderView:
        return ledger.view_in(at, order, self._profile().office.pay_bands)

    def _row(self, tx: Work, order: OrderRecord) -> OrderRow:
        return ledger.rows_of(tx, [order], self._profile().office.pay_bands)[0]
