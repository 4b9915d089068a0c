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
def folder(tmp_path):
    return tmp_path / "جهاز جديد"


@pytest.fixture
def window(qtbot, dressed, tmp_path, folder):
    house = House(folder, FixedClock(NOW), CHEAP)
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


def test_damage_found_at_the_way_in_leads_to_a_backup_and_back(window, backup, live, folder):
    to_restore(window)
    restore_by_key(window, backup, "-".join(live.recovery))
    database = folder / "office.db"
    database.write_bytes(b"\0" * database.stat().st_size)
    view = window.entrance.unlock.by_password
    assert not view.restore.isVisible()
    field(STAFF[Role.RECEPTION].name.split()[0])
    field(PASSWORD)
    settle(window.tasks)
    assert "نسخة احتياطية" in view.form["password"].error
    for back in (True, False):
        view.password.setFocus()
        while QApplication.focusWidget() is not view.restore:
            press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Space)
        front = window.entrance.restore
        assert front.isVisible()
        if back:
            front.left.emit()
            settle(window.tasks)
            assert window.entrance.set_up is None
            view.restore.show()
    restore_by_key(window, backup, "-".join(live.recovery))
    assert not view.restore.isVisible()
    assert folder.joinpath("damaged-1", "office.db").exists()
    field(STAFF[Role.RECEPTION].name.split()[0])
    field(PASSWORD)
    settle(window.tasks)
    assert window.is_open


def test_keys_that_are_damaged_lead_to_a_backup_before_a_name_is_chosen(
    window, backup, live, folder
):
    to_restore(window)
    restore_by_key(window, backup, "-".join(live.recovery))
    for keys in folder.glob("vault.keys*"):
        keys.write_bytes(b"{}")
    window.entrance.ask_who()
    settle(window.tasks)
    way = window.entrance.unlock.by_password.restore
    assert way.isVisible()
    assert "نسخة احتياطية" in way.text()
    window._gate._real = folder  # as in the folder for practice, where no real office belongs
    window.entrance.ask_who()
    settle(window.tasks)
    assert "نسخة احتياطية" not in way.text()
    way.click()
    assert window.entrance.restore is None
