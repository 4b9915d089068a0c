"""What a delivery goes by: the money that was granted, and what of it was handed over since."""

from dataclasses import replace

from desktop.base.errors import KnownError, Refused
from desktop.base.money import Halalas, total
from desktop.core.aid.goods.terms import Portion
from desktop.core.aid.ledger import cash_of, hand_over
from desktop.core.intake.facts import Facts
from desktop.core.intake.ledger import EVERY_PAYLOAD, events, newest, signed
from desktop.core.intake.portions import added, left_of
from desktop.core.intake.signers import NOTHING_YET, Deputy, Handing, SignerKind, Who
from desktop.core.intake.standing import deliverable
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.intake.steps.payment import Pay
from desktop.core.intake.steps.ratification import Ratify
from desktop.core.intake.steps.redecision import Redecide
from desktop.core.intake.steps.returned import Returned
from desktop.core.intake.steps.taking_back import Back, TakeBack
from desktop.core.intake.steps.urgent import GrantUrgent
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Look, Work, ledger


def handing(at: Work | Look, request_id: str, facts: Facts) -> Handing:
    """Return what a delivery goes by, once one can be: money of all months of the newest decision,
    and what was handed over since, also where nothing more can be. Of records that can't be read
    nothing is granted.
    """
    if not (deliverable(facts) or facts.deliveries):
        return NOTHING_YET
    granted, given, paid = Halalas(0), list[Halalas](), list[Halalas]()
    goods: tuple[Portion, ...] = ()
    former = granted, goods  # what stands again where a decision anew is sent back
    things = list[tuple[Portion, ...]]()
    try:
        for event in events(at.session, request_id):
            payload = ledger.payload_of(event, EVERY_PAYLOAD)
            if isinstance(payload, Decide):  # what was handed over before counts against it
                former = (granted, goods) if isinstance(payload, Redecide) else (Halalas(0), ())
                granted, goods = payload.in_all, payload.items
            elif isinstance(payload, Ratify) and not payload.ratified:
                granted, goods = former
            elif isinstance(payload, GrantUrgent):
                granted, given = payload.amount, []
            elif isinstance(payload, Deliver | Returned):
                given.append(payload.amount if isinstance(payload, Deliver) else Halalas(0))
                things.append(_things(payload))
            elif isinstance(payload, Pay):
                paid.append(Halalas(-payload.amount if payload.back else payload.amount))
            elif isinstance(payload, TakeBack) and payload.step is Back.DELIVERY:
                given.pop()
                things.pop()
        out = tuple(one for each in things for one in each)
        handed = Handing(_deputy(at, request_id), granted, total([*given, *paid]))
        cash = cash_of(at.session, request_id)
        return replace(handed, goods=left_of(goods, out), given=added(out), cash=cash)
    except KnownError:  # its line of the history says so
        return NOTHING_YET


def _things(payload: Deliver | Returned) -> tuple[Portion, ...]:
    """Return what went out of the store by a step, below zero where it came back."""
    if isinstance(payload, Deliver):
        return payload.items
    return tuple(replace(one, quantity=-one.quantity) for one in payload.items)


def _deputy(at: Work | Look, request_id: str) -> Deputy | None:
    found = signed(at.session, request_id)
    if found is None or found.given.signer is SignerKind.PERSON:
        return None
    given = found.given
    who = Who(given.signer_name, given.signer_identity)
    return Deputy(given.signer, who, given.deed_expires)


def follow_money_in(tx: Work, request_id: str, by: Handing, payload: object) -> None:
    """Let the orders of a request follow a step of the desk: what it handed over of them is paid,
    and never taken back, but returned by a receipt of its own.

    Raises Refused ``intake.money_not_taken_back``.
    """
    if by.cash is None:
        return
    if isinstance(payload, Deliver) and payload.amount:
        hand_over(tx, request_id, payload.amount)
    elif isinstance(payload, TakeBack) and payload.step is Back.DELIVERY:
        last = newest(tx.session, request_id, StepId.DELIVERY.value)
        if last is not None and last.amount:
            raise Refused("intake.money_not_taken_back")
