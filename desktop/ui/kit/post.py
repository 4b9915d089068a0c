"""All that the lane holds of the window: what tells across of its results and reports.

None of it leads to a widget. What loses its last holder in the lane, Python takes apart in the
window's thread at any moment, also in the middle of Qt's walk through all there is to be dressed.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from concurrent.futures import Future


class Post(QObject):
    """Carries from the lane to the window's thread which operation has ended.

    Without a parent: whoever still has something to say keeps it alive, so that a window may go at
    any moment; Qt takes what arrives afterwards to nobody.
    """

    arrived = Signal(int)
    announced = Signal(object)


class Arrival:
    """The callback of an operation's future; runs in the lane's thread and only emits a signal."""

    def __init__(self, post: Post, number: int) -> None:
        self._post = post
        self._number = number

    def __call__(self, _future: "Future[Any]") -> None:
        self._post.arrived.emit(self._number)


class Reports(QObject):
    """What long work says of itself on its way."""

    moved = Signal(int, int)
    said = Signal(str)

    def move(self, done: int, total: int) -> None:
        self.moved.emit(done, total)

    def say(self, text: str) -> None:
        self.said.emit(text)
