"""The window: coming in, pages, locking and coming back, shortcuts on any layout."""

import sys
import threading
from datetime import timedelta
from enum import StrEnum
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.base.clock import today
from desktop.ui import kit
from desktop.ui.kit import scene, theme
from desktop.ui.kit.asking import ProgressSheet
from desktop.ui.kit.keys import press_by, sequences
from desktop.ui.kit.notes import Messages
from desktop.ui.shell.crash import CrashSheet
from desktop.ui.shell.crash_hook import CrashHook
from desktop.ui.shell.help import ShortcutHelp
from desktop.ui.shell.idle import WARNING_S, IdleWatch, moment
from desktop.ui.shell.landing import focus_in
from desktop.ui.shell.preferences import Preferences
from desktop.ui.shell.sidebar import place_keys
from tests.offices import PASSWORD
from tests.ui.fakes import GROUPS
from tests.ui.rooms import arrived, go, press
from tests.ui.shell.conftest import FormPage, Found, unlock

CONTROL = Qt.KeyboardModifier.ControlModifier


def page(window):
    return window.room.stack.currentWidget()


# ---- coming in


def test_a_wrong_password_is_told_beside_the_field_and_can_be_mended(make_window, keyboard, qtbot):
    window = make_window()
    view = window.entrance.unlock.by_password
    assert QApplication.focusWidget() is view.person
    keyboard.type("نور")
    assert view.person.value() == "n"
    keyboard.enter()
    keyboard.type("خطأ")
    keyboard.enter()
    qtbot.waitUntil(lambda: bool(view.form["password"].error))
    assert "لغة لوحة المفاتيح" in view.form["password"].error
    assert not window.is_open
    keyboard.type(PASSWORD)
    keyboard.enter()
    qtbot.waitUntil(lambda: window.is_open)
    assert view.password.value() == ""


def test_after_many_wrong_guesses_the_wait_is_counted_down_for_that_name_alone(
    make_window, keyboard, qtbot
):
    window = make_window()
    window.gate.slow = 3
    view = window.entrance.unlock.by_password
    view.person.set_value("n")
    view.password.setText("خطأ")
    view.enter.click()
    qtbot.waitUntil(lambda: window.tasks.idle)
    assert "٣" in view.form["password"].error
    assert not view.enter.isEnabled()
    view._second()
    assert "٢" in view.form["password"].error
    view.person.set_value("s")  # another name need not wait
    assert view.enter.isEnabled()
    assert view.form["password"].error == ""
    view.person.set_value("n")
    view.password.setText("خطأ")
    view.enter.click()
    qtbot.waitUntil(lambda: window.tasks.idle)
    for _second in range(3):
        view._second()
    assert view.enter.isEnabled()
    window.gate.slow = 0
    view.password.setText(PASSWORD)
    view.enter.click()
    qtbot.waitUntil(lambda: window.is_open)


def test_an_arabic_layout_is_hinted_at(make_window, keyboard):
    view = make_window().entrance.unlock.by_password
    view.password.setFocus()
    keyboard.type("س")
    assert "العربية" in view.form["password"]._line.text()


def test_the_recovery_key_opens_and_sets_a_password(make_window, qtbot):
    window = make_window()
    window.entrance.unlock.by_password.recovery_wanted.emit()
    view = window.entrance.unlock.by_recovery
    assert window.entrance.unlock.currentWidget() is view
    values = {"key": "-".join(GROUPS), "slot": "s", "password": PASSWORD, "again": "غيرها"}
    view.form.set_values(values)
    view.enter.click()
    assert "غير متطابقتين" in view.form["again"].error
    view.form.set_values(values | {"key": "AAAAA", "again": PASSWORD})
    view.enter.click()
    qtbot.waitUntil(lambda: bool(view.form["key"].error))
    view.form.set_values({"key": "-".join(GROUPS)})
    view.enter.click()
    qtbot.waitUntil(lambda: window.is_open)
    assert view.form.values()["password"] == ""


# ---- pages


def test_pages_are_built_once_and_counts_shown(unlocked, qtbot):
    window = unlocked
    assert window.room.sidebar.ids() == ["home", "people"]
    go(window, "people")
    first = page(window)
    go(window, "home")
    go(window, "people")
    assert page(window) is first
    assert first.events == ["again", "again"]
    qtbot.waitUntil(lambda: window.room.sidebar._items["people"].count == 7)
    assert "٧" in window.room.sidebar._items["people"].accessibleName()


