"""The QR of a receipt, read by a reader that types, opens its request from any search."""

import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.core.work import Role
from tests.base.test_scanned import WINDOWS, typed
from tests.ui.seats import texts

PAGES = ["home", "reception", "requests"]


@pytest.fixture
def receipt(seat):
    """Somebody at the desk, whose request has a receipt: what stands in its QR."""
    room = seat(Role.RECEPTION)
    live = room.live
    request = live.request(live.person())
    row = live.act(Role.RECEPTION, live.office.press.issue, "receipt", request.id).document
    frozen = json.loads(live.act(Role.RECEPTION, live.office.documents.frozen, row.id)[1])
    return room, request, f"{row.number} {frozen['head']['code']}"


def scan(room, page, text):
    """Type a code into the search that a page has, as fast as a reader, and Enter; return it."""
    room.go(page)
    field = room.room.search_field()
    field.setFocus()
    field.clear()
    for letter in text:
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, _NONE, letter))
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, _NONE, "\r"))
    room.rest()
    return field


_NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize("levels", [({}, {}), WINDOWS], ids=["english", "arabic"])
def test_a_receipt_opens_its_request_from_any_search(receipt, levels):
    room, request, code = receipt
    for page in PAGES:
        scan(room, page, typed(code, levels))
        assert room.room.current == "request", page
        assert room.page("request")._id == request.id
        assert room.messages.texts() == []


def test_a_code_that_is_not_ours_is_said_and_nothing_is_opened(receipt):
    room, _, code = receipt
    number = code.split(" ")[0]
    for wrong in (f"{number} 0000-0000", f"P1440-0099 {code.split(' ')[1]}"):
        field = scan(room, "reception", wrong)
        assert room.room.current == "reception"
        said = room.desk.messages.text("documents.not_ours")
        assert room.messages.texts() == [said]
        assert field.selectedText() == wrong
        assert texts(room)
        room.messages.clear()
