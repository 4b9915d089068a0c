"""What a person is told of a bug."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.arabic_text import ltr
from desktop.ui.kit.cards import label, markable
from desktop.ui.kit.sheets import Sheet


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
            self.body.addWidget(markable(ltr(str(report)), "help"))
        self.set_foot(None, back=self.tr("Go on"))
