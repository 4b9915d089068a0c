"""The order of characters on paper: Unicode's bidirectional algorithm (UAX #9, revision 46).

Levels are resolved once for a whole paragraph, then reset and reordered line by line (L1, L2), as
the standard asks. Checked against every case of Unicode's ``BidiCharacterTest.txt``.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from desktop.printing.kit.mirrors import BRACKETS, CLOSING

#: The level of a character that rule X9 removes (embeddings, overrides, boundary neutrals).
REMOVED: Final = -1

_MAX_DEPTH: Final = 125
_MAX_BRACKETS: Final = 63
_EMBEDDINGS: Final = {"LRE": "", "RLE": "", "LRO": "L", "RLO": "R"}
_ISOLATES: Final = frozenset({"LRI", "RLI", "FSI"})
_X9: Final = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "BN"})
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_TRAILING: Final = frozenset({"WS", "LRI", "RLI", "FSI", "PDI"}) | _X9
_STRONG: Final = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
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
        base = _first_strong(classes, 0, len(classes), _matching(classes))
    if base == 1 and _PLAIN_RTL.issuperset(classes):
        return Paragraph(1, (1,) * len(text), classes)
    levels, kinds = _explicit(classes, base)
    resolved = list(levels)
    for sequence in _sequences(classes, levels):
        run = _Run(text, classes, levels, kinds, base, sequence)
        for i, level in zip(sequence, run.resolve(), strict=True):
            resolved[i] = level
    return Paragraph(base, tuple(resolved), classes)


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


def _matching(classes: Sequence[str]) -> dict[int, int]:
    """Return the PDI that matches each isolate initiator (BD9)."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for i, kind in enumerate(classes):
        if kind in _ISOLATES:
            opened.append(i)
        elif kind == "PDI" and opened:
            pairs[opened.pop()] = i
    return pairs


def _first_strong(classes: Sequence[str], start: int, end: int, pairs: dict[int, int]) -> int:
    """Return the level that the first strong character gives (P2, P3; isolates skipped)."""
    i = start
    while i < end:
        kind = classes[i]
        if kind == "L":
            return 0
        if kind in ("R", "AL"):
            return 1
        if kind in _ISOLATES:
            i = pairs.get(i, end)
        i += 1
    return 0


def _explicit(classes: Sequence[str], base: int) -> tuple[list[int], list[str]]:
    """Apply X1 to X9; return levels and classes after overrides."""
    pairs = _matching(classes)
    kinds = list(classes)
    levels = [base] * len(classes)
    stack: list[tuple[int, str, bool]] = [(base, "", False)]
    lost_isolates = lost_embeddings = isolates = 0
    for i, kind in enumerate(classes):
        level, override, inside = stack[-1]
        if kind in _EMBEDDINGS:
            deeper = _next(level, kind in ("RLE", "RLO"))
            if deeper <= _MAX_DEPTH and not lost_isolates and not lost_embeddings:
                stack.append((deeper, _EMBEDDINGS[kind], False))
            elif not lost_isolates:
                lost_embeddings += 1
        elif kind in _ISOLATES:
            levels[i], kinds[i] = level, override or kind
            end = pairs.get(i, len(classes))
            rtl = kind == "RLI" or (
                kind == "FSI" and _first_strong(classes, i + 1, end, pairs) == 1
            )
            deeper = _next(level, rtl)
            if deeper <= _MAX_DEPTH and not lost_isolates and not lost_embeddings:
                isolates += 1
                stack.append((deeper, "", True))
            else:
                lost_isolates += 1
        elif kind == "PDI":
            if lost_isolates:
                lost_isolates -= 1
            elif isolates:
                lost_embeddings = 0
                while not stack.pop()[2]:
                    pass
                isolates -= 1
            level, override, inside = stack[-1]
            levels[i], kinds[i] = level, override or kind
        elif kind == "PDF":
            if not lost_isolates:
                if lost_embeddings:
                    lost_embeddings -= 1
                elif not inside and len(stack) > 1:
                    stack.pop()
        elif kind == "B":
            levels[i] = base
        elif kind != "BN":
            levels[i], kinds[i] = level, override or kind
        if kind in _X9:
            levels[i] = REMOVED
    return levels, kinds


def _next(level: int, rtl: bool) -> int:
    """Return the least odd (``rtl``) or even level above ``level``."""
    return level + 1 + ((level + 1) % 2 != int(rtl))


def _sequences(classes: Sequence[str], levels: Sequence[int]) -> Iterator[list[int]]:
    """Yield the isolating run sequences as lists of indices (BD13, X10)."""
    runs: list[list[int]] = []
    for i, level in enumerate(levels):
        if level == REMOVED:
            continue
        if runs and levels[runs[-1][-1]] == level:
            runs[-1].append(i)
        else:
            runs.append([i])
    pairs = _matching(classes)
    starts = {run[0]: run for run in runs}
    continued = set(pairs.values())
    for run in runs:
        if run[0] in continued:
            continue
        sequence = list(run)
        while (pdi := pairs.get(sequence[-1])) is not None:
            sequence += starts[pdi]
        yield sequence


