"""Sizes and ages as people say them."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop.base.clock import Clock, riyadh_date
from desktop.ui.kit.texts import arabic_digits

_KILO = 1024


def size_text(size: int) -> str:
    """Return bytes in the largest unit that gives a whole part."""
    value, unit = float(size), 0
    while value >= _KILO and unit < 3:
        value, unit = value / _KILO, unit + 1
    units = (_tr("%1 bytes"), _tr("%1 KB"), _tr("%1 MB"), _tr("%1 GB"))
    figure = f"{value:.1f}".removesuffix(".0").replace(".", "٫")
    return units[unit].replace("%1", arabic_digits(figure))


def age_days(moment: datetime, clock: Clock) -> int:
    """Return how many days ago a moment was, by the calendar."""
    return (riyadh_date(clock.now()) - riyadh_date(moment)).days


def age_text(moment: datetime, clock: Clock) -> str:
    """Return how long ago a moment was, in days."""
    days = age_days(moment, clock)
    if days <= 0:
        return _tr("today")
    if days == 1:
        return _tr("yesterday")
    return arabic_digits(QCoreApplication.translate("BackupWords", "%n day(s) ago", "", days))


def _tr(text: str) -> str:
    return QCoreApplication.translate("BackupWords", text)
