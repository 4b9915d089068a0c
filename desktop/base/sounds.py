"""Names in Arabic and in Latin letters that are one when they are said.

Passports, bank cards and foreign keyboards write a name as it sounds («Khaled», «Khalid»). Both
scripts are brought to classes of consonants, with what stands between them: long vowels, which
Arabic writes, and any vowels, which Latin does. No standard of transliteration is meant: hands
keep none, and several consonants share a class (ت ط ث, ج غ ق ك).
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

#: Classes of consonants by their letters; what is in none of both tables is a vowel or silent.
_ARABIC: Final = {
    letter: sound
    for sound, letters in {
        "b": "ب", "t": "تطث", "g": "جغقك", "h": "حه", "x": "خ", "d": "دذزضظ", "r": "ر", "s": "سص",
        "c": "ش", "f": "ف", "l": "ل", "m": "م", "n": "ن",
    }.items()
    for letter in letters
}  # fmt: skip
_LATIN: Final = {
    letter: sound
    for sound, letters in {
        "b": "bp", "t": "t", "g": "jgqkc", "h": "h", "d": "dz", "r": "r", "s": "s", "f": "fv",
        "l": "l", "m": "m", "n": "n",
    }.items()
    for letter in letters
}  # fmt: skip
#: Two Latin letters for one sound; «th» is ث or ذ.
_PAIRS: Final = {"kh": "x", "sh": "c", "ch": "c", "gh": "g", "dh": "d", "ph": "f", "th": "td"}
#: An ain, an alef at the beginning and a ya at the end carry any vowel.
_ANY: Final = "*"
_LONG: Final = {"ee": "i", "oo": "u", "ou": "u", "ei": "i", "ai": "ai", "ay": "ai", "ey": "i"}
_VOWELS: Final = {
    "ا": "a", "ي": "i", "و": "u", "ع": _ANY,
    "a": "a", "e": "a", "i": "i", "y": "i", "u": "u", "o": "u", "w": "u",
}  # fmt: skip
#: Letters that take an article's lam into their own sound («Abdurrahman»).
_SUN: Final = frozenset("تثدذرزسشصضطظلن")
_SERVANT: Final = "عبدال"
#: So many ways at most to say a word: a name has two «th» at the most, what is no name any number.
_WAYS: Final = 4
#: What an Arabic long vowel costs that the other does not say, beside a short one that it does.
_UNSAID: Final = 3


class Sound(NamedTuple):
    """The consonants of a word, and the vowels before, between and behind them."""

    consonants: str
    vowels: tuple[str, ...]


def is_latin(word: str) -> bool:
    """Tell whether a folded word is written in Latin letters."""
    return word.isascii() and word.isalpha()


@lru_cache(maxsize=256)
def of_latin(word: str) -> tuple[Sound, ...]:
    """Return how a folded Latin word may sound.

    >>> of_latin("khaled")
    (Sound(consonants='xld', vowels=('', 'a', 'a', '')),)
    """
    return tuple(dict.fromkeys(_closed(some) for some in _latin(word)))


def of_arabic(word: str) -> tuple[Sound, ...]:
    """Return how a folded Arabic word may sound.

    >>> of_arabic("خالد"), [one.consonants for one in of_arabic("عبدالرحمن")]
    ((Sound(consonants='xld', vowels=('', 'a', '', '')),), ['bdlrhmn', 'bdrhmn'])
    """
    led = word.startswith(_SERVANT) and word[len(_SERVANT) :][:1] in _SUN
    ways = (word, word.replace(_SERVANT, "عبد", 1)) if led else (word,)
    return tuple(dict.fromkeys(_closed(_arabic(way)) for way in ways))


def far(said: str, written: str) -> int | None:
    """Return how far a Latin word is from an Arabic one that sounds so; None for one that does not.

    >>> far("saeed", "سعيد"), far("saeed", "سعد"), far("saeed", "سعود"), far("saeed", "فهد")
    (0, 1, 4, None)
    """
    near = (
        sum(_apart(*pair) for pair in zip(one.vowels, other.vowels, strict=True))
        for one in of_latin(said)
        for other in of_arabic(written)
        if one.consonants == other.consonants
    )
    return min(near, default=None)


_Said = list[tuple[str, str]]


def _latin(word: str) -> Iterator[_Said]:
    """Yield sounds with the letter that each was written by (vowels have none)."""
    ways: list[_Said] = [[]]
    at = 0
    while at < len(word):
        two = word[at : at + 2]
        sounds = _PAIRS.get(two) or (_LATIN.get(word[at], "") if two not in _LONG else "")
        if sounds:
            length = 2 if two in _PAIRS else 1
            written = word[at : at + length]
            ways = [
                way if way and way[-1] == (sound, written) else [*way, (sound, written)]
                for way in ways
                for sound in sounds
            ][:_WAYS]
        else:
            length = 2 if two in _LONG else 1
            vowels = _LONG.get(two) or _VOWELS.get(word[at], "")
            ways = [[*way, *((vowel, "") for vowel in vowels)] for way in ways]
        at += length
    yield from ways


def _arabic(word: str) -> _Said:
    said: _Said = []
    for at, letter in enumerate(word):
        if word.startswith("لل", at):  # «الله», «اللطيف»
            continue
        sound = _ARABIC.get(letter)
        any_vowel = (letter, at) in (("ا", 0), ("ي", len(word) - 1))
        vowel = _ANY if any_vowel else _VOWELS.get(letter, "")
        said.append((sound, letter) if sound else (vowel, ""))
    return said


def _closed(said: _Said) -> Sound:
    """Part consonants from vowels; an h at the end is a vowel («نورة», Fatimah)."""
    if len(said) > 1 and said[-1][0] == "h":
        said = [*said[:-1], ("a", "")]
    consonants, vowels = "", [""]
    for sound, written in said:
        if written:
            consonants += sound
            vowels.append("")
        elif sound not in vowels[-1][-1:]:
            vowels[-1] += sound
    return Sound(consonants, tuple(vowels))


def _apart(said: str, written: str) -> int:
    left, unsaid = said, 0
    for vowel in written:
        if vowel in left:
            left = left.replace(vowel, "", 1)
        elif vowel != _ANY:
            unsaid += 1
    return unsaid * _UNSAID + max(len(left) - written.count(_ANY), 0)
