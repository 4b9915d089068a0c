"""What acts on what the search finds waits for its answer, however fast its key follows."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.base.errors import KnownError
from desktop.core.correspondence.outside.terms import SendElsewhere
from desktop.ui.intake.arriving import ArriveSheet
from desktop.ui.intake.elsewhere import send_elsewhere
from desktop.ui.places import PageId, PrintOf
from tests.ui.intake.people import NOURA
from tests.ui.intake.test_queue import day, sheet
from tests.ui.intake.test_reception import NASSER, register
from tests.ui.rooms import field, press, write

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_turn_is_given_with_the_file_however_fast(work_room):
    room = work_room()
    person = register(room)
    write(NOURA.name.full)
    press(Qt.Key.Key_J, CONTROL)
    room.rest(300)
    asked = sheet(room, ArriveSheet)
    assert asked.form["name"].field.value() == NOURA.name.full
    field("5")
    field("2")
    press(Qt.Key.Key_Return, CONTROL)
    room.rest()
    assert [row.person_id for row in day(room)] == [person.id]


def test_who_asks_after_a_request_is_put_down_however_fast(work_room):
    room = work_room()
    person = register(room)
    write(NOURA.mobile)
    press(Qt.Key.Key_F7)
    room.rest(300)
    assert [row.person_id for row in day(room)] == [person.id]


def test_a_stranger_is_registered_by_the_name_however_fast(work_room):
    room = work_room()
    write("سعاد الحربي")
    press(Qt.Key.Key_N, CONTROL)
    room.rest(300)
    form = room.page("visit").stages["person"].fields.form
    assert form["name.first"].field.value() == "سعاد"


def test_nobody_is_taken_of_several_that_were_not_seen(work_room):
    room = work_room()
    register(room)
    register(room, NASSER)
    page = room.page("reception")
    write("السبيعي")
    press(Qt.Key.Key_F7)
    room.rest(300)
    assert not day(room)
    assert QApplication.focusWidget() is page.table.view
    press(Qt.Key.Key_F7)  # the one that is marked now is seen
    room.rest()
    (row,) = day(room)
    assert row.person_id == page.table.current().person.id


def test_another_search_forgets_what_waited_for_the_one_before(work_room):
    room = work_room()
    register(room)
    write(NOURA.mobile)
    press(Qt.Key.Key_F7)
    write("9")
    room.rest(300)
    assert not day(room)


def test_the_letter_that_is_looked_for_is_shown_however_fast(work_room):
    room = work_room()
    names = ("سالم عيد الهذلي", "هند سعد العتيبي")
    for name in names:
        sent = SendElsewhere(name, "جمعية البر بالقنفذة")
        room.call(send_elsewhere, room.desk.office, room.desk.actor, sent)
    page = room.go(PageId.ELSEWHERE)
    before = page.table.current()
    (other,) = {row for row in page.table.model.rows if row.id != before.id}
    page.search.setFocus()
    write(other.name)
    press(Qt.Key.Key_Return, CONTROL)
    room.rest(300)
    assert room.page("print")._place == PrintOf(other.document_id)


def test_what_could_not_be_read_is_told_and_read_again_by_the_next_press(work_room, monkeypatch):
    def fail(*_given):
        raise KnownError("storage.locked")

    room = work_room()
    person = register(room)
    page = room.page("reception")
    with monkeypatch.context() as locked:
        locked.setattr(page.found.pages, "_reading", fail)
        write(NOURA.mobile)
        press(Qt.Key.Key_F7)
        room.rest(300)
    assert any("أعد البحث" in said for said in room.messages.texts())
    assert not day(room)
    assert page.search.text() == NOURA.mobile
    press(Qt.Key.Key_F7)
    room.rest(300)
    assert [row.person_id for row in day(room)] == [person.id]
