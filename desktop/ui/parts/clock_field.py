"""An hour of the day as people write it: 930, 9:30, 14:05, «2:30 م», 2:30 pm."""

from datetime import date, datetime, time
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal

from desktop.base.arabic_text import clean
from desktop.base.clock import RIYADH, Clock, today
from desktop.base.day_times import read_time
from desktop.ui.kit.line import RIGHT, Line
from desktop.ui.kit.texts import clock, digits

#: Hours at which no office is open, but in the afternoon.
_EARLY: Final = range(1, 7)


class ClockField(Line):
    """The value is a time or None. ``helped`` says the hour with its part of the day, ``offered``
    the same hour after noon where that is more likely.
    """

    helped = Signal(str)
    offered = Signal(list)

    def __init__(self) -> None:
        super().__init__(40)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAlignment(RIGHT)
        self.setLocale(QLocale.c())
        self.setPlaceholderText(clock(time(14, 5)))

    def rewrite(self, text: str) -> str:
        return digits(super().rewrite(text))

    def value(self) -> time | None:
        return read_time(self.text())

    def set_value(self, value: time | None) -> None:
        self.setText(clock(value) if value else "")

    def typed(self) -> str:
        """Return the letters as they stand, for a draft."""
        return self.text()

    def retype(self, typed: str) -> None:
        """Show what :meth:`typed` gave."""
        self.setText(typed)

    def trouble(self) -> str:
        if clean(self.text()) and self.value() is None:
            return self.tr("Write the hour like 9:30 or 14:05, or with morning or evening.")
        return super().trouble()

    def _tell(self) -> None:
        read = self.value()
        self.helped.emit(self._said(read) if read else "")
        figures_alone = not any(one.isalpha() for one in self.text())
        early = read is not None and read.hour in _EARLY and figures_alone
        later = read.replace(hour=read.hour + 12) if read and early else None
        self.offered.emit([(self._said(later), later)] if later else [])
        super()._tell()

    def _said(self, when: time) -> str:
        hour = clock(when.replace(hour=(when.hour - 1) % 12 + 1)).removeprefix("٠")
        if when.hour == 0:
            text = self.tr("%1 after midnight")
        elif when.hour == 12:
            text = self.tr("%1 at noon")
        else:
            text = self.tr("%1 in the morning") if when.hour < 12 else self.tr("%1 in the evening")
        return text.replace("%1", hour)


def moment_of(day: date | None, hour: time | None, clock: Clock) -> datetime:
    """Return when something came that is put down now: without a day today, without an hour the
    day's beginning, or now where the day is today.
    """
    day = day or today(clock)
    if hour is None and day == today(clock):
        return clock.now()
    return datetime.combine(day, hour or time(0), RIYADH)
