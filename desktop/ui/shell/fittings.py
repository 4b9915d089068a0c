"""What a window has besides the card in view: each part is loaded where it is first asked for,
behind the first frame.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QStackedWidget

from desktop.ui.kit.notes import Messages
from desktop.ui.kit.tasks import Tasks
from desktop.ui.kit.wardrobe import Wardrobe
from desktop.ui.shell.entrance import Entrance

if TYPE_CHECKING:  # loaded behind the first frame
    from desktop.ui.places import Place
    from desktop.ui.shell.dress import Dress
    from desktop.ui.shell.gate import Gate
    from desktop.ui.shell.idle import IdleWatch
    from desktop.ui.shell.lock_watch import LockWatch
    from desktop.ui.shell.practising import Practising
    from desktop.ui.shell.preferences import Preferences
    from desktop.ui.shell.quick_check import QuickCheck
    from desktop.ui.shell.room import Room
    from desktop.ui.shell.window_keys import WindowKeys


class Fittings(QMainWindow):
    """The parts of the main window, which itself says what they do."""

    messages: Messages
    tasks: Tasks
    entrance: Entrance
    _gate: "Gate"
    _preferences: "Preferences"
    _search: "Callable[[str], Place] | None"
    _stack: QStackedWidget
    _wardrobe: Wardrobe

    def lock(self) -> None:
        """Close the office."""
        raise NotImplementedError

    def hand_over(self) -> None:
        """Let in who is next."""
        raise NotImplementedError

    def practise(self, policy: str = "") -> None:
        """Go to the office to practise in."""
        raise NotImplementedError

    def leave_by(self, close: "Callable[[], object]", then: "Callable[[], object]") -> None:
        """Leave the office by ``close``, and go on with ``then``."""
        raise NotImplementedError

    def show_support(self) -> None:
        """Show the file for who helps with the PC."""
        raise NotImplementedError

    @cached_property
    def practising(self) -> "Practising":
        """The way to the office to practise in, and back."""
        from desktop.ui.shell.practising import Practising

        return Practising(self, self._gate, self.tasks, self.entrance, self.leave_by)

    @cached_property
    def room(self) -> "Room":
        """The open office."""
        from desktop.ui.places import Search
        from desktop.ui.shell.focus import FocusWatch
        from desktop.ui.shell.room import Room

        room = Room((), self._search or Search)
        self._wardrobe.hold(room, room.stack)
        self._stack.addWidget(room)
        room.sidebar.lock_wanted.connect(self.lock)
        room.top.next_wanted.connect(self.hand_over)
        room.top.theme_wanted.connect(self.dress.switch_theme)
        room.top.size_wanted.connect(self.dress.switch_size)
        FocusWatch(self, room)
        return room

    @cached_property
    def idle(self) -> "IdleWatch":
        """What locks by itself."""
        from desktop.ui.shell.idle import IdleWatch

        minutes = self._preferences.number("window", "idle_minutes", 15)
        idle = IdleWatch(self, minutes, self.messages)
        idle.expired.connect(self.lock)
        return idle

    @cached_property
    def keys(self) -> "WindowKeys":
        """What the keyboard does everywhere."""
        from desktop.ui.shell.window_keys import WindowKeys

        own = {
            "Ctrl+L": self.lock,
            "Ctrl+H": self.hand_over,
            "Ctrl+D": self.dress.switch_theme,
            "Ctrl+Shift+D": self.dress.switch_size,
        }
        offers = (
            (lambda: self.tr("Practice office"), "user", self.practise),
            (lambda: self.tr("File for technical help"), "file-text", self.show_support),
        )
        return WindowKeys(self, self.room, own, self.messages.warn, offers)

    @cached_property
    def dress(self) -> "Dress":
        """What it wears."""
        from desktop.ui.shell.dress import Dress

        return Dress(self, self._preferences)

    @cached_property
    def quick_check(self) -> "QuickCheck":
        """What looks through the database behind the open office."""
        from desktop.ui.shell.quick_check import QuickCheck

        return QuickCheck(self.tasks, self.messages)

    def _watch_locks(self) -> "LockWatch":
        from desktop.ui.shell.lock_watch import LockWatch

        watch = LockWatch(self)
        watch.lock_wanted.connect(self.lock)
        return watch
