"""The line of a date: its digits and its keys; what they mean is the field's."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.kit.line import Line
from desktop.ui.kit.texts import digits


class DateEdit(Line):
    """Digits go in as typed and are shown Arabic-Indic; the order is that of the keys."""

    pick_wanted = Signal()
    switch_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(100)
        self.setParent(parent)
        self.setLocale(QLocale.c())
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self.setPlaceholderText(self.tr("day/month/year"))

    def rewrite(self, text: str) -> str:
        return digits(super().rewrite(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or (alt and event.key() == Qt.Key.Key_Down):
            self.pick_wanted.emit()
        elif event.key() == Qt.Key.Key_F7:
            self.switch_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        chosen = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in (*chosen, Qt.FocusReason.ActiveWindowFocusReason):
            self.selectAll()  # what is typed replaces the date, instead of being cut off after it

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.left.emit()
        super().focusOutEvent(event)
