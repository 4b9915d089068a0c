"""Embeddings, overrides and isolates of UAX #9: rules P2, P3, X1 to X10 and BD9, BD13."""

from collections.abc import Iterator, Sequence
from typing import Final

#: The level of a character that rule X9 removes (embeddings, overrides, boundary neutrals).
REMOVED: Final = -1
ISOLATES: Final = frozenset({"LRI", "RLI", "FSI"})
X9: Final = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})

_MAX_DEPTH: Final = 125
_EMBEDDINGS: Final = {"LRE": "", "RLE": "", "LRO": "L", "RLO": "R"}


def matching(classes: Sequence[str]) -> dict[int, int]:
    """Return the PDI that matches each isolate initiator (BD9)."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for i, kind in enumerate(classes):
        if kind in ISOLATES:
            opened.append(i)
        elif kind == "PDI" and opened:
            pairs[opened.pop()] = i
    return pairs


def first_strong(classes: Sequence[str], start: int, end: int, pairs: dict[int, int]) -> int:
    """Return the level that the first strong character gives (P2, P3; isolates skipped)."""
    i = start
    while i < end:
        kind = classes[i]
        if kind == "L":
            return 0
        if kind in ("R", "AL"):
            return 1
        if kind in ISOLATES:
            i = pairs.get(i, end)
        i += 1
    return 0


class Explicit:
    """Applies X1 to X9 to one paragraph: ``levels``, and ``kinds`` after overrides."""

    def __init__(self, classes: Sequence[str], base: int) -> None:
        self.classes, self.base = classes, base
        self.kinds = list(classes)
        self.levels = [base] * len(classes)
        self._pairs = matching(classes)
        self._stack: list[tuple[int, str, bool]] = [(base, "", False)]
        self._lost_isolates = self._lost_embeddings = self._isolates = 0
        for i, kind in enumerate(classes):
            self._take(i, kind)

    def _take(self, i: int, kind: str) -> None:
        if kind in _EMBEDDINGS:
            self._embed(kind)
        elif kind in ISOLATES:
            self._place(i)
            self._isolate(i, kind)
        elif kind == "PDI":
            self._end_isolate()
            self._place(i)
        elif kind == "PDF":
            self._end_embedding()
        elif kind not in ("B", "BN"):
            self._place(i)
        if kind in X9:
            self.levels[i] = REMOVED

    def _place(self, i: int) -> None:
        level, override, _ = self._stack[-1]
        self.levels[i] = level
        self.kinds[i] = override or self.classes[i]

    def _deeper(self, rtl: bool) -> int:
        """Return the least odd (``rtl``) or even level above, 0 where there is no room (X2)."""
        level = self._stack[-1][0] + 1
        level += level % 2 != int(rtl)
        full = level > _MAX_DEPTH or self._lost_isolates or self._lost_embeddings
        return 0 if full else level

    def _embed(self, kind: str) -> None:
        deeper = self._deeper(kind in ("RLE", "RLO"))
        if deeper:
            self._stack.append((deeper, _EMBEDDINGS[kind], False))
        elif not self._lost_isolates:
            self._lost_embeddings += 1

    def _end_embedding(self) -> None:
        if self._lost_isolates:
            return
        if self._lost_embeddings:
            self._lost_embeddings -= 1
        elif not self._stack[-1][2] and len(self._stack) > 1:
            self._stack.pop()

    def _isolate(self, i: int, kind: str) -> None:
        rtl = kind == "RLI"
        if kind == "FSI":
            end = self._pairs.get(i, len(self.classes))
            rtl = first_strong(self.classes, i + 1, end, self._pairs) == 1
        deeper = self._deeper(rtl)
        if deeper:
            self._isolates += 1
            self._stack.append((deeper, "", True))
        else:
            self._lost_isolates += 1

    def _end_isolate(self) -> None:
        if self._lost_isolates:
            self._lost_isolates -= 1
        elif self._isolates:
            self._lost_embeddings = 0
            while not self._stack.pop()[2]:
                pass
            self._isolates -= 1


def sequences(classes: Sequence[str], levels: Sequence[int]) -> Iterator[list[int]]:
    """Yield the isolating run sequences as lists of indices (BD13, X10)."""
    runs: list[list[int]] = []
    for i, level in enumerate(levels):
        if level == REMOVED:
            continue
        if runs and levels[runs[-1][-1]] == level:
            runs[-1].append(i)
        else:
            runs.append([i])
    pairs = matching(classes)
    starts = {run[0]: run for run in runs}
    continued = set(pairs.values())
    for run in runs:
        if run[0] in continued:
            continue
        sequence = list(run)
        while (pdi := pairs.get(sequence[-1])) is not None:
            sequence += starts[pdi]
        yield sequence
