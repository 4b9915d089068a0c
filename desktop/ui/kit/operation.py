"""An operation as it is written out: what runs in the lane, and what becomes of its result."""

import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.errors import KnownError

T = TypeVar("T")
_PROGRESS_EVERY_S: Final = 0.05


class Submit(Protocol):
    """Runs a function in the lane; boot gives it."""

    def __call__(self, work: Callable[[], T], /) -> Future[T]:
        """Queue ``work`` and return its future; never blocks."""
        ...


class Stopped(Exception):  # not an error: the person asked for it
    """Raised inside the work by its progress callback, after the person chose to stop."""


class ProblemForm(Protocol):
    """Where problems of fields are shown (:class:`desktop.ui.kit.form.Form`)."""

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> list[str]:
        """Show texts beside their fields; return the texts that found no field."""
        ...

    def clear_problems(self) -> None:
        """Take every problem away."""
        ...


class Speaker(Protocol):
    """Where news and advice are shown (:class:`desktop.ui.kit.notes.Messages`)."""

    def tell(self, text: str) -> None: ...

    def fail(self, text: str) -> None: ...


class Board(Speaker, Protocol):
    """The window's own speaker, which can take back what it said."""

    def withdraw(self, text: str) -> None: ...


class Progress:
    """Given to long work: ``progress(done, total)``; raises :class:`Stopped` when asked to stop.

    ``say(text)`` names the phase that the work is in.
    """

    def __init__(
        self, report: Callable[[int, int], None], say: Callable[[str], None] = lambda _text: None
    ) -> None:
        self._report = report
        self.say = say
        self._stop = False
        self._last = 0.0

    def __call__(self, done: int, total: int) -> None:
        """Say how far the work is; cheap enough for every turn of a loop."""
        if self._stop:
            raise Stopped
        now = time.monotonic()
        if done >= total or now - self._last >= _PROGRESS_EVERY_S:
            self._last = now
            self._report(done, total)

    def stop(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop = True


@dataclass(frozen=True, eq=False)
class Operation(Generic[T]):
    """One act or read, written out once.

    ``work``: runs in the lane, knows no widget: usually ``partial(service.act, actor, command)``.
    ``long``: the same, but it is given a :class:`Progress`; give one of the two.
    ``done``: bound method of a widget, called in the window's thread with the result.
    ``refused``: bound method called with the KnownError after its advice is shown (rarely needed).
    ``form``: gets the problems of an Invalid beside its fields.
    ``busy``: disabled while the operation is under way (the button that started it).
    ``news``: said after success. ``title``: names long work in its progress sheet.
    """

    done: Callable[[T], object] | None = None
    work: Callable[[], T] | None = None
    long: Callable[[Progress], T] | None = None
    refused: Callable[[KnownError], object] | None = None
    form: ProblemForm | None = None
    busy: QWidget | None = None
    speaker: Speaker | None = None
    news: str = ""
    title: str = ""


class Running(QObject):
    """An operation under way: ``moved(done, total)``, ``said(what it is busy with)``, ``ended``."""

    moved = Signal(int, int)
    said = Signal(str)
    ended = Signal()

    def __init__(self, operation: Operation[Any], parent: QObject) -> None:
        super().__init__(parent)
        self.operation = operation
        self.over = False
        self.progress = Progress(self.moved.emit, self.said.emit)

    def stop(self) -> None:
        """Ask long work to stop; it ends at its next report of progress."""
        self.progress.stop()
