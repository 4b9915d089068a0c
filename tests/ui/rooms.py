"""A real office on a real encrypted file, with the window's own room around the pages."""

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.base.clock import FixedClock
from desktop.boot import House
from desktop.cli.policy import named_policy
from desktop.core.staff.keys import ASKED_BACK
from desktop.core.staff.terms import Letterhead, NewStaff, SetUp
from desktop.core.work.roles import Role
from desktop.ui import places
from desktop.ui.desk import Desk
from desktop.ui.kit import scene
from desktop.ui.kit.frames import lay_out
from desktop.ui.kit.notes import Messages
from desktop.ui.kit.tasks import Tasks
from desktop.ui.kit.texts import in_arabic
from desktop.ui.pages import PAGES
from desktop.ui.shell.english import EnglishMessages
from desktop.ui.shell.room import Room
from tests.offices import CHEAP, NOW, PASSWORD, STAFF

_WAIT_MS = 15_000


def open_house(folder, policy_id, roles=frozenset({Role.ADMIN, Role.RECEPTION})):
    """Set an office up and return its house and who sits at the PC."""
    house = House(folder, FixedClock(NOW), CHEAP)
    policy = named_policy(policy_id)
    letterhead = Letterhead(policy.profile.association.name)
    who = STAFF[Role.RECEPTION]
    staff = NewStaff(who.name, who.title, roles, PASSWORD)
    groups = house.call(house.gate.begin_set_up, SetUp(policy_id, letterhead, staff), policy)
    typed = {n: groups[n - 1] for n in range(1, ASKED_BACK + 1)}
    return house, house.call(house.gate.finish_set_up, typed)


class WorkRoom(QWidget):
    """The room of the window with reception, visit and file, and nothing else around it."""

    def __init__(self, house, opened):
        super().__init__()
        self.house = house
        self.crashes = []
        self.messages = Messages()
        self.room = Room(PAGES, places.Search)
        spoken = house.messages if in_arabic() else EnglishMessages(house.messages)
        self.tasks = Tasks(house.lane.submit, spoken, self.messages, self.crashes.append, self)
        opened.office.doors.subscribe(self.tasks.announce)
        self.desk = Desk(opened.office, opened.actor, self.tasks, spoken, self.room.go)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.room)
        self.room.take_messages(self.messages)
        self.room.enter(self.desk, opened.office.policy.profile.association.name)

    # ---- reaching things

    def call(self, act, *args):
        """Run a service's act in the lane and wait for it."""
        return self.house.call(act, *args)

    def page(self, page_id):
        return self.room._pages[page_id]

    def rest(self, extra_ms=0):
        """Wait until nothing is under way, and draw what came of it."""
        settle(self.tasks, extra_ms)
        assert not self.crashes, self.crashes

    def go(self, to):
        """Open a page by its id or on a place, as a page's own ``desk.go`` does."""
        self.room.go(to)
        self.rest()
        return self.page(self.room.current)


def rebuilt(room, page_id):
    """Let a page be built anew when it is next opened, as after a restart of the program."""
    old = room.room._pages.pop(page_id)
    room.room.stack.removeWidget(old)
    old.deleteLater()
    spin(1)


def settle(tasks, extra_ms=0):
    """Wait until no operation is under way; what each brings about may start another."""
    spin(extra_ms)
    waited = 0
    while not tasks.idle and waited < _WAIT_MS:
        spin(10)
        waited += 10
    assert tasks.idle
    spin(1)
    lay_out()


def arrived(tasks):
    """Wait until the page that was gone to is there, whatever it still reads."""
    waited = 0
    while tasks.turns and waited < _WAIT_MS:
        spin(1)
        waited += 1
    assert not tasks.turns


def go(window, to):
    """Go to a page of a window and be there."""
    window.room.go(to)
    arrived(window.tasks)


def spin(ms):
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def painted(widget):
    """Wait until what a widget's window shows now is on the screen."""
    waited = 0
    while not scene.seen(widget, 0.0) and waited < _WAIT_MS:
        spin(5)
        waited += 5
    assert scene.seen(widget, 0.0)


def press(key, modifiers=Qt.KeyboardModifier.NoModifier):
    """Press one key where the keyboard is, shortcuts included."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)


def write(text):
    """Type a text, letter by letter, as an Arabic keyboard does."""
    for letter in text:
        focus = QApplication.focusWidget()
        assert focus is not None
        key = Qt.Key.Key_unknown if ord(letter) > 127 else Qt.Key(ord(letter.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            none = Qt.KeyboardModifier.NoModifier
            QApplication.sendEvent(focus, QKeyEvent(kind, key, none, letter))


def enter(times=1):
    """Go on to the next field, or press the button."""
    for _ in range(times):
        press(Qt.Key.Key_Return)


def go_on():
    """Press the page's primary button from anywhere in it."""
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def field(text):
    """Type a text into the field that has the keyboard, and go on by Enter."""
    write(text)
    enter()


def sign(pad):
    """Draw two strokes with the mouse."""
    wide, high = pad.width(), pad.height()
    for start, end in ((0.8, 0.4), (0.5, 0.2)):
        points = [
            QPoint(
                round(wide * (start + (end - start) * n / 12)),
                round(high * (0.5 + 0.2 * (n % 3 - 1))),
            )
            for n in range(13)
        ]
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
        for point in points[1:]:
            QTest.mouseMove(pad, point)
            QApplication.processEvents()
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])


@pytest.fixture
def work_room(qtbot, dressed, tmp_path):
    """Open an office under a policy and return its room, shown; closed after the test."""
    houses = []

    def made(policy_id="haqal", **options):
        house, opened = open_house(tmp_path / "مكتب التجربة", policy_id, **options)
        houses.append(house)
        room = WorkRoom(house, opened)
        room.resize(1366, 768)
        qtbot.addWidget(room)
        room.show()
        room.activateWindow()
        qtbot.waitExposed(room)
        qtbot.waitUntil(lambda: QApplication.activeWindow() is room)
        room.go("reception")
        return room

    yield made
    for house in houses:
        house.close()
