"""How the words that were asked for and a name are alike, word by word."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from desktop.base import sounds
from desktop.base.edits import FAR, edits, swapped
from desktop.base.keys import SILENT, bare, fold
from desktop.core.finding.terms import Reason

_LINKS: Final = frozenset({"بن", "ابن", "بنت", "bin", "ibn", "bint", "ال", "al", "el"})
_HAMZA: Final = str.maketrans("أإآٱؤئ", "ااااوي", "ء\u0640")
_PLACE: Final = {reason: place for place, reason in enumerate(Reason)}
_WORD: Final = re.compile(r"\w+")
_SERVANT: Final = "عبد"
#: A longer word that ends so is another one and the beginning of the next; «معبد» is not.
_LED_ON: Final = 5
#: From how many letters on a word may have one slip, and two.
ONE_SLIP: Final = 3
TWO_SLIPS: Final = 5
#: How far a word is taken to be of which only the beginning was typed as it sounds.
_BEGUN: Final = 9
#: What each likeness of a word costs; a word that is missing costs most.
_COST: Final = {
    Reason.SAME: 0, Reason.HAMZA: 1, Reason.SPELT: 1, Reason.TOGETHER: 2, Reason.APART: 2,
    Reason.BEGINS: 3, Reason.SOUNDS: 4, Reason.SWAPPED: 6, Reason.LETTER: 7, Reason.LETTERS: 14,
    Reason.MISSING: 20,
}  # fmt: skip


class Asked(NamedTuple):
    """A word of a query or a name: as it was typed, folded, and that without article and link."""

    typed: str
    folded: str
    word: str


class _Marks(dict[int, int | None]):
    """Which characters are marks on a letter and none of their own, learnt as they are met."""

    def __missing__(self, code: int) -> int | None:
        silent = code in SILENT or fold(chr(code)) == ""
        self[code] = found = None if silent else code
        return found


_MARKS: Final = _Marks()


def unmarked(text: str) -> str:
    """Return ``text`` letter by letter as it is written, without what stands over its letters or
    draws them out.

    >>> unmarked("سَعْـــد O’Brien")
    'سعد OBrien'
    """
    return unicodedata.normalize("NFC", text).translate(_MARKS)


def asked_words(text: str) -> tuple[Asked, ...]:
    """Return the words that a text asks for, links left out unless there is nothing else.

    >>> [one.word for one in asked_words("عبد الله بن أحمد الحربي")]
    ['عبدالله', 'احمد', 'حربي']
    """
    found = tuple(_typed(text))
    kept = tuple(one for one in found if one.folded not in _LINKS)
    return kept or found


def _typed(text: str) -> Iterator[Asked]:
    """Yield the words as they are typed; «عبد» belongs to the next one."""
    servant = ""
    for typed in _WORD.findall(unmarked(text)):
        folded = unmarked(fold(typed))
        if not folded:
            continue
        if not servant and folded == _SERVANT:
            servant = typed
            continue
        if not servant and folded.endswith(_SERVANT) and len(folded) > _LED_ON:
            # «حامدعبد العزيز»: written together with the name before
            servant, before = _SERVANT, folded.removesuffix(_SERVANT)
            yield Asked(typed[: -len(_SERVANT)], before, bare(before))
            continue
        if servant:
            typed, folded = servant + typed, _SERVANT + folded  # noqa: PLW2901
            servant = ""
        yield Asked(typed, folded, bare(folded))
    if servant:
        yield Asked(servant, _SERVANT, _SERVANT)


def likeness(asked: tuple[Asked, ...], has: tuple[Asked, ...]) -> tuple[int, Reason]:
    """Return how far a name of such words is from those that were asked for, and the reason that
    tells most.

    Lower is nearer; words in the order of the name are nearer than others.
    """
    found = reasons(asked, has)
    cost = sum(_COST[reason] for reason, _ in found)
    worst = worst_of(reason for reason, _ in found)
    places = [place for _, place in found]
    cost += sum(
        min(_said(one.word, has, last=True), default=(0, 0))[0]
        for one, (reason, _) in zip(asked, found, strict=True)
        if reason is Reason.SOUNDS
    )
    cost = cost * 10 + (places != sorted(places)) + max(0, len(has) - len(asked))
    return cost, worst


def worst_of(alike: Iterable[Reason]) -> Reason:
    """Return the reason that tells most."""
    return max(alike, key=_PLACE.__getitem__, default=Reason.SAME)


def reasons(asked: tuple[Asked, ...], has: tuple[Asked, ...]) -> list[tuple[Reason, int]]:
    """Return how each word that was asked for is like the nearest of a name, and its place."""
    found = []
    for at, one in enumerate(asked):
        reason, place = _of_word(one, has, last=at == len(asked) - 1)
        if _COST[reason] > 1:
            told = _together(asked, at, has)
            reason = min(told or reason, reason, key=_COST.__getitem__)
        found.append((reason, place))
    return found


def _together(asked: tuple[Asked, ...], at: int, has: tuple[Asked, ...]) -> Reason | None:
    """Tell whether a word is some of the name's, or one of the name's with its neighbour; or is so
    but for a slip.
    """
    one, pairs = asked[at].word, joined(asked, at)
    runs = list(_runs(has, len(one) + 1))
    if one in runs:
        return Reason.TOGETHER
    if any(other.word in pairs for other in has):
        return Reason.APART
    if sounds.is_latin(one) and (
        any(sounds.far(one, run) is not None for run in runs)
        or any(_said(pair, has, last=False) for pair in pairs)
    ):
        return Reason.SOUNDS
    if any(edits(one, run, 1) == 1 for run in runs):
        return Reason.LETTER
    slipped = any(edits(pair, other.word, 1) == 1 for pair in pairs for other in has)
    return Reason.LETTER if slipped else None


def _runs(has: tuple[Asked, ...], longest: int) -> Iterator[str]:
    """Yield what neighbours of a name make together, articles left in and out."""
    for first in range(len(has) - 1):
        folded = plain = has[first].word
        for other in has[first + 1 :]:
            folded, plain = folded + other.folded, plain + other.word
            yield from {bare(folded), plain}
            if len(plain) >= longest:
                break


def joined(asked: tuple[Asked, ...], at: int) -> list[str]:
    """Return what a word makes together with the one before it and the one behind it."""
    pairs = pairwise(asked[max(at - 1, 0) : at + 2])
    return [bare(one.word + other.folded) for one, other in pairs]


def _of_word(one: Asked, has: tuple[Asked, ...], *, last: bool) -> tuple[Reason, int]:
    """Return how the nearest word of a name is like one that was asked for, and its place."""
    for at, other in enumerate(has):
        if one.word == other.word:
            return _spelling(one.typed, other.typed), at
    for at, other in enumerate(has):
        if other.word.startswith(one.word):
            return Reason.BEGINS, at
    if sounds.is_latin(one.word) and (said := _said(one.word, has, last=last)):
        return Reason.SOUNDS, min(said)[1]
    best, place = Reason.MISSING, len(has)
    most = slips(one.word) or min(slips(one.folded), 1)  # «الري»: the article's letters count too
    for at, other in enumerate(has):
        reason = _slipped(one, other, most, last=last) if most else Reason.MISSING
        if _COST[reason] < _COST[best]:
            best, place = reason, at
    return best, place


def _said(word: str, has: tuple[Asked, ...], *, last: bool) -> list[tuple[int, int]]:
    """Return how far a Latin word is from the Arabic ones of a name that sound so, or begin so
    where it is still typed, with their places.
    """
    said = [
        (sounds.far(word, one.word), at)
        for at, one in enumerate(has)
        if not sounds.is_latin(one.word)
    ]
    found = [(away, at) for away, at in said if away is not None]
    if not found and last:
        begun = tuple(one.consonants for one in sounds.of_latin(word) if one.consonants)
        found = [
            (_BEGUN, at)
            for at, one in enumerate(has)
            if any(
                some.consonants.startswith(begun) for some in sounds.of_arabic(one.word) if begun
            )
        ]
    return found


def _slipped(asked: Asked, kept: Asked, most: int, *, last: bool) -> Reason:
    one, other = asked.word, kept.word
    far = _far(one, other, most)
    if far > 1 and (one, other) != (asked.folded, kept.folded):  # a slip within the article
        far = min(far, _far(asked.folded, kept.folded, 1))
    if far == FAR and last and len(other) > len(one):
        # who still types: the beginning of the word has a slip
        if len(set(one) - set(other)) > 1:
            return Reason.MISSING
        far = min(edits(one, other[: len(one) + more], 1) for more in (-1, 0, 1))
    if far == FAR:
        return Reason.MISSING
    if far > 1:
        return Reason.LETTERS
    turned = swapped(one, other[: len(one)]) or swapped(asked.folded, kept.folded)
    return Reason.SWAPPED if turned else Reason.LETTER


def _far(one: str, other: str, most: int) -> int:
    alike = abs(len(one) - len(other)) <= most and len(set(one) ^ set(other)) <= 2 * most
    return edits(one, other, most) if alike else FAR


def slips(word: str) -> int:
    """Return how many slips a word may have and still be meant.

    >>> slips("من"), slips("سعد"), slips("قحطاني")
    (0, 1, 2)
    """
    return 2 if len(word) >= TWO_SLIPS else int(len(word) >= ONE_SLIP)


def _spelling(typed: str, kept: str) -> Reason:
    one, other = _without_article(typed), _without_article(kept)
    if one == other:
        return Reason.SAME
    return Reason.HAMZA if one.translate(_HAMZA) == other.translate(_HAMZA) else Reason.SPELT


def _without_article(word: str) -> str:
    """Return a word as it is written, without article, marks and the case of Latin letters."""
    plain = re.sub("[\u064b-\u0652\u0670\u0640]", "", word).casefold()
    return plain[2:] if plain.startswith("ال") and len(plain) > 3 else plain  # noqa: PLR2004
