"""One Tab stop for several widgets that are one thing: arrows go from one to the next."""

from collections.abc import Sequence
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_GONE: Final = frozenset({QEvent.Type.Hide, QEvent.Type.EnabledChange})


class Roving(QObject):
    """Filters, the pages of the sidebar, buttons of a kind; Tab comes to the one that was last
    used, or that :meth:`stand` names.

    ← is onwards in Arabic and back in English, Home and End are the ends. ↓ leads to what lies
    below; in a single line it is onwards too.
    """

    def __init__(self, holder: QWidget, widgets: Sequence[QWidget] = ()) -> None:
        super().__init__(holder)
        self._holder = holder
        self._widgets: list[QWidget] = []
        self.take(widgets)

    def take(self, widgets: Sequence[QWidget]) -> None:
        """Go by other widgets from now on, in the order of reading."""
        self._widgets = list(widgets)
        for widget in widgets:
            widget.installEventFilter(self)
        if widgets:
            self.stand(widgets[0])

    def stand(self, here: QWidget) -> None:
        """Let Tab come to one of them, and to no other."""
        for widget in self._widgets:
            if shiboken6.isValid(widget):
                stop = widget is here
                policy = Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus
                widget.setFocusPolicy(policy)

    def _open(self) -> list[QWidget]:
        return [
            widget
            for widget in self._widgets
            if shiboken6.isValid(widget) and not widget.isHidden() and widget.isEnabled()
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.stand(watched)
        elif event.type() in _GONE and isinstance(watched, QWidget):
            there = self._open()
            if watched not in there and watched.focusPolicy() & Qt.FocusPolicy.TabFocus and there:
                self.stand(there[0])
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._move(watched, event)
        return False

    def _move(self, watched: QObject, event: QKeyEvent) -> bool:
        there = self._open()
        if watched not in there or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        rtl = self._holder.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right, last = Qt.Key.Key_Left, Qt.Key.Key_Right, len(there) - 1
        here = there.index(watched)
        match event.key():
            case Qt.Key.Key_Down:
                place = self._across(there, here, 1)
            case Qt.Key.Key_Up:
                place = self._across(there, here, -1)
            case key if key in (left, right):
                place = here + (1 if (key == left) == rtl else -1)
            case Qt.Key.Key_Home:
                place = 0
            case Qt.Key.Key_End:
                place = last
            case _:
                return False
        there[min(max(place, 0), last)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _across(self, there: Sequence[QWidget], here: int, way: int) -> int:
        """Return the place in the next line below (``way`` 1) or above (-1) that lies nearest."""
        at = [QRect(one.mapTo(self._holder, QPoint()), one.size()) for one in there]
        mine = at[here]
        apart = [way * (one.center().y() - mine.center().y()) for one in at]
        others = [off for off, one in zip(apart, at, strict=True) if off > one.height() // 2]
        if not others:
            lines = any(-off > one.height() // 2 for off, one in zip(apart, at, strict=True))
            return here if lines else here + way
        reach = min(others) + mine.height() // 2
        line = [place for place, off in enumerate(apart) if off in others and off <= reach]
        return min(line, key=lambda place: abs(at[place].center().x() - mine.center().x()))
