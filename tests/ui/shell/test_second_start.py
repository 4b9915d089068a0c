"""Starting a second time, on a wrong folder, on one that another has: never an empty window."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.base.clock import FixedClock
from desktop.boot import House
from desktop.storage.folder import COMMAND
from desktop.storage.summons import knock
from desktop.ui.app import Summons, make_window
from desktop.ui.shell.preferences import Preferences
from tests.offices import CHEAP, NOW
from tests.ui.rooms import settle

ROOT = Path(__file__).resolve().parents[3]
PATIENT = 60
HOLDER = (
    "import sys; from pathlib import Path; from desktop.storage.threshold import Threshold;"
    "Threshold(Path(sys.argv[1]), holder=sys.argv[2]).hold(); print('held', flush=True);"
    "sys.stdin.read()"
)


@pytest.fixture
def office(live, tmp_path):
    return shutil.copytree(live.folder, tmp_path / "مكتب")


@pytest.fixture
def begin(qtbot, dressed, tmp_path):
    """Open the window on a folder, as boot does."""
    begun = []

    def make(folder, *, named=True):
        house = House(folder, FixedClock(NOW), CHEAP, named=named)
        preferences = Preferences(tmp_path / "machine.toml")
        made = make_window(dressed, house, lambda *_: (b"", 0), preferences)
        begun.append((made, house))
        made.resize(1366, 768)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
        made.start()
        settle(made.tasks)
        return made

    make.house = lambda: begun[-1][1]
    yield make
    for made, house in begun:
        made.close()
        settle(made.tasks)
        made.deleteLater()
        house.close()


@pytest.fixture
def holder(office):
    """Let another process have the office's folder."""
    running = []

    def hold(kind):
        process = subprocess.Popen(
            [sys.executable, "-P", "-c", HOLDER, str(office), kind], env={"PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        running.append(process)
        process.stdout.readline()
        return process, office

    yield hold
    for process in running:
        process.kill()
        process.communicate()


def said(front):
    return front._title.text(), front._why.text(), front._place.text()


# ---- a wrong folder


def test_no_set_up_is_offered_where_an_office_was_expected(begin, tmp_path):
    wrong = tmp_path / "وحدة" / "مكتبنا"
    window = begin(wrong)
    front = window.entrance.astray
    assert window.entrance.currentWidget() is front
    assert window.entrance.set_up is None
    title, _, place = said(front)
    assert "لا يوجد مكتب" in title
    assert str(wrong) in place
    assert QApplication.focusWidget() is front.choose
    assert not front.retry.isVisible()
    assert not wrong.parent.exists()


def test_nothing_is_offered_before_it_is_said_what_there_is_to_do(dressed, tmp_path):
    house = House(tmp_path / "خطأ", FixedClock(NOW), CHEAP, named=True)
    window = make_window(
        dressed, house, lambda *_: (b"", 0), Preferences(tmp_path / "machine.toml")
    )
    window.show()
    front = window.entrance.astray
    buttons = (front.retry, front.choose, front.set_up, front.restore)
    assert window.entrance.currentWidget() is front
    assert not any(button.isVisible() for button in buttons)
    window.close()
    window.deleteLater()
    house.close()


def test_a_new_folder_on_purpose_leads_to_set_up(begin, tmp_path, qtbot):
    new = tmp_path / "جديد"
    window = begin(new)
    qtbot.mouseClick(window.entrance.astray.set_up, Qt.MouseButton.LeftButton)
    settle(window.tasks)
    assert window.entrance.currentWidget() is window.entrance.set_up
    assert len(window.entrance.set_up.association.buttons) == 5
    assert new.is_dir()


def test_the_programs_own_folder_leads_to_set_up_at_once(begin, tmp_path):
    window = begin(tmp_path / "بيانات", named=False)
    assert window.entrance.currentWidget() is window.entrance.set_up


def test_the_right_folder_is_chosen_instead(begin, office, tmp_path, monkeypatch, qtbot):
    chosen = [str(tmp_path / "أيضًا خطأ"), "", str(office)]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen.pop(0))
    window = begin(tmp_path / "خطأ")
    front = window.entrance.astray
    for place in ("أيضًا خطأ", "أيضًا خطأ"):
        qtbot.mouseClick(front.choose, Qt.MouseButton.LeftButton)
        settle(window.tasks)
        assert place in said(front)[2]
    qtbot.mouseClick(front.choose, Qt.MouseButton.LeftButton)
    settle(window.tasks)
    assert window.entrance.currentWidget() is window.entrance.unlock
    assert window.entrance.unlock.by_password.person.count() > 1
    assert begin.house().threshold.path == office


def test_a_backup_can_be_restored_there_and_set_up_still_wanted(begin, tmp_path, qtbot):
    window = begin(tmp_path / "جديد")
    qtbot.mouseClick(window.entrance.astray.restore, Qt.MouseButton.LeftButton)
    settle(window.tasks)
    assert window.entrance.restore is not None
    window.entrance.restore.left.emit()
    settle(window.tasks)
    assert window.entrance.currentWidget() is window.entrance.set_up


def test_a_file_in_the_folders_place_is_said_to_be_one(begin, tmp_path, qtbot):
    file = tmp_path / "office.ist"
    file.touch()
    window = begin(file)
    qtbot.mouseClick(window.entrance.astray.set_up, Qt.MouseButton.LeftButton)
    settle(window.tasks)
    assert "ملف لا مجلد" in said(window.entrance.astray)[1]


# ---- a folder that another has


@pytest.mark.parametrize(("kind", "word"), [("", "نافذة أخرى"), (COMMAND, "سطر الأوامر")])
def test_who_has_the_folder_is_said_until_it_is_free(begin, holder, qtbot, kind, word):
    other, office = holder(kind)
    window = begin(office)
    front = window.entrance.astray
    assert window.entrance.currentWidget() is front
    _, why, place = said(front)
    assert word in why
    assert str(office) in place
    qtbot.mouseClick(front.retry, Qt.MouseButton.LeftButton)
    settle(window.tasks)
    assert window.entrance.currentWidget() is front
    other.kill()
    other.wait()
    qtbot.mouseClick(front.retry, Qt.MouseButton.LeftButton)
    settle(window.tasks)
    assert window.entrance.currentWidget() is window.entrance.unlock
    assert window.messages.texts() == []


def test_a_knock_brings_a_minimised_window_forward(begin, office, qtbot):
    window = begin(office)
    Summons(window, begin.house())
    window.showMinimized()
    qtbot.waitUntil(window.isMinimized)
    with qtbot.waitSignal(window.windowHandle().activeChanged, timeout=5000, raising=False):
        (office / "office.knock").touch()
    qtbot.waitUntil(lambda: not window.isMinimized())
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    assert not (office / "office.knock").exists()


def test_a_second_start_ends_where_the_first_one_answers(office, tmp_path, qtbot):
    homes = {f"XDG_{kind}_HOME": str(tmp_path) for kind in ("CONFIG", "DATA", "STATE")}
    env = {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **homes}
    command = [sys.executable, "-P", "-m", "desktop", "--data", str(office)]
    first = subprocess.Popen(command, env=env, stderr=subprocess.PIPE)
    try:
        qtbot.waitUntil(lambda: knock(office, patience=1.0), timeout=PATIENT * 1000)
        second = subprocess.run(command, env=env, capture_output=True, timeout=PATIENT, check=False)
        assert (second.returncode, second.stderr) == (0, b"")
        assert first.poll() is None
        first.send_signal(signal.SIGSTOP)
        assert not knock(office, patience=1.0)
    finally:
        first.kill()
        first.communicate()
