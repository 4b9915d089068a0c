"""Where the keyboard goes: always into view, and never by accident to what lies around a page."""

from collections.abc import Iterator
from functools import partial
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from desktop.ui.kit import scene
from desktop.ui.kit.bar import BARS
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.row import bring_into_view
from desktop.ui.kit.sheets import in_front
from desktop.ui.kit.theme import current_theme
from desktop.ui.shell.landing import focus_in
from desktop.ui.shell.room import Room

_KEY: Final = Qt.Key
#: They scroll, change what other keys mean, or lead away: where one reads is left alone.
_LOOKS: Final = frozenset(
    {
        *(_KEY.Key_PageUp, _KEY.Key_PageDown, _KEY.Key_Escape),
        *(_KEY.Key_Shift, _KEY.Key_Control, _KEY.Key_Alt, _KEY.Key_AltGr, _KEY.Key_Meta),
        *(_KEY.Key_CapsLock, _KEY.Key_NumLock),
    }
)
#: By these somebody goes on, or looks elsewhere: nothing is moved under their hands any more.
_BY_HAND: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})
_PRESSES: Final = frozenset({_KEY.Key_Space, _KEY.Key_Return, _KEY.Key_Enter, _KEY.Key_Select})


class FocusWatch(QObject):
    """Follows the keyboard in one window.

    Where the keyboard came stays in view while what lies around it is still read and laid out. Who
    scrolls on to read leaves it where it is. The next key for it brings it into view, and a
    button is not pressed before it is seen. Keys that follow at once on the one that came there are
    meant for it, wherever the page is still being laid out.

    A widget that is disabled or hidden hands the keyboard on to whatever comes next, the sidebar
    and the bar on top among it: the page in view takes it back, also what was handed on while a
    dialog of the system stood in front.
    """

    def __init__(self, window: QWidget, room: Room) -> None:
        super().__init__(window)
        self._room = room
        self._watched: QWidget | None = None
        self._came = 0.0
        self._heard: list[QObject] = []
        self._settles = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  # a window has one
        app.focusChanged.connect(self._moved)

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not shiboken6.isValid(now) or not shiboken6.isValid(self._room):
            return
        if now.window() is not self._room.window():
            return
        had = self._watched if before is None else before
        self._watch(now)
        page, sheet = self._room.page, in_front(self._room.window())
        if sheet is not None and not sheet.isAncestorOf(now):
            return  # the sheet takes it back
        left = had if page is not None and self._around(now) else None
        if page is not None and _gone(left):
            focus_in(page)
        elif page is not None and left is not None and before is None and page.isAncestorOf(left):
            left.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        elif now.focusPolicy() and not _pressed(now):
            bring_into_view(now)
            # what was made just now has its place only when it was laid out
            QTimer.singleShot(0, now, partial(_settled, now))

    def _watch(self, now: QWidget) -> None:
        for one in filter(shiboken6.isValid, self._heard):
            one.removeEventFilter(self)
        self._watched, self._came = now, scene.moment()
        self._settles = not _pressed(now)
        handle = now.window().windowHandle()
        self._heard = [now, *_scrolled_around(now), *([handle] if handle is not None else [])]
        for one in self._heard:
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _BY_HAND:
            self._settles = False
        elif event.type() == QEvent.Type.Resize and self._settles and self._watched is not None:
            QTimer.singleShot(0, self._watched, partial(_settled, self._watched))
        if watched is not self._watched or event.type() != QEvent.Type.KeyPress:
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.key() in _LOOKS:
            self._came = 0.0
            return False
        if not isinstance(watched, QWidget) or _in_view(watched):
            return False
        bring_into_view(watched)
        if scene.moment() - self._came < scene.PAUSE_S:
            return False
        return isinstance(watched, QAbstractButton) and event.key() in _PRESSES

    def _around(self, widget: QWidget) -> bool:
        return any(part.isAncestorOf(widget) for part in (self._room.sidebar, self._room.top))


def _scrolled_around(widget: QWidget) -> Iterator[QWidget]:
    """Yield what is scrolled around a widget."""
    parent = widget.parentWidget()
    while parent is not None:
        inner = parent.widget() if isinstance(parent, QScrollArea) else None
        if inner is not None:
            yield inner
        parent = parent.parentWidget()


def _gone(widget: QWidget | None) -> bool:
    """Tell whether a widget lost the keyboard because it can't have it any more."""
    if widget is None:
        return False
    if not shiboken6.isValid(widget):
        return True
    return not widget.isEnabled() or not widget.isVisibleTo(widget.window())


def _in_view(widget: QWidget) -> bool:
    """Tell whether what can be pressed of a widget, or a line of it, is seen."""
    seen = widget.visibleRegion().boundingRect().height()
    return seen >= min(widget.height(), current_theme().px.target)


def _settled(widget: QWidget) -> None:
    if QApplication.focusWidget() is widget:
        bring_into_view(widget)


def _pressed(widget: QWidget) -> bool:
    """Tell whether a mouse button is going down on a widget, which must not move away under it."""
    return QApplication.mouseButtons() != Qt.MouseButton.NoButton and widget.underMouse()


def primary_in(window: QWidget) -> Button | None:
    """Return the primary button in view that can be pressed, None where there is none.

    Of a sheet in front it is the sheet's own act, if it has one that is pressed so.
    """
    sheet = in_front(window)
    if sheet is not None:
        return sheet.act if sheet.act is not None and _pressable(sheet.act) else None
    bars = [bar for bar in BARS.within(window) if bar.isVisible()]
    buttons = [bar.primary for bar in bars] or [
        button for button in window.findChildren(Button) if button.property("kind") == "primary"
    ]
    return next(filter(_pressable, buttons), None)


def _pressable(button: Button) -> bool:
    return button.isVisible() and button.isEnabled()
