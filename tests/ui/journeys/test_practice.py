"""To the office to practise in and back: marked on every screen, and thrown away."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.base.clock import FixedClock
from desktop.base.errors import KnownError, Refused
from desktop.boot import House
from desktop.core.policy.loader import load_shipped as list_policies
from desktop.core.practice import world
from desktop.core.practice.loader import practice
from desktop.core.work import Role
from desktop.storage.folder import DataFolder
from desktop.ui.app import make_window
from desktop.ui.kit import scene
from desktop.ui.kit.asking import ConfirmSheet
from desktop.ui.kit.operation import Stopped
from desktop.ui.shell.help import ShortcutHelp
from desktop.ui.shell.office_gate import OfficeGate
from desktop.ui.shell.practising import Ready
from desktop.ui.shell.preferences import Preferences
from tests.offices import CHEAP, NOW, PASSWORD
from tests.ui.rooms import settle, spin

CONTROL = Qt.KeyboardModifier.ControlModifier


def settled(desk, card):
    while not scene.seen(card):
        spin(20)
    desk.rest()


def go(desk):
    """By help, with the keyboard alone; returns the card of what was made."""
    desk.key(Qt.Key.Key_F1)
    desk.rest()
    (sheet,) = desk.window.findChildren(ShortcutHelp)
    desk.to(sheet.offers[0])
    seen = []
    window = desk.window
    window.tasks.started.connect(lambda run: seen.append(run.operation.title))
    desk.key(Qt.Key.Key_Space)

    for _ in range(3000):
        if isinstance(window.entrance.currentWidget(), Ready):
            break
        spin(10)
    desk.rest()
    assert any(seen), "no progress was shown"
    return window.entrance.currentWidget()


def test_there_and_back_with_the_place_kept_and_the_practice_office_thrown_away(desk, live):
    desk.sit(Role.RECEPTION)
    desk.room.go("requests")
    desk.rest()
    real = live.folder
    card = go(desk)
    gate, window = desk.window._gate, desk.window
    folder = gate.place
    assert folder != real
    assert folder.parent == real.parent
    assert card.password.text() == practice().password
    names = " ".join(one.text() for one in card.findChildren(QLabel))
    assert all(one.name in names for one in practice().staff.values())
    assert window.practising.band.isVisible()
    assert "مكتب التدريب" in window.windowTitle()
    desk.shot("practice-1-ready")
    settled(desk, card)
    desk.press(card.onwards)
    assert window.practising.band.away.isHidden()  # nothing is open that could be thrown away
    desk.sit(Role.RECEPTION)
    assert window.is_open
    assert window._desk.office.practice
    assert window.practising.band.isVisible()
    desk.room.go("reception")
    desk.rest()
    desk.shot("practice-2-reception")

    desk.press(window.practising.band.back)
    assert gate.place == real
    assert not window.practising.band.isVisible()
    assert "مكتب التدريب" not in window.windowTitle()
    assert folder.exists()
    desk.sit(Role.RECEPTION)
    assert not window._desk.office.practice
    assert desk.room.current == "requests"  # where they stood

    desk.key(Qt.Key.Key_F1)
    desk.rest()
    (sheet,) = window.findChildren(ShortcutHelp)
    desk.press(sheet.offers[0])
    desk.until(lambda: gate.place == folder and not window.is_open)
    desk.rest()
    spin(1100)  # letters typed at once are one beginning of a name
    desk.sit(Role.RECEPTION)  # it is there already: nothing is made anew
    desk.press(window.practising.band.away)
    (asked,) = window.findChildren(ConfirmSheet)
    settled(desk, asked)
    desk.press(asked.yes)
    assert not folder.exists()
    assert gate.place == real
    desk.sit(Role.RECEPTION)
    assert not window._desk.office.practice


def test_from_the_set_up_of_a_new_office_and_back_to_it(dressed, tmp_path):
    house = House(tmp_path / "جديد", FixedClock(NOW), CHEAP)
    window = make_window(dressed, house, lambda *_: (b"", 0), Preferences(tmp_path / "m.toml"))
    try:
        window.resize(1366, 748)
        window.show()
        window.activateWindow()
        window.start()
        settle(window.tasks)
        assert window.entrance.currentWidget() is window.entrance.set_up
        for _press in range(2):
            window.entrance.set_up.practise.click()
        for _ in range(3000):
            if isinstance(window.entrance.currentWidget(), Ready):
                break
            spin(10)
        settle(window.tasks)
        folder = window._gate.place
        assert folder.name == "جديد-practice"
        for _press in range(2):
            window.practising.band.back.click()
        settle(window.tasks)
        assert window.messages.texts() == []
        assert window.entrance.currentWidget() is window.entrance.set_up
        assert window._gate.place == tmp_path / "جديد"
        assert house.call(house.threshold.is_new)
        assert len(window.entrance.set_up.flow.policies) == len(list_policies())
    finally:
        window.close()
        settle(window.tasks)
        window.deleteLater()
        house.close()


def test_nobody_is_led_to_an_office_that_another_window_has(dressed, tmp_path, monkeypatch):
    real = tmp_path / "مكتب"
    house = House(real, FixedClock(NOW), CHEAP)
    gate = OfficeGate(house, lambda *_: (b"", 0), house.messages)
    other = DataFolder(real)
    try:
        house.call(gate.is_new)
        house.call(gate.to_practice)
        practice_folder = gate.place
        other.hold()
        for _again in range(2):
            with pytest.raises(Refused, match=r"storage\.folder_in_use"):
                house.call(gate.from_practice)
            assert gate.practising
            assert gate.place == practice_folder
        other.let_go()
        assert house.call(gate.from_practice)
        assert gate.place == real
        assert not gate.practising

        def closed(folder):
            raise PermissionError(13, str(folder.path))

        monkeypatch.setattr(DataFolder, "is_new", closed)
        with pytest.raises(KnownError, match=r"storage\.no_permission"):
            house.call(gate.to_practice)
        assert gate.place == real
        assert not gate.practising
    finally:
        other.let_go()
        house.close()


def test_stopped_while_it_is_made_it_leaves_nothing(desk, live, monkeypatch):
    desk.sit(Role.RECEPTION)

    def stopped(*_given):
        raise Stopped

    monkeypatch.setattr(world, "fill", stopped)
    desk.key(Qt.Key.Key_F1)
    desk.rest()
    (sheet,) = desk.window.findChildren(ShortcutHelp)
    desk.press(sheet.offers[0])
    window = desk.window
    desk.until(lambda: not window.is_open and window._gate.place == live.folder)
    desk.rest()
    assert not live.folder.with_name(f"{live.folder.name}-practice").exists()
    assert not window.practising.band.isVisible()
    desk.sit(Role.RECEPTION)
    assert not window._desk.office.practice


def test_a_real_office_in_the_folder_for_practice_is_told_by_its_own_mark(desk, live):
    desk.sit(Role.RECEPTION)
    copy = live.folder.with_name(f"{live.folder.name}-practice")
    shutil.copytree(live.folder, copy)
    window, practising = desk.window, desk.window.practising
    window.practise()
    desk.rest()
    assert window._gate.place == copy
    band = practising.band
    assert band.back.isVisible()
    assert "حقيقية" not in band.words.text()  # closed, it is not known
    assert "مكتب التدريب" not in window.windowTitle()
    desk.sit(Role.RECEPTION)
    assert not window._desk.office.practice
    assert band.words.text().startswith("ليس هذا مكتب تدريب")
    assert band.away.isHidden()
    desk.press(band.back)
    desk.rest()
    assert window._gate.place == live.folder
    assert not band.isVisible()


def test_who_is_coming_in_is_left_too_on_the_way_back(desk, live):
    desk.sit(Role.RECEPTION)
    desk.press(go(desk).onwards)
    desk.sit(Role.RECEPTION)
    desk.lock()
    window = desk.window
    card = window.entrance.unlock.by_password
    card.password.setText(PASSWORD)
    card.enter.click()
    window.practising.band.back.click()
    desk.rest()
    assert not window.is_open
    assert window._gate.place == live.folder
    assert window.messages.texts() == []
    desk.sit(Role.RECEPTION)
    assert not window._desk.office.practice


def zeros_in_the_middle(folder):
    database = folder / "office.db"
    size = database.stat().st_size
    with database.open("r+b") as file:
        file.seek(4096)
        file.write(b"\0" * (size - 8192))


def no_keys(folder):
    for keys in folder.glob("vault.keys*"):
        keys.write_bytes(b"{}")


@pytest.mark.parametrize("damage", [zeros_in_the_middle, no_keys])
def test_a_damaged_practice_office_gives_way_to_another_one(desk, live, damage):
    desk.sit(Role.RECEPTION)
    desk.press(go(desk).onwards)
    window, folder = desk.window, desk.window._gate.place
    desk.press(window.practising.band.back)
    damage(folder)
    hurt = (folder / "office.db").read_bytes()
    window.practise()
    desk.rest()
    card = window.entrance.unlock.by_password
    if damage is zeros_in_the_middle:
        assert not card.restore.isVisible()
        desk.to(card.person)
        desk.key(Qt.Key.Key_Down)
        card.password.setText(practice().password)
        desk.press(card.enter)
        assert "مكتب تدريب آخر" in card.form["password"].error
    assert card.restore.isVisible()
    assert "مكتب تدريب آخر" in card.restore.text()
    desk.shot("practice-damaged")
    desk.press(card.restore)
    (asked,) = window.findChildren(ConfirmSheet)
    settled(desk, asked)
    desk.shot("practice-damaged-asked")
    desk.press(asked.yes)
    for _ in range(3000):
        if isinstance(window.entrance.currentWidget(), Ready):
            break
        spin(10)
    desk.rest()
    assert (folder / "damaged-1" / "office.db").read_bytes() == hurt  # it may be a real one
    desk.press(window.entrance.currentWidget().onwards)
    desk.sit(Role.RECEPTION)
    assert window._desk.office.practice
    desk.press(window.practising.band.back)
    desk.sit(Role.RECEPTION)
    assert not window._desk.office.practice
    assert window._gate.place == live.folder


def test_a_practice_office_that_was_begun_in_is_thrown_away_too(desk):
    desk.sit(Role.RECEPTION)
    desk.press(go(desk).onwards)
    window = desk.window
    window._gate._real = None  # as a window that was started over its folder
    desk.sit(Role.RECEPTION)
    crashes = []
    window.show_crash = window.tasks._delivery._crash = crashes.append
    window.practising._throw_away()
    desk.rest()
    assert crashes == []
    assert window.entrance.currentWidget() is window.entrance.set_up
