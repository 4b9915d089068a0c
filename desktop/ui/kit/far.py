"""A list of any length as Qt sees it: its order is known whole, rows are read as they are seen."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeVar, overload

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.row_model import Cell, Column, Index, RowModel

R = TypeVar("R")
#: So many rows are kept beside those in view; the ones read longest ago go first.
KEPT: Final = 2_000


class FarRows(Sequence[Any]):
    """The rows of an order, None for one that was not read yet; a slice gives those read of it."""

    def __init__(self, order: Sequence[str], read: Mapping[str, Any]) -> None:
        self.order, self._read = order, read

    def __len__(self) -> int:
        return len(self.order)

    @overload
    def __getitem__(self, place: int) -> Any: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Any]: ...

    def __getitem__(self, place: int | slice) -> Any:
        if isinstance(place, int):
            return self._read.get(self.order[place])
        found = (self._read.get(one) for one in self.order[place])
        return [row for row in found if row is not None]

    def __iter__(self) -> Iterator[Any]:
        return map(self._read.get, self.order)


class FarModel(RowModel[R]):
    """``wanted`` once rows are to be shown that were not read; ``order_asked(column, falling)``
    where another order is chosen, which who reads the list gives (column -1: its own).
    """

    wanted = Signal()
    order_asked = Signal(int, bool)

    def __init__(self, columns: Sequence[Column[R]], parent: QWidget | None = None) -> None:
        super().__init__(columns, parent)
        self._read: dict[str, R] = {}
        #: Ids that were read, or asked for, since the list last changed.
        self._fresh: set[str] = set()
        self.rows = FarRows((), self._read)
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self.wanted)

    @property
    def order(self) -> Sequence[str]:
        """The ids of the list."""
        return self.rows.order if isinstance(self.rows, FarRows) else ()

    @property
    def known(self) -> Sequence[R]:
        """The rows that were read, in the order in which they were."""
        return list(self._read.values())

    def names(self) -> list[str]:
        """Return what stands in the main column, "" for a row that was not read; nothing of a list
        too long for it: its own field finds there.
        """
        if len(self.order) > KEPT:
            return []
        named = self.columns[self.main]
        return ["" if row is None else named.text(row) for row in self.rows]

    def set_order(self, order: Sequence[str]) -> None:
        """Show another order. What is known of a row is shown until it was read anew."""
        same = self.told and order == self.order
        self._fresh.clear()
        if same:
            self._rest.start()
            return
        self.beginResetModel()
        self.told = True
        self.rows = FarRows(order, self._read)
        self.endResetModel()

    def missing(self, first: int, last: int) -> list[str]:
        """Return the ids between two places, both included, that are to be read."""
        there = self.order[max(first, 0) : last + 1]
        return [one for one in there if one not in self._fresh]

    def ask(self, ids: Sequence[str]) -> None:
        """Note that these are being read."""
        self._fresh.update(ids)

    def unask(self, ids: Sequence[str]) -> None:
        """Note that these could not be read."""
        self._fresh.difference_update(ids)

    def put(self, rows: Mapping[str, R], first: int, last: int) -> None:
        """Take rows that were read, and show anew those between two places that are others now."""
        changed = {one for one, row in rows.items() if self._read.get(one) != row}
        for one, row in rows.items():
            self._read.pop(one, None)
            self._read[one] = row
        for one in list(self._read)[: max(len(self._read) - KEPT, 0)]:
            del self._read[one]
            self._fresh.discard(one)
        first = max(first, 0)
        seen = [n for n, one in enumerate(self.order[first : last + 1], first) if one in changed]
        if self.columns and seen:
            corner = self.index(seen[-1], len(self.columns) - 1)
            self.dataChanged.emit(self.index(seen[0], 0), corner)

    def cell(self, place: int, column: int) -> Cell | None:
        """Return what a cell paints, and have its row read where it was not."""
        if self.order[place] not in self._fresh and not self._rest.isActive():
            self._rest.start()
        return super().cell(place, column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole and self.order[index.row()] not in self._fresh:
            self._rest.start()
        return super().data(index, role)

    def unread(self, first: int, last: int) -> list[int]:
        """Return which places between two hold a row that was not read."""
        if not self.told:
            return super().unread(first, last)
        first = max(first, 0)
        there = enumerate(self.order[first : last + 1], first)
        return [n for n, one in there if one not in self._read]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for another order; rows stay where they are until it was read."""
        self.order_asked.emit(column, order == Qt.SortOrder.DescendingOrder)
