"""One Tab stop for several widgets that are one thing: arrows go from one to the next."""

from collections.abc import Sequence
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.flow import flow
from desktop.ui.kit.one_stop import holder_of, lead

_COMES_OR_GOES: Final = frozenset({
    QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.EnabledChange,
})  # fmt: skip


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
        elif event.type() in _COMES_OR_GOES:
            there = self._open()
            if there and not any(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in there):
                self.stand(there[0])
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._move(watched, event)
        return False

    def _move(self, watched: QObject, event: QKeyEvent) -> bool:
        if not isinstance(watched, QWidget) or holder_of(watched) is not None:
            return False  # it is one of a larger group, which leads on
        return lead(self._holder, watched, self._open(), event)


def acts(*buttons: QWidget) -> QWidget:
    """Return the acts of a card or list in a line that goes on in a second one, one Tab stop."""
    holder = flow(*buttons)
    Roving(holder, buttons)
    return holder
