"""What the keyboard does everywhere in the window, on an Arabic layout too."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.kit import scene
from desktop.ui.kit.errors import go_to_wrong
from desktop.ui.kit.fields import SearchBox
from desktop.ui.kit.keys import ArabicKeys, BesideKeys, Shortcut, shortcut
from desktop.ui.kit.sheets import in_front
from desktop.ui.places import PageId
from desktop.ui.shell.focus import primary_in
from desktop.ui.shell.help import Offer, ShortcutHelp
from desktop.ui.shell.key_caps import KeyCaps, called, told
from desktop.ui.shell.reader_keys import ReaderKeys
from desktop.ui.shell.room import Room
from desktop.ui.shell.sidebar import PLACE_KEYS, place_keys

#: What still acts while a sheet lies in front: its own act, what is wrong in it, help, locking.
_OVER_SHEETS: Final = frozenset({"Ctrl+S", "F1", "Ctrl+L", "Ctrl+H", "F8", "Shift+F8"})
#: What acts over an open list, calendar or menu too: to Qt each is a window of its own.
_LEAVE: Final = frozenset({"Ctrl+L", "Ctrl+H"})


class WindowKeys(ArabicKeys):
    """The window's shortcuts; installed as event filter on its ``windowHandle`` as well.

    ``acts``: what the window itself does, by its keys. ``warn``: is told what was typed in vain.
    ``offers``: what help offers besides.
    """

    def __init__(
        self,
        window: QWidget,
        room: Room,
        acts: Mapping[str, Callable[[], object]],
        warn: Callable[[str], object],
        offers: Sequence[Offer] = (),
    ) -> None:
        super().__init__(window)
        self._window = window
        self._room = room
        self._offers = offers
        own: dict[str, Callable[[], object]] = {
            "Ctrl+K": self._focus_search,
            "Ctrl+F": self._focus_search,
            "Ctrl+S": self._press_primary,
            "F1": self.show_help,
            "F8": partial(self._to_wrong, onwards=True),
            "Shift+F8": partial(self._to_wrong, onwards=False),
        }
        for keys, act in (own | dict(acts)).items():
            reach = Qt.ShortcutContext.WindowShortcut
            if keys in _LEAVE:
                reach = Qt.ShortcutContext.ApplicationShortcut
            shortcut(window, keys, act, reach, over_sheets=keys in _OVER_SHEETS)
        for place in range(len(PLACE_KEYS)):
            shortcut(window, place_keys(place + 1), partial(self._go_to, place))
        BesideKeys(room, lambda: room.page if room.isVisible() else None)
        room.top.help_wanted.connect(self.show_help)
        self._reader = ReaderKeys(window, self._scanned_into, warn)
        self.caps = KeyCaps(window)
        self.caps.watch(room)

    def show_help(self) -> None:
        """Show the shortcuts, or take them away."""
        shown = self._window.findChild(ShortcutHelp)
        if shown is not None:
            shown.dismiss()
        else:
            page = self._room.page if self._room.isVisible() else None
            own = [(keys, called(widget)) for widget, keys in told(page)] if page else []
            ShortcutHelp(self._window, own, self.everywhere(), self._offered()).open()

    def _offered(self) -> list[Offer]:
        """Return what help offers besides: in an open office also its calendar, by whose days
        replies are counted.
        """
        to_calendar = partial(self._room.go, PageId.CALENDAR)
        calendar = self._calendar_name, "calendar-days", to_calendar
        there = self._room.isVisible() and PageId.CALENDAR in self._room.mine()
        return [*self._offers, *([calendar] if there else [])]

    def _calendar_name(self) -> str:
        return self.tr("The office's calendar")

    def everywhere(self) -> list[str]:
        """Return the keys of what is no page's or button's own, as they were made."""
        owners = self._window, self._room
        made = self._window.findChildren(Shortcut)
        return [one.named for one in made if one.parent() in owners]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.caps.eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and self._reader.takes(event):
            return True
        return super().eventFilter(watched, event)

    def _go_to(self, place: int) -> None:
        if self._room.isVisible():
            self._room.go_to_place(place)

    def _scanned_into(self) -> SearchBox | None:
        """Return the search that a code is for, None where there is none to be seen."""
        search = self._room.search_field() if self._room.isVisible() else None
        return search if search is not None and search.isVisible() else None

    def _focus_search(self) -> None:
        if self._room.isVisible():
            search = self._room.search_field()
            search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            search.selectAll()

    def _to_wrong(self, *, onwards: bool) -> None:
        """Go to the next field that needs correction, or the one before."""
        page = self._room.page if self._room.isVisible() else None
        go_to_wrong(in_front(self._window) or page or self._window, onwards=onwards)

    def _press_primary(self) -> None:
        """Press the one primary button in view (Ctrl+S)."""
        button = primary_in(self._window)
        if button is not None and scene.seen(button):
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            button.click()
