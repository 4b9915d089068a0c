"""Coming to a page that is still to be built or dressed: a step at each turn of the loop.

Who presses something meanwhile means the page that is coming: the rest is done at once, before the
window hands on what was pressed.
"""

from collections.abc import Iterator
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.kit import theme
from desktop.ui.kit.turns import Turns
from desktop.ui.shell.pages import Builds

_PRESSED: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress})


class Coming(QObject):
    """Takes the steps to one page after the other."""

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self._room = room
        self._watched: QObject | None = None
        self._steps: Iterator[object] = iter(())
        self._under_way = False

    def begin(self, steps: Iterator[object], turns: Turns) -> None:
        """Take the first step now and each that follows in a turn of its own; be there first where
        one was going before.
        """
        self.finish()
        self._steps = steps
        self._take(turns)

    @property
    def under_way(self) -> bool:
        """Tell whether a page is still to be there."""
        return self._under_way

    def finish(self) -> None:
        """Be there."""
        for _ in self._steps:
            pass
        self._end()

    def forget(self) -> None:
        """Stay."""
        self._steps = iter(())
        self._end()

    def _end(self) -> None:
        self._under_way = False
        self._watch(None)

    def _take(self, turns: Turns) -> None:
        steps, self._under_way = self._steps, False
        for _ in steps:
            self._under_way = True
            self._watch(self._room.window().windowHandle())
            turns.add(lambda: self._take(turns) if self._steps is steps else None)
            return
        self._end()

    def _watch(self, window: QObject | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _PRESSED:
            self.finish()
        return False


class PageStack(QStackedWidget):
    """Pages of which one is in view."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave the keyboard of a page that is hidden to Qt, which brings it to the one that
        follows: to look for the next stop of Tab is to look through that one whole.
        """
        page = self.currentWidget()
        return (page is not None and page.isHidden()) or super().focusNextPrevChild(forward)


def built(page: QWidget, stack: PageStack) -> Iterator[None]:
    """Take a page in, built; a part of it that is built in turns takes the sheet of it then."""
    stack.addWidget(page)
    if isinstance(page, Builds):
        theme.dress(page)
        yield from page.build()
