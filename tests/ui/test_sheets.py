"""Every sheet owns the keyboard until it is closed, and all of them stand in one order."""

from contextlib import contextmanager
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QScrollArea

from desktop.ui import kit, places
from desktop.ui.kit.sheets import in_front
from desktop.ui.kit.theme import Mode, Size, apply
from desktop.ui.shell.help import ShortcutHelp
from tests.sampling import todays
from tests.ui.rooms import settle, spin

#: Keys that pages or the window might use, besides those that something listens to today.
MIGHT = {
    *(f"Ctrl+{letter}" for letter in "NPGRKFDOETW"),
    *(f"Ctrl+{digit}" for digit in "1290-"),
    *("Ctrl+PgUp", "Ctrl+PgDown", "Alt+Left", "Alt+Right", "Alt+1"),
    *("Ctrl+Shift+S", "Ctrl+Shift+D", "Delete", "F2", "F3", "F5", "F6", "Shift+F6", "F8", "F9"),
    *("1", "5", "N", "P", "T"),
}
#: What acts over a sheet on purpose: what has the keyboard, its own act, help, leaving the PC; all
#: but that have tests.
MEANT = {"Space", "Ctrl+S", "Ctrl+Return", "F1", "Ctrl+L", "Ctrl+H", "Esc"}
#: What goes on by itself, whatever is pressed: keeping what was typed, counting what waits, and
#: what a sheet shows of what it would do as it is filled.
BY_ITSELF = ("move_draft", "_counted", "TurnService.proposed")


def keys_of(window):
    """Every key that anything in a window listens to, and those that something might."""
    heard = {
        sequence.toString()
        for made in window.findChildren(QShortcut)
        for sequence in QShortcut.keys(made)
        if sequence.toString().isascii()
    }
    return sorted((heard | MIGHT) - MEANT)


def press(window, keys):
    """Press keys as the window system sends them: shortcuts first, then what has the keyboard."""
    combination = QKeySequence(keys)[0]
    QTest.keyClick(window.windowHandle(), combination.key(), combination.keyboardModifiers())


def meant(operation):
    """Yield what an operation does, unless it goes on by itself."""
    work = str(operation.work)
    if not any(name in work for name in BY_ITSELF):
        yield work


def close_list_of(sheet):
    """Close the list that a field of a sheet opened by a key of its own."""
    popup = QApplication.activePopupWidget()
    if popup is not None and sheet.isAncestorOf(popup.parentWidget()):
        popup.close()


@contextmanager
def behind(tour, sheet):
    """Collect what is pressed, begun, shown or focused behind a sheet; yields ``faults(keys)``."""
    told, heard, page = [], {}, tour.room.current

    def begun(running):
        told.extend(f"began {work}" for work in meant(running.operation))

    for button in tour.window.findChildren(QAbstractButton):
        if not sheet.isAncestorOf(button):
            heard[button] = partial(told.append, f"pressed {button.text()!r}")
            button.clicked.connect(heard[button])
    tour.window.tasks.started.connect(begun)

    def faults(keys):
        found = [*told]
        told.clear()
        if tour.room.current != page:
            found.append(f"went to {tour.room.current}")
            tour.room.go(page)
        if in_front(tour.window) is not sheet:
            found.append("another sheet lies in front")
            in_front(tour.window).close_sheet()
        close_list_of(sheet)
        focus = QApplication.focusWidget()
        if focus is None or not sheet.isAncestorOf(focus):
            found.append("the keyboard went behind it")
            sheet.first_focus().setFocus()
        return [f"{keys}: {what}" for what in found]

    yield faults
    tour.window.tasks.started.disconnect(begun)
    for button, listener in heard.items():
        if shiboken6.isValid(button):
            button.clicked.disconnect(listener)


