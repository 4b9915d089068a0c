"""Numbers in memory, in the order of their digits and by their last ones.

Identities, mobiles and the numbers of files, requests and prints are nearly all digits: each is one
whole number of a list, behind a one that keeps its zeros. What has letters too stands in one text
of all such: of hundreds of thousands, an object for each would take most of what a search is given.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from itertools import chain, islice
from operator import le
from typing import Final, NamedTuple

#: So many digits at least are asked for by their end; fewer end too many numbers.
LEAST_ENDING: Final = 4
#: No number of digits that is longer fits 63 bits behind the one.
_LONGEST: Final = 17
_FIRST: Final = "1"
#: Numbers are kept together by so many of their last digits, or by less where one is a letter: a
#: thousand lists fit a processor's own memory, which ten thousand don't.
_END: Final = 3
_END_OF_LETTERS: Final = 2
#: The bit that tells a text, and those in which it is said how long it is.
_TEXT: Final = 1 << 63
_LENGTH: Final = 24
_LONG: Final = (1 << _LENGTH) - 1
#: So many numbers of a run at least become part of another at once.
_PIECE: Final = 4096


class Led(NamedTuple):
    """A number that was found: as it is kept, of which kind, whose, and how it stood then."""

    number: str
    kind: int
    owner: int
    turn: int
    entry: int


class Numbers:
    """Folded numbers, each of an ``owner`` in the ``turn`` in which that one stood."""

    def __init__(self) -> None:
        self._value = array("Q")
        self._kind = array("B")
        self._owner = array("I")
        self._turn = array("H")
        #: Entries in the order of their numbers, the longest run first (see :meth:`_order`).
        self._runs: list[array[int]] = []
        self._ends: dict[str, array[int]] = defaultdict(lambda: array("I"))
        self._texts = bytearray()

    def add(
        self,
        numbers: Sequence[str],
        kinds: Iterable[int],
        owners: Iterable[int],
        turns: Iterable[int],
    ) -> int:
        """Take numbers in, of which kind, whose and in which turn each is; returns the place of the
        first. Those that come in their order cost the least.
        """
        first = len(self._value)
        if not numbers:
            return first
        if _digits("".join(numbers)) and max(map(len, numbers)) <= _LONGEST:
            self._value.extend(map(int, map(_FIRST.__add__, numbers)))
        else:
            self._value.extend(map(self._kept, numbers))
        self._kind.extend(kinds)
        self._owner.extend(owners)
        self._turn.extend(turns)
        ends = self._ends
        for entry, number in enumerate(numbers, first):
            ends[_end(number)].append(entry)
        entries: Iterable[int] = range(first, len(self._value))
        if not all(map(le, numbers, islice(numbers, 1, None))):
            entries = sorted(entries, key=self._text)
        self._order(array("I", entries))
        return first

    def _order(self, run: "array[int]") -> None:
        """Take entries that are in order in: behind the last run, or as one of their own. Two runs
        become one where the later is not much the shorter, so that there are never many.
        """
        runs = self._runs
        if runs and self._text(runs[-1][-1]) <= self._text(run[0]):
            runs[-1].extend(run)
        else:
            runs.append(run)
        while len(runs) > 1 and len(runs[-1]) * 2 > len(runs[-2]):
            some, others = runs.pop(), runs.pop()
            runs.append(self._merged(others, some))

    def _merged(self, one: "array[int]", other: "array[int]") -> "array[int]":
        """Return two runs as one, a piece of both at a time: who sorts holds an object for each
        number, which for all at once takes as much as the whole index.
        """
        merged = array("I")
        while one and other:
            last = min(self._text(run[:_PIECE][-1]) for run in (one, other))
            ends = [bisect_right(run, last, key=self._text) for run in (one, other)]
            piece = chain(one[: ends[0]], other[: ends[1]])
            merged.extend(sorted(piece, key=self._text))
            one, other = one[ends[0] :], other[ends[1] :]
        return merged + one + other

    def _kept(self, number: str) -> int:
        """Return a number's digits behind a one, or where its text is kept and how long it is."""
        if _digits(number) and len(number) <= _LONGEST:
            return int(_FIRST + number)
        written = number.encode()
        at = len(self._texts)
        self._texts += written
        return _TEXT | at << _LENGTH | len(written)

    def exact(self, number: str) -> Iterator[Led]:
        """Yield those that are this number."""
        for led in self.beginning(number):
            if led.number != number:
                return
            yield led

    def beginning(self, start: str) -> Iterator[Led]:
        """Yield those that begin so, in their order."""
        led = (self._begun(run, start) for run in self._runs)
        yield from merge(*led)

    def _begun(self, run: "array[int]", start: str) -> Iterator[Led]:
        for at in range(bisect_left(run, start, key=self._text), len(run)):
            number = self._text(run[at])
            if not number.startswith(start):
                return
            yield self._led(run[at], number)

    def ending(self, end: str) -> Iterator[Led]:
        """Yield those that end so; nothing for less than :data:`LEAST_ENDING` characters."""
        for entry in self._ends.get(_end(end), ()) if len(end) >= LEAST_ENDING else ():
            number = self._text(entry)
            if number.endswith(end):
                yield self._led(entry, number)

    def size(self) -> int:
        """Return about how many bytes it takes."""
        each = 8 + 1 + 4 + 2 + 4 + 4
        return len(self._value) * each + len(self._ends) * 200 + len(self._texts)

    def _led(self, entry: int, number: str) -> Led:
        return Led(number, self._kind[entry], self._owner[entry], self._turn[entry], entry)

    def _text(self, entry: int) -> str:
        value = self._value[entry]
        if value < _TEXT:
            return str(value)[1:]
        at, long = (value ^ _TEXT) >> _LENGTH, value & _LONG
        return self._texts[at : at + long].decode()


def _end(number: str) -> str:
    end = number[-_END:]
    return end if _digits(end) else end[-_END_OF_LETTERS:]


def _digits(text: str) -> bool:
    return text.isdecimal() and text.isascii()