def test_the_sidebar_stands_at_the_right_and_takes_the_mouse(unlocked, qtbot):
    sidebar = unlocked.room.sidebar
    assert sidebar.x() > unlocked.width() // 2
    qtbot.mouseClick(sidebar._items["people"], Qt.MouseButton.LeftButton)
    arrived(unlocked.tasks)
    assert unlocked.room.current == "people"
    assert sidebar._items["people"].here
    assert not sidebar._items["home"].here


def test_roles_decide_what_is_listed(make_window, qtbot):
    window = make_window()
    unlock(window, qtbot, "s")
    assert window.room.sidebar.ids() == ["home", "people", "staff"]


def test_pages_open_on_something_and_name_themselves(unlocked):
    go(unlocked, Found("p-17"))
    assert page(unlocked).events == ["p-17"]
    assert unlocked.room.top.header.accessibleName() == "عنوان الصفحة"
    go(unlocked, "hidden")
    assert unlocked.room.top.header.accessibleName() == "طلب"
    with pytest.raises(KeyError):
        go(unlocked, "nowhere")


def test_trouble_goes_with_what_it_was_about_and_news_stay(unlocked):
    go(unlocked, Found("p-17"))
    messages = unlocked.messages
    for to, left in (
        (Found("p-17"), ["تعذّر الحفظ."]),
        (Found("p-18"), []),
        ("people", []),
        ("home", []),
    ):
        messages.clear()
        messages.fail("تعذّر الحفظ.")
        go(unlocked, to)
        assert messages.texts() == left, to
    messages.tell("حُفظ.")
    go(unlocked, Found("p-17"))
    assert messages.texts() == ["حُفظ."]


def test_the_keyboard_goes_into_the_page(unlocked):
    go(unlocked, "people")
    assert QApplication.focusWidget() is page(unlocked).name.field


def test_search_opens_its_page(unlocked, keyboard):
    QTest.keyClick(unlocked, Qt.Key.Key_K, CONTROL)
    arrived(unlocked.tasks)
    assert QApplication.focusWidget() is unlocked.room.top.search
    keyboard.type("نورة")
    keyboard.enter()
    arrived(unlocked.tasks)
    assert unlocked.room.current == "people"
    assert page(unlocked).events == ["نورة"]


# ---- locking


def test_an_act_that_closed_the_office_covers_the_window(unlocked):
    unlocked._desk.lock()
    assert not unlocked.is_open


def test_locking_covers_flushes_closes_and_comes_back_to_the_same_field(unlocked, qtbot):
    window = unlocked
    go(window, "people")
    form = page(window)
    form.other.focus()
    form.other.field.setText("لم يُحفظ")
    office = form.desk.office
    QGuiApplication.clipboard().setText("1082345676")
    window.lock()
    assert not window.is_open
    assert not form.isVisible()
    assert not hasattr(form.desk, "office")
    qtbot.waitUntil(lambda: window.gate.locked == 1)
    assert form.events[-2:] == ["flush", "flushed"]
    assert QGuiApplication.clipboard().text() == ""
    qtbot.waitUntil(lambda: window.tasks.idle)
    assert window.entrance.unlock.by_password.person.value() == "n"
    unlock(window, qtbot)
    assert page(window).desk.office is not office
    assert QApplication.focusWidget() is page(window).other.field
    window.lock()
    window.lock()
    qtbot.waitUntil(lambda: window.gate.locked == 2)


def test_what_held_back_pages_do_by_themselves_rests_while_locked(unlocked, qtbot, monkeypatch):
    window = unlocked
    monkeypatch.setattr("desktop.ui.shell.cover.may_let_go", lambda *_: False)
    go(window, "people")
    form = page(window)
    ticks = []
    timer = QTimer(form)
    timer.setInterval(5)
    timer.timeout.connect(lambda: ticks.append(form.desk.office))
    timer.start()
    form.desk.tasks.changed.connect(lambda _change: ticks.append(form.desk.office))
    qtbot.waitUntil(lambda: bool(ticks))
    window.lock()
    qtbot.waitUntil(lambda: window.tasks.idle)
    window.tasks.announce("session.lock")
    count = len(ticks)
    qtbot.wait(30)
    assert len(ticks) == count
    unlock(window, qtbot)
    qtbot.waitUntil(lambda: len(ticks) > count + 1)
    timer.stop()


