"""The law of payment orders: who may approve how much, who is paid, and what comes after what."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.errors import Problem, Sum
from desktop.base.hijri import month_of, month_text
from desktop.base.identifiers import check_iban
from desktop.base.money import Halalas
from desktop.core.aid.orders.terms import (
    BY_HAND,
    OVER,
    ApproveOrder,
    OrderState,
    PaymentState,
    ReturnReason,
    Settle,
)
from desktop.core.aid.terms import Method, Payee, PayeeKind
from desktop.core.people.terms import PersonForm
from desktop.core.policy.choice_vocabulary import PaidBy
from desktop.core.policy.choices import PayBand

#: Whose word goes further.
RANK: Final = {by: place for place, by in enumerate(PaidBy)}
#: What may be settled: a transfer that was sent, anything else once its order was approved.
_FROM: Final = {Method.TRANSFER: PaymentState.SENT}


def authority(bands: Sequence[PayBand], total: Halalas) -> PaidBy:
    """Return whose authority a sum asks for, by the office's table: the first band that reaches so
    far; what is over all of them is the chair's. Without a table the director approves.
    """
    if not bands:
        return PaidBy.DIRECTOR
    riyals_of = sorted(bands, key=lambda band: band.up_to)
    reaches = (band.by for band in riyals_of if total <= band.up_to * 100)
    return next(reaches, PaidBy.CHAIR)


def of_approval(command: ApproveOrder, needed: PaidBy, today: date) -> Iterator[Problem]:
    """Judge an approval: nobody approves more than they may, and who has no account signed."""
    if RANK[command.by] < RANK[needed]:
        yield Problem("by", f"aid.authority_{needed.value}")
    if command.by is PaidBy.DIRECTOR:
        return
    if not command.name:
        yield Problem("name", "aid.needed")
    if command.paper_on is None:
        yield Problem("paper_on", "aid.needed")
    elif command.paper_on > today:
        yield Problem("paper_on", "aid.day_ahead")


def paid_to(payee: Payee, form: PersonForm | None) -> Payee:
    """Return who is paid with what the file says: the beneficiary's own name and account, for a
    guardian the account that stands in their name; as they are where there is no file.
    """
    if form is None:
        return payee
    if payee.kind is PayeeKind.BENEFICIARY:
        iban = form.iban if payee.method is Method.TRANSFER else ""
        return replace(payee, name=form.name.full, iban=iban)
    if payee.kind is PayeeKind.GUARDIAN and not payee.iban and form.iban_owner:
        return replace(payee, iban=form.iban if payee.method is Method.TRANSFER else "")
    return payee


def period_of(of_payee: str, month: str, due: date | None) -> str:
    """Return what period a payment is for: the payee's own, and the month of its instalment, or
    else of the order.
    """
    said = (
        month_text(month_of(due)) if due else ("" if of_payee or not month else month_text(month))
    )
    return "، ".join(part for part in (of_payee, said) if part)


def of_account(payee: Payee, form: PersonForm | None) -> Iterator[Problem]:
    """Judge the account that is paid: there is one, and it is whose it ought to be."""
    if payee.method is not Method.TRANSFER:
        return
    if not payee.iban:
        yield Problem("rows", "aid.no_iban", {"name": payee.name})
    elif payee.kind is PayeeKind.BENEFICIARY and form and form.iban_owner:
        yield Problem("rows", "aid.iban_of_other", {"name": payee.name, "owner": form.iban_owner})
    else:
        check_iban(payee.iban)


def of_settling(
    command: Settle, states: Sequence[tuple[Method, PaymentState, date]], today: date
) -> Iterator[Problem]:
    """Judge what came of payments: ``states`` of each its way, where it is, and when it was sent or
    approved. What was paid may come back later; then it is returned, and stays told as paid.
    """
    if not command.payments:
        yield Problem("payments", "aid.needed")
    yield from _of_day(command, states, today)
    if not command.paid and command.reason is None:
        yield Problem("reason", "aid.needed")
    elif command.reason and any(command.reason not in reasons_of(way) for way, _, _ in states):
        yield Problem("reason", "aid.reason_of_another_way")
    for method, state, _ in states:
        begins = _FROM.get(method, PaymentState.READY)
        may_be = {begins} if command.paid else {begins, PaymentState.PAID}
        if state not in may_be:
            yield Problem("payments", "aid.not_sent" if state not in OVER else "aid.over_already")
            return
    if command.paid and any(method is Method.CHEQUE for method, _, _ in states):
        if not command.cheque:
            yield Problem("cheque", "aid.needed")
        elif len(states) > 1:
            yield Problem("cheque", "aid.one_cheque")


def reasons_of(method: Method) -> tuple[ReturnReason, ...]:
    """Return why something that is paid so may come back."""
    if method is not Method.TRANSFER:
        return BY_HAND
    own = set(BY_HAND) - {ReturnReason.OTHER}
    return tuple(reason for reason in ReturnReason if reason not in own)


def _of_day(
    command: Settle, states: Sequence[tuple[Method, PaymentState, date]], today: date
) -> Iterator[Problem]:
    if command.on is None:
        yield Problem("on", "aid.needed")
    elif command.on > today:
        yield Problem("on", "aid.day_ahead")
    elif any(command.on < since for _, _, since in states):
        yield Problem("on", "aid.before_sent")


def next_state(state: OrderState) -> tuple[OrderState, ...]:
    """Return where an order may go from where it is."""
    return {
        OrderState.PREPARED: (OrderState.REVIEWED, OrderState.CANCELLED),
        OrderState.REVIEWED: (OrderState.APPROVED, OrderState.CANCELLED),
        OrderState.APPROVED: (OrderState.CANCELLED,),
        OrderState.CANCELLED: (),
    }[state]


def over(amount: Halalas, open_: Halalas, number: str) -> Iterator[Problem]:
    """Judge a row's amount by what is open of its promise."""
    if amount <= 0:
        yield Problem("rows", "aid.row_amount", {"number": number})
    elif amount > open_:
        params: dict[str, str | int] = {"number": number, "left": Sum(max(open_, Halalas(0)))}
        yield Problem("rows", "aid.more_than_promised", params)
