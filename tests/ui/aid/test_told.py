"""«نزل الدعم؟»: one screen, from the search, from reception and from the file."""

from PySide6.QtCore import Qt

from desktop.core.aid.orders.terms import ReturnReason
from desktop.core.work import Role
from desktop.ui.kit.texts import digits
from desktop.ui.places import AidOf
from tests.aid.goods import giving, stocked
from tests.aid.world import allot, approve, decided, instalments, line, prepare, send, settle
from tests.ui.seats import texts


def test_reception_hears_state_and_day_and_what_comes_next_and_never_how_much(seat, qtbot):
    room = seat(Role.RECEPTION)
    live = room.live
    request, of = decided(live), line(live)
    instalments(live, allot(live, request, of, 900), 3)
    order = approve(live, prepare(live, allot(live, request, of, 1_000)))
    send(live, order)
    giving(live, stocked(live, 10))
    page = room.go("reception")
    page.search.setText(request.person.file_number)
    page.search.searched.emit(request.person.file_number)
    room.rest()
    qtbot.keyClick(page, Qt.Key.Key_F10)
    room.rest()
    told = room.room._pages[room.room.current]
    assert told.heading()[1].startswith(request.person.form.name.full)
    said = texts(told.card)
    assert "أُرسل إلى البنك" in said
    assert "توزيع السلال" in said
    assert digits("1٬000") not in said
    settle(live, order.payments[0].id, paid=False, reason=ReturnReason.IBAN_WRONG)
    said = texts(room.go(AidOf(request.person.id)).card)
    assert "رقم الآيبان غير صحيح" in said


def test_an_instalment_whose_day_has_passed_is_not_told_as_the_next_one(seat):
    room = seat(Role.RECEPTION)
    live = room.live
    request, of = decided(live), line(live)
    instalments(live, allot(live, request, of, 900), 3)
    assert "الدفعة القادمة" in texts(room.go(AidOf(request.person.id)).card)
    live.advance(days=400)
    said = texts(room.go(AidOf(request.person.id)).card)
    assert "دفعة حلّ موعدها ولم تُصرف" in said
    assert "الدفعة القادمة" not in said


def test_who_has_nothing_on_its_way_is_told_so(seat):
    room = seat(Role.RECEPTION)
    person = room.live.person()
    page = room.go(AidOf(person.id))
    assert not page.nothing.isHidden()
    assert page.card.isHidden()
