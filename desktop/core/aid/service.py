"""The acts on lines: opening them, what is approved, what is promised of them and given back."""

from collections.abc import Sequence
from typing import Final

from sqlalchemy import select

from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.money import NOTHING, Halalas
from desktop.base.typed import typed
from desktop.core.aid import rules
from desktop.core.aid.ledger import Cases, enter, line_in, promise_in, promised, view_of
from desktop.core.aid.promising import Promising
from desktop.core.aid.records import (
    EntryRecord,
    LineRecord,
    OrderRecord,
    PaymentRecord,
    PromiseRecord,
    ScheduleRecord,
    figures_of,
    heaps_of,
    lines_in,
)
from desktop.core.aid.terms import (
    AddMoney,
    Allot,
    EntryView,
    Heap,
    LineView,
    Method,
    OpenLine,
    Payee,
    PayeeKind,
    PromiseView,
    Release,
    ToAllot,
    Why,
)
from desktop.core.people.ledger import load_all
from desktop.core.people.terms import PersonView
from desktop.core.people.views import name_for
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Actor, Doors, Look, Work

#: What of an approved line's entries its page tells: of what moves between heaps, where it goes.
_TOLD: Final = {
    why.value: (into or out or Heap.APPROVED).value for why, (out, into) in rules.MOVES.items()
}
#: The state of instalments of which nothing comes any more.
_ENDED: Final = "ended"


class AidService:
    """Keeps the lines of the office's money, and promises from them what was decided."""

    def __init__(self, doors: Doors, profile: InForce, cases: Cases) -> None:
        """``cases`` tells of decisions, whose desk stands above."""
        self._doors = doors
        self._profile = profile
        self._cases = cases
        self._promising = Promising(cases)

    # lines

    @typed
    def open_line(self, actor: Actor, command: OpenLine) -> LineView:
        """Open a line with what is approved on it; raises Invalid naming fields, Refused
        ``aid.needed`` for one without a source.
        """
        with self._doors.work(actor, Action.AID_LINE) as tx:
            services = [one.id for one in self._profile().office.services]
            if found := rules.of_line(command, services):
                raise Invalid(found)
            if command.fund is None:
                raise Refused("aid.needed")
            begins, ends = rules.span_of(command.calendar, command.year)
            same = select(LineRecord).where(
                LineRecord.name == command.name, LineRecord.begins_on == begins
            )
            if tx.session.scalars(same).first() is not None:
                raise Invalid([Problem("name", "aid.line_twice")])
            row = LineRecord(
                id=new_id(),
                name=command.name,
                fund=command.fund.value,
                year=command.year,
                calendar=command.calendar.value,
                begins_on=begins,
                ends_on=ends,
                condition=command.condition,
                services=list(command.services),
                opened_at=tx.now,
                staff_id=tx.actor.id,
                staff_name=tx.actor.name,
            )
            tx.session.add(row)
            tx.session.flush()
            tx.subject = row.id
            if command.amount:
                enter(tx, Why.APPROVED, row.id, command.amount, note=command.note)
            return line_in(tx.session, row.id)

    @typed
    def add_money(self, actor: Actor, command: AddMoney) -> LineView:
        """Approve more on a line, or less, and why; raises Refused ``aid.unknown_line`` and Invalid
        naming fields.
        """
        with self._doors.work(actor, Action.AID_LINE, command.line_id) as tx:
            line = line_in(tx.session, command.line_id)
            if found := list(rules.of_money(command, line.figures)):
                raise Invalid(found)
            why = Why.LOWERED if command.lower else Why.APPROVED
            enter(tx, why, line.id, command.amount, note=command.note)
            return line_in(tx.session, line.id)

    def lines(self, actor: Actor) -> list[LineView]:
        """Return every line with its figures, those of the newest year first."""
        with self._doors.look(actor, Action.AID_READ) as see:
            rows = lines_in(see.session)
            figures = figures_of(see.session, [row.id for row in rows])
            return [view_of(row, figures[row.id]) for row in rows]

    def entries(self, actor: Actor, line_id: str) -> list[EntryView]:
        """Return what was entered on a line, the newest first; raises ``aid.unknown_line``."""
        with self._doors.look(actor, Action.AID_READ, line_id) as see:
            line_in(see.session, line_id)
            row = EntryRecord
            query = select(row).where(row.line_id == line_id).order_by(row.id.desc())
            query = query.where(row.request_id.not_in(self._cases.hidden_in(see)))
            found = [one for one in see.session.scalars(query) if _TOLD[one.why] == one.heap]
            about = _numbers(see, found)
            return [
                EntryView(one.at, one.staff_name, Why(one.why), Halalas(abs(one.amount)),
                          about.get(one.payment_id) or about.get(one.promise_id, ""), one.note)
                for one in found
            ]  # fmt: skip

    # promises

    def to_allot(self, actor: Actor) -> list[ToAllot]:
        """Return the decisions of which something is promised from no line yet, in their order."""
        with self._doors.look(actor, Action.AID_READ) as see:
            every = self._cases.every_in(see)
            before = promised(see.session, [one.request_id for one in every])
            people = load_all(see.session, {one.person_id for one in every} - {""})
            found = []
            for one in every:
                owed = before.get(one.request_id, NOTHING)
                left = Halalas(one.amount - one.handed - owed)
                if left > 0:
                    name, number = _called(people.get(one.person_id), one.payee)
                    shown = name_for(see.actor.roles, name)
                    found.append(ToAllot(one, shown, number, left, owed))
            return found

    @typed
    def allot(self, actor: Actor, command: Allot) -> PromiseView:
        """Promise money of a line to a decision. Going over the line (``over``) is the act
        ``aid.over``, the director's, and is listed for review.

        Raises Refused ``aid.not_decided`` and ``aid.unknown_line``, Invalid naming fields.
        """
        act = Action.AID_OVER if command.over else Action.AID_ALLOT
        with self._doors.work(actor, act, command.request_id) as tx:
            return self._views(tx, [self._promising.promise_in(tx, command)])[0]

    @typed
    def release(self, actor: Actor, command: Release) -> PromiseView:
        """Give back to its line what was promised and not ordered, and why.

        Raises Refused ``aid.unknown_promise``, ``aid.has_instalments`` and ``aid.nothing_open``,
        Invalid ``why``.
        """
        with self._doors.work(actor, Action.AID_ALLOT) as tx:
            row = promise_in(tx.session, command.promise_id)
            tx.subject = row.request_id
            if row.request_id in self._cases.hidden_in(tx):
                raise Refused("aid.unknown_promise")
            if not command.why:
                raise Invalid([Problem("why", "aid.needed")])
            theirs = ScheduleRecord.promise_id == row.id, ScheduleRecord.state != _ENDED
            if tx.session.scalars(select(ScheduleRecord).where(*theirs)).first() is not None:
                raise Refused("aid.has_instalments")
            open_ = heaps_of(tx.session, [row.id])[row.id].promised
            if open_ <= 0:
                raise Refused("aid.nothing_open")
            enter(tx, Why.RELEASED, row.line_id, open_, promise=row, note=command.why)
            return self._views(tx, [row])[0]

    def promises(self, actor: Actor, line_id: str) -> list[PromiseView]:
        """Return what was promised from a line and is not all paid, the newest first; raises
        Refused ``aid.unknown_line``.
        """
        with self._doors.look(actor, Action.AID_READ, line_id) as see:
            line_in(see.session, line_id)
            row = PromiseRecord
            seen = row.request_id.not_in(self._cases.hidden_in(see))
            query = select(row).where(row.line_id == line_id, seen)
            query = query.order_by(row.at.desc(), row.id)
            every = self._views(see, see.session.scalars(query).all())
            return [one for one in every if one.open or one.ordered]

    def _views(self, at: Work | Look, rows: Sequence[PromiseRecord]) -> list[PromiseView]:
        return promise_views(at, rows)


