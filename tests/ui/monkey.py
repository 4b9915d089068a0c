"""Somebody who presses, clicks and types anything anywhere, the same way for the same seed.

After each step :meth:`Monkey.wrong` tells what of the window's laws does not hold.
"""

import traceback
from contextlib import contextmanager
from random import Random

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desktop.core.work import Role
from desktop.ui import desk as desks
from desktop.ui import kit
from desktop.ui.kit import ring, scene, theme
from desktop.ui.kit.sheets import in_front
from desktop.ui.parts.typed import raw
from tests.ui.fitting import faults
from tests.ui.rooms import painted, spin
from tests.ui.test_kept import APART
from tests.ui.tour import SIZES

KEYS = (
    *("Tab", "Backtab", "Up", "Down", "Left", "Right", "Return", "Space", "Escape", "Home", "End"),
    *("PageUp", "PageDown", "Delete", "Backspace", "F1", "F6", "F8", "1", "2", "3", "9", "N", "P"),
)
HELD = (
    *("Ctrl+S", "Ctrl+Return", "Ctrl+K", "Ctrl+L", "Ctrl+D", "Ctrl+Shift+D", "Ctrl+A", "Ctrl+Z"),
    *("Alt+Left", "Alt+Right", "Alt+Up", "Alt+Down", "Shift+F6", "Shift+F8", "Shift+Tab", "Ctrl+X"),
    *(f"Ctrl+{digit}" for digit in range(1, 10)),
)
TEXTS = (
    *("نورة", "٣٣", "12", "a", "٠٥٥١٢٣٤٥٦٧", "ة" * 300, "\u202eعكس\u202c", "👩‍👧 أسرة", "سطر\nآخر"),
    *("1/1/1400", "٣١/١٢/٢٠٢٣", "-5", "1e9", "%s %1 {0} <b>", "\x00\x1f", "0" * 40, " ", "ـَّـ"),
)
PAGES = 6
#: What leaves the keyboard where it is, out of sight too.
SCROLL = ("PageUp", "PageDown")


