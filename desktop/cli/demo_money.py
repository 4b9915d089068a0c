"""The money of ``demo``: lines, what was decided promised from them, an order of each, the lists to
the bank; the family's own transfer comes back, its account is mended, and it is ordered anew and
paid. What is decided by the month sponsors an orphan where the policy has orphans and the family a
child; what is paid at once goes to the landlord, of prisoners' families to a creditor, and what
these are paid by the month ends with the release.
"""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Final

from desktop.base.clock import today
from desktop.base.hijri import to_hijri
from desktop.base.money import Halalas
from desktop.cli.demo_office import MadeOffice
from desktop.core.aid.orders.terms import (
    ApproveOrder,
    OrderRow,
    Payable,
    PaymentView,
    PrepareOrder,
    ReturnReason,
    ReviewOrder,
    Settle,
)
from desktop.core.aid.prints import PAYMENT, SPONSOR_REPORT, TRANSFER_LIST
from desktop.core.aid.schedules.terms import EndReason, EndSchedule, MakeSchedule, ScheduleKind
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
from desktop.core.people.revised import Revised, RevisionKind
from desktop.core.practice.loader import practice
from desktop.core.practice.names import iban
from desktop.core.work.roles import Role

_APPROVED: Final = Halalas(10_000_000)
#: The first account that no other made-up person has.
_MENDED: Final = 90


class Money:
    """What the accountant and the director do once the decisions were told."""

    def __init__(self, office: MadeOffice) -> None:
        self._made = office
        self._states: list[str] = []
        self._sponsored: list[str] = []
        self._sent: list[str] = []
        self._printed: Counter[str] = Counter()

    def live(self) -> None:
        """Pay by orders what the cases were granted."""
        words = practice().prints.money
        there = self._made.enter(Role.ACCOUNTANT)
        aid, actor = there.office.money.lines, there.actor
        zakat = self._open(words.line, Fund.ZAKAT)
        alms = self._alms = self._open(words.alms, Fund.CHARITY)
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
        self._renew()
        for sponsored in self._sponsored:
            self._made.issue(SPONSOR_REPORT, sponsored, self._file(SPONSOR_REPORT))
        if "prisoner_family" in self._categories:
            self._release()

    def compensate(self) -> None:
        """Pay for harm what its file claims, from alms, by an order and a list of its own."""
        there = self._made.enter(Role.ACCOUNTANT)
        lines, orders = there.office.money.lines, there.office.money.orders
        for row in self._made.read(lines.to_allot, there.actor):
            if row.granted.payee is not None:
                command = Allot(row.granted.request_id, self._alms.id, row.left)
                self._made.call(lines.allot, there.actor, command)
        rows = self._made.read(orders.payable, there.actor)
        order = self._order([row for row in rows if row.compensates])
        self._approve([order])
        there = self._made.enter(Role.ACCOUNTANT)
        self._made.issue(PAYMENT, order.id, self._file(PAYMENT))
        paid = Settle(tuple(one.id for one in self._send([order])), on=today(self._made.clock))
        self._made.call(there.office.money.transfers.settle, there.actor, paid)
        self._note()

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
        """Print the orders, send them, and record what the bank says: what goes to a family's own
        account comes back.
        """
        there = self._made.enter(Role.ACCOUNTANT)
        for order in orders:
            self._made.issue(PAYMENT, order.id, self._file(PAYMENT))
        for one in self._send(orders):
            day = today(self._made.clock)
            back = Settle((one.id,), paid=False, on=day, reason=ReturnReason.IBAN_WRONG)
            paid = Settle((one.id,), on=day)
            own = one.kind is PayeeKind.BENEFICIARY
            self._made.call(there.office.money.transfers.settle, there.actor, back if own else paid)
        self._note()

    def _send(self, orders: list[OrderRow]) -> list[PaymentView]:
        """Send orders to the bank in a list, and print it; returns its rows."""
        there = self._made.there
        transfers, ids = there.office.money.transfers, tuple(order.id for order in orders)
        sent = self._made.call(transfers.make, there.actor, ids)
        self._made.issue(TRANSFER_LIST, sent.id, self._file(TRANSFER_LIST))
        self._sent.append(sent.id)
        return self._made.read(transfers.payments, there.actor, sent.id)

    def _renew(self) -> None:
        """Mend the accounts that came back, order anew what was to go there, and have it paid."""
        self._made.clock.advance(timedelta(days=1))
        there = self._made.enter(Role.RECEPTION)
        revisions, people = there.office.revisions, there.office.people
        for at, one in enumerate(
            self._made.read(there.office.money.transfers.returned, there.actor)
        ):
            file = self._made.read(people.read, there.actor, one.person_id)
            said = Revised(RevisionKind.UPDATE, today(self._made.clock))
            mended = replace(file.form, iban=iban(_MENDED + at))
            self._made.call(revisions.revise, there.actor, file.id, file.version, mended, said)
        there = self._made.enter(Role.ACCOUNTANT)
        orders, transfers = there.office.money.orders, there.office.money.transfers
        again = [self._order([row]) for row in self._made.read(orders.payable, there.actor)]
        self._approve(again)
        there = self._made.enter(Role.ACCOUNTANT)
        paid = tuple(one.id for one in self._send(again))
        settled = Settle(paid, on=today(self._made.clock))
        self._made.call(transfers.settle, there.actor, settled)
        self._note()

    def _release(self) -> None:
        """End what a prisoner's family is paid by the month: he was released."""
        there = self._made.enter(Role.DIRECTOR)
        schedules, day = there.office.money.schedules, today(self._made.clock)
        for one in self._made.read(schedules.everyone, there.actor):
            ended = EndSchedule(one.id, EndReason.RELEASED, day)
            self._made.call(schedules.end, there.actor, ended)

    def _note(self) -> None:
        """Keep how every payment of the lists stands."""
        there = self._made.there
        read = there.office.money.transfers.payments
        rows = (self._made.read(read, there.actor, key) for key in self._sent)
        self._states = [one.state.value for some in rows for one in some]

    def _file(self, form_id: str) -> str:
        """Name a print by its form, and but the first by its place."""
        self._printed[form_id] += 1
        place = self._printed[form_id]
        return form_id if place == 1 else f"{form_id}-{place}"
