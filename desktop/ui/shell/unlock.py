"""Opening the office: who, and the password; or the printed recovery key."""

from collections.abc import Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.base.errors import KnownError
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.choices import ChoiceField
from desktop.ui.kit.form import Form
from desktop.ui.kit.operation import Operation
from desktop.ui.kit.secret import PasswordField
from desktop.ui.kit.tasks import Tasks
from desktop.ui.kit.texts import fill
from desktop.ui.shell.brand import Brand
from desktop.ui.shell.front import Front, RowSpeaker

if TYPE_CHECKING:
    from desktop.ui.shell.gate import Gate, Slot, Unlocked
    from desktop.ui.shell.unlock_by_key import ByRecovery


class UnlockView(QStackedWidget):
    """``opened(Unlocked)`` once the office is open."""

    opened = Signal(object)

    def __init__(self, gate: "Gate", tasks: Tasks) -> None:
        super().__init__()
        self.by_password = _ByPassword(gate, tasks)
        self._gate = gate
        self._tasks = tasks
        self._last = ""
        self._people: list[tuple[str, str]] = []
        self.addWidget(self.by_password)
        self.by_password.recovery_wanted.connect(self._to_recovery)
        self.by_password.opened.connect(self._opened)

    @cached_property
    def by_recovery(self) -> "ByRecovery":
        """The other way in, made when it is first wanted."""
        from desktop.ui.shell.unlock_by_key import ByRecovery

        made = ByRecovery(self._gate, self._tasks)
        self.addWidget(made)
        made.password_wanted.connect(self._to_password)
        made.opened.connect(self._opened)
        made.show_people(self._people, self._last)
        return made

    def ask_who(self, last: str = "") -> None:
        """Ask who can unlock; ``last`` is chosen beforehand (who locked)."""
        self._last = last
        if last:
            self.by_password.password.clear()
        self.setCurrentWidget(self.by_password)
        self._tasks.run(Operation(work=self._gate.people, done=self._show_people))

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


class _ByPassword(Front):
    opened = Signal(object)
    recovery_wanted = Signal()

    def __init__(self, gate: "Gate", tasks: Tasks) -> None:
        super().__init__(430)
        self._gate = gate
        self._tasks = tasks
        self.form = Form(self)
        self.person = ChoiceField(placeholder=self.tr("Choose your name"))
        self.password = PasswordField()
        self._wait = 0
        self._seconds = QTimer(self)
        self._seconds.setInterval(1000)
        self._seconds.timeout.connect(self._second)
        self.person.changed.connect(self._wait_no_more)
        rows = (
            self.form.row("slot", self.tr("Name"), self.person, required=True),
            self.form.row("password", self.tr("Password"), self.password, required=True),
        )
        self.enter = Button(self.tr("Open"), self._enter, kind="primary", icon="lock-open")
        self.form.completed.connect(self.enter.click)
        forgot = Button(
            self.tr("Use the recovery key"), self._forgot, kind="link",
            icon="key-round",
        )  # fmt: skip
        for part in (Brand(), label(self.tr("Who is at the desk?"), "title"), *rows):
            self.box.addWidget(part)
        self.box.addSpacing(4)
        self.box.addWidget(self.enter)
        self.box.addWidget(forgot)

    def show_people(self, options: list[tuple[str, str]], last: str) -> None:
        """Offer names; the one who locked, or the only one, is chosen.

        What was typed before the names were read stays, and the keyboard with it.
        """
        self.person.set_options(options)
        self.form.clear_problems()
        self._wait_no_more()
        only = options[0][0] if len(options) == 1 else ""
        self.person.set_value(last or only or self.person.value())
        if not self.password.value():
            self.form["password" if self.person.value() else "slot"].focus()

    def _enter(self) -> None:
        if not self.form.check():
            return
        work = partial(self._gate.unlock, self.person.value(), self.password.value())
        speaker = RowSpeaker(self.form["password"])
        self._tasks.run(
            Operation(
                work=work,
                done=self._done,
                refused=self._again,
                busy=self.enter,
                doing=self.tr("Opening…"),
                speaker=speaker,
            )
        )

    def _forgot(self) -> None:
        self.recovery_wanted.emit()

    def _again(self, why: KnownError) -> None:
        self.password.selectAll()
        self._wait = int(why.params.get("seconds", 0))
        if self._wait:
            self.enter.setEnabled(False)
            self._seconds.start()

    def _second(self) -> None:
        self._wait -= 1
        if self._wait > 0:
            text = self.tr("Seconds before the next try with this name: %1")
            self.form["password"].set_error(fill(text, self._wait))
        else:
            self._wait_no_more()

    def _wait_no_more(self) -> None:
        """Let the next guess be typed: the time is over, or another name is chosen."""
        if self._seconds.isActive():
            self._seconds.stop()
            self.enter.setEnabled(True)
            self.form["password"].set_error("")

    def _done(self, unlocked: "Unlocked") -> None:
        self.password.clear()
        self.opened.emit(unlocked)
