"""A table that leaves columns out where there is no room, rather than words in the main one."""

from collections.abc import Sequence
from typing import Final, TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.ui.kit.row_model import Column
from desktop.ui.kit.table import Table
from desktop.ui.kit.theme import current_theme

R = TypeVar("R")
#: The least width of the column that stretches, in letters of the base size.
_LETTERS: Final = 13


class RoomyTable(Table[R]):
    """``spare``: the places of columns that go first where the width is short, in this order."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        name: str,
        empty: QWidget | None = None,
        spare: Sequence[int] = (),
    ) -> None:
        self._spare = tuple(spare)
        self._main = next((n for n, column in enumerate(columns) if column.stretch), 0)
        super().__init__(columns, name=name, empty=empty)

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows, in the columns that they leave room for."""
        super().set_rows(rows)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "view"):
            self._make_room()

    def _make_room(self) -> None:
        header = self.view.horizontalHeader()
        others = [n for n in range(self.model.columnCount()) if n != self._main]
        widths = {n: self._width(header, n) for n in others}
        room = self.view.viewport().width() - _LETTERS * current_theme().px.base
        hidden: set[int] = set()
        for place in self._spare:
            if sum(width for n, width in widths.items() if n not in hidden) <= room:
                break
            hidden.add(place)
        for place in self._spare:
            self.view.setColumnHidden(place, place in hidden)

    def _width(self, header: QHeaderView, place: int) -> int:
        fixed = self.model.columns[place].width
        return fixed or max(self.view.sizeHintForColumn(place), header.sectionSizeHint(place))
