"""Shortcuts that work on an Arabic layout too, by the letter on the same key (Arabic 101)."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_ARABIC: Final = dict(
    zip("QWERTYUIOPASDFGHJKLZXCVNM,.", "ضصثقفغعهخحشسيبلاتنمئءؤرىةوز", strict=True)
)
_LATIN: Final = {ord(arabic): ord(latin) for latin, arabic in _ARABIC.items()}


def sequences(keys: str) -> list[QKeySequence]:
    """Return ``keys`` ("Ctrl+S") and what the same keys give on an Arabic layout."""
    head, _, last = keys.rpartition("+")
    found = [QKeySequence(keys)]
    arabic = _ARABIC.get(last.upper())
    if arabic and head:
        found.append(QKeySequence(f"{head}+{arabic}"))
    return found


def shortcut(
    parent: QWidget,
    keys: str,
    act: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> QShortcut:
    """Make a shortcut; ``act`` is a bound method. Pages use ``WidgetWithChildrenShortcut``."""
    made = QShortcut(parent)
    made.setKeys(sequences(keys))
    made.setContext(context)
    made.activated.connect(act)
    return made


class ArabicKeys(QObject):
    """Gives fields Ctrl+C for Ctrl+ؤ and the like; installed on a window's ``windowHandle``."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        latin = _LATIN.get(event.key())
        if latin is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        same = QKeyEvent(QEvent.Type.KeyPress, latin, event.modifiers(), "", event.isAutoRepeat())
        QCoreApplication.sendEvent(watched, same)
        return True
