"""What was written, as lines to read."""

from collections.abc import Iterable
from itertools import groupby
from typing import Final

#: What is longer has a line of its own.
_SHORT: Final = 60


def flowing(content: Iterable[tuple[str, str]]) -> str:
    """Return names with what they say, as lines to read: short ones in a row share a line.

    >>> flowing([("a", "1"), ("b", "2"), ("c", "x" * 60), ("d", "4")]).splitlines()[::2]
    ['a: 1 · b: 2', 'd: 4']
    """
    said = [f"{name}: {value}" for name, value in content]
    rows = groupby(said, key=lambda one: len(one) <= _SHORT)
    return "\n".join((" · " if short else "\n").join(lines) for short, lines in rows)
