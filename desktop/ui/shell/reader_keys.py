"""A code that a reader types where nothing takes text goes to the search, and presses nothing."""

from collections.abc import Callable
from typing import Final

import shiboken6
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.scanned import opens_code
from desktop.ui.kit.fields import SearchBox
from desktop.ui.kit.sheets import in_front

#: The window's clock beats so often; a beat that comes so late says that the window stood still,
#: and what was typed meanwhile is still to be heard.
_BEAT_MS: Final = 15
_LATE_MS: Final = 10
#: A reader's keys follow one another sooner than those of any hand (60 ms).
_FOLLOWS: Final = 4
#: What a reader began, it ends (1 s).
_ENDS: Final = 66
_PRESSED: Final = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_SHIFTS: Final = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock)
#: By which a reader ends a code.
_LAST: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_PLAIN: Final = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class ReaderKeys(QObject):
    """Told of every key before whatever has the keyboard.

    The space in a code and the Enter behind it would press a button, call who is next, or choose in
    a list. How a code begins is held back for the moment in which its first digit follows; then
    all of it is typed into ``search()``, wherever the keyboard goes meanwhile: what the code before
    it opens may come in the middle of it. While a sheet lies in front, or where there is no search,
    it is typed into nothing, and ``warn`` is told what to do.
    """

    def __init__(
        self, window: QWidget, search: Callable[[], SearchBox | None], warn: Callable[[str], object]
    ) -> None:
        super().__init__(window)
        self._window, self._search, self._warn = window, search, warn
        self._held: list[QKeyEvent] = []
        #: The search that has the keyboard already, or that a code is being typed into.
        self._at: SearchBox | None = None
        self._reads = self._swallows = False
        self._beat = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._beats)
        self._beats_left = 0
        self._since = QElapsedTimer()

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether nothing else is to hear of a key."""
        if event.type() not in _PRESSED or event.key() in _SHIFTS:
            return False
        if self._swallows:
            return self._swallow(event)
        if self._reads and event.modifiers() in _PLAIN:
            return self._type(event)
        opens = opens_code("".join(one.text() for one in self._held) + event.text())
        if self._held and opens is not False:
            return self._begin(event) if opens else self._hold(event)
        self._over()
        if event.type() == QEvent.Type.ShortcutOverride or not self._may_begin(event):
            return False
        return self._hold(event)

    def _may_begin(self, event: QKeyEvent) -> bool:
        focus = QApplication.focusWidget()
        self._at = focus if isinstance(focus, SearchBox) else None
        types = focus is not None and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        plain = event.modifiers() in _PLAIN and not event.isAutoRepeat()
        return plain and (not types or self._at is not None) and opens_code(event.text()) is None

    def _hold(self, event: QKeyEvent) -> bool:
        """Hold back what may be the beginning of a code; no shortcut is to hear of it either. What
        is typed into a search is typed there at once.
        """
        if event.type() == QEvent.Type.KeyPress:
            self._held.append(_same(event))
            self._wait(_FOLLOWS)
        if self._at is not None:
            return False
        event.accept()
        return True

    def _begin(self, event: QKeyEvent) -> bool:
        """Take the rest of a code, whose first digit comes now, to the search."""
        first, here = self._held[-1].text(), self._at
        self._held.clear()
        search = here or (None if in_front(self._window) else self._search())
        if search is None:
            return self._swallow(event)
        if here is None:
            search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            search.setText(first)
        self._at, self._reads = search, True
        return self._type(event)

    def _type(self, event: QKeyEvent) -> bool:
        """Type a key of a code into its search, which may have lost the keyboard meanwhile."""
        self._wait(_ENDS)
        at = self._at
        ends = event.type() == QEvent.Type.KeyPress and event.key() in _LAST
        if ends:
            self._at, self._reads = None, False
        if at is None or not shiboken6.isValid(at):
            return self._swallow(event)
        if at.hasFocus():
            return False
        if event.type() == QEvent.Type.KeyPress:
            QCoreApplication.sendEvent(at, _same(event))
        event.accept()
        return True

    def _swallow(self, event: QKeyEvent) -> bool:
        self._wait(_FOLLOWS)
        event.accept()
        if not self._swallows and in_front(self._window):
            self._warn(self.tr("A scan opens nothing over a sheet; close it, then scan again."))
        self._swallows = True
        return True

    def _wait(self, beats: int) -> None:
        self._beats_left = beats
        self._beat.start()
        self._since.start()

    def _beats(self) -> None:
        """Count the beats in which the window was there to hear keys, and no others."""
        if self._since.restart() <= _BEAT_MS + _LATE_MS:
            self._beats_left -= 1
        if self._beats_left == 0:
            self._over()

    def _over(self) -> None:
        """No code came: what was held back were keys like any others."""
        self._beat.stop()
        held, at = self._held, self._at
        self._held, self._at, self._reads, self._swallows = [], None, False, False
        for one in held if at is None else ():
            if (focus := QApplication.focusWidget()) is not None:
                QCoreApplication.sendEvent(focus, one)


def _same(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
