"""Operations: everything that touches the office's data runs in the lane.

A page builds an :class:`Operation` from a small function and bound methods of its own and gives
it to :class:`Tasks`. No page has a thread or a try/except: what is under way, progress and
cancelling are handled here, what becomes of a result in ``delivery``, and what ended behind a lock
in ``behind``.
"""

from collections.abc import Callable, Container
from functools import cached_property, partial
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.errors import KnownError
from desktop.base.messages import Messages
from desktop.ui.kit import scene
from desktop.ui.kit.operation import (
    AFTERWARDS,
    FAILED,
    Operation,
    Running,
    give_keyboard_back,
    hold_keyboard,
    is_there,
)
from desktop.ui.kit.post import Arrival, Post
from desktop.ui.kit.texts import fill
from desktop.ui.kit.turns import Turns

if TYPE_CHECKING:
    from concurrent.futures import Future

    from desktop.ui.kit.behind import Behind
    from desktop.ui.kit.delivery import Delivery
    from desktop.ui.kit.shapes import Board, Submit

#: A burst of changes is over when none has come for so long; an endless one is told so often.
_CALM_MS: Final = 50
_BURST_MS: Final = 1000
#: What long work had to do with a page that was taken away.
_OF_A_PAGE_GONE: Final[dict[str, Any]] = dict.fromkeys(
    ("done", "refused", "form", "busy", "speaker")
)


