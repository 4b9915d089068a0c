"""Taking back in a field what was entered there by hand, and entering it again.

Qt's own fields forget what was typed as soon as a field rewrites it (its digits, its groups), and
those that are no text have nothing of the kind. So each field of the kit keeps a :class:`History`.
What the program shows in a field begins a new one: another person's words never come back.
"""

from collections.abc import Callable
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

T = TypeVar("T")

_MOST: Final = 200
_HELD: Final = Qt.KeyboardModifier.ControlModifier
#: The letters of Z and Y, and what is on the same keys of an Arabic layout.
_BACK: Final = frozenset({Qt.Key.Key_Z.value, ord("ئ")})
_AGAIN: Final = frozenset({Qt.Key.Key_Y.value, ord("غ")})


def taken_back(event: QKeyEvent) -> bool:
    """Tell whether a key takes back, or enters again what was taken back."""
    return History[None]().step(event, None) is not None


def claimed(event: QEvent) -> bool:
    """Take such a key for a field before any shortcut; tells whether it was one."""
    asked = event.type() == QEvent.Type.ShortcutOverride
    if not (asked and isinstance(event, QKeyEvent) and taken_back(event)):
        return False
    event.accept()
    return True


def goes_again(event: QKeyEvent) -> bool:
    """Tell of such a key whether it enters again what was taken back."""
    return event.key() in _AGAIN or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


class History(Generic[T]):
    """What stood in a field before each change by hand."""

    def __init__(self) -> None:
        self._before: list[T] = []
        self._after: list[T] = []

    def record(self, before: T) -> None:
        """Note what stood there before a change."""
        self._before.append(before)
        del self._before[:-_MOST]
        self._after.clear()

    @property
    def by_hand(self) -> bool:
        """Something stands there that was entered by hand."""
        return bool(self._before)

    def forget(self) -> None:
        """Begin anew."""
        self._before.clear()
        self._after.clear()

    def step(self, event: QKeyEvent, now: T) -> tuple[T, ...] | None:
        """Return what is to stand there after Ctrl+Z, Ctrl+Y or Ctrl+Shift+Z: nothing where there
        is nothing to go back to, None for any other key.
        """
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
        if held & ~Qt.KeyboardModifier.ShiftModifier != _HELD:
            return None
        if event.key() in _BACK:
            source, other = (self._after, self._before) if shift else (self._before, self._after)
        elif event.key() in _AGAIN and not shift:
            source, other = self._after, self._before
        else:
            return None
        if not source:
            return ()
        other.append(now)
        return (source.pop(),)


class Choosing(History[Any]):
    """The history of a field in which something is chosen: it says by :meth:`chosen` what is chosen
    now, and whether by hand.
    """

    def __init__(self) -> None:
        super().__init__()
        self._stood: Any = None
        self._going = False

    def chosen(self, value: Any, *, by_hand: bool) -> None:
        """Note a change; one by the program begins anew."""
        before, self._stood = self._stood, value
        if self._going or before == value:
            return
        if by_hand:
            self.record(before)
        else:
            self.forget()

    def take(self, event: QKeyEvent, show: Callable[[Any], object]) -> bool:
        """Show what a key goes back to; tells whether it is such a key."""
        found = self.step(event, self._stood)
        self._going = True
        for value in found or ():
            show(value)
        self._going = False
        return found is not None