def test_another_person_gets_pages_of_their_own(unlocked, qtbot):
    unlocked.room.top.search.setText("نورة")
    go(unlocked, "people")
    before = page(unlocked)
    before.name.field.setText("لم يُحفظ")
    unlocked.lock()
    unlock(unlocked, qtbot, "s")
    assert unlocked.room.top.search.text() == ""
    assert unlocked.room.current == "home"
    go(unlocked, "people")
    assert page(unlocked) is not before
    assert page(unlocked).name.field.text() == ""


def test_sheets_are_closed_by_the_lock(unlocked):
    unlocked.keys.show_help()
    assert unlocked.findChild(ShortcutHelp)
    unlocked.lock()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not unlocked.findChild(ShortcutHelp)


def test_long_work_goes_on_behind_the_lock(unlocked, qtbot):
    gate, ended = threading.Event(), []

    def work(progress):
        progress(1, 2)
        assert gate.wait(30)
        progress(2, 2)
        ended.append("whole")

    unlocked.tasks.run(kit.Operation(long=work, title="نسخة احتياطية"))
    assert unlocked.findChild(ProgressSheet)
    unlocked.lock()
    assert any("نسخة احتياطية" in said for said in unlocked.messages.texts())
    gate.set()
    unlock(unlocked, qtbot, "s")
    assert ended == ["whole"]
    assert not any("نسخة احتياطية" in said for said in unlocked.messages.texts())
    unlocked.lock()
    unlock(unlocked, qtbot)
    assert any("نسخة احتياطية" in said for said in unlocked.messages.texts())


def test_what_a_page_alone_would_show_is_not_told_as_done_when_that_is_gone(unlocked, qtbot):
    gate = threading.Event()
    read = kit.Operation(long=lambda _: gate.wait(30), title="قراءة القائمة", reads=True)
    unlocked.tasks.run(read)
    unlocked.lock()
    gate.set()
    unlock(unlocked, qtbot)
    (told,) = [said for said in unlocked.messages.texts() if "قراءة القائمة" in said]
    assert "من جديد" in told


# ---- idle


# ---- the day


def midnight(window):
    """Bring the office's clock past the end of its day."""
    window.gate.clock.advance(timedelta(days=1))


def test_the_window_turns_over_when_the_day_ends(unlocked):
    go(unlocked, "hidden")
    shown = page(unlocked)
    shown.events.clear()
    unlocked.room._turn_over()
    assert shown.events == []
    midnight(unlocked)
    unlocked.room._turn_over()
    assert shown.events == ["again"]
    unlocked.room._turn_over()
    assert shown.events == ["again"]


def test_what_is_being_entered_stays_and_goes_by_the_new_day(unlocked):
    go(unlocked, "people")
    form, heard = page(unlocked), []
    form.heading = lambda: (str(today(form.desk.office.clock)), "")
    form.save.day_turned = lambda: heard.append(1)  # a part of the page that goes by the day
    form.name.field.setText("لم يُحفظ")
    unlocked.room.retitle()
    before = unlocked.room.top.header.accessibleName()
    form.events.clear()
    midnight(unlocked)
    unlocked.room._turn_over()
    assert (form.events, heard) == ([], [1])
    assert unlocked.room.top.header.accessibleName() != before
    assert form.name.field.text() == "لم يُحفظ"


def test_the_day_is_looked_at_by_itself_and_when_coming_back(unlocked, qtbot, monkeypatch):
    monkeypatch.setattr("desktop.ui.shell.cover.may_let_go", lambda *_: False)
    go(unlocked, "people")
    form, turned = page(unlocked), []
    form.day_turned = lambda: turned.append(1)
    unlocked.lock()
    midnight(unlocked)
    qtbot.waitUntil(lambda: unlocked.tasks.idle)
    assert turned == []
    unlock(unlocked, qtbot)
    assert turned == [1]
    unlocked.room._days.setInterval(5)
    midnight(unlocked)
    qtbot.waitUntil(lambda: turned == [1, 1])


def test_pages_are_built_anew_where_the_new_day_brings_another_policy(unlocked):
    go(unlocked, "people")
    before = page(unlocked)
    unlocked.gate.opened[-1].policy.sha256 = "another"
    midnight(unlocked)
    unlocked.room._turn_over()
    go(unlocked, "home")
    go(unlocked, "people")
    assert page(unlocked) is not before


