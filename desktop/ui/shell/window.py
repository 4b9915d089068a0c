"""The main window: set-up, lock screen or the open office, and what holds for all three."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMoveEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from desktop.base.messages import Messages as Texts
from desktop.ui.kit.notes import Messages
from desktop.ui.kit.operation import Operation, Running
from desktop.ui.kit.tasks import Tasks
from desktop.ui.kit.wardrobe import Wardrobe
from desktop.ui.shell.entrance import Entrance, First
from desktop.ui.shell.fittings import Fittings

if TYPE_CHECKING:  # loaded behind the first frame
    from desktop.ui.desk import Desk
    from desktop.ui.kit.shapes import Submit
    from desktop.ui.places import Place
    from desktop.ui.shell.front import MakeRestore
    from desktop.ui.shell.gate import Gate, Unlocked
    from desktop.ui.shell.pages import PageSpec
    from desktop.ui.shell.preferences import Preferences
    from desktop.ui.shell.setup_view import KeepSheet
    from desktop.ui.shell.stands import Stand

#: What 1366×768, the smallest screen of these years, leaves at 150 %; a still smaller one less.
_SMALLEST: Final = QSize(910, 492)
#: The frame over a window, as Fusion has it: to ask the style makes the 566 names of its enums.
_FRAME: Final = QSize(0, 24)

Crash = Callable[[BaseException], Path | None]
Act = Callable[[], object]


class MainWindow(Fittings):
    """``ui.app`` builds it and calls :meth:`start` once the first frame is on the screen.

    Until then it is the card in view, and nothing is loaded that this does not show; the rest
    follows a piece at a time, so that a password is typed smoothly meanwhile.

    ``first``: what is shown until the gate has been asked. ``submit`` runs work in the
    lane. ``crash`` writes a report and returns where it lies. ``keep`` prints or saves the recovery
    sheet; ``restore`` makes the front for a backup. ``search`` gives the place of what is searched.
    ``pages`` brings the core and its libraries with it.
    """

    closing = Signal()
    #: The pages of who left are gone.
    emptied = Signal()

    def __init__(
        self,
        gate: "Gate",
        pages: "Callable[[], Sequence[PageSpec]]",
        *,
        submit: "Submit",
        texts: Texts,
        crash: Crash,
        keep: "KeepSheet",
        restore: "MakeRestore",
        preferences: "Preferences",
        search: "Callable[[str], Place] | None" = None,
        first: First = First.UNLOCK,
    ) -> None:
        super().__init__()
        self._gate, self._texts, self._crash = gate, texts, crash
        self._preferences = preferences
        self._search, self._pages = search, pages
        self._desk: Desk | None = None
        self._stands: dict[str, Stand] = {}
        self._until_saved = ""
        self._rest = self._load()
        self.messages = Messages()
        self.tasks = Tasks(submit, texts, self.messages, self.show_crash, self)
        self.tasks.started.connect(self._started)
        self.tasks.changed.connect(self._saved)
        self.entrance = Entrance(gate, self.tasks, self.messages, keep, restore, first=first)
        self.entrance.opened.connect(self._enter)
        self.entrance.begun.connect(self._load_rest)
        self.entrance.practice_wanted.connect(self.practise)
        self._stack = QStackedWidget()
        self._wardrobe = Wardrobe(self, self._stack)
        self._stack.addWidget(self.entrance)
        self.setCentralWidget(self._stack)
        self.messages.float_over(self)
        self.setWindowTitle(self.tr("Istiqbal"))
        self._fit()

    # ---- what is loaded behind the first frame

    def _load(self) -> "Iterator[object]":
        """Build the rest, a piece at each turn: the window's own first, then the pages."""
        from desktop.ui.kit.frames import WholeFrames
        from desktop.ui.kit.ring import FocusRing

        yield WholeFrames(self), FocusRing(self)
        yield self.room
        yield self.keys
        yield self.idle
        self._listen()
        yield self._watch_locks()
        yield self.tasks.run(Operation(work=self._pages, done=self.room.set_specs))

    def _listen(self) -> None:
        handle = self.windowHandle()
        if handle is not None:
            for piece in ("keys", "idle"):
                if piece in self.__dict__:
                    handle.installEventFilter(self.__dict__[piece])

    # ---- coming in and going out

    def start(self) -> None:
        """Ask the gate whether to set up or to unlock; load the rest behind what is shown."""
        self.entrance.start()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round what is in view, what floats over it, and the band over both."""
        from desktop.ui.kit.reading import go_round, stops_in

        parts = (self._stack.currentWidget(), self.messages, self.menuWidget())
        stops = [stop for part in parts if part is not None for stop in stops_in(part)]
        return go_round(stops, onwards=forward)

    def _load_rest(self) -> None:
        if next(self._rest, None) is not None:
            QTimer.singleShot(0, self, self._load_rest)

    @property
    def is_open(self) -> bool:
        """Tell whether somebody is in."""
        return self._desk is not None and self._stack.currentWidget() is self.room

    def _enter(self, unlocked: "Unlocked") -> None:
        from desktop.ui.desk import Desk

        for _ in self._rest:  # somebody was faster than the pieces
            pass
        self.room.set_specs(self._pages())
        self.messages.clear_trouble()  # of before: what still holds is told by who lets them in
        desk, office, actor = self._desk, unlocked.office, unlocked.actor
        if desk is not None and desk.actor == actor:
            desk.office, desk.actor = office, actor
            self.tasks.release(deliver=True)
        else:
            self.tasks.release(deliver=False)
            self.room.empty()  # before it is in view: what had the keyboard there would ask for it
            desk = Desk(office, actor, self.tasks, self._texts, self.room.go, self._preferences)
            desk.lock = self.lock
            self._desk = desk
        self.tasks.turns.release()
        self.room.take_messages(self.messages)
        self._stack.setCurrentWidget(self.room)
        self.room.enter(desk, unlocked.office_name, self._stands.pop(actor.id, None))
        # a page that comes takes trouble away, which is that of the page before it
        self.tasks.turns.add_last(partial(self._tell_ended, actor.id))
        self.messages.stay(*unlocked.notes)
        self._until_saved = unlocked.until_saved
        self.quick_check.begin(unlocked.read_through)
        self.entrance.leave_set_up()
        self.idle.start()
        if unlocked.practice or "practising" in self.__dict__:
            self.practising.show(practice=unlocked.practice, open_=True)

    def _tell_ended(self, whose: str) -> None:
        if self.is_open and self._desk is not None and self._desk.actor.id == whose:
            self.tasks.tell_ended(whose, self.room.mine())

    def lock(self) -> None:
        """Close the office: drafts first, then the keys; the screen is covered at once. Of what
        the pages showed nothing stays; where they stood is found again.
        """
        self._cover(self.entrance.ask_who, self._let_go)

    def hand_over(self) -> None:
        """Lock, and let in who is next."""
        self._cover(self.entrance.ask_next, self._let_go)

    def practise(self, policy: str = "") -> None:
        """Go to the office to practise in; what is open here is locked, and found again."""
        if self.is_open and self._desk is not None:
            policy = self._desk.office.policy.profile.id
        self.practising.go(policy)

    def leave_by(self, close: Act, then: Act) -> None:
        """Leave the office by ``close``, as a hand-over does, and go on with ``then``; it is not
        left where something typed could not be kept.
        """
        if self.is_open:
            self._cover(self.entrance.ask_who, partial(self._left, then), close)
        else:  # somebody may be coming in just now
            self.tasks.run(Operation(work=tuple, done=partial(self._leave, close, then)))

    def _leave(self, close: Act, then: Act, _: object) -> None:
        if self.is_open:
            self.leave_by(close, then)
        else:
            self.tasks.run(Operation(work=close, done=partial(self._left, then)))

    def show_support(self) -> None:
        """Show the file for who helps with the PC; of an office that is closed it tells nothing."""
        from desktop.core.work.support import of_machine
        from desktop.ui.shell.support import SupportSheet, of_screens

        desk = self._desk if self.is_open else None
        read = partial(desk.office.support.facts, desk.actor) if desk is not None else tuple
        own = (of_machine(), *of_screens(self._preferences))
        SupportSheet(self, self.tasks, read, own).open()

    def _left(self, then: "Callable[[], object]", _locked: object) -> None:
        self._let_go(None)
        if self._desk is None:
            then()

    def _cover(
        self,
        ask: "Callable[[str], None]",
        then: "Callable[[object], None] | None" = None,
        close: Act | None = None,
    ) -> None:
        from desktop.ui.shell import cover

        if not self.is_open or self._desk is None:
            return
        if not cover.let_acts_end(self, self.tasks, self._desk.actor.id):
            return
        self.idle.stop()
        cover.close_what_lies_over(self)
        self.room.pause()
        self.quick_check.stop()
        self.tasks.hold(self._desk.actor.id)
        self.tasks.turns.hold()
        self.messages.clear(what_stays=True)
        self._stack.setCurrentWidget(self.entrance)
        cover.empty_clipboards()
        cover.tell_what_goes_on(self.tasks, self.messages)
        self._desk.leave()
        ask(self._desk.actor.id)  # before what waits for long work to end
        if "practising" in self.__dict__:
            self.practising.band.away.hide()
        self.tasks.run(Operation(work=close or self._gate.lock, done=then, refused=then))

    def _let_go(self, _locked: object) -> None:
        from desktop.ui.shell import cover

        if self._desk is not None and cover.may_let_go(self.tasks, self.messages, self._desk.actor):
            self._stands[self._desk.actor.id] = self.room.stand()
            self.room.empty()
            self._desk = None
            self.emptied.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.tasks.stop()
        if self.is_open:
            self.lock()
        self.closing.emit()
        super().closeEvent(event)

    def _saved(self, _change: object) -> None:
        self.messages.withdraw(self._until_saved)

    # ---- what holds everywhere

    def _started(self, running: Running) -> None:
        if running.operation.long is not None:
            from desktop.ui.kit.asking import ProgressSheet

            ProgressSheet(self, running.operation.title, running).open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where nothing in front of it took it, closes the messages."""
        if event.key() == Qt.Key.Key_Escape and self.messages.texts():
            self.messages.clear()
        else:
            super().keyPressEvent(event)

    def show_crash(self, error: BaseException) -> None:
        """Report a bug: a file without personal data, and one plain sheet."""
        from desktop.ui.shell.crash import CrashSheet

        report = self._crash(error)
        if self.findChild(CrashSheet) is None:
            CrashSheet(self, report).open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._listen()

    def moveEvent(self, event: QMoveEvent) -> None:  # it may have come to another screen
        super().moveEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be no larger, at the least, than what the screen leaves inside the window's frame."""
        self.setMinimumSize(_SMALLEST.boundedTo(self.screen().availableSize() - _FRAME))
