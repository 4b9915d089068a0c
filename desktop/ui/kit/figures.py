"""Entry of counts and amounts: what is typed stays until it is left, how it is read is shown at
once, and what can be read in two ways is asked.
"""

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent

from desktop.base.amounts import Doubt, Unclear, read_amount, read_count
from desktop.base.money import NOTHING, Halalas, figures
from desktop.ui.kit.line import RIGHT, Line
from desktop.ui.kit.spoken import in_words, riyals
from desktop.ui.kit.texts import digits, fill, numeral


class _Figures(Line):
    """Digits run left to right and sit at the right, shown Arabic-Indic; never passes a locale."""

    def __init__(self) -> None:
        super().__init__(60)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(RIGHT)
        self.setLocale(QLocale.c())
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)

    def rewrite(self, text: str) -> str:
        return digits(super().rewrite(text))

    def typed(self) -> str:
        """Return what stands in the field, for a draft."""
        return self.text()

    def retype(self, typed: str | int | None) -> None:
        """Show what :meth:`typed` gave, or the value that a draft of earlier days kept."""
        if isinstance(typed, int):
            self.show_value(typed)
        else:
            self.setText(typed or "")

    def show_value(self, value: int) -> None:
        """Show a value as it is written."""
        self.setText(numeral(value, grouped=False))


class NumberField(_Figures):
    """A count from ``minimum`` to ``maximum``; the value is an int or None."""

    def __init__(self, maximum: int = 999_999_999, minimum: int = 0) -> None:
        super().__init__()
        self._minimum, self._maximum = minimum, maximum

    def value(self) -> int | None:
        found = read_count(self.text())
        return None if isinstance(found, Unclear) else found

    def set_value(self, value: int | None) -> None:
        self.retype(value)

    def trouble(self) -> str:
        found = read_count(self.text())
        if isinstance(found, Unclear):
            return self.tr("Write one whole number in digits.")
        if found is not None and found > self._maximum:
            return fill(self.tr("At most %1."), self._maximum)
        if found is not None and found < self._minimum:
            return fill(self.tr("At least %1."), self._minimum)
        return ""


class MoneyField(_Figures):
    """An amount in riyals, shown as ١٨٬٠٠٠٫٥٠; the value is Halalas, or None where it is not clear.

    ``some``: nothing is granted by a zero, whoever means none leaves the field empty.
    ``helped`` tells the amount in words, ``offered`` what an unclear entry may mean.
    """

    helped = Signal(str)
    offered = Signal(list)

    def __init__(self, *, some: bool = False) -> None:
        super().__init__()
        self._some = some

    def value(self) -> Halalas | None:
        found = read_amount(self.text())
        return None if isinstance(found, Unclear) else found

    def set_value(self, value: Halalas | None) -> None:
        self.retype(value)

    def show_value(self, value: int) -> None:
        self.setText(digits(figures(Halalas(value))))

    def trouble(self) -> str:
        found = read_amount(self.text())
        if isinstance(found, Unclear):
            return self._advice(found.why)
        if self._some and found == NOTHING:
            return self.tr("Zero is no amount; leave it empty where there is none.")
        return ""

    def _tell(self) -> None:
        found = read_amount(self.text())
        readings = found.readings if isinstance(found, Unclear) else ()
        said = in_words(found) if isinstance(found, int) else self._question(len(readings))
        self.helped.emit(said)
        self.offered.emit([(riyals(one), one) for one in readings])
        super()._tell()

    def _question(self, readings: int) -> str:
        if not readings:
            return ""
        return self.tr("Which is meant?") if readings > 1 else self.tr("Is this meant?")

    def _advice(self, why: Doubt) -> str:
        return {
            Doubt.NUMBERS: self.tr("There is more than one number; keep the one that is meant."),
            Doubt.SIGN: self.tr("An amount has no plus or minus sign; write it without."),
            Doubt.POINT: self.tr("Thousands or halalas? Choose the amount that is meant."),
            Doubt.DECIMALS: self.tr("Halalas have two digits at most; check the amount."),
            Doubt.GROUPS: self.tr("It is not clear how the digits belong together; check them."),
            Doubt.WORDS: self.tr("Write one amount in digits, such as ١٬٥٠٠٫٥٠."),
            Doubt.LONG: self.tr("This is too long for an amount; check the digits."),
        }[why]

    def focusInEvent(self, event: QFocusEvent) -> None:
        amount = self.value()
        if amount is not None:  # without marks between thousands, which typing would displace
            self._show(digits(figures(amount).replace("٬", "")))
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        amount = self.value()
        if amount is not None:
            self._show(digits(figures(amount)))

    def _show(self, text: str) -> None:
        """Write the same amount in another way, which is no edit: what is said of it stays."""
        blocker = QSignalBlocker(self)
        self.show_same(text)
        blocker.unblock()
