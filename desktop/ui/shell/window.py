"""The main window: set-up, lock screen or the open office, and what holds for all three."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.base.messages import Messages as Texts
from desktop.ui.kit import theme
from desktop.ui.kit.keys import ArabicKeys, shortcut
from desktop.ui.kit.notes import Messages
from desktop.ui.kit.operation import Operation, Running, Submit
from desktop.ui.kit.sheets import ProgressSheet, Sheet
from desktop.ui.kit.tasks import Tasks
from desktop.ui.kit.texts import fill
from desktop.ui.places import Place, Search
from desktop.ui.shell.crash import CrashSheet
from desktop.ui.shell.focus import FocusWatch, primary_in
from desktop.ui.shell.front import MakeRestore, RestoreFront
from desktop.ui.shell.gate import Gate, Unlocked
from desktop.ui.shell.help import ShortcutHelp
from desktop.ui.shell.idle import IdleWatch
from desktop.ui.shell.lock_watch import LockWatch
from desktop.ui.shell.pages import PageSpec
from desktop.ui.shell.preferences import Preferences
from desktop.ui.shell.room import GoTo, Room
from desktop.ui.shell.setup_view import KeepSheet, SetUpView
from desktop.ui.shell.sidebar import PLACE_KEYS, place_keys
from desktop.ui.shell.unlock import UnlockView

if TYPE_CHECKING:
    from desktop.ui.desk import Desk

Crash = Callable[[BaseException], Path | None]


class MainWindow(QMainWindow):
    """``boot`` builds it and calls :meth:`start` once the first frame is on the screen.

    ``submit`` runs work in the lane. ``crash`` writes a report and returns where it lies.
    ``keep`` prints or saves the recovery sheet; ``restore`` makes the front for a backup.
    ``search`` gives the place of what is searched.
    ``pages`` is asked behind the unlock screen: the pages bring the core and its libraries with
    them, and the first frame must not wait for those.
    """

    closing = Signal()

    def __init__(
        self,
        gate: Gate,
        pages: Callable[[], Sequence[PageSpec]],
        *,
        submit: Submit,
        texts: Texts,
        crash: Crash,
        keep: KeepSheet,
        restore: MakeRestore,
        preferences: Preferences,
        search: Callable[[str], Place] = Search,
    ) -> None:
        super().__init__()
        self._gate = gate
        self._texts = texts
        self._crash = crash
        self._keep = keep
        self._make_restore = restore
        self._preferences = preferences
        self._desk: Desk | None = None
        self._idle_text = ""
        self._lock_watch: LockWatch | None = None
        self.messages = Messages()
        self.tasks = Tasks(submit, texts, self.messages, self.show_crash, self)
        self.tasks.started.connect(self._started)
        self._pages = pages
        self.room = Room((), search)
        self.unlock = UnlockView(gate, self.tasks)
        self.set_up: SetUpView | None = None
        self.restore: RestoreFront | None = None
        self._stack = QStackedWidget()
        self._blank = QWidget()
        for view in (self._blank, self.unlock, self.room):
            self._stack.addWidget(view)
        middle = QWidget()
        self._notes = QVBoxLayout(middle)
        self._notes.setContentsMargins(0, 0, 0, 0)
        self._notes.setSpacing(0)
        self._notes.addWidget(self.messages)
        self._notes.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.setWindowTitle(self.tr("Istiqbal"))
        self.setMinimumSize(1000, 640)
        self.idle = IdleWatch(self, preferences.number("window", "idle_minutes", 15))
        self._arabic = ArabicKeys(self)
        self._focus = FocusWatch(self, self.room)
        self._connect()

    def _connect(self) -> None:
        self.unlock.opened.connect(self._enter)
        self.room.lock_wanted.connect(self.lock)
        self.room.top.theme_wanted.connect(self.switch_theme)
        self.room.top.size_wanted.connect(self.switch_size)
        self.room.top.help_wanted.connect(self.show_help)
        self.idle.warned.connect(self._warn_idle)
        self.idle.awake.connect(self._awake)
        self.idle.expired.connect(self.lock)
        for keys, act in (
            ("Ctrl+L", self.lock),
            ("Ctrl+K", self._focus_search),
            ("Ctrl+F", self._focus_search),
            ("Ctrl+S", self._press_primary),
            ("Ctrl+D", self.switch_theme),
            ("Ctrl+Shift+D", self.switch_size),
            ("F1", self.show_help),
        ):
            shortcut(self, keys, act)
        for place in range(len(PLACE_KEYS)):
            shortcut(self, place_keys(place + 1), GoTo(self.room, place))

    # ---- coming in and going out

    def start(self) -> None:
        """Ask the gate whether to set up or to unlock."""
        self._lock_watch = LockWatch(self)
        self._lock_watch.lock_wanted.connect(self.lock)
        self.tasks.run(Operation(work=self._gate.is_new, done=self._begin))

    def _begin(self, is_new: bool) -> None:
        if is_new:
            self.set_up = SetUpView(self._gate, self.tasks, self.messages, self._keep)
            self.set_up.opened.connect(self._enter)
            self.set_up.restore_wanted.connect(self._show_restore)
            self._stack.addWidget(self.set_up)
            self._stack.setCurrentWidget(self.set_up)
            self.set_up.start()
        else:
            self._stack.setCurrentWidget(self.unlock)
            self.unlock.ask_who()
        self.tasks.run(Operation(work=self._pages, done=self.room.set_specs))

    @property
    def is_open(self) -> bool:
        """Tell whether somebody is in."""
        return self._stack.currentWidget() is self.room

    def _enter(self, unlocked: Unlocked) -> None:
        from desktop.ui.desk import Desk

        desk, office, actor = self._desk, unlocked.office, unlocked.actor
        if desk is not None and desk.actor.id == actor.id:
            desk.office, desk.actor = office, actor
            self.tasks.release(deliver=True)
        else:
            self.tasks.release(deliver=False)
            desk = Desk(office, actor, self.tasks, self._texts, self.room.go, self._preferences)
            self._desk = desk
        self.room.take_messages(self.messages)
        self._stack.setCurrentWidget(self.room)
        self.room.enter(desk, unlocked.office_name)
        self._leave_set_up()
        self.idle.start()

    def _show_restore(self) -> None:
        self.restore = self._make_restore(self.tasks)
        self.restore.restored.connect(self._restored)
        self.restore.left.connect(self._leave_restore)
        self._stack.addWidget(self.restore)
        self._stack.setCurrentWidget(self.restore)
        self.restore.setFocus()

    def _restored(self, news: str) -> None:
        self._leave_restore()
        self._leave_set_up()
        self._stack.setCurrentWidget(self.unlock)
        self.unlock.ask_who()
        self.messages.tell(news)

    def _leave_restore(self) -> None:
        if self.restore is not None:
            self.messages.clear()
            self._stack.removeWidget(self.restore)
            self.restore.deleteLater()
            self.restore = None

    def _leave_set_up(self) -> None:
        if self.set_up is not None:
            self._stack.removeWidget(self.set_up)
            self.set_up.deleteLater()
            self.set_up = None

    def lock(self) -> None:
        """Close the office: drafts first, then the keys; the screen is covered at once."""
        if not self.is_open or self._desk is None:
            return
        self.idle.stop()
        for sheet in self.findChildren(Sheet):
            sheet.dismiss()
        self.room.pause()
        self.tasks.hold()
        self.messages.clear()
        self._notes.insertWidget(0, self.messages)
        self._stack.setCurrentWidget(self.unlock)
        board = QApplication.clipboard()
        if board.ownsClipboard():
            board.clear()
        self.tasks.run(Operation(work=self._gate.lock))
        self._desk.leave()
        self.unlock.ask_who(self._desk.actor.id)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_open:
            self.lock()
        self.closing.emit()
        super().closeEvent(event)

    # ---- idle

    def _warn_idle(self, seconds: int) -> None:
        self._awake()
        text = self.tr("Nobody seems to be here: the program locks in %1 seconds.")
        self._idle_text = fill(text, seconds)
        self.messages.warn(self._idle_text)

    def _awake(self) -> None:
        self.messages.withdraw(self._idle_text)

    # ---- theme and size

    def switch_theme(self) -> None:
        """Change between light and dark; remembered for this machine."""
        dark = theme.current_theme().mode is theme.Mode.DARK
        self._dress(theme.Mode.LIGHT if dark else theme.Mode.DARK, theme.current_theme().size)

    def switch_size(self) -> None:
        """Change between normal and large text; remembered for this machine."""
        large = theme.current_theme().size is theme.Size.LARGE
        self._dress(theme.current_theme().mode, theme.Size.NORMAL if large else theme.Size.LARGE)

    def _dress(self, mode: theme.Mode, size: theme.Size) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  # a window has one
        theme.apply(app, mode, size)
        self._preferences.put("window", "theme", mode.value)
        self._preferences.put("window", "text", size.value)

    # ---- what holds everywhere

    def _started(self, running: Running) -> None:
        if running.operation.long is not None:
            ProgressSheet(self, running.operation.title, running).open()

    def _focus_search(self) -> None:
        if self.is_open:
            self.room.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.room.top.search.selectAll()

    def _press_primary(self) -> None:
        """Press the one primary button in view (Ctrl+S)."""
        button = primary_in(self)
        if button is not None:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            button.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where nothing in front of it took it, closes the messages."""
        if event.key() == Qt.Key.Key_Escape and self.messages.texts():
            self.messages.clear()
        else:
            super().keyPressEvent(event)

    def show_help(self) -> None:
        """Show the shortcuts, or take them away."""
        shown = self.findChild(ShortcutHelp)
        if shown is not None:
            shown.dismiss()
        else:
            ShortcutHelp(self).open()

    def show_crash(self, error: BaseException) -> None:
        """Report a bug: a file without personal data, and one plain sheet."""
        report = self._crash(error)
        if self.findChild(CrashSheet) is None:
            CrashSheet(self, report).open()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self._arabic)
            handle.installEventFilter(self.idle)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setWindowTitle(self.tr("Istiqbal"))
