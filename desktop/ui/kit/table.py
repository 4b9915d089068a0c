"""Rows of frozen views in a table: sorted by folded text, with advice where it is empty."""

from collections.abc import Sequence
from typing import Any, ClassVar, Final, Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QScrollArea, QStackedLayout

from desktop.ui.kit.cards import EmptyState
from desktop.ui.kit.cells import Cells, row_height
from desktop.ui.kit.key_names import tell_keys
from desktop.ui.kit.measure import measured
from desktop.ui.kit.row_model import Column, RowModel
from desktop.ui.kit.row_model import id_of as _id
from desktop.ui.kit.table_view import Header, View
from desktop.ui.kit.widths import Want, shares

R = TypeVar("R")
#: A list of so many rows is shown densely, and stays so when a filter shortens it.
DENSE_FROM: Final = 14
_UNBOUND: Final = 16_777_215


class Table(QFrame, Generic[R]):
    """``opened(row)`` by Enter or double click, ``selected(row or None)`` as the mark moves;
    ``neared_end`` when the last rows come into view, for a list that is read a page at a time.

    It takes the height that is left (:meth:`kit.Page.main_list`), in whole rows; ``whole`` ones
    are as high as all their rows, and the page scrolls. ``told_beside``: the marked row is told in
    full beside it, so that nothing stands under a name.
    """

    opened = Signal(object)
    selected = Signal(object)
    neared_end = Signal()
    heights_changed = Signal()
    models: ClassVar[type[RowModel[Any]]] = RowModel
    #: A list in a page that does not scroll shows so many rows at least.
    least_rows = 3

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        name: str,
        empty: EmptyState | None = None,
        whole: bool = False,
        dense: bool = False,
        told_beside: bool = False,
    ) -> None:
        super().__init__()
        self.model = self.models(columns, self)
        self.model.told_beside = told_beside
        self.view = View()
        self.view.setAccessibleName(name)
        tell_keys(self.view, "Enter")
        self.view.setModel(self.model)
        self._cells = Cells(self.view)
        self.view.setItemDelegate(self._cells)
        self._whole = self._bounded = whole
        self._dense, self._worn_out = dense, False
        self._wants: list[Want] = []
        self._area: QScrollArea | None = None
        #: The mark and the scrolling that the first rows are to come with (``table_stand``).
        self.expected: tuple[tuple[object, int], int] | None = None
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.view)
        self._empty = empty
        if empty is not None:
            self._stack.addWidget(empty)
        self._dress()
        self.view.doubleClicked.connect(self._double)
        self.view.entered_row.connect(self._open)
        self.view.resized.connect(self._share)
        self.view.selectionModel().currentRowChanged.connect(self._moved)
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._measure()

    def _dress(self) -> None:
        view = self.view
        view.setHorizontalHeader(Header(view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.verticalHeader().hide()
        view.verticalHeader().setMinimumSectionSize(20)
        view.setSortingEnabled(True)

    # ---- rows

    def set_rows(self, rows: Sequence[R], *, again: bool = False) -> None:
        """Show other rows; the row marked before stays marked where it is still there.

        ``again``: they are the same list read anew, which stays scrolled as it is; where the marked
        row went, the one that took its place is marked.
        """
        mark, bar = self.marked(), self.view.verticalScrollBar()
        scrolled = bar.value()
        if self.expected is not None and rows:
            (mark, scrolled), self.expected, again = self.expected, None, True
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows or self._stack.count() == 1 else 1)
        self._measure()
        if mark is not None and (again or mark[0] in map(_id, self.model.rows)):
            self.mark_again(mark)
        if again:
            self.view.doItemsLayout()
            bar.setValue(scrolled)

    def narrow(self, *, on: bool) -> None:
        """Where nothing comes, say that nothing matches what is asked for."""
        if self._empty is not None:
            self._empty.narrow(on=on)

    def await_rows(self) -> None:
        """Say of another list, until it is read, nothing of what was in the one before."""
        self._stack.setCurrentIndex(0)

    def add_rows(self, rows: Sequence[R]) -> None:
        """Show more rows after those that are shown."""
        self.model.add_rows(rows)
        self._measure(kept=self._wants)

    def mark(self, place: int) -> None:
        """Mark the row at a place."""
        self.view.selectRow(place)

    def marked(self) -> tuple[object, int] | None:
        """Return what the marked row is, and its place; :meth:`mark_again` finds it by them."""
        row = self.current()
        return None if row is None else (_id(row), self.view.currentIndex().row())

    def mark_again(self, mark: tuple[object, int] | None) -> None:
        """Mark a row that was marked before, however it changed; where it went, its place."""
        if mark is None or not self.model.rows or mark == self.marked():
            return
        ids = list(map(_id, self.model.rows))
        self.mark(ids.index(mark[0]) if mark[0] in ids else min(mark[1], len(ids) - 1))

    def current(self) -> R | None:
        """Return the marked row."""
        index = self.view.currentIndex()
        return self.model.rows[index.row()] if index.isValid() else None

    def focus_first(self) -> None:
        """Bring the keyboard to the marked row or the first; without any it stays where it is."""
        if self.model.rows:
            self.view.setFocus()
            self.mark(max(self.view.currentIndex().row(), 0))

    def _double(self, index: QModelIndex) -> None:
        self._open(index.row())

    def _open(self, row: int) -> None:
        self.opened.emit(self.model.rows[row])

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        if self._whole and self._area is not None and self.view.hasFocus():
            box = self.view.visualRect(current)
            inner = self._area.widget()
            at = self.view.viewport().mapTo(inner, box.center()) if inner else QPoint()
            self._area.ensureVisible(at.x(), at.y(), 0, box.height())
        self.selected.emit(self.model.rows[current.row()] if current.isValid() else None)

    # ---- reading on

    def _scrolled(self, value: int) -> None:
        bar = self.view.verticalScrollBar()
        if not self._whole and value >= bar.maximum() - bar.pageStep():
            self.neared_end.emit()

    def _page_scrolled(self, value: int) -> None:
        bar = self._area.verticalScrollBar() if self._whole and self._area is not None else None
        if bar is not None and value >= bar.maximum() - bar.pageStep():
            self.neared_end.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Know the page that scrolls in place of a whole table."""
        super().showEvent(event)
        self._wear()
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        if parent is not self._area and isinstance(parent, QScrollArea):
            self._area = parent
            parent.verticalScrollBar().valueChanged.connect(self._page_scrolled)

    # ---- widths and heights

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # one out of view may have outlived its office; it is measured when it comes into view
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_wants"):
            self._worn_out = True
            if self.isVisible():
                self._wear()

    def _wear(self) -> None:
        worn_out, self._worn_out = self._worn_out, False
        if worn_out:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _measure(self, kept: Sequence[Want] = ()) -> None:
        """Ask what each column wants; what was shown before keeps its width."""
        self._dense = self._dense or len(self.model.rows) >= DENSE_FROM
        self._wants = measured(self.model, kept)
        self._share()

    def _share(self) -> None:
        room, steady = self.view.viewport().width(), self.view.steady_width()
        widths = self._with_under(shares(self._wants, steady), steady)
        header = self.view.horizontalHeader()
        last = max((n for n, width in enumerate(widths) if width), default=-1)
        self.view.own_width = {last: widths[last]} if last >= 0 else {}
        for place, width in enumerate(widths):
            self.view.setColumnHidden(place, not width)
            if width:
                header.resizeSection(place, width + (room - sum(widths) if place == last else 0))
        hidden = [n for n, width in enumerate(widths) if not width]
        self.model.hide(hidden)
        self._stand(hidden, widths)

    def _with_under(self, widths: tuple[int, ...], room: int) -> tuple[int, ...]:
        """Give what is to spare to the main column, where more stands under it than it is wide."""
        main, spare = self.model.main, room - sum(widths)
        if self.model.told_beside or spare <= 0 or not widths:
            return widths
        under = sum(w.ideal for w, wide in zip(self._wants, widths, strict=True) if not wide)
        more = min(spare, max(under - widths[main], 0))
        return tuple(wide + more * (n == main) for n, wide in enumerate(widths))

    @property
    def _wrapped(self) -> list[tuple[int, Column[R]]]:
        """The columns in view whose texts are broken into lines."""
        columns = enumerate(self.model.columns)
        return [(n, c) for n, c in columns if c.wrap and not self.view.isColumnHidden(n)]

    def _stand(self, hidden: Sequence[int], widths: Sequence[int]) -> None:
        """Give the rows their height and the list its own."""
        told = not self.model.told_beside
        two_lines = told and any(not self._wants[n].empty for n in hidden)
        height = row_height(dense=self._dense, two_lines=two_lines)
        rows = self.view.verticalHeader()
        if rows.defaultSectionSize() != height:
            rows.setDefaultSectionSize(height)
        for place, row in enumerate(self.model.rows if self._wrapped else ()):
            lines = (self._cells.lines_height(c.text(row), c, widths[n]) for n, c in self._wrapped)
            rows.resizeSection(place, max(height, *lines))
        self._bound()

    def _bound(self) -> None:
        """Set how high the list may be, and keep a cut row from its end."""
        count, row = len(self.model.rows), self.view.verticalHeader().defaultSectionSize()
        head = self.view.horizontalHeader().sizeHint().height() + 2 * self.view.frameWidth()
        before = self.minimumHeight(), self.maximumHeight()
        if not count and self._empty is not None:
            least = self._empty.sizeHint().height()
        elif self._whole:
            least = head + self.view.verticalHeader().length()
        else:
            least = head + min(max(count, 1), self.least_rows) * row
        after = least, least if self._bounded else _UNBOUND
        if after != before:
            self.setMinimumHeight(after[0])
            self.setMaximumHeight(after[1])
            self.heights_changed.emit()
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.view.setVerticalScrollBarPolicy(off if self._whole else needed)
        room = self.height() - head
        uneven = bool(self._wrapped) or self._whole
        left = room % row if not uneven and room < count * row else 0
        if self._whole and count and not self._bounded:  # what stands beside it is higher
            left = max(self.height() - least, 0)
        self._stack.setContentsMargins(0, 0, 0, left)

    def sizeHint(self) -> QSize:
        """Ask for no more than the least: what is left is given to the list anyway."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    @property
    def whole(self) -> bool:
        """All rows are in view, and the page scrolls."""
        return self._whole

    def set_whole(self, *, whole: bool) -> None:
        """Be as high as all rows, or take what height there is."""
        if whole != self._whole:
            self._whole = whole
            self._share()
