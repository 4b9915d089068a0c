"""What our own layouts share: they say where each part lies for a width, as one reads.

Qt asks a layout many times for what it has asked before, and each answer asks all parts in turn:
what was answered is kept until a part says that something about it changed.
"""

from collections.abc import Callable, Hashable, Iterable
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_T = TypeVar("_T")


class Laid(QLayout):
    """A layout whose height follows from its width; mirrored from right to left by itself."""

    def __init__(self, holder: QWidget) -> None:
        super().__init__(holder)
        self._holder = holder
        self._items: list[QLayoutItem] = []
        self._width = 0
        self.invalidate()
        for known in (self._items, self._kept):  # they know their parts no more
            holder.destroyed.connect(known.clear)
        self.setContentsMargins(0, 0, 0, 0)

    def laid(self, width: int) -> Iterable[tuple[QLayoutItem, QRect]]:
        """Return each part in view with its place, counted from where one begins to read."""
        raise NotImplementedError

    def least(self) -> int:
        """Return the width below which a part would be cut."""
        raise NotImplementedError

    def ideal(self) -> int:
        """Return the width in which each part has what it wants."""
        raise NotImplementedError

    def placed(self, _item: QLayoutItem, box: QRect) -> QRect:
        """Return the place that a part takes in the end."""
        return box

    def kept(self, of: Hashable, answer: Callable[[], _T]) -> _T:
        """Return what was answered before, since a part last changed."""
        if of not in self._kept:
            self._kept[of] = answer()
        found: _T = self._kept[of]
        return found

    def places(self, width: int) -> list[tuple[QLayoutItem, QRect]]:
        """Return what is laid for a width."""
        return self.kept(width, lambda: list(self.laid(width)))

    # ---- what Qt asks of a layout

    def invalidate(self) -> None:
        self._kept: dict[Hashable, Any] = self.__dict__.get("_kept", {})
        self._kept.clear()
        self._stale = True
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        self._kept.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def heightForWidth(self, width: int) -> int:
        last = max((box.bottom() + 1 for _, box in self.places(width)), default=0)
        return last + self.contentsMargins().bottom()

    def minimumSize(self) -> QSize:
        least = self.kept("least", self.least)
        return QSize(least, self.heightForWidth(max(self._width, least)))

    def sizeHint(self) -> QSize:
        width = self.kept("ideal", self.ideal)
        return QSize(width, self.heightForWidth(width))

    def setGeometry(self, rect: QRect) -> None:
        if rect == self.geometry() and not self._stale:
            return
        self._stale = False
        super().setGeometry(rect)
        rtl = self._holder.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item, box in self.places(rect.width()):
            left = rect.width() - box.right() - 1 if rtl else box.left()
            place = QRect(rect.topLeft() + QPoint(left, box.top()), box.size())
            item.setGeometry(self.placed(item, place))
        if rect.width() != self._width:  # what is around it knows its height of another width
            self._width = rect.width()
            self._holder.updateGeometry()


def height_of(item: QLayoutItem, width: int) -> int:
    """Return how high a part is at a width."""
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def height_got(part: QWidget, hoped: int) -> int:
    """Return how high a part is at the width that it has, or at the one hoped for until then.

    Qt bounds what is fixed in height by its hint, which knows of no width.
    """
    laid = part.testAttribute(Qt.WidgetAttribute.WA_Resized)
    return part.heightForWidth(part.width() if laid else hoped)
