"""Where the keyboard goes: always into view, and never by accident to what lies around a page."""

from typing import Final

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop.ui.kit.buttons import Button
from desktop.ui.kit.page import PrimaryBar
from desktop.ui.kit.row import FormRow
from desktop.ui.shell.room import Room, focus_in

_MARGIN: Final = 24


class FocusWatch(QObject):
    """Follows the keyboard in one window.

    A widget that is disabled or hidden hands the keyboard on to whatever comes next, the sidebar
    and the bar on top among it: the page in view takes it back.
    """

    def __init__(self, window: QWidget, room: Room) -> None:
        super().__init__(window)
        self._room = room
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  # a window has one
        app.focusChanged.connect(self._moved)

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not shiboken6.isValid(now) or not shiboken6.isValid(self._room):
            return
        if now.window() is not self._room.window():
            return
        page = self._room.page
        if page is not None and self._around(now) and _gone(before):
            focus_in(page)
        elif now.focusPolicy() and not _pressed(now):
            bring_into_view(now)

    def _around(self, widget: QWidget) -> bool:
        return any(part.isAncestorOf(widget) for part in (self._room.sidebar, self._room.top))


def _gone(widget: QWidget | None) -> bool:
    """Tell whether a widget lost the keyboard because it can't have it any more."""
    if widget is None:
        return False
    if not shiboken6.isValid(widget):
        return True
    return not widget.isEnabled() or not widget.isVisibleTo(widget.window())


def _pressed(widget: QWidget) -> bool:
    """Tell whether a mouse button is going down on a widget, which must not move away under it."""
    return QApplication.mouseButtons() != Qt.MouseButton.NoButton and widget.underMouse()


def bring_into_view(widget: QWidget) -> None:
    """Scroll everything around a widget so that it is seen, a field with its label and error."""
    shown, parent = widget, widget.parentWidget()
    while parent is not None:
        if isinstance(parent, FormRow):
            shown = parent
        if isinstance(parent, QScrollArea) and shown.height() <= parent.viewport().height():
            parent.ensureWidgetVisible(shown, 0, _MARGIN)
        parent = parent.parentWidget()


def primary_in(window: QWidget) -> Button | None:
    """Return the primary button in view that can be pressed, None where there is none."""
    bars = [bar for bar in window.findChildren(PrimaryBar) if bar.isVisible()]
    buttons = [bar.primary for bar in bars] or [
        button for button in window.findChildren(Button) if button.property("kind") == "primary"
    ]
    return next((b for b in buttons if b.isVisible() and b.isEnabled()), None)
