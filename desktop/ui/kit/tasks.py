"""Operations: everything that touches the office's data runs in the lane, and is told once here.

A page builds an :class:`Operation` from a small function and bound methods of its own and gives
it to :class:`Tasks`. No page has a thread or a try/except: success, refusal, problems of fields,
progress, cancelling and crashes are handled in this module alone.
"""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop.base.errors import Invalid, KnownError
from desktop.base.messages import Messages
from desktop.ui.kit.operation import Board, Operation, Running, Speaker, Stopped, Submit

#: On a busy button: it had the keyboard; what its last operation failed with.
_HELD: Final = "held_focus"
_FAILED: Final = "failed_with"


class Tasks(QObject):
    """Runs operations for one window.

    ``started(Running)`` lets the shell show a progress sheet for long work. ``changed(object)``
    carries what the core says was changed: boot calls :meth:`announce` from the lane, pages
    connect a bound method and look again.
    """

    started = Signal(object)
    changed = Signal(object)

    def __init__(
        self,
        submit: Submit,
        messages: Messages,
        speaker: Board,
        crash: Callable[[BaseException], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._submit = submit
        self._messages = messages
        self._speaker = speaker
        self._crash = crash
        self._under_way: set[Running] = set()
        self._held: set[Running] | None = None
        self._kept: list[tuple[Running, Future[Any]]] = []
        self._kept_changes: list[object] = []
        queued = Qt.ConnectionType.QueuedConnection
        self._post = _Post()
        self._post.arrived.connect(self._settle, queued)
        self._post.announced.connect(self._spread, queued)

    @property
    def speaker(self) -> Speaker:
        """Where the window says things."""
        return self._speaker

    @property
    def idle(self) -> bool:
        """True when nothing is under way (tests wait for this)."""
        return not self._under_way

    def run(self, operation: Operation[Any]) -> Running:
        """Start an operation; returns at once."""
        running = Running(operation, self)
        work = operation.work
        if work is None:
            long = operation.long
            assert long is not None  # noqa: S101  # an operation without work is a bug
            progress = running.progress

            def work() -> Any:
                return long(progress)

        self._under_way.add(running)
        if operation.busy is not None:
            self._disable(operation.busy)
        if operation.form is not None:
            operation.form.clear_problems()
        self.started.emit(running)
        try:
            future = self._submit(work)
        except KnownError as closed:  # the lane takes no more work
            future = Future()
            future.set_exception(closed)
        future.add_done_callback(_Arrival(self._post, running))
        return running

    def _disable(self, busy: QWidget) -> None:
        """Disable a button; what it said the last time is over, and the keyboard waits beside it.

        Left to itself Qt would hand the keyboard on to the next button, and a second Space would
        press that.
        """
        self._withdraw(busy)
        held, place = busy.hasFocus(), busy.parentWidget()
        if held and place is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)
            busy.setProperty(_HELD, True)
        busy.setEnabled(False)

    def _withdraw(self, busy: QWidget) -> None:
        told = busy.property(_FAILED)
        if told:
            self._speaker.withdraw(str(told))
            busy.setProperty(_FAILED, None)

    def hold(self) -> None:
        """Keep back changes, and the results of what is under way (the window is locked).

        What is started from now on is delivered as ever: the lock screen's own operations.
        """
        self._held = set(self._under_way)

    def release(self, *, deliver: bool) -> None:
        """Deliver what was kept back, or forget it: its pages are gone."""
        kept, changes = self._kept, self._kept_changes
        self._held, self._kept, self._kept_changes = None, [], []
        if deliver:
            for running, future in kept:
                self._settle(running, future)
            for change in changes:
                self.changed.emit(change)

    def announce(self, change: object) -> None:
        """Tell every page what was changed; may be called from any thread."""
        self._post.announced.emit(change)

    def _spread(self, change: object) -> None:
        if self._held is None:
            self.changed.emit(change)
        else:
            self._kept_changes.append(change)

    def _settle(self, running: Running, future: Future[Any]) -> None:
        operation = running.operation
        self._under_way.discard(running)
        if self._held is not None and running in self._held:
            self._kept.append((running, future))
            return
        running.over = True
        if operation.busy is not None:
            operation.busy.setEnabled(True)
        running.ended.emit()
        _give_back(operation.busy)
        running.deleteLater()
        self._deliver(operation, future)

    def _deliver(self, operation: Operation[Any], future: Future[Any]) -> None:
        speaker = operation.speaker or self._speaker
        try:
            result = future.result()
        except (Stopped, CancelledError):
            speaker.tell(self.tr("Stopped. Nothing was changed by what was left undone."))
        except Invalid as why:
            self._distribute(operation, why, speaker)
        except KnownError as why:
            speaker.fail(self._messages.of(why))
            if operation.busy is not None and operation.speaker is None:
                operation.busy.setProperty(_FAILED, self._messages.of(why))
            if operation.refused is not None:
                operation.refused(why)
        except BaseException as why:  # noqa: BLE001  # the crash hook decides
            self._crash(why)
        else:
            if operation.news:
                speaker.tell(operation.news)
            if operation.done is not None:
                operation.done(result)

    def _distribute(self, operation: Operation[Any], why: Invalid, speaker: Speaker) -> None:
        texts = [(p.field, self._messages.of(p)) for p in why.problems]
        if operation.form is not None:
            # what found no field is shown by the form's own summary
            operation.form.show_problems(texts)
        else:
            speaker.fail("\n".join(text for _, text in texts) or self._messages.of(why))
        if operation.refused is not None:
            operation.refused(why)


def _give_back(busy: QWidget | None) -> None:
    """Give the keyboard back to a button that had it, unless a person took it elsewhere."""
    if busy is not None and busy.property(_HELD):
        busy.setProperty(_HELD, None)
        if QApplication.focusWidget() in (None, busy.parentWidget()) and busy.isVisible():
            busy.setFocus(Qt.FocusReason.OtherFocusReason)


class _Post(QObject):
    """Carries results from the lane to the window's thread.

    Without a parent: whoever still has something to say keeps it alive, so that a window may go at
    any moment; Qt takes what arrives afterwards to nobody.
    """

    arrived = Signal(object, object)
    announced = Signal(object)


class _Arrival:
    """The future's callback; runs in the lane's thread and only emits a signal."""

    def __init__(self, post: _Post, running: Running) -> None:
        self._post = post
        self._running = running

    def __call__(self, future: Future[Any]) -> None:
        self._post.arrived.emit(self._running, future)
