"""Rows of a form side by side, in as many columns as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.ui.kit.choices import SegmentedChoice
from desktop.ui.kit.theme import current_theme

#: A column holds at least so many letters of the base size, and its widest label.
_LEAST_EMS = 6.5


class Columns(QWidget):
    """``count`` columns, equally wide; fewer where large text or a small window leaves no room."""

    def __init__(self, rows: Sequence[QWidget | None], count: int) -> None:
        super().__init__()
        self._rows = tuple(rows)
        self._most = count
        self._now = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(current_theme().px.gap + 2)
        self._grid.setVerticalSpacing(4)
        for row in self._rows:
            if row is not None:
                row.setMinimumWidth(10)
        self._lay(count)

    def _least(self) -> int:
        widest = round(_LEAST_EMS * current_theme().px.base)
        for row in self._rows:
            if row is not None:
                label = row.findChild(QLabel)
                choice = row.findChild(SegmentedChoice)
                widest = max(widest, label.sizeHint().width() + 12 if label else 0)
                widest = max(widest, choice.minimumSizeHint().width() if choice else 0)
        return widest

    def _fitting(self, width: int) -> int:
        gap = self._grid.horizontalSpacing()
        return max(min((width + gap) // (self._least() + gap), self._most), 1)

    def _lay(self, count: int) -> None:
        if count == self._now:
            return
        for row in self._rows:
            if row is not None:
                self._grid.removeWidget(row)
        for column in range(self._now):
            self._grid.setColumnStretch(column, 0)
            self._grid.setColumnMinimumWidth(column, 0)
        self._now = count
        for place, row in enumerate(self._rows):
            if row is not None:
                self._grid.addWidget(row, *divmod(place, count), Qt.AlignmentFlag.AlignTop)
        for column in range(count):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(self._fitting(self.width()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._now:
            self._lay(self._fitting(self.width()))
