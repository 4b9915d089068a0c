"""What in a text is one thing with an order of its own: numbers, ranges, phones, codes, addresses.

At each place of the text the classes of tokens are tried in their order (:class:`Kind`); what none
takes is prose. Digits are looked at as 0-9, whichever were typed. Brackets count: one belongs to a
token only together with its partner.
"""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import Final, NamedTuple


class Kind(StrEnum):
    """The classes of tokens, in the order in which they are tried."""

    WEB = "web"
    MAIL = "mail"
    IBAN = "iban"
    PHONE = "phone"
    DATE = "date"
    WORD = "word"
    CODE = "code"
    RANGE = "range"
    PERCENT = "percent"
    SIGNED = "signed"
    ACCOUNT = "account"
    TIME = "time"
    NUMBER = "number"


class Token(NamedTuple):
    """The characters ``start`` to ``end`` of a text."""

    kind: Kind
    start: int
    end: int


_LETTER: Final = r"[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]"
_ALNUM: Final = rf"(?:{_LETTER}|[0-9])"
_ARABIC: Final = r"\u0621-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff"

_NUMBER: Final = r"[0-9]+(?:[.,\u066b\u066c:/][0-9]+)*"
_MONEY: Final = "$\u00a3\u20ac"
_PER: Final = "%\u066a\u2030"
#: A number with the signs that touch it, before or behind: %50, 12 %, 24.7°, $100.
_FIGURE: Final = rf"[{_PER}{_MONEY}]?{_NUMBER}(?:[ ]?[{_PER}]|[{_MONEY}°])?"
_SIGN: Final = r"[+\-\u2212\u00b1]"
#: A sign belongs to a number where nothing that it could join stands before it, but «و» or «بـ».
_SIGN_OF: Final = (
    rf"(?:(?<![0-9{_ARABIC}{_PER})\].,])(?<!{_LETTER})|(?<=(?<![{_ARABIC}])و)|(?<=\u0640)){_SIGN}"
)
_DASHES: Final = r"\-\u2010-\u2014\u2212~"
_JOINS: Final = rf"[{_DASHES}+\u00d7\u00f7*=]"
_DIGIT: Final = "(?:[ -]?[0-9])"
_DAY_FIRST: Final = "[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}"
#: What joins the parts of a code; a comma only its thousands.
_IN_WORD: Final = "(?:[-_/.:]|,(?=[0-9]{3}))"

