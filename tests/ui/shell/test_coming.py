"""A page that is still to be built comes in turns of the loop; who presses something is there."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.ui import kit
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


class MuchPage(kit.Page):
    """Built a line at each turn."""

    def __init__(self, _desk):
        super().__init__()
        self.lines, self.seen = [], []

    def build(self):
        for _ in range(3):
            self.lines.append(kit.TextField())
            self.add(self.lines[-1])
            yield

    def shown_again(self):
        self.seen.append(len(self.lines))


@pytest.fixture
def much(unlocked):
    specs = unlocked.room._specs
    specs["hidden"] = replace(specs["hidden"], factory=MuchPage)
    unlocked.room.go("hidden")
    return unlocked


def test_a_page_of_much_is_built_a_part_at_each_turn_and_shown_whole(much, qtbot):
    page, built = much.room._pages["hidden"], set()

    def there():
        built.add((len(page.lines), much.room.current))
        return much.room.current == "hidden"

    qtbot.waitUntil(there, timeout=5_000)
    qtbot.waitUntil(lambda: not much.tasks.turns)
    assert {room for lines, room in built if lines < 3} <= {"home"}
    assert page.seen == [3]
    assert all(line.isVisible() for line in page.lines)


def test_who_types_on_the_way_to_a_page_of_much_types_into_its_first_line(much):
    QTest.keyClick(much.windowHandle(), Qt.Key.Key_A)
    page = much.room.page
    assert (much.room.current, page.seen, page.lines[0].text()) == ("hidden", [3], "a")


def test_the_page_that_is_left_looks_for_no_stop_of_the_one_that_comes(unlocked, monkeypatch):
    unlocked.room.go("people")
    arrived(unlocked.tasks)
    first = QApplication.focusWidget()
    unlocked.room.go("hidden")
    arrived(unlocked.tasks)
    sought = []
    monkeypatch.setattr(unlocked.room.regions, "tab", lambda **_: sought.append(1) or True)
    unlocked.room.go("people")
    arrived(unlocked.tasks)
    assert QApplication.focusWidget() is first
    assert not sought


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
