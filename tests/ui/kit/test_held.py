"""A key that is held acts once, also where each repeat comes as a press of its own, as on X."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcutEvent
from PySide6.QtWidgets import QLineEdit

from desktop.ui.kit.keys import HeldKeys, shortcut

CONTROL = Qt.KeyboardModifier.ControlModifier
SCAN = 39  # of the key S


class Field(QLineEdit):
    def __init__(self):
        super().__init__()
        self.told = []

    def keyPressEvent(self, event):  # noqa: N802  # Qt's
        self.told.append(event.isAutoRepeat())


@pytest.fixture
def field(show):
    made = show(Field())
    made.setFocus()
    made.windowHandle().installEventFilter(HeldKeys(made))
    yield made
    HeldKeys.now = False


def native(kind, at, *, scan=SCAN, modifiers=Qt.KeyboardModifier.NoModifier):
    event = QKeyEvent(kind, Qt.Key.Key_S, modifiers, scan, 0, 0, "s")
    event.setTimestamp(at)
    return event


def send(field, *events):
    for event in events:
        QCoreApplication.sendEvent(field.windowHandle(), event)


PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease


def test_a_press_in_the_moment_of_its_release_is_told_as_a_repeat(field):
    send(field, native(PRESS, 100), native(RELEASE, 760), native(PRESS, 760))
    send(field, native(RELEASE, 801), native(PRESS, 801))
    assert field.told == [False, True, True]


def test_what_is_pressed_again_by_a_hand_is_no_repeat(field):
    send(field, native(PRESS, 100), native(RELEASE, 160), native(PRESS, 161))
    assert field.told == [False, False]
    send(field, native(RELEASE, 200), native(PRESS, 200, scan=40))  # another key
    assert field.told == [False, False, False]


def test_a_shortcut_acts_once_however_long_its_key_is_held(field):
    told = []
    made = shortcut(field, "Ctrl+S", lambda: told.append(1))

    def press(at):
        send(field, native(QEvent.Type.ShortcutOverride, at, modifiers=CONTROL))
        QCoreApplication.sendEvent(made, QShortcutEvent(made.key(), made))

    press(100)
    for at in (760, 801, 842):
        send(field, native(RELEASE, at, modifiers=CONTROL))
        press(at)
    assert told == [1]
    send(field, native(RELEASE, 870, modifiers=CONTROL))
    press(990)
    assert told == [1, 1]
