"""Whoever sits at the window and has nothing but the keyboard; only visitors have a pen.

With ``ISTIQBAL_PICTURES=FOLDER`` (and ``ISTIQBAL_LOOK=dark|large|…``) each journey leaves pictures.
"""

import os
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.core.work import Role
from desktop.ui import kit
from desktop.ui.app import make_window
from desktop.ui.kit.one_stop import holder_of
from desktop.ui.shell.preferences import Preferences
from tests.offices import PASSWORD, STAFF, Live
from tests.ui.pictures import LOOKS
from tests.ui.rooms import settle, spin, write

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
#: No field of a page is farther than so many keys.
_FAR = 90
_PEN = QPointingDevice(
    "قلم", 71, QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen,
    QInputDevice.Capability.Pressure, 1, 3,
)  # fmt: skip


def has_stop(widget: QWidget) -> bool:
    """Tell whether Tab comes to a widget; of those that share a stop, to one alone."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


class Desk:
    """The window over a real office, and the keys that are pressed at it."""

    def __init__(self, app: QApplication, live: Live, folder: Path) -> None:
        self.live = live
        self.look = os.environ.get("ISTIQBAL_LOOK", "light")
        self._worn = LOOKS["light"]
        self.window = make_window(
            app, live.house, lambda *_: (b"", 0), Preferences(folder / "machine.toml")
        )
        self.window.resize(1366, 748)
        self.window.show()
        self.window.activateWindow()
        self.window.start()
        self.until(lambda: QApplication.activeWindow() is self.window)
        self.rest()

    def close(self) -> None:
        """Take the window away."""
        self.window.close()
        settle(self.window.tasks)
        self.window.deleteLater()

    # ---- who sits here

    def sit(self, role: Role) -> None:
        """Unlock by name and password."""
        view = self.window.entrance.unlock.by_password
        self.until(lambda: view.person.count() > 0)
        self.to(view.person)
        name = STAFF[role].name
        write(name.split()[0])
        for _ in range(view.person.count()):  # somebody's father may have that name too
            if view.person.currentText() == name:
                break
            self.key(Qt.Key.Key_Down)
        assert view.person.currentText() == name
        self.to(view.password)
        write(PASSWORD)
        self.key(Qt.Key.Key_Return)
        self.until(lambda: self.window.is_open)
        self.rest()
        self._dress()

    def _dress(self) -> None:
        """Take the colours and the size that pictures are asked for in, by their keys."""
        wanted = LOOKS[self.look]
        for place, held in enumerate((CONTROL, CONTROL | SHIFT)):
            if wanted[place] != self._worn[place]:
                self.key(Qt.Key.Key_D, held)
        self._worn = wanted
        self.rest()

    def lock(self) -> None:
        """Leave the PC."""
        self.key(Qt.Key.Key_L, CONTROL)
        self.until(lambda: not self.window.is_open)
        self.rest()

    # ---- keys

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def go_on(self) -> None:
        """Press the page's or the sheet's main act."""
        self.key(Qt.Key.Key_S, CONTROL)
        self.rest()

    def to(self, target: QWidget) -> None:
        """Go on by Tab until the keyboard is in ``target``; else back, as people do."""
        for back in (False, True):
            for _ in range(_FAR):
                here = QApplication.focusWidget()
                if here is not None and (here is target or target.isAncestorOf(here)):
                    return
                if here is not None and self._beside(here, target):
                    return
                if back:
                    self.key(Qt.Key.Key_Backtab, SHIFT)
                else:
                    self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"{target.accessibleName() or target} is reached by no key")

    def _beside(self, here: QWidget, target: QWidget) -> bool:
        """Go on by arrows to a target that shares its one stop with where the keyboard is."""
        theirs, line, holder = target.parentWidget(), here.parentWidget(), holder_of(target)
        same = line is not None and theirs in (line, line.parentWidget())
        if holder is not None:
            same = holder.isAncestorOf(here)
        elif has_stop(target) or not isinstance(here, QAbstractButton):
            same = False
        if not same:
            return False
        for code in (Qt.Key.Key_Home, *[Qt.Key.Key_Left] * _FAR):
            self.key(code)
            if target.hasFocus():
                return True
        return False

    def fill(self, row: Any, text: str) -> None:
        """Type into a row of a form, or choose by letters, and leave it as it is."""
        field = getattr(row, "field", row)
        self.to(field)
        if not isinstance(field, kit.ChoiceField | kit.SegmentedChoice):
            self.key(Qt.Key.Key_A, CONTROL)
        write(text)

    def tick(self, field: QWidget) -> None:
        """Set a check."""
        self.to(field)
        self.key(Qt.Key.Key_Space)

    def press(self, button: QWidget) -> None:
        """Go to a button and press it."""
        self.to(button)
        self.key(Qt.Key.Key_Space)
        self.rest()

    def sign(self, pad: kit.SignaturePad) -> None:
        """Let the visitor sign with the pen, twice across the pad."""
        kinds = QEvent.Type
        for start, end in ((0.8, 0.4), (0.5, 0.2)):
            spots = [(start + (end - start) * n / 9, 0.5 + 0.2 * (n % 3 - 1)) for n in range(10)]
            moves = [(kinds.TabletPress, spots[0])]
            moves += [(kinds.TabletMove, spot) for spot in spots[1:]]
            for kind, (x, y) in [*moves, (kinds.TabletRelease, spots[-1])]:
                at = QPointF(x * pad.width(), y * pad.height())
                left = Qt.MouseButton.LeftButton
                given = (0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier, left, left)
                event = QTabletEvent(kind, _PEN, at, pad.mapToGlobal(at), 0.6, *given)
                QApplication.sendEvent(pad, event)

    # ---- what is there

    @property
    def room(self) -> Any:
        return self.window.room

    @property
    def page(self) -> Any:
        """The page in view."""
        return self.room._pages[self.room.current]

    @property
    def sheet(self) -> Any:
        """The sheet that lies on top."""
        shown = [one for one in self.window.findChildren(kit.Sheet) if one.isVisible()]
        assert shown
        return shown[-1]

    @property
    def sheets(self) -> int:
        return sum(one.isVisible() for one in self.window.findChildren(kit.Sheet))

    def rest(self) -> None:
        """Wait until nothing is under way."""
        settle(self.window.tasks)

    def until(self, there: Any) -> None:
        """Wait for something that comes by itself."""
        for _ in range(400):
            if there():
                return
            spin(10)
        raise AssertionError("it did not come")

    def shot(self, name: str) -> None:
        """Leave a picture, where pictures are asked for."""
        if place := os.environ.get("ISTIQBAL_PICTURES"):
            self.rest()
            folder = Path(place) / self.look
            folder.mkdir(parents=True, exist_ok=True)
            self.window.grab().save(str(folder / f"{name}.png"))

    # ---- a visit

    def look_for(self, text: str) -> None:
        """Ask for somebody at reception."""
        for _ in range(40):  # a window that came just now acts once it was seen
            self.key(Qt.Key.Key_2, CONTROL)
            self.rest()
            if self.room.current == "reception":
                break
            spin(50)
        assert self.room.current == "reception"
        self.fill(self.page.search, text)
        self.key(Qt.Key.Key_Return)
        self.rest()

    def open_file(self, number: str) -> Any:
        """Open a file by its number."""
        self.look_for(number)
        assert self.room.current == "person"
        return self.page

    def begin(self, number: str) -> Any:
        """Begin a visit of somebody who is not known; returns the visit's page."""
        self.look_for(number)
        assert QApplication.focusWidget() is self.page.register
        self.key(Qt.Key.Key_Return)
        self.rest()
        assert self.room.current == "visit"
        return self.page

    def stage(self, name: str) -> Any:
        """Return the visit's screen, which must be this one."""
        assert self.page.current == name, self.page.current
        return self.page.stages[name]
