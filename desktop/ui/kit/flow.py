"""Parts in a line that goes on in a second one where there is no room."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from desktop.ui.kit.field import Entry
from desktop.ui.kit.laid import Laid, height_of


class Flow(Laid):
    """Parts in the order of reading, each as wide as it wants; those of a line that can grow share
    what is left of it. ``column``: each has a line of its own. What stands beside a field keeps to
    its top: the room below is for what is said of the field.
    """

    def __init__(self, holder: QWidget, *, edge: int, gap: int, column: bool = False) -> None:
        super().__init__(holder)
        self._column = column
        self.setContentsMargins(edge, edge, edge, edge)
        self.setSpacing(gap)

    def least(self) -> int:
        least = max((item.minimumSize().width() for item in self._items), default=0)
        return least + 2 * self._edge()

    def ideal(self) -> int:
        width = sum(item.sizeHint().width() + self.spacing() for item in self._items)
        return width + 2 * self._edge() - self.spacing()

    def _edge(self) -> int:
        return self.contentsMargins().left()

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = room + 1
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width() + self.spacing()
            if used + wide - self.spacing() > room or not lines or self._column:
                lines.append([])
                used = 0
            lines[-1].append(item)
            used += wide
        return lines

    def laid(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Return each part with its place, counted from where one begins to read."""
        laid, top, room = [], self._edge(), width - 2 * self._edge()
        for line in self._lines(room):
            left, high = self._edge(), max(_high(item, room) for item in line)
            gaps = self.spacing() * (len(line) - 1)
            spare = room - gaps - sum(item.sizeHint().width() for item in line)
            growing = [i for i in line if i.expandingDirections() & Qt.Orientation.Horizontal]
            beside = any(isinstance(item.widget(), Entry) for item in line)
            for item in line:
                wide = min(item.sizeHint().width(), room)
                if item in growing and spare > 0:
                    more = spare // len(growing)
                    wide += more + (spare % len(growing) if item is growing[-1] else 0)
                tall = _high(item, room) if beside else high
                laid.append((item, QRect(left, top, wide, tall)))
                left += wide + self.spacing()
            top += high + self.spacing()
        return laid


def _high(item: QLayoutItem, room: int) -> int:
    return height_of(item, min(item.sizeHint().width(), room))


def flow(*parts: QWidget, gap: int = 12) -> QWidget:
    """Return the parts in a line, which goes on in a second one where there is no room."""
    holder = QWidget()
    made = Flow(holder, edge=0, gap=gap)
    for part in parts:
        made.addWidget(part)
    return holder
