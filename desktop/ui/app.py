"""The window's program: application, theme, texts, and the main window over one data folder."""

import sys
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


def _pages() -> "Sequence[PageSpec]":
    from desktop.ui.pages import PAGES

    return PAGES


def make_window(
    app: QApplication, house: "House", draw_sheet: DrawSheet, preferences: Preferences
) -> MainWindow:
    """Return the main window, dressed and wired, not yet shown, in the language of ``app``."""
    mode = preferences.word("window", "theme", theme.Mode.LIGHT)
    size = preferences.word("window", "text", theme.Size.NORMAL)
    theme.measure(app, mode, size)
    preferences.number("window", "idle_minutes", 1)  # is it one? asked for when somebody is in
    gate = OfficeGate(house, draw_sheet)

    def keep(groups: tuple[str, ...], path: str, button: "QWidget") -> None:
        from desktop.ui.parts.prints.recovery import KeepRecoverySheet

        sheet = KeepRecoverySheet(gate.draw_sheet)
        sheet.tasks = window.tasks
        sheet(groups, path, button)

    def restore(tasks: "Tasks") -> "RestoreFront":
        from desktop.ui.backup.front import RestoreHere

        return RestoreHere(tasks, house.messages, house.gate)

    window = MainWindow(
        gate,
        _pages,
        submit=house.lane.submit,
        texts=house.messages,
        crash=crash.report,
        keep=keep,
        restore=restore,
        preferences=preferences,
        first=_first(house.threshold),
    )
    gate.announce = window.tasks.announce
    if preferences.faults:
        window.messages.warn(house.messages.text("machine.unread", **preferences.told()))
    theme.put_on(app)
    return window


def run_window(house: "House", draw_sheet: DrawSheet) -> int:
    """Open the window on a data folder and stay until it is closed; returns the exit status."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = theme.application(sys.argv[0])
    garbage = GarbageInWindow(app)
    try:  # whatever stops it, no process is left without a window
        texts.install(app)
        window = make_window(app, house, draw_sheet, Preferences(settings_file()))
        window.entrance.opened.connect(garbage.set_apart)
        hook = CrashHook(window.show_crash)
        hook.install()
        window.showMaximized()
        FirstFrame(window, window.start)
        Summons(window, house)
        try:
            return app.exec()
        finally:
            hook.remove()
    finally:
        house.close()
