"""A compensation for harm is paid by an order of its own, from alms, and counts as no aid."""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.base.messages import Messages
from desktop.core.aid.orders.terms import (
    ApproveOrder,
    CancelOrder,
    OrderState,
    PaymentState,
    PrepareOrder,
    ReturnReason,
    ReviewOrder,
)
from desktop.core.aid.prints import PAYMENT, TRANSFER_LIST
from desktop.core.aid.schedules.terms import MakeSchedule
from desktop.core.aid.terms import Allot, Fund, Payee, PayeeKind, PayRow, Release
from desktop.core.complaints.harm.terms import (
    HARM,
    WORDS,
    Acknowledge,
    Agree,
    Claim,
    Fault,
    HarmState,
    Pay,
    Refuse,
)
from desktop.core.work import Action, Role, ledger
from desktop.core.work.subjects import Subject
from tests.aid.world import (
    ACCOUNTANT,
    ALONE,
    BANK,
    DIRECTOR,
    HARMED,
    allot,
    approve,
    compensation,
    decided,
    figures,
    harm_of,
    line,
    prepare,
    promised,
    riyals,
    send,
    settle,
)
from tests.complaints.test_handling import record

OTHER_BANK = "SA5680000000000000000200"
AUDITOR = Role.AUDITOR
AID = Messages().text("term.form.payment")


@pytest.fixture
def live(open_office):
    return open_office("shaqra")


def paid(live, harm, of, amount=2_000):
    """Pay for harm; returns the order."""
    order = approve(live, prepare(live, promised(live, harm, of, amount)))
    send(live, order)
    settle(live, *(one.id for one in order.payments))
    return order


def take(live, harm, step):
    return live.act(Role.COMPLAINTS, live.office.hearing.harm.take, harm.id, step)


def code(refused):
    """Return what a refusal says, of fields the first."""
    problems = getattr(refused.value, "problems", ())
    return problems[0].code if problems else refused.value.code


@pytest.mark.parametrize(
    "more",
    [
        {"fund": Fund.ZAKAT},
        {"fund": Fund.ZAKAT_FITR},
        {"fund": Fund.EXPIATION},
        {"fund": Fund.RESTRICTED, "condition": "لأسر شقراء"},
        {"fund": Fund.SPONSORSHIP, "condition": "لليتيم"},
        {"services": ("financial",)},
    ],
)
def test_only_alms_that_are_for_nothing_else_pay_it(live, more):
    if "services" in more:
        more = {"services": (live.profile.office.services[0].id,), "condition": "له"}
    harm, of = compensation(live), line(live, **more)
    with pytest.raises(Invalid) as why:
        promised(live, harm, of, 2_000)
    assert code(why) == "aid.not_for_compensation"


def test_it_stands_apart_from_aid_in_every_figure(live):
    request = decided(live)
    person = live.read(request.id).person.id
    of = line(live, 10_000)
    mine = prepare(live, allot(live, request, of, 300))
    approve(live, mine)
    send(live, mine)
    settle(live, mine.payments[0].id)
    harm = compensation(live, file=live.act(Role.RECEPTION, live.office.people.read, person)
                        .file_number)  # fmt: skip
    before = live.act(Role.RECEPTION, live.office.money.told.of_person, person)
    facts = live.read(request.id).facts
    (waits,) = live.act(ACCOUNTANT, live.office.money.lines.to_allot)[-1:]
    assert (waits.granted.number, waits.name, waits.file_number) == (harm.number, HARMED, "")
    order = paid(live, harm, of)
    assert (order.row.compensates, mine.row.compensates) == (True, False)
    assert figures(live, of) == (10_000, 0, 0, 2_300, 7_700)
    (found,) = live.act(ACCOUNTANT, live.office.money.lines.lines)
    assert (found.figures.aid, found.figures.compensated) == (riyals(300), riyals(2_000))
    assert live.act(Role.RECEPTION, live.office.money.told.of_person, person) == before
    assert live.read(request.id).facts == facts
    assert harm_of(live, harm).standing.paid == riyals(2_000)
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


def test_order_and_list_are_its_own(live):
    request, of = decided(live), line(live)
    harm = compensation(live)
    theirs, mine = promised(live, harm, of, 2_000), allot(live, request, of, 300)
    with pytest.raises(Invalid) as why:
        prepare(live, theirs, mine)
    assert code(why) == "aid.compensation_alone"
    with pytest.raises(Invalid) as why:
        prepare(live, theirs, promised(live, compensation(live), of, 2_000))
    assert code(why) == "aid.compensation_alone"
    both = approve(live, prepare(live, theirs)), approve(live, prepare(live, mine))
    with pytest.raises(Refused) as why:
        send(live, *both)
    assert code(why) == "aid.compensation_alone"
    parts = MakeSchedule(theirs.id, amount=riyals(100), months=2, first_on=live.today)
    with pytest.raises(Refused) as why:
        live.act(ACCOUNTANT, live.office.money.schedules.make, parts)
    assert code(why) == "aid.compensation_whole"


