"""Entry of digits in all three sets: identifiers, phones, IBANs, counts, money."""

from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QValidator,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.base.arabic_text import arabic_digits, strip_controls, western_digits
from desktop.base.money import Halalas, figures

_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


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
    """An amount in riyals, shown as ١٨٬٠٠٠٫٥٠; the value is Halalas or None."""

    def rewrite(self, text: str) -> str:
        text = western_digits(strip_controls(text)).replace("٫", ".").replace("،", ".")
        whole, point, part = text.partition(".")
        whole = "".join(c for c in whole if "0" <= c <= "9")[:10]
        part = "".join(c for c in part if "0" <= c <= "9")[:2]
        if not whole and not part:
            return ""
        return arabic_digits(whole + ("٫" + part if point else ""))

    def value(self) -> Halalas | None:  # type: ignore[override]
        text = western_digits(self.rewrite(self.text()))
        if not text:
            return None
        whole, _, part = text.partition("٫")
        return Halalas(int(whole or "0") * 100 + int((part or "0").ljust(2, "0")))

    def set_value(self, value: Halalas | None) -> None:  # type: ignore[override]
        self.blockSignals(True)
        self.setText("" if value is None else self._plain(value))
        self.blockSignals(False)
        if not self.hasFocus():
            self._group()
        self.changed.emit()

    @staticmethod
    def _plain(halalas: Halalas) -> str:
        return arabic_digits(figures(halalas).replace("٬", ""))

    def _group(self) -> None:
        amount = self.value()
        if amount is None:
            return
        self.setValidator(None)  # type: ignore[arg-type]  # the stub forgets that None is allowed
        self.setText(arabic_digits(figures(amount)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._group()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setText(self.rewrite(self.text()))
        self.setValidator(_Filter(self))
        super().focusInEvent(event)
