"""Whom the words of a query mean: as sets of names, from the nearest meaning to the farthest."""

from collections.abc import Iterator
from typing import Final

from desktop.base.keys import bare, stem
from desktop.base.sounds import is_latin
from desktop.core.finding.likeness import ONE_SLIP, Asked, joined, slips
from desktop.core.finding.sounding import Sounding
from desktop.core.finding.words import Words

#: A word may be left out of so many at least.
_LEAST_LEFT: Final = 3
_LETTERS_OF_TWO: Final = 5
_BEGUN_SLIP: Final = 4
#: So many words at most are written together.
_PARTS: Final = 6
#: A word may be half a name («عبد فهد»), or written together with the link to it («بنفهد»).
_LEADING: Final = ("عبد", "بن", "ابن", "بنت")


class Meanings:
    """What typed words may mean among the words of names."""

    def __init__(self, words: Words) -> None:
        self._words, self._sounding = words, Sounding(words)

    def tiers(self, asked: tuple[Asked, ...]) -> Iterator[int]:
        """Yield the sets of names that have what was asked for, each less near than the one before:
        all words; begun or written together; with a slip; a word left out; two slips.
        """
        having = self._words.having
        same = [having([one.word, *self._said(one.word)]) for one in asked]
        yield _all(same)
        begun = [a | self._begun(asked, at) for at, a in enumerate(same)]
        yield _all(begun)
        slip = [a | self._slipped(asked, at) for at, a in enumerate(begun)]
        yield _one_from(begun, slip)
        yield _all(slip)
        far = [a | having(self._far(asked, at)) for at, a in enumerate(slip)]
        yield _one_from(begun, far)
        if len(asked) >= _LEAST_LEFT:
            yield _one_out(begun)
            yield _one_out(slip)
        yield _all(far)

    def _said(self, word: str) -> list[str]:
        return self._sounding.nearest(word) if is_latin(word) else []

    def _begun(self, asked: tuple[Asked, ...], at: int) -> int:
        """Return who has a word that begins so, that it makes together with its neighbour, or those
        that are written together in it.
        """
        one, words = asked[at].word, self._words
        found = [*words.beginning(one), *joined(asked, at)]
        for said in filter(is_latin, (one, *joined(asked, at))):
            found.extend(self._sounding.beginning(said))
        for led in _LEADING:
            rest = bare(one.removeprefix(led))
            if one.startswith(led) and rest in words:
                found.append(rest)
        bits = words.having(found)
        for whole in {one, stem(asked[at].folded)}:  # «بندرماجد» begins with no link
            bits |= self.cut(whole)
        for cut in range(2, len(one) - 1) if is_latin(one) else ():  # «Dhaifallah»
            two = self._said(one[:cut]), self._said(one[cut:])
            bits |= words.having(two[0]) & words.having(two[1]) if all(two) else 0
        return bits

    def cut(self, word: str, parts: int = _PARTS) -> int:
        """Return who has the words that some may be written together of, the last one begun."""
        words, bits = self._words, 0
        for cut in range(2, len(word) - 1) if parts > 1 else ():
            if word[:cut] in words:
                behind = 0
                for rest in {stem(word[cut:]), bare(word[cut:])}:
                    behind |= words.having(words.beginning(rest)) | self.cut(rest, parts - 1)
                bits |= words.having([word[:cut]]) & behind
        return bits

    def _slipped(self, asked: tuple[Asked, ...], at: int) -> int:
        """Return who has a word that is a slip away, or from what it makes with its neighbour, or
        is written together of two of which one is.
        """
        words, one, typed = self._words, asked[at].word, asked[at].folded
        near = set[str]().union(*map(words.near, joined(asked, at)))
        near |= words.near(one) if slips(one) else set()
        near |= words.near(typed) if typed != one and slips(typed) else set()
        if at == len(asked) - 1 and len(one) >= _BEGUN_SLIP:
            near |= words.near_beginning(one)
        bits = words.having(near)
        for cut in range(ONE_SLIP, len(one) - ONE_SLIP + 1):
            two = one[:cut], bare(one[cut:])
            for kept, other in (two, two[::-1]):
                if kept in words and slips(other):
                    bits |= words.having([kept]) & words.having(words.near(other))
        return bits

    def _far(self, asked: tuple[Asked, ...], at: int) -> set[str]:
        some = (asked[at].word, *joined(asked, at))
        return set().union(*(self._words.far(one) for one in some if len(one) >= _LETTERS_OF_TWO))


def _all(sets: list[int]) -> int:
    bits = sets[0]
    for one in sets[1:]:
        bits &= one
    return bits


def _one_from(sets: list[int], wider: list[int]) -> int:
    """Return what has all of ``sets``, one of them as wide as ``wider``."""
    found = 0
    for at, one in enumerate(wider):
        found |= _all([one, *sets[:at], *sets[at + 1 :]])
    return found


def _one_out(sets: list[int]) -> int:
    """Return what has all of ``sets`` but one."""
    found = 0
    for at in range(len(sets)):
        found |= _all([*sets[:at], *sets[at + 1 :]])
    return found
