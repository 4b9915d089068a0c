"""Shortcuts that work on an Arabic layout too, by the letter on the same key (Arabic 101).

Whose the keyboard is, is asked here once for all of them (:class:`Shortcut`).
"""

from collections.abc import Callable
from typing import ClassVar, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop.ui.kit import scene
from desktop.ui.kit.key_names import tell_keys
from desktop.ui.kit.sheets import in_front

_ARABIC: Final = dict(
    zip("QWERTYUIOP[]ASDFGHJKLZXCVNM,.", "ضصثقفغعهخحجدشسيبلاتنمئءؤرىةوز", strict=True)
)
_LATIN: Final = {ord(arabic): ord(latin) for latin, arabic in _ARABIC.items()}
_PRESSED: Final = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


def sequences(keys: str) -> list[QKeySequence]:
    """Return ``keys`` ("Ctrl+S") and what the same keys give on an Arabic layout."""
    head, _, last = keys.rpartition("+")
    found = [QKeySequence(keys)]
    arabic = _ARABIC.get(last.upper())
    if arabic and head:
        found.append(QKeySequence(f"{head}+{arabic}"))
    return found


class HeldKeys(QObject):
    """Knows a key that is held down, also where the window system tells each repeat as a press of
    its own; installed on a window's ``windowHandle``.

    X releases a held key and presses it again in the same moment; Qt joins the two only where it
    has read both by then. No hand is so fast: a press in the moment of its key's release is one.
    """

    #: Whether the key that is told of now is a repeat: what shortcuts ask, who see no key.
    now: ClassVar[bool] = False
    _released = (0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        this = (event.nativeScanCode(), event.timestamp())
        if event.type() == QEvent.Type.KeyRelease:
            self._released = this
        elif event.type() in _PRESSED:
            again = bool(this[0]) and this == self._released
            HeldKeys.now = event.isAutoRepeat() or again
            if again and event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                return _as_repeat(watched, event)
        return False


def _as_repeat(window: QObject, event: QKeyEvent) -> bool:
    """Let a window have a press as the repeat that it is."""
    same = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        True,
        event.count(),
    )
    QCoreApplication.sendEvent(window, same)
    event.setAccepted(same.isAccepted())
    return True


class Shortcut(QShortcut):
    """Keys of one widget, which act once however long they are held.

    While a sheet lies in front, only its own do, and those that reach ``over_sheets``. What belongs
    to a page waits until the page was seen; what belongs to the window is the window's to judge.
    A button that it presses (``button``) is pressed only where it is shown.
    """

    button: QAbstractButton | None = None

    def __init__(self, parent: QWidget, keys: str, *, over_sheets: bool) -> None:
        super().__init__(parent)
        self.named = keys
        self._over_sheets = over_sheets
        self.setAutoRepeat(False)

    def event(self, event: QEvent) -> bool:
        refused = event.type() == QEvent.Type.Shortcut and (HeldKeys.now or not self.acts())
        return refused or super().event(event)

    def acts(self) -> bool:
        """Tell whether it acts now."""
        owner = self.parent()
        assert isinstance(owner, QWidget)  # noqa: S101  # it is made with one
        if self.button is not None and not self.button.isVisible():
            return False
        window = owner.window()
        sheet = in_front(window)
        if sheet is not None and owner is not sheet and not sheet.isAncestorOf(owner):
            return self._over_sheets
        return owner is window or scene.seen(owner)

    def press(self) -> None:
        """Press the button; where it is for what a search of its page finds, once that is found."""
        from desktop.ui.kit.fields import SEARCHES  # not before the first frame

        page, button = self.parent(), self.button
        assert isinstance(page, QWidget) and button is not None  # noqa: S101, PT018  # by press_by
        search = next((one for one in SEARCHES.within(page) if one.waits), None)
        if search is not None:
            search.once_found(self._press_found)
        else:
            button.click()

    def _press_found(self) -> None:
        button = self.button
        if button is not None and button.isVisible() and in_front(button.window()) is None:
            button.click()


def shortcut(
    parent: QWidget,
    keys: str,
    act: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
    *,
    over_sheets: bool = False,
) -> Shortcut:
    """Make a shortcut; ``act`` is a bound method. Pages use ``WidgetWithChildrenShortcut``."""
    made = Shortcut(parent, keys, over_sheets=over_sheets)
    made.setKeys(sequences(keys))
    made.setContext(context)
    made.activated.connect(act)
    return made


def press_by(page: QWidget, keys: str, button: QAbstractButton) -> Shortcut:
    """Let keys press a button from anywhere on its page; the button tells them."""
    tell_keys(button, keys)
    made = Shortcut(page, keys, over_sheets=False)
    made.button = button
    made.setKeys(sequences(keys))
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(made.press)
    return made


class BesideKeys(QObject):
    """Lets the keys of the page in view act where the keyboard is beside it, in the sidebar or on
    top; those that stand for a letter or move about (Space, Delete, Enter) belong to what has it.
    Installed on what holds them all, which hears only of keys that nothing in it took.
    """

    def __init__(self, room: QWidget, page: Callable[[], QWidget | None]) -> None:
        super().__init__(room)
        self._page = page
        room.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        page, there = self._page(), QApplication.focusWidget()
        beside = page is not None and there is not None and not page.isAncestorOf(there)
        if page is None or not beside or not _for_a_page(event):
            return False
        pressed = QKeySequence(event.keyCombination())
        for one in page.findChildren(Shortcut):
            known = one.keys()
            if pressed in known and one.acts():
                if not event.isAutoRepeat():
                    one.activated.emit()
                return True
        return False


def _for_a_page(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & held) or Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F12


class ArabicKeys(HeldKeys):
    """Gives fields Ctrl+C for Ctrl+ؤ and the like; installed on a window's ``windowHandle``."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if super().eventFilter(watched, event):
            return True
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        latin = _LATIN.get(event.key())
        if latin is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        same = QKeyEvent(QEvent.Type.KeyPress, latin, event.modifiers(), "", event.isAutoRepeat())
        QCoreApplication.sendEvent(watched, same)
        return True
