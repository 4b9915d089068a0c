"""What a text becomes before it is set: identifiers isolated, digits chosen, gaps boxed."""

import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import groupby
from typing import Final

from desktop.base import log
from desktop.base.arabic_text import FSI, LRI, PDI, RLI, arabic_digits, ltr, western_digits
from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.glyphs import GAP, invisible
from desktop.printing.kit.lexer import Kind, Token, tokens, unpaired

_OPENERS: Final = frozenset({FSI, LRI, RLI})
#: What UAX #9 itself keeps whole and in order: digits, and single separators between them.
_COUNTS: Final = frozenset({Kind.NUMBER, Kind.TIME})
#: What says how much, in the digits of running text; every other token names something.
_AMOUNTS: Final = _COUNTS | {Kind.RANGE, Kind.PERCENT, Kind.SIGNED}
_LATIN: Final = frozenset({Kind.WORD, Kind.WEB, Kind.MAIL, Kind.IBAN})
#: What stands between the parts of one Latin phrase.
_BETWEEN: Final = re.compile(r"[ ,.;:&'’()=×/-]{1,3}")
#: And before a number that ends one: «Excel 2019», «HbA1c = 6.5%», but not «Acme: 5».
_BEFORE_LAST: Final = re.compile("[ /-]|[ ]?[=×][ ]?")
_UNIT: Final = re.compile("[a-zµ]{1,4}(?:/|\\b)")
_ARABIC_LETTER: Final = re.compile("[\u0621-\u064a\u066e-\u06d3]")
_ARABIC_DIGIT: Final = re.compile("[\u0660-\u0669\u06f0-\u06f9]")
_SOMETHING: Final = re.compile(r"[0-9\u0660-\u0669\u06f0-\u06f9A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


#: Start and end of one token or phrase, and its tokens.
_Part = tuple[int, int, list[Token]]


class Digits(StrEnum):
    """The digits of running text; identifiers and isolates keep their own."""

    AS_TYPED = "as_typed"
    ARABIC = "arabic"
    WESTERN = "western"


def isolate(text: str, digits: Digits) -> str:
    """Return ``text`` with its identifiers isolated and the digits between them chosen."""
    out: list[str] = []
    start = depth = 0
    for i, char in enumerate(text):
        if char in _OPENERS:
            if not depth:
                out.append(_outside(text[start:i], digits))
                start = i
            depth += 1
        elif char == PDI and depth:
            depth -= 1
            if not depth:
                out.append(text[start : i + 1])
                start = i + 1
    rest = text[start:]
    out.append(rest if depth else _outside(rest, digits))
    return "".join(out)


def _outside(text: str, digits: Digits) -> str:
    if not _SOMETHING.search(text):
        return text
    flat = western_digits(text)
    shown = text if digits is Digits.AS_TYPED else flat
    out: list[str] = []
    done = 0
    latin = False  # the last letters are Latin and not isolated: Western digits would join them
    for start, end, group in _phrases(flat):
        between = shown[done:start]
        latin = latin and not _ARABIC_LETTER.search(between)
        if len(group) == 1:
            one = _alone(group[0].kind, shown[start:end], digits)
        else:
            one = _phrase(shown, start, end, group)
        if latin and group[0].kind in _COUNTS and not _ARABIC_DIGIT.search(one):
            one = ltr(one)
        latin = latin or (one[0] not in _OPENERS and group[0].kind in _LATIN)
        out += [between, one]
        done = end
    out.append(shown[done:])
    return "".join(out)


def _alone(kind: Kind, text: str, digits: Digits) -> str:
    """Return a token in its digits, isolated in the direction that these are read in."""
    if kind in _AMOUNTS and digits is Digits.ARABIC:
        text = arabic_digits(text)
    if kind in _COUNTS or text.isalpha():
        return text
    if _ARABIC_DIGIT.search(text):
        return f"{RLI}{text}{PDI}" if kind in _AMOUNTS else text
    return ltr(text)


def _phrase(text: str, start: int, end: int, group: list[Token]) -> str:
    """Isolate a Latin phrase as a whole where its edges might slip, identifiers in it for good."""
    out: list[str] = []
    done = start
    for kind, first, last in group:
        part = text[first:last]
        out += [text[done:first], part if kind in _AMOUNTS or part.isalpha() else ltr(part)]
        done = last
    inner = "".join([*out, text[done:end]])
    plain = inner == text[start:end] and not inner[0].isdigit()
    return inner if plain else f"{FSI}{inner}{PDI}"


def _phrases(text: str) -> Iterator[_Part]:
    """Yield the tokens of ``text`` with their start and end, those together that are one Latin
    phrase: words, the numbers among and behind them, and before a unit its number.
    """
    group: list[Token] = []
    for token in tokens(text):
        if group and not _goes_on(text, group, token):
            yield from _closed(text, group)
            group = []
        group.append(token)
    yield from _closed(text, group)


def _goes_on(text: str, group: list[Token], token: Token) -> bool:
    """Tell whether ``token`` is of one phrase with the tokens before it."""
    gap = text[group[-1].end : token.start]
    if len(group) == 1 and group[0].kind in _AMOUNTS:
        return gap in ("", " ") and bool(_UNIT.match(text, token.start))
    return bool(_BETWEEN.fullmatch(gap))


def _closed(text: str, group: list[Token]) -> Iterator[_Part]:
    """Yield a phrase, parted where a bracket has no partner in it; one by one the amounts behind
    it, and all where nothing is Latin.
    """
    whole, behind = _trimmed(text, group)
    for part in _cut(text, whole):
        phrase, last = _trimmed(text, part)
        latin = len(phrase) > 1 and any(token.kind in _LATIN for token in phrase)
        edges = _edges(text, phrase) if latin else None
        if edges:
            yield *edges, phrase
        else:
            last = part
        yield from ((token.start, token.end, [token]) for token in last)
    yield from ((token.start, token.end, [token]) for token in behind)


def _trimmed(text: str, group: list[Token]) -> tuple[list[Token], list[Token]]:
    """Return a phrase, and the amounts of the sentence around it that stand behind it."""
    size = len(group)
    while size > 1 and group[size - 1].kind in _AMOUNTS:
        gap = text[group[size - 2].end : group[size - 1].start]
        if _BEFORE_LAST.fullmatch(gap):
            break
        size -= 1
    return group[:size], group[size:]


def _cut(text: str, group: list[Token]) -> Iterator[list[Token]]:
    """Yield the parts of a phrase between its brackets without a partner in or beside it."""
    if not group:
        return
    first = max(0, group[0].start - 1)
    alone = {first + i for i in unpaired(text[first : group[-1].end + 1])}
    part: list[Token] = []
    for token in group:
        if part and any(at in alone for at in range(part[-1].end, token.start)):
            yield part
            part = []
        part.append(token)
    yield part


def _edges(text: str, phrase: list[Token]) -> tuple[int, int] | None:
    """Return where a phrase begins and ends, with the bracket beside it that it opened or closed;
    None where one has no partner.
    """
    start, end = phrase[0].start, phrase[-1].end
    for edges in ((start, end), (start, end + 1), (max(0, start - 1), end)):
        if not unpaired(text[slice(*edges)]):
            return edges
    return None


def box_gaps(text: str, covered: Callable[[str], bool]) -> str:
    """Return ``text`` with a box in place of each word, or part of it, that no font has."""
    if all(map(covered, text)):
        return text
    out: list[str] = []
    for there, run in groupby(text, covered):
        missing = "".join(run)
        if not there:
            log.event("glyph missing", code=f"U+{ord(missing[0]):04X}")
        out.append(missing if there else GAP)
    return "".join(out)


@lru_cache(maxsize=4096)
def drawable(fonts: tuple[FontFile, ...], char: str) -> bool:
    """Tell whether one of ``fonts`` has ``char``; controls need no glyph."""
    return invisible(char) or any(font.covers(char) for font in fonts)
