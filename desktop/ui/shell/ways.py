"""What leads back from a page: Esc, Alt with either arrow, the mouse's back button, the link."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.keys import shortcut
from desktop.ui.kit.notes import Messages
from desktop.ui.kit.sheets import in_front
from desktop.ui.shell.trail import Trail


class Ways(QObject):
    """Hears them for one room, and at its window what no widget may keep for itself.

    Esc is for what is nearest: what pops up, a sheet, a message, the field's own use of it, and
    then the way back. There is no way forward, so both arrows lead back, whichever is "back" to
    whom.
    """

    def __init__(self, room: QWidget, trail: Trail) -> None:
        super().__init__(room)
        self._room, self._trail = room, trail
        self.messages: Messages | None = None
        room.installEventFilter(self)
        for keys in ("Alt+Left", "Alt+Right"):
            shortcut(room, keys, self.back, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def back(self) -> bool:
        """Go back, also behind what was chosen in the sidebar; tell whether there was a way."""
        return self._back(over_leaps=True)

    def _back(self, *, over_leaps: bool) -> bool:
        if not self._room.isVisible() or in_front(self._room.window()) is not None:
            return False
        return self._trail.back(over_leaps=over_leaps)

    def _escape(self) -> bool:
        return self._close_messages() or self._back(over_leaps=False)

    def _close_messages(self) -> bool:
        if in_front(self._room.window()) is not None:  # its Esc is the sheet's
            return False
        closable = self.messages is not None and self.messages.closable
        if closable and self.messages is not None:
            self.messages.clear()
        return closable

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                if event.key() != Qt.Key.Key_Escape or event.modifiers():
                    return False
                # the window is asked before the field that has the keyboard, the room after it
                at_window = isinstance(watched, QWindow)
                return self._close_messages() if at_window else self._escape()
            case QMouseEvent() if event.type() == QEvent.Type.MouseButtonPress:
                return event.button() == Qt.MouseButton.BackButton and self.back()
        if event.type() == QEvent.Type.Show and watched is self._room:
            handle = self._room.window().windowHandle()
            if handle is not None:
                handle.installEventFilter(self)
        return False
