"""The money in the window: lines, promising, orders with the sum of what is ticked, lists."""

from desktop.core.aid.orders.terms import OrderState, PaymentState, PrepareOrder, ReturnReason
from desktop.core.aid.terms import Method, Payee, PayeeKind
from desktop.core.work import Role
from desktop.ui.aid.line_sheets import LineSheet, ReleaseSheet
from desktop.ui.aid.settle_sheet import SettleSheet
from desktop.ui.kit.texts import digits
from desktop.ui.places import Request
from tests.aid.world import (
    allot,
    approve,
    decided,
    instalments,
    line,
    prepare,
    riyals,
    send,
    settle,
)
from tests.ui.seats import sheet_of, texts


def test_a_line_is_opened_and_its_figures_are_shown(seat):
    room = seat(Role.ACCOUNTANT)
    page = room.go("lines")
    page.new.click()
    sheet = sheet_of(room, LineSheet)
    sheet.form.put(lambda c: c.name, "إعانات الأسر")
    sheet.form.put(lambda c: c.fund, "zakat")
    sheet.form.put(lambda c: c.amount, riyals(50_000))
    sheet.yes.click()
    room.rest()
    (row,) = page.table.model.rows
    assert (row.fund.value, row.figures.left) == ("zakat", riyals(50_000))
    assert [one.why.value for one in page.entries.model.rows] == ["approved"]


def test_a_year_that_nobody_entered_goes_by_the_clock_and_is_no_draft(seat):
    room = seat(Role.ACCOUNTANT)
    room.go("lines").new.click()
    year = sheet_of(room, LineSheet).year
    before = year.value()
    kept = year.typed()
    room.live.advance(days=360)
    room.room._turn_over()
    assert (year.value(), year.typed()) == (before + 1, kept)
    year.set_value(before + 5)
    room.live.advance(days=360)
    room.room._turn_over()
    assert year.value() == before + 5
    year.retype(kept)
    assert year.value() == before + 2


def test_a_condition_bears_its_star_where_the_source_asks_for_it(seat):
    room = seat(Role.ACCOUNTANT)
    room.go("lines").new.click()
    form = sheet_of(room, LineSheet).form
    for fund, needed in (("zakat", False), ("restricted", True), ("zakat", False)):
        form.put(lambda c: c.fund, fund)
        assert form["condition"].required is needed


def test_the_sum_of_what_is_ticked_stands_in_the_button_and_goes_through_three_hands(seat):
    room = seat(Role.ACCOUNTANT)
    live = room.live
    request, of = decided(live), line(live)
    allot(live, request, of, 1_000)
    page = room.go("orders")
    (row,) = page.due.table.model.rows
    assert not page.primary.isEnabled()
    page.due.tick(row)
    assert digits("1٬000") in page.primary.text()
    page.primary.click()
    room.rest()
    assert page.chips.value() == OrderState.PREPARED.value
    (order,) = page.table.model.rows
    assert (order.prepared.name, order.reviewed.name) == (room.desk.actor.name, "")
    page.primary.click()  # the same person: a declaration is asked for in place
    room.rest()
    assert page.asked.declared.isVisible()
    page.asked.declared.setText("المكتب صغير")
    page.primary.click()
    room.rest()
    assert page.chips.value() == OrderState.REVIEWED.value


def test_what_the_bank_returned_is_recorded_with_its_reason(seat):
    room = seat(Role.ACCOUNTANT)
    live = room.live
    request, of = decided(live), line(live)
    send(live, approve(live, prepare(live, allot(live, request, of, 1_000))))
    page = room.go("transfers")
    (row,) = page.rows.model.rows
    assert row.state is PaymentState.SENT
    page.rows.mark(0)
    page.one.click()
    sheet = sheet_of(room, SettleSheet)
    sheet.what.set_value("back")
    sheet.form.put(lambda c: c.reason, ReturnReason.IBAN_WRONG.value)
    sheet.yes.click()
    room.rest()
    (row,) = page.rows.model.rows
    assert row.state is PaymentState.RETURNED
    assert "•" in row.iban or not row.iban


