"""Copies whose time has ended, on the first page: asked for by one, destroyed by another."""

from PySide6.QtCore import Qt

from desktop.core.work import Role
from desktop.ui import kit
from desktop.ui.places import PageId
from tests.intake.test_copies import keep, keeping
from tests.ui.rooms import press
from tests.ui.seats import seat, sheet_of, texts

__all__ = ["seat"]


def home(room):
    page = room.go(PageId.HOME)
    page.ended.banner.setFocus()
    press(Qt.Key.Key_Return)
    room.rest()
    return page.ended


def test_two_destroy_a_copy_from_the_first_page_by_the_keyboard(seat, open_office):
    live = open_office("haqal")
    live.unlock()
    keeping(live)
    request = live.request()
    (view,) = keep(live, request)
    live.advance(days=370)
    ended = home(seat(Role.RECEPTION, live))
    assert view.name in texts(ended)
    press(Qt.Key.Key_Space)
    room = ended.window()
    room.rest()
    assert ended.acts == {}
    assert "يتلفها" in texts(ended)

    room = seat(Role.DIRECTOR, live)
    ended = home(room)
    press(Qt.Key.Key_Space)
    sheet = sheet_of(room, kit.ConfirmSheet)
    assert view.name in texts(sheet)
    sheet.confirmed.emit()
    sheet.close_sheet()
    room.rest()
    assert ended.isHidden()
    assert ended.banner.isHidden()
    assert live.act(Role.DIRECTOR, live.office.copies.of_request, request.id) == ()
