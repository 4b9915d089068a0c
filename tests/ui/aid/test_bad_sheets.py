"""What must not be paid or handed out, driven once through its sheet: it is refused or warned of
with what to do, and what was typed still stands there.
"""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop.base.arabic_text import western_digits
from desktop.core.adoption.terms import Choose
from desktop.core.aid.goods.cards.terms import CardKind, GiveCard, ReceiveCards
from desktop.core.aid.goods.devices.terms import AddDevice, LendDevice, Tick
from desktop.core.aid.orders.terms import OrderState, PaymentState, ReturnReason, ReviewOrder
from desktop.core.aid.terms import Fund, Payee, PayeeKind
from desktop.core.intake.facts import Outcome
from desktop.core.intake.steps.decision import Decide
from desktop.core.people.course.terms import Die
from desktop.core.policy.choice_vocabulary import PaidBy
from desktop.core.policy.choices import PayBand
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.aid.allot_sheet import AllotSheet
from desktop.ui.aid.order_sheets import ApproveSheet
from desktop.ui.aid.schedule_sheets import MakeScheduleSheet
from desktop.ui.aid.settle_sheet import SettleSheet
from desktop.ui.goods.card_sheets import GiveCardSheet
from desktop.ui.goods.device_sheets import LendSheet
from desktop.ui.goods.store_sheets import IssueSheet
from desktop.ui.kit.texts import digits
from tests.aid.goods import DESK, KEEPER, SHEET, families, giving, left, stocked
from tests.aid.world import (
    ALONE,
    BANK,
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
from tests.ui.seats import sheet_of, texts


@pytest.fixture
def till(seat):
    """Sit down as the accountant before one decision, with its sheet open."""

    def sit(live_lines, form=None):
        room = seat(Role.ACCOUNTANT)
        live = room.live
        request = decided(live, form) if form else decided(live)
        lines = live_lines(live)
        page = room.go("allot")
        page.take.click()
        return room, request, lines, sheet_of(room, AllotSheet)

    return sit


def written(room):
    """Return what is written in view: labels, and the line that counts what is wrong."""
    buttons = [one.text() for one in room.findChildren(QAbstractButton) if one.isVisible()]
    return "\n".join((texts(room), *buttons))


def refused(room, sheet, said, **given):
    """Fill a sheet in and take its act: it stays, says so in view, and keeps what was typed."""
    for name, value in given.items():
        sheet.form[name.replace("__", ".")].field.set_value(value)
        sheet.form[name.replace("__", ".")].field.changed.emit()
    sheet.yes.click()
    room.rest()
    assert sheet.isVisible()
    assert said in (told := written(room)), told
    for name, value in given.items():
        assert sheet.form[name.replace("__", ".")].field.value() == value


def test_an_amount_above_its_line_and_above_its_decision(till):
    room, request, of, sheet = till(lambda live: line(live, 500))
    refused(room, sheet, "بقي من البند", line_id=of.id, amount=riyals(900))
    refused(room, sheet, "بقي من القرار", amount=request.left + 100)
    assert figures(room.live, of)[1] == 0


def test_a_line_of_last_year_is_not_offered_and_zakat_pays_only_the_marked(till):
    def lines(live):
        old = line(live, name="قديم")
        return old, line(live, name="زكاة", fund=Fund.ZAKAT, year=old.year - 1)

    room, _request, (now, old), sheet = till(lines)
    offered = [sheet.line.itemData(place) for place in range(sheet.line.count())]
    assert (now.id in offered, old.id in offered) == (True, False)
    sheet.close_sheet()
    live = room.live
    unmarked = live.request(live.person(OTHER))
    live.upto(unmarked.id, StepId.REFERRAL)
    live.take(unmarked.id, replace(live.payload(StepId.STUDY), zakat=None))
    live.step(unmarked.id, StepId.DECISION)
    live.step(unmarked.id, StepId.NOTIFICATION)
    zakat = line(live, name="زكاة هذه السنة", fund=Fund.ZAKAT)
    page = room.go("allot")
    page.ask_again(unmarked.id)
    sheet = sheet_of(room, AllotSheet)
    refused(
        room, sheet, "لم تذكر دراسة هذا الطلب استحقاقه للزكاة",
        line_id=zakat.id, amount=riyals(100),
    )  # fmt: skip


def test_an_account_of_another_country_and_of_another_file(till):
    room, _request, of, sheet = till(line)
    refused(
        room, sheet, "SA",
        line_id=of.id, payee__kind=PayeeKind.LANDLORD.value, payee__name="سالم المطيري",
        payee__number="20410077", payee__iban="GB82WEST12345698765432",
    )  # fmt: skip
    sheet.close_sheet()
    live = room.live
    first, other = decided(live, replace(OTHER, members=())), None
    send(live, approve(live, prepare(live, allot(live, first, of, 100))))
    third = replace(OTHER.identity, number="1000000024")
    other = decided(live, replace(OTHER, identity=third))
    allot(live, other, of, 200)  # the made-up people have one account
    page = room.go("orders")
    page.chips.set_value("due")
    page.chips.chosen.emit("due")
    room.rest()
    page.due.tick(next(one for one in page.due.table.model.rows if one.request_id == other.id))
    page.primary.click()
    room.rest()
    assert "صُرف لهذا الحساب من ملف آخر" in texts(room)
    assert page.asked.despite.isVisible()
    page.asked.despite.setText("حساب ولي الأسرتين بصك")
    page.primary.click()
    room.rest()
    assert page.chips.value() == OrderState.PREPARED.value


def test_an_instalment_on_a_day_that_is_none_and_after_the_term(seat):
    room = seat(Role.ACCOUNTANT)
    live = room.live
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    starts = live.today.replace(day=28)
    live.take(
        request.id,
        Decide(Outcome.APPROVED, "تستحق.", riyals(300), 3, monthly=True, starts_on=starts),
    )
    request = live.step(request.id, StepId.NOTIFICATION)
    promise = allot(live, request, line(live), 900)
    page = room.go("schedules")
    page.chips.set_value("to_make")
    page.chips.chosen.emit("to_make")
    room.rest()
    page.primary.click()
    sheet = sheet_of(room, MakeScheduleSheet)
    field = sheet.form.at(lambda c: c.first_on).field
    sheet.form.at(lambda c: c.amount).field.set_value(riyals(300))
    field.inputs()[0].setText("30/2/2026")
    sheet.yes.click()
    room.rest()
    assert [one.name for one in sheet.form.problems()] == ["first_on"]
    assert western_digits(field.inputs()[0].text()) == "30/2/2026"
    field.set_value(starts)
    refused(room, sheet, "آخر يوم في مدة القرار", amount=riyals(225), months=4)
    assert field.value().day == starts
    assert promise.open == riyals(900)


def test_a_sum_above_the_authority_of_who_approves(seat):
    room = seat(Role.DIRECTOR)
    live = room.live
    bands = (PayBand(up_to=100, by=PaidBy.DIRECTOR), PayBand(up_to=5_000, by=PaidBy.FINANCE))
    choices = live.profile.office.model_copy(update={"pay_bands": bands})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, "قرار المجلس"))
    order = prepare(live, allot(live, decided(live), line(live), 1_000))
    review = live.office.money.orders.review
    live.act(Role.ACCOUNTANT, review, ReviewOrder(order.row.id), declared=ALONE)
    page = room.go("orders")
    page.chips.set_value("reviewed")
    page.chips.chosen.emit("reviewed")
    room.rest()
    page.primary.click()
    sheet = sheet_of(room, ApproveSheet)
    assert sheet.by.value() == PaidBy.FINANCE.value
    refused(room, sheet, "يعتمد هذا المبلغ المشرف المالي", by=PaidBy.DIRECTOR.value)
    refused(room, sheet, "هذا الحقل مطلوب", by=PaidBy.FINANCE.value, name="سعد المشرف")
    sheet.form["paper_on"].field.set_value(live.today)
    sheet.yes.click()
    room.rest()
    (row,) = live.act(Role.ACCOUNTANT, live.office.money.orders.page).rows
    assert row.approved.name == "سعد المشرف"


