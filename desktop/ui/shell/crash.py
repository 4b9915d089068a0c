"""What a person is told of a bug."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from desktop.base.arabic_text import ltr
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.sheets import Sheet


class CrashHook:
    """Python's hook for what no one caught, in the window's thread: a report and a sheet.

    A bug while showing the first one goes to the hook that was there before.
    """

    def __init__(self, show: Callable[[BaseException], None]) -> None:
        self._show = show
        self._before = sys.excepthook
        self._busy = False

    def install(self) -> None:
        """Take the place of the hook that is there."""
        self._before = sys.excepthook
        sys.excepthook = self

    def remove(self) -> None:
        """Give the place back."""
        sys.excepthook = self._before

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Show one bug."""
        if self._busy or not issubclass(kind, Exception):
            self._before(kind, error, trace)
            return
        self._busy = True
        try:
            self._show(error)
        finally:
            self._busy = False


class CrashSheet(Sheet):
    """Something went wrong that was not foreseen; what was typed is still there."""

    def __init__(self, over: QWidget, report: Path | None) -> None:
        title = QCoreApplication.translate("CrashSheet", "An unexpected error occurred")
        super().__init__(over, title, width=560)
        text = self.tr(
            "What was saved before is safe, and what you typed is still in its place. Try again; "
            "if it happens again, restart the program and tell whoever looks after it."
        )
        self.body.addWidget(label(text, "second", wrap=True))
        if report is not None:
            where = self.tr("A report without names or numbers of people was kept here:")
            self.body.addWidget(label(where, "help", wrap=True))
            path = label(ltr(str(report)), "help", wrap=True)
            path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(path)
        self.body.addSpacing(6)
        self.body.addWidget(Button(self.tr("Go on"), self.dismiss, kind="primary"))
