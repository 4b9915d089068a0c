"""Opening the office: who, and the password; or the printed recovery key."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.ui.kit.choices import ChoiceField
from desktop.ui.kit.operation import Operation
from desktop.ui.kit.tasks import Tasks
from desktop.ui.shell.by_password import ByPassword
from desktop.ui.shell.front import RestoreButton

if TYPE_CHECKING:
    from desktop.ui.shell.gate import Gate, Slot, Unlocked
    from desktop.ui.shell.hand_over import HandOver
    from desktop.ui.shell.unlock_by_key import ByRecovery


class UnlockView(QStackedWidget):
    """``opened(Unlocked)`` once the office is open; ``language_wanted``: the window's other one;
    ``restore_wanted``: it is too damaged to be opened.
    """

    opened = Signal(object)
    language_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, gate: "Gate", tasks: Tasks) -> None:
        super().__init__()
        names = ChoiceField(placeholder=self.tr("Choose your name"))
        self.by_password = ByPassword(gate, tasks, self.tr("Who is at the desk?"), names)
        self._gate = gate
        self._tasks = tasks
        self._last = ""
        self._people: list[tuple[str, str]] = []
        self.addWidget(self.by_password)
        self.by_password.recovery_wanted.connect(self._to_recovery)
        self.by_password.opened.connect(self._opened)
        self.by_password.restore_wanted.connect(self.restore_wanted)
        self.by_password.language_wanted.connect(self.language_wanted)

    @cached_property
    def hand_over(self) -> "HandOver":
        """Who is next, made when somebody first leaves the PC to another."""
        from desktop.ui.shell.hand_over import HandOver

        made = HandOver(self._gate, self._tasks)
        self.addWidget(made)
        made.opened.connect(self._opened)
        made.kept.connect(self._keep)
        made.restore_wanted.connect(self.restore_wanted)
        return made

    @cached_property
    def by_recovery(self) -> "ByRecovery":
        """The other way in, made when it is first wanted."""
        from desktop.ui.shell.unlock_by_key import ByRecovery

        made = ByRecovery(self._gate, self._tasks)
        self.addWidget(made)
        made.password_wanted.connect(self._to_password)
        made.opened.connect(self._opened)
        made.restore_wanted.connect(self.restore_wanted)
        made.show_people(self._people, self._last)
        return made

    def ask_who(self, last: str = "") -> None:
        """Ask who can unlock; ``last`` is chosen beforehand (who locked)."""
        self._last = last
        self.by_password.form["slot"].set_help("")
        if last:
            self.by_password.password.clear()
        self.setCurrentWidget(self.by_password)
        for way in self.findChildren(RestoreButton):
            way.hide()
        self._tasks.run(
            Operation(
                work=self._gate.people,
                done=self._show_people,
                refused=self.by_password.restore.offer_for,
            )
        )

    def ask_next(self, before: str) -> None:
        """Ask who comes in after ``before``, who may come back only as anybody does."""
        self._last = before
        self.hand_over.clear()
        self.setCurrentWidget(self.hand_over)
        self._tasks.run(Operation(work=self._gate.people, done=self._show_next))

    def _show_next(self, people: "Sequence[Slot]") -> None:
        names = {slot.id: slot.name for slot in people}
        before = names.pop(self._last, "")
        self.hand_over.show_next(list(names.items()), before)
        if not names:
            self._keep()
            alone = self.tr("Nobody else has an account in this office yet.")
            self.by_password.form["slot"].set_help(alone)

    def _keep(self) -> None:
        self.hand_over.clear()
        self.ask_who(self._last)

    def _show_people(self, people: "Sequence[Slot]") -> None:
        self._people = [(slot.id, slot.name) for slot in people]
        self.by_password.show_people(self._people, self._last)
        if "by_recovery" in self.__dict__:
            self.by_recovery.show_people(self._people, self._last)

    def _to_recovery(self) -> None:
        self.setCurrentWidget(self.by_recovery)
        self.by_recovery.form.focus_first()

    def _to_password(self) -> None:
        self.setCurrentWidget(self.by_password)
        self.by_password.form.focus_first()

    def _opened(self, unlocked: "Unlocked") -> None:
        self.opened.emit(unlocked)
