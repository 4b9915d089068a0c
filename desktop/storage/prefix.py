"""What begins with a text, as a range: found by a plain index on every engine."""

from typing import Final

from sqlalchemy import ColumnElement, and_
from sqlalchemy.orm import InstrumentedAttribute

_LAST: Final = "\U0010ffff"


def starts_with(column: InstrumentedAttribute[str], text: str) -> ColumnElement[bool]:
    """Return the condition that a text of ``column`` begins with ``text``, letter for letter.

    Both engines compare texts by code point: SQLite's BINARY, and the "C" that ``server`` demands.
    LIKE would fold Latin letters on the one, and use no index on either.
    """
    return and_(column >= text, column < text + _LAST)