def keys_behind(tour, sheet):
    """Press every key over a sheet, and say what it did behind."""
    found = []
    with behind(tour, sheet) as faults:
        for keys in keys_of(tour.window):
            press(tour.window, keys)
            if not shiboken6.isValid(sheet) or not sheet.isVisible():
                return [*found, f"{keys}: the sheet closed"]
            found += faults(keys)
    return found


def act_missed(tour, sheet):
    """Press a sheet's own act by its keys; say what else was pressed, or that it was not.

    What a sheet does is its one primary button; what asks once more is pressed there alone.
    """
    buttons = [b for b in sheet.findChildren(kit.Button) if b.isVisible() and b.isEnabled()]
    acts = [b.text() for b in buttons if b.property("kind") == "primary"]
    expected = [] if isinstance(sheet, kit.ConfirmSheet) else acts
    found, pressed = [], []
    for button in buttons:
        button.clicked.disconnect()
        button.clicked.connect(partial(_tell, pressed, button.text()))
    with behind(tour, sheet) as faults:
        for keys in ("Ctrl+S", "Ctrl+Return"):
            if keys == "Ctrl+Return" and isinstance(QApplication.focusWidget(), QPlainTextEdit):
                continue  # on to the next field
            press(tour.window, keys)
            found += faults(keys)
            if pressed != expected:
                found.append(f"{keys} pressed {pressed}, not {expected}")
            pressed.clear()
    return found


def _tell(pressed, text, *_checked):
    pressed.append(text)


def not_given_back(tour, sheet):
    """Close a sheet by Esc; say what is not as it was before."""
    before, page = sheet.before, tour.room.current
    others = [one for one in tour.window.findChildren(kit.Sheet) if one is not sheet]
    below = next((one for one in reversed(others) if one.isVisible()), None)
    gone = not shiboken6.isValid(before) or not before.isVisible()
    tour.window.messages.fail("لم يُحفظ")  # what is told meanwhile keeps no Esc for itself
    press(tour.window, "Esc")
    tour.window.messages.clear()
    if isinstance(sheet, kit.ProgressSheet):  # it stops its work first
        return []
    focus, found = QApplication.focusWidget(), []
    if in_front(tour.window) is not below:
        found.append("Esc: it stayed")
    if tour.room.current != page:
        found.append("Esc: the page behind changed")
    if focus is None or not (gone or focus is before):
        found.append(f"Esc: the keyboard is with {focus}, not {before}")
    return found


def walk(tour, stops):
    """Return what each sheet lets through, by its name."""
    tour.enter()
    tour.window.quick_check.stop()  # it begins by itself
    found = {}
    for stop in stops:
        for part in (keys_behind, act_missed, not_given_back):
            told = part(tour, tour.show(stop))
            if told:
                found.setdefault(stop.name, []).extend(told)
    tour.dismiss()
    return found


def sheets_of(tour):
    return [stop for stop in tour.stops() if stop.kind == "sheet"]


def test_some_sheets_own_the_keyboard(tour):
    assert walk(tour, todays(sheets_of(tour), 14)) == {}


@pytest.mark.full
def test_every_sheet_owns_the_keyboard(tour):
    assert walk(tour, sheets_of(tour)) == {}


def test_a_second_press_opens_no_second_sheet(tour):
    page = tour.go(places.PageId.STAFF)
    for _ in range(2):
        page.add_button.clicked.emit()
    tour.rest()
    assert len([s for s in tour.window.findChildren(kit.Sheet) if s.isVisible()]) == 1
    tour.dismiss()


def test_sheets_lie_over_one_another_and_give_the_keyboard_down(tour):
    page = tour.go(places.PageId.STAFF)
    page.add_button.setFocus()
    page.add_button.clicked.emit()
    lower = tour.sheet()
    inside = QApplication.focusWidget()
    upper = kit.ConfirmSheet(lower, "أكيد؟", "لا رجعة فيه.", "نعم")
    upper.open()
    press(tour.window, "F1")
    assert in_front(tour.window) is tour.window.findChild(ShortcutHelp)
    press(tour.window, "Esc")
    assert in_front(tour.window) is upper
    press(tour.window, "Esc")
    assert (in_front(tour.window), QApplication.focusWidget()) == (lower, inside)
    kit.ConfirmSheet(lower, "أكيد؟", "لا رجعة فيه.", "نعم").open()
    lower.close_sheet()  # an act of the lower one ended meanwhile
    assert in_front(tour.window).no is QApplication.focusWidget()
    press(tour.window, "Esc")
    assert QApplication.focusWidget() is page.add_button


