"""Entry of text: one line, names, many lines, secrets, search."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.base.arabic_text import clean
from desktop.ui.kit import icons
from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.theme import current_theme

_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class TextField(QLineEdit):
    """Free text on one line; the value is NFC, without control characters or doubled spaces."""

    changed = Signal()

    def __init__(self, *, placeholder: str = "", maximum: int = 200) -> None:
        super().__init__()
        self.setMaxLength(maximum)
        self.setPlaceholderText(placeholder)
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            # empty, Qt would put the cursor where the keyboard's language begins
            self.setAlignment(_RIGHT)
        self.textChanged.connect(self._tell)

    def _tell(self) -> None:
        self.changed.emit()

    def value(self) -> str:
        return clean(self.text())

    def set_value(self, value: str | None) -> None:
        self.setText(value or "")
        self.setCursorPosition(0)

    def trouble(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return [self]


class NameField(TextField):
    """A person's name: as typed, but no digits."""

    def __init__(self, *, placeholder: str = "", maximum: int = 120) -> None:
        super().__init__(placeholder=placeholder, maximum=maximum)

    def trouble(self) -> str:
        if any(c.isdigit() for c in self.text()):
            return self.tr("A name has letters only; remove the digits.")
        return ""


class MultiLineField(QPlainTextEdit):
    """Free text on several lines; Tab leaves it, Ctrl+Enter goes on."""

    changed = Signal()

    def __init__(self, rows: int = 3, *, placeholder: str = "") -> None:
        super().__init__()
        self._rows = rows
        self.setTabChangesFocus(True)
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            option = self.document().defaultTextOption()
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(_RIGHT)
            self.document().setDefaultTextOption(option)
        self.setPlaceholderText(placeholder)
        self.textChanged.connect(self._tell)
        self._fit()

    def _tell(self) -> None:
        self.changed.emit()

    def _fit(self) -> None:
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._rows + 26)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def value(self) -> str:
        return "\n".join(clean(line) for line in self.toPlainText().splitlines()).strip()

    def set_value(self, value: str | None) -> None:
        self.setPlainText(value or "")

    def trouble(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return [self]


class PasswordField(QLineEdit):
    """A secret, shown on demand; ``hinted`` tells of Caps Lock or an Arabic layout (or "")."""

    changed = Signal()
    hinted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(_RIGHT)
        self._eye = IconButton("eye", self.tr("Show the password"), self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._reveal)
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self.textChanged.connect(self._tell)

    def _tell(self) -> None:
        self.changed.emit()

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
        if typed.isalpha():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if "\u0600" <= typed <= "\u06ff":
                self.hinted.emit(self.tr("The keyboard is in Arabic."))
            elif typed.isascii() and typed.isupper() != shift:
                self.hinted.emit(self.tr("Caps Lock is on."))
            else:
                self.hinted.emit("")
        super().keyPressEvent(event)

    def value(self) -> str:
        return self.text()

    def set_value(self, value: str | None) -> None:
        self.setText(value or "")

    def trouble(self) -> str:
        return ""

    def inputs(self) -> list[QWidget]:
        return [self]


class SearchBox(QLineEdit):
    """A search entry; ``searched`` follows typing after a short rest, Enter at once, Esc clears."""

    searched = Signal(str)
    went_down = Signal()

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.setProperty("role", "search")
        if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            self.setAlignment(_RIGHT)
        self.setPlaceholderText(placeholder or self.tr("Search"))
        self.setAccessibleName(self.placeholderText())
        self._rest = QTimer(self, singleShot=True, interval=180)
        self._rest.timeout.connect(self._search)
        self.textChanged.connect(self._rest.start)
        self.returnPressed.connect(self._search)
        self._margins()

    def _margins(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = current_theme().px.icon + 10
        self.setTextMargins(0 if rtl else room, 0, room if rtl else 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._margins()

    def _search(self) -> None:
        self._rest.stop()
        self.searched.emit(clean(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = current_theme().px.icon - 2
        box = self.rect().adjusted(12, 0, -12, 0)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box.setLeft(box.right() - side) if rtl else box.setRight(box.left() + side)
        painter = QPainter(self)
        icons.draw(painter, "search", "help", box)
        painter.end()
