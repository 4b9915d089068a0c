"""Rows of frozen views in a table: sorted by folded text, with advice where it is empty."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
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

from desktop.ui.kit import icons
from desktop.ui.kit.notes import KINDS
from desktop.ui.kit.row_model import BADGE, Column, Index, RowModel
from desktop.ui.kit.theme import current_theme, font

R = TypeVar("R")


class _Cells(QStyledItemDelegate):
    """Paints badges; leaves the rest to Qt."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        kind = index.data(BADGE)
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

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for the badge's rounded ends."""
        hint = super().sizeHint(option, index)
        return hint + QSize(18, 0) if index.data(BADGE) else hint

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
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