def test_a_cheque_is_paid_with_its_number_and_comes_back(seat):
    room = seat(Role.ACCOUNTANT)
    live = room.live
    request, of = decided(live), line(live)
    payee = Payee(PayeeKind.BENEFICIARY, Method.CHEQUE)
    approve(live, prepare(live, allot(live, request, of, 1_000, payee=payee)))
    page = room.go("transfers")
    (row,) = page.rows.model.rows
    assert (row.method, row.state) == (Method.CHEQUE, PaymentState.READY)
    page.rows.mark(0)
    page.one.click()
    sheet = sheet_of(room, SettleSheet)
    sheet.yes.click()
    room.rest()
    assert sheet.what.value() is None
    assert sheet.form.problems()  # nothing is taken for paid that nobody says is
    sheet.what.set_value("paid")
    sheet.yes.click()
    room.rest()
    assert sheet.form.problems()  # a cheque has its number
    sheet.form.put(lambda c: c.cheque, "000123")
    sheet.yes.click()
    room.rest()
    (row,) = page.rows.model.rows
    assert (row.state, row.cheque) == (PaymentState.PAID, "000123")
    page.rows.mark(0)
    page.one.click()
    sheet = sheet_of(room, SettleSheet)
    sheet.form.put(lambda c: c.reason, ReturnReason.OTHER.value)
    sheet.yes.click()
    room.rest()
    assert [one.state for one in page.rows.model.rows] == [PaymentState.RETURNED]


def test_the_request_tells_the_desk_what_came_back_and_never_how_much(seat):
    room = seat(Role.RECEPTION)
    live = room.live
    request, of = decided(live), line(live)
    order = approve(live, prepare(live, allot(live, request, of, 1_000)))
    send(live, order)
    settle(live, order.payments[0].id, paid=False, reason=ReturnReason.IBAN_WRONG)
    told = texts(room.go(Request(request.id)).cards.aid)
    assert "تحويل بنكي" in told
    assert "رقم الآيبان غير صحيح" in told
    assert "حدّث رقم الآيبان" in told
    assert digits("1٬000") not in told


def test_what_is_promised_stands_under_its_line_and_goes_back_with_a_reason(seat):
    room = seat(Role.ACCOUNTANT)
    live = room.live
    request, of = decided(live), line(live)
    allot(live, request, of, 300)
    live.advance(seconds=1)
    monthly = allot(live, request, of, 600)
    instalments(live, monthly, 3)
    page = room.go("lines")
    assert [one.open for one in page.promises.model.rows] == [riyals(600), riyals(300)]
    page.promises.mark(0)
    page.give_back.click()
    sheet = sheet_of(room, ReleaseSheet)
    sheet.form.put(lambda c: c.why, "استغنت الأسرة")
    sheet.yes.click()
    room.rest()
    assert sheet.isVisible()  # it has instalments, which are ended; nothing typed is lost
    assert sheet.form.at(lambda c: c.why).field.value() == "استغنت الأسرة"
    sheet.close_sheet()
    page.promises.mark(1)
    page.give_back.click()
    sheet = sheet_of(room, ReleaseSheet)
    sheet.form.put(lambda c: c.why, "استغنت الأسرة")
    sheet.yes.click()
    room.rest()
    assert [one.open for one in page.promises.model.rows] == [riyals(600)]
    page.promises.opened.emit(page.promises.model.rows[0])
    room.rest()
    assert room.room.current == "told"  # the accountant reads no requests


def test_what_the_bank_returned_comes_to_the_desk_until_it_is_ordered_anew(seat):
    room = seat(Role.RECEPTION)
    live = room.live
    request, of = decided(live), line(live)
    order = approve(live, prepare(live, allot(live, request, of, 1_000)))
    send(live, order)
    page = room.go("returned")
    assert not page.table.model.rows  # sent is neither paid nor returned
    settle(live, order.payments[0].id, paid=False, reason=ReturnReason.IBAN_WRONG)
    room.rest()
    (row,) = page.table.model.rows
    assert (row.request_id, row.reason) == (request.id, ReturnReason.IBAN_WRONG.value)
    page.open_button.click()
    room.rest()
    assert room.room.current == "person"  # where the account is mended
    promises = live.act(Role.ACCOUNTANT, live.office.money.orders.payable)
    rows = tuple(one.row for one in promises)
    again = PrepareOrder(rows, despite="آيبان جديد")
    live.act(Role.ACCOUNTANT, live.office.money.orders.prepare, again)
    assert not room.go("returned").table.model.rows
