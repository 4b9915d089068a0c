"""The money of ``demo``: lines, what was decided promised from them, an order of each, the lists to
the bank; one transfer is paid, and one comes back. What is decided by the month sponsors an orphan
where the policy has orphans and the family a child; what is paid at once goes to the landlord, of
prisoners' families to a creditor.
"""

from dataclasses import replace
from typing import Final

from desktop.base.clock import today
from desktop.base.hijri import to_hijri
from desktop.base.money import Halalas
from desktop.cli.demo_office import MadeOffice
from desktop.core.aid.orders.terms import (
    ApproveOrder,
    OrderRow,
    Payable,
    PrepareOrder,
    ReturnReason,
    ReviewOrder,
    Settle,
)
from desktop.core.aid.prints import PAYMENT, SPONSOR_REPORT, TRANSFER_LIST
from desktop.core.aid.schedules.terms import MakeSchedule, ScheduleKind
from desktop.core.aid.terms import (
    Allot,
    Fund,
    LineView,
    Method,
    OpenLine,
    Payee,
    PayeeKind,
    ToAllot,
)
from desktop.core.practice.loader import practice
from desktop.core.work.roles import Role

_APPROVED: Final = Halalas(10_000_000)


class Money:
    """What the accountant and the director do once the decisions were told."""

    def __init__(self, office: MadeOffice) -> None:
        self._made = office
        self._states: list[str] = []
        self._sponsored: list[str] = []

    def live(self) -> None:
        """Pay by orders what the cases were granted."""
        words = practice().prints.money
        there = self._made.enter(Role.ACCOUNTANT)
        aid, actor = there.office.money.lines, there.actor
        zakat = self._open(words.line, Fund.ZAKAT)
        alms = self._open(words.alms, Fund.CHARITY)
        sponsors = self._open(words.sponsors, Fund.SPONSORSHIP)
        for row in self._made.read(aid.to_allot, actor):
            monthly = sponsors if "orphan" in self._categories else zakat
            self._promise(row, monthly if row.granted.months else alms)
        payable = self._made.read(there.office.money.orders.payable, actor)
        orders = [
            self._order([one for one in payable if one.line.id == line.id])
            for line in (zakat, alms, sponsors)
            if any(one.line.id == line.id for one in payable)
        ]
        self._approve(orders)
        self._settle(orders)
        for place, sponsored in enumerate(self._sponsored, 1):
            again = f"-{place}" if place > 1 else ""
            self._made.issue(SPONSOR_REPORT, sponsored, f"{SPONSOR_REPORT}{again}")

    def summary(self) -> list[str]:
        """Return how each payment stood in the end."""
        return self._states

    def _open(self, name: str, fund: Fund) -> LineView:
        there = self._made.there
        year = to_hijri(today(self._made.clock)).year
        condition = practice().prints.money.condition if fund is Fund.SPONSORSHIP else ""
        command = OpenLine(name, fund, year, amount=_APPROVED, condition=condition)
        return self._made.call(there.office.money.lines.open_line, there.actor, command)

    @property
    def _categories(self) -> set[str]:
        """What the policy calls those that it is for."""
        profile = self._made.there.office.policy.profile
        return {one.id for one in profile.categories}

    def _promise(self, row: ToAllot, line: LineView) -> None:
        """Promise a decision: monthly aid in instalments, what is paid at once to another."""
        there, words, granted = self._made.there, practice().prints.money, row.granted
        payee = Payee() if granted.months else self._other()
        fits = words.condition if line.condition else ""
        command = Allot(granted.request_id, line.id, row.left, payee, fits)
        promise = self._made.call(there.office.money.lines.allot, there.actor, command)
        if granted.months:
            self._schedule(promise.id, line)

    def _other(self) -> Payee:
        """Return whom what is decided once goes to."""
        words = practice().prints.money
        if "prisoner_family" in self._categories:
            kind, name, number = PayeeKind.CREDITOR, words.creditor, words.judgment
        else:
            kind, name, number = PayeeKind.LANDLORD, words.landlord, words.contract
        return Payee(kind, Method.TRANSFER, name, words.iban, number)

    def _schedule(self, promise_id: str, line: LineView) -> None:
        there, words = self._made.there, practice().prints.money
        schedules = there.office.money.schedules
        waiting = self._made.read(schedules.to_make, there.actor)
        row = next(one for one in waiting if one.promise.id == promise_id)
        command = MakeSchedule(
            promise_id,
            amount=row.granted.monthly,
            months=row.granted.months,
            first_on=row.granted.starts_on,
            review_on=row.granted.review_on,
        )
        if line.fund is Fund.SPONSORSHIP and row.children:
            command = replace(
                command,
                kind=ScheduleKind.SPONSORSHIP,
                sponsor=words.sponsor,
                child=row.children[0],
            )
        made = self._made.call(schedules.make, there.actor, command)
        if made.kind is ScheduleKind.SPONSORSHIP:
            self._sponsored.append(made.id)

    def _order(self, rows: list[Payable]) -> OrderRow:
        there = self._made.there
        command = PrepareOrder(tuple(one.row for one in rows))
        order = self._made.call(there.office.money.orders.prepare, there.actor, command)
        review = ReviewOrder(order.id)
        alone = practice().prints.money.alone
        return self._made.call(there.office.money.orders.review, there.actor, review, alone)

    def _approve(self, orders: list[OrderRow]) -> None:
        there = self._made.enter(Role.DIRECTOR)
        for order in orders:
            self._made.call(there.office.money.orders.approve, there.actor, ApproveOrder(order.id))

    def _settle(self, orders: list[OrderRow]) -> None:
        """Print the orders, send them, and record what the bank says: the first comes back."""
        there = self._made.enter(Role.ACCOUNTANT)
        transfers, actor = there.office.money.transfers, there.actor
        for place, order in enumerate(orders, 1):
            again = f"-{place}" if place > 1 else ""
            self._made.issue(PAYMENT, order.id, f"{PAYMENT}{again}")
        ids = tuple(order.id for order in orders)
        sent = self._made.call(transfers.make, actor, ids)
        self._made.issue(TRANSFER_LIST, sent.id)
        rows = self._made.read(transfers.payments, actor, sent.id)
        for place, one in enumerate(rows):
            day = today(self._made.clock)
            back = Settle((one.id,), paid=False, on=day, reason=ReturnReason.IBAN_WRONG)
            said = back if not place else Settle((one.id,), on=day)
            self._made.call(transfers.settle, actor, said)
        self._states = [
            one.state.value for one in self._made.read(transfers.payments, actor, sent.id)
        ]
