"""What a text becomes before it is set: identifiers isolated, digits chosen, gaps named."""

import re
import unicodedata
from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache
from typing import Final

from desktop.base import log
from desktop.base.arabic_text import FSI, LRI, PDI, RLI, arabic_digits, ltr, western_digits
from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.glyphs import invisible

_OPENERS: Final = frozenset({FSI, LRI, RLI})

_LETTER: Final = r"[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]"
_WORD: Final = rf"(?:{_LETTER}|[0-9])"

#: Pieces that keep their order, their Western digits and their line wherever they stand. The order
#: of the alternatives is the order of preference.
_IDENTIFIER: Final = re.compile(
    rf"""
    (?<!{_WORD})
    (?:
        (?:https?://|www\.)[^\s\u0600-\u06ff«»<>]*[\w/]              # address of a page
      | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                                 # e-mail
      | [A-Z]{{2}}\d{{2}}(?:[ ]?[A-Z0-9]{{4}}){{3,7}}(?:[ ]?[A-Z0-9]{{1,3}})?  # IBAN
      | \+\d[\d ()-]{{5,}}\d                                         # phone, international
      | 0\d{{1,2}}[ -]\d[\d -]{{4,}}\d                               # phone, in groups
      | \d{{7,}}                                                     # phone, identity, account
      | \d{{4}}-\d{{1,2}}-\d{{1,2}}                                  # ISO date
      | [\#@]?{_WORD}*{_LETTER}{_WORD}*(?:[-_/.:]{_WORD}+)*(?:\+\+|[\#+-](?!\w))?
    )
    (?!{_WORD})
    """,
    re.VERBOSE | re.ASCII,
)
#: Latin text with its numbers and inner punctuation, a measure with its unit included.
_PHRASE: Final = re.compile(
    rf"(?:(?<![0-9.,/])[0-9][0-9.,/]*[ ]?(?=[a-zµ]{{1,4}}(?:/|\b)))?{_IDENTIFIER.pattern}"
    rf"(?:[ ,.;:&'’()=×/-]{{1,3}}(?:{_IDENTIFIER.pattern}|[0-9]+(?:[.,:/-][0-9]+)*%?(?!\w)))*",
    re.VERBOSE | re.ASCII,
)
#: Numbers whose sign or dash would change sides: -5, 10-20, 3–4.
_SIGNED: Final = re.compile(
    r"(?<![\w/.-])(?:[+-]\d+(?:\.\d+)?|\d+(?:[-–]\d+)+)(?![\w/-])", re.ASCII
)


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
    out: list[str] = []
    end = 0
    for found in _PHRASE.finditer(text):
        out += [_numbers(text[end : found.start()], digits), _phrase(found.group())]
        end = found.end()
    out.append(_numbers(text[end:], digits))
    return "".join(out)


def _phrase(text: str) -> str:
    """Isolate a Latin phrase as a whole where its edges might slip, identifiers in it for good."""
    inner = _IDENTIFIER.sub(lambda found: _kept(found.group()), text)
    single = inner.startswith(LRI) and inner.find(PDI) == len(inner) - 1
    if single or (inner == text and not text[0].isdigit()):
        return inner
    return f"{FSI}{inner}{PDI}"


def _kept(text: str) -> str:
    return text if text.isalpha() else ltr(text)


def _numbers(text: str, digits: Digits) -> str:
    if digits is Digits.ARABIC:
        return arabic_digits(text)
    if digits is Digits.WESTERN:
        text = western_digits(text)
    return _SIGNED.sub(lambda found: ltr(found.group()), text)


def name_gaps(text: str, covered: Callable[[str], bool]) -> str:
    """Return ``text`` with each character that no font has as its name, e.g. [GRINNING FACE]."""
    if all(map(covered, text)):
        return text
    return "".join(char if covered(char) else _named(char) for char in text)


def _named(char: str) -> str:
    """Return a character's name in Unicode; its code where it has none."""
    code = f"U+{ord(char):04X}"
    log.event("glyph missing", code=code)
    return f"[{ltr(unicodedata.name(char, code))}]"


@lru_cache(maxsize=4096)
def drawable(fonts: tuple[FontFile, ...], char: str) -> bool:
    """Tell whether one of ``fonts`` has ``char``; controls need no glyph."""
    return invisible(char) or any(font.covers(char) for font in fonts)
