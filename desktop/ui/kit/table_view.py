"""The view and the titles of a :class:`Table`: whole rows, the mark, the frame of the keyboard."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop.ui.kit import scene
from desktop.ui.kit.cells import draw_arrow
from desktop.ui.kit.living import Living
from desktop.ui.kit.row_keys import RowKeys
from desktop.ui.kit.row_model import RowModel
from desktop.ui.kit.theme import current_theme
from desktop.ui.kit.waiting import draw_waiting

_BAR = 3
_FRAME = 2
#: How far from its edges a row is drawn that was not read yet.
_INSET = 14
#: How often a resize is told while one is being told.
_TOLD_WITHIN = 2


#: Those that there are.
VIEWS: Final[Living["View"]] = Living()


class Header(QHeaderView):
    """Draws the mark of the sorted column beside its word; a third click gives the order back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortIndicatorClearable(True)
        self.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        own = _own(self.parentWidget(), rect, logical_index)
        painter.save()
        if own != rect:
            worn = current_theme()
            painter.fillRect(rect, worn.color("surface"))
            painter.fillRect(
                rect.left(), rect.bottom(), rect.width(), 1, worn.color("field_border")
            )
        super().paintSection(painter, own, logical_index)
        painter.restore()
        if not self.isSortIndicatorShown() or self.sortIndicatorSection() != logical_index:
            return
        model = self.model()
        title = str(model.headerData(logical_index, Qt.Orientation.Horizontal))
        align = model.headerData(
            logical_index, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
        )
        up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        painter.setLayoutDirection(self.layoutDirection())
        end = bool(int(align) & Qt.AlignmentFlag.AlignRight.value)
        draw_arrow(painter, own, title, up=up, end=end)


def _own(view: QWidget | None, rect: QRect, column: int) -> QRect:
    """Return the part of a cell that its column asked for: what is to spare lies behind it."""
    width = view.own_width.get(column, 0) if isinstance(view, View) else 0
    if not width or width >= rect.width():
        return rect
    rtl = view is not None and view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    left = rect.right() - width + 1 if rtl else rect.left()
    return QRect(left, rect.top(), width, rect.height())