class Tasks(QObject):
    """Runs operations for one window.

    ``started(Running)`` lets the shell show a progress sheet for long work. ``changed(object)``
    carries what the core says was changed: the gate calls :meth:`announce` from the lane, pages
    connect a bound method and look again. ``settled(tuple)`` carries the changes of a burst once,
    when short work is over and nothing more has come for a moment (of an endless one, every
    second): what is read again is read once for all of them. ``rested``: no short work is under way
    any more.
    """

    started = Signal(object)
    rested = Signal()
    changed = Signal(object)
    settled = Signal(object)

    def __init__(
        self,
        submit: "Submit",
        messages: Messages,
        speaker: "Board",
        crash: Callable[[BaseException], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._submit = submit
        self._messages = messages
        self._speaker, self._crash = speaker, crash
        self._under_way: set[Running] = set()
        self._numbers = count()
        self._numbered: dict[int, tuple[Running, Future[Any]]] = {}
        self._held: set[Running] | None = None
        self._kept: list[tuple[Running, Future[Any]]] = []
        self._kept_changes: list[object] = []
        self._whose = ""
        self._left: dict[Running, str] = {}  # work of who left, which goes on
        self._in: tuple[str, Container[str]] | None = None
        self._burst: list[object] = []
        self._burst_age = QElapsedTimer()
        self._calm = QTimer(self, singleShot=True, interval=_CALM_MS)
        self._calm.timeout.connect(self._tell_burst)
        self.changed.connect(self._gather)
        queued = Qt.ConnectionType.QueuedConnection
        self.turns = Turns(self)
        self._post = Post()
        self._post.arrived.connect(self._arrived, queued)
        self._post.announced.connect(self._spread, queued)

    @property
    def speaker(self) -> "Board":
        """Where the window says things."""
        return self._speaker

    @cached_property
    def _delivery(self) -> "Delivery":
        from desktop.ui.kit.delivery import Delivery  # not before the first frame

        return Delivery(self._speaker, self._messages, self._crash, self.behind)

    @cached_property
    def behind(self) -> "Behind":
        """What ended behind a lock."""
        from desktop.ui.kit.behind import Behind  # not before the first frame

        return Behind()

    @property
    def running(self) -> frozenset[Running]:
        """What runs now."""
        return frozenset(self._under_way)

    @property
    def idle(self) -> bool:
        """True when nothing is under way (tests wait for this)."""
        return not self._under_way and not self._burst and not self.turns

    @property
    def under_way(self) -> bool:
        """True while short work is under way."""
        return any(running.operation.long is None for running in self._under_way)

    def run(self, operation: Operation[Any]) -> Running:
        """Start an operation; returns at once."""
        running = Running(operation, self)
        work = operation.work
        if work is None:
            long = operation.long
            assert long is not None  # noqa: S101  # an operation without work is a bug
            work = partial(long, running.progress)  # no closure: the lane asks what it runs
        self._under_way.add(running)
        if operation.busy is not None:
            self._disable(operation.busy)
            running.mark_busy()
        if operation.form is not None:
            operation.form.clear_problems()
        self.started.emit(running)
        try:
            future = self._submit(work)
        except KnownError as closed:  # the lane takes no more work
            from concurrent.futures import Future

            future = Future()
            future.set_exception(closed)
        number = next(self._numbers)
        self._numbered[number] = running, future
        future.add_done_callback(Arrival(self._post, number))
        return running

    def _disable(self, busy: QWidget) -> None:
        """Disable a button; what it said the last time is over."""
        self._withdraw(busy)
        hold_keyboard(busy)
        busy.setEnabled(False)
        busy.setProperty(AFTERWARDS, True)

    def _withdraw(self, busy: QWidget) -> None:
        if told := busy.property(FAILED):
            self._speaker.withdraw(str(told))
            busy.setProperty(FAILED, None)

    @property
    def goes_on(self) -> list[str]:
        """What the long work is called that is under way."""
        return [one.operation.title for one in self._under_way if one.operation.long]

    def stop(self) -> None:
        """Ask long work to stop (the program ends)."""
        for running in self._under_way:
            running.stop()

    def finish(self, within_s: float) -> bool:
        """Wait a moment for the acts that buttons began, and tell how they ended: who leaves at
        once behind the key that saved has saved, and finds nothing of it half done. False where
        one of them takes longer.
        """
        from concurrent.futures import wait

        every = self._numbered.items()
        acts = {number: future for number, (running, future) in every if running.is_act}
        ended = wait(acts.values(), within_s).done if acts else ()
        for number in [one for one, future in acts.items() if future in ended]:
            self._settle_now(number)
        return len(ended) == len(set(acts.values()))

    def hold(self, whose: str = "") -> None:
        """Keep back changes, and the results of what is under way (the window is locked).

        Long work goes on behind the lock; ``whose`` it is will hear how it ended. What is started
        from now on is delivered as ever: the lock screen's own operations.
        """
        self._held, self._whose, self._in = set(self._under_way), whose, None

    @property
    def failed_behind(self) -> bool:
        """Tell whether short work that was kept back failed (what was typed could not be kept)."""
        short = (done for running, done in self._kept if running.operation.long is None)
        return any(done.exception() is not None for done in short)

    def release(self, *, deliver: bool) -> None:
        """Deliver what was kept back, or forget it with its pages, but for :meth:`tell_ended`."""
        kept, changes = self._kept, self._kept_changes
        if not deliver:
            for running in self._under_way.intersection(self._held or ()):
                self._left.setdefault(running, self._whose)
        self._held, self._kept, self._kept_changes = None, [], []
        for running, future in kept:
            if deliver:
                self._settle(running, future)
            else:
                self._let_go(running, future, self._whose)
        for change in changes if deliver else ():
            self.changed.emit(change)

    def _let_go(self, running: Running, future: "Future[Any]", whose: str) -> None:
        operation = running.operation
        running.deleteLater()
        if operation.long is not None:
            gone = self.tr("“%1” ended behind the lock, and its page is gone; begin it again.")
            done = gone if operation.reads else self.tr("“%1” is done.")
            news = operation.news or fill(done, operation.title)
            told = operation._replace(news=news, **_OF_A_PAGE_GONE)
            self.behind.add(whose, told, future)

    def tell_ended(self, whose: str, pages: Container[str] = ()) -> None:
        """Tell somebody who came in, and may open ``pages``, how the long work ended that was begun
        before a lock; also of what is still under way.
        """
        self._in = whose, pages
        self.behind.tell(whose, pages, partial(self._delivery, titled=True))

    def announce(self, change: object) -> None:
        """Tell every page what was changed; may be called from any thread."""
        self._post.announced.emit(change)

    def _spread(self, change: object) -> None:
        if self._held is None:
            self.changed.emit(change)
        else:
            self._kept_changes.append(change)

    def _gather(self, change: object) -> None:
        if not self._burst:
            self._burst_age.start()
        self._burst.append(change)
        if not self._calm.isActive() or self._burst_age.elapsed() < _BURST_MS:
            self._calm.start()

    def _tell_burst(self) -> None:
        if self.under_way and self._burst_age.elapsed() < _BURST_MS:
            self._calm.start()
            return
        burst, self._burst = tuple(self._burst), []
        self.settled.emit(burst)

    def _arrived(self, number: int) -> None:
        self.turns.add(partial(self._settle_now, number))

    def _settle_now(self, number: int) -> None:
        if number in self._numbered:  # else it was not waited for any longer
            self._settle(*self._numbered.pop(number))

    def _settle(self, running: Running, future: "Future[Any]") -> None:
        operation = running.operation
        self._under_way.discard(running)
        if running in self._left:  # who began it left
            self._let_go(running, future, self._left.pop(running))
            if self._held is None and self._in is not None:
                self.tell_ended(*self._in)
            return
        if self._held is not None and running in self._held:
            self._kept.append((running, future))
            return
        running.over = True
        busy = operation.busy if is_there(operation.busy) else None
        if busy is not None:
            afterwards = busy.property(AFTERWARDS) is not False
            busy.setProperty(AFTERWARDS, None)
            busy.setEnabled(afterwards)
            scene.changed(busy)
        running.unmark_busy()
        running.ended.emit()
        give_keyboard_back(busy)
        running.deleteLater()
        self._delivery(operation, future)
        if running.is_act and self.behind.leaving:
            self.behind.tell_again(operation, future)
        self.turns.add_last(self._rest)  # what came is shown first

    def _rest(self) -> None:
        if not self.under_way:  # a page that is come to meanwhile has begun to read
            self.rested.emit()
