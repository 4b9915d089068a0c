"""Ids in an order, packed: of a list whose rows are read as they come into view (decision 0054)."""

from collections.abc import Iterable, Iterator, Sequence
from typing import overload


class Order(Sequence[str]):
    """Ids in an order, packed: a million of them take 32 MB, not 90."""

    __slots__ = ("_count", "_packed", "_wide")

    def __init__(self, ids: Iterable[str] = ()) -> None:
        every = list(ids)
        self._count = len(every)
        self._wide = max(map(len, every), default=1) or 1
        self._packed = "".join(one.ljust(self._wide) for one in every).encode("ascii")

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> list[str]: ...

    def __getitem__(self, place: int | slice) -> str | list[str]:
        wide = self._wide
        if isinstance(place, slice):
            first, last, step = place.indices(self._count)
            if step != 1:
                return [self[n] for n in range(first, last, step)]
            text = self._packed[first * wide : last * wide].decode("ascii")
            return [text[n : n + wide].rstrip() for n in range(0, len(text), wide)]
        if not -self._count <= place < self._count:
            raise IndexError(place)
        start = place % self._count * wide
        return self._packed[start : start + wide].decode("ascii").rstrip()

    def __iter__(self) -> Iterator[str]:
        return (self[n] for n in range(self._count))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Order):
            return NotImplemented
        return (self._wide, self._packed) == (other._wide, other._packed)

    def __hash__(self) -> int:
        return hash(self._packed)

    def place(self, one: str) -> int | None:
        """Return where an id stands, None where it is not in the list.

        >>> Order(["a1", "b22", "1b2"]).place("b22"), Order(["a1", "b22"]).place("b2")
        (1, None)
        """
        sought = one.ljust(self._wide).encode("ascii", "replace")
        if len(sought) != self._wide:
            return None
        at = self._packed.find(sought)
        while at >= 0 and at % self._wide:
            at = self._packed.find(sought, at + 1)
        return at // self._wide if at >= 0 else None
