"""A number with what it counts, pressed to see what it counts."""

from collections.abc import Sequence
from math import lcm
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.ui.kit import icons
from desktop.ui.kit.painted import PaintedButton
from desktop.ui.kit.texts import numeral
from desktop.ui.kit.theme import current_theme, font
from desktop.ui.kit.waiting import draw_waiting
from desktop.ui.kit.wrapped import draw_wrapped, wrapped_height

#: From a tile's edge to what it shows, in pixels.
_EDGE: Final = 14


class Tile(PaintedButton):
    """Zero is shown as a word, and quietly; what was not counted yet (None) as a grey shape."""

    def __init__(self, name: str, icon: str, text: str) -> None:
        super().__init__(text)
        self.name = name
        self._icon = icon
        self.count: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set_count(self, count: int) -> None:
        """Show how many there are."""
        self.count = count
        self.setAccessibleName(f"{self.text()}: {numeral(count)}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of the words in two lines at most."""
        face = font("help", QFont.Weight.Medium)
        line = wrapped_height(self.text(), 10_000, face)
        return QSize(self._least(QFontMetrics(face)), self.words().top() + 2 * line + _EDGE // 2)

    def _least(self, face: QFontMetrics) -> int:
        """Return how wide it is at least for that."""
        words = self.text().split()
        lines = ([words[:n], words[n:]] for n in range(1, len(words) + 1))
        least = min(max(face.horizontalAdvance(" ".join(one)) for one in two) for two in lines)
        return least + 2 * _EDGE + 2

    @staticmethod
    def _high() -> int:
        """Return how high the number is."""
        return round(current_theme().px.title * 1.5)

    def words(self) -> QRect:
        """Return where its words stand, in two lines at most."""
        top = _EDGE - 4 + self._high() + 2
        return QRect(_EDGE, top, self.width() - 2 * _EDGE, self.height() - top - _EDGE // 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focus_shape(self) -> tuple[QRect, float]:
        return self.rect(), current_theme().px.radius

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        pen.setColor(worn.color("border"))
        painter.setPen(pen)
        painter.setBrush(worn.color("hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(
            self.rect().toRectF().adjusted(1, 1, -1, -1), worn.px.radius, worn.px.radius
        )
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, edge = worn.px.icon, _EDGE
        left = edge if rtl else self.width() - edge - side
        mark = QRect(left, edge, side, side)
        icons.draw(painter, self._icon, "primary" if self.count else "help", mark)
        high = self._high()
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font("title", QFont.Weight.Bold))
        painter.setPen(worn.color("text" if self.count else "help"))
        number = QRect(edge, edge - 4, self.width() - 2 * edge, high)
        if self.count is None:
            wide = QRect(0, 0, high, high // 2)
            wide.moveCenter(number.center())
            wide.moveLeft(number.right() - wide.width() if rtl else number.left())
            draw_waiting(painter, [wide])
        else:
            painter.drawText(number, flags, numeral(self.count))
        painter.setFont(font("help", QFont.Weight.Medium))
        painter.setPen(worn.color("second"))
        draw_wrapped(painter, self.words(), self.text(), self.layoutDirection())
        painter.end()


class Tiles(QWidget):
    """Tiles in as few lines as there is room for; each line is filled, so none leaves a hole."""

    def __init__(self, tiles: Sequence[Tile]) -> None:
        super().__init__()
        self._every, self._tiles, self._lines = tuple(tiles), tuple(tiles), 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(current_theme().px.gap - 4)
        self._lay(1)

    def show_only(self, shown: Sequence[Tile]) -> None:
        """Show some of the tiles; the others take no room."""
        if tuple(shown) == self._tiles:
            return
        for tile in self._every:
            self._grid.removeWidget(tile)
            tile.setVisible(tile in shown)
        self._tiles, self._lines = tuple(shown), 0
        self._lay_fitting()

    def _room(self) -> int:
        """Return how wide each tile is at least, so that all are alike."""
        widest = max((tile.sizeHint().width() for tile in self._tiles), default=0)
        return max(widest, round(6.6 * current_theme().px.base))

    def _lay(self, lines: int) -> None:
        if lines == self._lines:
            return
        self._lines = lines
        count = len(self._tiles)
        each = [count // lines + (n < count % lines) for n in range(lines)]
        whole = lcm(*each)
        for tile in self._tiles:
            self._grid.removeWidget(tile)
        for column in range(max(self._grid.columnCount(), whole)):
            self._grid.setColumnStretch(column, int(column < whole))
        place = 0
        for line, wide in enumerate(each):
            span = whole // wide
            for n in range(wide):
                self._grid.addWidget(self._tiles[place], line, n * span, 1, span)
                place += 1

    def minimumSizeHint(self) -> QSize:
        return QSize(self._room(), self._grid.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_fitting()

    def _lay_fitting(self) -> None:
        gap = self._grid.spacing()
        fitting = max((self.width() + gap) // (self._room() + gap), 1)
        self._lay(-(-len(self._tiles) // fitting))
