"""Amounts in Arabic words, as they are written out on a cheque: «ألف وخمسمائة ريال».

The noun's form is by the law of ``counted``. What stands before a noun loses its nun or tanwin
(«مائتا ريال», «أحد عشر ألف ريال»). No library does this offline with right counted nouns.
"""

from typing import Final

from desktop.base.counted import Noun
from desktop.base.money import Halalas

_AND: Final = " و"
#: Before a masculine noun and before a feminine one.
_UNITS: Final = (
    ("", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"),
    ("", "إحدى", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"),
)
_TEENS: Final = (("أحد عشر", "اثنا عشر"), ("إحدى عشرة", "اثنتا عشرة"))
_TENS: Final = ("عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون")
_HUNDREDS: Final = (
    "مائة", "مائتان", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة",
    "تسعمائة",
)  # fmt: skip


_RIYAL: Final = Noun("ريال", "ريالان", "ريالات", "ريالًا", "ريال واحد")
_SAUDI: Final = Noun(
    "ريال سعودي", "ريالان سعوديان", "ريالات سعودية", "ريالًا سعوديًا", "ريال سعودي واحد"
)
_HALALA: Final = Noun("هللة", "هللتان", "هللات", "هللة", "هللة واحدة", feminine=True)
_SCALES: Final = (
    (10**9, Noun("مليار", "ملياران", "مليارات", "مليارًا", "مليار")),
    (10**6, Noun("مليون", "مليونان", "ملايين", "مليونًا", "مليون")),
    (10**3, Noun("ألف", "ألفان", "آلاف", "ألفًا", "ألف")),
)


def amount_words(halalas: Halalas) -> str:
    """Return an amount below a million million riyals in words.

    >>> amount_words(Halalas(150_000)), amount_words(Halalas(1_150))
    ('ألف وخمسمائة ريال', 'أحد عشر ريالًا وخمسون هللة')
    """
    return _said(halalas, _RIYAL)


def closed_words(halalas: Halalas) -> str:
    """Return an amount in words to which nothing can be added, as on a cheque.

    >>> closed_words(Halalas(300_000))
    'فقط ثلاثة آلاف ريال سعودي لا غير'
    """
    return f"فقط {_said(halalas, _SAUDI)} لا غير"


def _said(halalas: Halalas, riyal: Noun) -> str:
    whole, part = divmod(halalas, 100)
    said = [_counted(whole, riyal)] if whole else []
    said += [_counted(part, _HALALA)] if part else []
    return _AND.join(said) or f"صفر {riyal.one}"


def _counted(count: int, noun: Noun, *, bound: bool = False) -> str:
    """Return a count from 1 on with its noun; ``bound``: another noun follows at once."""
    last = count % 100
    round_part = _round(count - last, bound=last <= 2)  # noqa: PLR2004 - the dual
    if last == 0:
        return f"{round_part} {noun.one}"
    if last <= 2:  # noqa: PLR2004
        said = noun.alone if last == 1 else _freed(noun.two) if bound else noun.two
        return f"{round_part} {noun.one}{_AND}{said}" if round_part else said
    said = f"{_below_hundred(last, noun.feminine)} {noun.after(last, bound=bound)}"
    return f"{round_part}{_AND}{said}" if round_part else said


def _round(number: int, *, bound: bool) -> str:
    """Return a number of whole hundreds without a noun, "" for none."""
    parts: list[str] = []
    for scale, noun in _SCALES:
        count, number = divmod(number, scale)
        if count:
            parts.append(_counted(count, noun, bound=bound and not number))
    if number:
        hundreds = _HUNDREDS[number // 100 - 1]
        parts.append(_freed(hundreds) if bound else hundreds)
    return _AND.join(parts)


def _below_hundred(number: int, feminine: bool) -> str:
    """Return 3 to 99 before its noun."""
    units = _UNITS[feminine]
    if number <= 10:  # noqa: PLR2004 - the tens begin
        return units[number]
    tens, unit = divmod(number, 10)
    if tens == 1:
        if unit <= 2:  # noqa: PLR2004
            return _TEENS[feminine][unit - 1]
        return f"{units[unit]} {'عشرة' if feminine else 'عشر'}"
    said = units[unit].replace("ثماني", "ثمانٍ") if feminine else units[unit]
    return f"{said}{_AND}{_TENS[tens - 2]}" if unit else _TENS[tens - 2]


def _freed(word: str) -> str:
    """Return a dual without the nun that falls before a noun."""
    return word.removesuffix("ن") if word.endswith("ان") else word
