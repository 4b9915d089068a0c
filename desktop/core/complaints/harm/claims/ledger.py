"""What the money asks of files of harm: what was agreed, who is paid, and what came of it."""

from collections.abc import Collection, Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.money import NOTHING, Halalas
from desktop.core.aid.ledger import payments_of, promised
from desktop.core.aid.orders.ledger import order_in, paying
from desktop.core.aid.orders.terms import PaymentState
from desktop.core.aid.records import heaps_of, promises_of
from desktop.core.aid.terms import Granted, Payee, PayeeKind
from desktop.core.complaints.harm.ledger import stands
from desktop.core.complaints.harm.terms import (
    HARM,
    WORDS,
    Claim,
    Compensated,
    HarmPayment,
    HarmState,
)
from desktop.core.complaints.records import HarmRecord
from desktop.core.work import Look, Work, ledger
from desktop.core.work.subjects import Subject

#: Where a file goes on to be paid.
_GOES_ON = frozenset({HarmState.AGREED, HarmState.PAID})


class Claims:
    """Tells the desk of the money of settlements, and files of harm of what was paid
    (``aid.Cases``). Whom a file is about is told of none of it.
    """

    def granted_in(self, at: Work | Look, harm_id: str) -> Granted | None:
        """Return what a file of harm agreed on and claimed, None where it is no such file."""
        row = at.session.get(HarmRecord, harm_id)
        if row is None or row.about_staff_id == at.actor.id:
            return None
        stood = stands(at.session, row)
        if stood.agreed is None or stood.agreed.amount is None or stood.claim is None:
            return None
        return Granted(
            request_id=row.id,
            number=row.number,
            person_id="",
            service_id="",
            service="",
            decided_on=stood.agreed.on,
            amount=stood.agreed.amount,
            handed=Halalas((stood.paid or 0) - stood.by_orders),
            stands=stood.state in _GOES_ON and not stood.lacks,
            payee=payee_of(row, stood.claim),
        )

    def every_in(self, at: Work | Look) -> list[Granted]:
        """Return the settlements of which something may still be paid."""
        going = HarmRecord.state.in_([one.value for one in _GOES_ON])
        every = (
            self.granted_in(at, key)
            for key in at.session.scalars(select(HarmRecord.id).where(going))
        )
        return [one for one in every if one is not None and one.stands]

    def standing_in(self, at: Work | Look, ids: Collection[str]) -> set[str]:
        """Return those of some files whose settlement is to be paid: not one of which more was
        promised than is agreed on now.
        """
        there = at.session.scalars(select(HarmRecord.id).where(HarmRecord.id.in_(ids)))
        every = [one for key in there if (one := self.granted_in(at, key)) is not None]
        owed = promised(at.session, [one.request_id for one in every])
        return {
            one.request_id
            for one in every
            if one.stands and owed.get(one.request_id, NOTHING) <= one.amount - one.handed
        }

    def is_one(self, at: Work | Look, harm_id: str) -> bool:
        """Tell whether an id is that of a file of harm."""
        return at.session.get(HarmRecord, harm_id) is not None

    def paid_in(self, tx: Work, harm_id: str, amount: Halalas, order: str, on: date) -> None:
        """Take the step of a file that was paid by an order, or whose money came back."""
        row = tx.session.get_one(HarmRecord, harm_id)
        step = Compensated(Halalas(abs(amount)), order, on, back=amount < 0)
        ledger.add_event(tx, Subject(HARM, row.id), WORDS[Compensated], step)
        row.state = stands(tx.session, row).state.value

    def hidden_in(self, at: Work | Look) -> frozenset[str]:
        """Return the files that are about who asks."""
        about = HarmRecord.about_staff_id == at.actor.id
        return frozenset(at.session.scalars(select(HarmRecord.id).where(about)))


def payee_of(row: HarmRecord, claim: Claim) -> Payee:
    """Return who is paid by a claim of a file."""
    return Payee(PayeeKind.HARMED, claim.method, claim.name, claim.iban, row.number)


def payments_in(session: Session, harm_id: str) -> tuple[HarmPayment, ...]:
    """Return what was promised and ordered for a file, the oldest order first."""
    return tuple(_payments(session, harm_id))


def hidden_orders(at: Work | Look) -> set[str]:
    """Return the orders and lists to the bank that pay for what is about the reader."""
    return paying(at.session, Claims().hidden_in(at))


def _payments(session: Session, harm_id: str) -> Iterator[HarmPayment]:
    for one in payments_of(session, harm_id):
        order = order_in(session, one.order_id)
        on = one.settled_on or one.sent_on or order.approved_on or one.ordered_on
        yield HarmPayment(one.amount, order.number, PaymentState(one.state), on)
    heaps = heaps_of(session, [row.id for row in promises_of(session, [harm_id])])
    waits = Halalas(sum(one.promised for one in heaps.values()))
    if waits:
        yield HarmPayment(waits)