def test_what_was_executed_comes_back_and_what_came_back_is_never_paid(seat):
    room = seat(Role.ACCOUNTANT)
    live = room.live
    of = line(live)
    order = approve(live, prepare(live, allot(live, decided(live), of, 1_000)))
    send(live, order)
    settle(live, order.payments[0].id)
    page = room.go("transfers")
    page.rows.mark(0)
    page.one.click()
    sheet = sheet_of(room, SettleSheet)
    sheet.what.set_value("paid")
    assert sheet.what.value() is None  # what was paid can only come back
    sheet.what.set_value("back")
    refused(room, sheet, "هذا الحقل مطلوب", note="أعاده البنك")
    sheet.form.put(lambda c: c.reason, ReturnReason.ACCOUNT_CLOSED.value)
    sheet.yes.click()
    room.rest()
    (row,) = page.rows.model.rows
    assert row.state is PaymentState.RETURNED
    assert figures(live, of)[1:4] == (1_000, 0, 0)
    page.rows.mark(0)
    page.one.click()
    sheet = sheet_of(room, SettleSheet)
    refused(room, sheet, "سُجّلت إعادة هذا السطر", paid="back", reason=ReturnReason.FROZEN.value)


def test_a_store_has_no_less_than_nothing(seat):
    room = seat(Role.STOREKEEPER)
    item = stocked(room.live, 3)
    room.go("store").issue.click()
    sheet = sheet_of(room, IssueSheet)
    refused(room, sheet, digits("3"), to="قرية", lines__0__quantity=4, why="توزيع")
    assert left(room.live, item) == 3


