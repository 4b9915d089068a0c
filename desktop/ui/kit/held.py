"""A key that is held down, also where the window system tells each repeat as a press of its own.

X releases a held key and presses it again in the same moment; Qt joins the two only where it has
read both by then. No hand is so fast: a press in the moment of its key's release is a repeat.
"""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent

_PRESSED = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class HeldKeys(QObject):
    """Tells the truth about a window's keys; installed on its ``windowHandle``."""

    #: Whether the key that is told of now is a repeat: what shortcuts ask, who see no key.
    now: ClassVar[bool] = False
    _released = (0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        this = (event.nativeScanCode(), event.timestamp())
        if event.type() == QEvent.Type.KeyRelease:
            self._released = this
        elif event.type() in _PRESSED:
            again = bool(this[0]) and this == self._released
            HeldKeys.now = event.isAutoRepeat() or again
            if again and event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                return _as_repeat(watched, event)
        return False


def _as_repeat(window: QObject, event: QKeyEvent) -> bool:
    """Let a window have a press as the repeat that it is."""
    same = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        True,
        event.count(),
    )
    QCoreApplication.sendEvent(window, same)
    event.setAccepted(same.isAccepted())
    return True
