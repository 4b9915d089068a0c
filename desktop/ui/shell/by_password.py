"""A card that opens the office by a name and its password."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal

from desktop.base.errors import KnownError
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.form import Form
from desktop.ui.kit.operation import Operation
from desktop.ui.kit.secret import PasswordField
from desktop.ui.kit.tasks import Tasks
from desktop.ui.kit.texts import fill
from desktop.ui.shell.brand import Brand
from desktop.ui.shell.front import Front, RestoreButton, RowSpeaker
from desktop.ui.shell.language import LanguageButton

if TYPE_CHECKING:
    from desktop.ui.kit.choices import ChoiceField
    from desktop.ui.kit.segments import SegmentedChoice
    from desktop.ui.shell.gate import Gate, Unlocked


class ByPassword(Front):
    """Asks who, by a field of names, and for their password: ``opened(Unlocked)``."""

    opened = Signal(object)
    recovery_wanted = Signal()
    restore_wanted = Signal()
    language_wanted = Signal()

    def __init__(
        self, gate: "Gate", tasks: Tasks, title: str, person: "ChoiceField | SegmentedChoice"
    ) -> None:
        super().__init__(430)
        self._gate = gate
        self._tasks = tasks
        self.form = Form(self)
        self.person = person
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
        self.aside = Button(
            self.tr("Use the recovery key"), self._otherwise, kind="link",
            icon="key-round",
        )  # fmt: skip
        self.restore = RestoreButton(gate, self.restore_wanted.emit)
        for part in (Brand(), label(title, "title"), *rows):
            self.box.addWidget(part)
        self.box.addSpacing(4)
        for way in (self.enter, self.restore, self.aside):
            self.box.addWidget(way)
        self.language = LanguageButton(self.language_wanted.emit)
        self.box.addWidget(self.language)

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

    def _otherwise(self) -> None:
        self.recovery_wanted.emit()

    def _again(self, why: KnownError) -> None:
        self.password.selectAll()
        self.restore.offer_for(why)
        self._wait = int(str(why.params.get("seconds", 0)))
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