def test_no_decision_is_paid_as_one(live):
    request, of = decided(live), line(live)
    command = Allot(request.id, of.id, riyals(100), Payee(PayeeKind.HARMED, name="x", iban=BANK))
    with pytest.raises(Invalid) as why:
        live.act(ACCOUNTANT, live.office.money.lines.allot, command)
    assert "aid.harmed_by_file" in [one.code for one in why.value.problems]


def test_more_than_was_agreed_is_not_promised(live):
    harm, of = compensation(live), line(live)
    with pytest.raises(Invalid) as why:
        promised(live, harm, of, 2_001)
    assert code(why) == "aid.more_than_decided"


def test_what_came_back_is_claimed_for_another_account_and_ordered_anew(live):
    harm, of = compensation(live), line(live)
    first = approve(live, prepare(live, promised(live, harm, of, 2_000)))
    for changes in (
        Claim(HARMED, iban=OTHER_BANK),
        Agree(live.today, riyals(1)),
        Fault(caused=False, text="لم يكن منا"),
        Refuse("x", "y"),
    ):
        with pytest.raises(Refused) as why:
            take(live, harm, changes)
        assert code(why) == "harm.order_stands"
    send(live, first)
    settle(live, first.payments[0].id, paid=False, reason=ReturnReason.IBAN_WRONG)
    assert live.act(Role.RECEPTION, live.office.money.transfers.returned) == []
    back = harm_of(live, harm)
    assert [one.state for one in back.payments] == [PaymentState.RETURNED, None]
    with pytest.raises(Refused, match=r"harm\.not_paid"):
        take(live, harm, Acknowledge(live.today, read_out=True, copy_given=True))
    take(live, harm, Claim(HARMED, iban=OTHER_BANK))
    (row,) = live.act(ACCOUNTANT, live.office.money.orders.payable)
    assert (row.returned, row.iban[-4:], row.compensates) == ("", OTHER_BANK[-4:], True)
    made = live.act(ACCOUNTANT, live.office.money.orders.prepare, PrepareOrder((row.row,)))
    again = live.act(ACCOUNTANT, live.office.money.orders.read, made.id)
    approve(live, again)
    send(live, again)
    settle(live, again.payments[0].id)
    closed = take(live, harm, Acknowledge(live.today, read_out=True, copy_given=True))
    assert closed.standing.state is HarmState.SETTLED
    settle(live, again.payments[0].id, paid=False, reason=ReturnReason.FROZEN)
    assert harm_of(live, harm).standing.state is HarmState.AGREED
    assert harm_of(live, harm).standing.owed == riyals(2_000)
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


def test_what_is_not_agreed_any_more_is_not_ordered(live):
    harm, of = compensation(live), line(live)
    promise = promised(live, harm, of, 2_000)
    take(live, harm, Agree(live.today, riyals(500)))
    with pytest.raises(Invalid) as why:
        prepare(live, promise)
    assert code(why) == "aid.settlement_gone"
    given_back = Release(promise.id, "تغيّرت التسوية")
    live.act(ACCOUNTANT, live.office.money.lines.release, given_back)
    paid(live, harm, of, 500)
    assert harm_of(live, harm).standing.state is HarmState.PAID


def test_a_struck_out_order_gives_the_money_back_to_the_claim(live):
    harm, of = compensation(live), line(live)
    order = prepare(live, promised(live, harm, of, 2_000))
    live.act(ACCOUNTANT, live.office.money.orders.cancel, CancelOrder(order.row.id, "خطأ"))
    found = harm_of(live, harm)
    assert [one.state for one in found.payments] == [PaymentState.CANCELLED, None]
    assert take(live, harm, Refuse("تنازل", "المحكمة العامة")).standing.state is HarmState.REFUSED


def test_whom_it_is_about_reviews_nothing_of_it(live):
    live.unlock(Role.COMPLAINTS)
    reviews = live.office.reviews
    about = {role: record(live, about_staff_id=live.slots[role]) for role in (DIRECTOR, AUDITOR)}
    harm, of = compensation(live, complaint=about[DIRECTOR].number), line(live)
    order = prepare(live, promised(live, harm, of, 2_000))
    review = ReviewOrder(order.row.id)
    live.act(ACCOUNTANT, live.office.money.orders.review, review, declared=ALONE)
    (waits,) = live.act(AUDITOR, reviews.waiting)
    assert live.act(DIRECTOR, reviews.waiting) == []
    with pytest.raises(Refused, match=r"work\.review_unknown"):
        live.act(DIRECTOR, reviews.review, order.row.id, waits.seq)
    live.act(AUDITOR, reviews.review, order.row.id, waits.seq)
    other, short = (
        compensation(live, complaint=about[AUDITOR].number),
        line(live, 1_000, name="صدقة أخرى"),
    )
    over = Allot(other.id, short.id, other.standing.owed, over="لا بند سواه")
    live.act(DIRECTOR, live.office.money.lines.allot, over)
    assert [one.subject_id for one in live.act(DIRECTOR, reviews.waiting)] == [other.id]
    assert live.act(AUDITOR, reviews.waiting) == []


