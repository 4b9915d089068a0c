"""Answers «نزل الدعم؟»: the last payment and its state, the next instalment, what is missing."""

from datetime import date

from sqlalchemy import select

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.core.aid.orders.terms import PaymentState
from desktop.core.aid.records import OrderRecord, PaymentRecord, PromiseRecord, ScheduleRecord
from desktop.core.aid.schedules.ledger import instalments_of, paid_of
from desktop.core.aid.schedules.terms import ScheduleState
from desktop.core.aid.terms import Method, PayeeKind
from desktop.core.people.ledger import load
from desktop.core.people.views import name_for
from desktop.core.work import Action, Actor, Doors, Look, may


@dataclass(frozen=True, slots=True)
class Told:
    """A payment as its family is told of it. ``amount`` is None for who may not read it: the desk
    knows that of what it hands over itself alone. ``on`` is the day of its state.
    """

    service: str
    request_id: str
    request_number: str
    kind: PayeeKind
    method: Method
    state: PaymentState
    on: date
    reason: str
    amount: Halalas | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What there is to say to a family: payments, the newest first; ``next_on``: the next
    instalment's day; ``suspended``: instalments stand still; ``waiting``: decided, and not ordered
    yet; ``no_iban``: the file has no account that money could go to.
    """

    name: str
    file_number: str
    payments: tuple[Told, ...]
    next_on: date | None
    suspended: bool
    waiting: bool
    no_iban: bool


class ToldService:
    """Tells of a file's money, to who is asked for it."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors

    def of_person(self, actor: Actor, person_id: str) -> Answer:
        """Return what a family is told; raises Refused ``people.unknown``."""
        with self._doors.look(actor, Action.AID_TELL, person_id) as see:
            person, row = load(see.session, person_id), PaymentRecord
            found = see.session.execute(
                select(row, PromiseRecord.service, OrderRecord.approved_on)
                .join(PromiseRecord, PromiseRecord.id == row.promise_id)
                .join(OrderRecord, OrderRecord.id == row.order_id)
                .where(row.person_id == person_id, row.state != PaymentState.CANCELLED.value)
                .order_by(row.ordered_on.desc(), row.id)
            ).all()
            payments = tuple(_told(see, one, service, on) for one, service, on in found)
            theirs = select(ScheduleRecord).where(ScheduleRecord.person_id == person_id)
            rows = see.session.scalars(theirs).all()
            paid = paid_of(see.session, [one.id for one in rows])
            days = [
                one.due_on
                for each in rows
                if each.state == ScheduleState.RUNNING.value
                for one in instalments_of(each, paid[each.id])
                if not (one.skipped or one.state)
            ]
            promised = select(PromiseRecord.id).where(PromiseRecord.person_id == person_id)
            ordered = {one.promise_id for one, _, _ in found}
            waiting = set(see.session.scalars(promised)) - ordered
            return Answer(
                name=name_for(see.actor.roles, person.form.name.full),
                file_number=person.file_number,
                payments=payments,
                next_on=min(days, default=None),
                suspended=any(one.state == ScheduleState.SUSPENDED.value for one in rows),
                waiting=bool(waiting),
                no_iban=not person.form.iban,
            )


def _told(see: Look, one: PaymentRecord, service: str, approved: date | None) -> Told:
    whole = may(see.actor.roles, Action.AID_READ)
    own = one.method == Method.CASH.value and one.state == PaymentState.READY.value
    return Told(
        service=service,
        request_id=one.request_id,
        request_number=one.request_number,
        kind=PayeeKind(one.kind),
        method=Method(one.method),
        state=PaymentState(one.state),
        on=one.settled_on or one.sent_on or approved or one.ordered_on,
        reason=one.reason,
        amount=one.amount if whole or own else None,
    )
