"""Days, money and counts as the window's language says them.

Paper is Arabic, whatever the window speaks: what is printed asks ``desktop.base`` itself.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from desktop.base import hijri, money
from desktop.base.counted import Case, counted
from desktop.base.errors import Refused
from desktop.base.number_words import amount_words
from desktop.ui.kit.texts import digits, in_arabic, numeral

_HIJRI_MONTHS: Final = (
    "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II",
    "Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qada", "Dhu al-Hijja",
)  # fmt: skip
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_WEEKDAYS: Final = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip
#: One of each noun that the window counts by hand, and more of them.
NOUNS: Final[Mapping[str, tuple[str, str]]] = {
    "مسودة": ("draft", "drafts"),
    "نسخة": ("copy", "copies"),
    "صفحة": ("page", "pages"),
    "سنة": ("year", "years"),
    "مرة": ("time", "times"),
    "يوم": ("day", "days"),
    "شهر": ("month", "months"),
    "دفعة": ("instalment", "instalments"),
    "طلب": ("request", "requests"),
    "تاريخ": ("date", "dates"),
}


def hijri_months() -> Sequence[str]:
    """Return the names of the months of Umm al-Qura."""
    return hijri.HIJRI_MONTHS if in_arabic() else _HIJRI_MONTHS


def gregorian_months() -> Sequence[str]:
    """Return the names of the months of the Gregorian calendar."""
    return hijri.GREGORIAN_MONTHS if in_arabic() else _MONTHS


def weekdays() -> Sequence[str]:
    """Return the names of the days, from Monday on."""
    return hijri.WEEKDAYS if in_arabic() else _WEEKDAYS


def hijri_text(day: date) -> str:
    """Return a day in Umm al-Qura's calendar, or as it is where that does not reach."""
    if in_arabic():
        return hijri.hijri_text(day)
    try:
        there = hijri.to_hijri(day)
    except Refused:
        return gregorian_text(day)
    return f"{there.day} {_HIJRI_MONTHS[there.month - 1]} {there.year} AH"


def hijri_brief(day: date, today: date) -> str:
    """Return a day as a table's cell shows it: without the year where it is this one."""
    if in_arabic():
        return hijri.hijri_brief(day, today)
    text = hijri_text(day)
    try:
        same = hijri.to_hijri(day).year == hijri.to_hijri(today).year
    except Refused:
        return text
    return text.rsplit(" ", 2)[0] if same else text


def month_text(month: str) -> str:
    """Return a month of Umm al-Qura (``1448-06``) in words."""
    if in_arabic():
        return hijri.month_text(month)
    year, number = month.split("-")
    return f"{_HIJRI_MONTHS[int(number) - 1]} {year} AH"


def gregorian_text(day: date) -> str:
    """Return a day in the Gregorian calendar."""
    if in_arabic():
        return hijri.gregorian_text(day)
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def both_text(day: date, *, weekday: bool = True) -> str:
    """Return a day in both calendars."""
    if in_arabic():
        return hijri.both_text(day, weekday=weekday)
    name = f"{_WEEKDAYS[day.weekday()]} " if weekday else ""
    here, there = hijri_text(day), gregorian_text(day)
    return f"{name}{there}" if here == there else f"{name}{here} ({there})"


def riyals(amount: money.Halalas) -> str:
    """Return an amount as people read it: none of it is a word, as :func:`numeral` has it."""
    if in_arabic():
        return money.riyals(amount) if amount else f"{numeral(0)} ريال"
    said = digits(money.figures(amount)) if amount else numeral(0)
    return f"{said} riyal" if said == "1" else f"{said} riyals"


def in_words(amount: money.Halalas) -> str:
    """Return an amount in words; in English its figures with the riyal, since cheques and orders
    are in Arabic.
    """
    return amount_words(amount) if in_arabic() else riyals(amount)


def count_of(count: int, noun: str, case: Case = Case.NOMINATIVE) -> str:
    """Return how many there are of a noun of ``base.counted``, of :data:`NOUNS` in English."""
    if in_arabic():
        return counted(count, noun, case)
    one, more = NOUNS[noun]
    return f"{count or 'no'} {one if count == 1 else more}"
