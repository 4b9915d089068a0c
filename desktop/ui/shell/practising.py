"""The office to practise in: going there and back, its band over everything, throwing it away."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow

from desktop.ui.kit import theme
from desktop.ui.kit.asking import ConfirmSheet
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.facts import FactList
from desktop.ui.kit.operation import Operation, Running
from desktop.ui.kit.tasks import Tasks
from desktop.ui.kit.theme import current_theme
from desktop.ui.shell.front import Front

if TYPE_CHECKING:
    from desktop.ui.shell.entrance import Entrance
    from desktop.ui.shell.gate import Gate, PracticeMade


class Band(QFrame):
    """Over every screen of the practice office: what it is, the way back, and throwing it away."""

    def __init__(self) -> None:
        super().__init__()
        self.made_up = self.tr("Practice office: the people and data here are made up")
        self.words = label("", "strong")
        self.away = Button(self.tr("Throw the practice office away"), kind="link", icon="trash-2")
        self.back = Button(self.tr("Back to the office"), kind="link", icon="log-out")
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 0, 16, 0)
        box.addWidget(self.words, 1)
        for button in (self.away, self.back):
            box.addWidget(button)
        self.say(practice=True)
        theme.dress(self)

    def say(self, *, practice: bool | None) -> None:
        """Say what the office is by its own mark; None: it is closed, and nobody knows it yet."""
        said = self.made_up
        if practice is None:
            said = self.tr("The folder for practice")
        elif not practice:
            said = self.tr("This is no practice office: its people and data are real")
        self.words.setText(said)
        self.setAccessibleName(said)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().color("warning_soft"))
        painter.fillRect(0, self.height() - 3, self.width(), 3, current_theme().color("warning"))
        painter.end()


class Ready(Front):
    """Who works at the office that was just made, and the one password of all, shown once."""

    went_on = Signal()

    def __init__(self, made: "PracticeMade") -> None:
        super().__init__(520)
        told = self.tr("All names open by this one password. It is shown here once; note it down.")
        self.password = label(made.password, "title")
        self.password.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.onwards = Button(self.tr("Enter the practice office"), kind="primary")
        self.onwards.clicked.connect(self.went_on)
        for part in (
            label(self.tr("The practice office is ready"), "title"),
            label(told, "second", wrap=True),
            label(self.tr("Password"), "help"),
            self.password,
            FactList(made.people),
            label("", "help"),
            self.onwards,
        ):
            self.box.addWidget(part)


class Practising(QObject):
    """``leave(close, then)`` covers the window, closes the open office by ``close`` and lets its
    pages go; ``then`` is called once that is done.
    """

    def __init__(
        self,
        window: QMainWindow,
        gate: "Gate",
        tasks: Tasks,
        entrance: "Entrance",
        leave: Callable[[Callable[[], object], Callable[[], object]], object],
    ) -> None:
        super().__init__(window)
        self._window, self._gate, self._tasks = window, gate, tasks
        self._entrance, self._leave = entrance, leave
        self._title = window.windowTitle()
        self._made = False
        self._moving: Running | None = None
        self.band = Band()
        self.band.hide()
        window.setMenuWidget(self.band)
        self.band.back.clicked.connect(self.back)
        self.band.away.clicked.connect(self._ask_away)
        entrance.practice_anew.connect(self._ask_anew)

    # ---- there

    def go(self, policy: str = "") -> None:
        """Lock what is open, and go to the practice office; made under a policy where there is
        none yet.
        """
        if not self.band.isVisible():
            self._leave(self._gate.lock, partial(self._arrive, policy))

    def _arrive(self, policy: str) -> None:
        if not self._gate.practising:
            self._move(self._gate.to_practice, partial(self._arrived, policy))

    def _move(self, work: Callable[[], bool], done: Callable[[bool], object]) -> None:
        """Go to the other folder once, however often it was pressed."""
        if self._moving is None or self._moving.over:
            self._moving = self._tasks.run(Operation(work=work, done=done))

    def _arrived(self, policy: str, is_new: bool) -> None:
        self.show(practice=is_new or None)
        self._entrance.leave_set_up()  # it is begun anew on the way back
        if not is_new:
            self._entrance.ask_who()
            return
        self._made = False
        making = Operation(
            long=partial(self._gate.make_practice, policy),
            title=self.tr("Making the practice office"),
            done=self._ready,
        )
        self._tasks.run(making).ended.connect(self._ended)

    def _ended(self) -> None:
        QTimer.singleShot(0, self, self._back_unless_made)

    def _back_unless_made(self) -> None:
        """Go back where it was stopped, or could not be made."""
        if not self._made:
            self._return()

    def _ready(self, made: "PracticeMade") -> None:
        self._made = True
        card = Ready(made)
        card.went_on.connect(self._enter)
        self._entrance.put_before(card)
        card.onwards.setFocus()

    def _enter(self) -> None:
        self._entrance.leave_before()
        self._entrance.ask_who()

    def show(self, *, practice: bool | None, open_: bool = False) -> None:
        """Show the band and the title of the office that is in front: by its own mark, which is
        read once it is opened (None before), and not by the name of its folder.
        """
        self.band.say(practice=practice)
        self.band.setVisible(bool(practice) or self._gate.practising)
        self.band.away.setVisible(open_ and bool(practice))
        self.band.back.setVisible(self._gate.practising)
        name = self.band.made_up.partition(":")[0]
        self._window.setWindowTitle(f"{self._title} — {name}" if practice else self._title)

    def _ask_anew(self) -> None:
        sheet = ConfirmSheet(
            self._window,
            self.tr("Make another practice office?"),
            self.tr(
                "The damaged one is put aside: its files stay in a folder of their own inside the "
                "practice folder. The real office stays as it is."
            ),
            self.tr("Make another one"),
            danger=False,
        )
        sheet.confirmed.connect(self._make_anew)
        sheet.open()

    def _make_anew(self) -> None:
        if self._gate.practising:
            self._move(self._gate.put_practice_aside, partial(self._arrived, ""))

    # ---- back

    def back(self) -> None:
        """Lock the practice office and go back to the real one."""
        self._leave(self._gate.lock, self._return)

    def _return(self) -> None:
        self._entrance.leave_before()
        if self._gate.practising:
            self._move(self._gate.from_practice, self._returned)
        elif self._moving is None or self._moving.over:  # it was begun in, or is left already
            self._entrance.start()

    def _returned(self, is_new: bool) -> None:
        self.show(practice=False)
        self._entrance.begin(is_new)

    def _ask_away(self) -> None:
        sheet = ConfirmSheet(
            self._window,
            self.tr("Throw the practice office away?"),
            self.tr("All that was practised goes. The real office stays as it is."),
            self.tr("Throw it away"),
        )
        sheet.confirmed.connect(self._throw_away)
        sheet.open()

    def _throw_away(self) -> None:
        self._leave(self._gate.discard_practice, self._return)
