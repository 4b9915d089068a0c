"""The law of the money: whose money pays what, and no more than was decided and than there is."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from desktop.base.dates import Calendar, month_start
from desktop.base.errors import Problem, Refused, Sum
from desktop.base.identifiers import check_iban
from desktop.base.money import Halalas
from desktop.core.aid.terms import (
    OF_FILE,
    OF_ZAKAT,
    ON_CONDITION,
    AddMoney,
    Allot,
    Figures,
    Fund,
    Granted,
    Heap,
    LineView,
    Method,
    OpenLine,
    Payee,
    PayeeKind,
    Why,
)

#: A hundred million riyals: more is a slip of the keyboard.
MOST: Final = Halalas(10_000_000_000)
_MONTHS: Final = 12

#: Where an entry's amount comes from, and where it goes; None: from or to outside the line.
MOVES: Final[Mapping[Why, tuple[Heap | None, Heap | None]]] = {
    Why.APPROVED: (None, Heap.APPROVED),
    Why.LOWERED: (Heap.APPROVED, None),
    Why.PROMISED: (None, Heap.PROMISED),
    Why.RELEASED: (Heap.PROMISED, None),
    Why.ORDERED: (Heap.PROMISED, Heap.ORDERED),
    Why.CANCELLED: (Heap.ORDERED, Heap.PROMISED),
    Why.PAID: (Heap.ORDERED, Heap.PAID),
    Why.RETURNED: (Heap.ORDERED, Heap.PROMISED),
    Why.RETURNED_PAID: (Heap.PAID, Heap.PROMISED),
    Why.GIVEN_BACK: (Heap.PAID, Heap.PROMISED),
}


def span_of(calendar: Calendar, year: int) -> tuple[date, date]:
    """Return the first and the last day of a year; raises Refused ``aid.year`` for none that is."""
    begins, after = month_start(calendar, year, 1), month_start(calendar, year + 1, 1)
    if begins is None or after is None:
        raise Refused("aid.year")
    return begins, after - timedelta(days=1)


def of_line(command: OpenLine, services: Iterable[str]) -> list[Problem]:
    """Return what is wrong with a new line, by field."""
    found = []
    if not command.name:
        found.append(Problem("name", "aid.needed"))
    if command.fund is None:
        found.append(Problem("fund", "aid.needed"))
    try:
        span_of(command.calendar, command.year)
    except Refused:
        found.append(Problem("year", "aid.year"))
    if not 0 <= command.amount <= MOST:
        found.append(Problem("amount", "aid.amount_range"))
    if command.fund in ON_CONDITION and not command.condition:
        found.append(Problem("condition", "aid.condition_needed"))
    if not set(command.services) <= set(services):
        found.append(Problem("services", "aid.unknown_service"))
    return found


def of_money(command: AddMoney, figures: Figures) -> Iterator[Problem]:
    """Judge a change of what is approved on a line: never below what it owes already."""
    amount, left = command.amount, max(figures.left, Halalas(0))
    if amount <= 0 or (not command.lower and figures.approved + amount > MOST):
        yield Problem("amount", "aid.amount_range")
    elif command.lower and amount > left:
        yield Problem("amount", "aid.lower_than_owed", {"left": Sum(left)})
    if not command.note:
        yield Problem("note", "aid.needed")


def of_allotment(
    command: Allot, granted: Granted, line: LineView, promised: Halalas, today: date
) -> Iterator[Problem]:
    """Judge a promise: ``promised`` of the decision from any line before."""
    left = Halalas(granted.amount - granted.handed - promised)
    if command.amount <= 0:
        yield Problem("amount", "aid.needed")
    elif command.amount > left:
        yield Problem("amount", "aid.more_than_decided", {"left": Sum(max(left, Halalas(0)))})
    elif command.amount > line.figures.left and not command.over:
        yield Problem("over", "aid.over_line", {"left": Sum(line.figures.left)})
    yield from _of_source(command, granted, line, today)
    yield from of_payee(command.payee)


def _of_source(command: Allot, granted: Granted, line: LineView, today: date) -> Iterator[Problem]:
    if not line.holds_on(today):
        over = {"ended": line.ends_on}
        yield Problem("line_id", "aid.line_of_another_year", over)
    if granted.payee is not None:
        if not pays_harm(line):
            yield Problem("line_id", "aid.not_for_compensation")
        return
    if command.payee.kind is PayeeKind.HARMED:
        yield Problem("kind", "aid.harmed_by_file")
    if granted.fund not in {None, line.fund}:
        yield Problem("line_id", f"aid.decided_from_{granted.fund}")
    elif line.fund in OF_ZAKAT and not granted.zakat:
        yield Problem("line_id", "aid.not_for_zakat")
    if line.services and granted.service_id not in line.services:
        yield Problem("line_id", "aid.not_its_condition", {"condition": line.condition})
    elif line.fund in ON_CONDITION and not command.fits:
        yield Problem("fits", "aid.fits_needed", {"condition": line.condition})


def pays_harm(line: LineView) -> bool:
    """Tell whether a compensation may be paid from a line: what was given for aid of a kind, or to
    whom law names, pays nothing else.
    """
    return line.fund is Fund.CHARITY and not line.services


def of_payee(payee: Payee) -> Iterator[Problem]:
    """Judge who is to be paid: another than the file's own is named, with what is paid."""
    try:
        check_iban(payee.iban)
    except Refused as why:
        yield Problem("iban", why.code, why.params)
    if payee.kind is not PayeeKind.BENEFICIARY:
        who = "guardian" if payee.kind is PayeeKind.GUARDIAN else "payee"
        for name in ("name", "number"):
            if not getattr(payee, name):
                yield Problem(name, f"aid.{who}_{name}")
    if payee.method is Method.SADAD and payee.kind is not PayeeKind.BILL:
        yield Problem("method", "aid.sadad_pays_bills")
    if payee.kind in OF_FILE:
        return
    if payee.method is Method.CASH:
        yield Problem("method", "aid.cash_to_beneficiary")
    if payee.method is Method.TRANSFER and not payee.iban:
        yield Problem("iban", "aid.iban_needed")


def kept(payee: Payee) -> Payee:
    """Return a payee as it is kept; what the file says is not kept beside it."""
    if payee.kind is PayeeKind.BENEFICIARY:
        return Payee(payee.kind, payee.method)
    iban = check_iban(payee.iban) if payee.method is Method.TRANSFER else ""
    return replace(payee, iban=iban)


def ways_of(kind: PayeeKind) -> tuple[Method, ...]:
    """Return how somebody may be paid, the usual way first.

    >>> ways_of(PayeeKind.LANDLORD)
    (<Method.TRANSFER: 'transfer'>, <Method.CHEQUE: 'cheque'>)
    """
    if kind in OF_FILE:
        return Method.TRANSFER, Method.CHEQUE, Method.CASH
    both = Method.TRANSFER, Method.CHEQUE
    return (Method.SADAD, *both) if kind is PayeeKind.BILL else both


def sources(fund: Fund, zakat: str, condition: str) -> tuple[str, str]:
    """Return what of a line's source is said beside it: the heading of zakat, the condition."""
    return zakat if fund in OF_ZAKAT else "", condition if fund in ON_CONDITION else ""
