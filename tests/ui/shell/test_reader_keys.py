"""A reader of codes types wherever the keyboard is: what takes no text is pressed by none of it."""

import json
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.core.work import Role
from desktop.ui import kit, places
from tests.base.test_scanned import WINDOWS, typed
from tests.ui.rooms import spin

NONE = Qt.KeyboardModifier.NoModifier
KEYS = {" ": Qt.Key.Key_Space, "-": Qt.Key.Key_Minus}


@pytest.fixture
def receipt(tour):
    """A request, and what stands in the QR of its receipt."""
    live = tour.live
    request = live.read(tour.busy.requests["referred"].id)
    row = live.act(Role.RECEPTION, live.office.press.issue, "receipt", request.id).document
    frozen = json.loads(live.act(Role.RECEPTION, live.office.documents.frozen, row.id)[1])
    return request, f"{row.number} {frozen['head']['code']}"


def scan(tour, text, end=Qt.Key.Key_Return):
    """Press the keys of a code where the keyboard is, as fast as a reader."""
    press_keys(tour, text, end)
    tour.rest()


def press_keys(tour, text, end):
    window = tour.window.windowHandle()
    for letter in text:
        if letter.isascii():
            key = KEYS.get(letter) or Qt.Key(ord(letter.upper()))
            upper = letter.isupper()
            held = Qt.KeyboardModifier.ShiftModifier if upper else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(window, key, held)
        else:
            for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
                unknown = QKeyEvent(kind, Qt.Key.Key_unknown, NONE, letter)
                QApplication.sendEvent(window, unknown)
    QTest.keyClick(window, end)


def button_of(part):
    """Return something in view to be pressed."""
    every = part.findChildren(kit.Button)
    return next(one for one in every if one.isVisible() and one.isEnabled())


@pytest.mark.parametrize("levels", [({}, {}), WINDOWS], ids=["english", "arabic"])
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab], ids=["enter", "tab"])
def test_a_code_over_a_button_opens_its_request_and_presses_nothing(tour, receipt, levels, end):
    request, code = receipt
    for page in ("home", "files", "requests", "letters"):
        button = button_of(tour.go(places.PageId(page)))
        button.setFocus()
        pressed = []
        button.clicked.connect(partial(_tell, pressed, page))
        scan(tour, typed(code, levels), end)
        assert pressed == [], page
        assert tour.room.current == "request", page
        assert tour.room.page._id == request.id


def _tell(pressed, page, *_checked):
    pressed.append(page)


def test_a_code_over_the_queue_calls_nobody(tour, receipt):
    request, code = receipt
    page = tour.go(places.PageId.RECEPTION)
    page.queue.table.view.setFocus()
    before = [(row.id, row.state) for row in page.queue.table.model.rows]
    scan(tour, code)
    assert tour.room.page._id == request.id
    page = tour.go(places.PageId.RECEPTION)
    assert [(row.id, row.state) for row in page.queue.table.model.rows] == before


def test_a_code_over_a_sheet_presses_nothing_of_it(tour, receipt):
    _, code = receipt
    tour.go(places.PageId.STAFF).add_button.click()
    sheet = kit.ConfirmSheet(tour.sheet(), "أكيد؟", "لا رجعة فيه.", "نعم")
    heard = []
    sheet.confirmed.connect(lambda: heard.append("yes"))
    sheet.open()
    sheet.yes.setFocus()
    scan(tour, code)
    assert heard == []
    assert sheet.isVisible()
    assert "امسح" in tour.window.messages.texts()[-1]
    spin(80)
    QTest.keyClick(tour.window.windowHandle(), Qt.Key.Key_Escape)
    assert not shiboken6.isValid(sheet) or not sheet.isVisible(), "keys are keys again behind it"
    tour.dismiss()


@pytest.mark.parametrize("levels", [({}, {}), WINDOWS], ids=["english", "arabic"])
def test_what_a_reader_says_before_a_code_is_no_part_of_it(tour, receipt, levels):
    request, code = receipt
    plain = levels[0].get("]", "د" if levels[0] else "]")
    page = tour.go(places.PageId.STAFF)
    part = Heard(page)
    part.show()
    part.setFocus()
    scan(tour, f"{plain}{typed('Q1', levels)}{typed(code, levels)}")
    assert not any(part.heard)  # Shift itself says nothing
    assert tour.room.page._id == request.id
    part.deleteLater()


@pytest.mark.parametrize("rest", [0, 20, 90, 300])
def test_a_code_that_is_read_twice_opens_its_request_once_and_presses_nothing(tour, receipt, rest):
    request, code = receipt
    tour.go(places.PageId.HOME)
    before = tour.live.read(request.id)
    for _ in range(2):
        press_keys(tour, code, Qt.Key.Key_Return)
        spin(rest)
    tour.rest()
    assert tour.room.current == "request"
    assert tour.room.page._id == request.id
    assert tour._sheets() == []
    assert tour.live.read(request.id) == before


class Heard(QPushButton):
    """Tells which keys came to it."""

    def __init__(self, parent):
        super().__init__(parent)
        self.heard = []

    def event(self, event):
        if event.type() == QEvent.Type.KeyPress:
            self.heard.append(event.text())
        return super().event(event)


def test_the_letter_alone_is_the_letter(tour):
    page = tour.go(places.PageId.STAFF)
    part = Heard(page)
    part.show()
    part.setFocus()
    heard = part.heard
    window = tour.window.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_P)
    assert heard == []
    spin(80)
    assert heard == ["p"]
    for key in (Qt.Key.Key_P, Qt.Key.Key_X):
        QTest.keyClick(window, key)
    assert heard == ["p", "p", "x"]
    part.deleteLater()


def test_a_code_in_a_field_is_typed_there(tour, receipt):
    _, code = receipt
    page = tour.go(places.NewVisit(""))
    field = page.stages["person"].fields.form["name.first"].field
    field.setFocus()
    scan(tour, code)
    assert field.text().upper() == code
    assert tour.room.current == "visit"
    page._ask_anew()
    tour.sheet().yes.click()
    tour.rest()