class Times:
    """Both clocks of an idle watch, moved by hand."""

    def __init__(self, idle):
        self.boot, self.wall = 1000.0, 1_700_000_000.0
        idle.stop()
        idle._moment = lambda: (self.boot, self.wall)
        idle.touch()

    def pass_(self, seconds):
        self.boot += seconds
        self.wall += seconds


def test_idle_is_announced_then_locks(unlocked, qtbot):
    idle = unlocked.idle
    times = Times(idle)
    idle._limit = WARNING_S + 2
    times.pass_(1)
    idle.tick()
    assert unlocked.messages.texts() == []
    times.pass_(1)
    idle.tick()
    assert "٣٠" in unlocked.messages.texts()[0]
    times.pass_(1)
    idle.tick()
    assert len(unlocked.messages.texts()) == 1
    idle.touch()
    assert unlocked.messages.texts() == []
    times.pass_(WARNING_S + 2)
    idle.tick()
    assert not unlocked.is_open
    qtbot.waitUntil(lambda: unlocked.gate.locked == 1)


@pytest.mark.parametrize("clock", ["boot", "wall"])
def test_the_first_tick_after_a_sleep_locks_by_whichever_clock_saw_it(unlocked, clock):
    times = Times(unlocked.idle)
    setattr(times, clock, getattr(times, clock) + 8 * 3600)
    unlocked.idle.tick()
    assert not unlocked.is_open


def test_a_clock_set_back_neither_locks_nor_keeps_the_office_open(unlocked):
    times = Times(unlocked.idle)
    times.wall -= 86_400
    unlocked.idle.tick()
    assert unlocked.is_open
    times.boot += 15 * 60
    unlocked.idle.tick()
    assert not unlocked.is_open


def test_input_after_a_sleep_locks_and_does_nothing_else(unlocked):
    go(unlocked, "people")
    idle, form = unlocked.idle, page(unlocked)
    times = Times(idle)
    idle._ticks.start()
    times.pass_(3600)
    for _press_and_release in range(2):
        QTest.keyClick(unlocked.windowHandle(), Qt.Key.Key_S, CONTROL)
    assert not unlocked.is_open
    assert "save" not in form.events


def test_real_clocks_go_on():
    (boot, wall), (later, later_wall) = moment(), moment()
    assert later >= boot
    assert later_wall >= wall > 1_700_000_000


def test_input_counts_as_being_here(unlocked, qtbot):
    idle = unlocked.idle
    times = Times(idle)
    times.pass_(50)
    before = idle._left()
    QTest.mouseMove(unlocked.windowHandle(), unlocked.rect().center())
    qtbot.waitUntil(lambda: idle._left() > before)


def test_never_during_a_signature(show):
    pad = kit.SignaturePad()
    holder = kit.Page()
    holder.add(pad)
    show(holder)
    idle = IdleWatch(holder, 1, Messages())
    times = Times(idle)
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=pad.rect().center())
    locked = []
    idle.expired.connect(lambda: locked.append(1))
    for _second in range(120):
        times.pass_(1)
        idle.tick()
    assert locked == []
    times.pass_(3600)  # nobody signs through a sleep
    idle.tick()
    assert locked == [1]


# ---- what was copied


def test_what_was_copied_or_marked_here_is_taken_back_by_the_lock(unlocked):
    board = QApplication.clipboard()
    if not board.supportsSelection():
        pytest.skip("marking copies under X11 alone")
    board.setText("copied")
    board.setText("marked", QClipboard.Mode.Selection)
    unlocked.lock()
    assert board.text() == ""
    assert board.text(QClipboard.Mode.Selection) == ""


# ---- shortcuts


def test_shortcuts_have_an_arabic_twin():
    assert [s.toString() for s in sequences("Ctrl+S")] == ["Ctrl+S", "Ctrl+س"]
    assert [s.toString() for s in sequences("Ctrl+Shift+D")] == ["Ctrl+Shift+D", "Ctrl+Shift+ي"]
    assert sequences("F1") == [QKeySequence("F1")]
    assert sequences("Ctrl+1") == [QKeySequence("Ctrl+1")]


@pytest.mark.parametrize("key", [Qt.Key.Key_S, ord("س")])
def test_the_main_button_by_ctrl_s_on_both_layouts(unlocked, key):
    go(unlocked, "people")
    window_key(unlocked, key)
    assert page(unlocked).events[-1] == "save"


