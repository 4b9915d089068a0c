"""A distribution in the window: by keyboard, at speed, each family once."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.core.work import Role
from desktop.ui.goods.giving_sheets import CloseGivingSheet, GivingSheetSheet, PlanGivingSheet
from tests.aid.goods import left
from tests.base.test_scanned import WINDOWS
from tests.base.test_scanned import typed as as_typed
from tests.ui.goods_day import begin, enter, hand_out, taken, typed
from tests.ui.seats import seat, sheet_of

__all__ = ["seat"]


def test_families_are_handed_theirs_by_keyboard_and_each_once(seat):
    room = seat(Role.RECEPTION)
    page, people, day = begin(room, 6)
    hand_out(room, page, people[:3])
    assert page.counter.text() == "٣ من ٦"
    typed(room, page, people[0].file_number)
    assert page.banner.kind == "danger"
    assert people[0].form.name.full in page.banner.text()
    enter(room, page)  # says nothing more and hands nothing out
    assert taken(room, day) == 3
    assert page.field.selectedText() == people[0].file_number  # the next scan replaces it
    page.field.clear()
    QTest.keyClick(page.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    room.rest()
    assert taken(room, day) == 2
    typed(room, page, "لا أحد هنا")
    assert page.banner.kind == "warning"
    page.field.clear()
    page.hand_rows.by.set_value("authorised")
    page.hand_rows.by.changed.emit()
    typed(room, page, people[4].file_number)
    page.give.click()
    room.rest()
    assert taken(room, day) == 2  # a taker without name and identity
    page.form.set_values({"collector": "بندر محمد الدوسري", "identity": "1052340005"})
    page.give.click()
    room.rest()
    assert taken(room, day) == 3
    givings = room.go("givings")
    givings.sheet.click()
    sheet = sheet_of(room, GivingSheetSheet)
    sheet.form.set_values({"helper": "سعد", "first": 6, "last": 6, "absent": ""})
    sheet.yes.click()
    room.rest()
    assert taken(room, day) == 4
    givings.close_it.click()
    closing = sheet_of(room, CloseGivingSheet)
    closing.form.set_values({"left.0.quantity": 2, "second": "فهد العمر"})
    closing.yes.click()
    room.rest()
    assert not givings.begin.isEnabled()
    givings.new.click()
    room.rest()
    plan = sheet_of(room, PlanGivingSheet)
    plan.form.set_values({"name": "من غاب", "day": room.live.today, "among.whom": "absent"})
    plan.form.set_values({"among.absent": day})
    plan.yes.click()
    room.rest()
    assert givings.table.model.rows[0].families == 2


@pytest.mark.full
def test_two_hundred_families_in_a_morning(seat):
    room = seat(Role.RECEPTION)
    page, people, day = begin(room, 200)
    hand_out(room, page, people)
    assert taken(room, day) == 200
    item = room.live.act(Role.STOREKEEPER, room.live.office.goods.items)[0].id
    assert left(room.live, item) == 0


@pytest.mark.parametrize("levels", [({}, {}), WINDOWS], ids=["english", "arabic"])
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab], ids=["enter", "tab"])
def test_a_scanned_receipt_shows_its_family_and_the_page_stays(seat, levels, end):
    room = seat(Role.RECEPTION)
    live = room.live
    page, people, day = begin(room, 3)
    request = live.request(people[1])
    row = live.act(Role.RECEPTION, live.office.press.issue, "receipt", request.id).document
    frozen = json.loads(live.act(Role.RECEPTION, live.office.documents.frozen, row.id)[1])
    for code, name in ((frozen["head"]["code"], people[1].form.name.full), ("0000-0000", "")):
        scan(room, page, as_typed(f"{row.number} {code}", levels), end)
        assert room.room.current == "giving_day"
        assert page.name.isVisible() == bool(name)
        assert not name or page.name.text() == name
        assert page.field.selectedText() == page.field.text()  # the next scan replaces it
    assert taken(room, day) == 0
    scan(room, page, as_typed(f"{row.number} {frozen['head']['code']}", levels), end)
    enter(room, page)
    assert taken(room, day) == 1


def scan(room, page, code, end):
    """Type a code as fast as a reader, and end it."""
    for letter in code:
        page.field.insert(letter)
    QTest.keyClick(page.field, end)
    room.rest()
