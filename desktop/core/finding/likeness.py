"""How the words that were asked for and a name are alike, word by word."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from desktop.base.edits import FAR, edits, swapped
from desktop.base.keys import SILENT as _SILENT
from desktop.base.keys import bare, fold
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
#: What each likeness of a word costs; a word that is missing costs most.
_COST: Final = {
    Reason.SAME: 0, Reason.HAMZA: 1, Reason.SPELT: 1, Reason.TOGETHER: 2, Reason.APART: 2,
    Reason.BEGINS: 3, Reason.SWAPPED: 6, Reason.LETTER: 7, Reason.LETTERS: 14, Reason.MISSING: 20,
}  # fmt: skip


class Asked(NamedTuple):
    """A word of a query or a name: as it was typed, folded, and that without article and link."""

    typed: str
    folded: str
    word: str


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
    for typed in _WORD.findall(text.translate(_SILENT)):
        folded = fold(typed).translate(_SILENT)
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


def likeness(asked: tuple[Asked, ...], name: str) -> tuple[int, Reason]:
    """Return how far a name is from the words that were asked for, and the reason that tells most.

    Lower is nearer; words in the order of the name are nearer than others.
    """
    has = asked_words(name)
    cost, worst, places = 0, Reason.SAME, list[int]()
    for at, one in enumerate(asked):
        reason, place = _of_word(one, has, last=at == len(asked) - 1)
        if _COST[reason] > 1:
            reason = _together(asked, at, has) or reason
        cost += _COST[reason]
        worst = max(worst, reason, key=_PLACE.__getitem__)
        places.append(place)
    cost = cost * 10 + (places != sorted(places)) + max(0, len(has) - len(asked))
    return cost, worst


def _together(asked: tuple[Asked, ...], at: int, has: tuple[Asked, ...]) -> Reason | None:
    """Tell whether a word is two of the name's, or one of the name's with its neighbour."""
    one = asked[at]
    if any(one.word in (bare(a.word + b.folded), a.word + b.word) for a, b in pairwise(has)):
        return Reason.TOGETHER
    for first in (at - 1, at):
        if 0 <= first < len(asked) - 1:
            pair = bare(asked[first].word + asked[first + 1].folded)
            if any(pair == other.word for other in has):
                return Reason.APART
    return None


def _of_word(one: Asked, has: tuple[Asked, ...], *, last: bool) -> tuple[Reason, int]:
    """Return how the nearest word of a name is like one that was asked for, and its place."""
    for at, other in enumerate(has):
        if one.word == other.word:
            return _spelling(one.typed, other.typed), at
    for at, other in enumerate(has):
        if other.word.startswith(one.word):
            return Reason.BEGINS, at
    best, place = Reason.MISSING, len(has)
    most = slips(one.word)
    for at, other in enumerate(has):
        reason = _slipped(one.word, other.word, most, last=last) if most else Reason.MISSING
        if _COST[reason] < _COST[best]:
            best, place = reason, at
    return best, place


def _slipped(one: str, other: str, most: int, *, last: bool) -> Reason:
    letters, far = set(one), FAR
    if abs(len(one) - len(other)) <= most and len(letters ^ set(other)) <= 2 * most:
        far = edits(one, other, most)
    if far == FAR and last and len(other) > len(one):
        # who still types: the beginning of the word has a slip
        if len(letters - set(other)) > 1:
            return Reason.MISSING
        far = min(edits(one, other[: len(one) + more], 1) for more in (-1, 0, 1))
    if far == FAR:
        return Reason.MISSING
    if far == 1:
        return Reason.SWAPPED if swapped(one, other[: len(one)]) else Reason.LETTER
    return Reason.LETTERS


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