def test_what_pops_up_inside_a_sheet_closes_before_it_and_its_keys_reach_nothing(tour):
    sheet = tour.show(next(s for s in sheets_of(tour) if s.name == "RoundSheet"))
    sheet.survey.setFocus()
    sheet.survey.showPopup()
    with behind(tour, sheet) as faults:
        for keys in ("Ctrl+1", "Ctrl+K", "Ctrl+S"):
            press(tour.window, keys)
        spin(1)
        QTest.keyClick(sheet.survey.view(), Qt.Key.Key_Escape)
        assert not sheet.survey.view().isVisible()
        assert faults("keys over a list") == []
        day = sheet.form["starts"].field
        day.edit.setFocus()
        QTest.keyClick(day.edit, Qt.Key.Key_F4)
        popup = QApplication.activePopupWidget()
        for keys in (Qt.Key.Key_1, Qt.Key.Key_S):
            QTest.keyClick(popup, keys, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(popup, Qt.Key.Key_Escape)
        assert QApplication.activePopupWidget() is None
        assert faults("keys over a calendar") == []
    tour.dismiss()


def foot_of(sheet):
    """Return the buttons in a sheet's foot from the start edge to the end edge; what stands in its
    body is scrolled to.
    """
    body = [b for area in sheet.findChildren(QScrollArea) for b in area.findChildren(kit.Button)]
    shown = [b for b in sheet.findChildren(kit.Button) if b.isVisible() and b not in body]
    low = max(b.mapTo(sheet, b.rect().bottomLeft()).y() for b in shown)
    row = [b for b in shown if abs(b.mapTo(sheet, b.rect().bottomLeft()).y() - low) < 12]
    return sorted(row, key=lambda b: -b.mapTo(sheet, QPoint()).x())


def out_of_order(tour, stops):
    """Say of each sheet what its foot lacks: the way back first, the act last, all in view."""
    found = []
    for stop in stops:
        sheet = tour.show(stop)
        row = foot_of(sheet)
        kinds = [b.property("kind") for b in row]
        if kinds[0] != "" or {"primary", "danger"} & set(kinds[:-1]):
            found.append((stop.name, kinds))
        if len(row) > 1 and kinds[-1] not in {"primary", "danger"}:
            found.append((stop.name, kinds))
        for button in row:
            box = button.rect().translated(button.mapTo(tour.window, QPoint()))
            if not tour.window.rect().contains(box):
                found.append((stop.name, button.text(), box))
        focus = QApplication.focusWidget()
        if isinstance(focus, kit.Button) and focus.property("kind") == "danger":
            found.append((stop.name, "a dangerous act has the keyboard"))
    tour.dismiss()
    return found


def in_small_and_large(tour, stops):
    found = out_of_order(tour, stops)
    try:
        apply(tour.app, Mode.LIGHT, Size.LARGE)
        tour.window.setMinimumSize(0, 0)
        tour.window.resize(910, 492)
        return found + out_of_order(tour, stops)
    finally:
        apply(tour.app, Mode.LIGHT, Size.NORMAL)
        tour.window.resize(1366, 748)
        settle(tour.window.tasks)


def test_some_sheets_stand_in_one_order(tour):
    assert out_of_order(tour, sheets_of(tour)[3::5]) == []


@pytest.mark.full
def test_every_sheet_stands_in_one_order_in_any_window(tour):
    assert in_small_and_large(tour, sheets_of(tour)) == []
