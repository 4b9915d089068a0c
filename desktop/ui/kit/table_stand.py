"""How a list stands: its order, its marked row and what else is chosen, where it is scrolled to."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.base.data_classes import dataclass
from desktop.ui.kit.far_table import FarTable
from desktop.ui.kit.table import Table
from desktop.ui.kit.table_view import VIEWS


def tables(page: QWidget) -> list[Table[Any]]:
    """Return the lists of a page in the order in which they were made."""
    holders = (view.parentWidget() for view in VIEWS.within(page))
    return [one for one in holders if isinstance(one, Table)]


@dataclass(frozen=True, slots=True)
class TableStand:
    """``order``: a column and whether it falls, None for the list's own and where a bar gives it.
    ``chosen``: the ids of many rows.
    """

    mark: tuple[object, int] | None
    scrolled: int
    order: tuple[int, bool] | None = None
    chosen: tuple[str, ...] = ()

    @classmethod
    def of(cls, table: Table[Any]) -> "TableStand":
        """Return how a list stands now."""
        scrolled = table.view.verticalScrollBar().value()
        if isinstance(table, FarTable):
            chosen = tuple(table.chosen_ids()) if table.count_chosen() > 1 else ()
            return cls(table.marked(), scrolled, chosen=chosen)
        header = table.view.horizontalHeader()
        column = header.sortIndicatorSection()
        falls = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        return cls(table.marked(), scrolled, (column, falls) if column >= 0 else None)

    def nameless(self) -> "TableStand":
        """Return it with no more of a row than its id."""
        known = self.mark is not None and isinstance(self.mark[0], str)
        return TableStand(self.mark if known else None, self.scrolled, self.order, self.chosen)

    def expect(self, table: Table[Any]) -> None:
        """Have a list that was built anew come in this order, marked and scrolled so."""
        if self.order is not None:
            column, falls = self.order
            order = Qt.SortOrder.DescendingOrder if falls else Qt.SortOrder.AscendingOrder
            table.view.sortByColumn(column, order)
        if self.mark is not None and not table.model.told:
            table.expected = self.mark, self.scrolled

    def put(self, table: Table[Any]) -> bool:
        """Mark and scroll a list that was read; False where it does not go as far down (yet), and
        asks for more where it is read a page at a time.
        """
        bar, mark, far = table.view.verticalScrollBar(), self.mark, isinstance(table, FarTable)
        if isinstance(table, FarTable) and self.chosen:
            table.choose(self.chosen)
        reached = mark is None or far or mark[1] < len(table.model.rows)
        if not reached:
            table.neared_end.emit()
        table.mark_again(mark)
        bar.setValue(self.scrolled)
        return reached and bar.value() >= self.scrolled
