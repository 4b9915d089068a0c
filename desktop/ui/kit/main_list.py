"""The main list of a page takes the height that is left of it, or the page scrolls past all of it.

So no list that scrolls ever lies in a page that scrolls too.
"""

from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.kit.aside import Aside
from desktop.ui.kit.frames import lay_out
from desktop.ui.kit.page import Page
from desktop.ui.kit.row import bring_into_view
from desktop.ui.kit.table import Table


class MainList(QObject):
    """``MainList(page, table, *beside)`` watches the page's body and gives its table, and what
    stands beside it (or in its place by turns), what is left of it.
    """

    def __init__(self, page: Page, table: Table[Any], *beside: Aside | Table[Any]) -> None:
        area = page.area
        super().__init__(area)
        page.body.setAlignment(Qt.AlignmentFlag(0))  # else Qt gives the body its hint alone
        self._area, self._table, self._beside = area, table, beside
        self._judging, self._stood = False, 0
        self._left: QWidget | None = None
        area.verticalScrollBar().actionTriggered.connect(self._scrolled)
        area.viewport().installEventFilter(self)
        if (inner := area.widget()) is not None:
            inner.installEventFilter(self)
        for part in (table, *beside):
            if isinstance(part, Table):
                part.heights_changed.connect(self._later)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Judge again when the page, or what else lies on it, has another height."""
        if not shiboken6.isValid(self._area):
            return False  # the page is being taken apart
        if watched is self._area.viewport():
            if event.type() == QEvent.Type.Resize:
                self.judge()
        elif event.type() == QEvent.Type.LayoutRequest:
            self._later()
        return False

    def _later(self) -> None:
        if not self._judging:
            self._judging = True
            QTimer.singleShot(0, self, self._judge_once)

    def _judge_once(self) -> None:
        self.judge()
        QTimer.singleShot(0, self, self._rest)  # what judging asked of the layout is answered then

    def _rest(self) -> None:
        self._judging = False
        if self._needed() != self._stood:  # something else changed meanwhile
            self._later()

    def _needed(self) -> int:
        """Return how high Qt makes the body at its width: what it wants, where texts wrap in it."""
        inner = self._area.widget()
        layout = inner.layout() if inner is not None else None
        if layout is None:
            return 0
        needed = layout.totalMinimumSize().height()
        if layout.hasHeightForWidth():
            wide = self._area.viewport().width()
            needed = max(needed, layout.totalHeightForWidth(wide))
        return needed

    def judge(self) -> None:
        """Let the list fill what is left, or stand whole where less is left than a few rows."""
        inner = self._area.widget()
        layout = inner.layout() if inner is not None else None
        if layout is None:
            return
        was = self._table.whole
        self._be(whole=False)
        layout.activate()
        self._be(whole=self._needed() > self._area.viewport().height())
        if was != self._table.whole:
            layout.activate()
        before, self._stood = self._stood, self._needed()
        if self._stood != before:
            QTimer.singleShot(0, self, self._follow)

    def _scrolled(self) -> None:
        self._left = QApplication.focusWidget()

    def _follow(self) -> None:
        """Keep in view what has the keyboard, unless somebody scrolled on from there to read."""
        focus, inner = QApplication.focusWidget(), self._area.widget()
        if focus is None or inner is None or focus is self._left or not inner.isAncestorOf(focus):
            return
        lay_out()
        if focus.visibleRegion().isEmpty():
            bring_into_view(focus)

    def _be(self, *, whole: bool) -> None:
        parts: tuple[Table[Any] | Aside, ...] = (self._table, *self._beside)
        for part in parts:
            part.set_whole(whole=whole)
            holder = part.parentWidget()
            while holder is not None and holder is not self._area.widget():
                holder.updateGeometry()  # Qt tells those above by and by
                holder = holder.parentWidget()
