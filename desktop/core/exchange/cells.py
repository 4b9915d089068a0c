"""What stands in a cell, as an office's program keeps it.

A number may have lost what was typed: its zeros in front, its last digits where it was shown as a
power of ten. What can be read without doubt is read; anything else stays as it stands and is told.
"""

import re
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import Final

from desktop.base.amounts import read_amount
from desktop.base.arabic_text import western_digits
from desktop.base.dates import Calendar
from desktop.base.errors import Refused
from desktop.base.identifiers import check_mobile
from desktop.base.money import Halalas
from desktop.core.exchange.terms import Cell
from desktop.core.people.births import read_birth
from desktop.core.people.terms import Birth

#: A whole number that was written out with a part after it («1010000006.0»).
_WHOLE: Final = re.compile(r"([0-9]{2,})[.٫]0+")
#: What programs write where a value should be («#N/A», a cell that is too narrow), and the
#: formula whose result was never kept.
_ERROR: Final = re.compile(r"#(?:=.*|[A-Z][A-Z0-9_/]*[?!]?|#+)|Err:[0-9]{3}", re.DOTALL)
_POWER: Final = re.compile(r"([0-9](?:[.,٫][0-9]+)?)[eE]\+?([0-9]{1,2})")
#: From when programs count days, and the days that a birth's serial may be (1900 to 2079).
_FROM_1900: Final = date(1899, 12, 30)
_FROM_1904: Final = date(1904, 1, 1)
_SERIALS: Final = range(367, 65_000)
#: Years that stand in a cell alone, which are no serials.
_YEARS: Final = (range(1300, 1501), range(1850, 2101))
#: The hour that programs write behind a day which has none.
_MIDNIGHT: Final = re.compile(
    r"(?<=[0-9])(?:[T ](?:00:00(?::00(?:\.0+)?)?|12:00(?::00)? *(?:ص|AM)))$"
)
#: Whole numbers that a float holds exactly.
_EXACT: Final = 1 << 53
_HALALAS: Final = 100
#: Less of a halala than this is how a float is kept, not what was typed.
_PART: Final = 1e-4


def text_of(cell: Cell) -> str:
    """Return a cell as text, as its program shows it where nothing is shortened.

    >>> text_of(1010000006.0), text_of(date(1982, 5, 8)), text_of("نورة")
    ('1010000006', '1982-05-08', 'نورة')
    """
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return str(int(cell))
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < _EXACT:
        return str(int(cell))
    if isinstance(cell, datetime):
        return str(cell.date() if cell.time() == time() else cell)
    return str(cell)


def is_error(cell: Cell) -> bool:
    """Tell whether a program wrote an error in place of a value.

    >>> is_error("#N/A"), is_error("#=A1&B1"), is_error("########"), is_error("# 7")
    (True, True, True, False)
    """
    return isinstance(cell, str) and bool(_ERROR.fullmatch(cell))


def number_of(cell: Cell) -> str:
    """Return a cell that holds a number of somebody's.

    Raises Refused ``import.digits_lost`` for one that was shortened to a power of ten.

    >>> number_of("1.010000006E+09"), number_of(501234567.0), number_of("1010000006.0")
    ('1010000006', '501234567', '1010000006')
    """
    text = text_of(cell)
    plain = western_digits(text).replace(" ", "")
    if whole := _WHOLE.fullmatch(plain):
        return whole[1]
    found = _POWER.fullmatch(plain)
    if found is None:
        return text
    digits = re.sub(r"\D", "", found[1])
    if len(digits) != int(found[2]) + 1:
        raise Refused("import.digits_lost", typed=text)
    return digits


def two_mobiles(text: str) -> tuple[str, str] | None:
    """Return the two mobiles that stand in one cell, None for anything else.

    >>> two_mobiles("0501234567 / 0559876543"), two_mobiles("0501234567")
    (('0501234567', '0559876543'), None)
    """
    found = [part.strip() for part in re.split(r"[/\\,،;؛|\n-]|\s{2,}", text)]
    try:
        first, second = (part for part in found if check_mobile(part))
    except (Refused, ValueError):
        return None
    return first, second


def birth_of(cell: Cell, *, from_1904: bool = False) -> tuple[Birth, bool]:
    """Return the birth that a cell tells, and whether a bare count of days was read as its day.

    Raises Refused: ``people.birth_unreadable``, ``date.no_such_hijri_day``, and
    ``import.year_as_day`` for a year of the Hijri calendar that was made a day of about 1903.
    """
    text = text_of(cell)
    if isinstance(cell, str):
        text = _MIDNIGHT.sub("", text)
    if not text:
        return Birth(), False
    if isinstance(cell, datetime | date):
        return _born_on(cell, text, from_1904=from_1904), False
    plain = western_digits(text)
    if plain.isascii() and plain.isdecimal():
        count = int(plain)
        if count in _SERIALS and not any(count in years for years in _YEARS):
            day = _from(from_1904=from_1904) + timedelta(days=count)
            return Birth(day, typed=text, calendar=Calendar.GREGORIAN), True
    found = read_birth(text)
    if found.day and found.calendar is Calendar.GREGORIAN:
        return _born_on(found.day, text), False
    return found, False


def _from(*, from_1904: bool) -> date:
    return _FROM_1904 if from_1904 else _FROM_1900


def _born_on(cell: date, text: str, *, from_1904: bool = False) -> Birth:
    day = cell.date() if isinstance(cell, datetime) else cell
    if (day - _from(from_1904=from_1904)).days in _YEARS[0]:
        raise Refused("import.year_as_day", typed=text)
    return Birth(day, typed=text, calendar=Calendar.GREGORIAN)


def birth_text_of(cell: Cell, *, from_1904: bool = False) -> str:
    """Return a birth as a text that any other sheet tells the same by: days as their program counts
    them, and a year that became a day again as such a day.

    >>> birth_text_of(28617.0, from_1904=True), birth_text_of(30079.0), birth_text_of("١٤٠٢")
    ('1982-05-08', '30079', '١٤٠٢')
    """
    if isinstance(cell, datetime | date):
        day = cell.date() if isinstance(cell, datetime) else cell
        counted = (day - _from(from_1904=from_1904)).days
        return str(_FROM_1900 + timedelta(days=counted) if counted in _YEARS[0] else day)
    try:
        birth, counts = birth_of(cell, from_1904=from_1904)
    except Refused:
        return text_of(cell)
    return str(birth.day) if counts and from_1904 else text_of(cell)


def amount_of(cell: Cell) -> Halalas:
    """Return the riyals in a cell; raises Refused ``import.amount`` for what is not one amount."""
    text = text_of(cell)
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        if not isfinite(cell) or abs(cell * _HALALAS - round(cell * _HALALAS)) > _PART:
            raise Refused("import.amount", typed=text)
        return Halalas(round(cell * _HALALAS))
    found = read_amount(text)
    if found is None:
        return Halalas(0)
    if not isinstance(found, int):
        raise Refused("import.amount", typed=text)
    return Halalas(found)
