"""No act on what nobody saw: by keys, held keys, and the second half of a double click."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget

import desktop.ui
from desktop.ui import kit
from desktop.ui.kit.keys import shortcut
from tests.ui.rooms import painted

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


class Step(kit.Page):
    """A step with one field and its own primary button, reached by all ways."""

    def __init__(self, told):
        super().__init__()
        self.form = kit.Form(self)
        self.field = self.form.row("name", "الاسم", kit.TextField())
        self.primary = kit.Button("حفظ", told, kind="primary")
        self.form.completed.connect(self.primary.click)
        self.add(self.field)
        self.set_foot(kit.PrimaryBar(self.primary))
        shortcut(self, "Ctrl+N", told, Qt.ShortcutContext.WidgetWithChildrenShortcut)


class Steps(QStackedWidget):
    """Three steps; each act leads to the next one, in the same place."""

    def __init__(self):
        super().__init__()
        self.acts = 0
        for _ in range(3):
            self.addWidget(Step(self.act))

    def act(self):
        self.acts += 1
        self.setCurrentIndex(self.currentIndex() + 1)
        self.currentWidget().field.focus()

    @property
    def primary(self):
        return self.currentWidget().primary


def by_enter_on_the_button(steps):
    steps.primary.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def by_space_on_the_button(steps):
    steps.primary.setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)


def by_enter_in_the_last_field(steps):
    steps.currentWidget().field.focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def by_a_key_of_the_page(steps):
    QTest.keyClick(steps.windowHandle(), Qt.Key.Key_N, CONTROL)


def by_the_mouse(steps):
    QTest.mouseClick(steps.primary, Qt.MouseButton.LeftButton)


WAYS = [
    by_enter_on_the_button,
    by_space_on_the_button,
    by_enter_in_the_last_field,
    by_a_key_of_the_page,
    by_the_mouse,
]


@pytest.fixture
def steps(show, hurry):
    made = Steps()
    made.resize(700, 500)
    show(made)
    painted(made)
    made.currentWidget().field.focus()
    hurry.now += 1
    return made


@pytest.mark.parametrize("press", WAYS)
def test_three_presses_in_120_ms_do_one_act(steps, hurry, press):
    for _ in range(3):
        press(steps)
        painted(steps)
        hurry.now += 0.04
    assert steps.acts == 1
    hurry.now += 1
    press(steps)
    assert steps.acts == 2


def test_what_was_never_painted_is_not_pressed_however_long_it_waits(steps, hurry):
    for _ in range(2):
        by_enter_on_the_button(steps)
        hurry.now += 60
    assert steps.acts == 1
    painted(steps)
    hurry.now += 1
    by_enter_on_the_button(steps)
    assert steps.acts == 2


def test_a_held_key_acts_once_for_good(steps, hurry):
    def held(key, modifiers=NONE):
        for window in (steps.windowHandle(), QApplication.focusWidget()):
            event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", True)
            QApplication.sendEvent(window, event)

    for _ in range(20):
        hurry.now += 1
        held(Qt.Key.Key_N, CONTROL)
        held(Qt.Key.Key_Return)
        steps.primary.setFocus()
        held(Qt.Key.Key_Return)
        held(Qt.Key.Key_Space)
    assert steps.acts == 0


def test_the_rest_of_a_double_click_presses_nothing(steps, hurry):
    place = steps.primary.rect().center()
    QTest.mouseClick(steps.primary, Qt.MouseButton.LeftButton, pos=place)
    painted(steps)
    hurry.now += 0.33  # a slow double click
    where = QPointF(place)
    there = QPointF(steps.primary.mapToGlobal(place))
    button = Qt.MouseButton.LeftButton
    for kind in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind, where, there, button, button, NONE)
        QApplication.sendEvent(steps.primary, event)
    assert steps.acts == 1


def test_what_acts_waits_where_it_comes_to_say_something_else(steps, hurry):
    steps.primary.setText("اعتماد")
    by_enter_in_the_last_field(steps)
    assert steps.acts == 0
    painted(steps)
    hurry.now += 1
    steps.primary.setText("اعتماد")
    by_enter_in_the_last_field(steps)
    assert steps.acts == 1


def test_what_only_leads_somewhere_is_pressed_as_often_as_one_likes(show, hurry):
    heard = []
    page = kit.Page()
    onwards = kit.Button("التالية", lambda: heard.append(1))
    page.add(onwards)
    show(page)
    painted(page)
    hurry.now += 1
    onwards.setFocus()
    for _ in range(3):
        QTest.keyClick(onwards, Qt.Key.Key_Space)
    assert len(heard) == 3


def test_no_key_is_made_but_by_the_one_law():
    """A shortcut made elsewhere would ask neither whose the keyboard is nor what was seen."""
    made = {"QShortcut", "QAction", "setShortcut", "setShortcuts", "grabShortcut", "grabKeyboard"}
    found = {
        path.name
        for path in Path(desktop.ui.__file__).parent.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and getattr(call.func, "attr", getattr(call.func, "id", "")) in made
    }
    assert found == set()
