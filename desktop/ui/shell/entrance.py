"""What stands before the open office: unlocking it, setting it up, restoring it, finding it."""

from enum import Enum, auto
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.ui.kit.operation import Operation

if TYPE_CHECKING:  # loaded behind the first frame, and most days not at all
    from collections.abc import Callable

    from desktop.base.errors import KnownError
    from desktop.ui.kit.notes import Messages
    from desktop.ui.kit.tasks import Tasks
    from desktop.ui.shell.astray import Astray
    from desktop.ui.shell.front import MakeRestore, RestoreFront
    from desktop.ui.shell.gate import Gate, Unlocked
    from desktop.ui.shell.setup_view import KeepSheet, SetUpView
    from desktop.ui.shell.unlock import UnlockView


class First(Enum):
    """What is shown until the gate has said what there is to do; nothing where it can't say."""

    UNLOCK = auto()
    SET_UP = auto()
    ASTRAY = auto()


class Entrance(QStackedWidget):
    """``begun`` when the gate has said what there is to do; ``opened(Unlocked)`` once it is done;
    ``language_wanted``: the window is to speak its other language.

    ``practice_wanted(policy id)``: to practise before there is an office; ``practice_anew``: the
    practice office is too damaged to be opened.

    What keeps an office from being opened at all is said here (:meth:`fail`), with a way out.
    """

    begun = Signal()
    opened = Signal(object)
    language_wanted = Signal()
    practice_wanted = Signal(str)
    practice_anew = Signal()

    def __init__(
        self,
        gate: "Gate",
        tasks: "Tasks",
        messages: "Messages",
        keep: "KeepSheet",
        restore: "MakeRestore",
        *,
        first: First,
    ) -> None:
        super().__init__()
        self._gate = gate
        self._tasks = tasks
        self._messages = messages
        self._keep = keep
        self._make_restore = restore
        self.set_up: SetUpView | None = None
        self.restore: RestoreFront | None = None
        self._before: QWidget | None = None
        if first is First.SET_UP:
            self._show_set_up()
        elif first is First.ASTRAY:
            self._show_astray()
        else:
            self.setCurrentWidget(self.unlock)

    @cached_property
    def unlock(self) -> "UnlockView":
        """The card of who opens the office."""
        from desktop.ui.shell.unlock import UnlockView

        made = UnlockView(self._gate, self._tasks)
        made.opened.connect(self._opened)
        made.language_wanted.connect(self.language_wanted)
        made.restore_wanted.connect(self._out_of_damage)
        self.addWidget(made)
        return made

    @cached_property
    def astray(self) -> "Astray":
        """Why no office is opened here, and where to go."""
        from desktop.ui.shell.astray import Astray

        made = Astray()
        made.again.connect(self.start)
        made.moved.connect(self._move)
        made.set_up_wanted.connect(self._set_up_here)
        made.restore_wanted.connect(self._show_restore)
        self.addWidget(made)
        return made

    def start(self) -> None:
        """Ask the gate whether to set up or to unlock."""
        self._ask(self._gate.is_new)

    def _ask(self, work: "Callable[[], bool]") -> None:
        self._tasks.run(Operation(work=work, done=self._begin, refused=self._refused, speaker=self))

    def tell(self, text: str) -> None:
        """There is no news here."""

    def fail(self, text: str) -> None:
        """Say what keeps the office from being opened."""
        self._show_astray()
        self.astray.show_stuck(self._gate.place, text)
        self.astray.first_focus().setFocus()

    def ask_who(self, last: str = "") -> None:
        """Ask who can unlock; ``last`` is chosen beforehand (who locked)."""
        self.setCurrentWidget(self.unlock)
        self.unlock.ask_who(last)

    def ask_next(self, before: str) -> None:
        """Ask who is next at the PC, after ``before``."""
        self.setCurrentWidget(self.unlock)
        self.unlock.ask_next(before)

    def put_before(self, card: QWidget) -> None:
        """Show a card before who is asked."""
        self.leave_before()
        self._before = card
        self.addWidget(card)
        self.setCurrentWidget(card)

    def leave_before(self) -> None:
        """Take that card away."""
        if self._before is not None:
            self.removeWidget(self._before)
            self._before.deleteLater()
            self._before = None

    def begin(self, is_new: bool) -> None:
        """Ask who comes in, or set the office up where there is none."""
        self._begin(is_new)

    def leave_set_up(self) -> None:
        """Take the set-up away: there is an office."""
        if self.set_up is not None:
            self.removeWidget(self.set_up)
            self.set_up.deleteLater()
            self.set_up = None

    def _begin(self, is_new: bool) -> None:
        if is_new and self._gate.is_astray():
            self._show_astray()
            self.astray.show_nowhere(self._gate.place)
            self.astray.first_focus().setFocus()
        elif is_new:
            self._show_set_up().start()
        else:
            self.leave_set_up()
            self.ask_who()
        self.begun.emit()

    def _refused(self, _why: "KnownError") -> None:
        self.begun.emit()

    def _move(self, folder: str) -> None:
        self._ask(partial(_moved, self._gate, Path(folder)))

    def _set_up_here(self) -> None:
        self._gate.stay()
        self.start()

    def _show_astray(self) -> None:
        self.leave_set_up()
        self.setCurrentWidget(self.astray)

    def _opened(self, unlocked: "Unlocked") -> None:
        self.opened.emit(unlocked)

    def _show_set_up(self) -> "SetUpView":
        from desktop.ui.shell.setup_view import SetUpView

        if self.set_up is None:
            self.set_up = SetUpView(self._gate, self._tasks, self._messages, self._keep)
            self.set_up.opened.connect(self._opened)
            self.set_up.restore_wanted.connect(self._show_restore)
            self.set_up.language_wanted.connect(self.language_wanted)
            self.set_up.practice_wanted.connect(self.practice_wanted)
            self.addWidget(self.set_up)
        self.setCurrentWidget(self.set_up)
        return self.set_up

    def _out_of_damage(self) -> None:
        if self._gate.practising:
            self.practice_anew.emit()
        else:
            self._show_restore()

    def _show_restore(self) -> None:
        self.restore = self._make_restore(self._tasks)
        self.restore.restored.connect(self._restored)
        self.restore.left.connect(self._set_up_instead)
        self.addWidget(self.restore)
        self.setCurrentWidget(self.restore)
        self.restore.setFocus()

    def _set_up_instead(self) -> None:
        self._leave_restore()
        if self.set_up is None:
            self._set_up_here()

    def _restored(self, news: str) -> None:
        self._leave_restore()
        self.leave_set_up()
        self.ask_who()
        self._messages.tell(news)

    def _leave_restore(self) -> None:
        if self.restore is not None:
            self._messages.clear()
            self.removeWidget(self.restore)
            self.restore.deleteLater()
            self.restore = None


def _moved(gate: "Gate", folder: Path) -> bool:
    gate.go_to(folder)
    return gate.is_new()