def test_a_card_and_a_device_go_out_once(seat):
    room = seat(Role.RECEPTION)
    live, (one, two) = room.live, families(room.live, 2)
    came = ReceiveCards(CardKind.CARD, "متجر", 10_000, "1")
    live.act(KEEPER, live.office.cards.receive, came)
    chair = live.act(KEEPER, live.office.devices.add, AddDevice("كرسي", "WC-1")).row
    cards = room.go("cards")
    cards.give.click()
    sheet = sheet_of(room, GiveCardSheet)
    (card,) = live.act(DESK, live.office.cards.find, "1")
    live.act(DESK, live.office.cards.give, card.id, GiveCard(one.file_number, SHEET))
    refused(
        room, sheet, "سُلّمت من قبل", file=two.file_number
    )  # meanwhile somebody else was handed it
    sheet.close_sheet()
    room.rest()
    assert not cards.give.isEnabled()
    devices = room.go("devices")
    assert not devices.acts["back"].isEnabled()  # it was never out
    devices.acts["lend"].click()
    sheet = sheet_of(room, LendSheet)
    until = live.today + timedelta(days=60)
    loan = LendDevice(
        one.file_number, live.today, until, "تقرير", SHEET, ticks=(Tick.WORKS, Tick.CLEAN)
    )
    live.act(DESK, live.office.devices.lend, chair.id, loan)
    sheet.form.set_values({"ticks": True, "ticks.1": True, "until": until})
    refused(room, sheet, "معار الآن", file=two.file_number, report="تقرير 7")
    sheet.close_sheet()
    assert not devices.acts["lend"].isEnabled()


def test_a_family_takes_once_a_season_and_nothing_after_a_death(seat):
    room = seat(Role.RECEPTION)
    live, (one, two) = room.live, families(room.live, 2)
    item = stocked(live, 10)
    days = [giving(live, item, season="رمضان").row.id for _ in range(2)]
    (first, *_) = live.act(DESK, live.office.givings.rows, days[0])
    page = room.go(places.GivingDay(days[1]))
    live.act(DESK, live.office.givings.hand, first.id, SHEET)
    page.field.setText(one.file_number)
    page.field.searched.emit(one.file_number)
    room.rest()
    page.give.click()
    room.rest()
    assert page.field.text() == one.file_number
    assert "الموسم" in texts(room), texts(room)
    live.act(Role.DIRECTOR, live.office.courses.take, two.id, Die(live.today, "ابنه"))
    page.field.setText(two.file_number)
    page.field.searched.emit(two.file_number)
    room.rest()
    assert page.banner.kind == "danger"
    assert not page.give.isEnabled()
    assert left(live, item) == 9


def test_money_is_not_paid_after_a_death(seat):
    room = seat(Role.ACCOUNTANT)
    live = room.live
    request, of = decided(live), line(live)
    instalments(live, allot(live, request, of, 300, payee=Payee()), 3)
    live.act(Role.DIRECTOR, live.office.courses.take, request.person.id, Die(live.today, "ابنها"))
    page = room.go("orders")
    page.chips.set_value("due")
    page.chips.chosen.emit("due")
    room.rest()
    (row,) = page.due.table.model.rows
    assert row.barred
    page.due.tick(row)
    assert not page.primary.isEnabled()
    assert BANK not in texts(page)
