"""Which row of a sheet has the headings, and what each column is taken for: a guess."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Final

from desktop.base.arabic_text import western_digits
from desktop.base.errors import Refused
from desktop.base.identifiers import check_iban, is_ten_digits, luhn
from desktop.base.keys import plain
from desktop.core.exchange.cells import number_of, text_of
from desktop.core.exchange.terms import MANY, NO_HEADINGS, Cell, Cells, Column, Layout, Use
from desktop.core.exchange.words import around, headings

#: So many rows are looked at for the headings, and so many below them for what a column holds.
_FIRST_ROWS: Final = 30
_LOOKED_AT: Final = 200
#: Of what is filled in a column, so much has to look alike.
_MOSTLY: Final = 0.7
#: A heading of more words is a sentence.
_WORDS: Final = 6
#: Shorter words with another letter are other words («أب», «أم»).
_MISSPELT: Final = 5
#: A second column of the same is this one.
_SECOND: Final = {Use.MOBILE: Use.OTHER_MOBILE}
_MOBILE: Final = re.compile(r"(?:\+?966|00966|0)?5[0-9]{8}")
_DAY: Final = re.compile(r"[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}")
#: A whole name has so many words at least.
_NAME_PARTS: Final = 3


def guess(
    rows: Sequence[Cells], remembered: Mapping[str, Use], heading: int | None = None
) -> Layout:
    """Return how a sheet may be meant: by the headings as they were corrected before
    (``remembered``, by :func:`plain`), as offices call them, and by what stands below.

    ``heading`` is the row that somebody says has them, ``NO_HEADINGS`` where none has.
    """
    at = _heading(rows, remembered) if heading is None else heading
    if heading is None and _goes_on(rows, at):
        at += 1
    below = rows[at + 1 :]
    headed = _headed(rows, at)
    wide = max(map(len, (headed, *below)))
    headed += [("", "")] * (wide - len(headed))
    texts = [whole for whole, _ in headed]
    uses = list(_by_heading(headed, remembered))
    fits = _FITS if at != NO_HEADINGS else _FITS | _FITS_ALONE
    for place, use in enumerate(uses):
        if use is Use.LEFT and not {plain(texts[place])} & (remembered.keys() | headings().keys()):
            cells = [row[place] for row in below[:_LOOKED_AT] if place < len(row)]
            free = {one: fit for one, fit in fits.items() if one not in uses}
            uses[place] = _by_content(cells, free)
    return Layout(at, tuple(Column(t, use) for t, use in zip(texts, uses, strict=True)))


def _headed(rows: Sequence[Cells], at: int) -> list[tuple[str, str]]:
    """Return of each column its whole heading and what of it stands in its own row: a heading may
    begin in the row above, over several columns.
    """
    if at == NO_HEADINGS or not rows:
        return []
    own = [text_of(cell) for cell in rows[at]]
    if not _goes_on(rows, at - 1):
        return [(text, text) for text in own]
    above = [text_of(cell) for cell in rows[at - 1]]
    own += [""] * (len(above) - len(own))
    above += [""] * (len(own) - len(above))
    found, over = [], ""
    for upper, lower in zip(above, own, strict=True):
        over = upper or (over if lower else "")
        found.append((" ".join(filter(None, (over, lower))), lower or over))
    return found


def _goes_on(rows: Sequence[Cells], at: int) -> bool:
    """Tell whether the headings of a row go on in the next: some are of both rows, each text there
    stands below one that is over several columns, or below none, and most are words of headings.
    """
    if not 0 <= at < len(rows) - 1 or _of_people(rows[at + 1]):
        return False
    above, below = [text_of(cell) for cell in rows[at]], rows[at + 1]
    above += [""] * (len(below) + 1 - len(above))
    filled = [place for place, cell in enumerate(below) if cell != ""]
    both = any(text and place not in filled for place, text in enumerate(above))
    if not filled or not both or not all(isinstance(cell, str) for cell in below):
        return False
    parts = around("qualifies") | headings().keys()
    known = sum(plain(text_of(below[place])) in parts for place in filled)
    apart = all(not above[place] or not above[place + 1] for place in filled)
    return apart and any(not above[place] for place in filled) and 2 * known >= len(filled)


def corrected(
    rows: Sequence[Cells], layout: Layout, remembered: Mapping[str, Use]
) -> dict[str, Use]:
    """Return what headings are taken for by somebody's word, now or before (``remembered``); none
    where the row that was taken for them is of people.
    """
    if layout.heading == NO_HEADINGS or _of_people(rows[layout.heading]):
        return {}
    if not any(_known(one.heading, remembered) is not Use.LEFT for one in layout.columns):
        return {}
    guessed = guess(rows, {}, layout.heading).columns
    return {
        plain(one.heading): one.use
        for one, other in zip(layout.columns, guessed, strict=False)
        if _is_heading(one.heading)
        and (one.use is not other.use or plain(one.heading) in remembered)
    }


def _heading(rows: Sequence[Cells], remembered: Mapping[str, Use]) -> int:
    """Return the first of the rows that have the most known headings; where none has any, the
    first that is filled above those of people, else none.
    """
    first = rows[:_FIRST_ROWS]
    people = next((at for at, row in enumerate(rows[:_LOOKED_AT]) if _of_people(row)), None)
    best, most = NO_HEADINGS, 0
    for at, row in enumerate(first):
        texts = [text_of(cell) for cell in row if isinstance(cell, str)]
        count = sum(_known(text, remembered) is not Use.LEFT for text in texts)
        alone = count == 1 and people is not None and at > people
        if count > most and not alone and not _of_people(row):
            best, most = at, count
    if most or people is None:
        return best
    above = (at for at, row in enumerate(first[:people]) if sum(map(bool, row)) > 1)
    return next(above, NO_HEADINGS)


def _of_people(row: Cells) -> bool:
    """Tell whether a row has somebody's number or birth: it is none of headings."""
    fits = (_is_mobile, _is_identity, _is_iban, _is_day)
    return any(fit(text_of(cell)) for cell in row if cell != "" for fit in fits)


