"""Which columns of a list somebody wants to see."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.ui import kit


class ListColumnsSheet(kit.Sheet):
    """``chosen(off)``: names of the columns that are left out. The main one stays."""

    chosen = Signal(tuple)

    def __init__(self, over: QWidget, columns: list[tuple[str, str]], off: Collection[str]) -> None:
        super().__init__(over, self.tr("Columns of the list"), width=460)
        text = self.tr("What has no room stands under the name; what is left out stands nowhere.")
        self.body.addWidget(kit.label(text, "second", wrap=True))
        self.checks = {
            name: kit.CheckRow(title, checked=name not in off) for name, title in columns
        }
        for check in self.checks.values():
            self.body.addWidget(check)
        self.yes = kit.Button(self.tr("Show these"), self._choose, kind="primary", icon="check")
        self.set_foot(self.yes)

    def first_focus(self) -> QWidget:
        return next(iter(self.checks.values()))

    def _choose(self) -> None:
        off = tuple(name for name, check in self.checks.items() if not check.isChecked())
        self.finish()
        self.chosen.emit(off)