def promise_views(at: Work | Look, rows: Sequence[PromiseRecord]) -> list[PromiseView]:
    """Return promises as they are shown to who asks."""
    heaps = heaps_of(at.session, [row.id for row in rows])
    people = load_all(at.session, {row.person_id for row in rows} - {""})
    lines = {row.line_id: None for row in rows}
    shown = {line: line_in(at.session, line) for line in lines}
    found = []
    for row in rows:
        money, payee = heaps[row.id], payee_of(row)
        name, number = _called(people.get(row.person_id), payee)
        found.append(
            PromiseView(
                id=row.id,
                request_id=row.request_id,
                request_number=row.request_number,
                person_id=row.person_id,
                file_number=number,
                name=name_for(at.actor.roles, name),
                line=shown[row.line_id],
                payee=payee,
                amount=row.amount,
                open=money.promised,
                ordered=money.ordered,
                paid=money.paid,
                zakat=row.zakat,
                fits=row.fits,
                over=row.over,
            )
        )
    return found


def _called(person: PersonView | None, payee: Payee | None) -> tuple[str, str]:
    """Return whose something is, and the number of their file: a compensation is of none."""
    if person is not None:
        return person.form.name.full, person.file_number
    return payee.name if payee else "", ""


def payee_of(row: PromiseRecord) -> Payee:
    """Return who a promise is paid to."""
    given = row.payee
    kind, method = PayeeKind(given["kind"]), Method(given["method"])
    return Payee(kind, method, *(given[name] for name in ("name", "iban", "number", "period")))


def _numbers(see: Look, found: Sequence[EntryRecord]) -> dict[str, str]:
    """Return the numbers of the requests and orders that entries are about."""
    promises = {one.promise_id for one in found}
    payments = {one.payment_id for one in found if one.payment_id}
    row = PromiseRecord
    named = select(row.id, row.request_number).where(row.id.in_(promises))
    order = select(PaymentRecord.id, OrderRecord.number).join(
        OrderRecord, OrderRecord.id == PaymentRecord.order_id
    )
    every = (named, order.where(PaymentRecord.id.in_(payments)))
    return {key: number for query in every for key, number in see.session.execute(query)}
