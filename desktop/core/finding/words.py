"""The words of names in memory: which names have a word, and which words a typed one may mean.

A name is a number, given in turn; the names that have a word are a set of bits (a whole number), so
that «all of these words» is one AND of such sets, some microseconds each for 100,000 files. Words
of few names are kept as lists of them and become a set where they are asked for. Measured beside
tantivy (decision 0049): a third of the time to build, and a change costs nothing.
"""

import re
from array import array
from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Final

from desktop.base.edits import FAR, edits, near
from desktop.base.keys import stem

#: A word that one name in so many has is kept as a set of bits.
_COMMON: Final = 300
#: So many new words are put into their order one by one; more by sorting anew.
_FRESH: Final = 64
#: So many words at most that begin alike count; a letter alone begins thousands.
_MOST_BEGUN: Final = 4000
#: Of so many words those near them are remembered: who types on asks for most words again.
_REMEMBERED: Final = 200
#: And so many sets that were asked for, which are larger.
_SETS: Final = 64
_SOME: Final = re.compile(rb"[^\x00]")
#: Letters that differ in two words of two slips at most: each slip takes one and brings one.
_DIFFER: Final = 4
_ARTICLE: Final = "ال"
#: What stands in a key before that which its words make together.
_MADE: Final = "|"


class Words:
    """Numbers of names by their words; a number is never given twice."""

    def __init__(self) -> None:
        self._having: dict[str, array[int]] = defaultdict(lambda: array("I"))
        self._kept: dict[str, tuple[int, int]] = {}
        self._sorted: list[str] = []
        self._letters: dict[bool, set[str]] = {True: set(), False: set()}
        self._masks: dict[int, list[tuple[int, str]]] = {}
        self._sets: dict[tuple[str, ...], int] = {}
        self._sets_of = 0
        self._slips: dict[tuple[str, int], set[str]] = {}
        self._slips_of = 0
        self._places: dict[str, int] = {}
        self.count = 0

    def add(self, keys: Iterable[str]) -> int:
        """Take names in by their stored keys; returns the number of the first. What words make
        together is not taken in: there are twenty times as many, and a query cuts its own.
        """
        first, number, having = self.count, self.count - 1, self._having
        for number, key in enumerate(keys, first):
            for word in key.split():
                if word[0] != _MADE:
                    having[word].append(number)
        self.count = number + 1
        return first

    def __contains__(self, word: str) -> bool:
        return word in self._having

    def since(self, count: int) -> Iterator[str]:
        """Yield the words that came after the first so many."""
        return islice(self._having, count, None)

    def number_of(self, word: str) -> int:
        """Return how many names have a word."""
        return len(self._having.get(word, ()))

    def beginning(self, start: str) -> list[str]:
        """Return the words that begin so, in their order."""
        known = self._ordered()
        found: list[str] = []
        for at in range(bisect_left(known, start), len(known)):
            if not known[at].startswith(start) or len(found) == _MOST_BEGUN:
                break
            found.append(known[at])
        return found

    def near(self, word: str) -> set[str]:
        """Return the words that one slip makes of ``word``, or that with its article."""
        kept = self._remembered(word, 1)
        if kept is None:
            made = set(near(word, self._script(word)))
            made |= {stem(one) for one in made if one.startswith(_ARTICLE)}
            kept = (made & self._having.keys()) - {word}
            self._slips[word, 1] = kept
        return kept

    def near_beginning(self, start: str) -> set[str]:
        """Return the words that begin with what one slip makes of ``start``."""
        known, found = self._ordered(), set[str]()
        for one in set(near(start, self._script(start))):
            at = bisect_left(known, one)
            if at < len(known) and known[at].startswith(one):
                found.update(self.beginning(one))
        return found

    def far(self, word: str) -> set[str]:
        """Return the words that two slips make of ``word``."""
        kept = self._remembered(word, 2)
        if kept is None:
            own, length = self._mask(word), len(word)
            kept = {
                one
                for long in range(max(length - 2, 1), length + 3)
                for mask, one in self._masks.get(long, ())
                if (mask ^ own).bit_count() <= _DIFFER and edits(word, one, 2) != FAR
            }
            self._slips[word, 2] = kept
        return kept

    def _remembered(self, word: str, slips: int) -> set[str] | None:
        """Return what was found for a word before, while no word has come since."""
        if len(self._ordered()) != self._slips_of or len(self._slips) > _REMEMBERED:
            self._slips.clear()
            self._slips_of = len(self._sorted)
        return self._slips.get((word, slips))

    def having(self, words: Iterable[str]) -> int:
        """Return the set of the names that have any of these words."""
        asked = tuple(words)
        if self._sets_of != self.count or len(self._sets) > _SETS:
            self._sets.clear()
            self._sets_of = self.count
        kept = self._sets.get(asked)
        if kept is None:
            kept = self._sets[asked] = self._having_any(asked)
        return kept

    def _having_any(self, words: tuple[str, ...]) -> int:
        found = 0
        few: list[array[int]] = []
        for word in words:
            numbers = self._having.get(word)
            if numbers is None:
                continue
            if len(numbers) * _COMMON >= self.count:
                found |= self._set_of(word, numbers)
            else:
                few.append(numbers)
        return found | self._bits(few) if few else found

    def warm(self) -> Iterator[None]:
        """Make the sets of the words that many names have, one a turn."""
        for word, numbers in list(self._having.items()):
            if len(numbers) * _COMMON >= self.count and len(numbers) > _COMMON:
                self._set_of(word, numbers)
                yield

    def size(self) -> int:
        """Return about how many bytes it takes."""
        lists = sum(len(numbers) * 4 + 80 for numbers in self._having.values())
        sets = sum(bits.bit_length() // 8 for _, bits in self._kept.values())
        return lists + sets + len(self._having) * 300

    def _set_of(self, word: str, numbers: "array[int]") -> int:
        made, bits = self._kept.get(word, (0, 0))
        if made != len(numbers):
            bits |= self._bits([numbers[made:]])
            self._kept[word] = len(numbers), bits
        return bits

    def _bits(self, lists: Iterable["array[int]"]) -> int:
        bits = bytearray(self.count // 8 + 1)
        for number in chain.from_iterable(lists):
            bits[number >> 3] |= 1 << (number & 7)
        return int.from_bytes(bits, "little")

    def _ordered(self) -> list[str]:
        """Return all words in their order."""
        if len(self._sorted) == len(self._having):
            return self._sorted
        fresh = list(self.since(len(self._sorted)))
        if len(fresh) > _FRESH:
            self._sorted.extend(fresh)
            self._sorted.sort()
        else:
            for word in fresh:
                insort(self._sorted, word)
        for word in fresh:
            self._letters[word.isascii()].update(word)
            self._masks.setdefault(len(word), []).append((self._mask(word), word))
        return self._sorted

    def _script(self, word: str) -> set[str]:
        self._ordered()
        return self._letters[word.isascii()]

    def _mask(self, word: str) -> int:
        mask, places = 0, self._places
        for letter in word:
            mask |= 1 << places.setdefault(letter, len(places))
        return mask


def own_words(key: str) -> set[str]:
    """Return the words of a name by its stored key.

    >>> sorted(own_words("نور دين |نورالدين| nour"))
    ['nour', 'دين', 'نور']
    """
    return {word for word in key.split() if word[0] != _MADE}


def numbers_in(bits: int) -> Iterator[int]:
    """Yield the numbers of a set, the lowest first.

    >>> list(numbers_in(0b10000010001))
    [0, 4, 10]
    """
    data = bits.to_bytes(bits.bit_length() // 8 + 1, "little")
    for some in _SOME.finditer(data):
        at = some.start() * 8
        byte = data[some.start()]
        while byte:
            low = byte & -byte
            yield at + low.bit_length() - 1
            byte ^= low
