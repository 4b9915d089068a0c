"""What is refused of money, each with what to do about it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.aid.orders.rules import authority
from desktop.core.aid.orders.terms import (
    ApproveOrder,
    PrepareOrder,
    ReturnReason,
    ReviewOrder,
    Settle,
)
from desktop.core.aid.schedules.rules import due_days
from desktop.core.aid.schedules.terms import MakeSchedule, ResumeSchedule, SuspendSchedule
from desktop.core.aid.terms import Allot, Fund, Method, Payee, PayeeKind, PayRow
from desktop.core.intake.facts import Outcome
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.returned import NotKept, Returned
from desktop.core.people.course.terms import Die
from desktop.core.policy.choice_vocabulary import PaidBy
from desktop.core.policy.choices import PayBand
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.day import delivery
from desktop.core.work import Role
from tests.aid.world import (
    ACCOUNTANT,
    ALONE,
    BANK,
    DIRECTOR,
    OTHER,
    allot,
    approve,
    decided,
    figures,
    instalments,
    line,
    prepare,
    riyals,
    send,
    settle,
)
from tests.offices import PERSON

LANDLORD = Payee(PayeeKind.LANDLORD, Method.TRANSFER, "سالم المطيري", BANK, "20410077", "رمضان")


def why(act, *args, **kwargs) -> dict[str, str]:
    """Return what is wrong with an act, by field."""
    with pytest.raises(Refused) as refused:
        act(*args, **kwargs)
    if isinstance(refused.value, Invalid):
        return {one.field: one.code for one in refused.value.problems}
    return {"": refused.value.code}


def test_what_a_promise_may_not_be(live):
    request, of = decided(live), line(live, 2_000)
    left = request.left // 100
    gift = line(live, name="كفالة", fund=Fund.RESTRICTED, condition="للأيتام", amount=riyals(9_000))
    old = line(live, name="قديم", year=of.year - 1)
    assert why(allot, live, request, of, left + 1) == {"amount": "aid.more_than_decided"}
    assert why(allot, live, request, of, 2_500) == {"over": "aid.over_line"}
    assert why(allot, live, request, old, 100) == {"line_id": "aid.line_of_another_year"}
    assert why(allot, live, request, gift, 100) == {"fits": "aid.fits_needed"}
    foreign = replace(LANDLORD, iban="GB82WEST12345698765432")
    assert why(allot, live, request, of, 100, payee=foreign) == {"iban": "identity.iban_foreign"}
    nobody = Payee(PayeeKind.LANDLORD)
    assert why(allot, live, request, of, 100, payee=nobody) == {
        "name": "aid.payee_name", "number": "aid.payee_number", "iban": "aid.iban_needed",
    }  # fmt: skip
    over = Allot(request.id, of.id, riyals(2_500), over="لا بند غيره")
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(ACCOUNTANT, live.office.money.lines.allot, over)
    live.act(DIRECTOR, live.office.money.lines.allot, over)
    assert figures(live, of)[-1] == -500
    (review,) = live.act(Role.AUDITOR, live.office.reviews.waiting)
    assert review.why == "over_line"


def test_zakat_pays_only_whom_the_study_marks(live):
    request = live.request()
    live.upto(request.id, StepId.REFERRAL)
    study = live.payload(StepId.STUDY)
    live.take(request.id, replace(study, zakat=None))
    live.step(request.id, StepId.DECISION)
    of = line(live, name="زكاة", fund=Fund.ZAKAT)
    request = live.step(request.id, StepId.NOTIFICATION)
    assert why(allot, live, request, of, 100) == {"line_id": "aid.not_for_zakat"}


def test_what_is_said_of_a_bill_or_an_account_wants_a_reason(live):
    of = line(live)
    first, other = decided(live), decided(live, OTHER)
    send(live, approve(live, prepare(live, allot(live, first, of, 100, payee=LANDLORD))))
    again = allot(live, first, of, 100, payee=LANDLORD)
    assert why(prepare, live, again) == {"despite": "aid.bill_twice"}
    assert prepare(live, again, despite="دفعة ثانية من العقد").despite
    settle_ids = [one.id for one in prepare(live, allot(live, first, of, 50)).payments]
    assert settle_ids
    same = allot(live, other, of, 100)  # the made-up people have one account
    assert why(prepare, live, same) == {"despite": "aid.iban_of_another_file"}


def test_nobody_pays_without_three_hands_and_authority(live):
    request, of = decided(live), line(live)
    order = prepare(live, allot(live, request, of, 1_000))
    orders, transfers = live.office.money.orders, live.office.money.transfers
    command = ReviewOrder(order.row.id)
    assert why(live.act, ACCOUNTANT, orders.review, command) == {
        "declared": "work.declare_same_hand"
    }
    approval = ApproveOrder(order.row.id)
    assert why(live.act, DIRECTOR, orders.approve, approval) == {"": "aid.order_state"}
    assert why(send, live, order) == {"": "aid.order_state"}
    (payment,) = order.payments
    assert why(settle, live, payment.id) == {"payments": "aid.not_sent"}
    live.act(ACCOUNTANT, orders.review, command, declared=ALONE)
    approved = replace(order, row=live.act(DIRECTOR, orders.approve, approval))
    send(live, approved)
    assert why(send, live, approved) == {"": "aid.nothing_to_send"}
    back = Settle((payment.id,), paid=False, on=live.today)
    assert why(live.act, ACCOUNTANT, transfers.settle, back) == {"reason": "aid.needed"}
    ahead = Settle((payment.id,), on=live.today + timedelta(days=1))
    assert why(live.act, ACCOUNTANT, transfers.settle, ahead) == {"on": "aid.day_ahead"}
    settle(live, payment.id, payment.id)  # one row named twice is paid once
    assert figures(live, of)[3] == 1_000
    assert why(settle, live, payment.id) == {"payments": "aid.not_sent"}
    settle(live, payment.id, paid=False, reason=ReturnReason.FROZEN)
    assert why(settle, live, payment.id) == {"payments": "aid.over_already"}


def test_a_table_of_authority_goes_by_the_sum():
    bands = (PayBand(up_to=1_000, by=PaidBy.DIRECTOR), PayBand(up_to=5_000, by=PaidBy.FINANCE))
    assert authority((), riyals(10**6)) is PaidBy.DIRECTOR
    assert [authority(bands, riyals(one)) for one in (1_000, 1_001, 5_001)] == list(PaidBy)


def test_the_last_day_of_a_month_stands_for_a_longer_one(live):
    days = list(due_days(live.today.replace(day=31), 3, 1))
    assert [one.day for one in days] == [31, 30, 31]


def test_instalments_are_due_month_by_month_and_stand_still_after_hearing(live):
    request, of = decided(live), line(live)
    promise = allot(live, request, of, 900)
    schedules, orders = live.office.money.schedules, live.office.money.orders
    command = MakeSchedule(promise.id, amount=riyals(300), months=3, first_on=live.today)
    over = replace(command, months=4)
    assert why(live.act, ACCOUNTANT, schedules.make, over) == {"amount": "aid.instalments_over"}
    made = live.act(ACCOUNTANT, schedules.make, command)
    (due,) = live.act(ACCOUNTANT, orders.payable)
    assert due.row == PayRow(promise.id, riyals(300), made.id, 1)
    order = PrepareOrder((due.row, due.row))
    assert why(live.act, ACCOUNTANT, orders.prepare, order) == {"rows": "aid.instalment_unknown"}
    live.act(ACCOUNTANT, orders.prepare, PrepareOrder((due.row,)))
    assert live.act(ACCOUNTANT, orders.payable) == []
    live.advance(days=20)
    stop = SuspendSchedule(made.id, "تأخر التحديث")
    unheard = {"heard": "aid.needed", "heard_on": "aid.needed"}
    assert why(live.act, DIRECTOR, schedules.suspend, stop) == unheard
    ahead = replace(stop, heard="تحضر الأوراق", heard_on=live.today + timedelta(days=1))
    assert why(live.act, DIRECTOR, schedules.suspend, ahead) == {"heard_on": "aid.day_ahead"}
    live.act(DIRECTOR, schedules.suspend, replace(ahead, heard_on=live.today))
    live.advance(days=20)
    assert live.act(ACCOUNTANT, orders.payable) == []
    live.act(DIRECTOR, schedules.resume, ResumeSchedule(made.id, "أحضرت الأوراق"))
    assert live.act(ACCOUNTANT, orders.payable) == []  # the second fell due meanwhile
    live.advance(days=31)
    (third,) = live.act(ACCOUNTANT, orders.payable)
    assert third.row.instalment == 3
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


def test_cash_at_the_desk_is_what_orders_have_for_it(live):
    request, of = decided(live), line(live)
    left = request.left
    cash = Payee(method=Method.CASH)
    allotted = allot(live, request, of, left // 100, payee=cash)
    hand = replace(delivery("مبلغ"), amount=left)
    assert why(live.take, request.id, hand) == {"amount": "intake.cash_not_ordered"}
    approve(live, prepare(live, allotted))
    half = replace(hand, amount=left // 2)
    assert why(live.take, request.id, half) == {"amount": "intake.cash_as_ordered"}
    live.take(request.id, hand)
    assert figures(live, of)[3] == left // 100
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


def test_a_file_without_an_account_is_not_paid_by_transfer(live):
    of, request = line(live), decided(live, replace(PERSON, iban=""))
    assert why(prepare, live, allot(live, request, of, 100)) == {"rows": "aid.no_iban"}


def test_instalments_fall_due_within_the_months_that_were_decided(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    starts = live.today.replace(day=30)
    decide = Decide(Outcome.APPROVED, "تستحق.", riyals(300), 3, monthly=True, starts_on=starts)
    live.take(request.id, decide)
    request, of = live.step(request.id, StepId.NOTIFICATION), line(live)
    promise = allot(live, request, of, 900)
    make = live.office.money.schedules.make
    command = MakeSchedule(promise.id, amount=riyals(300), months=3, first_on=starts)
    early = replace(command, first_on=starts - timedelta(days=1))
    assert why(live.act, ACCOUNTANT, make, early) == {"first_on": "aid.before_term"}
    for late in (
        replace(command, first_on=starts + timedelta(days=31)),
        replace(command, every=2),
        replace(command, months=4, amount=riyals(200)),
    ):
        assert why(live.act, ACCOUNTANT, make, late) == {"months": "aid.after_term"}
    (row,) = live.act(ACCOUNTANT, live.office.money.schedules.to_make)
    assert (row.granted.months, row.promise.id) == (3, promise.id)
    live.act(ACCOUNTANT, make, command)
    assert why(live.act, ACCOUNTANT, make, command) == {"": "aid.schedule_twice"}
    assert live.act(ACCOUNTANT, live.office.money.schedules.to_make) == []


def test_nothing_is_paid_to_who_died_before_the_file_passed_on(live):
    request, of = decided(live), line(live)
    schedule = instalments(live, allot(live, request, of, 300), 3)
    paid = prepare(live, allot(live, request, of, 100))
    death = Die(live.today, "ابنها")
    live.act(DIRECTOR, live.office.courses.take, request.person.id, death)
    (due, *_) = [
        one
        for one in live.act(ACCOUNTANT, live.office.money.orders.payable)
        if one.row.schedule_id == schedule.id
    ]
    assert due.barred
    command = PrepareOrder((due.row,), despite="طلب الأسرة")
    assert set(why(live.act, ACCOUNTANT, live.office.money.orders.prepare, command)) == {"rows"}
    assert paid.payments


def test_two_files_that_are_paid_in_cash_share_no_account(live):
    of, cash = line(live), Payee(PayeeKind.BENEFICIARY, Method.CASH)
    every = [allot(live, decided(live, form), of, 100, payee=cash) for form in (PERSON, OTHER)]
    assert [one.iban for one in prepare(live, *every).payments] == ["", ""]


def test_what_is_given_up_is_neither_ordered_nor_called_handed_over(live):
    request, of = decided(live), line(live)
    promise = allot(live, request, of, 100)
    refused = live.take(request.id, Returned(NotKept.REFUSED, "لا يريدها", closes=True))
    assert "ولا يبقى تسليم شيء مما تقرر فيه" in refused.say
    assert why(prepare, live, promise) == {"rows": "aid.decision_gone"}
