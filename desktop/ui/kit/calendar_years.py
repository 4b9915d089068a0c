"""Twenty years to choose from, for who looks for a day far from today."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.base.dates import GREGORIAN_YEARS, HIJRI_YEARS, Calendar
from desktop.ui.kit.texts import numeral
from desktop.ui.kit.theme import current_theme, font

_ACROSS: Final = 4
_SHOWN: Final = 20


class Years(QWidget):
    """Arrows move by a year and by a line, PageUp/PageDown by twenty; Enter chooses, Esc leaves.

    ``moved``: other years are shown.
    """

    chosen = Signal(int)
    left = Signal()
    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.year = 0
        self._all = HIJRI_YEARS
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Years"))

    def sizeHint(self) -> QSize:
        side = current_theme().px.field + 4
        return QSize(side * 7, side * 6)

    def show_year(self, year: int, calendar: Calendar) -> None:
        """Mark a year of a calendar."""
        self._all = HIJRI_YEARS if calendar is Calendar.HIJRI else GREGORIAN_YEARS
        self._go(year)

    def title(self) -> str:
        """Return the first and the last year shown."""
        first = self._first()
        return " – ".join(numeral(year, grouped=False) for year in (first, first + _SHOWN - 1))

    def back(self) -> None:
        """Show the twenty years before."""
        self._go(self.year - _SHOWN)

    def onwards(self) -> None:
        """Show the twenty years after."""
        self._go(self.year + _SHOWN)

    def _go(self, year: int) -> None:
        self.year = min(max(year, self._all[0]), self._all[-1])
        self.setAccessibleDescription(numeral(self.year, grouped=False))
        self.moved.emit()
        self.update()

    def _first(self) -> int:
        return self.year - self.year % _SHOWN

    def cells(self) -> Iterator[tuple[int, QRect]]:
        """Yield each year with its box, from where one begins to read."""
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wide, high = self.width() / _ACROSS, self.height() / (_SHOWN // _ACROSS)
        for place in range(_SHOWN):
            row, column = divmod(place, _ACROSS)
            column = _ACROSS - 1 - column if rtl else column
            box = QRect(round(column * wide), round(row * high), round(wide), round(high))
            if self._first() + place in self._all:
                yield self._first() + place, box

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onwards = 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else -1
        steps = {
            Qt.Key.Key_Right: onwards, Qt.Key.Key_Left: -onwards,
            Qt.Key.Key_Up: -_ACROSS, Qt.Key.Key_Down: _ACROSS,
            Qt.Key.Key_PageUp: -_SHOWN, Qt.Key.Key_PageDown: _SHOWN,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps:
            self._go(self.year + steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.year)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for year, box in self.cells():
            if box.contains(event.position().toPoint()):
                self.chosen.emit(year)
                return

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for year, box in self.cells():
            here = year == self.year
            if here:
                painter.setPen(worn.color("primary"))
                painter.setBrush(worn.color("primary"))
                painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), 8, 8)
            painter.setPen(worn.color("on_primary" if here else "text"))
            painter.setFont(font("base", QFont.Weight.DemiBold if here else QFont.Weight.Normal))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, numeral(year, grouped=False))
        painter.end()