def test_its_papers_name_the_cause(live):
    harm, of = compensation(live), line(live)
    order = approve(live, prepare(live, promised(live, harm, of, 2_000)))
    sent = send(live, order)
    builders = live.office.press._builders

    def drafted(form, subject):
        build = builders[form]
        return live.act(ACCOUNTANT, live.office.documents.draft, form, subject, build)

    paper = drafted(PAYMENT, order.row.id)
    assert paper.compensates
    assert paper.head.title == Messages().text("print.pay_compensation") != AID
    (row,) = paper.rows
    assert (row.request_number, row.payee, row.file_number) == (harm.number, HARMED, "")
    assert "تلف" not in str(paper)
    assert Messages().text("print.pay_purpose") not in str(drafted(TRANSFER_LIST, sent.id).rows)
    made = live.act(ACCOUNTANT, live.office.press.issue, PAYMENT, order.row.id)
    assert made.pages == 1


def test_whom_it_is_about_is_told_nothing_of_its_money(live):
    about = live.slots[Role.ACCOUNTANT]
    live.unlock(Role.COMPLAINTS)
    voice = record(live, about_staff_id=about)
    harm, of = compensation(live, complaint=voice.number), line(live)
    money = live.office.money

    def by_director(act, *given, **more):
        return live.act(DIRECTOR, act, *given, **more)

    assert live.act(ACCOUNTANT, money.lines.to_allot) == []
    with pytest.raises(Refused, match=r"aid\.not_decided"):
        promised(live, harm, of, 2_000)
    promise = by_director(money.lines.allot, Allot(harm.id, of.id, harm.standing.owed))
    assert live.act(ACCOUNTANT, money.orders.payable) == []
    with pytest.raises(Refused, match=r"aid\.unknown_promise"):
        prepare(live, promise)
    order = by_director(money.orders.prepare, PrepareOrder((PayRow(promise.id, promise.open),)))
    acts = ((money.orders.read, order.id), (money.orders.review, ReviewOrder(order.id)))
    for act, given in acts:
        with pytest.raises(Refused, match=r"aid\.unknown_order"):
            live.act(ACCOUNTANT, act, given)
    by_director(money.orders.review, ReviewOrder(order.id), declared=ALONE)
    by_director(money.orders.approve, ApproveOrder(order.id), declared=ALONE)
    sent = by_director(money.transfers.make, (order.id,))
    with pytest.raises(Refused, match=r"aid\.unknown_transfer"):
        live.act(ACCOUNTANT, money.transfers.payments, sent.id)
    told = [
        live.act(ACCOUNTANT, read, *given)
        for read, given in (
            (money.orders.page, ((*OrderState,),)),
            (money.transfers.transfers, ()),
            (money.transfers.ready, ()),
            (money.transfers.by_hand, ()),
            (money.lines.entries, (of.id,)),
            (money.lines.promises, (of.id,)),
        )
    ]
    for word in (harm.number, order.number, sent.number, HARMED):
        assert word not in str(told)
    for form, subject in ((PAYMENT, order.id), (TRANSFER_LIST, sent.id)):
        with pytest.raises(Refused, match=r"aid\.unknown"):
            live.act(ACCOUNTANT, live.office.press.issue, form, subject)
    assert order.number in str(by_director(money.orders.page, (*OrderState,)))
    paper = by_director(live.office.press.issue, PAYMENT, order.id).document
    papers = live.office.documents
    assert paper.number in str(by_director(papers.recent))
    for read, given in (
        (papers.recent, ()), (papers.unprinted, ()), (papers.of_subject, (order.id,)),
    ):  # fmt: skip
        assert paper.number not in str(live.act(ACCOUNTANT, read, *given))
    for read in (papers.frozen, papers.record_copy):
        with pytest.raises(Refused, match=r"documents\.unknown"):
            live.act(ACCOUNTANT, read, paper.id)


def test_a_file_of_before_there_were_orders_still_tells_its_reference(live):
    harm = compensation(live)
    old = Pay("12/1447", live.today, "شيك")

    def as_then(actor):
        with live.office.doors.work(actor, Action.HARM_HANDLE, harm.id) as tx:
            ledger.add_event(tx, Subject(HARM, harm.id), WORDS[Pay], old)

    live.act(Role.COMPLAINTS, as_then)
    found = harm_of(live, harm)
    assert [one.step for one in found.lines if isinstance(one.step, Pay)] == [old]
    assert (found.standing.paid, found.standing.owed) == (riyals(2_000), 0)
    assert live.act(ACCOUNTANT, live.office.money.lines.to_allot) == []
    closed = take(live, harm, Acknowledge(live.today, read_out=True, copy_given=True))
    assert closed.standing.state is HarmState.SETTLED
    assert replace(closed, lines=()).payments == ()
