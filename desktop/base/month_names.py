"""The names of months as people write them, Hijri and Gregorian."""

import re
from typing import Final

_LETTERS: Final = str.maketrans("أإآٱىیةہۃکۀ", "اااا" + "ييهههكه")
_MARKS: Final = re.compile("[\u0640\u064b-\u065f\u0670]+")
#: Written with or without the article, hamzas and spaces: :func:`month_named` compares plainly.
_HIJRI: Final = (
    ("محرم", "شهر الله المحرم"),
    ("صفر", "صفر الخير"),
    ("ربيع الأول", "ربيع أول", "ربيع الأولى"),
    ("ربيع الآخر", "ربيع الثاني", "ربيع ثاني", "ربيع الآخرة"),
    ("جمادى الأولى", "جمادى الأول", "جماد الأول", "جماد الأولى", "جمادى أول"),
    ("جمادى الآخرة", "جمادى الآخر", "جمادى الثانية", "جمادى الثاني", "جماد الآخر", "جماد الثاني",
     "جماد الآخرة", "جماد الثانية", "جمادى الأخرى"),
    ("رجب", "رجب الفرد"),
    ("شعبان",),
    ("رمضان", "رمضان المبارك"),
    ("شوال",),
    ("ذو القعدة", "ذي القعدة", "ذا القعدة", "القعدة"),
    ("ذو الحجة", "ذي الحجة", "ذا الحجة", "الحجة"),
)  # fmt: skip
_GREGORIAN: Final = (
    ("يناير", "كانون الثاني", "january", "jan"),
    ("فبراير", "شباط", "february", "feb"),
    ("مارس", "آذار", "march", "mar"),
    ("أبريل", "إبريل", "نيسان", "april", "apr"),
    ("مايو", "ماي", "أيار", "may"),
    ("يونيو", "يونيه", "حزيران", "june", "jun"),
    ("يوليو", "يوليه", "تموز", "july", "jul"),
    ("أغسطس", "آب", "august", "aug"),
    ("سبتمبر", "أيلول", "september", "sept", "sep"),
    ("أكتوبر", "تشرين الأول", "october", "oct"),
    ("نوفمبر", "تشرين الثاني", "november", "nov"),
    ("ديسمبر", "كانون الأول", "december", "dec"),
)


def without_marks(text: str) -> str:
    """Return a text without vowel marks and tatweel."""
    return _MARKS.sub("", text)


def plain(word: str) -> str:
    """Return a word without marks, with one form of each letter that is written in several."""
    return without_marks(word).translate(_LETTERS).casefold()


def _key(name: str) -> str:
    words = plain(name).split()
    return "".join(word.removeprefix("ال") if len(word) > 3 else word for word in words)  # noqa: PLR2004 - آب


_NUMBERS: Final = {
    _key(name): (calendar, place)
    for calendar, names in (("hijri", _HIJRI), ("gregorian", _GREGORIAN))
    for place, spellings in enumerate(names, 1)
    for name in spellings
}


def month_named(name: str) -> tuple[str, int] | None:
    """Return calendar (``hijri``, ``gregorian``) and number of the month of a name, or None.

    >>> month_named("جماد الثاني"), month_named("ذوالقعده"), month_named("ابريل")
    (('hijri', 6), ('hijri', 11), ('gregorian', 4))
    """
    return _NUMBERS.get(_key(name)) or _NUMBERS.get(_key(name).replace("وال", "و", 1))