class View(QTableView):
    """``entered_row(place)`` by Enter. No row is painted that has not all of its height. What stays
    in view while it is scrolled is moved, and painted anew only where it was cut.
    """

    entered_row = Signal(int)
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        VIEWS.add(self)
        self._keys = RowKeys()
        self._telling = 0
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        #: The width that the last column asked for, by its place.
        self.own_width: dict[int, int] = {}

    def own(self, rect: QRect, column: int) -> QRect:
        """Return the part of a cell that its column asked for."""
        return _own(self, rect, column)

    def steady_width(self) -> int:
        """Return the width for columns. Where they break lines, a scroll bar that comes with these
        has its room beforehand: else it would break other lines, and go, and come.
        """
        room, bar, model = self.viewport().width(), self.verticalScrollBar(), self.model()
        may = self.verticalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        comes = may and not bar.isVisibleTo(self)
        breaks = isinstance(model, RowModel) and any(column.wrap for column in model.columns)
        return room - bar.sizeHint().width() if comes and breaks else room

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of another width: a scroll bar came or went; never without end, if one should come
        and go by what it is told.
        """
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and self._telling < _TOLD_WITHIN:
            self._telling += 1
            try:
                self.resized.emit()
            finally:
                self._telling -= 1

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the row that has the keyboard be seen: Qt makes one current, but does not mark it."""
        super().focusInEvent(event)
        current = self.currentIndex()
        if current.isValid() and not self.selectionModel().isSelected(current):
            self.setCurrentIndex(current)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def selectRow(self, row: int) -> None:
        """Mark a row; Qt's own misses the first column where columns stand right to left."""
        self.setCurrentIndex(self.model().index(row, self.first_column()))

    def first_column(self) -> int:
        """Return the first column in view: a hidden one can't be brought into it."""
        shown = (n for n in range(self.model().columnCount()) if not self.isColumnHidden(n))
        return next(shown, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(event)
            return
        model = self.model()
        assert isinstance(model, RowModel)  # noqa: S101  # its table gives it one
        row = self._keys.row(event, model, self.currentIndex().row())
        if row is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.extend_to(row)
        else:
            self.selectRow(row)

    def extend_to(self, row: int) -> None:
        """Mark a row; where many can be chosen, choose all from where choosing began to it."""
        if self.selectionMode() == QTableView.SelectionMode.SingleSelection:
            self.selectRow(row)
            return
        here, model = self.currentIndex().row(), self.model()
        chosen = self.selectionModel().isRowSelected
        top = bottom = max(here, 0)
        while top and chosen(top - 1):
            top -= 1
        while bottom < model.rowCount() - 1 and chosen(bottom + 1):
            bottom += 1
        began = top if here == bottom else bottom
        ends = [model.index(n, self.first_column()) for n in sorted((began, row))]
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(QItemSelection(*ends), flags.ClearAndSelect | flags.Rows)
        index = model.index(row, self.first_column())
        self.selectionModel().setCurrentIndex(index, flags.NoUpdate)

    def _enter(self, event: QKeyEvent) -> None:
        """Open the marked row once it was seen; with Ctrl it is the key of the page's act."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif self.currentIndex().isValid() and not event.isAutoRepeat() and scene.seen(self):
            self.entered_row.emit(self.currentIndex().row())

    def whole_rows(self) -> int:
        """Return where the last row ends that is wholly in view."""
        high = self.viewport().height()
        row = self.rowAt(high - 1)
        if row < 0:
            return high
        top = self.rowViewportPosition(row)
        whole = top + self.rowHeight(row) <= high
        return high if whole or top <= 0 else top

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is in view; the row that was cut at its end comes whole with the others."""
        rows, view = self.verticalHeader(), self.viewport()
        cut, began = self.whole_rows(), rows.offset()
        super().scrollContentsBy(dx, dy)
        if rest := view.height() - cut:
            for top in (cut, cut + began - rows.offset()):
                view.update(0, top, view.width(), rest)

    def paintEvent(self, event: QPaintEvent) -> None:
        wide, high = self.viewport().width(), self.whole_rows()
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), current_theme().color("surface"))
        ground.end()
        super().paintEvent(QPaintEvent(event.region() & QRegion(0, 0, wide, high)))
        self._paint_mark()
        model = self.model()
        first = max(self.rowAt(0), 0)
        if isinstance(model, RowModel) and (n := model.unread(first, self.last_row())):
            self._paint_waiting([place - first for place in n])

    def last_row(self) -> int:
        """Return the last row that has a place in view."""
        row = self.rowAt(self.viewport().height() - 1)
        return row if row >= 0 else self.model().rowCount() - 1

    def _paint_waiting(self, places: Sequence[int]) -> None:
        """Paint lines where rows will stand, counted from the first in view."""
        row, room = self.verticalHeader().defaultSectionSize(), self.viewport().rect()
        painter = QPainter(self.viewport())
        lines = (QRect(_INSET, n * row, room.width() - 2 * _INSET, row) for n in places)
        draw_waiting(painter, [one.adjusted(0, row // 3, 0, -row // 3) for one in lines])
        painter.end()

    def _paint_mark(self) -> None:
        """Paint a bar at the start of the marked row, and a frame where it has the keyboard."""
        index = self.currentIndex()
        if not index.isValid() or not self.selectionModel().isSelected(index):
            return
        top, high = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
        if top < 0 or top + high > self.whole_rows():
            return
        wide, worn = self.viewport().width(), current_theme()
        painter = QPainter(self.viewport())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(wide - _BAR if rtl else 0, top, _BAR, high, worn.color("primary"))
        if self.hasFocus():
            pen = QPen(worn.color("focus"), _FRAME)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(1, top + 1, wide - _FRAME, high - _FRAME)
        painter.end()