class _Run:
    """One isolating run sequence: the characters at the indices ``at``, taken as one text."""

    def __init__(
        self,
        text: str,
        classes: Sequence[str],
        levels: Sequence[int],
        kinds: Sequence[str],
        base: int,
        at: list[int],
    ) -> None:
        self.text, self.classes, self.at = text, classes, at
        self.level = levels[at[0]]
        self.kinds = [kinds[i] for i in at]
        self.embedding = "R" if self.level % 2 else "L"
        before = next((levels[i] for i in range(at[0] - 1, -1, -1) if levels[i] >= 0), base)
        after = base
        if classes[at[-1]] not in _ISOLATES:
            after = next((n for n in levels[at[-1] + 1 :] if n >= 0), base)
        self.sos = "R" if max(self.level, before) % 2 else "L"
        self.eos = "R" if max(self.level, after) % 2 else "L"

    def resolve(self) -> list[int]:
        """Return the level of each character of the sequence (W1 to I2)."""
        self._letters_and_numbers()
        self._separators()
        self._brackets()
        self._neutrals()
        up = {"L": 1, "AN": 1, "EN": 1} if self.level % 2 else {"R": 1, "AN": 2, "EN": 2}
        return [self.level + up.get(kind, 0) for kind in self.kinds]

    def _letters_and_numbers(self) -> None:
        """W1 to W3."""
        kinds = self.kinds
        previous = strong = self.sos
        for k, kind in enumerate(kinds):
            if kind == "NSM":
                kinds[k] = "ON" if previous in _ISOLATES or previous == "PDI" else previous
            previous = kinds[k]
            if previous in ("L", "R", "AL"):
                strong = previous
            elif previous == "EN" and strong == "AL":
                kinds[k] = "AN"
        # W1 looks at the class before W2 changed it, which a mark after a number shares.
        self.kinds = ["R" if kind == "AL" else kind for kind in kinds]

    def _separators(self) -> None:
        """W4 to W7."""
        kinds = self.kinds
        last = len(kinds) - 1
        for k in range(1, last):
            if kinds[k] in ("ES", "CS") and kinds[k - 1] == kinds[k + 1]:
                if kinds[k - 1] == "EN" or (kinds[k - 1] == "AN" and kinds[k] == "CS"):
                    kinds[k] = kinds[k - 1]
        k = 0
        while k <= last:
            if kinds[k] != "ET":
                k += 1
                continue
            end = k
            while end <= last and kinds[end] == "ET":
                end += 1
            number = (k and kinds[k - 1] == "EN") or (end <= last and kinds[end] == "EN")
            kinds[k:end] = ["EN" if number else "ON"] * (end - k)
            k = end
        strong = self.sos
        for k, kind in enumerate(kinds):
            if kind in ("ES", "CS"):
                kinds[k] = "ON"
            elif kind in ("L", "R"):
                strong = kind
            elif kind == "EN" and strong == "L":
                kinds[k] = "L"

    def _pairs(self) -> list[tuple[int, int]]:
        """Return the bracket pairs by their opening (BD16)."""
        opened: list[tuple[str, int]] = []
        pairs: list[tuple[int, int]] = []
        for k, i in enumerate(self.at):
            if self.kinds[k] != "ON":
                continue
            char = unicodedata.normalize("NFD", self.text[i])
            if char in BRACKETS:
                if len(opened) == _MAX_BRACKETS:
                    return []
                opened.append((unicodedata.normalize("NFD", BRACKETS[char]), k))
            elif char in CLOSING:
                for n in range(len(opened) - 1, -1, -1):
                    if opened[n][0] == char:
                        pairs.append((opened[n][1], k))
                        del opened[n:]
                        break
        return sorted(pairs)

    def _brackets(self) -> None:
        """N0: a pair takes the embedding direction, or the one inside and before it."""
        kinds = self.kinds
        for first, last in self._pairs():
            inside = {_STRONG[kind] for kind in kinds[first + 1 : last] if kind in _STRONG}
            if not inside:
                continue
            direction = self.embedding
            if direction not in inside:
                before = (_STRONG[kind] for kind in reversed(kinds[:first]) if kind in _STRONG)
                if next(before, self.sos) != direction:
                    direction = "L" if direction == "R" else "R"
            for k in (first, last):
                kinds[k] = direction
                for mark in range(k + 1, len(kinds)):
                    if self.classes[self.at[mark]] != "NSM":
                        break
                    kinds[mark] = direction

    def _neutrals(self) -> None:
        """N1 and N2."""
        kinds = self.kinds
        edges = [-1, *(k for k, kind in enumerate(kinds) if kind not in _NEUTRAL), len(kinds)]
        for left, right in pairwise(edges):
            if right - left < 2:
                continue
            before = _STRONG[kinds[left]] if left >= 0 else self.sos
            after = _STRONG[kinds[right]] if right < len(kinds) else self.eos
            direction = before if before == after else self.embedding
            kinds[left + 1 : right] = [direction] * (right - left - 1)
