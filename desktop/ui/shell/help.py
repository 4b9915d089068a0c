"""What the keyboard can do, over the page (F1)."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.base.arabic_text import ltr
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.sheets import Sheet


class ShortcutHelp(Sheet):
    """Keys and what they do; Esc or F1 closes."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, QCoreApplication.translate("ShortcutHelp", "Shortcuts"), width=560)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for place, (keys, what) in enumerate(self._rows()):
            grid.addWidget(label(ltr(keys), "strong"), place, 0)
            grid.addWidget(label(what, "second"), place, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addSpacing(6)
        self.body.addWidget(Button(self.tr("Close"), self.dismiss))

    def _rows(self) -> list[tuple[str, str]]:
        return [
            ("Enter", self.tr("to the next field; in the last one, the main button")),
            ("Ctrl+K", self.tr("search")),
            ("Ctrl+1 … 9, 0, -", self.tr("the pages of the sidebar, in their order")),
            ("Ctrl+Page Up", self.tr("the step before")),
            ("Ctrl+S", self.tr("the main button of the page")),
            ("Ctrl+L", self.tr("lock")),
            ("F4 · F6", self.tr("in a date: the calendar; Hijri or Gregorian")),
            ("Alt+↓", self.tr("open a list")),
            ("Ctrl+D", self.tr("dark or light colours")),
            ("Ctrl+Shift+D", self.tr("larger or normal text")),
            ("Esc", self.tr("close what lies on top, a message, or clear the search")),
            ("F1", self.tr("this help")),
        ]
