"""Backups in the window: taken, listed, proved, stopped, restored."""

import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QProcess, Qt

from desktop.base.drives import Drive, Fit, LetGo
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.backup import plugged, targets
from desktop.ui.kit import ProgressSheet, Running
from tests.mounts import fill, mounted
from tests.offices import PASSWORD
from tests.ui.rooms import press
from tests.ui.seats import texts


@pytest.fixture
def room(seat, monkeypatch):
    monkeypatch.setattr(targets, "_PLUGGED", ("/nowhere/",))  # the builder's own sticks
    return seat(Role.ADMIN)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "نسخ المكتب"
    made.mkdir()
    return made


def taken(room, folder):
    page = room.go("backup")
    page.choose(folder)
    room.rest()
    page.primary.click()
    room.rest()
    return page


def test_without_a_place_nothing_can_be_taken(room):
    page = room.go("backup")
    assert not page.primary.isEnabled()
    assert page.reminder.isVisible()


def test_a_backup_is_taken_read_back_and_listed(room, folder):
    page = taken(room, folder)
    (file,) = folder.iterdir()
    assert file.suffix == ".istiqbal"
    assert [row.file for row in page.table.model.rows] == [file]
    assert page.result.isVisible()
    assert file.name in texts(page.result)
    assert not page.reminder.isVisible()
    room.live.advance(days=5)
    page = room.go("backup")
    assert page.reminder.isVisible()
    assert "٥ أيام" in page.reminder.text()


def test_a_backup_of_a_clock_that_was_ahead_is_no_recent_one(room, folder):
    room.live.advance(days=400)
    taken(room, folder)
    room.live.advance(days=-400)
    page = room.go("backup")
    page.shown_again()
    room.rest()
    assert page.reminder.isVisible()
    assert "بعد اليوم" in page.reminder.text()
    home = room.go("home")
    room.rest()
    assert home.backup.isVisible()


@pytest.fixture
def media(tmp_path, monkeypatch):
    """Where this test's sticks are mounted."""
    made = tmp_path / "media"
    made.mkdir()
    monkeypatch.setattr(targets, "_PLUGGED", (f"{made}/",))
    return made


def comes(room, page, wanted):
    """Wait until the page has seen by itself what was plugged in or pulled out."""
    for _ in range(60):
        room.rest(50)
        if [one.name for one in page._sight.targets] == wanted:
            return
    raise AssertionError([one.name for one in page._sight.targets])


def test_sticks_come_and_go_in_the_list_while_one_looks(seat, media):
    room = seat(Role.ADMIN)
    page = room.go("backup")
    assert not page.primary.isEnabled()
    assert "لا ذاكرة موصولة" in page.plugged.said.text()
    stick = media / "ذاكرة المكتب"
    stick.mkdir()
    with mounted(stick, 24):
        comes(room, page, ["ذاكرة المكتب"])
        assert page.primary.isEnabled()
        assert page.plugged.out.isEnabled()
        page.primary.click()
        room.rest()
        assert page.table.model.rows
        assert page.plugged.safe.isVisible()
        page.plugged.out.click()
        room.rest()
        assert "كُتب كل شيء" in page.plugged.safe.text()
        subprocess.run(["mount", "-o", "remount,ro", stick], check=True)
        comes(room, page, [])
        assert "محمية من الكتابة" in page.plugged.said.text()
    comes(room, page, [])
    room.rest(1100)
    assert "محمية من الكتابة" not in page.plugged.said.text()
    assert not page.plugged.out.isEnabled()


def test_no_backup_lands_on_the_pc_where_the_stick_was_seen(seat, media):
    """It was unmounted since the page looked, and the folder of its place stayed."""
    room = seat(Role.ADMIN)
    page = room.go("backup")
    stick = media / "ذاكرة المكتب"
    stick.mkdir()
    with mounted(stick, 24):
        comes(room, page, ["ذاكرة المكتب"])
        subprocess.run(["umount", stick], check=True)
        page.primary.click()
        room.rest()
        (said,) = room.messages.texts()
        assert said.startswith("لم يعد الملف أو القرص أو الذاكرة في مكانه")
        assert list(stick.iterdir()) == []
        assert page.result.isHidden()


