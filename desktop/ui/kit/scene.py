"""No act on what nobody saw: where a window shows something else, its acts wait to be seen.

A page, a step or a sheet that comes into view waits until the window was painted and
:data:`PAUSE_S` more, so that a key pressed too often, or the second half of a double click, meant
for what stood there before, presses nothing in its place. Whoever shows something else in the same
place says so by :func:`changed`; pages, bars, sheets and buttons of the kit do it by themselves.
"""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

PAUSE_S: Final = 0.3
#: Seconds on a clock that only goes forward; tests put their own here.
moment: Callable[[], float] = time.monotonic


class Scene(QObject):
    """What one window shows, and since when it has been seen."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._seen_at: float | None = None

    def change(self) -> None:
        """Something else is shown: wait for the next frame."""
        self._seen_at = None
        self._window.installEventFilter(self)
        self._window.update(0, 0, 1, 1)

    def seen_for(self) -> float:
        """Return for how many seconds the scene has been on the screen; negative: not yet."""
        return -1.0 if self._seen_at is None else moment() - self._seen_at

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt paints all that waits for it while it handles this."""
        if event.type() in {QEvent.Type.UpdateRequest, QEvent.Type.Paint}:
            watched.removeEventFilter(self)
            self._seen_at = moment()
        return False


def changed(widget: QWidget) -> None:
    """Tell that the window around a widget shows something else now."""
    window = widget.window()
    (_scene(window) or Scene(window)).change()


def seen(widget: QWidget, pause_s: float = PAUSE_S) -> bool:
    """Tell whether what a widget's window shows has been seen long enough to act on it."""
    scene = _scene(widget.window())
    return scene is None or scene.seen_for() >= pause_s


def seen_by_mouse(widget: QWidget, event: QEvent) -> bool:
    """Tell whether a click is meant for what is shown, and is no rest of a double click."""
    double = event.type() == QEvent.Type.MouseButtonDblClick
    interval = QApplication.doubleClickInterval() / 1000
    return seen(widget, max(interval, PAUSE_S) if double else PAUSE_S)


def _scene(window: QWidget) -> Scene | None:
    for child in window.children():
        if isinstance(child, Scene):
            return child
    return None
