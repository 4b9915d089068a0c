"""Arabic text as data: digits, search keys, isolates.

The folding follows how Saudi names are written by hand (hamza seats, ta marbuta, alef maqsura,
Persian keyboards), not a linguistic stemmer: two spellings of one name must give one key.
"""

import re
import unicodedata

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_TO_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_LETTERS = str.maketrans("أإآٱةىیکؤئ", "اااا" + "هييكوي")
_TATWEEL = "\u0640"
_LINKS = frozenset({"بن", "ابن", "بنت", "ال"})
_SPACES = re.compile(r"\s+")

#: First-strong, left-to-right and right-to-left isolates and their end (UAX #9).
FSI, LRI, RLI, PDI = "\u2068", "\u2066", "\u2067", "\u2069"
_MARKS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e"
_CONTROLS = dict.fromkeys(map(ord, _MARKS + FSI + LRI + RLI + PDI))
_ARTICLE = "ال"


def western_digits(text: str) -> str:
    """Return ``text`` with Arabic-Indic and Persian digits as 0-9.

    >>> western_digits("١٤٤٧ و۱۴۴۷")
    '1447 و1447'
    """
    return text.translate(_DIGITS)


def arabic_digits(text: str) -> str:
    """Return ``text`` with 0-9 as Arabic-Indic digits.

    >>> arabic_digits("15 و۱۵")
    '١٥ و١٥'
    """
    return western_digits(text).translate(_TO_ARABIC)


def clean(text: str) -> str:
    """Return typed text without direction marks, control characters and doubled spaces (NFC)."""
    text = unicodedata.normalize("NFC", text).translate(_CONTROLS)
    text = "".join(c if unicodedata.category(c) != "Cc" else " " for c in text)
    return _SPACES.sub(" ", text).strip()


def fold(text: str) -> str:
    """Return ``text`` with one spelling for each letter and digit, without marks or tatweel.

    >>> fold("أُسـرة ١٢") == fold("اسره 12")
    True
    """
    text = unicodedata.normalize("NFKC", text).translate(_CONTROLS).casefold()
    text = "".join(c for c in text if not unicodedata.combining(c) and c != _TATWEEL)
    return western_digits(text.translate(_LETTERS))


def search_key(text: str) -> str:
    """Return the words of ``text`` folded for search, one space apart.

    «عبد الله» and «عبدالله» give one word; بن, ابن, بنت, آل and the article fall away.

    >>> search_key("عبدالله بن أحمد الحربي") == search_key("عبد الله احمد حربى")
    True
    """
    words: list[str] = []
    joined = False
    for word in re.findall(r"\w+", fold(text)):
        if joined:
            words[-1] += word
            joined = False
            continue
        if word in _LINKS:
            continue
        stem = word.removeprefix(_ARTICLE)
        words.append(stem if len(stem) > 1 else word)
        joined = word == "عبد"
    return " ".join(words)


def ltr(text: str) -> str:
    """Wrap an identifier (phone, IBAN, number) so that it keeps its order in an RTL line."""
    return f"{LRI}{text}{PDI}"


def strip_controls(text: str) -> str:
    """Return ``text`` without direction marks, embeddings and isolates."""
    return text.translate(_CONTROLS)


def months(count: int) -> str:
    """Return a number of months with its counted noun.

    >>> months(2), months(3), months(12)
    ('شهران', '٣ أشهر', '١٢ شهرًا')
    """
    if count == 1:
        return "شهر واحد"
    if count == 2:  # noqa: PLR2004 - the dual
        return "شهران"
    last = count % 100
    many = "شهرًا" if last > 10 else "شهر"  # noqa: PLR2004 - and whole hundreds with the singular
    noun = "أشهر" if 3 <= last <= 10 else many  # noqa: PLR2004 - 3-10 with the plural
    return f"{arabic_digits(str(count))} {noun}"