def test_that_a_stick_may_be_pulled_is_said_until_it_comes_again(seat, media, monkeypatch):
    def let_go(_office, _actor, folder):
        subprocess.run(["umount", folder], check=True)
        folder.rmdir()
        still.append(Drive("SanDisk", None, Fit.NOT_MOUNTED))  # as it is until it is pulled
        return LetGo.OUT

    still, real = [Drive("قرص آخر", None, Fit.NOT_MOUNTED)], targets.drives
    monkeypatch.setattr(targets, "drives", lambda where: (*real(where), *still))
    monkeypatch.setattr(plugged, "take_out", let_go)
    room = seat(Role.ADMIN)
    page = room.go("backup")
    first, other = media / "A", media / "B"
    for stick in (first, other):
        stick.mkdir()
    with mounted(other, 24):
        with mounted(first, 24):
            comes(room, page, ["B", "A"])
            assert "\u2066A\u2069" in page.target.itemText(1)
            page.choose(first)
            room.rest()
            page.plugged.out.click()
            room.rest()
            comes(room, page, ["B"])
            said = page.plugged
            assert said.safe.isVisible()
            assert "نزع الذاكرة بأمان" in said.safe.text()
            assert "A" in said.safe.text()
            assert "SanDisk" not in said.said.text()
            assert "قرص آخر" in said.said.text()
        still.pop()
        first.mkdir()
        page.shown_again()
        room.rest()
        with mounted(first, 24):
            comes(room, page, ["B", "A"])
            assert not page.plugged.safe.isVisible()
        still.append(Drive("SanDisk", None, Fit.NOT_MOUNTED))
        page.shown_again()
        room.rest()
        assert "SanDisk" in page.plugged.said.text()


def test_a_folder_on_the_own_disk_is_no_stick(room, folder):
    page = room.go("backup")
    page.choose(folder)
    room.rest()
    assert "قرص هذا الجهاز" in page.plugged.said.text()
    assert not page.plugged.out.isEnabled()


def test_the_list_is_measured_after_the_office_is_gone(room, folder):
    page = taken(room, folder)
    ages = [page.table.model.columns[2].text(row) for row in page.table.model.rows]
    office = room.desk.office
    room.desk.leave()
    assert [page.table.model.columns[2].text(row) for row in page.table.model.rows] == ages
    room.desk.office = office


def test_the_folder_is_remembered(room, folder):
    taken(room, folder)
    assert room.desk.machine.text("backup", "folder", "") == str(folder)
    room.live.advance(minutes=1)
    page = room.go("backup")
    assert page.target.value() == str(folder)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.rest()
    assert len(list(folder.iterdir())) == 2


def test_progress_is_told_in_phases(room, folder):
    page = room.go("backup")
    page.choose(folder)
    room.rest()
    said = []
    sheets = []

    def watch(running: Running):
        if running.operation.long is not None:
            running.said.connect(said.append)
            sheets.append(ProgressSheet(room, running.operation.title, running))
            sheets[-1].open()

    room.tasks.started.connect(watch)
    page.primary.click()
    room.rest()
    text = room.desk.messages.text
    assert said == [
        text(f"backup.phase.{phase}") for phase in ("copy", "pack", "read_back", "check")
    ]


def test_it_stops_when_asked_and_leaves_nothing(room, folder):
    page = room.go("backup")
    page.choose(folder)
    room.rest()
    room.tasks.started.connect(lambda running: running.stop())
    page.primary.click()
    room.rest()
    assert list(folder.iterdir()) == []
    assert not page.result.isVisible()


