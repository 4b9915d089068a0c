"""The whole window: what is being typed outlives a lock, and nothing of it stays readable."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.ui import places
from desktop.ui.app import make_window
from desktop.ui.shell.preferences import Preferences
from tests.offices import PASSWORD
from tests.ui.rooms import enter, field, open_house, press, settle, write


@pytest.fixture
def window(qtbot, dressed, tmp_path):
    house, _ = open_house(tmp_path / "مكتب", "haqal")
    house.call(house.gate.lock)
    made = make_window(dressed, house, lambda *_: (b"", 0), Preferences(tmp_path / "machine.toml"))
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    made.start()
    settle(made.tasks)
    yield made
    made.close()
    settle(made.tasks)
    made.deleteLater()
    house.close()


def unlock(window):
    assert QApplication.focusWidget() is window.entrance.unlock.by_password.password
    write(PASSWORD)
    enter()
    settle(window.tasks)
    assert window.is_open


def test_a_lock_in_the_middle_of_a_name(window):
    unlock(window)
    window.room.go(places.NewVisit())
    settle(window.tasks)
    field("نورة")
    write("سع")
    press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settle(window.tasks)
    assert not window.is_open
    unlock(window)
    page = window.room._pages["visit"]
    form = page.stages["person"].fields.form
    assert window.room.current == "visit"
    assert form["name.father"].field.text() == "سع"
    assert QApplication.focusWidget() is form["name.father"].field
    write("د")
    settle(window.tasks, 700)
    desk = window._desk
    kept = window.tasks._submit(lambda: desk.office.drafts.load(desk.actor, "visit:new")).result()
    assert kept[0]["person"]["name.father"] == "سعد"
