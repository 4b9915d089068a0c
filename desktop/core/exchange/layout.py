"""Which row of a sheet has the headings, and what each column is taken for: a guess."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from desktop.base.errors import Refused
from desktop.base.identifiers import check_iban, is_ten_digits, luhn
from desktop.core.exchange.cells import number_of, text_of
from desktop.core.exchange.terms import Cell, Cells, Column, Layout, Use
from desktop.core.exchange.words import headings, plain

#: So many rows are looked at for the headings, and so many below them for what a column holds.
_FIRST_ROWS: Final = 30
_LOOKED_AT: Final = 200
#: Of what is filled in a column, so much has to look alike.
_MOSTLY: Final = 0.7
#: What several columns may be taken for.
_MANY: Final = frozenset({Use.LEFT, Use.NOTE})
_MOBILE: Final = re.compile(r"(?:\+?966|00966|0)?5[0-9]{8}")


def guess(rows: Sequence[Cells], remembered: Mapping[str, Use]) -> Layout:
    """Return how a sheet may be meant: by the headings as they were corrected before
    (``remembered``, by :func:`plain`), as offices call them, and by what stands below.
    """
    heading = _heading(rows, remembered)
    above = rows[heading] if rows else ()
    wide = max((len(row) for row in rows[heading : heading + _LOOKED_AT]), default=0)
    texts = [text_of(above[at]) if at < len(above) else "" for at in range(wide)]
    uses = list(_by_heading(texts, remembered))
    taken = set(uses)
    for at, use in enumerate(uses):
        if use is Use.LEFT and not {plain(texts[at])} & (remembered.keys() | headings().keys()):
            below = [row[at] for row in rows[heading + 1 : heading + _LOOKED_AT] if at < len(row)]
            found = _by_content(below)
            if found not in taken:
                uses[at] = found
                taken.add(found)
    return Layout(heading, tuple(Column(t, use) for t, use in zip(texts, uses, strict=True)))


def again(rows: Sequence[Cells], heading: int, remembered: Mapping[str, Use]) -> Layout:
    """Return the guess where somebody says which row has the headings."""
    below = guess(rows[heading:], remembered)
    return (
        Layout(heading + below.heading, below.columns)
        if below.heading == 0
        else _plainly(rows, heading, remembered)
    )


def _plainly(rows: Sequence[Cells], heading: int, remembered: Mapping[str, Use]) -> Layout:
    texts = [text_of(cell) for cell in rows[heading]]
    uses = _by_heading(texts, remembered)
    return Layout(heading, tuple(Column(t, use) for t, use in zip(texts, uses, strict=True)))


def _heading(rows: Sequence[Cells], remembered: Mapping[str, Use]) -> int:
    """Return the first of the rows that have the most known headings; the first that is filled
    where none has any.
    """
    best, most = 0, 0
    for at, row in enumerate(rows[:_FIRST_ROWS]):
        texts = [text_of(cell) for cell in row if isinstance(cell, str)]
        count = sum(_known(text, remembered) is not Use.LEFT for text in texts)
        if count > most:
            best, most = at, count
    if most:
        return best
    filled = (at for at, row in enumerate(rows[:_FIRST_ROWS]) if sum(map(bool, row)) > 1)
    return next(filled, 0)


def _by_heading(texts: Iterable[str], remembered: Mapping[str, Use]) -> Iterator[Use]:
    taken: Counter[Use] = Counter()
    for text in texts:
        use = _known(text, remembered)
        if use not in _MANY and taken[use]:
            use = Use.LEFT
        taken[use] += 1
        yield use


def _known(text: str, remembered: Mapping[str, Use]) -> Use:
    """Return what a heading is taken for: itself, or the longest known one that is part of it."""
    key = plain(text)
    if not key:
        return Use.LEFT
    known = headings()
    if key in remembered or key in known:
        return remembered.get(key) or known[key]
    words = key.split()
    inside = [one for one in known if len(one) > 2 and _follows(one.split(), words)]  # noqa: PLR2004
    return known[max(inside, key=len)] if inside and len(words) <= 6 else Use.LEFT  # noqa: PLR2004


def _follows(part: Sequence[str], whole: Sequence[str]) -> bool:
    return any(
        list(whole[at : at + len(part)]) == list(part) for at in range(len(whole) - len(part) + 1)
    )


def _by_content(cells: Sequence[Cell]) -> Use:
    filled = [_digits(cell) for cell in cells if text_of(cell)]
    for use, fits in ((Use.MOBILE, _is_mobile), (Use.IDENTITY, _is_identity), (Use.IBAN, _is_iban)):
        if filled and sum(map(fits, filled)) >= _MOSTLY * len(filled):
            return use
    return Use.LEFT


def _digits(cell: Cell) -> str:
    try:
        return re.sub(r"[\s-]", "", number_of(cell))
    except Refused:
        return ""


def _is_mobile(text: str) -> bool:
    return bool(_MOBILE.fullmatch(text))


def _is_identity(text: str) -> bool:
    return is_ten_digits(text) and text[0] in "12" and luhn(text)


def _is_iban(text: str) -> bool:
    try:
        return bool(check_iban(text))
    except Refused:
        return False
