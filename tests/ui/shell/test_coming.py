"""A page that is still to be built comes in turns of the loop; who presses something is there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui.kit.turns import Turns
from tests.ui.rooms import arrived
from tests.ui.shell.conftest import FormPage


def test_a_new_page_comes_in_turns_and_one_that_was_there_at_once(unlocked):
    room = unlocked.room
    room.go("people")
    assert room.current == "home"
    arrived(unlocked.tasks)
    assert (room.current, type(room.page)) == ("people", FormPage)
    room.go("home")
    assert room.current == "home"


def test_what_is_typed_on_the_way_is_typed_where_one_goes(unlocked):
    unlocked.room.go("people")
    QTest.keyClick(unlocked.windowHandle(), Qt.Key.Key_A)
    assert unlocked.room.current == "people"
    assert QApplication.focusWidget() is unlocked.room.page.name.field
    assert unlocked.room.page.name.field.text() == "a"


def test_who_goes_on_before_being_there_finds_the_way_back(unlocked):
    unlocked.room.go("people")
    unlocked.room.go("hidden")
    arrived(unlocked.tasks)
    assert unlocked.room.current == "hidden"
    unlocked.room.ways.back()
    assert unlocked.room.current == "people"


def test_who_locks_on_the_way_is_there_when_coming_back(unlocked):
    unlocked.room.go("people")
    unlocked.lock()
    assert unlocked.room.current == "people"


def test_steps_go_on_inside_a_step_that_turns_the_loop(qtbot):
    turns, done = Turns(None), []

    def first():
        turns.add(lambda: done.append("inner"))
        qtbot.waitUntil(lambda: bool(done))
        done.append("first")

    turns.add(first)
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == ["inner", "first"]
    assert not turns
