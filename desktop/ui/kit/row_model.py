"""Rows of frozen views as Qt sees them, and how each column shows one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from desktop.base.arabic_text import fold, ltr
from desktop.ui.kit.theme import font

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
#: The role in which a cell tells the kind of its badge.
BADGE: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class Column(Generic[R]):
    """How one column shows a row.

    ``text``: what is shown. ``key``: what it sorts by (the folded text by default). ``badge``:
    kind of badge (ok, warning, danger, info, neutral, "" for plain). ``identifier``: keep the
    order of digits. ``stretch``: takes free width; others fit what they hold. ``strong``: bold.
    """

    title: str
    text: Callable[[R], str]
    key: Callable[[R], Any] | None = None
    badge: Callable[[R], str] | None = None
    identifier: bool = False
    stretch: bool = False
    strong: bool = False
    width: int = 0


class RowModel(QAbstractTableModel, Generic[R]):
    """A list of rows as Qt sees it; ``rows`` in the order shown."""

    def __init__(self, columns: Sequence[Column[R]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.rows: list[R] = []
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows, in the order chosen before (else as given)."""
        self.beginResetModel()
        self.rows = list(rows)
        if self._sorted is not None:
            self._order(*self._sorted)
        self.endResetModel()

    def add_rows(self, rows: Sequence[R]) -> None:
        """Show more rows; in an order chosen before they go to their places."""
        if self._sorted is not None:
            self.set_rows([*self.rows, *rows])
        elif rows:
            first = len(self.rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = column.text(row)
            return ltr(text) if column.identifier and text else text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        if role == Qt.ItemDataRole.FontRole and column.strong:
            return font("base", QFont.Weight.Medium)
        if role == BADGE:
            return column.badge(row) if column.badge is not None else ""
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self.layoutAboutToBeChanged.emit()
        self._sorted = (column, order)
        self._order(column, order)
        self.layoutChanged.emit()

    def _order(self, column: int, order: Qt.SortOrder) -> None:
        chosen = self.columns[column]
        key = chosen.key

        def folded(row: R) -> Any:
            return key(row) if key is not None else fold(chosen.text(row))

        self.rows.sort(key=folded, reverse=order == Qt.SortOrder.DescendingOrder)
