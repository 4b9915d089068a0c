"""Entry of digits in all three sets: identifiers, phones, IBANs."""

from PySide6.QtCore import QLocale, Qt

from desktop.base.arabic_text import western_digits
from desktop.base.identifiers import shown_iban
from desktop.base.marks import visible
from desktop.ui.kit.line import RIGHT, Line
from desktop.ui.kit.texts import fill


class DigitsField(Line):
    """An identifier: digits of all three sets become 0-9, everything else but ``extra`` goes.

    Reads left to right and sits at the right, as in a right-to-left form. Never passes a locale.
    ``length``: exact number of characters wanted (0: any); one too many is said, never cut.
    """

    def __init__(self, length: int = 0, *, extra: str = "", placeholder: str = "") -> None:
        super().__init__(64)
        self._length = length
        self._extra = extra
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(RIGHT)
        self.setPlaceholderText(placeholder)
        self.setLocale(QLocale.c())
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)

    def rewrite(self, text: str) -> str:
        """Return ``text`` as this field writes it."""
        text = western_digits(visible(text))
        return "".join(c for c in text if ("0" <= c <= "9") or c in self._extra)

    def value(self) -> str:
        return self.rewrite(self.text())

    def set_value(self, value: str | None) -> None:
        self.setText(self.rewrite(value or ""))

    def trouble(self) -> str:
        typed = len(self.text())
        if typed and self._length and typed != self._length:
            said = self.tr("%1 characters are needed; %2 were typed.")
            return fill(said, self._length, typed)
        return super().trouble()


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
    """An IBAN: letters become capitals, shown in groups of four; a label falls away, and SA is put
    before the 22 digits that lack it.
    """

    def __init__(self) -> None:
        super().__init__(placeholder="SA")

    def rewrite(self, text: str) -> str:
        kept = "".join(c for c in shown_iban(text) if c.isascii() and c.isalnum())
        return " ".join(kept[i : i + 4] for i in range(0, len(kept), 4))

    def value(self) -> str:
        return super().value().replace(" ", "")
