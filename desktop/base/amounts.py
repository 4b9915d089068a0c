"""Reading an amount of riyals as people type and paste it; what can be read in two ways is asked.

Thousands are parted by a comma (``,`` ``،`` ``٬``) or a space, always in threes; ``٫`` begins the
halalas, and so does one comma or point with at most two digits behind it. A point with three digits
behind it is either. Names and signs of the currency say nothing; any other word, sign or second
number makes the whole unclear.
"""

import re
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from desktop.base.arabic_text import clean, western_digits
from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas

#: Digits of whole riyals: what is longer is no amount of an office.
MOST_DIGITS: Final = 12
_LONGEST: Final = 200
_MOST_OFFERED: Final = 4


class Doubt(StrEnum):
    """Why what was typed is no amount yet."""

    NUMBERS = "numbers"
    SIGN = "sign"
    POINT = "point"
    DECIMALS = "decimals"
    GROUPS = "groups"
    WORDS = "words"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Unclear:
    """What was typed is not one amount beyond doubt; ``readings``: what may be meant, in the order
    in which it stands there.
    """

    why: Doubt
    readings: tuple[Halalas, ...] = ()


_LETTER: Final = r"[^\W\d_]"
_MARKS: Final = re.compile("(?<=[\u0621-\u064a])[\u0640\u064b-\u065f\u0670]+")
#: What stands for the currency and its hundredth, whichever way they are written: controls, which
#: no clean text has.
_RIYAL: Final = "\x01"
_PART: Final = "\x02"
_CURRENCY: Final = re.compile(
    rf"(?<!{_LETTER})(?:ريالات|ريالا|ريال|رس|ر\.? ?س\.?|saudi|sar|s\.r\.?|sr|riyals?|rials?"
    rf"|سعودي[اة]?|ب?مبلغ|وقدره|فقط|لا غير)(?!{_LETTER})|[\ufdfc\u20c1]"
)
_HALALA: Final = re.compile(rf"(?<!{_LETTER})(?:هلله|هللة|هللات|halalas?)(?!{_LETTER})")
_LINK: Final = re.compile(
    r"[-+/&~\u2010-\u2015\u2212]"
    rf"|(?<!{_LETTER})(?:من|ما بين|بين|إلى|الى|حتى|أو|او|و|from|to|or|and)(?!{_LETTER})"
)
_SIGNED: Final = re.compile(r"[-+\u2010-\u2015\u2212]\s*[\d.,]|.*\d\s*[-+\u2010-\u2015\u2212]$")
_FIGURES: Final = re.compile(r"[\d ,،٬.٫]+")
_MARK: Final = re.compile(r"[ ,،٬.٫]")
_THOUSANDS: Final = frozenset(",،٬ ")
_COMMAS: Final = frozenset(",،.")


def read_amount(typed: str) -> Halalas | Unclear | None:
    """Return the amount in ``typed``, or why it is not clear; None where nothing was typed.

    >>> read_amount("١،٥٠٠ ريال"), read_amount("1 500,75"), read_amount("1.500").readings
    (150000, 150075, (150000, 150))
    """
    if len(typed) > _LONGEST:
        return Unclear(Doubt.LONG)
    text = _MARKS.sub("", western_digits(clean(typed)).casefold())
    if not text:
        return None
    found = _judged(text)
    if isinstance(found, Unclear):
        readings = tuple(dict.fromkeys(found.readings))
        return Unclear(found.why, readings if len(readings) <= _MOST_OFFERED else ())
    return found


def read_count(typed: str) -> int | Unclear | None:
    """Return the whole number in ``typed``, its thousands parted or not; None for nothing typed."""
    text = western_digits(clean(typed))
    if not text:
        return None
    if len(text) > _LONGEST or not _FIGURES.fullmatch(text):
        return Unclear(Doubt.WORDS)
    found = _number(text)
    if isinstance(found, Unclear):
        return Unclear(found.why)
    count = int("".join(filter(str.isdecimal, text)))
    return count if found == 100 * count else Unclear(Doubt.DECIMALS)


def _judged(text: str) -> Halalas | Unclear:
    text = _CURRENCY.sub(f" {_RIYAL} ", _HALALA.sub(f" {_PART} ", text))
    figures = " ".join(text.split()).strip(f"{_RIYAL} ")
    if figures.endswith("."):
        figures = figures[:-1].rstrip(f"{_RIYAL} ")  # the end of a sentence
    if _FIGURES.fullmatch(figures):
        return _number(figures)
    if _PART in figures:
        return _with_halalas(figures)
    if _SIGNED.match(figures) and len(_numbers(figures)) <= 1:
        return Unclear(Doubt.SIGN, tuple(_numbers(figures)) if figures[0] == "+" else ())
    found = _numbers(figures)
    return Unclear(Doubt.NUMBERS, tuple(found)) if len(found) > 1 else Unclear(Doubt.WORDS)


