"""A :class:`Table` of any length: rows are asked for as they come into view, many can be chosen."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final, TypeVar

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView

from desktop.base.order import Order
from desktop.ui.kit.cards import EmptyState
from desktop.ui.kit.far import FarModel
from desktop.ui.kit.row_model import Column
from desktop.ui.kit.table import Table

R = TypeVar("R")
#: So many rows are read at once at least, and at most.
_LOT: Final = 24
_MOST: Final = 120
#: A list of more rows is never as high as all of them: in a page that scrolls it shows so many.
WHOLE: Final = 100
SHOWN: Final = 8
#: Of so few rows each is looked for by itself in another order.
_FEW: Final = 50


class FarTable(Table[R]):
    """``rows_wanted(ids)``: these are to be read, and given to :meth:`take_rows`, or given up by
    :meth:`could_not`; no others are asked for meanwhile. ``order_asked(name, falling)``: a column,
    "" for the list's own order. ``chosen(count)``: how many rows are chosen.

    Shift with arrows, Ctrl+A and Ctrl with a click choose many.
    """

    rows_wanted = Signal(list)
    order_asked = Signal(str, bool)
    chosen = Signal(int)
    model: FarModel[R]
    models = FarModel

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        name: str,
        sorts: Collection[str],
        empty: EmptyState | None = None,
        many: bool = True,
    ) -> None:
        self._sorts = frozenset(sorts)
        self._asked: list[str] = []
        self._span = (0, -1)
        self._by: tuple[str, bool] = ("", False)
        self._fitted = self._squeezed = False
        super().__init__(columns, name=name, empty=empty)
        if many:
            self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.model.wanted.connect(self._want)
        self.model.order_asked.connect(self._order_asked)
        self.view.verticalScrollBar().valueChanged.connect(self._want)
        self.view.selectionModel().selectionChanged.connect(self._tell_chosen)

    # ---- its order

    def set_order(self, order: Order, *, again: bool = False) -> None:
        """Show a list by the ids of its rows. ``again``: the same list as it is now, which stays
        scrolled as it is, and in which what was chosen and marked stays so.
        """
        view, bar = self.view, self.view.verticalScrollBar()
        if order == self.model.order:
            self.model.set_order(order)
            return
        top = self._id_of(max(view.rowAt(0), 0))
        mark, held = self.marked(), self.chosen_ids() if again else []
        scrolled = bar.value()
        if self.expected is not None and len(order):
            (mark, scrolled), self.expected, top, again = self.expected, None, "", True
        self.model.set_order(order)
        self._asked, self._fitted = [], False
        self._squeeze(squeezed=self._squeezed)
        self._stack.setCurrentIndex(0 if len(order) or self._stack.count() == 1 else 1)
        self._measure()
        view.doItemsLayout()
        if again:
            at = order.place(top) if top else None
            bar.setValue(scrolled if at is None else at)
            self.choose(held)
        else:
            bar.setValue(0)
        self.mark_again(mark if again else None)
        self.chosen.emit(self.count_chosen())
        self.selected.emit(self.current())
        self._want()

    def set_whole(self, *, whole: bool) -> None:
        """Be as high as all rows, where these are few; else as some, in a page that scrolls."""
        self._squeeze(squeezed=whole)
        self._share()

    @property
    def whole(self) -> bool:
        """The page scrolls, and the list is as high as it can be there."""
        return self._squeezed

    def _squeeze(self, *, squeezed: bool) -> None:
        self._squeezed = squeezed
        self._whole = squeezed and len(self.model.order) <= WHOLE
        self.least_rows = SHOWN if squeezed else Table.least_rows

    def _id_of(self, place: int) -> str:
        order = self.model.order
        return order[place] if place < len(order) else ""

    def marked(self) -> tuple[object, int] | None:
        """Return the id of the marked row, and its place."""
        place = self.view.currentIndex().row()
        return (self._id_of(place), place) if place >= 0 else None

    def mark_again(self, mark: tuple[object, int] | None) -> None:
        """Mark a row that was marked before; where it went, its place. Nothing else is chosen by
        it where more than one is.
        """
        order = self.model.order
        if mark is None or not isinstance(order, Order) or not order:
            return
        place = order.place(str(mark[0]))
        if place is None:
            place = min(mark[1], len(order) - 1)
        if self.count_chosen() > 1:
            command = QItemSelectionModel.SelectionFlag.NoUpdate
            first = self.view.first_column()
            self.view.selectionModel().setCurrentIndex(self.model.index(place, first), command)
        else:
            self.mark(place)

    # ---- many

    def count_chosen(self) -> int:
        """Return how many rows are chosen."""
        return sum(bottom - top + 1 for top, bottom in self._spans())

    def _spans(self) -> list[tuple[int, int]]:
        """Return from where to where rows are chosen; Qt tells some once a column."""
        selection = self.view.selectionModel().selection()
        ranges = (selection.at(n) for n in range(selection.count()))
        return sorted({(one.top(), one.bottom()) for one in ranges})

    def chosen_ids(self) -> list[str]:
        """Return the ids of the chosen rows, in the order of the list."""
        return [one for top, bottom in self._spans() for one in self.model.order[top : bottom + 1]]

    def choose(self, ids: Sequence[str]) -> None:
        """Choose rows by their ids, where they are more than one: one is the marked one."""
        order = self.model.order
        if len(ids) < 2 or not isinstance(order, Order):
            return
        if len(ids) <= _FEW:
            found = [order.place(one) for one in ids]
        else:
            places = {one: n for n, one in enumerate(order)}
            found = [places.get(one) for one in ids]
        chosen, last = QItemSelection(), self.model.columnCount() - 1
        for top, bottom in _runs(sorted(n for n in found if n is not None)):
            corners = self.model.index(top, 0), self.model.index(bottom, last)
            chosen.append(QItemSelectionRange(*corners))
        self.view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _tell_chosen(self) -> None:
        self.chosen.emit(self.count_chosen())

    # ---- its rows

    def _want(self) -> None:
        """Ask for what is in view and was not read, then for what is near it."""
        if self._asked or not len(self.model.order):
            return
        first, last = max(self.view.rowAt(0), 0), self.view.last_row()
        page = max(last - first + 1, _LOT)
        ids = self.model.missing(first, last)
        if ids:
            ids = self.model.missing(first, min(last + page // 2, first + _MOST - 1))
        else:
            ids = self.model.missing(first - page, last + 2 * page)
        if ids:
            self._asked, self._span = ids[:_MOST], (first, last)
            self.model.ask(self._asked)
            self.rows_wanted.emit(self._asked)

    def take_rows(self, rows: Mapping[str, R]) -> None:
        """Show rows that were asked for; one that is not among them is there no more."""
        self._asked = []
        first, last = max(self.view.rowAt(0), 0), self.view.last_row()
        self.model.put(rows, first, last)
        if not self._fitted and rows:
            self._fitted = True
            self._measure()
        here = self.view.currentIndex().row()
        if here >= 0 and self._id_of(here) in rows:
            self.selected.emit(self.current())
        self._want()

    def could_not(self) -> None:
        """Give up what was asked for; it is asked for again when the list is scrolled."""
        self.model.unask(self._asked)
        self._asked = []

    def _open(self, row: int) -> None:
        if self.model.rows[row] is not None:
            super()._open(row)

    def _moved(self, current: QModelIndex, before: QModelIndex) -> None:
        super()._moved(current, before)
        self._want()

    # ---- what it is ordered by, and which columns it has

    def _order_asked(self, column: int, falling: bool) -> None:
        name = self.model.columns[column].name if column >= 0 else ""
        if name and name not in self._sorts:
            self.show_by(*self._by)  # this column orders nothing: the mark stays where it was
        elif (name, falling) != self._by:
            self._by = name, falling if name else False
            self.order_asked.emit(*self._by)

    def show_by(self, name: str, falling: bool) -> None:
        """Show by which column, "" for none, the list is ordered."""
        self._by = name, falling
        header = self.view.horizontalHeader()
        names = [column.name for column in self.model.columns]
        order = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(names.index(name) if name in names and name else -1, order)

    def set_off(self, names: Collection[str]) -> None:
        """Leave out columns by name; the main one stays."""
        columns = enumerate(self.model.columns)
        off = frozenset(n for n, c in columns if c.name in set(names) and n != self.model.main)
        if off != self.model.off:
            self.model.off = off
            self._measure()


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Return rising places as runs of neighbours.

    >>> _runs([1, 2, 3, 7, 9, 10])
    [(1, 3), (7, 7), (9, 10)]
    """
    found: list[tuple[int, int]] = []
    for place in places:
        top = found.pop()[0] if found and found[-1][1] == place - 1 else place
        found.append((top, place))
    return found
