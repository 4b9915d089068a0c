"""From a decision to the money in the account, and back where the bank returns it."""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid
from desktop.core.aid.orders.terms import PaymentState, ReturnReason
from desktop.core.aid.terms import Method, Payee, PayeeKind
from desktop.core.intake.facts import State
from desktop.core.work import Role
from tests.aid.world import (
    ACCOUNTANT,
    RECEPTION,
    allot,
    approve,
    decided,
    figures,
    line,
    prepare,
    send,
    settle,
)


def test_money_goes_from_a_line_by_an_order_and_a_list_to_the_account(live):
    request, of = decided(live), line(live)
    granted = request.left // 100
    before = 100_000
    assert figures(live, of) == (before, 0, 0, 0, before)
    promise = allot(live, request, of, granted)
    assert figures(live, of) == (before, granted, 0, 0, before - granted)
    order = prepare(live, promise)
    assert figures(live, of) == (before, 0, granted, 0, before - granted)
    order = approve(live, order)
    transfer = send(live, order)
    assert (transfer.payments, transfer.paid) == (1, 0)
    (sent,) = live.act(ACCOUNTANT, live.office.money.transfers.payments, transfer.id)
    assert sent.state is PaymentState.SENT
    assert live.read(request.id).facts.state is State.NOTIFIED  # sent is not paid
    settle(live, sent.id)
    assert figures(live, of) == (before, 0, 0, granted, before - granted)
    after = live.read(request.id)
    assert (after.facts.state, after.left) == (State.CLOSED, 0)
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


def test_what_comes_back_is_promised_again_and_ordered_anew(live):
    request, of = decided(live), line(live)
    granted = request.left // 100
    promise = allot(live, request, of, granted)
    order = approve(live, prepare(live, promise))
    (payment,) = order.payments
    send(live, order)
    settle(live, payment.id, paid=False, reason=ReturnReason.IBAN_WRONG)
    assert figures(live, of) == (100_000, granted, 0, 0, 100_000 - granted)
    (back,) = live.act(RECEPTION, live.office.money.transfers.returned)
    assert (back.id, back.reason) == (payment.id, "iban_wrong")
    anew = approve(live, prepare(live, replace(promise, open=promise.amount)))
    assert live.act(RECEPTION, live.office.money.transfers.returned) == []
    send(live, anew)
    settle(live, anew.payments[0].id)
    # Paid first, and back from the bank a week after: both stay told.
    live.advance(days=7)
    settle(live, anew.payments[0].id, paid=False, reason=ReturnReason.ACCOUNT_CLOSED)
    assert figures(live, of) == (100_000, granted, 0, 0, 100_000 - granted)
    after = live.read(request.id)
    assert (after.facts.state, after.left // 100) == (State.IN_DELIVERY, granted)
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


def test_a_part_that_is_paid_leaves_its_request_open_and_the_records_sound(live):
    request, of = decided(live), line(live)
    half = request.left // 200
    order = approve(live, prepare(live, allot(live, request, of, half)))
    send(live, order)
    settle(live, order.payments[0].id)
    assert live.read(request.id).facts.state is State.IN_DELIVERY
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


def test_a_returned_cheque_has_words_of_its_own_and_asks_nobody_for_an_iban(live):
    request, of = decided(live), line(live)
    payee = Payee(PayeeKind.BENEFICIARY, Method.CHEQUE)
    order = approve(live, prepare(live, allot(live, request, of, 1_000, payee=payee)))
    (payment,) = order.payments
    with pytest.raises(Invalid) as wrong:
        settle(live, payment.id, paid=False, reason=ReturnReason.IBAN_WRONG)
    assert [one.code for one in wrong.value.problems] == ["aid.reason_of_another_way"]
    settle(live, payment.id, paid=False, reason=ReturnReason.LAPSED)
    money = live.office.money
    assert live.act(Role.RECEPTION, money.transfers.returned) == []
    (due,) = live.act(Role.ACCOUNTANT, money.orders.payable)
    assert due.returned == ReturnReason.LAPSED