def _numbers(text: str) -> list[Halalas]:
    """Return the amounts that stand in a text apart; none where anything else does too."""
    found = []
    for one in _LINK.sub(_RIYAL, text).split(_RIYAL):
        if one.strip():
            amount = _number(one.strip()) if _FIGURES.fullmatch(one) else None
            if not isinstance(amount, int):
                return []
            found.append(amount)
    return found


def _with_halalas(text: str) -> Halalas | Unclear:
    """Return riyals and halalas that are both named («15 ريال و 50 هللة»), or halalas alone."""
    riyals = rf"([\d ,،٬]+) {_RIYAL} (?:و ?)?"
    named = re.fullmatch(rf"(?:{riyals})?(\d{{1,4}}) {_PART}", text)
    if not named:
        return Unclear(Doubt.WORDS)
    part = int(named[2])
    if named[1] is None:
        return Halalas(part)
    whole = _number(named[1].strip())
    if isinstance(whole, Unclear):
        return whole
    if part > 99 or whole % 100:  # noqa: PLR2004 - halalas to a riyal
        return Unclear(Doubt.DECIMALS)
    return Halalas(whole + part)


def _number(text: str) -> Halalas | Unclear:
    """Return the amount in digits and marks."""
    groups, marks = _MARK.split(text), _MARK.findall(text)
    if "" in groups:
        return _ragged(text)
    if _in_threes(groups, marks) and _THOUSANDS.issuperset(marks):
        return _value(groups)
    *whole, part = groups
    if marks and len(part) <= 2 and _begins_halalas(marks, whole):  # noqa: PLR2004 - 100 to a riyal
        return _value(whole, part)
    return _doubt(groups, marks)


def _in_threes(groups: list[str], marks: list[str]) -> bool:
    """Tell whether groups are whole thousands, parted by one mark throughout."""
    first, *rest = groups
    if not rest:
        return True
    clear = len(set(marks)) == 1 and 1 <= len(first) <= 3 and not first.startswith("0")  # noqa: PLR2004
    return clear and all(len(group) == 3 for group in rest)  # noqa: PLR2004


def _begins_halalas(marks: list[str], whole: list[str]) -> bool:
    *before, last = marks
    if last != "٫" and last not in _COMMAS:
        return False
    return last not in before and _THOUSANDS.issuperset(before) and _in_threes(whole, before)


def _value(whole: list[str], part: str = "") -> Halalas | Unclear:
    digits = "".join(whole)
    if len(digits.lstrip("0")) > MOST_DIGITS:
        return Unclear(Doubt.LONG)
    return Halalas(int(digits) * 100 + int(part.ljust(2, "0") or "0"))


def _ragged(text: str) -> Unclear:
    """Tell what may be meant by marks without digits on one side of them, or with blanks."""
    if not (text[0].isdecimal() and text[-1].isdecimal()):
        bare = f"0{text}" if text[0] in ".٫" else text.rstrip(" ,،٬.٫")
        return Unclear(Doubt.GROUPS, _apart([bare]))
    numbers = re.split(" ?[,،] ?", text)
    threes = len(numbers) > 1 and all(map(str.isdecimal, numbers)) and _in_threes(numbers, [","])
    readings = (_clear([_value(numbers)]) if threes else ()) + _apart(numbers)
    return Unclear(Doubt.NUMBERS if readings else Doubt.GROUPS, readings)


def _apart(numbers: list[str]) -> tuple[Halalas, ...]:
    """Return the numbers that stand apart where each of them is clear."""
    ragged = any("" in _MARK.split(one) for one in numbers)
    return () if ragged else _clear(map(_number, numbers))


def _doubt(groups: list[str], marks: list[str]) -> Unclear:
    """Tell what may be meant by digits and marks that are not clear."""
    *whole, part = groups
    *before, last = marks
    alone = len(marks) == 1
    why, readings = Doubt.GROUPS, tuple[Halalas, ...]()
    threes = _in_threes(groups, marks[:1] * len(marks))
    if threes:
        readings = _clear([_value(groups)])
    if len(part) == 3 and (last in ".٫" or (alone and last != " " and whole == ["0"])):  # noqa: PLR2004
        why = Doubt.POINT  # thousands or halalas, of which a third digit can't be one
        if part.endswith("0") and _in_threes(whole, before) and _THOUSANDS.issuperset(before):
            readings += _clear([_value(whole, part[:2])])
    elif "٫" in marks or (alone and last == "."):
        why = Doubt.DECIMALS
    elif threes:
        pass
    elif len(part) <= 2 and last != " " and _in_threes(whole, before[:1] * len(before)):  # noqa: PLR2004
        readings = _clear([_value(whole, part)])
    elif " " in marks or (alone and last in ",،"):
        text = groups[0] + "".join(map("".join, zip(marks, groups[1:], strict=True)))
        why, readings = Doubt.NUMBERS, _apart(text.split(" ") if " " in marks else groups)
    return Unclear(why, readings)


def _clear(found: Iterable[Halalas | Unclear]) -> tuple[Halalas, ...]:
    """Return amounts where each of them is one."""
    amounts = list(found)
    clear = [one for one in amounts if not isinstance(one, Unclear)]
    return tuple(clear) if len(clear) == len(amounts) else ()