@pytest.mark.parametrize("key", [Qt.Key.Key_L, ord("م")])
def test_the_lock_on_both_layouts(unlocked, key):
    window_key(unlocked, key)
    assert not unlocked.is_open


def window_key(window, key):
    """A key with Ctrl as the window system sends it: through the shortcut map."""
    click = QTest.KeyAction.Click
    QTest.sendKeyEvent(click, window.windowHandle(), Qt.Key(key), "", CONTROL)


def test_digits_open_pages(unlocked):
    QTest.keyClick(unlocked, Qt.Key.Key_2, CONTROL)
    arrived(unlocked.tasks)
    assert unlocked.room.current == "people"
    QTest.keyClick(unlocked, Qt.Key.Key_9, CONTROL)
    assert unlocked.room.current == "people"


def test_no_key_reaches_what_lies_behind_a_sheet(unlocked):
    go(unlocked, "people")
    before, events = unlocked.room.current, list(page(unlocked).events)
    sheet = kit.ConfirmSheet(unlocked.room.page, "أكيد؟", "لا رجعة فيه.", "نعم", danger=False)
    sheet.open()
    for key in (Qt.Key.Key_S, Qt.Key.Key_1, Qt.Key.Key_K):
        window_key(unlocked, key)
    assert unlocked.room.current == before
    assert page(unlocked).events == events
    assert sheet.isVisible()
    assert sheet.isAncestorOf(QApplication.focusWidget())
    sheet.dismiss()
    window_key(unlocked, Qt.Key.Key_S)
    assert page(unlocked).events[-1] == "save"


def test_copy_and_paste_on_an_arabic_layout(unlocked):
    go(unlocked, "people")
    field = page(unlocked).name.field
    field.setText("نورة")
    for letter in "شؤ":
        event = QKeyEvent(QEvent.Type.KeyPress, ord(letter), CONTROL, "")
        QApplication.sendEvent(unlocked.windowHandle(), event)
    assert QGuiApplication.clipboard().text() == "نورة"
    assert isinstance(field, QLineEdit)


