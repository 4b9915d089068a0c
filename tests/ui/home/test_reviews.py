"""What was done alone, on the first page of who may review it."""

from PySide6.QtCore import Qt

from desktop.core.work import Role
from desktop.ui.home.reviews import ReviewSheet
from desktop.ui.places import PageId
from tests.aid.world import allot, approve, decided, line, prepare
from tests.offices import STAFF
from tests.ui.rooms import press, write
from tests.ui.seats import sheet_of, texts

OWN = frozenset({Role.ADMIN, Role.RECEPTION})


def test_it_is_listed_and_reviewed(seat, open_office):
    live = open_office("haqal")
    change = live.office.staff.change_roles
    live.act(Role.ADMIN, change, live.slots[Role.ADMIN], OWN, "الزميل في إجازة")
    room = seat(Role.DIRECTOR, live)
    page = room.go(PageId.HOME)
    assert not page.reviews.isVisible()
    page.to_reviews.activated.emit()
    shown = texts(page.reviews)
    assert page.reviews.isVisible()
    assert page.reviews.buttons[0].hasFocus()
    assert "الزميل في إجازة" in shown
    assert STAFF[Role.ADMIN].name in shown
    page.reviews.buttons[0].click()
    sheet_of(room, ReviewSheet)
    write("سليم")
    press(Qt.Key.Key_Return)
    room.rest()
    assert not page.reviews.isVisible()
    assert live.act(Role.AUDITOR, live.office.reviews.waiting) == []


def test_who_did_it_sees_that_another_reviews_it_and_late_ones_are_said(seat, open_office):
    live = open_office("haqal")
    change = live.office.staff.change_roles
    live.act(Role.ADMIN, change, live.slots[Role.ADMIN], OWN, "الزميل في إجازة")
    live.advance(days=9)
    room = seat(Role.ADMIN, live)
    page = room.go(PageId.HOME)
    assert page.reviews.buttons == []
    assert "تجاوز موعد المراجعة" in texts(page.reviews)


def test_nothing_is_shown_where_nothing_waits(seat):
    room = seat(Role.DIRECTOR)
    page = room.go(PageId.HOME)
    assert not page.reviews.isVisible()


def test_an_order_is_called_by_its_number(seat, open_office):
    live = open_office("haqal")
    request, of = decided(live), line(live)
    order = approve(live, prepare(live, allot(live, request, of, 900)))
    room = seat(Role.DIRECTOR, live)
    page = room.go(PageId.HOME)
    page.to_reviews.activated.emit()
    assert order.row.number in texts(page.reviews)
