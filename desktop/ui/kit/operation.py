"""An operation as it is written out: what runs in the lane, and what becomes of its result."""

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.errors import KnownError
from desktop.ui.kit.post import Reports

if TYPE_CHECKING:
    from desktop.ui.kit.busy import Busy
    from desktop.ui.kit.shapes import ProblemForm, Speaker

T = TypeVar("T")
#: A property of a button that had the keyboard when its work began, which waits in its parent.
HELD: Final = "held"
#: On a busy button: whether it can be pressed once its work is over, which pages say meanwhile too.
AFTERWARDS: Final = "afterwards"
#: On a busy button: what its last operation failed with.
FAILED: Final = "failed_with"
_PROGRESS_EVERY_S: Final = 0.05


class Stopped(Exception):  # not an error: the person asked for it
    """Raised inside the work by its progress callback, after the person chose to stop."""


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


class Operation(NamedTuple, Generic[T]):
    """One act or read, written out once.

    ``work``: runs in the lane, knows no widget: usually ``partial(service.act, actor, command)``.
    ``long``: the same, but it is given a :class:`Progress`; give one of the two.
    ``done``: bound method of a widget, called in the window's thread with the result.
    ``refused``: bound method called with the KnownError after its advice is shown (rarely needed).
    ``form``: gets the problems of an Invalid beside its fields.
    ``busy``: disabled while the operation is under way (the button that started it).
    ``doing``: what its button says meanwhile («يُحفظ…»). ``news``: said after success, or what
    says it of the result.
    ``title``: names long work in its progress sheet. ``page``: the page that shows what long work
    came to, where it was begun before a lock: to whoever comes in next and may open it.
    ``reads``: long work changes nothing and comes to what its page shows, with which it is gone.
    """

    done: Callable[[T], object] | None = None
    work: Callable[[], T] | None = None
    long: Callable[[Progress], T] | None = None
    refused: Callable[[KnownError], object] | None = None
    form: "ProblemForm | None" = None
    busy: QWidget | None = None
    speaker: "Speaker | None" = None
    news: str | Callable[[T], str] = ""
    title: str = ""
    page: str = ""
    doing: str = ""
    reads: bool = False


class Running(QObject):
    """An operation under way: ``moved(done, total)``, ``said(what it is busy with)``, ``ended``."""

    moved = Signal(int, int)
    said = Signal(str)
    ended = Signal()

    def __init__(self, operation: Operation[Any], parent: QObject) -> None:
        super().__init__(parent)
        self.operation = operation
        self.over = False
        self._busy: Busy | None = None
        reports = Reports()
        reports.moved.connect(self.moved)
        reports.said.connect(self.said)
        self.progress = Progress(reports.move, reports.say)

    @property
    def is_act(self) -> bool:
        """Tell whether it is short work that a button began."""
        return self.operation.busy is not None and self.operation.long is None

    def mark_busy(self) -> None:
        """Have the button that started it show, once it takes long, that it works."""
        if self.operation.busy is not None:
            from desktop.ui.kit.busy import Busy  # not before the first frame

            self._busy = Busy(self.operation.busy, self.operation.doing)

    def unmark_busy(self) -> None:
        """Show the button as it was, where its page is still there."""
        if self._busy is not None and shiboken6.isValid(self._busy):
            self._busy.end()

    def stop(self) -> None:
        """Ask long work to stop; it ends at its next report of progress."""
        self.progress.stop()


def is_there(part: object) -> bool:
    """Tell whether a widget, or whose method it is, was not taken away (a sheet was closed)."""
    while isinstance(part, partial):
        part = part.func
    owner = getattr(part, "__self__", part)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)


def hold_keyboard(button: QWidget) -> None:
    """Let the keyboard wait beside a button that had it while it works. Left to itself Qt would
    hand it on to the next button, and a second Space would press that.
    """
    place = button.parentWidget()
    if button.hasFocus() and place is not None:
        button.setProperty(HELD, True)  # and is ringed as long as it works
        place.setFocus(Qt.FocusReason.OtherFocusReason)


def give_keyboard_back(button: QWidget | None) -> None:
    """Give the keyboard back to a button that had it, unless a person took it elsewhere."""
    if button is not None and button.property(HELD):
        button.setProperty(HELD, None)
        if QApplication.focusWidget() in (None, button.parentWidget()) and button.isVisible():
            button.setFocus(Qt.FocusReason.OtherFocusReason)
