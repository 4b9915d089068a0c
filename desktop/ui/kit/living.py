"""The parts of one kind that there are now.

``findChildren`` has the binding make a Python object of all that a window holds, and look at each:
20 ms in a window of 4 000 parts. What is asked for often says itself that it is there.
"""

from collections.abc import Iterator
from itertools import count
from typing import Generic, TypeVar
from weakref import WeakValueDictionary

import shiboken6
from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


class Living(Generic[W]):
    """Widgets in the order in which they were made; each is added where it is made."""

    def __init__(self) -> None:
        self._numbers = count()
        self._every: WeakValueDictionary[int, W] = WeakValueDictionary()

    def add(self, one: W) -> None:
        """Keep a widget for as long as it lives."""
        self._every[next(self._numbers)] = one

    def leave_out(self, one: W) -> None:
        """Keep one no longer: another tells of it."""
        number = next((n for n, kept in self._every.items() if kept is one), None)
        if number is not None:
            del self._every[number]

    def __iter__(self) -> Iterator[W]:
        return (one for one in list(self._every.values()) if shiboken6.isValid(one))

    def within(self, around: QWidget) -> list[W]:
        """Return those that lie in a widget."""
        return [one for one in self if around.isAncestorOf(one)]
