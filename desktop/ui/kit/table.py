"""Rows of frozen views in a table: sorted by folded text, with advice where it is empty."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStackedLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from desktop.base.arabic_text import fold, ltr
from desktop.ui.kit import icons
from desktop.ui.kit.notes import KINDS
from desktop.ui.kit.theme import current_theme, font

R = TypeVar("R")
_Index = QModelIndex | QPersistentModelIndex
_BADGE: Final = Qt.ItemDataRole.UserRole + 1


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

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
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
        if role == _BADGE:
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


class _Cells(QStyledItemDelegate):
    """Paints badges; leaves the rest to Qt."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        kind = index.data(_BADGE)
        if not kind:
            super().paint(painter, option, index)
            return
        text = str(index.data())
        self._ground(painter, option, index)
        worn = current_theme()
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = font("help", QFont.Weight.DemiBold)
        painter.setFont(face)
        width = painter.fontMetrics().horizontalAdvance(text) + 24
        height = round(worn.px.help * 1.85)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        left = rect.right() - 12 - width if rtl else rect.left() + 12
        box = QRect(left, rect.center().y() - height // 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.color(KINDS[kind][2]))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(worn.color(KINDS[kind][1]))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Leave room for the badge's rounded ends."""
        hint = super().sizeHint(option, index)
        return hint + QSize(18, 0) if index.data(_BADGE) else hint

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Let the style paint the cell without its text."""
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        widget = option.widget
        style = widget.style()
        style.drawControl(style.ControlElement.CE_ItemViewItem, bare, painter, widget)


class _Header(QHeaderView):
    """Draws the mark of the sorted column as an icon."""

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        painter.save()
        super().paintSection(painter, rect, logical_index)
        painter.restore()
        if not self.isSortIndicatorShown() or self.sortIndicatorSection() != logical_index:
            return
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        side = 14
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.left() + 6 if rtl else rect.right() - side - 6
        box = QRect(left, rect.center().y() - side // 2, side, side)
        icons.draw(painter, "chevron-up" if up else "chevron-down", "primary", box)


class _View(QTableView):
    entered_row = Signal(int)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the row that has the keyboard be seen: Qt makes one current, but does not mark it."""
        super().focusInEvent(event)
        current = self.currentIndex()
        if current.isValid() and not self.selectionModel().isSelected(current):
            self.setCurrentIndex(current)

    def selectRow(self, row: int) -> None:
        """Mark a row; Qt's own misses the first column where columns stand right to left."""
        self.setCurrentIndex(self.model().index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.entered_row.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)


class Table(QFrame, Generic[R]):
    """``opened(row)`` by Enter or double click, ``selected(row or None)`` as the mark moves;
    ``neared_end`` when the last rows come into view, for a list that is read a page at a time.
    """

    opened = Signal(object)
    selected = Signal(object)
    neared_end = Signal()

    def __init__(
        self, columns: Sequence[Column[R]], *, name: str, empty: QWidget | None = None
    ) -> None:
        super().__init__()
        self.model = RowModel(columns, self)
        self.view = _View()
        self.view.setAccessibleName(name)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Cells(self.view))
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.view)
        if empty is not None:
            self._stack.addWidget(empty)
        self._dress(columns)
        self.view.doubleClicked.connect(self._double)
        self.view.entered_row.connect(self._open)
        self.view.selectionModel().currentRowChanged.connect(self._moved)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.set_rows([])

    def _dress(self, columns: Sequence[Column[R]]) -> None:
        view = self.view
        view.setHorizontalHeader(_Header(Qt.Orientation.Horizontal, view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().hide()
        head = view.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(48)  # Qt takes the widest letter of the face
        head.setSectionsClickable(True)
        head.setStretchLastSection(not any(c.stretch for c in columns))
        for place, column in enumerate(columns):
            mode = QHeaderView.ResizeMode
            if column.stretch:
                head.setSectionResizeMode(place, mode.Stretch)
            elif column.width:
                head.resizeSection(place, column.width)
            else:
                head.setSectionResizeMode(place, mode.ResizeToContents)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        self._measure()

    def _measure(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(current_theme().px.nav + 4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "view"):
            self._measure()

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows; the row marked before stays marked where it is still there."""
        marked = self.current()
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows or self._stack.count() == 1 else 1)
        if marked in self.model.rows:
            self.mark(self.model.rows.index(marked))

    def add_rows(self, rows: Sequence[R]) -> None:
        """Show more rows after those that are shown."""
        self.model.add_rows(rows)

    def _scrolled(self, value: int) -> None:
        if value >= self.view.verticalScrollBar().maximum() - self.view.viewport().height():
            self.neared_end.emit()

    def mark(self, place: int) -> None:
        """Mark the row at a place."""
        self.view.selectRow(place)

    def current(self) -> R | None:
        """Return the marked row."""
        index = self.view.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def focus_first(self) -> None:
        """Bring the keyboard to the first row."""
        self.view.setFocus()
        if self.model.rows and not self.view.currentIndex().isValid():
            self.mark(0)

    def _double(self, index: QModelIndex) -> None:
        self._open(index.row())

    def _open(self, row: int) -> None:
        self.opened.emit(self.model.rows[row])

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.selected.emit(self.model.rows[current.row()] if current.isValid() else None)
