"""What the window's search finds is under its box while somebody types, by the keyboard alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.base.identifiers import check_mobile
from desktop.core.people.terms import Identity, IdentityKind, PersonForm, PersonName
from desktop.ui.shell.found import FoundList

NAMES = (("نورة", "سعد", "", "الحربي"), ("نورة", "فهد", "", "الحربي"), ("هند", "علي", "", "باوزير"))


def typed(room, text):
    """Type into the window's search, and rest as long as its list needs."""
    box = room.room.top.search
    box.setFocus()
    box.selectAll()
    box.insert(text)
    room.rest(100)
    return room.findChild(FoundList)


def filled(room):
    people = room.desk.office.people
    for place, name in enumerate(NAMES):
        mobile = check_mobile(f"055123456{place}")
        form = PersonForm(PersonName(*name), Identity(IdentityKind.NONE_YET), mobile=mobile)
        room.call(people.register, room.desk.actor, form)
    room.call(room.desk.office.finding.prepare_now, room.desk.actor)
    room.go("home")


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def test_who_is_found_is_walked_to_and_opened_by_the_keyboard(work_room):
    room = work_room()
    filled(room)
    found = typed(room, "نوره الحربى")
    assert found.isVisible()
    assert [found.list.item(at).text() for at in range(found.list.count())] == [
        "نورة سعد الحربي", "نورة فهد الحربي", "بحث أوسع",
    ]  # fmt: skip
    read = QAccessible.queryAccessibleInterface(found.list)
    assert read.text(QAccessible.Text.Name) == "نتائج البحث"
    assert "مطابق بكتابة أخرى" in read.child(0).text(QAccessible.Text.Name)
    press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is found.list
    press(Qt.Key.Key_Up)
    assert QApplication.focusWidget() is room.room.top.search
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    room.rest()
    assert room.room.current == "person"
    assert room.room.top.header._title.text() == "نورة فهد الحربي"
    assert not found.isVisible()
    assert found.list.count() == 0


def test_esc_takes_the_list_away_and_then_the_text(work_room):
    room = work_room()
    filled(room)
    found = typed(room, "هند")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Escape)
    box = room.room.top.search
    assert (found.isVisible(), box.text()) == (False, "هند")
    assert QApplication.focusWidget() is box
    press(Qt.Key.Key_Escape)
    assert box.text() == ""


def test_the_windows_search_is_reached_from_a_page_with_its_own_by_a_second_press(work_room):
    room = work_room()
    filled(room)
    room.go("reception")
    box = room.room.top.search
    assert not box.isVisible()
    room.room.page.table.setFocus()
    own = room.room.search_field()
    assert own is not box
    own.setFocus()
    assert room.room.search_field() is box
    found = typed(room, "هند")
    assert found.isVisible()
    press(Qt.Key.Key_Escape)
    room.room.page.table.setFocus()
    room.rest(20)
    assert not box.isVisible()
    assert box.text() == ""


def test_the_last_row_searches_more_widely(work_room):
    room = work_room()
    filled(room)
    found = typed(room, "هند")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    room.rest(300)
    assert room.room.current == "reception"
    assert len(room.page("reception").table.model.rows) == 1
    assert not found.isVisible()


def test_nothing_of_it_stays_when_somebody_else_has_the_keyboard(work_room):
    room = work_room()
    filled(room)
    found = typed(room, "هند")
    assert found.list.count() == 2
    room.room.sidebar.setFocus()
    room.room.top.search.clearFocus()
    assert (found.isVisible(), found.list.count()) == (False, 0)


def test_what_is_not_searched_yet_is_said(work_room):
    room = work_room()
    filled(room)
    room.call(room.desk.office.finding.forget)
    found = typed(room, "هند")
    assert found.list.count() == 2
    assert "أخطاء الكتابة" in found.note.text()
