"""Entry of a secret."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from desktop.base.arabic_text import invisible_ends
from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.key_names import tell_keys
from desktop.ui.kit.line import RIGHT, Line


class PasswordField(Line):
    """A secret, shown on demand, kept as it was typed.

    ``hinted`` tells of Caps Lock, an Arabic layout, or a blank at an end (or ""); its row shows it.
    """

    hinted = Signal(str)

    def __init__(self) -> None:
        super().__init__(1000)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(RIGHT)
        self._eye = IconButton("eye", self.tr("Show the password"), within=self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tell_keys(self._eye, "F2")
        self._typed_by = ""
        self.editingFinished.connect(self._judge_ends)

    def _tell(self) -> None:
        if not self.text():
            self._typed_by = ""
        # a blank at the end is said when no more is typed: a sentence has many on its way
        self._hint(blank=invisible_ends(self.text().rstrip(" ")))
        self.changed.emit()

    @property
    def by_hand(self) -> bool:
        """A secret stands here."""
        return bool(self.text())

    def rewrite(self, text: str) -> str:
        return text

    def _edited_by_hand(self, text: str) -> None:
        """Keep nothing of a secret to go back to."""

    def _judge_ends(self) -> None:
        self._hint(blank=invisible_ends(self.text()))

    def _hint(self, *, blank: bool) -> None:
        said = self.tr("There is a blank at its beginning or end.") if blank else ""
        self.hinted.emit(said or self._typed_by)

    def _reveal(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.set_icon("eye-off" if on else "eye")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.height() - 6
        self._eye.setFixedSize(side, side)
        self._eye.move(3, 3)
        self.setTextMargins(side, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        if event.key() == Qt.Key.Key_F2:
            self._eye.click()
        if typed.isalpha():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if "\u0600" <= typed <= "\u06ff":
                self._typed_by = self.tr("The keyboard is in Arabic.")
            elif typed.isascii() and typed.isupper() != shift:
                self._typed_by = self.tr("Caps Lock is on.")
            else:
                self._typed_by = ""
        super().keyPressEvent(event)

    def value(self) -> str:
        return self.text()

    def set_value(self, value: str | None) -> None:
        self.setText(value or "")
