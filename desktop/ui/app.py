"""The window's program: application, theme, texts, and the main window over one data folder."""

import sys
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.base import crash
from desktop.base.errors import KnownError
from desktop.base.paths import settings_file
from desktop.ui.kit import texts, theme
from desktop.ui.kit.garbage import GarbageInWindow
from desktop.ui.shell.crash_hook import CrashHook
from desktop.ui.shell.entrance import First
from desktop.ui.shell.office_gate import DrawSheet, OfficeGate
from desktop.ui.shell.preferences import Preferences
from desktop.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from desktop.base.messages import Messages
    from desktop.ui.kit.tasks import Tasks
    from desktop.ui.shell.front import RestoreFront
    from desktop.ui.shell.pages import PageSpec
    from desktop.ui.shell.premises import House, Threshold

#: A window that shows no frame (it was begun minimised) is made ready all the same.
_UNSEEN_MS: Final = 1000
#: How often it is looked whether a second start asks for the window.
_CALLED_MS: Final = 250


class FirstFrame(QObject):
    """Calls ``shown`` once, when a window's first frame is on the screen."""

    def __init__(self, window: MainWindow, shown: "Callable[[], None]") -> None:
        super().__init__(window)
        self._shown: Callable[[], None] | None = shown
        handle = window.windowHandle()
        assert handle is not None  # noqa: S101  # a window that is shown has one
        handle.installEventFilter(self)
        QTimer.singleShot(_UNSEEN_MS, self, self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt paints while it handles the exposure: afterwards is the next turn."""
        if event.type() == QEvent.Type.Expose:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        shown, self._shown = self._shown, None
        if shown is not None:
            shown()


class Summons(QObject):
    """Brings a window forward when the program is started a second time on its folder."""

    def __init__(self, window: MainWindow, house: "House") -> None:
        super().__init__(window)
        self._window = window
        self._house = house
        self._ears = QTimer(self)
        self._ears.setInterval(_CALLED_MS)
        self._ears.timeout.connect(self._hear)
        self._ears.start()

    def _hear(self) -> None:
        if self._house.threshold.was_called():
            minimized = Qt.WindowState.WindowMinimized
            self._window.setWindowState(self._window.windowState() & ~minimized)
            self._window.show()
            self._window.raise_()
            self._window.activateWindow()


def _first(threshold: "Threshold") -> First:
    try:
        threshold.claim()
        if threshold.is_astray():
            return First.ASTRAY
        return First.SET_UP if threshold.is_new() else First.UNLOCK
    except KnownError:
        return First.ASTRAY


def _in_english(arabic: "Messages") -> "Messages":
    from desktop.ui.shell.english import EnglishMessages  # an Arabic window has no need of it

    return EnglishMessages(arabic)


def make_window(
    app: QApplication, house: "House", draw_sheet: DrawSheet, preferences: Preferences
) -> MainWindow:
    """Return the main window, dressed and wired, not yet shown, in the language of ``app``."""
    mode = preferences.word("window", "theme", theme.Mode.LIGHT)
    size = preferences.word("window", "text", theme.Size.NORMAL)
    theme.measure(app, mode, size)
    preferences.number("window", "idle_minutes", 1)  # is it one? asked for when somebody is in
    spoken = house.messages if texts.in_arabic() else _in_english(house.messages)
    gate = OfficeGate(house, draw_sheet, spoken)

    def keep(groups: tuple[str, ...], path: str, button: "QWidget") -> None:
        from desktop.ui.parts.prints.recovery import KeepRecoverySheet

        sheet = KeepRecoverySheet(gate.draw_sheet)
        sheet.tasks = window.tasks
        sheet(groups, path, button)

    def restore(tasks: "Tasks") -> "RestoreFront":
        from desktop.ui.backup.front import RestoreHere

        return RestoreHere(tasks, spoken, house.gate)

    def pages() -> "Sequence[PageSpec]":
        from desktop.ui.pages import PAGES

        house.load()
        return PAGES

    window = MainWindow(
        gate,
        pages,
        submit=house.lane.submit,
        texts=spoken,
        crash=crash.report,
        keep=keep,
        restore=restore,
        preferences=preferences,
        first=_first(house.threshold),
    )
    gate.announce = window.tasks.announce
    if preferences.faults:
        unread = spoken.text("machine.unread", **preferences.told())
        window.messages.warn(unread)
        once = Qt.ConnectionType.SingleShotConnection  # to who comes in first too, on their page
        warn, last = partial(window.messages.warn, unread), window.tasks.turns.add_last
        window.entrance.opened.connect(lambda _: last(warn), once)
    theme.put_on(app)
    return window


class Shown:
    """The window that is there, in the language that this PC's settings name.

    Another language is another window over the same folder, in the place of the one before.
    """

    def __init__(self, app: QApplication, house: "House", draw_sheet: DrawSheet) -> None:
        self._app, self._house, self._draw_sheet = app, house, draw_sheet
        self._preferences = Preferences(settings_file())
        self._garbage = GarbageInWindow(app)
        self.window = self._made()

    def _made(self) -> MainWindow:
        language = self._preferences.word("window", "language", texts.Language.ARABIC)
        texts.install(self._app, language)
        window = make_window(self._app, self._house, self._draw_sheet, self._preferences)
        window.entrance.opened.connect(self._garbage.set_apart)
        window.emptied.connect(self._garbage.collect_all)
        window.entrance.language_wanted.connect(self.speak_other)
        return window

    def show(self) -> None:
        """Show it for the first time."""
        self.window.showMaximized()
        self._begin()

    def _begin(self) -> None:
        FirstFrame(self.window, self.window.start)
        Summons(self.window, self._house)

    def speak_other(self) -> None:
        """Speak the other language from now on, once nothing goes on behind the lock."""
        before = self.window
        if not before.tasks.idle:
            QTimer.singleShot(_CALLED_MS, before, self.speak_other)
            return
        other = texts.Language.ENGLISH if texts.in_arabic() else texts.Language.ARABIC
        self._preferences.put("window", "language", other.value)
        self.window = self._made()
        self.window.setGeometry(before.geometry())
        self.window.setWindowState(before.windowState())
        self.window.show()
        self._begin()
        before.close()
        before.deleteLater()

    def tell_crash(self, error: BaseException) -> None:
        """Report a bug in the window that is there."""
        self.window.show_crash(error)


def run_window(house: "House", draw_sheet: DrawSheet) -> int:
    """Open the window on a data folder and stay until it is closed; returns the exit status."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = theme.application(sys.argv[0])
    try:  # whatever stops it, no process is left without a window
        shown = Shown(app, house, draw_sheet)
        hook = CrashHook(shown.tell_crash)
        hook.install()
        shown.show()
        try:
            return app.exec()
        finally:
            hook.remove()
    finally:
        house.close()
