"""Two columns of a page, one under the other where a small window or large text leaves no room."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayoutItem, QScrollArea, QWidget

from desktop.ui.kit.laid import Laid
from desktop.ui.kit.theme import current_theme

#: Two columns need at least so many letters of the base size together.
_LEAST_EMS: Final = 46


class Beside(Laid):
    """The main column leads (right, in Arabic) and keeps its share; both begin at the top."""

    def __init__(
        self, holder: QWidget, main: QWidget, side: QWidget, shares: tuple[int, int]
    ) -> None:
        super().__init__(holder)
        self._shares = shares
        self.setSpacing(current_theme().px.gap)
        self.addWidget(main)
        self.addWidget(side)

    def least(self) -> int:
        return max((item.minimumSize().width() for item in self._items), default=0)

    def ideal(self) -> int:
        return sum(item.sizeHint().width() for item in self._items) + self.spacing()

    def placed(self, item: QLayoutItem, box: QRect) -> QRect:
        """Let a column that can grow reach the foot of the page, but where another is under it."""
        folded = any(one.top() for _, one in self.places(self.geometry().width()))
        if item.expandingDirections() & Qt.Orientation.Vertical and not folded:
            box.setBottom(max(box.bottom(), self.geometry().bottom()))
        return box

    def laid(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Return each column with its place, counted from where one begins to read."""
        shown = [item for item in self._items if not item.isEmpty()]
        widths = self._widths(width, [item.minimumSize().width() for item in shown])
        laid, left, top = [], 0, 0
        for item, wide in zip(shown, widths, strict=True):
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else -1
            box = QRect(left, top, wide, max(high, item.sizeHint().height() if high < 0 else 0))
            laid.append((item, box))
            if sum(widths) > width:
                top = box.bottom() + 1 + self.spacing()
            else:
                left += wide + self.spacing()
        return laid

    def _widths(self, width: int, least: list[int]) -> list[int]:
        """Return the columns' widths; all of it for each where they can't stand side by side."""
        room = width - self.spacing()
        folded = width < _LEAST_EMS * current_theme().px.base or sum(least) > room
        if len(least) < len(self._shares) or folded:
            return [width] * len(least)
        main = room * self._shares[0] // sum(self._shares)
        main = min(max(main, least[0]), room - least[1])
        return [main, room - main]


def beside(main: QWidget, side: QWidget, *, shares: tuple[int, int] = (13, 8)) -> QWidget:
    """Return two columns, the main one leading, one under the other where there is no room."""
    holder = QWidget()
    Beside(holder, main, side, shares)
    return holder


class SideArea(QScrollArea):
    """A column that scrolls by itself, and is never narrower than what it holds."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        inner.setProperty("role", "scrolled")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)

    def minimumSizeHint(self) -> QSize:
        inner, bar = self.widget(), self.verticalScrollBar()
        wide = inner.minimumSizeHint().width() if inner is not None else 0
        return QSize(wide + bar.sizeHint().width(), super().minimumSizeHint().height())

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().viewportEvent(event)
