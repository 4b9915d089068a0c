"""The files that stand in the index, each by its id and by its own number there."""

from array import array
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import repeat
from typing import Final

from desktop.core.finding.packed import BYTES, packed, unpacked

#: The places of the first table; each later one has twice as many.
_PLACES: Final = 1 << 10
#: So many are entered at a step, in a few milliseconds.
_EACH: Final = 4096


class Files:
    """Ids by their numbers, in 16 bytes each; numbers by their ids.

    While everybody is taken in a dict of ids as whole numbers finds them, at 130 bytes a file.
    :meth:`settle` puts a table of numbers in its place, at eight: an id is at the place that its
    last bytes name, or at the next free one (linear probing; they are random, so they spread by
    themselves), which takes five times as long.
    """

    def __init__(self) -> None:
        self._ids = bytearray()
        self._by_id: dict[int, int] | None = {}
        #: A number and one by the place of its id, 0 where none is.
        self._table = array("I")
        #: What is no id of 32 digits.
        self._others: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._ids) // BYTES

    def id_of(self, number: int) -> str:
        """Return the id of a file that stands here.

        >>> files = Files()
        >>> files.add("36727a745b134d57a62d64224adb7f9a"), files.add("one"), len(files)
        (0, 1, 2)
        >>> files.id_of(0), files.id_of(1)
        ('36727a745b134d57a62d64224adb7f9a', 'one')
        """
        for other, at in self._others.items():
            if at == number:
                return other
        return unpacked(self._ids, number)

    def get(self, file_id: str) -> int | None:
        """Return a file's number, None where it does not stand here."""
        key = packed(file_id)
        if key is None:
            return self._others.get(file_id)
        if self._by_id is not None:
            return self._by_id.get(int.from_bytes(key))
        at = self._table[self._place(key)]
        return at - 1 if at else None

    def all_of(self, ids: Sequence[str]) -> list[int]:
        """Return the numbers of files; those that did not stand here get one."""
        if self._by_id is not None:
            with suppress(KeyError, ValueError):  # one is new, or no such id
                return list(map(self._by_id.__getitem__, map(int, ids, repeat(16))))
        return list(map(self.add, ids))

    def add(self, file_id: str) -> int:
        """Return a file's number; a new one gets the next."""
        number = self.get(file_id)
        if number is not None:
            return number
        number, key = len(self), packed(file_id)
        self._ids += key or bytes(BYTES)
        if key is None:
            self._others[file_id] = number
        elif self._by_id is not None:
            self._by_id[int.from_bytes(key)] = number
        elif 2 * len(self._table) < 3 * len(self):
            self._widen(len(self))
            for one in range(len(self)):
                self._enter(one)
        else:
            self._enter(number)
        return number

    def settle(self) -> Iterator[None]:
        """Enter everybody in a table, so many at a step, and let the dict go after the last."""
        self._widen(len(self))
        number = 0
        while number < len(self):
            for one in range(number, min(number + _EACH, len(self))):
                self._enter(one)
            number += _EACH
            yield
        self._by_id = None

    def size(self) -> int:
        """Return about how many bytes it takes."""
        found = len(self._by_id or ()) * 130 + len(self._table) * self._table.itemsize
        return len(self._ids) + found + len(self._others) * 150

    def _widen(self, files: int) -> None:
        places = _PLACES
        while 2 * places < 3 * files:
            places *= 2
        self._table = array("I", bytes(places * self._table.itemsize))

    def _enter(self, number: int) -> None:
        key = self._ids[number * BYTES : (number + 1) * BYTES]
        if any(key):
            self._table[self._place(key)] = number + 1

    def _place(self, key: bytes | bytearray) -> int:
        """Return the place of an id in the table: its own, or the free one where it would be."""
        last, table = len(self._table) - 1, self._table
        place = int.from_bytes(key[-4:], "big") & last
        while (at := table[place]) and not self._ids.startswith(key, (at - 1) * BYTES):
            place = (place + 1) & last
        return place
