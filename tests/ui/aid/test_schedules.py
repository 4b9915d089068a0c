"""Recurring aid and sponsorship in the window: set, suspended after a hearing, going on, ended."""

from dataclasses import replace
from datetime import timedelta

from desktop.base.hijri import month_of
from desktop.core.aid.orders.terms import OrderState, PrepareOrder
from desktop.core.aid.schedules.terms import EndReason, ScheduleKind, ScheduleState
from desktop.core.aid.terms import Fund, PayRow
from desktop.core.people.terms import Birth, Member, Relationship
from desktop.core.work import Role
from desktop.ui.aid.review_sheet import ReviewScheduleSheet
from desktop.ui.aid.schedule_sheets import (
    EndScheduleSheet,
    MakeScheduleSheet,
    ResumeScheduleSheet,
    SuspendScheduleSheet,
)
from tests.aid.world import allot, decided, figures, instalments, line, riyals
from tests.offices import PERSON
from tests.ui.seats import sheet_of, texts

CHILD = Member("خالد", Relationship.SON, birth=Birth(year=1440))


def chosen(room, page, chip):
    page.chips.set_value(chip)
    page.chips.chosen.emit(chip)
    room.rest()


def test_a_sponsorship_is_set_by_its_promise_and_ordered_with_the_month(seat):
    room = seat(Role.ACCOUNTANT)
    live = room.live
    request = decided(live, replace(PERSON, members=(CHILD,)))
    of = line(live, fund=Fund.SPONSORSHIP, condition="كفالة يتيم")
    allot(live, request, of, 900, fits="يتيم مكفول")
    page = room.go("schedules")
    chosen(room, page, "to_make")
    (row,) = page.waiting.model.rows
    page.primary.click()
    sheet = sheet_of(room, MakeScheduleSheet)
    assert sheet.kind.value() == ScheduleKind.SPONSORSHIP.value
    sheet.form.put(lambda c: c.amount, riyals(300))
    sheet.form.put(lambda c: c.months, 4)
    sheet.yes.click()
    room.rest()
    said = {row.name for row in sheet.form.problems()}
    assert said == {"amount", "sponsor", "child"}  # nothing typed is lost
    sheet.form.put(lambda c: c.months, 3)
    sheet.form.put(lambda c: c.sponsor, "ك-١٢")
    sheet.form.put(lambda c: c.child, CHILD.name)
    sheet.yes.click()
    room.rest()
    chosen(room, page, "running")
    (row,) = page.table.model.rows
    assert (row.child, row.sponsor, row.next.place) == (CHILD.name, "ك-١٢", 1)
    page.primary.click()
    room.rest()
    orders = room.room._pages[room.room.current]
    orders.due._month.set_value(month_of(live.today))
    room.rest()
    orders.due.whole.click()
    orders.primary.click()
    room.rest()
    assert orders.chips.value() == OrderState.PREPARED.value
    (order,) = orders.table.model.rows
    assert (order.month, order.total) == (month_of(live.today), riyals(300))


def test_instalments_stand_still_after_a_hearing_go_on_and_end(seat):
    room = seat(Role.DIRECTOR)
    live = room.live
    request, of = decided(live), line(live)
    instalments(live, allot(live, request, of, 900), 3)
    page = room.go("schedules")
    page.suspend.click()
    sheet = sheet_of(room, SuspendScheduleSheet)
    sheet.form.put(lambda c: c.why, "تأخر تحديث البيانات")
    sheet.yes.click()
    assert {row.name for row in sheet.form.problems()} == {"heard", "heard_on"}
    sheet.form.put(lambda c: c.heard_on, live.today)
    sheet.form.put(lambda c: c.heard, "تحضر المستندات قريبًا")
    sheet.yes.click()
    room.rest()
    chosen(room, page, "suspended")
    (row,) = page.table.model.rows
    assert row.state is ScheduleState.SUSPENDED
    assert "تحضر المستندات قريبًا" in texts(page._card)
    page.primary.click()
    sheet = sheet_of(room, ResumeScheduleSheet)
    sheet.form.put(lambda c: c.why, "أحضرت المستندات")
    sheet.yes.click()
    room.rest()
    chosen(room, page, "running")
    page.end.click()
    sheet = sheet_of(room, EndScheduleSheet)
    sheet.form.put(lambda c: c.reason, EndReason.MOVED.value)
    sheet.yes.click()
    room.rest()
    chosen(room, page, "ended")
    (row,) = page.table.model.rows
    assert row.over
    assert "الانتقال خارج النطاق" in texts(page._card)
    assert figures(live, of)[-1] == 100_000


def test_what_its_instalments_leave_goes_back_by_ending_them(seat):
    room = seat(Role.DIRECTOR)
    live = room.live
    of = line(live)
    promise = allot(live, decided(live), of, 900)
    view = instalments(live, promise, 3, months=1, review_on=live.today)
    rows = (PayRow(promise.id, view.amount, schedule_id=view.id, instalment=1),)
    live.act(Role.ACCOUNTANT, live.office.money.orders.prepare, PrepareOrder(rows))
    assert live.act(Role.DIRECTOR, live.office.money.schedules.reviews) == 0
    page = room.go("schedules")
    chosen(room, page, "ended")
    (row,) = page.table.model.rows
    assert (row.over, row.state, page.suspend.isEnabled()) == (True, ScheduleState.RUNNING, False)
    page.end.click()
    sheet = sheet_of(room, EndScheduleSheet)
    sheet.form.put(lambda c: c.reason, EndReason.MOVED.value)
    sheet.yes.click()
    room.rest()
    assert figures(live, of)[1:3] == (0, 300)


def test_a_review_that_is_due_is_recorded_with_the_next_one(seat):
    room = seat(Role.DIRECTOR)
    live = room.live
    instalments(live, allot(live, decided(live), line(live), 900), 3, review_on=live.today)
    schedules = live.office.money.schedules
    assert live.act(Role.DIRECTOR, schedules.reviews) == 1
    page = room.go("schedules")
    chosen(room, page, "review")
    page.review.click()
    sheet = sheet_of(room, ReviewScheduleSheet)
    sheet.form.put(lambda c: c.next_on, live.today)
    sheet.yes.click()
    room.rest()
    assert {row.name for row in sheet.form.problems()} == {"note"}
    sheet.form.put(lambda c: c.note, "ما زالت تستحق")
    sheet.yes.click()
    room.rest()
    assert {row.name for row in sheet.form.problems()} == {"next_on"}
    sheet.form.put(lambda c: c.next_on, live.today + timedelta(days=180))
    sheet.yes.click()
    room.rest()
    assert live.act(Role.DIRECTOR, schedules.reviews) == 0
    chosen(room, page, "running")
    assert "ما زالت تستحق" in texts(page._card)
    assert not page.review.isVisible()
