"""Numbers: one series for each kind, none used twice, none lost without a trace.

File numbers run on for ever (``0001``); request numbers start anew with each Hijri year
(``1448-0001``); outgoing letters are ``17/1448`` and sittings ``3/1448`` as offices write them,
and prints that stay in the house ``P0017-1448``, so that letters follow one another.
A number is taken in the transaction that uses it, so a failed act leaves no gap.
"""

from enum import StrEnum

from desktop.base.arabic_text import clean, western_digits
from desktop.base.clock import riyadh_date
from desktop.base.hijri import to_hijri
from desktop.core.documents.records import NumberRow, last_serial
from desktop.core.work import Work


class Series(StrEnum):
    """What is numbered; the value names the series in the ledger."""

    FILE = "file"
    REQUEST = "request"
    OUTGOING = "outgoing"
    PRINT = "paper"
    SITTING = "session"
    VOICE = "voice"


_SHAPES = {
    Series.FILE: "{serial:04d}",
    Series.REQUEST: "{year}-{serial:04d}",
    Series.OUTGOING: "{serial}/{year}",
    Series.PRINT: "P{serial:04d}-{year}",
    Series.SITTING: "{serial}/{year}",
    Series.VOICE: "V{serial:03d}-{year}",
}


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


def request_number(typed: str) -> str:
    """Return a request's number as it is kept, of one that was typed, or copied with its marks.

    >>> request_number("١٤٤٨/٠٠٠١ ")
    '1448-0001'
    """
    return western_digits(clean(typed)).replace("/", "-")
