"""A window wears the style sheet part by part, and the application wears none.

Qt gives an application's sheet to every widget of every page there is, each as often as it is deep
(14 000 times for 1300 widgets), and goes through a whole tree again whenever a part of it gets a
parent. So a page is built without a sheet and takes it once, when it is shown; what is not in view
when the theme changes takes the new one when it is next come to. What was typed, marked or scrolled
there is not touched.
"""

from PySide6.QtCore import QChildEvent, QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop.ui.kit import theme

#: The property of a part of the window that paints itself and needs no sheet.
BARE = "bare"
_SHOWN = frozenset({QEvent.Type.Show, QEvent.Type.ShowToParent})


class Wardrobe(QObject):
    """Dresses what lies in the holders of a window: in the window itself, in a stack of pages."""

    def __init__(self, window: QWidget, *holders: QWidget) -> None:
        super().__init__(window)
        self._holders: set[QWidget] = set()
        self._parts: set[QWidget] = set()
        theme.keep(self)
        self.hold(window, *holders)

    def hold(self, *holders: QWidget) -> None:
        """Dress what lies in these one by one; they have no sheet of their own."""
        self._holders.update(holders)
        for holder in holders:
            holder.installEventFilter(self)

    def put_on(self) -> None:
        """Dress what is in view; the rest follows when it is shown."""
        for part in list(self._parts):
            if part.isVisible():
                theme.dress(part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QChildEvent) and event.type() == QEvent.Type.ChildPolished:
            part = event.child()
            if isinstance(part, QWidget) and part not in self._holders and not part.property(BARE):
                self._take(part)
        elif event.type() in _SHOWN and watched in self._parts and isinstance(watched, QWidget):
            theme.dress(watched)
        return False

    def _take(self, part: QWidget) -> None:
        if part not in self._parts:
            self._parts.add(part)
            part.installEventFilter(self)
            part.destroyed.connect(lambda: self._parts.discard(part))
        if not part.isHidden():  # else when it is shown
            theme.dress(part)
