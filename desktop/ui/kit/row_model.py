"""Rows of frozen views as Qt sees them, and how each column shows one."""

from collections.abc import Callable, Collection, Sequence
from typing import Any, Final, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from desktop.base.arabic_text import ltr
from desktop.base.data_classes import dataclass
from desktop.base.keys import fold

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_TOLD: Final = frozenset({Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole})


@dataclass(frozen=True)
class Column(Generic[R]):
    """How one column shows a row.

    ``text``: what is shown. ``tip``: what is told besides, where the pointer rests (a day in the
    other calendar). ``key``: what it sorts by (the folded text by default). ``badge``: kind of
    badge (ok, warning, danger, info, neutral, "" for plain). ``identifier``: keep the order of
    digits. ``strong``: bold. ``end``: a count or amount, aligned at the column's end. ``bar``: how
    full a bar beside the text is (0 to 1), and whether it is past a limit. ``name``: by which it is
    known where a choice of columns, or an order, is kept.

    One column is the ``main`` one (the name): it gives way last, and what is left out for want of
    room stands under it. The others go by ``rank``, the lowest first. Widths are in letters:
    ``ideal`` is what the cells hold unless it is given, ``least`` what it may be narrowed to (0:
    never), ``most`` what it may take. A ``wrap`` column breaks its text into lines, none is cut.
    """

    title: str
    text: Callable[[R], str]
    key: Callable[[R], Any] | None = None
    badge: Callable[[R], str] | None = None
    tip: Callable[[R], str] | None = None
    bar: Callable[[R], tuple[float, bool]] | None = None
    identifier: bool = False
    strong: bool = False
    end: bool = False
    main: bool = False
    wrap: bool = False
    rank: int = 5
    least: int = 0
    ideal: int = 0
    most: int = 0
    name: str = ""


#: So many lines stand where the first rows of a list will.
WAITING: Final = 3


class Cell(NamedTuple):
    """What a cell paints: its text, what stands under it, its kind of badge and its bar."""

    text: str
    under: Sequence[tuple[str, str]] = ()
    badge: str = ""
    bar: tuple[float, bool] | None = None


def id_of(row: object) -> object:
    """Return what a row is: by its id it is known again when something about it changed."""
    return getattr(row, "id", row)


class RowModel(QAbstractTableModel, Generic[R]):
    """A list of rows as Qt sees it; ``rows`` in the order shown."""

    def __init__(self, columns: Sequence[Column[R]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.main = next((n for n, column in enumerate(columns) if column.main), 0)
        self.rows: Sequence[R] = []
        self._given: list[R] = []
        self._sorted: tuple[int, Qt.SortOrder] | None = None
        #: Columns that have no room, and whether they stand under the main one.
        self._hidden: tuple[int, ...] = ()
        self.told_beside = False
        #: The rows were given: none are none then, and not yet to be read.
        self.told = False
        #: Columns that somebody chose not to see: they are nowhere.
        self.off: frozenset[int] = frozenset()

    @property
    def known(self) -> Sequence[R]:
        """The rows that can be asked what they hold."""
        return self.rows

    def names(self) -> list[str]:
        """Return what stands in the main column of every row."""
        return [self.columns[self.main].text(row) for row in self.rows]

    def unread(self, first: int, last: int) -> list[int]:  # noqa: ARG002
        """Return which places between two hold a row that was not read."""
        return [] if self.told else list(range(WAITING))

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows, in the order chosen before (else as given)."""
        self.beginResetModel()
        self.told = True
        self._given = list(rows)
        self._order()
        self.endResetModel()

    def add_rows(self, rows: Sequence[R]) -> None:
        """Show more rows; in an order chosen before they go to their places."""
        if self._sorted is not None:
            self.set_rows([*self._given, *rows])
        elif rows:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._given += rows
            self.rows = [*self.rows, *rows]
            self.endInsertRows()

    def hide(self, columns: Collection[int]) -> None:
        """Tell what these columns hold with the main one; highest rank first."""
        by_rank = sorted(set(columns) - self.off, key=lambda n: (-self.columns[n].rank, n))
        if tuple(by_rank) != self._hidden:
            self._hidden = tuple(by_rank)
            if self.rows:
                last = self.index(len(self.rows) - 1, self.main)
                self.dataChanged.emit(self.index(0, self.main), last)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def shown(self, row: R, column: int) -> str:
        """Return the text of a cell."""
        one = self.columns[column]
        text = one.text(row)
        return ltr(text) if one.identifier and text else text

    def cell(self, place: int, column: int) -> Cell | None:
        """Return what the cell of a row at a place paints; None where it is still to be read."""
        row, one = self.rows[place], self.columns[column]
        if row is None:
            return None
        under = self._under(row) if column == self.main and not self.told_beside else ()
        badge = one.badge(row) if one.badge is not None else ""
        return Cell(self.shown(row, column), under, badge, one.bar(row) if one.bar else None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        place, row = index.column(), self.rows[index.row()]
        if row is None:  # it is still to be read
            return None
        column = self.columns[place]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown(row, place)
        if role in _TOLD and (role == Qt.ItemDataRole.ToolTipRole or place == self.main):
            return self._told(row, place)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(column)
        return None

    def _under(self, row: R) -> list[tuple[str, str]]:
        """Return what stands under the main cell, each with its kind of badge."""
        found = []
        for place in self._hidden:
            column = self.columns[place]
            if text := self.shown(row, place):
                # of a count or an amount nobody knows what it counts without its title
                said = f"{column.title}: {text}" if column.end else text
                found.append((said, column.badge(row) if column.badge else ""))
        return found

    def _told(self, row: R, place: int) -> str:
        """Return a cell in full, and beside the main one what has no room."""
        tip = self.columns[place].tip
        lines = [text for text in (self.shown(row, place), tip(row) if tip else "") if text]
        if place == self.main:
            for other in self._hidden:
                tip = self.columns[other].tip
                if text := (tip(row) if tip else "") or self.shown(row, other):
                    lines.append(f"{self.columns[other].title}: {text}")
        return "\n".join(lines)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment(self.columns[section])
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order by a column; by none (-1) as the rows were given."""
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column, order) if column >= 0 else None
        self._order()
        self.layoutChanged.emit()

    def _order(self) -> None:
        rows = list(self._given)
        self.rows = rows
        if self._sorted is None:
            return
        place, order = self._sorted
        chosen = self.columns[place]
        key = chosen.key

        def folded(row: R) -> Any:
            return key(row) if key is not None else fold(chosen.text(row))

        rows.sort(key=folded, reverse=order == Qt.SortOrder.DescendingOrder)


def alignment(column: Column[Any]) -> int:
    """Return how a column's cells and its title are aligned."""
    side = Qt.AlignmentFlag.AlignRight if column.end else Qt.AlignmentFlag.AlignLeft
    return int(Qt.AlignmentFlag.AlignVCenter | side)
