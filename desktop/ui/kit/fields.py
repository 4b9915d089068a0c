"""One-line and many-line entry: text, names, digits, money, numbers, passwords, search."""

from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QValidator,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.base.arabic_text import arabic_digits, clean, strip_controls, western_digits
from desktop.ui.kit import icons
from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.theme import look

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


class _Filter(QValidator):
    """Rewrites what is typed or pasted instead of refusing it."""

    def __init__(self, field: "DigitsField") -> None:
        super().__init__(field)
        self._field = field

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        rewritten = self._field.rewrite(text)
        before = self._field.rewrite(text[:position])
        if text and not rewritten:
            return QValidator.State.Invalid, text, position
        return QValidator.State.Acceptable, rewritten, len(before)


class DigitsField(QLineEdit):
    """An identifier: digits of all three sets become 0-9, everything else but ``extra`` goes.

    Reads left to right and sits at the right, as in a right-to-left form. Never passes a locale.
    ``length``: exact number of characters wanted (0: any).
    """

    changed = Signal()

    def __init__(self, length: int = 0, *, extra: str = "", placeholder: str = "") -> None:
        super().__init__()
        self._length = length
        self._extra = extra
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(_RIGHT)
        self.setMaxLength(64)
        self.setPlaceholderText(placeholder)
        self.setLocale(QLocale.c())
        self.setValidator(_Filter(self))
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.textChanged.connect(self._tell)

    def _tell(self) -> None:
        self.changed.emit()

    def rewrite(self, text: str) -> str:
        """Return ``text`` as this field writes it."""
        text = western_digits(strip_controls(text))
        kept = "".join(c for c in text if ("0" <= c <= "9") or c in self._extra)
        return kept[: self._length] if self._length else kept

    def value(self) -> str:
        return self.rewrite(self.text())

    def set_value(self, value: str | None) -> None:
        self.setText(self.rewrite(value or ""))

    def trouble(self) -> str:
        typed = len(self.text())
        if typed and self._length and typed != self._length:
            return (
                self.tr("%1 characters are needed; %2 were typed.")
                .replace("%1", arabic_digits(str(self._length)))
                .replace("%2", arabic_digits(str(typed)))
            )
        return ""

    def inputs(self) -> list[QWidget]:
        return [self]


class PhoneField(DigitsField):
    """A phone number as typed: digits and a leading +; core brings it into one form."""

    def __init__(self, *, placeholder: str = "") -> None:
        super().__init__(extra="+ ", placeholder=placeholder)

    def value(self) -> str:
        return super().value().replace(" ", "")

    def rewrite(self, text: str) -> str:
        text = super().rewrite(text)
        return text[:1] + text[1:].replace("+", "")


class IbanField(DigitsField):
    """An IBAN: letters become capitals, shown in groups of four."""

    def __init__(self) -> None:
        super().__init__(placeholder="SA")

    def rewrite(self, text: str) -> str:
        text = western_digits(strip_controls(text)).upper()
        kept = "".join(c for c in text if c.isascii() and c.isalnum())[:34]
        return " ".join(kept[i : i + 4] for i in range(0, len(kept), 4))

    def value(self) -> str:
        return super().value().replace(" ", "")


class NumberField(DigitsField):
    """A count in Arabic-Indic digits; the value is an int or None."""

    def __init__(self, maximum: int = 999_999_999) -> None:
        super().__init__()
        self._maximum = maximum

    def rewrite(self, text: str) -> str:
        return arabic_digits(super().rewrite(text)[: len(str(self._maximum))])

    def value(self) -> int | None:  # type: ignore[override]  # a number, not text
        digits = western_digits(self.text())
        return int(digits) if digits else None

    def set_value(self, value: int | None) -> None:  # type: ignore[override]
        self.setText("" if value is None else self.rewrite(str(value)))

    def trouble(self) -> str:
        number = self.value()
        if number is not None and number > self._maximum:
            return self.tr("At most %1.").replace("%1", arabic_digits(str(self._maximum)))
        return ""


class MoneyField(DigitsField):
    """An amount in riyals, shown as ١٨٬٠٠٠٫٥٠; the value is whole halalas (int) or None."""

    def rewrite(self, text: str) -> str:
        text = western_digits(strip_controls(text)).replace("٫", ".").replace("،", ".")
        whole, point, part = text.partition(".")
        whole = "".join(c for c in whole if "0" <= c <= "9")[:10]
        part = "".join(c for c in part if "0" <= c <= "9")[:2]
        if not whole and not part:
            return ""
        return arabic_digits(whole + ("٫" + part if point else ""))

    def value(self) -> int | None:  # type: ignore[override]
        text = western_digits(self.rewrite(self.text()))
        if not text:
            return None
        whole, _, part = text.partition("٫")
        return int(whole or "0") * 100 + int((part or "0").ljust(2, "0"))

    def set_value(self, value: int | None) -> None:  # type: ignore[override]
        self.blockSignals(True)
        self.setText("" if value is None else self._plain(value))
        self.blockSignals(False)
        if not self.hasFocus():
            self._group()
        self.changed.emit()

    @staticmethod
    def _plain(halalas: int) -> str:
        whole, part = divmod(halalas, 100)
        return arabic_digits(f"{whole}" + (f"٫{part:02d}" if part else ""))

    def _group(self) -> None:
        amount = self.value()
        if amount is None:
            return
        whole, part = divmod(amount, 100)
        text = f"{whole:,}".replace(",", "٬") + (f"٫{part:02d}" if part else "")
        self.setValidator(None)  # type: ignore[arg-type]  # the stub forgets that None is allowed
        self.setText(arabic_digits(text))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._group()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setText(self.rewrite(self.text()))
        self.setValidator(_Filter(self))
        super().focusInEvent(event)


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
        self.setPlaceholderText(placeholder or self.tr("Search"))
        self.setAccessibleName(self.placeholderText())
        self._rest = QTimer(self, singleShot=True, interval=180)
        self._rest.timeout.connect(self._search)
        self.textChanged.connect(self._rest.start)
        self.returnPressed.connect(self._search)
        self._margins()

    def _margins(self) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = look().px.icon + 10
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
        side = look().px.icon - 2
        box = self.rect().adjusted(12, 0, -12, 0)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        box.setLeft(box.right() - side) if rtl else box.setRight(box.left() + side)
        painter = QPainter(self)
        icons.draw(painter, "search", "help", box)
        painter.end()