def test_help_by_f1_and_away_again(unlocked, keyboard):
    QTest.keyClick(unlocked, Qt.Key.Key_F1)
    assert unlocked.findChild(ShortcutHelp).isVisible()
    keyboard.press(Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert unlocked.findChild(ShortcutHelp) is None


# ---- the look, and bugs


def test_theme_and_size_are_switched_and_remembered(unlocked, tmp_path):
    unlocked.dress.switch_theme()
    unlocked.dress.switch_size()
    assert (theme.current_theme().mode, theme.current_theme().size) == (
        theme.Mode.DARK,
        theme.Size.LARGE,
    )
    kept = Preferences(tmp_path / "machine.toml")
    assert kept.text("window", "theme", "") == "dark"
    assert kept.text("window", "text", "") == "large"
    unlocked.dress.switch_theme()
    unlocked.dress.switch_size()
    assert (theme.current_theme().mode, theme.current_theme().size) == (
        theme.Mode.LIGHT,
        theme.Size.NORMAL,
    )


def test_a_bug_is_reported_and_told_once(unlocked, qtbot):
    def work():
        raise ZeroDivisionError

    unlocked.tasks.run(kit.Operation(work=work))
    qtbot.waitUntil(lambda: bool(unlocked.calls.crashes))
    sheet = unlocked.findChild(CrashSheet)
    assert sheet.isVisible()
    assert "خطأ غير متوقع" in sheet.accessibleName()


def test_the_keyboard_stays_in_a_sheet_whatever_is_shown_behind_it(unlocked):
    unlocked.show_crash(ZeroDivisionError())
    sheet = unlocked.findChild(CrashSheet)
    focus_in(unlocked.room.page)
    assert sheet.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert unlocked.room.page.isAncestorOf(QApplication.focusWidget())


def test_a_sheet_closes_where_what_had_the_keyboard_is_gone(unlocked):
    gone = QLineEdit(unlocked.room.page)
    gone.show()
    gone.setFocus()
    unlocked.show_crash(ZeroDivisionError())
    sheet = unlocked.findChild(CrashSheet)
    shiboken6.delete(gone)
    sheet.dismiss()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert unlocked.findChild(CrashSheet) is None


def test_what_no_one_caught_is_shown_and_never_goes_round(unlocked, monkeypatch):
    before = []
    monkeypatch.setattr(sys, "excepthook", lambda *given: before.append(given[0]))
    hook = CrashHook(unlocked.show_crash)
    hook.install()
    sys.excepthook(ZeroDivisionError, ZeroDivisionError(), None)
    sys.excepthook(ZeroDivisionError, ZeroDivisionError(), None)
    assert len(unlocked.calls.crashes) == 2
    assert len(unlocked.findChildren(CrashSheet)) == 1
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert before == [KeyboardInterrupt]
    inner = CrashHook(lambda error: sys.excepthook(type(error), error, None))
    inner.install()
    sys.excepthook(ValueError, ValueError(), None)
    assert len(unlocked.calls.crashes) == 3
    inner.remove()
    hook.remove()
    sys.excepthook(ValueError, ValueError(), None)
    assert before == [KeyboardInterrupt, ValueError]


def test_long_work_has_a_sheet(unlocked, qtbot):
    def long(progress):
        for step in range(1_000_000):
            progress(step, 1_000_000)

    unlocked.tasks.run(kit.Operation(long=long, title="نسخة احتياطية"))
    sheet = unlocked.findChild(kit.ProgressSheet)
    assert sheet.isVisible()
    sheet.dismiss()
    qtbot.waitUntil(lambda: unlocked.tasks.idle)


def test_closing_locks(unlocked, qtbot):
    with qtbot.waitSignal(unlocked.closing):
        unlocked.close()
    qtbot.waitUntil(lambda: unlocked.gate.locked == 1)


def test_every_control_of_the_room_has_a_name(unlocked):
    go(unlocked, "people")
    for button in unlocked.findChildren(kit.IconButton):
        assert button.accessibleName(), button
    for field in page(unlocked).findChildren(QLineEdit):
        assert field.accessibleName()
    assert isinstance(page(unlocked), FormPage)


# ---- preferences


def test_preferences_survive_and_a_broken_file_is_empty(tmp_path):
    file = tmp_path / "sub" / "machine.toml"
    first = Preferences(file)
    first.put("window", "theme", "dark")
    first.put("printer", "name", 'طابعة "المكتب"')
    first.put("printer", "copies", 2)
    again = Preferences(file)
    assert again.text("printer", "name", "") == 'طابعة "المكتب"'
    assert again.number("printer", "copies", 1) == 2
    assert again.number("window", "theme", 5) == 5
    assert again.text("window", "none", "x") == "x"
    assert again.faults == ["window.theme"]
    file.write_text("[[[", encoding="utf-8")
    assert Preferences(file).text("window", "theme", "light") == "light"


class Hue(StrEnum):
    LIGHT = "light"
    DARK = "dark"


@pytest.mark.parametrize(
    "line", ['theme = "solarized"', "theme = 7", "theme = true", 'theme = ""', 'theme = "LIGHT"']
)
def test_an_unknown_word_of_the_settings_is_the_usual_one_and_named(tmp_path, line):
    file = tmp_path / "machine.toml"
    file.write_text(f"[window]\n{line}\ntext = 'dark'\n", encoding="utf-8")
    kept = Preferences(file)
    assert kept.word("window", "theme", Hue.LIGHT) is Hue.LIGHT
    assert kept.word("window", "text", Hue.LIGHT) is Hue.DARK
    assert kept.told() == {"file": str(file), "what": "window.theme"}


@pytest.mark.parametrize("number", [0, -1, 10**9, 10**300, True, 1.5])
def test_a_number_that_means_nothing_is_the_usual_one(tmp_path, number):
    file = tmp_path / "machine.toml"
    told = "true" if number is True else number
    file.write_text(f"[window]\nidle_minutes = {told}\n", encoding="utf-8")
    assert Preferences(file).number("window", "idle_minutes", 15) == 15


def test_a_value_where_a_table_belongs_is_named(tmp_path):
    file = tmp_path / "machine.toml"
    file.write_text("window = 3\n", encoding="utf-8")
    assert Preferences(file).faults == ["window"]


def test_odd_names_in_the_settings_are_kept_and_a_file_that_takes_nothing_stops_no_one(tmp_path):
    file = tmp_path / "machine.toml"
    file.write_text('["a b".c]\nx = 1\n["a b"]\n"نص غريب = 1" = "ق"\n', encoding="utf-8")
    kept = Preferences(file)
    kept.put("window", "theme", "dark")
    again = Preferences(file)
    assert again.text("a b", "نص غريب = 1", "") == "ق"
    assert again.text("window", "theme", "") == "dark"
    closed = Preferences(tmp_path / "machine.toml" / "below")
    closed.put("window", "theme", "dark")
    assert closed.text("window", "theme", "") == "dark"


# ---- by keyboard alone


def test_the_keyboard_never_falls_on_the_lock_or_out_of_the_page(unlocked):
    window = unlocked
    assert window.room.sidebar.lock_button.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert window.room.page is QApplication.focusWidget()  # a page with nothing to fill in
    go(window, "people")
    form_page = page(window)
    for take_away in (form_page.save.hide, lambda: form_page.save.setEnabled(False)):
        form_page.save.show()
        form_page.save.setFocus()
        take_away()
        assert form_page.isAncestorOf(QApplication.focusWidget())


def test_trouble_of_a_page_leaves_with_it_and_news_stays(unlocked):
    window = unlocked
    window.messages.fail("تعذّر الحفظ.")
    window.messages.tell("حُفظ.")
    go(window, "people")
    assert window.messages.texts() == ["حُفظ."]


def test_esc_closes_the_messages(unlocked, keyboard):
    window = unlocked
    go(window, "people")
    window.messages.fail("تعذّر الحفظ.")
    page(window).name.focus()
    keyboard.press(Qt.Key.Key_Escape)
    assert window.messages.texts() == []


def test_the_tenth_page_and_four_more_have_keys():
    places_ = (9, 10, 11, 12, 13, 14, 15)
    told = ["Ctrl+9", "Ctrl+0", "Ctrl+-", "Ctrl+=", "Ctrl+[", "Ctrl+]", ""]
    assert [place_keys(place) for place in places_] == told
    assert QKeySequence("Ctrl+-")[0].key() == Qt.Key.Key_Minus
    assert QKeySequence("Ctrl+=")[0].key() == Qt.Key.Key_Equal
    assert QKeySequence("Ctrl+[")[0].key() == Qt.Key.Key_BracketLeft


def test_a_field_that_gets_the_keyboard_is_scrolled_into_view(unlocked, qtbot):
    window = unlocked
    go(window, "people")
    form_page = page(window)
    form_page.body.insertSpacing(0, 1500)
    qtbot.waitUntil(lambda: form_page.area.verticalScrollBar().maximum() > 0)
    form_page.area.verticalScrollBar().setValue(0)
    form_page.save.setFocus()
    form_page.other.widget.setFocus()
    assert not form_page.other.widget.visibleRegion().isEmpty()


def test_a_field_that_was_made_just_now_is_wholly_scrolled_into_view(unlocked, qtbot):
    window = unlocked
    go(window, "people")
    form_page = page(window)
    form_page.body.insertSpacing(0, 1500)
    qtbot.waitUntil(lambda: form_page.area.verticalScrollBar().maximum() > 0)
    fields = [kit.TextField() for _ in range(4)]
    for field in fields:
        form_page.add(field)
    fields[-1].setFocus()
    qtbot.waitUntil(lambda: fields[-1].visibleRegion().boundingRect() == fields[-1].rect())


def test_a_page_with_a_search_of_its_own_has_the_only_one(unlocked, keyboard):
    own = kit.SearchBox("في هذه الصفحة")
    own.setParent(page(unlocked))
    own.show()
    go(unlocked, "people")
    assert unlocked.room.top.search.isVisible()
    go(unlocked, "home")
    assert not unlocked.room.top.search.isVisible()
    unlocked.room.sidebar.setFocus()
    own.clearFocus()
    for search in (own, unlocked.room.top.search):  # and from there on to the window's
        QTest.keyClick(unlocked, Qt.Key.Key_K, CONTROL)
        arrived(unlocked.tasks)
        assert QApplication.focusWidget() is search


def test_a_pages_keys_act_where_the_keyboard_is_beside_it_but_none_of_letters(unlocked, qtbot):
    pressed, shown = [], page(unlocked)
    for keys in ("Ctrl+N", "Space"):
        button = kit.Button(keys, partial(pressed.append, keys))
        button.setParent(shown)
        button.show()
        press_by(shown, keys, button)
    qtbot.waitUntil(lambda: scene.seen(shown))
    for beside in (unlocked.room.sidebar._items["home"], unlocked.room.search_field()):
        beside.setFocus()
        press(Qt.Key.Key_N, CONTROL)
    press(Qt.Key.Key_Space)
    assert pressed == ["Ctrl+N", "Ctrl+N"]
