"""Which passwords fall to the first guesses; asked where one is set, never where one unlocks."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from desktop.base.errors import Problem
from desktop.base.keys import fold

#: Shorter passwords fall to guessing however dear each guess is.
SHORTEST: Final = 8
#: What is left of a guessable password once what everybody tries is taken as one sign each.
_LEAST_LEFT: Final = 5
#: Three neighbours of a row, in either direction, are a sequence.
_RUN: Final = 3
#: Alphabets, the rows of both keyboards (shifted digits too), and the ways over a number pad.
_ROWS: Final = tuple(
    fold(row)
    for row in (
        "01234567890", "abcdefghijklmnopqrstuvwxyz",
        "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ",
        "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./", "!@#$%^&*()_+",
        "ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرلاىةوزظ",
        "741852963", "147258369", "789456123", "963852741", "159357", "357159",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "1q2w3e4r5t6y7u8i9o0p", "q1w2e3r4t5y6u7i8o9p0",
        "qazwsxedcrfvtgbyhnujm",
    )
)  # fmt: skip
#: What is tried first of all, and the words that such passwords are made of; letters behind signs
#: are read as letters.
_COMMON: Final = tuple(
    fold(word)
    for word in (
        "password", "passwd", "passw", "admin", "administrator", "welcome", "letmein", "login",
        "user", "guest", "test", "secret", "istiqbal", "reception", "office", "changeme", "master",
        "iloveyou", "monkey", "dragon", "football", "sunshine", "princess", "saudi", "riyadh",
        "makkah", "allah", "bismillah", "muhammad", "mohammed", "computer", "windows", "default",
        "كلمة المرور", "كلمة السر", "مرور", "السر", "الاستقبال", "استقبال", "المكتب", "جمعية",
        "الجمعية", "مدير", "بسم الله", "الله", "السعودية", "الرياض", "مرحبا", "السلام عليكم",
    )
)  # fmt: skip
_SIGNS: Final = str.maketrans("@4301!$5", "aaeoiiss")
_YEAR: Final = re.compile(r"(?:1[34]|19|20)\d\d")
#: A word of a name that is shorter stands in too many others.
_NAME: Final = 3


def check_password(password: str, names: Iterable[str] = ()) -> list[Problem]:
    """Return what is wrong with a password being set (field password); ``names`` are the person's
    and the office's.
    """
    if len(password.strip()) < SHORTEST:
        return [Problem("password", "staff.password_short", {"least": SHORTEST})]
    if is_guessable(password, names):
        return [Problem("password", "staff.password_guessable")]
    return []


def is_guessable(password: str, names: Iterable[str] = ()) -> bool:
    """Tell whether little is left of a password once repetitions, sequences, common words, years
    and the given names are taken out.

    >>> [is_guessable(typed) for typed in ("12345678", "١٢٣٤٥٦٧٨", "P@ssw0rd1", "قهوة قبل الفجر")]
    [True, True, True, False]
    """
    words = sorted({*_COMMON, *_words(names)}, key=len, reverse=True)
    plain = "".join(fold(password).split())
    signs = _without_runs(_YEAR.sub("\0", plain)).translate(_SIGNS)
    woven = all(_left(plain[first::2], words) == 1 for first in (0, 1))
    return woven or min(_left(plain, words), _left(signs, words)) < _LEAST_LEFT


def _words(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        folded = fold(name).split()
        yield from (word for word in folded if len(word) >= _NAME)
        yield from (word[2:] for word in folded if word.startswith("ال") and len(word) > _NAME + 1)


def _left(text: str, words: Iterable[str]) -> int:
    """Return how many signs of a text are its own, each thing that is guessed counting as one."""
    for word in words:
        text = text.replace("".join(word.split()), "\0")
    text = _without_runs(_YEAR.sub("\0", text))
    text = re.sub(r"(.+?)\1+", r"\1", text)
    return len(_without_runs(text))


def _without_runs(text: str) -> str:
    """Return a text with each sequence cut to its first sign."""
    kept, at = [], 0
    while at < len(text):
        kept.append(text[at])
        at += max(_run(text, at), 1)
    return "".join(kept)


def _run(text: str, at: int) -> int:
    """Return the length of the longest sequence that begins at a place, 0 for none."""
    best = 0
    for row in (one[::step] for one in _ROWS for step in (1, -1)):
        end = at + _RUN
        while end <= len(text) and text[at:end] in row:
            best, end = max(best, end - at), end + 1
    return best
