"""The bank's answer as a file: all of its rows are recorded, or none and each bad line is told."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.base.hijri import gregorian_text
from desktop.core.aid.orders.terms import PaymentState, ReturnReason
from desktop.core.aid.transfers.terms import AnswerCount, BankAnswer
from desktop.core.practice.names import iban
from desktop.core.work import Role
from tests.aid.world import ACCOUNTANT, allot, approve, decided, figures, line, prepare, send
from tests.offices import PERSON

OTHER = replace(
    PERSON, identity=replace(PERSON.identity, number="1000000016"), iban=iban(7), members=()
)
HEAD = (
    "م",
    "اسم المستفيد",
    "رقم الآيبان",
    "المبلغ",
    "حالة العملية",
    "سبب الإعادة",
    "تاريخ التنفيذ",
)
STATES = PaymentState


@pytest.fixture
def sent(live):
    """A list of two payments that went to the bank: its line, its rows and its id."""
    of = line(live)
    promises = [
        allot(live, decided(live, form), of, amount)
        for form, amount in ((replace(PERSON, iban=iban(3)), 500), (OTHER, 700))
    ]
    order = approve(live, prepare(live, *promises))
    return of, order.payments, send(live, order).id


def answer(live, transfer_id, *rows, head=HEAD, above=()):
    return BankAnswer(transfer_id, (*above, head, *rows), live.today)


def record(live, given):
    return live.act(ACCOUNTANT, live.office.money.transfers.answer, given)


def wrong(live, given):
    with pytest.raises(Invalid) as refused:
        record(live, given)
    return [(one.params["line"], one.code) for one in refused.value.problems]


def states(live, transfer_id):
    rows = live.act(ACCOUNTANT, live.office.money.transfers.payments, transfer_id)
    return [(one.state, one.reason) for one in rows]


def test_what_the_bank_says_is_recorded_of_every_row_as_one_act(live, sent):
    of, _payments, key = sent
    today = gregorian_text(live.today)
    given = answer(
        live, key,
        ("1", "نورة", iban(3), "500.00", "منفّذة", "", ""),
        ("2", "سعد", f"{iban(7)[:4]} {iban(7)[4:]}", "٧٠٠", "مُرتجع", "الحساب مغلق", today),
        ("", "المجموع", "", "1200", "", "", ""),
        above=(("بنك", "كشف العمليات"), ()),
    )  # fmt: skip
    read = live.act(ACCOUNTANT, live.office.money.transfers.read_answer, given)
    assert read == AnswerCount(paid=1, returned=1, known=0, waits=0)
    assert figures(live, of)[2:4] == (1_200, 0)  # it was only read
    assert record(live, given) == read
    assert figures(live, of)[1:4] == (700, 0, 500)
    assert states(live, key) == [
        (STATES.PAID, ""), (STATES.RETURNED, ReturnReason.ACCOUNT_CLOSED.value),
    ]  # fmt: skip
    again = record(live, given)  # the same file once more changes nothing
    assert again == AnswerCount(0, 0, known=2, waits=0)
    assert figures(live, of)[1:4] == (700, 0, 500)
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


def test_one_bad_row_refuses_the_file_with_its_line_and_nothing_is_half_done(live, sent):
    of, _payments, key = sent
    good = ("1", "نورة", iban(3), "500", "paid", "", "")
    tomorrow = gregorian_text(live.today + timedelta(days=1))
    for bad, code in (
        (("2", "", iban(7), "701", "paid", "", ""), "aid.answer_differs"),
        (("2", "", iban(9), "700", "paid", "", ""), "aid.answer_unknown"),
        (("2", "", "", "700", "paid", "", ""), "aid.answer_no_iban"),
        (("2", "", iban(7), "سبعمئة", "paid", "", ""), "aid.answer_amount"),
        (("2", "", iban(7), "700", "قيد المعالجة", "", ""), "aid.answer_state"),
        (("2", "", iban(7), "700", "rejected", "", ""), "aid.answer_reason"),
        (("2", "", iban(7), "700", "paid", "", tomorrow), "aid.answer_day"),
        (("2", "", iban(7), "700", "paid", "", "1/1/2020"), "aid.answer_before"),
        (good, "aid.answer_twice"),
    ):
        assert wrong(live, answer(live, key, good, bad)) == [(3, code)]
    assert {state for state, _ in states(live, key)} == {STATES.SENT}
    assert figures(live, of)[2:4] == (1_200, 0)
    with pytest.raises(Refused, match=r"aid\.answer_columns"):
        record(live, answer(live, key, good, head=("الاسم", "المبلغ")))
    with pytest.raises(Refused, match=r"aid\.answer_empty"):
        record(live, answer(live, key))
    with pytest.raises(Refused, match=r"aid\.unknown_transfer"):
        record(live, answer(live, "none", good))
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(Role.RECEPTION, live.office.money.transfers.answer, answer(live, key, good))


def test_what_was_paid_may_come_back_and_what_came_back_is_never_paid(live, sent):
    of, _payments, key = sent
    row = ("1", "", iban(3), "500")
    assert record(live, answer(live, key, (*row, "تم", "", ""))).waits == 1
    record(live, answer(live, key, (*row, "مرفوضة", "عدم تطابق الاسم", "")))
    assert figures(live, of)[1:4] == (500, 700, 0)
    assert states(live, key)[0] == (STATES.RETURNED, ReturnReason.NAME_DIFFERS.value)
    assert wrong(live, answer(live, key, (*row, "تم", "", ""))) == [(2, "aid.answer_over")]
    other = ("2", "", iban(7), "700", "failed", "رمز R-77", "")
    record(live, answer(live, key, other))
    assert states(live, key)[1][1] == ReturnReason.OTHER.value
