"""Made-up data of payment orders and of the lists that go to the bank."""

from dataclasses import replace
from datetime import date

from desktop.base.clock import months_after
from desktop.base.identifiers import shown_iban
from desktop.base.money import Halalas
from desktop.core.documents.forms import Day
from desktop.core.documents.money_forms import (
    OrderHand,
    PaidRow,
    PaymentOrder,
    SponsorPart,
    SponsorReport,
    TransferSheet,
)
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.loader import practice
from desktop.core.practice.names import name
from desktop.core.work import Role
from desktop.printing.samples.shared import filled, head

_TITLES = {
    "payment": "أمر صرف", "transfer_list": "كشف تحويل", "sponsor_report": "تقرير الكافل",
}  # fmt: skip
_FIRST = date(2025, 10, 1)
_COLUMNS = ("م", "اسم المستفيد", "الآيبان", "المبلغ", "الغرض")


def payment(profile: PolicyProfile, *, blank: bool = False, count: int = 9) -> PaymentOrder:
    """Return an order of ``count`` families, one of whose rents goes to the landlord."""
    form = PaymentOrder(head(profile, _TITLES["payment"]), "", "", "", "", "", (), (), "", "", "")
    if blank:
        return form
    made = practice().prints.money
    rows = tuple(_row(at) for at in range(count))
    staff = practice().staff
    hands = (
        OrderHand("أعدّه", staff[Role.ACCOUNTANT].name, form.head.day),
        OrderHand("راجعه", staff[Role.ACCOUNTANT].name, form.head.day),
        OrderHand("اعتمده", staff[Role.DIRECTOR].name, form.head.day),
    )
    return replace(
        form,
        head=filled(form.head, made.print_number),
        number=made.number,
        month=made.month,
        line=made.line,
        source=made.source,
        rows=rows,
        hands=hands,
        authority=made.authority,
    )


def _row(at: int) -> PaidRow:
    made = practice().prints.money
    rent = at % 4 == 2
    whose = name(700 + at)
    return PaidRow(
        request_number=f"1447-{at * 2 + 5:04d}",
        file_number=f"{at * 3 + 12:04d}",
        name=whose,
        heads=1 + at * 5 % 9,
        payee=made.landlord if rent else whose,
        how=made.by_rent if rent else made.by_transfer,
        where=shown_iban(made.iban),
        about=made.about,
        heading=made.heading,
        amount=Halalas(100_000 + at % 3 * 25_000),
    )


def transfer_list(profile: PolicyProfile, *, blank: bool = False, count: int = 24) -> TransferSheet:
    """Return a list of ``count`` rows in the columns that the program proposes."""
    form = TransferSheet(head(profile, _TITLES["transfer_list"]), "", (), _COLUMNS, (), (), ())
    if blank:
        return form
    made = practice().prints.money
    rows = [_row(at) for at in range(count)]
    return replace(
        form,
        head=filled(form.head, made.list_print),
        number=made.list_number,
        orders=(made.number,),
        sources=(made.source,),
        rows=tuple(
            (str(at), one.payee, made.iban, f"{one.amount // 100}.00", made.purpose)
            for at, one in enumerate(rows, 1)
        ),
        amounts=tuple(one.amount for one in rows),
    )


def sponsor_report(profile: PolicyProfile, *, blank: bool = False, count: int = 5) -> SponsorReport:
    """Return a report of ``count`` instalments that were paid."""
    form = SponsorReport(
        head(profile, _TITLES["sponsor_report"]), "", "", "", None, None, Halalas(0), (), 0, ""
    )
    if blank:
        return form
    made, amount = practice().prints.money, Halalas(30_000)
    days = [Day.of(months_after(_FIRST, at)) for at in range(12)]
    return replace(
        form,
        head=filled(form.head, made.sponsor_print),
        sponsor=made.sponsor,
        child=made.child,
        age=made.age,
        begins=days[0],
        ends=days[-1],
        amount=amount,
        paid=tuple(SponsorPart(day, amount) for day in days[:count]),
        left=12 - count,
        state=made.sponsored,
    )
