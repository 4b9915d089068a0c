"""An hour of the day, typed as digits: 930 or 9:30 or 14:05."""

from datetime import time

from desktop.base.arabic_text import arabic_digits, western_digits
from desktop.ui.kit import DigitsField


class ClockField(DigitsField):
    """The value is a time or None."""

    def __init__(self) -> None:
        super().__init__(extra=":")
        self.setPlaceholderText(arabic_digits("14:05"))

    def value(self) -> time | None:  # type: ignore[override]  # a time, not text
        return _read(self.text())

    def set_value(self, value: time | None) -> None:  # type: ignore[override]
        self.setText(f"{value:%H:%M}" if value else "")

    def trouble(self) -> str:
        if self.text() and _read(self.text()) is None:
            return self.tr("Write the hour like 9:30 or 14:05.")
        return ""


def _read(text: str) -> time | None:
    digits = western_digits(text)
    hour, colon, minute = digits.partition(":")
    if not colon and len(digits) > 2:
        hour, minute = digits[:-2], digits[-2:]
    if not hour.isdecimal() or not (minute or "0").isdecimal():
        return None
    there = (int(hour), int(minute or 0))
    return time(*there) if there[0] < 24 and there[1] < 60 else None
