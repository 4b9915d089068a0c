"""The window: coming in, pages, locking and coming back, shortcuts on any layout."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.ui import kit
from desktop.ui.kit import theme
from desktop.ui.kit.keys import sequences
from desktop.ui.shell.crash import CrashHook, CrashSheet
from desktop.ui.shell.help import ShortcutHelp
from desktop.ui.shell.idle import WARNING_S, IdleWatch
from desktop.ui.shell.preferences import Preferences
from desktop.ui.shell.sidebar import place_keys
from tests.offices import PASSWORD
from tests.ui.fakes import GROUPS
from tests.ui.shell.conftest import FormPage, Found, unlock

CONTROL = Qt.KeyboardModifier.ControlModifier


def page(window):
    return window.room.stack.currentWidget()


# ---- coming in


def test_a_wrong_password_is_told_beside_the_field_and_can_be_mended(make_window, keyboard, qtbot):
    window = make_window()
    view = window.unlock.by_password
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


def test_an_arabic_layout_is_hinted_at(make_window, keyboard):
    view = make_window().unlock.by_password
    view.password.setFocus()
    keyboard.type("س")
    assert "العربية" in view.form["password"]._line.text()


def test_the_recovery_key_opens_and_sets_a_password(make_window, qtbot):
    window = make_window()
    window.unlock.by_password.recovery_wanted.emit()
    view = window.unlock.by_recovery
    assert window.unlock.currentWidget() is view
    values = {"key": "-".join(GROUPS), "slot": "s", "password": PASSWORD, "again": "غيرها"}
    view.form.set_values(values)
    view.enter.click()
    assert "مختلفتان" in view.form["again"].error
    view.form.set_values(values | {"key": "AAAAA", "again": PASSWORD})
    view.enter.click()
    qtbot.waitUntil(lambda: bool(view.form["key"].error))
    view.form.set_values({"key": "-".join(GROUPS)})
    view.enter.click()
    qtbot.waitUntil(lambda: window.is_open)
    assert view.form.values()["password"] == ""


# ---- pages


def test_the_first_frame_waits_for_no_heavy_library():
    code = (
        "import sys; import desktop.ui.app;"
        "heavy = {'sqlalchemy', 'reportlab', 'pypdfium2', 'pydantic'} & set(sys.modules);"
        "sys.exit(' '.join(sorted(heavy)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr.strip() == ""


def test_pages_are_built_once_and_counts_shown(unlocked, qtbot):
    window = unlocked
    assert window.room.sidebar.ids() == ["home", "people"]
    window.room.go("people")
    first = page(window)
    window.room.go("home")
    window.room.go("people")
    assert page(window) is first
    assert first.events == ["again", "again"]
    qtbot.waitUntil(lambda: window.room.sidebar._items["people"].count == 7)
    assert "٧" in window.room.sidebar._items["people"].accessibleName()


def test_the_sidebar_stands_at_the_right_and_takes_the_mouse(unlocked, qtbot):
    sidebar = unlocked.room.sidebar
    assert sidebar.x() > unlocked.width() // 2
    qtbot.mouseClick(sidebar._items["people"], Qt.MouseButton.LeftButton)
    assert unlocked.room.current == "people"
    assert sidebar._items["people"].isChecked()
    assert not sidebar._items["home"].isChecked()


def test_roles_decide_what_is_listed(make_window, qtbot):
    window = make_window()
    unlock(window, qtbot, "s")
    assert window.room.sidebar.ids() == ["home", "people", "staff"]


def test_pages_open_on_something_and_name_themselves(unlocked):
    unlocked.room.go(Found("p-17"))
    assert page(unlocked).events == ["p-17"]
    assert unlocked.room.top.header.accessibleName() == "عنوان الصفحة"
    unlocked.room.go("hidden")
    assert unlocked.room.top.header.accessibleName() == "طلب"
    with pytest.raises(KeyError):
        unlocked.room.go("nowhere")


def test_the_keyboard_goes_into_the_page(unlocked):
    unlocked.room.go("people")
    assert QApplication.focusWidget() is page(unlocked).name.field


def test_search_opens_its_page(unlocked, keyboard):
    QTest.keyClick(unlocked, Qt.Key.Key_K, CONTROL)
    assert QApplication.focusWidget() is unlocked.room.top.search
    keyboard.type("نورة")
    keyboard.enter()
    assert unlocked.room.current == "people"
    assert page(unlocked).events == ["نورة"]


# ---- locking


def test_locking_covers_flushes_closes_and_comes_back_to_the_same_field(unlocked, qtbot):
    window = unlocked
    window.room.go("people")
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
    assert window.unlock.by_password.person.value() == "n"
    unlock(window, qtbot)
    assert page(window) is form
    assert form.desk.office is not office
    assert form.other.field.text() == "لم يُحفظ"
    assert QApplication.focusWidget() is form.other.field
    window.lock()
    window.lock()
    qtbot.waitUntil(lambda: window.gate.locked == 2)


def test_what_pages_do_by_themselves_rests_while_locked(unlocked, qtbot):
    window = unlocked
    window.room.go("people")
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
    unlocked.room.go("people")
    before = page(unlocked)
    before.name.field.setText("لم يُحفظ")
    unlocked.lock()
    unlock(unlocked, qtbot, "s")
    assert unlocked.room.top.search.text() == ""
    assert unlocked.room.current == "home"
    unlocked.room.go("people")
    assert page(unlocked) is not before
    assert page(unlocked).name.field.text() == ""


def test_sheets_are_closed_by_the_lock(unlocked):
    unlocked.show_help()
    assert unlocked.findChild(ShortcutHelp)
    unlocked.lock()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not unlocked.findChild(ShortcutHelp)


# ---- idle


def test_idle_is_announced_then_locks(unlocked, qtbot):
    idle = unlocked.idle
    idle.stop()
    idle._limit = WARNING_S + 2
    idle.tick()
    assert unlocked.messages.texts() == []
    idle.tick()
    assert "٣٠" in unlocked.messages.texts()[0]
    idle.tick()
    assert len(unlocked.messages.texts()) == 1
    idle.touch()
    assert unlocked.messages.texts() == []
    for _ in range(WARNING_S + 2):
        idle.tick()
    assert not unlocked.is_open
    qtbot.waitUntil(lambda: unlocked.gate.locked == 1)


def test_input_counts_as_being_here(unlocked, qtbot):
    idle = unlocked.idle
    idle._idle = 50
    QTest.mouseMove(unlocked.windowHandle(), unlocked.rect().center())
    qtbot.waitUntil(lambda: idle._idle < 50)


def test_never_during_a_signature(show):
    pad = kit.SignaturePad()
    holder = kit.Page()
    holder.add(pad)
    show(holder)
    idle = IdleWatch(holder, 1)
    idle._idle = 59
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=pad.rect().center())
    idle.tick()
    assert idle._idle == 0


# ---- shortcuts


def test_shortcuts_have_an_arabic_twin():
    assert [s.toString() for s in sequences("Ctrl+S")] == ["Ctrl+S", "Ctrl+س"]
    assert [s.toString() for s in sequences("Ctrl+Shift+D")] == ["Ctrl+Shift+D", "Ctrl+Shift+ي"]
    assert sequences("F1") == [QKeySequence("F1")]
    assert sequences("Ctrl+1") == [QKeySequence("Ctrl+1")]


@pytest.mark.qt_log_ignore("keyToAscii")  # QTest's own helper knows no Arabic
@pytest.mark.parametrize("key", [Qt.Key.Key_S, ord("س")])
def test_the_main_button_by_ctrl_s_on_both_layouts(unlocked, key):
    unlocked.room.go("people")
    window_key(unlocked, key)
    assert page(unlocked).events[-1] == "save"


@pytest.mark.qt_log_ignore("keyToAscii")  # QTest's own helper knows no Arabic
@pytest.mark.parametrize("key", [Qt.Key.Key_L, ord("م")])
def test_the_lock_on_both_layouts(unlocked, key):
    window_key(unlocked, key)
    assert not unlocked.is_open


def window_key(window, key):
    """A key with Ctrl as the window system sends it: through the shortcut map."""
    QTest.keyClick(window.windowHandle(), Qt.Key(key), CONTROL)


def test_digits_open_pages(unlocked):
    QTest.keyClick(unlocked, Qt.Key.Key_2, CONTROL)
    assert unlocked.room.current == "people"
    QTest.keyClick(unlocked, Qt.Key.Key_9, CONTROL)
    assert unlocked.room.current == "people"


def test_copy_and_paste_on_an_arabic_layout(unlocked):
    unlocked.room.go("people")
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
    unlocked.switch_theme()
    unlocked.switch_size()
    assert (theme.current_theme().mode, theme.current_theme().size) == (
        theme.Mode.DARK,
        theme.Size.LARGE,
    )
    kept = Preferences(tmp_path / "machine.toml")
    assert kept.text("window", "theme", "") == "dark"
    assert kept.text("window", "text", "") == "large"
    unlocked.switch_theme()
    unlocked.switch_size()
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
    unlocked.room.go("people")
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
    file.write_text("[[[", encoding="utf-8")
    assert Preferences(file).text("window", "theme", "light") == "light"


# ---- by keyboard alone


def test_the_keyboard_never_falls_on_the_lock_or_out_of_the_page(unlocked):
    window = unlocked
    assert window.room.sidebar.lock_button.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert window.room.page is QApplication.focusWidget()  # a page with nothing to fill in
    window.room.go("people")
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
    window.room.go("people")
    assert window.messages.texts() == ["حُفظ."]


def test_esc_closes_the_messages(unlocked, keyboard):
    window = unlocked
    window.room.go("people")
    window.messages.fail("تعذّر الحفظ.")
    page(window).name.focus()
    keyboard.press(Qt.Key.Key_Escape)
    assert window.messages.texts() == []


def test_the_tenth_and_eleventh_page_have_keys():
    assert [place_keys(place) for place in (9, 10, 11, 12)] == ["Ctrl+9", "Ctrl+0", "Ctrl+-", ""]
    assert QKeySequence("Ctrl+-")[0].key() == Qt.Key.Key_Minus


def test_a_field_that_gets_the_keyboard_is_scrolled_into_view(unlocked, qtbot):
    window = unlocked
    window.room.go("people")
    form_page = page(window)
    form_page.body.insertSpacing(0, 1500)
    qtbot.waitUntil(lambda: form_page.area.verticalScrollBar().maximum() > 0)
    form_page.area.verticalScrollBar().setValue(0)
    form_page.save.setFocus()
    form_page.other.widget.setFocus()
    assert not form_page.other.widget.visibleRegion().isEmpty()
