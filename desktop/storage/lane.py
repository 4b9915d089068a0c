"""The lane: one thread that owns the database connection; operations run in it one by one."""

import threading
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

from desktop.base.errors import Refused

if TYPE_CHECKING:
    from concurrent.futures import Future

P = ParamSpec("P")
T = TypeVar("T")
Act = TypeVar("Act", bound=Callable[..., Any])

#: Seconds without an operation after which the lane is at rest: a page that comes asks for one
#: thing after the other.
_REST_S: Final = 0.2
#: What waits for rest waits no longer than this.
_LONGEST_S: Final = 1.0


def alone(act: Act) -> Act:
    """Mark an operation that may not run inside another, because it opens or closes the office.

    It waits for the long operation (a backup finishes behind the lock screen), and so does what was
    queued after it.
    """
    act.runs_alone = True  # type: ignore[attr-defined]
    return act


def _is_alone(act: Callable[..., Any]) -> bool:
    while isinstance(act, partial):
        act = act.func
    return getattr(act, "runs_alone", False)


class Lane:
    """A queue of whole operations and the worker thread that runs them in order.

    A long operation lets waiting ones pass by :meth:`pump`, or by :meth:`beside` when its work
    needs no database. An operation's exception goes to its own future alone.
    """

    def __init__(self, name: str = "lane") -> None:
        self._waiting: deque[tuple[Callable[[], None], bool]] = deque()
        self._in_rest: deque[Callable[[], None]] = deque()
        self._asked, self._rested_at = False, 0.0
        self._changed = threading.Condition()
        self._closing = False
        self._pumping = False
        self._thread = threading.Thread(target=self._work, name=name)
        self._thread.start()

    def submit(self, act: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        """Queue one operation; raises ``storage.closed`` after :meth:`close` began."""
        run, future = _running(partial(act, *args, **kwargs))
        with self._changed:
            self._refuse_if_closing()
            self._waiting.append((run, _is_alone(act)))
            self._changed.notify_all()
        return future

    def submit_in_rest(self, act: Callable[[], object]) -> None:
        """Queue what nobody waits for, until nothing was asked for a moment; it is dropped at the
        lane's end. Raises as :meth:`submit`.
        """
        run, _ = _running(act)
        with self._changed:
            self._refuse_if_closing()
            if not self._in_rest:
                self._rested_at = time.monotonic()
            self._in_rest.append(run)
            self._changed.notify_all()

    def _refuse_if_closing(self) -> None:
        if self._closing:
            raise Refused("storage.closed")

    def call(self, act: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run one operation and wait for what it returns or raises."""
        if self.is_current():
            raise RuntimeError("an operation of the lane would wait for itself")
        return self.submit(act, *args, **kwargs).result()

    def is_current(self) -> bool:
        """Tell whether the calling thread is the lane's."""
        return threading.current_thread() is self._thread

    def pump(self) -> None:
        """Run the operations that wait now, from inside a long one.

        The long operation must have no transaction open. A pumped operation that pumps in its
        turn does nothing, so that the stack stays flat. An operation marked :func:`alone` stops
        the passing until the long one is over.
        """
        if not self.is_current():
            raise RuntimeError("only an operation of the lane lets others pass")
        if self._pumping:
            return
        with self._changed:
            count = len(self._waiting)
        self._pumping = True
        try:
            for _ in range(count):
                if self._waiting[0][1]:
                    break
                self._waiting.popleft()[0]()
        finally:
            self._pumping = False

    def beside(self, act: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run ``act`` in a thread of its own while the lane goes on with what waits.

        For the parts of a long operation that do not touch the database's connection.
        """
        from concurrent.futures import ThreadPoolExecutor

        with ThreadPoolExecutor(1, thread_name_prefix="beside-lane") as pool:
            future = pool.submit(act, *args, **kwargs)
            future.add_done_callback(self._wake)
            while not future.done():
                with self._changed:
                    self._changed.wait_for(lambda: self._has_work() or future.done())
                self.pump()
            return future.result()

    def close(self) -> None:
        """Finish what is queued and end the thread; a second call does nothing."""
        if self.is_current():
            raise RuntimeError("the lane can't wait for its own end")
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()

    def _has_work(self) -> bool:
        return bool(self._waiting) and not self._waiting[0][1] and not self._pumping

    def _wake(self, _future: "Future[T]") -> None:
        with self._changed:
            self._changed.notify_all()

    def _work(self) -> None:
        while (act := self._taken()) is not None:
            act()
            del act  # with its command, which may be a secret, and whoever waited for it

    def _taken(self) -> Callable[[], None] | None:
        """Wait for what is next, and return it; None at the lane's end."""
        with self._changed:
            while True:
                pause = self._pause() if self._in_rest else None
                self._changed.wait_for(partial(self._comes, resting=pause is None), pause)
                if self._waiting:
                    self._asked = True
                    return self._waiting.popleft()[0]
                if self._closing:
                    return None
                if pause is not None:
                    self._asked = False
                    return self._in_rest.popleft()

    def _comes(self, *, resting: bool) -> bool:
        return bool(self._waiting or self._closing or (resting and self._in_rest))

    def _pause(self) -> float:
        """Return how long what waits for rest is still to wait."""
        if not self._asked:
            return 0.0
        return max(0.0, min(_REST_S, self._rested_at + _LONGEST_S - time.monotonic()))


def _running(act: Callable[[], T]) -> "tuple[Callable[[], None], Future[T]]":
    """Return what runs an operation and hands over what it returns or raises."""
    from concurrent.futures import Future  # not before the first frame

    future: Future[T] = Future()

    def run() -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            future.set_result(act())
        except BaseException as error:  # noqa: BLE001  (it is handed over, not swallowed)
            future.set_exception(error)

    return run, future
