"""The lane: one thread that owns the database connection; operations run in it one by one."""

import threading
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from desktop.base.errors import Refused

if TYPE_CHECKING:
    from concurrent.futures import Future

P = ParamSpec("P")
T = TypeVar("T")
Act = TypeVar("Act", bound=Callable[..., Any])


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
        self._changed = threading.Condition()
        self._closing = False
        self._pumping = False
        self._thread = threading.Thread(target=self._work, name=name)
        self._thread.start()

    def submit(self, act: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Future[T]":
        """Queue one operation; raises ``storage.closed`` after :meth:`close` began."""
        from concurrent.futures import Future  # not before the first frame

        future: Future[T] = Future()

        def run() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                future.set_result(act(*args, **kwargs))
            except BaseException as error:  # noqa: BLE001  (it is handed over, not swallowed)
                future.set_exception(error)

        with self._changed:
            if self._closing:
                raise Refused("storage.closed")
            self._waiting.append((run, _is_alone(act)))
            self._changed.notify_all()
        return future

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
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._closing)
                if not self._waiting:
                    return
                act, _ = self._waiting.popleft()
            act()
            del act  # with its command, which may be a secret, and whoever waited for it