def _is_heading(text: str) -> bool:
    return bool(plain(text)) and not any(map(str.isdecimal, text))


def _by_heading(headed: Iterable[tuple[str, str]], remembered: Mapping[str, Use]) -> Iterator[Use]:
    taken: Counter[Use] = Counter()
    for whole, own in headed:
        use = _known(whole, remembered)
        if use is Use.LEFT:
            use = _known(own, remembered)
        if use not in MANY and taken[use]:
            use = _SECOND.get(use, Use.LEFT)
        if use not in MANY and taken[use]:
            use = Use.LEFT
        taken[use] += 1
        yield use


def _known(text: str, remembered: Mapping[str, Use]) -> Use:
    """Return what a heading is taken for: itself, the longest known one that is part of it and
    that the words around leave as it is, or the one that it is but for a letter.
    """
    key = plain(text)
    if not key:
        return Use.LEFT
    known = headings()
    if key in remembered or key in known:
        return remembered.get(key) or known[key]
    words = key.split()
    if len(words) > _WORDS:
        return Use.LEFT
    long = [one for one in known if len(one) > 2]  # noqa: PLR2004
    inside = [one for one in long if _means(one.split(), words, _same(known[one]))]
    if inside:
        return known[max(inside, key=len)]
    return next((known[one] for one in known if _misspelt(one.split(), words)), Use.LEFT)


@cache
def _same(use: Use) -> frozenset[str]:
    """Return words that leave a heading as it is, or say it once more («المدينة / القرية»)."""
    return around("qualifies") | {one for one, known in headings().items() if known is use}


def _means(part: Sequence[str], whole: Sequence[str], same: frozenset[str]) -> bool:
    """Tell whether words are part of others, and those around change nothing: around a single one
    («نوع») they would, unless they are ``same``.
    """
    for at in range(len(whole) - len(part) + 1):
        if list(whole[at : at + len(part)]) == list(part):
            rest = {*whole[:at], *whole[at + len(part) :]}
            return rest <= same if len(part) == 1 else not rest & around("others")
    return False


def _misspelt(known: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether words are the known ones, but for a letter of a long one."""
    if len(known) != len(words):
        return False
    other = [pair for pair in zip(known, words, strict=True) if pair[0] != pair[1]]
    return len(other) == 1 and min(map(len, other[0])) >= _MISSPELT and _one_letter(*other[0])


def _one_letter(one: str, other: str) -> bool:
    """Tell whether two words differ by a letter: another, one more, or two that changed places."""
    short, long = sorted((one, other), key=len)
    at = next((n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(long) > len(short):
        return short[at:] == long[at + 1 :]
    swapped = short[at + 1 : at + 2] + short[at : at + 1] + short[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or swapped == long[at:]


def _by_content(cells: Sequence[Cell], fits: Mapping[Use, Callable[[str], bool]]) -> Use:
    filled = [text_of(cell) for cell in cells if text_of(cell)]
    for use, fit in fits.items():
        if filled and sum(map(fit, filled)) >= _MOSTLY * len(filled):
            return use
    return Use.LEFT


def _digits(text: str) -> str:
    try:
        return re.sub(r"[\s-]", "", western_digits(number_of(text)))
    except Refused:
        return ""


def _is_mobile(text: str) -> bool:
    return bool(_MOBILE.fullmatch(_digits(text)))


def _is_identity(text: str) -> bool:
    number = _digits(text)
    return is_ten_digits(number) and number[0] in "12" and luhn(number)


def _is_iban(text: str) -> bool:
    try:
        return bool(check_iban(_digits(text)))
    except Refused:
        return False


def _is_day(text: str) -> bool:
    return bool(_DAY.fullmatch(western_digits(text)))


def _is_name(text: str) -> bool:
    return len(text.split()) >= _NAME_PARTS and all(map(str.isalpha, text.split()))


#: What a column is taken for by what stands below its heading; without one, these too.
_FITS: Final = {Use.MOBILE: _is_mobile, Use.IDENTITY: _is_identity, Use.IBAN: _is_iban}
_FITS_ALONE: Final = {Use.BIRTH: _is_day, Use.FULL_NAME: _is_name}
