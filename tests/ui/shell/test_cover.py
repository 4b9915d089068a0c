"""Locking covers everything: nothing lies over it, and nothing behind it acts."""

import threading
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from desktop.base.clock import today
from desktop.base.errors import Refused
from desktop.core.work import Role
from desktop.ui import kit
from desktop.ui.kit.sheets import in_front
from desktop.ui.shell.pages import PageSpec
from tests.ui.rooms import go
from tests.ui.shell.conftest import FormPage, plain, specs, unlock


def test_long_work_lies_neither_over_the_lock_screen_nor_over_the_next_person(unlocked, qtbot):
    goes_on = threading.Event()
    unlocked.tasks.run(kit.Operation(long=lambda _: goes_on.wait(9), title="نسخة احتياطية"))
    assert in_front(unlocked)
    unlocked.lock()
    assert in_front(unlocked) is None
    goes_on.set()
    unlock(unlocked, qtbot, "s")
    assert in_front(unlocked) is None


@pytest.mark.parametrize("refused", [False, True], ids=["saved", "refused"])
def test_what_was_sent_behind_long_work_ends_before_the_lock_and_is_told_again(
    unlocked, qtbot, refused
):
    go(unlocked, "people")
    page, ended, goes_on = unlocked.room.page, [], threading.Event()
    page.saved = lambda _result: ended.append(page.desk.office is not None)

    def save():
        if refused:
            raise Refused("storage.closed")
        return "كلمة سرية"

    unlocked.tasks.run(kit.Operation(long=lambda _: goes_on.wait(9), title="استيراد"))
    unlocked.tasks.run(
        kit.Operation(work=save, done=page.saved, busy=page.save, news="حُفظت الرسالة")
    )
    later = threading.Timer(0.6, goes_on.set)
    later.start()
    unlocked.lock()
    assert goes_on.is_set()
    assert ended == ([] if refused else [True])
    told = unlocked._texts.text("storage.closed") if refused else "حُفظت الرسالة"
    unlock(unlocked, qtbot, "s")
    assert told not in unlocked.messages.texts()
    unlocked.lock()
    unlock(unlocked, qtbot)
    assert told in unlocked.messages.texts()
    later.join()


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda window: window.idle.expired.emit(),
        lambda window: window._watch_locks().sleeping(begins=True),
        lambda window: window.hand_over(),
        lambda window: window.close(),
        lambda window: window.leave_by(window.gate.lock, window.hand_over),
    ],
    ids=["idle", "sleep", "hand-over", "closing", "leaving"],
)
@pytest.mark.parametrize("by", ["lock", "hand_over", "leave_by", "close"])
def test_there_is_one_lock_whatever_falls_into_the_wait_for_what_was_sent(
    unlocked, qtbot, monkeypatch, by, meanwhile
):
    go(unlocked, "people")
    page, locks, asked, left, sent = unlocked.room.page, [], [], [], threading.Event()
    monkeypatch.setattr(unlocked.gate, "lock", lambda: locks.append("lock"))
    for ask in ("ask_who", "ask_next"):
        monkeypatch.setattr(unlocked.entrance, ask, lambda _whose, ask=ask: asked.append(ask))
    unlocked.tasks.run(kit.Operation(work=lambda: sent.wait(9), busy=page.save))
    fell_in = []

    def falls_in():
        fell_in.append(bool(unlocked.tasks.behind.leaving))
        meanwhile(unlocked)
        sent.set()

    QTimer.singleShot(0, unlocked, falls_in)
    if by == "leave_by":
        unlocked.leave_by(unlocked.gate.lock, lambda: left.append("left"))
    else:
        getattr(unlocked, by)()
    qtbot.waitUntil(lambda: unlocked.tasks.idle)
    assert fell_in == [True]
    assert locks == ["lock"]
    assert asked == ["ask_next" if by == "hand_over" else "ask_who"]
    assert left == (["left"] if by == "leave_by" else [])


def test_lists_calendars_and_menus_close_with_the_lock(unlocked):
    menu = QMenu(unlocked)
    menu.addAction("نسخ")
    menu.popup(QPoint(10, 10))
    assert QApplication.activePopupWidget() is menu
    unlocked.lock()
    assert QApplication.activePopupWidget() is None


def test_a_question_for_a_file_stays_unanswered_by_the_lock(unlocked):
    asked = QDialog(unlocked)
    asked.open()
    unlocked.lock()
    assert not asked.isVisible()
    assert asked.result() == QDialog.DialogCode.Rejected


def test_the_mouse_leads_nowhere_behind_the_lock_screen(unlocked):
    go(unlocked, "people")
    go(unlocked, "hidden")
    unlocked.lock()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(unlocked.windowHandle(), Qt.MouseButton.BackButton, none, QPoint(400, 300))
    assert unlocked.room.current == "hidden"


def test_a_field_left_by_one_person_asks_for_nothing_when_another_comes_in(unlocked, qtbot):
    go(unlocked, "people")
    form, asked = unlocked.room.page, []
    desk, day = form.desk, kit.DateField(clock=unlocked.gate.clock)
    form.add(day)
    day.set_value(today(unlocked.gate.clock))
    day.setFocus()
    day.edit.left.connect(lambda: asked.append(desk.office))
    unlocked.lock()
    asked.clear()
    unlock(unlocked, qtbot, "s")
    assert asked == []


def test_other_roles_of_the_same_person_bring_other_pages(unlocked, qtbot):
    def audits(actor):
        return Role.AUDITOR in actor.roles

    more = PageSpec("audit", lambda: "الأعمال", "history", plain("audit"), allowed=audits)
    unlocked._pages = lambda: [*specs(), more]
    before = unlocked.gate.unlock

    def other(*given):
        opened = before(*given)
        opened.actor.roles = frozenset({Role.AUDITOR})
        return opened

    go(unlocked, "people")
    page = unlocked.room.page
    unlocked.lock()
    unlocked.gate.unlock = other
    unlock(unlocked, qtbot)
    assert "audit" in unlocked.room.sidebar.ids()
    go(unlocked, "people")
    assert unlocked.room.page is not page


def test_a_page_that_the_office_offers_since_a_choice_is_listed(unlocked, qtbot):
    offered = SimpleNamespace(now=False)
    more = PageSpec(
        "audit", lambda: "الأعمال", "history", plain("audit"),
        allowed=lambda _: False, offered=lambda _: offered.now,
    )  # fmt: skip
    unlocked.room.set_specs([*specs(), more])
    assert "audit" not in unlocked.room.sidebar.ids()
    offered.now = True
    unlocked._desk.office.policy.choices = 2
    unlocked.tasks.announce("chosen")
    qtbot.waitUntil(lambda: "audit" in unlocked.room.sidebar.ids())
    assert unlocked.room.sidebar._items[unlocked.room.current].here


def test_who_may_look_nowhere_has_no_search(unlocked):
    go(unlocked, "home")
    assert unlocked.room.top.search.isVisible()
    people = PageSpec("people", lambda: "", "users", FormPage, allowed=lambda _: False)
    unlocked.room.set_specs([*(s for s in specs() if s.id != "people"), people])
    go(unlocked, "home")
    assert not unlocked.room.top.search.isVisible()
