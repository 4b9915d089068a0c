"""Numbers: one series for each kind, none used twice, none lost without a trace.

File numbers run on for ever (``0001``); request numbers start anew with each Hijri year
(``1448-0001``), and so do prints that stay in the house (``P1448-0017``), voices and slips of the
store (``S1448-0003``); outgoing
and incoming letters, each in a series of its own, are ``17/1448`` and sittings ``3/1448``, as
offices write them.
A number is taken in the transaction that uses it, so a failed act leaves no gap.
"""

import re
import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from desktop.base.arabic_text import dashed, western_digits
from desktop.base.clock import riyadh_date
from desktop.base.hijri import to_hijri
from desktop.base.identifiers import without_label
from desktop.base.marks import visible
from desktop.core.documents.records import NumberRow, last_serial
from desktop.core.work import Work


class Series(StrEnum):
    """What is numbered; the value names the series in the ledger."""

    FILE = "file"
    REQUEST = "request"
    OUTGOING = "outgoing"
    INCOMING = "incoming"
    PRINT = "paper"
    SITTING = "session"
    VOICE = "voice"
    STORE = "store"
    ORDER = "order"
    TRANSFER = "transfer"
    HARM = "harm"


_SHAPES = {
    Series.FILE: "{serial:04d}",
    Series.REQUEST: "{year}-{serial:04d}",
    Series.OUTGOING: "{serial}/{year}",
    Series.INCOMING: "{serial}/{year}",
    Series.PRINT: "P{year}-{serial:04d}",
    Series.SITTING: "{serial}/{year}",
    Series.VOICE: "V{year}-{serial:03d}",
    Series.STORE: "S{year}-{serial:04d}",
    Series.ORDER: "O{year}-{serial:04d}",
    Series.TRANSFER: "T{year}-{serial:03d}",
    Series.HARM: "H{year}-{serial:03d}",
}
#: What numbers of a series were before; these stay as they were given.
_EARLIER: Final = {
    Series.PRINT: "P{serial:04d}-{year}",
    Series.VOICE: "V{serial:03d}-{year}",
}
#: Whose year comes first; of others two years are read with the year last.
_YEAR_FIRST: Final = {
    *(Series.REQUEST, Series.PRINT, Series.VOICE, Series.STORE),
    *(Series.ORDER, Series.TRANSFER, Series.HARM),
}

#: What stands before a number of a series, and may be left out.
_LETTERS: Final = {
    Series.PRINT: "P",
    Series.VOICE: "V",
    Series.STORE: "S",
    Series.ORDER: "O",
    Series.TRANSFER: "T",
    Series.HARM: "H",
}
#: Digits of a year, the years of the calendar, and digits of a serial at most.
_YEAR: Final = 4
HIJRI_FIRST, HIJRI_LAST = 1343, 1500
_LONGEST: Final = 6
#: What is longer than this was pasted by a slip.
_TYPED: Final = 100
_BEGUN: Final = re.compile(r"\A([0-9]{4})[\W_]+(?=[0-9]*\s*\Z)")


def next_number(tx: Work, kind: str) -> str:
    """Give the next number of a series in the act's transaction; raises ValueError for a kind
    that isn't one.
    """
    series = Series(kind)
    year = 0 if series is Series.FILE else to_hijri(riyadh_date(tx.now)).year
    serial = last_serial(tx.session, series.value, year) + 1
    number = _SHAPES[series].format(serial=serial, year=year)
    tx.session.add(
        NumberRow(kind=series.value, number=number, year=year, serial=serial, given_at=tx.now)
    )
    tx.session.flush()
    return number


def next_numbers(tx: Work, kind: str, count: int) -> list[str]:
    """Give the next ``count`` numbers of a series at once, as :func:`next_number` each."""
    series = Series(kind)
    year = 0 if series is Series.FILE else to_hijri(riyadh_date(tx.now)).year
    first = last_serial(tx.session, series.value, year) + 1
    rows = [
        NumberRow(
            kind=series.value,
            number=_SHAPES[series].format(serial=serial, year=year),
            year=year,
            serial=serial,
            given_at=tx.now,
        )
        for serial in range(first, first + count)
    ]
    tx.session.add_all(rows)
    tx.session.flush()
    return [row.number for row in rows]


def read_number(series: Series, typed: str) -> str:
    """Return a number of a series as it is kept, of one that was typed or pasted in any way, or
    "" where it says none: year and serial in either order, divided by whatever divides them.

    >>> {read_number(Series.REQUEST, t) for t in ("١٤٤٨/١ ", "1/1448", "طلب: 1448 1", "14480001")}
    {'1448-0001'}
    >>> read_number(Series.PRINT, "p17-1448"), read_number(Series.FILE, "ملف ٧")
    ('P1448-0017', '0007')
    """
    return _read(series, typed, _SHAPES)


def readings(series: Series, typed: str) -> frozenset[str]:
    """Return the numbers that a typed one may be, in its series' shape of today and of before.

    >>> sorted(readings(Series.PRINT, "17/1448"))
    ['P0017-1448', 'P1448-0017']
    """
    found = {_read(series, typed, {**_SHAPES, **shapes}) for shapes in ({}, _EARLIER)}
    return frozenset(found - {""})


def _read(series: Series, typed: str, shapes: Mapping[Series, str]) -> str:
    text = without_label(typed[:_TYPED]).upper()
    letters, groups = re.sub(r"[\W\d_]+", "", text), re.findall(r"[0-9]+", text)
    if letters not in ("", _LETTERS.get(series, "")):
        return ""
    if series is Series.FILE:
        serial, year, *more = (*groups, "0")
    else:
        serial, year, *more = _year_last(series, groups)
    if more or not int(serial) or len(serial.lstrip("0")) > _LONGEST:
        return ""
    return shapes[series].format(serial=int(serial), year=int(year))


def _year_last(series: Series, groups: list[str]) -> tuple[str, ...]:
    """Return serial and year; more or less than two groups where they are no number."""
    if len(groups) == 1 and len(groups[0]) > 2 * _YEAR - 1:
        groups = [groups[0][:_YEAR], groups[0][_YEAR:]]  # written together, as on the request
    if len(groups) != 2:  # noqa: PLR2004 - serial and year
        return "0", "0"
    first, second = (_is_year(group) for group in groups)
    if not (first or second):
        return "0", "0"
    leads = first and (not second or series in _YEAR_FIRST)
    return (groups[1], groups[0]) if leads else (groups[0], groups[1])


def _is_year(group: str) -> bool:
    return len(group) == _YEAR and HIJRI_FIRST <= int(group) <= HIJRI_LAST


def beginning_of(typed: str) -> str:
    """Return what the number of a request begins with while it is being typed, year first, or what
    stands there where it is none.

    >>> beginning_of("١٤٤٧/٠"), beginning_of("1447 ")
    ('1447-0', '1447-')
    """
    text = dashed(western_digits(unicodedata.normalize("NFKC", visible(typed[:_TYPED])))).lstrip()
    return _BEGUN.sub(r"\1-", text, count=1).strip()