#: What each class keeps whole. Each ends where a letter or digit could not go on.
_CLASSES: Final = {
    # from http://, https:// or www. or a well-known domain to a blank or an Arabic letter; stops
    # of the sentence are cut off behind it, and a closing bracket that it did not open
    Kind.WEB: r"(?:https?://|www\.|(?:[A-Za-z0-9-]+\.)+(?:com|org|net|info|sa)(?=[/?:]))"
    r"[^\s\u00a0\u0600-\u06ff«»<>\u201c\u201d]+",
    # the part before @, and a domain of two names at least
    Kind.MAIL: r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    # country and check digits, groups of four with or without blanks
    Kind.IBAN: r"(?:SA[0-9]{2}(?:[ ]?[A-Z0-9]{4}){5}"
    r"|[A-Z]{2}[0-9]{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,3})?)",
    # the country or area in brackets or not, and its groups by blanks or dashes; of Saudi numbers
    # as many digits as they have, so that nothing is taken that stands behind
    Kind.PHONE: rf"(?:(?:\((?:\+|00)966\)|(?:\+|00)966(?:[ -]?\(0\))?){_DIGIT}{{9}}"
    rf"|\((?:\+|00)[0-9]{{1,4}}\){_DIGIT}{{6,12}}|\(0[0-9]{{1,2}}\){_DIGIT}{{7}}"
    rf"|(?:\+|00)[0-9]{{1,3}}(?:[ -]?\([0-9]{{1,3}}\))?{_DIGIT}{{5,12}}"
    rf"|(?!{_DAY_FIRST})0[0-9]{{1,2}}{_DIGIT}{{7}}"
    r"|9200[ -][0-9]{5}|800[ -][0-9]{3}[ -][0-9]{4})",
    # year, month, day by dashes, and the time behind a T
    Kind.DATE: r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
    r"(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?)?",
    # Latin letters, with digits and what joins them: A4, v2.1.0, P1448-0001, C++, #tag, report.pdf
    Kind.WORD: rf"[\#@]?(?=(?:{_ALNUM}|{_IN_WORD}(?={_ALNUM}))*{_LETTER})"
    rf"{_ALNUM}+(?:{_IN_WORD}{_ALNUM}+)*(?:\+\+|[\#+-](?!\w))?",
    # digits by dashes or strokes that name something: 1447-0190, 12345-6789 (see ``_names``)
    Kind.CODE: r"[0-9]+(?:[-/][0-9]+)+",
    # figures that a dash or another sign joins: 1,500-2,000, 10:00-12:30, 2+3=5; not with blanks,
    # which part them for the sentence to order: 3 - 5
    Kind.RANGE: rf"(?:{_SIGN_OF})?{_FIGURE}(?:{_JOINS}{_SIGN}?{_FIGURE})+",
    # a number with its sign of parts, before or behind, and a sign before both
    Kind.PERCENT: rf"(?:{_SIGN_OF})?(?:[{_PER}]{_NUMBER}|{_NUMBER}[ ]?[{_PER}])",
    # a number with plus, minus, the sign of a currency or of degrees
    Kind.SIGNED: rf"(?:{_SIGN_OF}{_FIGURE}|[{_MONEY}]{_NUMBER}|{_NUMBER}[{_MONEY}°])",
    # seven digits or more: an identity, an account; not millions that are said to be money
    Kind.ACCOUNT: r"(?:[0-9]{9,}|[0-9]{7,8}(?![ ]?(?:ريال|ر\.س|دولار)))(?![.,\u066b\u066c:/][0-9])",
    # hours, minutes and seconds
    Kind.TIME: r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![.,\u066b\u066c:/][0-9])",
    # digits with points, commas, colons or strokes between: 1,250.75, 12/04/1447, 3.2.1
    Kind.NUMBER: _NUMBER,
}
_TOKEN: Final = re.compile(
    rf"(?<!{_ALNUM})(?:"
    + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _CLASSES.items())
    + rf")(?!{_ALNUM})",
    re.ASCII,
)
_FIGURES: Final = re.compile(rf"(?:{_CLASSES[Kind.RANGE]}|{_NUMBER})(?!{_ALNUM})", re.ASCII)
#: What a sentence puts behind an address.
_STOPS: Final = ".,;:!?'\"*"
_OPENING: Final = {")": "(", "]": "[", "}": "{"}
#: Behind such a word, digits by dashes or strokes are a name and no range.
_NUMBERED: Final = re.compile(r"(?:رقم|طلب|معاملة|المعاملة|القيد|الملف)\w*[\s:#(«]*\Z")
#: The shape of the office's own requests, a year of this Hijri century and a serial of four digits;
#: two such years are a range of years.
_REQUEST: Final = re.compile(r"14[0-9]{2}-(?!14[0-9]{2}\b)[0-9]{4}")
#: What says that figures of that shape are from one to the other after all: before them or behind.
_FROM: Final = re.compile(r"(?:بين|من)\s*\Z")
_MEASURED: Final = re.compile(r"[ ]?(?:ريال|ر\.س|دولار|هـ|م\b|كم\b|كجم|مترا?\b|سنة|عام)")


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of ``text``, which has Western digits alone, from its beginning."""
    at = 0
    while found := _TOKEN.search(text, at):
        kind, start, end = Kind(found.lastgroup or ""), found.start(), found.end()
        if kind is Kind.WEB:
            end = start + len(_address(found.group()))
        elif kind is Kind.CODE and not _names(text, start, found.group()):
            figures = _FIGURES.match(text, start)
            end = figures.end() if figures else end
            kind = Kind.RANGE if re.search(rf"[{_DASHES}]", text[start:end]) else Kind.NUMBER
        yield Token(kind, start, end)
        at = end


def unpaired(text: str) -> set[int]:
    """Return the indices of the brackets that have no partner in ``text``."""
    opened: list[int] = []
    alone: set[int] = set()
    for i, char in enumerate(text):
        if char in "([{":
            opened.append(i)
        elif char in _OPENING:
            if opened and text[opened[-1]] == _OPENING[char]:
                opened.pop()
            else:
                alone.add(i)
    return alone.union(opened)


def _address(text: str) -> str:
    """Return an address without what the sentence put behind it."""
    alone = unpaired(text)
    end = len(text)
    while text[end - 1] in _STOPS or (text[end - 1] in _OPENING and end - 1 in alone):
        end -= 1
    return text[:end]


def _names(text: str, start: int, code: str) -> bool:
    """Tell whether digits by dashes or strokes name something, as a request's number does, rather
    than count: by the word before them, by zeros in front, by the shape of the office's own
    requests, or because they do not ascend.
    """
    parts = re.split("[-/]", code)
    last = parts[-1]
    dated = len(parts) == 3 and {len(part) for part in parts[:2]} <= {1, 2} and len(last) == 4
    if dated or (len(parts) == 3 and len(parts[0]) == 4 and max(map(len, parts[1:])) < 3):
        return False
    if any(len(part) > 6 or (len(part) > 2 and part[0] == "0") for part in parts):
        return True
    if max(map(len, parts)) > 2 and _NUMBERED.search(text, max(0, start - 30), start):
        return True
    if "/" in code:
        return False
    if _REQUEST.fullmatch(code):
        begun = _FROM.search(text, max(0, start - 30), start)
        return not begun and not _MEASURED.match(text, start + len(code))
    long = [len(part) for part in parts if len(part) > 3]
    return len(long) > 1 and int(last) < int(parts[0])
