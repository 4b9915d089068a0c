"""Opening the office by the printed recovery key, with a new password for somebody."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.choices import ChoiceField
from desktop.ui.kit.field import ErrorPlace
from desktop.ui.kit.fields import MultiLineField
from desktop.ui.kit.form import Form
from desktop.ui.kit.operation import Operation
from desktop.ui.kit.row import FormRow
from desktop.ui.kit.secret import PasswordField
from desktop.ui.kit.tasks import Tasks
from desktop.ui.shell.front import Front, RestoreButton, RowSpeaker

if TYPE_CHECKING:
    from desktop.ui.shell.gate import Gate, Unlocked


class ByRecovery(Front):
    """``opened(Unlocked)`` once the office is open; ``password_wanted``: the usual way."""

    opened = Signal(object)
    password_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, gate: "Gate", tasks: Tasks) -> None:
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
        for row in rows:
            self.box.addWidget(row)
        self.restore = RestoreButton(gate, self.restore_wanted.emit)
        self.box.addWidget(self.enter)
        self.box.addWidget(self.restore)
        foot = QHBoxLayout()
        foot.addWidget(back)
        foot.addWidget(ErrorPlace(), 1)
        self.box.addLayout(foot)

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
            Operation(work=work, done=self._done, refused=self.restore.offer_for, form=self.form,
                      busy=self.enter, doing=self.tr("Opening…"),
                      speaker=RowSpeaker(self.form["key"]))
        )  # fmt: skip

    def _done(self, unlocked: "Unlocked") -> None:
        self.form.clear()
        self.opened.emit(unlocked)


def password_hint(password: str, *names: str) -> str:
    """Return one plain sentence on a password being chosen."""
    from desktop.ui.shell.setup_flow import Strength, strength

    translate = QCoreApplication.translate
    return {
        Strength.NONE: "",
        Strength.SHORT: translate("Password", "Short; write eight characters at least."),
        Strength.GUESSABLE: translate(
            "Password", "Easily guessed; a short sentence that only you know is better."
        ),
        Strength.FAIR: translate(
            "Password", "Enough; a short sentence is stronger and easier to remember."
        ),
        Strength.GOOD: translate("Password", "Strong."),
    }[strength(password, names)]
