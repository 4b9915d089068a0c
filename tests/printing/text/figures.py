"""Made-up figures as people type them, sentences around them, and how they ought to stand."""

import re
from collections.abc import Callable
from functools import cache
from random import Random

from desktop.base.arabic_text import arabic_digits
from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.lines import Line
from desktop.printing.kit.text import Digits

SENTENCES = (
    "{}",
    "{} ريال",
    "المبلغ {} ريال شهريًا",
    "قُرر ({}) للأسرة",
    "قُرر «{}»، ثم نُظر في غيره.",
    "الدخل: {}، والإيجار مثله؛",
    "بين {} وغيره",
    "و{} بعد ذلك",
    "بـ{} فقط.",
    "لدى Bank Albilad: {} هنا",
    "النموذج A4 ({}).",
    "نعم/{}/لا",
    "هل هو {}؟",
    "في ١٢ رمضان {} والسلام",
)


def _grouped(dice: Random) -> str:
    whole = f"{dice.choice([dice.randrange(1, 1000), dice.randrange(1000, 900_000)]):,}"
    return whole + dice.choice(["", "", f".{dice.randrange(1, 100):02}"])


def _time(dice: Random) -> str:
    return f"{dice.randrange(1, 24)}:{dice.randrange(60):02}"


def _joined(dice: Random, one: Callable[[Random], str]) -> str:
    return dice.choice(["-", "–"]).join([one(dice), one(dice)])


def _number(dice: Random, count: int) -> str:
    return "".join(str(dice.randrange(10)) for _ in range(count))


def _mobile(dice: Random) -> str:
    a, b, c = dice.choice("0134569"), _number(dice, 3), _number(dice, 4)
    gap = dice.choice(["", " ", "-"])
    lead = dice.choice(["05", "(+966) 5", "+966 5", "+9665", "(00966) 5", "00966 5"])
    return f"{lead}{a}{gap}{b}{gap}{c}"


def _landline(dice: Random) -> str:
    area = dice.choice(["011", "013", "012", "017"])
    lead = dice.choice([f"({area}) ", f"{area}-", f"{area} "])
    return f"{lead}{dice.randrange(200, 900)}{dice.choice(['-', ' '])}{_number(dice, 4)}"


def _iban(dice: Random) -> str:
    solid = f"SA{_number(dice, 22)}"
    return dice.choice([solid, " ".join(solid[i : i + 4] for i in range(0, 24, 4))])


def _address(dice: Random) -> str:
    place = dice.choice(["example.org", "ar.wikipedia.org", "www.shaqra.org.sa"])
    path = dice.choice(["", "/", "/a_(b)", "/ar/2024", "/?q=1&p=2#x", "/(2)"])
    return f"https://{place}{path}"


def _date(dice: Random) -> str:
    day, month = dice.randrange(1, 30), dice.randrange(1, 13)
    year = dice.choice([1447, 1448, 2025, 2026])
    return dice.choice([f"{day:02}/{month:02}/{year}", f"{year}/{month}/{day}"])


#: What says how much: read in the direction of its digits.
AMOUNTS: dict[str, Callable[[Random], str]] = {
    "number": _grouped,
    "range": lambda dice: _joined(dice, _grouped),
    "apart": lambda dice: f"{_grouped(dice)} - {_grouped(dice)}",
    "time": _time,
    "hours": lambda dice: _joined(dice, _time),
    "percent": lambda dice: f"{dice.randrange(101)}%",
    "percents": lambda dice: _joined(dice, lambda d: f"{d.randrange(101)}%"),
    "signed": lambda dice: dice.choice("-+") + _grouped(dice),
    "dollars": lambda dice: f"${_grouped(dice)}",
    "degrees": lambda dice: f"{dice.randrange(90)}.{dice.randrange(1, 9999)}°",
    "date": _date,
    "days": lambda dice: f"{dice.randrange(1, 30)}-{dice.randrange(1, 13)}-1447",
    "sum": lambda dice: f"{dice.randrange(2, 9)}+{dice.randrange(2, 9)}={dice.randrange(9, 18)}",
    "size": lambda dice: f"{dice.randrange(10, 300)}×{dice.randrange(10, 300)}",
}
#: What names something: in Western digits, from left to right, wherever it stands.
NAMES: dict[str, Callable[[Random], str]] = {
    "request": lambda dice: f"{dice.choice([1447, 1448])}-{dice.randrange(1, 1000):04}",
    "print": lambda dice: f"P1447-{dice.randrange(1, 1000):04}",
    "postcode": lambda dice: f"{dice.randrange(60000, 70000)}-{dice.randrange(2000, 9000)}",
    "mobile": _mobile,
    "landline": _landline,
    "identity": lambda dice: f"{dice.choice('12')}{_number(dice, 9)}",
    "iban": _iban,
    "iso date": lambda dice: f"2025-{dice.randrange(1, 13):02}-{dice.randrange(1, 29):02}",
    "code": lambda dice: f"REQ-{dice.randrange(2020, 2030)}-{dice.randrange(1, 99):04}",
    "address": _address,
    "mail": lambda dice: f"care+{dice.randrange(99)}@shaqra-charity.org.sa",
}
KINDS = {**AMOUNTS, **NAMES}


def stands(kind: str, typed: str, digits: Digits) -> str:
    """Return a figure as it ought to stand, from left to right: as typed in Western digits; in
    Arabic ones, and where blanks part it, from the right, number by number.
    """
    turned = "".join(re.findall(r"\d+(?:[.,:/]\d+)*|.", typed)[::-1])
    if kind in AMOUNTS and digits is Digits.ARABIC:
        return arabic_digits(turned)
    return turned if kind == "apart" else typed


def ink(line: Line) -> str:
    """Return what is drawn from left to right, by its glyphs; "□" for an Arabic letter."""
    found = []
    for piece in line.pieces:
        if piece.space:
            found.append(" " * len(piece.text))
            continue
        for letter in sorted(piece.shaped.letters, key=lambda one: one.x):
            if letter.glyphs:
                other = "□" if letter.text.isalpha() else letter.text
                found.append(_drawn(piece.font).get(letter.glyphs[0].number, other))
    return "".join(found)


@cache
def _drawn(font: FontFile) -> dict[int, str]:
    """Return the character of each glyph; of several, the first of Unicode."""
    return {glyph: chr(code) for code, glyph in sorted(font.cmap.items(), reverse=True)}
