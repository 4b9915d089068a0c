"""Fields whose entry the people desk's own law judges as it is typed."""

from collections.abc import Callable

from desktop.base.identifiers import read
from desktop.ui import kit

Judge = Callable[[], str]
"""Returns what is wrong with the entry and what to do, or ""."""


def capitals(text: str) -> str:
    """Return Latin letters as capitals and digits of all sets as 0-9, without a label."""
    return "".join(c for c in read(text) if c.isascii() and c.isalnum())


class IdentityField(kit.DigitsField):
    """Ten digits, or the letters and digits of a passport."""

    def __init__(self, judge: Judge) -> None:
        super().__init__()
        self._judge = judge
        self.letters = False

    def take_letters(self, on: bool) -> None:
        """Take Latin letters too (passports, other countries' identities)."""
        self.letters = on
        self.set_value(self.value())

    def rewrite(self, text: str) -> str:
        return capitals(text) if self.letters else super().rewrite(text)

    def trouble(self) -> str:
        return self._judge() if self.value() else ""


class LawfulPhone(kit.PhoneField):
    """A telephone number of whatever kind the judge takes."""

    def __init__(self, judge: Judge) -> None:
        super().__init__()
        self._judge = judge

    def trouble(self) -> str:
        return self._judge()


class LawfulIban(kit.IbanField):
    """A Saudi IBAN."""

    def __init__(self, judge: Judge) -> None:
        super().__init__()
        self._judge = judge

    def trouble(self) -> str:
        return self._judge()


class ShortCodeField(kit.DigitsField):
    """The short National Address: four letters, four digits."""

    def __init__(self, judge: Judge) -> None:
        super().__init__()
        self._judge = judge

    def rewrite(self, text: str) -> str:
        return capitals(text)

    def trouble(self) -> str:
        return self._judge()
