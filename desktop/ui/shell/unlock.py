"""Opening the office: who, and the password; or the printed recovery key."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.choices import ChoiceField
from desktop.ui.kit.fields import MultiLineField, PasswordField
from desktop.ui.kit.form import Form
from desktop.ui.kit.operation import Operation
from desktop.ui.kit.row import FormRow
from desktop.ui.kit.tasks import Tasks
from desktop.ui.shell.front import Front, RowSpeaker
from desktop.ui.shell.gate import Gate, Unlocked
from desktop.ui.shell.setup_flow import Strength, strength
from desktop.ui.shell.sidebar import Brand

if TYPE_CHECKING:
    from desktop.core.staff.terms import Slot


class UnlockView(QStackedWidget):
    """``opened(Unlocked)`` once the office is open."""

    opened = Signal(object)

    def __init__(self, gate: Gate, tasks: Tasks) -> None:
        super().__init__()
        self.by_password = _ByPassword(gate, tasks)
        self.by_recovery = _ByRecovery(gate, tasks)
        self._gate = gate
        self._tasks = tasks
        self._last = ""
        self.addWidget(self.by_password)
        self.addWidget(self.by_recovery)
        self.by_password.recovery_wanted.connect(self._to_recovery)
        self.by_recovery.password_wanted.connect(self._to_password)
        self.by_password.opened.connect(self._opened)
        self.by_recovery.opened.connect(self._opened)

    def ask_who(self, last: str = "") -> None:
        """Ask who can unlock; ``last`` is chosen beforehand (who locked)."""
        self._last = last
        self.setCurrentWidget(self.by_password)
        self._tasks.run(Operation(work=self._gate.people, done=self._show_people))

    def _show_people(self, people: "Sequence[Slot]") -> None:
        options = [(slot.id, slot.name) for slot in people]
        self.by_password.show_people(options, self._last)
        self.by_recovery.show_people(options, self._last)

    def _to_recovery(self) -> None:
        self.setCurrentWidget(self.by_recovery)
        self.by_recovery.form.focus_first()

    def _to_password(self) -> None:
        self.setCurrentWidget(self.by_password)
        self.by_password.form.focus_first()

    def _opened(self, unlocked: Unlocked) -> None:
        self.opened.emit(unlocked)


class _ByPassword(Front):
    opened = Signal(object)
    recovery_wanted = Signal()

    def __init__(self, gate: Gate, tasks: Tasks) -> None:
        super().__init__(430)
        self._gate = gate
        self._tasks = tasks
        self.form = Form(self)
        self.person = ChoiceField(placeholder=self.tr("Choose your name"))
        self.password = PasswordField()
        self.password.hinted.connect(self._hint)
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
        """Offer names; the one who locked, or the only one, is chosen."""
        self.person.set_options(options)
        self.form.clear_problems()
        self.password.clear()
        only = options[0][0] if len(options) == 1 else ""
        self.person.set_value(last or only or self.person.value())
        self.form["password" if self.person.value() else "slot"].focus()

    def _hint(self, text: str) -> None:
        self.form["password"].set_help(text)

    def _enter(self) -> None:
        if not self.form.check():
            return
        work = partial(self._gate.unlock, self.person.value(), self.password.value())
        speaker = RowSpeaker(self.form["password"])
        self._tasks.run(
            Operation(
                work=work, done=self._done, refused=self._again, busy=self.enter, speaker=speaker
            )
        )

    def _forgot(self) -> None:
        self.recovery_wanted.emit()

    def _again(self, _why: Exception) -> None:
        self.password.selectAll()

    def _done(self, unlocked: Unlocked) -> None:
        self.password.clear()
        self.opened.emit(unlocked)


class _ByRecovery(Front):
    opened = Signal(object)
    password_wanted = Signal()

    def __init__(self, gate: Gate, tasks: Tasks) -> None:
        super().__init__(520)
        self._gate = gate
        self._tasks = tasks
        self.form = Form(self)
        self.key = MultiLineField(2, placeholder="ABCDE-FGHJK")
        self.person = ChoiceField(placeholder=self.tr("Choose your name"))
        self.first, self.second = PasswordField(), PasswordField()
        rows: tuple[FormRow, ...] = (
            self.form.row(
                "key", self.tr("Recovery key"), self.key, required=True,
                help_text=self.tr("As printed on the sheet; spaces and small letters are fine."),
            ),
            self.form.row("slot", self.tr("Name"), self.person, required=True),
            self.form.row("password", self.tr("New password"), self.first, required=True),
            self.form.row("again", self.tr("The new password again"), self.second, required=True),
        )  # fmt: skip
        self.first.changed.connect(self._hint)
        self.enter = Button(
            self.tr("Open and change the password"), self._enter, kind="primary", icon="key-round"
        )
        self.form.completed.connect(self.enter.click)
        back = Button(self.tr("Back to the password"), self._back, kind="link")
        self.box.addWidget(label(self.tr("Open with the recovery key"), "title"))
        self.box.addWidget(self.form.summary)
        for row in rows:
            self.box.addWidget(row)
        self.box.addWidget(self.enter)
        self.box.addWidget(back)

    def show_people(self, options: list[tuple[str, str]], last: str) -> None:
        """Offer names."""
        self.person.set_options(options)
        self.person.set_value(last or (options[0][0] if len(options) == 1 else None))

    def _back(self) -> None:
        self.password_wanted.emit()

    def _hint(self) -> None:
        self.form["password"].set_help(password_hint(self.first.value()))

    def _enter(self) -> None:
        if not self.form.check():
            return
        if self.first.value() != self.second.value():
            self.form.show_problems([("again", self.tr("The two passwords differ."))])
            return
        work = partial(
            self._gate.unlock_with_recovery,
            self.key.value(),
            self.person.value(),
            self.first.value(),
        )
        self._tasks.run(
            Operation(work=work, done=self._done, form=self.form, busy=self.enter,
                      speaker=RowSpeaker(self.form["key"]))
        )  # fmt: skip

    def _done(self, unlocked: Unlocked) -> None:
        self.form.clear()
        self.opened.emit(unlocked)


def password_hint(password: str) -> str:
    """Return one plain sentence on a password being chosen."""
    translate = QCoreApplication.translate
    return {
        Strength.NONE: "",
        Strength.SHORT: translate("Password", "Short; write eight characters at least."),
        Strength.FAIR: translate(
            "Password", "Enough; a short sentence is stronger and easier to remember."
        ),
        Strength.GOOD: translate("Password", "Strong."),
    }[strength(password)]