class Monkey:
    """At a tour's window, with the clock of what waits to be seen."""

    def __init__(self, tour, hurry, seed):
        self.tour, self.hurry, self.random = tour, hurry, Random(seed)
        self.stop = None
        self.did = []
        self.heard = []
        self.pressing = self.scrolled = False
        self.roles = ()

    def guard(self, monkeypatch):
        """Open no window of the system, and hear of crashes and of acts on what nobody saw."""
        for name, nothing in (
            ("getOpenFileName", ("", "")),
            ("getSaveFileName", ("", "")),
            ("getExistingDirectory", ""),
        ):
            monkeypatch.setattr(QFileDialog, name, lambda *_given, nothing=nothing: nothing)
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_given: True)
        window = self.tour.window
        monkeypatch.setattr(window, "_crash", self.crashed)
        act = desks.Desk.act

        def heard(desk, *given, **options):
            self.begun(given[0], options)
            return act(desk, *given, **options)

        monkeypatch.setattr(desks.Desk, "act", heard)

    def crashed(self, error):
        self.heard.append(f"crash: {error!r} {traceback.format_exception(error)[-3:]}")

    def begun(self, done, options):
        """An act begins."""
        if self.pressing and options.get("busy") is not None and "." in str(done):
            self.heard.append(f"unseen: {done}")

    # ---- what it does

    def wander(self, steps):
        """Do some steps; yield what is wrong, with what was done since the last stop."""
        for number in range(steps):
            if number % PAGES == 0:
                self.arrive()
            act = self.random.choices(*zip(*self.acts(), strict=True))[0]
            before = self.values()
            self.pressing = not scene.seen(self.tour.window)
            self.scrolled = False
            act()
            self.pressing = False
            self.tour.rest()
            faulty = self.wrong()
            if act in self.idly() and (after := self.values()) != before:
                faulty.append(f"changed: {_changes(before, after)}")
            if faulty:
                yield f"{self.stop}: {self.did}: {faulty}"
                self.did = []
                self.tour.dismiss()

    def acts(self):
        return (
            *((self.key, 12), (self.held, 6), (self.repeat, 2), (self.letters, 8)),
            *((self.click, 10), (self.double, 1), (self.wait, 4), (self.resize, 2)),
            *((self.look, 1), (self.ctrl, 1), (self.away, 1), (self.paste, 2)),
        )

    def idly(self):
        """What changes nothing that was entered."""
        return self.wait, self.resize, self.look, self.ctrl

    def arrive(self):
        """Go somewhere, as somebody."""
        self.did = []
        if self.random.random() < 0.3 or not self.tour.window.is_open:
            roles = self.random.sample(list(Role), self.random.randint(1, 3))
            everything = self.random.random() < 0.5
            with self.patience():
                self.tour.dismiss()
                self.roles = [Role.RECEPTION, *Role] if everything else roles
                self.tour.enter(*self.roles)
        stops = [one for one in self.tour.stops() if one.kind == "page"]
        room = self.tour.room
        stops = [one for one in stops if _place(one) in room._specs]
        stop = self.random.choice(stops)
        window = self.tour.window
        roles = ", ".join(sorted(window._desk.actor.roles))
        size = f"{window.width()}×{window.height()} {theme.current_theme().size}"
        self.stop = f"{stop.name} ({roles}) {size}"
        with self.patience():
            self.tour.show(stop)

    @contextmanager
    def patience(self):
        before, scene.seen = scene.seen, lambda *_given: True
        try:
            yield
        finally:
            scene.seen = before

    def tell(self, what):
        self.did.append(what)

    def key(self):
        name = self.random.choice(KEYS)
        self.tell(name)
        self.press(name)

    def held(self):
        keys = self.random.choice(HELD)
        self.tell(keys)
        self.press(keys)

    def press(self, keys):
        *mods, name = keys.split("+")
        self.scrolled = name in SCROLL
        modifiers = Qt.KeyboardModifier.NoModifier
        for mod in mods:
            name_of = {"Ctrl": "ControlModifier", "Alt": "AltModifier", "Shift": "ShiftModifier"}
            modifiers |= Qt.KeyboardModifier[name_of[mod]]
        target = QApplication.activePopupWidget() or self.tour.window
        QTest.keyClick(target.windowHandle(), Qt.Key[f"Key_{name}"], modifiers)

    def repeat(self):
        """Hold a key down."""
        name = self.random.choice(("Return", "Space", "Tab", "Down", "Escape", "A"))
        self.tell(f"{name} held")
        text = {"Return": "\r", "Space": " ", "A": "ش"}.get(name, "")
        for number in range(5):
            focus = QApplication.focusWidget()
            if focus is None:
                return
            none, down = Qt.KeyboardModifier.NoModifier, QEvent.Type.KeyPress
            QApplication.sendEvent(
                focus, QKeyEvent(down, Qt.Key[f"Key_{name}"], none, text, number > 0)
            )
            spin(1)
        focus = QApplication.focusWidget()
        if focus is not None:
            up = QEvent.Type.KeyRelease
            QApplication.sendEvent(
                focus, QKeyEvent(up, Qt.Key[f"Key_{name}"], Qt.KeyboardModifier.NoModifier, text)
            )

    def letters(self):
        text = self.random.choice(TEXTS)
        self.tell(f"types {text[:9]!r}")
        for letter in text[:40]:
            focus = QApplication.focusWidget()
            if focus is None:
                return
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                none = Qt.KeyboardModifier.NoModifier
                QApplication.sendEvent(focus, QKeyEvent(kind, Qt.Key.Key_unknown, none, letter))

    def paste(self):
        text = self.random.choice(TEXTS)
        self.tell(f"pastes {text[:9]!r}")
        QApplication.clipboard().setText(text)
        self.press("Ctrl+V")

    def click(self, *, twice=False):
        window = self.tour.window
        front = in_front(window) or window
        found = [
            one
            for one in front.findChildren(QWidget)
            if isinstance(one, QAbstractButton | QLineEdit | QPlainTextEdit | QAbstractItemView)
            and one.isVisible()
            and one.isEnabled()
            and not one.visibleRegion().isEmpty()
        ]
        if not found or QApplication.activePopupWidget() is not None:
            self.press("Escape")
            return
        part = self.random.choice(found)
        at = part.mapTo(window, part.visibleRegion().boundingRect().center())
        self.tell(f"{'double-' if twice else ''}click {_name(part)}")
        act = QTest.mouseDClick if twice else QTest.mouseClick
        left = Qt.MouseButton.LeftButton
        act(window.windowHandle(), left, Qt.KeyboardModifier.NoModifier, QPoint(at))

    def double(self):
        self.click(twice=True)

    def wait(self):
        """Let what came into view be seen."""
        self.tell("waits")
        painted(self.tour.window)
        self.hurry.now += self.random.choice((0.1, 1.0, 1.0))

    def resize(self):
        width, height = self.random.choice(SIZES)
        self.tell(f"{width}×{height}")
        self.tour.resize(width, height)

    def look(self):
        switch = self.random.choice(("switch_theme", "switch_size"))
        self.tell(switch)
        getattr(self.tour.window.dress, switch)()

    def ctrl(self):
        self.tell("Ctrl alone")
        QTest.keyPress(self.tour.window.windowHandle(), Qt.Key.Key_Control)
        spin(1)
        QTest.keyRelease(self.tour.window.windowHandle(), Qt.Key.Key_Control)

    def away(self):
        """Lock, let another person in, come back to the same place."""
        window, room = self.tour.window, self.tour.room
        if not window.is_open or in_front(window) is not None:
            return
        self.tell("another person")
        who, page = window._desk.actor.id, room.current
        on = room.trail._on.get(page, page)
        before = self.values()
        with self.patience():
            self.tour.enter(*[role for role in Role if role is not Role.RECEPTION][:1])
            self.tour.enter(*self.roles)  # whose account it is, the first says
            self.tour.go(on)
        assert window._desk.actor.id == who
        after = self.values()
        kept = {name: value for name, value in before.items() if name[0] not in APART}
        gone = {
            name: (value, after.get(name))
            for name, value in kept.items()
            if name in after and value != after[name]
        }
        if gone:
            self.heard.append(f"lost: {gone}")

    # ---- what must hold

    def values(self):
        """Return what stands in every row of every form in view, by form and row."""
        window = self.tour.window
        front = in_front(window)
        page = front or (self.tour.room.page if window.is_open else window.entrance)
        found = {}
        for form in page.findChildren(kit.Form):
            for row in form.rows:
                if row.field.isVisible():
                    found[type(form.parent()).__name__, row.name] = raw(row.field)
        return found

    def wrong(self):
        window = self.tour.window
        front = in_front(window)
        shown = front or (self.tour.room.page if window.is_open else window.entrance)
        spin(1)
        found = [*self.heard, *faults(window, shown, window.width(), window.height())]
        self.heard.clear()
        sheets = [one for one in window.findChildren(kit.Sheet) if one.isVisible()]
        for one in sheets:
            same = [o for o in sheets if o is not one and type(o) is type(one) and o.is_same(one)]
            if same:
                found.append(f"twice: {type(one).__name__}")
        return [*found, *self.keyboard(front)]

    def keyboard(self, front):
        window, focus = self.tour.window, QApplication.focusWidget()
        if QApplication.activePopupWidget() is not None or QApplication.activeWindow() is None:
            return
        if focus is not None and self.scrolled:
            # a key that means nothing: what it would be typed into is in view again
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F24, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(focus, key)
        if focus is None or not focus.isVisible() or focus is window:
            yield f"the keyboard is nowhere: {focus}"
        elif front is not None and front is not focus and not front.isAncestorOf(focus):
            yield f"the keyboard is behind the sheet: {_name(focus)}"
        elif focus.visibleRegion().isEmpty():
            yield f"the keyboard is out of sight: {_name(focus)}"
        elif focus.focusPolicy() != Qt.FocusPolicy.NoFocus and ring._shape(focus) is not None:
            rings = [one for one in window.findChildren(ring._Ring) if one.isVisible()]
            if not any(one._around is focus for one in rings):
                yield f"no ring: {_name(focus)}"


def _place(stop):
    given = getattr(stop.open, "args", ())
    to = given[0] if given else ""
    return getattr(to, "page", to)


def _changes(before, after):
    names = {*before, *after}
    return {n: (before.get(n), after.get(n)) for n in names if before.get(n) != after.get(n)}


def _name(widget):
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    said = text or widget.accessibleName()
    return f"{type(widget.parentWidget()).__name__}/{type(widget).__name__} «{said[:30]}»"
