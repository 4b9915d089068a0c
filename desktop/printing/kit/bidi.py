"""The order of characters on paper: Unicode's bidirectional algorithm (UAX #9, revision 46).

Levels are resolved once for a whole paragraph, then reset and reordered line by line (L1, L2), as
the standard asks. Checked against every case of Unicode's ``BidiCharacterTest.txt``.
"""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.printing.kit.bidi_explicit import (
    REMOVED,
    X9,
    Explicit,
    first_strong,
    matching,
    sequences,
)
from desktop.printing.kit.bidi_implicit import Run

__all__ = ["REMOVED", "Paragraph", "character_class", "reorder", "resolve"]

_TRAILING: Final = frozenset({"WS", "LRI", "RLI", "FSI", "PDI"}) | X9
_PLAIN_RTL: Final = frozenset({"R", "AL", "NSM", "ON", "WS", "CS", "ES", "ET"})


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The resolved order of one paragraph; ``levels`` has one number for each character."""

    base: int
    levels: tuple[int, ...]
    classes: tuple[str, ...]

    def line(self, start: int, end: int) -> list[int]:
        """Return the levels of characters ``start`` to ``end`` set as one line (rule L1)."""
        levels = list(self.levels[start:end])
        reset = True
        for i in range(end - start - 1, -1, -1):
            kind = self.classes[start + i]
            if kind in ("S", "B"):
                reset = True
            elif kind not in _TRAILING:
                reset = False
            if reset and levels[i] != REMOVED:
                levels[i] = self.base
        return levels


@lru_cache(maxsize=4096)
def character_class(char: str) -> str:
    """Return the Bidi_Class of ``char``; an unassigned one gets its block's default."""
    known = unicodedata.bidirectional(char)
    if known:
        return known
    code = ord(char)
    if 0x0590 <= code < 0x0600 or 0x07C0 <= code < 0x0860 or 0xFB1D <= code < 0xFB50:
        return "R"
    if 0x0600 <= code < 0x0900 or 0xFB50 <= code < 0xFE00 or 0xFE70 <= code < 0xFF00:
        return "AL"
    return "R" if 0x10800 <= code < 0x11000 or 0x1E800 <= code < 0x1F000 else "L"


def resolve(text: str, base: int | None = None) -> Paragraph:
    """Return the levels of ``text``, one paragraph; ``base`` None finds it out (P2, P3)."""
    classes = tuple(map(character_class, text))
    if base is None:
        base = first_strong(classes, 0, len(classes), matching(classes))
    if base == 1 and _PLAIN_RTL.issuperset(classes):
        return Paragraph(1, (1,) * len(text), classes)
    explicit = Explicit(classes, base)
    levels = list(explicit.levels)
    for sequence in sequences(classes, explicit.levels):
        for i, level in zip(sequence, Run(text, explicit, sequence).resolve(), strict=True):
            levels[i] = level
    return Paragraph(base, tuple(levels), classes)


def reorder(levels: Sequence[int]) -> list[int]:
    """Return the indices of ``levels`` from left to right (rule L2), removed ones left out."""
    order = [i for i, level in enumerate(levels) if level != REMOVED]
    odd = [level for level in levels if level > 0 and level % 2]
    if not odd:
        return order
    for level in range(max(levels), min(odd) - 1, -1):
        start = None
        for i in range(len(order) + 1):
            high = i < len(order) and levels[order[i]] >= level
            if high and start is None:
                start = i
            elif not high and start is not None:
                order[start:i] = order[start:i][::-1]
                start = None
    return order
