"""Several of a few words, as check marks."""

from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.ui import kit
from desktop.ui.kit.roving import Roving

V = TypeVar("V", bound=StrEnum)


class Ticks(QWidget, Generic[V]):
    """The value is a frozen set of those that are ticked, two in a line."""

    changed = Signal()

    def __init__(self, options: Iterable[tuple[V, str, str]]) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._rows: dict[V, kit.CheckRow] = {}
        for value, text, said in options:
            row = self._rows[value] = kit.CheckRow(text, help_text=said)
            row.changed.connect(self.changed)
        self.offer(self._rows)
        self._roving = Roving(self, self.inputs())

    def offer(self, values: Collection[V]) -> None:
        """Offer some alone; the others are not ticked."""
        for row in self._rows.values():
            self._grid.removeWidget(row)
        shown = [value for value in self._rows if value in values]
        for place, value in enumerate(shown):
            self._grid.addWidget(self._rows[value], *divmod(place, 2))
        for value, row in self._rows.items():
            row.setVisible(value in values)
            row.setChecked(row.isChecked() and value in values)

    def value(self) -> frozenset[V]:
        return frozenset(value for value, row in self._rows.items() if row.isChecked())

    def set_value(self, value: Collection[V] | None) -> None:
        for one, row in self._rows.items():
            row.setChecked(one in (value or ()))

    def trouble(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return list(self._rows.values())