def test_a_sound_backup_is_proved_and_a_damaged_one_told(room, folder):
    page = taken(room, folder)
    page.table.view.selectRow(0)
    page.verify.click()
    room.rest()
    assert "سليمة" in texts(page.result)
    (file,) = folder.iterdir()
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 0x55
    file.write_bytes(content)
    page.result.hide()
    page.verify.click()
    room.rest()
    assert not page.result.isVisible()
    assert room.messages.texts()


def test_a_role_without_the_right_sees_no_restore(seat, monkeypatch):
    monkeypatch.setattr(targets, "_PLUGGED", ("/nowhere/",))
    room = seat(Role.RECEPTION)
    assert not room.go("backup").restore.isVisible()


@pytest.mark.parametrize("way", ["password", "recovery"])
def test_restoring_beside_the_open_office(room, folder, tmp_path, way):
    live = room.live
    person = live.person()
    taken(room, folder)
    (file,) = folder.iterdir()
    into = tmp_path / "مستعادة"
    page = room.go(places.Restore(str(file)))
    form = page.form
    form.folder.setText(str(into))
    form.by.set_value(way)
    if way == "password":
        assert {form.holder.itemData(n) for n in range(form.holder.count())} == set(
            live.slots.values()
        )
        form.holder.set_value(live.slots[Role.ADMIN])
        form.password.setText(PASSWORD)
    else:
        form.recovery.setText("-".join(live.recovery))
    form.button.click()
    room.rest()
    assert page.result.isVisible()
    assert form.password.text() == form.recovery.text() == ""
    assert (into / "office.db").exists()
    assert live.read(live.request(person).id).person.id == person.id  # the open one goes on


def test_a_wrong_password_restores_nothing(room, folder, tmp_path):
    taken(room, folder)
    (file,) = folder.iterdir()
    into = tmp_path / "مستعادة"
    page = room.go(places.Restore(str(file)))
    page.form.folder.setText(str(into))
    page.form.holder.set_value(room.live.slots[Role.ADMIN])
    page.form.password.setText("غيرها تمامًا")
    page.form.button.click()
    room.rest()
    assert not page.result.isVisible()
    assert room.desk.messages.text("vault.wrong_password") in room.messages.texts()
    assert not into.exists() or not any(into.iterdir())


def test_an_old_error_leaves_before_a_success_and_the_keyboard_is_on_its_outcome(
    room, folder, tmp_path, monkeypatch
):
    taken(room, folder)
    room.messages.clear()
    (file,) = folder.iterdir()
    page = room.go(places.Restore(str(file)))
    page.form.folder.setText(str(folder))  # not empty
    page.form.holder.set_value(room.live.slots[Role.ADMIN])
    page.form.password.setText(PASSWORD)
    page.form.button.click()
    room.rest()
    assert room.messages.texts()
    into = tmp_path / "مستعادة"
    page.form.folder.setText(str(into))
    page.form.password.setText(PASSWORD)
    page.form.button.click()
    room.rest()
    assert room.messages.texts() == []
    assert page.open.hasFocus()
    started = []

    def start(program, arguments):
        started.append([program, *arguments])
        return True, 1

    monkeypatch.setattr(QProcess, "startDetached", start)
    page.open.click()
    assert started == [[sys.executable, "-m", "desktop", "--data", str(into)]]


def test_what_opens_a_backup_does_not_wait_behind_the_lock(room):
    page = room.go("restore")
    page.form.recovery.setText("ABCDE-FGHJK")
    page.form.password.setText(PASSWORD)
    page.flush_draft()
    assert page.form.recovery.text() == page.form.password.text() == ""


def test_a_stick_without_room_is_said_to_be_what_is_full(room, folder, monkeypatch):
    page = room.go("backup")
    page.choose(folder)
    room.rest()
    with mounted(folder, 1):
        fill(folder)
        free = shutil.disk_usage("/")  # what was free when the backup was begun
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: free)
        page.primary.click()
        room.rest()
        (said,) = room.messages.texts()
    assert said.startswith("امتلأ المكان المختار")
    assert "ميجابايت" in said
    assert said.endswith("بيانات المكتب كما هي.")
