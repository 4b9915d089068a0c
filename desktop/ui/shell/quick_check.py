"""A look through the database behind the open office, a piece at a time."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer

from desktop.base.errors import KnownError
from desktop.ui.kit.notes import Messages
from desktop.ui.kit.operation import Operation
from desktop.ui.kit.tasks import Tasks

#: The first piece waits until the first page is read, each other for the desk's own work.
_FIRST_MS: Final = 3000
_NEXT_MS: Final = 50

#: Makes the pieces anew; each is one step in the lane.
Pieces = Callable[[], Iterator[None]]


class QuickCheck(QObject):
    """Begins when somebody comes in and says what it found wrong, which stays; ``over`` after it.

    Locking breaks it off; whoever comes in begins it anew.
    """

    def __init__(self, tasks: Tasks, messages: Messages, first_ms: int = _FIRST_MS) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._messages = messages
        self._first_ms = first_ms
        self._pieces: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read_piece)

    @property
    def over(self) -> bool:
        """Tell whether nothing is left to be looked at."""
        return self._pieces is None

    def begin(self, pieces: Pieces | None) -> None:
        """Look through an office from its beginning; None has nothing to look at."""
        self.stop()
        if pieces is not None:
            self._pieces = pieces()
            self._timer.start(self._first_ms)

    def stop(self) -> None:
        """Break off."""
        self._timer.stop()
        self._pieces = None

    def tell(self, text: str) -> None:
        """Say nothing of a good piece."""

    def fail(self, text: str) -> None:
        """Say what is wrong, for as long as somebody is in."""
        if self._pieces is not None:
            self._messages.stay(text)

    def _read_piece(self) -> None:
        pieces = self._pieces
        if pieces is not None:
            self._tasks.run(
                Operation(
                    work=partial(_read_on, pieces),
                    done=partial(self._piece_read, pieces),
                    refused=self._found,
                    speaker=self,
                )
            )

    def _piece_read(self, pieces: Iterator[None], more: bool) -> None:
        if pieces is self._pieces:
            if more:
                self._timer.start(_NEXT_MS)
            else:
                self.stop()

    def _found(self, _why: KnownError) -> None:
        self.stop()


def _read_on(pieces: Iterator[None]) -> bool:
    """Look at one piece and tell whether there may be more."""
    for _ in pieces:
        return True
    return False
