"""A PC died: its backup is restored from the first screen of a new one, and work goes on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.base.clock import FixedClock
from desktop.boot import House
from desktop.core.work import Role
from desktop.ui.app import make_window
from desktop.ui.shell.preferences import Preferences
from tests.offices import CHEAP, NOW, PASSWORD, PERSON, STAFF
from tests.ui.rooms import enter, field, press, settle


@pytest.fixture
def backup(live, tmp_path):
    live.person()
    stick = tmp_path / "وحدة"
    stick.mkdir()
    file = live.act(Role.ADMIN, live.office.backup.create, stick).file
    live.lock()
    return file


@pytest.fixture
def window(qtbot, dressed, tmp_path):
    house = House(tmp_path / "جهاز جديد", FixedClock(NOW), CHEAP)
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


def to_restore(window):
    window.entrance.set_up.restore.setFocus()
    press(Qt.Key.Key_Space)
    settle(window.tasks)
    return window.entrance.restore


def restore_by_key(window, backup, key):
    field(str(backup))
    settle(window.tasks)
    press(Qt.Key.Key_Left)
    enter()
    assert QApplication.focusWidget() is window.entrance.restore.form.recovery
    field(key)
    settle(window.tasks)


def test_the_recovery_sheet_and_the_stick_are_enough(window, backup, live):
    to_restore(window)
    restore_by_key(window, backup, "-".join(live.recovery).lower())
    assert window.entrance.restore is window.entrance.set_up is None
    (news,) = window.messages.texts()
    assert "كلمة مرورك" in news
    view = window.entrance.unlock.by_password
    assert QApplication.focusWidget() is view.person
    field(STAFF[Role.RECEPTION].name.split()[0])
    assert view.person.value() == live.slots[Role.RECEPTION]
    field(PASSWORD)
    settle(window.tasks)
    assert window.is_open
    press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    field("الحربي")
    settle(window.tasks, 300)
    assert window.room._pages["reception"].table.model.rows[0].person.name == PERSON.name.full


def test_a_wrong_key_is_told_and_can_be_mended(window, backup, live):
    to_restore(window)
    restore_by_key(window, backup, "-".join(reversed(live.recovery)))
    assert window.messages.texts()
    form = window.entrance.restore.form
    form.recovery.selectAll()
    form.recovery.setFocus()
    field("-".join(live.recovery))
    settle(window.tasks)
    assert window.entrance.restore is None


def test_one_can_set_up_a_new_office_after_all(window, qtbot):
    view = to_restore(window)
    set_up = window.entrance.set_up
    view.left.emit()
    assert window.entrance.restore is None
    assert set_up.isVisible()
    set_up.association.buttons[0].click()
    set_up.onwards.click()
    assert not set_up.restore.isVisible()
    set_up.back.click()
    assert set_up.restore.isVisible()
