"""Reading a time of day as people type it: digits, and the part of the day if one is named."""

import re
from datetime import time
from typing import Final

from desktop.base.arabic_text import clean, western_digits
from desktop.base.month_names import plain

_LONGEST: Final = 40
_SHAPE: Final = re.compile(
    r"(?:الساعه )?(?P<before>[^\W\d][^\d]*?)?[ ]?"
    r"(?:(?P<hour>\d{1,2})(?: ?[:.٫،,] ?(?P<minute>\d{2})(?::00)?)?|(?P<row>\d{3,4}))"
    r"[ ]?(?P<after>[^\W\d][^\d]*)?"
)
_MORNING: Final = range(12)
_EVENING: Final = range(12, 24)
_NOON: Final = range(11, 16)
_NIGHT: Final = (*range(18, 24), *range(4))
#: The hours of each part of the day, however it is spelled.
_PARTS: Final = {
    word: frozenset(hours)
    for words, hours in (
        ("ص|صباح|صباحا|الصباح|الصبح|صبحا|am|a.m|a m", _MORNING),
        ("م|مساء|مساءا|مسائا|المساء|pm|p.m|p m", _EVENING),
        ("فجر|فجرا|الفجر", range(2, 7)),
        ("ضحي|الضحي", range(7, 12)),
        ("قبل الظهر", range(5, 12)),
        ("ظهر|ظهرا|الظهر|noon", _NOON),
        ("بعد الظهر", range(12, 18)),
        ("عصر|عصرا|العصر", range(14, 19)),
        ("مغرب|المغرب", range(17, 20)),
        ("عشاء|العشاء", range(18, 23)),
        ("منتصف الليل|midnight", (0,)),
        ("ليل|ليلا|الليل|باليل|بالليل", _NIGHT),
    )
    for word in words.split("|")
}


def read_time(typed: str) -> time | None:
    """Return the time in ``typed``: of 24 hours, or of twelve with the part of the day that they
    belong to. None for what is no time or not clear, such as 14:30 in the morning.

    >>> read_time("2:30 م"), read_time("12 ص"), read_time("0930"), read_time("14:30 ص")
    (datetime.time(14, 30), datetime.time(0, 0), datetime.time(9, 30), None)
    """
    if len(typed) > _LONGEST:
        return None
    found = _SHAPE.fullmatch(plain(western_digits(clean(typed))).replace("ئا", "ءا").rstrip(". "))
    if not found or (found["before"] and found["after"]):
        return None
    row = found["row"]
    hour, minute = (row[:-2], row[-2:]) if row else (found["hour"], found["minute"] or "0")
    named = (found["before"] or found["after"] or "").strip()
    if named and named not in _PARTS:
        return None
    return _meant(int(hour), int(minute), _PARTS[named] if named else None)


def _meant(hour: int, minute: int, hours: frozenset[int] | None) -> time | None:
    if hour > 23 or minute > 59:  # noqa: PLR2004 - a day and an hour
        return None
    if hours is None:
        return time(hour, minute)
    may_be = {hour % 12, hour % 12 + 12} if 1 <= hour <= 12 else {hour}  # noqa: PLR2004 - the dial
    both = may_be & hours
    return time(both.pop(), minute) if len(both) == 1 else None
