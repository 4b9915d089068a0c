"""Numbers in memory, in the order of their digits and by their last four.

Identities, mobiles and the numbers of files, requests and prints are nearly all digits: each is one
whole number of a list, beside how long it is written. What has letters too stands in one text of
all such: of hundreds of thousands, an object for each would take most of what is given to a search.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final, NamedTuple

#: So many digits at least are asked for by their end; fewer end too many numbers.
LEAST_ENDING: Final = 4
#: No number of digits that is longer fits 64 bits.
_LONGEST: Final = 18
#: Bits in which it is said how long a text is.
_LENGTH: Final = 24
_LONG: Final = (1 << _LENGTH) - 1


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
        self._length = array("B")
        self._kind = array("B")
        self._owner = array("I")
        self._turn = array("H")
        self._order = array("I")
        self._ends: dict[str, int] = {}
        self._before = array("I")
        self._texts = bytearray()
        self._last = ""

    def add(self, number: str, kind: int, owner: int, turn: int = 0) -> int:
        """Take a number in; returns its place. Those that come in their order cost the least."""
        entry = len(self._value)
        plain = number.isdecimal() and number.isascii() and len(number) <= _LONGEST
        self._value.append(int(number) if plain else self._kept(number))
        self._length.append(len(number) if plain else 0)
        self._kind.append(kind)
        self._owner.append(owner)
        self._turn.append(turn & 0xFFFF)
        order = self._order
        if self._last <= number:
            order.append(entry)
            self._last = number
        else:
            order.insert(bisect_left(order, number, key=self._text), entry)
        before = entry
        if len(number) >= LEAST_ENDING:
            end = number[-LEAST_ENDING:]
            before = self._ends.get(end, entry)
            self._ends[end] = entry
        self._before.append(before)
        return entry

    def _kept(self, text: str) -> int:
        """Keep a text; returns where it stands and how long it is, in one."""
        written = text.encode()
        at = len(self._texts)
        self._texts += written
        return at << _LENGTH | len(written)

    def exact(self, number: str) -> Iterator[Led]:
        """Yield those that are this number."""
        for led in self.beginning(number):
            if led.number != number:
                return
            yield led

    def beginning(self, start: str) -> Iterator[Led]:
        """Yield those that begin so, in their order."""
        order = self._order
        for at in range(bisect_left(order, start, key=self._text), len(order)):
            number = self._text(order[at])
            if not number.startswith(start):
                return
            yield self._led(order[at], number)

    def ending(self, end: str) -> Iterator[Led]:
        """Yield those that end so; nothing for less than :data:`LEAST_ENDING` characters."""
        for entry in self._alike(end[-LEAST_ENDING:]) if len(end) >= LEAST_ENDING else ():
            number = self._text(entry)
            if number.endswith(end):
                yield self._led(entry, number)

    def _alike(self, end: str) -> list[int]:
        """Return the entries of one end; each knows the one before it, the first itself."""
        entry = self._ends.get(end)
        found = [] if entry is None else [entry]
        while found and (before := self._before[found[-1]]) != found[-1]:
            found.append(before)
        return found[::-1]

    def size(self) -> int:
        """Return about how many bytes it takes."""
        each = 8 + 1 + 1 + 4 + 2 + 4 + 4
        return len(self._value) * each + len(self._ends) * 150 + len(self._texts)

    def _led(self, entry: int, number: str) -> Led:
        return Led(number, self._kind[entry], self._owner[entry], self._turn[entry], entry)

    def _text(self, entry: int) -> str:
        length = self._length[entry]
        value = self._value[entry]
        if length:
            return str(value).zfill(length)
        at, long = value >> _LENGTH, value & _LONG
        return self._texts[at : at + long].decode()
