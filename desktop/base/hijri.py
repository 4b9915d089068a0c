"""The Umm al-Qura calendar beside the Gregorian (table of ``hijridate``, 1343-1500 AH)."""

from datetime import date, timedelta

from hijridate import Gregorian, Hijri

from desktop.base.arabic_text import arabic_digits
from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem, Refused

HIJRI_MONTHS = (
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
    "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
)  # fmt: skip
GREGORIAN_MONTHS = (
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
    "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
)  # fmt: skip
WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")


@dataclass(frozen=True, slots=True, order=True)
class HijriDate:
    """A day in the Umm al-Qura calendar."""

    year: int
    month: int
    day: int

    def isoformat(self) -> str:
        """Return ``YYYY-MM-DD`` in Western digits."""
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    def to_gregorian(self) -> date:
        """Return the same day; raises :class:`Refused` where there is no such day."""
        try:
            day = Hijri(self.year, self.month, self.day).to_gregorian()
        except (ValueError, OverflowError) as why:
            raise Refused("date.no_such_hijri_day", date=self.isoformat()) from why
        return date(day.year, day.month, day.day)


def to_hijri(day: date) -> HijriDate:
    """Return ``day`` in Umm al-Qura; raises :class:`Refused` outside 1343-1500 AH."""
    try:
        there = Gregorian(day.year, day.month, day.day).to_hijri()
    except (ValueError, OverflowError) as why:
        raise Refused("date.outside_umm_al_qura", date=day) from why
    return HijriDate(there.year, there.month, there.day)


def hijri_text(day: date, *, arabic: bool = True) -> str:
    """Return a Gregorian day in Umm al-Qura's calendar, or as it is where that does not reach: a
    day that is kept can always be shown.

    >>> hijri_text(date(2026, 3, 20)), hijri_text(date(1900, 1, 1))
    ('١ شوال ١٤٤٧ هـ', '١ يناير ١٩٠٠ م')
    """
    try:
        there = to_hijri(day)
    except Refused:
        return gregorian_text(day, arabic=arabic)
    text = f"{there.day} {HIJRI_MONTHS[there.month - 1]} {there.year} هـ"
    return arabic_digits(text) if arabic else text


def hijri_brief(day: date, today: date) -> str:
    """Return a day as a table's cell shows it: without the year where it is this one.

    >>> hijri_brief(date(2026, 3, 20), date(2026, 3, 1)), hijri_brief(
    ...     date(2026, 3, 20), date(2026, 11, 15)
    ... )
    ('١ شوال', '١ شوال ١٤٤٧ هـ')
    """
    text = hijri_text(day)
    try:
        there, now = to_hijri(day), to_hijri(today)
    except Refused:
        return text
    if there.year != now.year:
        return text
    return arabic_digits(f"{there.day} {HIJRI_MONTHS[there.month - 1]}")


def gregorian_text(day: date, *, arabic: bool = True) -> str:
    """Return a day as it is written in Arabic.

    >>> gregorian_text(date(2026, 3, 20))
    '٢٠ مارس ٢٠٢٦ م'
    """
    text = f"{day.day} {GREGORIAN_MONTHS[day.month - 1]} {day.year} م"
    return arabic_digits(text) if arabic else text


def both_text(day: date, *, arabic: bool = True, weekday: bool = True) -> str:
    """Return the day in both calendars, «الجمعة ١ شوال ١٤٤٧ هـ الموافق ٢٠ مارس ٢٠٢٦ م»; the
    Gregorian one alone where Umm al-Qura does not reach.
    """
    name = f"{WEEKDAYS[day.weekday()]} " if weekday else ""
    here, there = hijri_text(day, arabic=arabic), gregorian_text(day, arabic=arabic)
    return f"{name}{there}" if here == there else f"{name}{here} الموافق {there}"


def month_of(day: date) -> str:
    """Return the Umm al-Qura month that a day is in.

    >>> month_of(date(2026, 3, 20))
    '1447-10'
    """
    return to_hijri(day).isoformat()[:-3]


def month_span(month: str) -> tuple[date, date]:
    """Return the first and the last day of a month (``1447-10``); raises Refused for none."""
    year, number = (int(part) for part in month.split("-"))
    over = HijriDate(year + number // 12, number % 12 + 1, 1)
    return HijriDate(year, number, 1).to_gregorian(), over.to_gregorian() - timedelta(days=1)


def month_text(month: str, *, arabic: bool = True) -> str:
    """Return a month in words.

    >>> month_text("1447-10")
    'شوال ١٤٤٧ هـ'
    """
    year, number = month.split("-")
    text = f"{HIJRI_MONTHS[int(number) - 1]} {year} هـ"
    return arabic_digits(text) if arabic else text


def outside_calendar(field: str, day: date | None) -> list[Problem]:
    """Return a problem for a day that no page or paper could show in Umm al-Qura."""
    try:
        if day:
            to_hijri(day)
    except Refused as why:
        return [Problem(field, why.code, why.params)]
    return []
