"""Money is conserved whatever is tried: every riyal of a line is promised, ordered, paid or left;
none is paid that was not approved, none twice, none from a wrong source, and a compensation counts
as no aid.
"""

import tempfile
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from desktop.base.errors import Refused
from desktop.core.aid.orders.terms import (
    ApproveOrder,
    CancelOrder,
    PrepareOrder,
    ReturnReason,
    ReviewOrder,
    Settle,
)
from desktop.core.aid.schedules.terms import (
    EndReason,
    EndSchedule,
    MakeSchedule,
    ResumeSchedule,
    ReviewSchedule,
    SuspendSchedule,
)
from desktop.core.aid.terms import OF_ZAKAT, Allot, Fund, LineView, PayRow, Release
from desktop.core.complaints.harm.terms import Agree, Claim
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from tests.aid.world import (
    ACCOUNTANT,
    ALONE,
    BANK,
    DIRECTOR,
    HARMED,
    OTHER,
    compensation,
    decided,
    line,
    riyals,
)
from tests.offices import Template, living

pytestmark = pytest.mark.local

amounts, places = st.integers(1, 900).map(riyals), st.integers(0, 30)


class Money(RuleBasedStateMachine):
    """Goes by a model of its own: what it saw succeed, by payment."""

    begun: "Begun"

    def __init__(self):
        super().__init__()
        self.stack = ExitStack()

    @initialize()
    def begin(self):
        folder = Path(self.stack.enter_context(tempfile.TemporaryDirectory()))
        self.live = self.stack.enter_context(living(type(self).begun.template, folder / "office"))
        self.live.unlock(Role.RECEPTION)
        self.granted = dict(type(self).begun.granted)
        self.unmarked, self.harm = type(self).begun.unmarked, type(self).begun.harm
        self.lines = dict(type(self).begun.lines)
        self.promises, self.orders, self.approved = {}, {}, set()
        self.paid, self.back, self.schedules = {}, set(), {}
        self.agreed = self.granted[self.harm]

    def teardown(self):
        if hasattr(self, "live"):
            report = self.live.act(Role.AUDITOR, self.live.office.reports.check)
            assert report.sound, report
        self.stack.close()

    def attempt(self, role, act, *given, **more):
        try:
            return self.live.act(role, act, *given, **more)
        except Refused:
            return None

    def one(self, of, place):
        every = list(of)
        return every[place % len(every)] if every else ""

    @rule(amount=amounts, place=places, which=places)
    def allot(self, amount, place, which):
        request, of = self.one(self.granted, place), self.one(self.lines, which)
        given = self.attempt(
            ACCOUNTANT, self.live.office.money.lines.allot, Allot(request, of, amount)
        )
        if given is not None:
            assert not (self.lines[of].fund in OF_ZAKAT and request in {self.unmarked, self.harm})
            self.promises[given.id] = given

    @rule(place=places)
    def release(self, place):
        command = Release(self.one(self.promises, place), "لا حاجة")
        self.attempt(ACCOUNTANT, self.live.office.money.lines.release, command)

    @rule(amount=amounts, place=places, other=places)
    def prepare(self, amount, place, other):
        rows = tuple(PayRow(self.one(self.promises, one), amount) for one in {place, other})
        command = PrepareOrder(rows, despite="كذا")
        self.keep(self.attempt(ACCOUNTANT, self.live.office.money.orders.prepare, command))

    @rule(place=places, parts=st.integers(1, 4), every=st.integers(1, 3))
    def instalments(self, place, parts, every):
        promise = self.promises.get(self.one(self.promises, place))
        if promise is None:
            return
        amount = riyals(promise.open // 100 // parts)
        command = MakeSchedule(promise.id, amount=amount, months=parts, every=every,
                               first_on=self.live.today)  # fmt: skip
        made = self.attempt(ACCOUNTANT, self.live.office.money.schedules.make, command)
        if made is not None:
            self.schedules[made.id] = made

    @rule(
        place=places,
        way=st.sampled_from(["suspend", "resume", "review", "end"]),
        missed=st.booleans(),
    )
    def follow(self, place, way, missed):
        key, today = self.one(self.schedules, place), self.live.today
        command = {
            "suspend": SuspendSchedule(key, "تأخر", today, "تحضر"),
            "resume": ResumeSchedule(key, "أحضرت", missed=missed),
            "review": ReviewSchedule(key, "ما زالت تستحق"),
            "end": EndSchedule(key, EndReason.MOVED, today),
        }[way]
        self.attempt(DIRECTOR, getattr(self.live.office.money.schedules, way), command)

    @rule(amount=amounts, way=st.sampled_from(["agree", "claim"]))
    def settle_harm(self, amount, way):
        today, iban = self.live.today, BANK
        step = Agree(today, amount) if way == "agree" else Claim(HARMED, iban=iban)
        take = self.live.office.hearing.harm.take
        done = self.attempt(Role.COMPLAINTS, take, self.harm, step)
        if done is not None and way == "agree":
            self.agreed = amount

    @rule(days=st.integers(1, 20))
    def time_passes(self, days):
        self.live.advance(days=days)

    @rule(place=places)
    def order_the_due(self, place):
        payable = self.live.office.money.orders.payable
        due = [one for one in self.live.act(ACCOUNTANT, payable) if one.row.schedule_id]
        first = due[place % len(due)] if due else None
        rows = tuple(one.row for one in due if first and one.line.id == first.line.id)
        command = PrepareOrder(rows, despite="كذا")
        self.keep(self.attempt(ACCOUNTANT, self.live.office.money.orders.prepare, command))

    def keep(self, order):
        if order is not None:
            read = self.live.office.money.orders.read
            view = self.live.act(ACCOUNTANT, read, order.id)
            self.orders[order.id] = view
            causes = {one.request_id for one in view.payments}
            assert view.row.compensates == (self.harm in causes)
            assert not (self.harm in causes and len(causes) > 1)  # no order mixes it with aid

    @rule(place=places)
    def review(self, place):
        command = ReviewOrder(self.one(self.orders, place))
        self.attempt(ACCOUNTANT, self.live.office.money.orders.review, command, declared=ALONE)

    @rule(place=places)
    def approve(self, place):
        command = ApproveOrder(self.one(self.orders, place))
        if self.attempt(DIRECTOR, self.live.office.money.orders.approve, command) is not None:
            self.approved.add(command.order_id)

    @rule(place=places)
    def cancel(self, place):
        command = CancelOrder(self.one(self.orders, place), "خطأ")
        self.attempt(ACCOUNTANT, self.live.office.money.orders.cancel, command)

    @rule(place=places)
    def send(self, place):
        order = self.one(self.orders, place)
        if self.attempt(ACCOUNTANT, self.live.office.money.transfers.make, (order,)) is not None:
            assert order in self.approved

    @rule(place=places, which=places, paid=st.booleans())
    def settle(self, place, which, paid):
        order = self.orders.get(self.one(self.orders, place))
        if order is None:
            return
        payment = self.one(order.payments, which)
        reason = None if paid else ReturnReason.OTHER
        command = Settle((payment.id,), paid=paid, on=self.live.today, reason=reason)
        done = self.attempt(ACCOUNTANT, self.live.office.money.transfers.settle, command)
        if done is None:
            return
        assert order.row.id in self.approved
        assert payment.id not in self.back  # nothing comes of it any more
        if paid:
            assert payment.id not in self.paid
            if payment.request_id == self.harm:
                before = [one for one in self.paid.values() if one.request_id == self.harm]
                assert payment.amount + sum(one.amount for one in before) <= self.agreed
            self.paid[payment.id] = payment
        else:
            self.paid.pop(payment.id, None)
            self.back.add(payment.id)

    @invariant()
    def every_riyal_is_somewhere(self):
        if not hasattr(self, "live"):
            return
        paid = dict.fromkeys(self.granted, 0)
        for one in self.paid.values():
            paid[one.request_id] += one.amount
        assert all(paid[one] <= self.granted[one] for one in paid if one != self.harm)
        lines = self.live.act(ACCOUNTANT, self.live.office.money.lines.lines)
        for one in (each.figures for each in lines):
            assert min(one.promised, one.ordered, one.paid, one.left) >= 0
            assert one.approved == one.promised + one.ordered + one.paid + one.left
        assert sum(each.figures.paid for each in lines) == sum(paid.values())
        assert sum(each.figures.compensated for each in lines) == paid[self.harm]
        assert sum(each.figures.aid for each in lines) == sum(paid.values()) - paid[self.harm]
        (harm,) = self.live.act(Role.COMPLAINTS, self.live.office.hearing.harm.every)
        assert (harm.standing.paid or 0) == paid[self.harm]
        for one in self.live.act(ACCOUNTANT, self.live.office.money.schedules.everyone):
            ordered = [each for each in one.instalments if each.state]
            owed = self.promises[one.promise_id].amount
            assert sum(each.amount for each in ordered) <= owed
            assert not any(each.skipped for each in ordered)


@dataclass(frozen=True)
class Begun:
    """An office in which two requests were decided and two lines opened: each example begins with
    a copy of it.
    """

    template: Template
    granted: dict[str, int]
    unmarked: str
    lines: dict[str, LineView]
    harm: str


@pytest.fixture(scope="module")
def begun(office_template, tmp_path_factory):
    template, folder = office_template("haqal"), tmp_path_factory.mktemp("begun") / "office"
    with living(template, folder) as live:
        live.unlock(Role.RECEPTION)
        marked, unmarked = decided(live), live.request(live.person(OTHER))
        live.upto(unmarked.id, StepId.REFERRAL)
        study = live.payload(StepId.STUDY)
        live.take(unmarked.id, replace(study, zakat=None))
        live.step(unmarked.id, StepId.DECISION)
        unmarked = live.step(unmarked.id, StepId.NOTIFICATION)
        harm = compensation(live, 500)
        zakat = line(live, 1_500, name="زكاة", fund=Fund.ZAKAT)
        lines = {one.id: one for one in (zakat, line(live, 2_000))}
    granted = {one.id: one.left for one in (marked, unmarked)} | {harm.id: riyals(500)}
    return Begun(replace(template, folder=folder), granted, unmarked.id, lines, harm.id)


def run(begun, examples, steps):
    machine = type("Machine", (Money,), {"begun": begun})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            phases=[Phase.generate, Phase.shrink],
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_for_a_while(begun):
    run(begun, 2, 25)


@pytest.mark.full
def test_for_long(begun):
    run(begun, 250, 50)  # over 10,000 steps
