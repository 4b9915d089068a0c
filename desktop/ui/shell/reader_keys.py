"""A code that a reader types where nothing takes text goes to the search, and presses nothing."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.scanned import FIRST
from desktop.ui.kit.fields import SearchBox
from desktop.ui.kit.sheets import in_front

#: A reader's keys follow one another sooner than those of any hand.
_FOLLOWS_MS: Final = 60
_PRESSED: Final = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_SHIFTS: Final = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock)
_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class ReaderKeys(QObject):
    """Told of every key before whatever has the keyboard.

    The space in a code and the Enter behind it would press a button, call who is next, or choose in
    a list. The first letter of a code is held back for the moment in which its digit follows; then
    all of it is typed into ``search()``. While a sheet lies in front, or where there is no search,
    it is typed into nothing.
    """

    def __init__(self, window: QWidget, search: Callable[[], SearchBox | None]) -> None:
        super().__init__(window)
        self._window, self._search = window, search
        self._first: QKeyEvent | None = None
        self._swallows = False
        self._rest = QTimer(self, singleShot=True, interval=_FOLLOWS_MS)
        self._rest.timeout.connect(self._over)

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether nothing else is to hear of a key."""
        if event.type() not in _PRESSED or event.key() in _SHIFTS:
            return False
        if self._swallows:
            self._rest.start()
            event.accept()
            return True
        if self._first is not None and event.text().isdecimal():
            return self._begin(event)
        self._over()
        if event.type() == QEvent.Type.ShortcutOverride or not self._may_begin(event):
            return False
        self._first = _same(event)
        self._rest.start()
        return True

    def _may_begin(self, event: QKeyEvent) -> bool:
        focus = QApplication.focusWidget()
        types = focus is not None and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        plain = event.modifiers() in _PLAIN and not event.isAutoRepeat()
        return plain and not types and event.text() in FIRST

    def _begin(self, event: QKeyEvent) -> bool:
        """Take the rest of a code, of which this is the first digit, to the search."""
        first, self._first = self._first, None
        search = None if in_front(self._window) else self._search()
        if search is None or first is None:
            self._swallows = True
            self._rest.start()
            event.accept()
            return True
        self._rest.stop()
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.setText(first.text())
        return False

    def _over(self) -> None:
        """No code came: what was held back was a key like any other."""
        self._rest.stop()
        self._swallows = False
        first, self._first = self._first, None
        focus = QApplication.focusWidget()
        if first is not None and focus is not None:
            QCoreApplication.sendEvent(focus, first)


def _same(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
