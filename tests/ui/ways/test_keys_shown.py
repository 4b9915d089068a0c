"""Keys are seen: over their buttons while Ctrl is held, and the page's own first in help."""

import ast
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

import desktop.ui
from desktop.base.arabic_text import strip_controls
from desktop.ui.kit.bar import PrimaryBar
from desktop.ui.kit.key_names import keys_of
from desktop.ui.pages import PAGES
from desktop.ui.shell.help import ShortcutHelp
from desktop.ui.shell.key_caps import HOLD_MS, called, told
from desktop.ui.shell.sidebar import place_keys
from tests.ui.rooms import press, spin

WINDOW = Path(desktop.ui.__file__).parent
CONTROL = Qt.KeyboardModifier.ControlModifier


def send(kind, key, modifiers=CONTROL):
    QApplication.sendEvent(QApplication.focusWidget(), QKeyEvent(kind, key, modifiers))


def hold():
    send(QEvent.Type.KeyPress, Qt.Key.Key_Control)


def test_ctrl_held_alone_shows_every_key_until_another_or_none_is_pressed(tour, monkeypatch):
    page, caps = tour.go("requests"), tour.window.keys.caps
    page.table.view.setFocus()
    hold()
    spin(HOLD_MS // 3)
    assert not caps.isVisible()  # a shortcut is no question
    send(QEvent.Type.KeyRelease, Qt.Key.Key_Control)
    spin(HOLD_MS)
    assert not caps.isVisible()
    hold()
    spin(HOLD_MS + 60)
    assert caps.isVisible()
    shown = caps.texts()
    assert {"Ctrl+Enter", "Ctrl+P", "Ctrl+K", "Ctrl+1", "Ctrl+L"} <= set(shown)
    assert shown["Ctrl+Enter"] == page.primary.text()
    boxes = [box for box, _ in caps._caps]
    assert all(tour.window.rect().contains(box) for box in boxes)
    assert not [(a, b) for a in boxes for b in boxes if a is not b and a.intersects(b)]
    send(QEvent.Type.KeyRelease, Qt.Key.Key_Control)
    assert not caps.isVisible()
    hold()
    spin(HOLD_MS + 60)
    send(QEvent.Type.KeyPress, Qt.Key.Key_C)
    assert not caps.isVisible()


def test_what_moves_or_goes_takes_its_keys_away(tour):
    caps = tour.window.keys.caps

    def held():
        tour.go("requests").table.view.setFocus()
        hold()
        spin(HOLD_MS + 60)
        return caps.isVisible()

    for change in (
        lambda: tour.room.go("staff"),
        lambda: tour.window.resize(1092, 594),
        tour.window.keys.show_help,
        tour.leave,
    ):
        assert held()
        change()
        tour.rest()
        spin(60)
        assert not caps.isVisible()
        send(QEvent.Type.KeyRelease, Qt.Key.Key_Control)
    tour.resize(1366, 748)


def test_help_begins_with_the_keys_of_the_page(tour):
    page = tour.go("reception")
    own = {keys for _, keys in told(page)}
    assert {"Ctrl+N", "Ctrl+G"} <= own
    press(Qt.Key.Key_F1)
    sheet = tour.window.findChild(ShortcutHelp)
    said = [strip_controls(label.text()) for label in sheet.findChildren(QLabel)]
    places = [said.index(keys) for keys in own]
    assert max(places) < said.index("F6")
    assert page.register.text() in said
    tour.dismiss()


#: Keys whose way there is told, and them with it.
TOLD_WITH = {
    "Ctrl+F",
    "Shift+F6",
    "Shift+F8",
    "Ctrl+Up",
    "Alt+Right",
    *map("Ctrl+{}".format, "234567890-=[]"),
}


def test_help_is_made_of_the_shortcuts_that_there_are(tour):
    tour.go("requests")
    made = set(tour.window.keys.everywhere())
    press(Qt.Key.Key_F1)
    sheet = tour.window.findChild(ShortcutHelp)
    words = set(sheet._words())
    assert made - words == TOLD_WITH
    assert words <= made
    inside = {keys for keys, _ in sheet._in_fields()}
    assert not inside & made
    tour.dismiss()


def test_no_page_takes_a_key_that_the_window_has(tour):
    """Keys that two have do nothing at all."""
    made = set(tour.window.keys.everywhere()) | {place_keys(place) for place in range(1, 15)}
    taken = {
        (path.name, key)
        for path in WINDOW.rglob("*.py")
        if "shell" not in path.parts
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in {"press_by", "shortcut"}
        and isinstance(node.args[1], ast.Constant)
        for key in [node.args[1].value]
    }
    assert len(taken) > 20
    assert {(file, key) for file, key in taken if key in made} == set()


def test_every_button_of_a_bar_tells_its_key(tour):
    for spec in PAGES:
        page = tour.go(spec.id) if spec.listed else None
        for bar in page.findChildren(PrimaryBar) if page else ():
            silent = [one.text() for one in bar.others if not keys_of(one)]
            assert not silent, spec.id


def test_every_page_tells_a_key_for_its_main_button_and_no_key_twice(tour):
    for spec in PAGES:
        if not spec.listed:
            continue
        page = tour.go(spec.id)
        found = [(keys, called(widget)) for widget, keys in told(page)]
        assert all(name for _, name in found), (spec.id, found)
        held = [keys for keys, _ in found if "+" in keys]
        assert len(held) == len(set(held)), (spec.id, held)
        for bar in page.findChildren(PrimaryBar):
            if bar.isVisible() and bar.primary.isVisible() and bar.primary.isEnabled():
                assert keys_of(bar.primary) or "Ctrl+S" in held, spec.id


def test_a_table_goes_to_its_ends_and_to_a_name(tour):
    page = tour.go("requests")
    table, rows = page.table, page.table.model.rows
    table.view.setFocus()
    press(Qt.Key.Key_End)
    assert table.current() == rows[-1]
    press(Qt.Key.Key_Home)
    assert table.current() == rows[0]
    press(Qt.Key.Key_PageDown)
    assert table.current() != rows[0]
    other = next(row for row in rows if row.person_name[0] != rows[0].person_name[0])
    table.mark(0)
    for letter in other.person_name.split()[0]:
        none = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, none, letter)
        QApplication.sendEvent(table.view, event)
    assert other.person_name.split()[0] in table.current().person_name
