"""What is said of a date that can't be read."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.base.dates import GREGORIAN_YEARS, HIJRI_YEARS, Unreadable
from desktop.base.hijri import to_hijri
from desktop.ui.kit.texts import fill, numeral, slashed


def advice(why: Unreadable, earliest: Callable[[], date] | None) -> str:
    """Return what to do; the example of a day that is not to be past lies ahead."""
    translate = QCoreApplication.translate
    return {
        Unreadable.SHAPE: fill(
            translate("DateField", "Write day, month and year, such as %1."), _example(earliest)
        ),
        Unreadable.YEAR: fill(
            translate(
                "DateField",
                "Write the year in four digits: Hijri %1 to %2, or Gregorian %3 to %4.",
            ),
            *(
                numeral(year, grouped=False)
                for years in (HIJRI_YEARS, GREGORIAN_YEARS)
                for year in (years[0], years[-1])
            ),
        ),
        Unreadable.NO_SUCH_DAY: translate(
            "DateField", "There is no such day; check day and month."
        ),
        Unreadable.NO_HIJRI_DAY: translate(
            "DateField", "There is no such day in the Umm al-Qura calendar; check day and month."
        ),
        Unreadable.CALENDAR: translate(
            "DateField",
            "The year is of one calendar, the name or sign beside it of the other; check them.",
        ),
        Unreadable.WEEKDAY: translate(
            "DateField", "That date is another day of the week; check it."
        ),
        Unreadable.TWO_DAYS: translate(
            "DateField", "These are two dates of different days; keep one."
        ),
        Unreadable.YEAR_ALONE: translate(
            "DateField", "The year alone is not enough here; add day and month."
        ),
        Unreadable.TOO_EARLY: translate("DateField", "This date is too early."),
        Unreadable.TOO_LATE: translate("DateField", "This date is too late."),
    }[why]


def _example(earliest: Callable[[], date] | None) -> str:
    year = 1402 if earliest is None else to_hijri(earliest()).year + 2
    return slashed(year, 7, 15)
