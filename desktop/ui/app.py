"""The window's program: application, theme, texts, and the main window over one data folder."""

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.base import crash
from desktop.base.messages import Messages
from desktop.base.paths import settings_file
from desktop.ui.documents.keeping import KeepRecoverySheet
from desktop.ui.kit import texts, theme
from desktop.ui.kit.garbage import GarbageInWindow
from desktop.ui.kit.operation import Submit
from desktop.ui.kit.tasks import Tasks
from desktop.ui.shell.crash import CrashHook
from desktop.ui.shell.office_gate import DrawSheet, OfficeGate
from desktop.ui.shell.preferences import Preferences
from desktop.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.gate import Gate
    from desktop.ui.shell.front import RestoreFront
    from desktop.ui.shell.pages import PageSpec


class WorkLane(Protocol):
    """The one thread that owns the database."""

    @property
    def submit(self) -> Submit: ...


class House(Protocol):
    """What the window needs of one data folder."""

    messages: Messages

    @property
    def lane(self) -> WorkLane: ...

    @property
    def gate(self) -> "Gate": ...

    def close(self) -> None: ...


def _pages() -> "Sequence[PageSpec]":
    from desktop.ui.pages import PAGES

    return PAGES


def make_window(
    app: QApplication, house: House, draw_sheet: DrawSheet, preferences: Preferences
) -> MainWindow:
    """Return the main window, dressed and wired, not yet shown."""
    texts.install(app)
    theme.load_fonts()
    mode = theme.Mode(preferences.text("window", "theme", theme.Mode.LIGHT.value))
    size = theme.Size(preferences.text("window", "text", theme.Size.NORMAL.value))
    theme.apply(app, mode, size)
    gate = OfficeGate(lambda: house.gate, house.messages, draw_sheet)
    keep = KeepRecoverySheet(gate.draw_sheet)

    def restore(tasks: Tasks) -> "RestoreFront":
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
    )
    gate.announce = window.tasks.announce
    keep.tasks = window.tasks
    return window


def run_window(house: House, draw_sheet: DrawSheet) -> int:
    """Open the window on a data folder and stay until it is closed; returns the exit status."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(sys.argv[:1])
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    GarbageInWindow(app)
    window = make_window(app, house, draw_sheet, Preferences(settings_file()))
    hook = CrashHook(window.show_crash)
    hook.install()
    window.showMaximized()
    QTimer.singleShot(0, window.start)
    try:
        return app.exec()
    finally:
        hook.remove()
        house.close()
