"""Letters, numbers, brackets and neutrals of UAX #9: rules W1 to W7, N0 to N2, I1 and I2."""

import unicodedata
from itertools import pairwise
from typing import Final

from desktop.printing.kit.bidi_explicit import ISOLATES, Explicit
from desktop.printing.kit.mirrors import BRACKETS, CLOSING

_MAX_BRACKETS: Final = 63
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_STRONG: Final = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
#: What W4 joins: a number, and a separator between two of its kind.
_JOINED: Final = frozenset({("EN", "ES"), ("EN", "CS"), ("AN", "CS")})
_RAISED: Final = ({"R": 1, "AN": 2, "EN": 2}, {"L": 1, "AN": 1, "EN": 1})


class Run:
    """One isolating run sequence: the characters at the indices ``at``, taken as one text."""

    def __init__(self, text: str, explicit: Explicit, at: list[int]) -> None:
        levels, classes = explicit.levels, explicit.classes
        self.text, self.classes, self.at = text, classes, at
        self.level = levels[at[0]]
        self.kinds = [explicit.kinds[i] for i in at]
        self.embedding = "R" if self.level % 2 else "L"
        before = next(
            (levels[i] for i in range(at[0] - 1, -1, -1) if levels[i] >= 0), explicit.base
        )
        after = explicit.base
        if classes[at[-1]] not in ISOLATES:
            after = next((n for n in levels[at[-1] + 1 :] if n >= 0), explicit.base)
        self.sos = "R" if max(self.level, before) % 2 else "L"
        self.eos = "R" if max(self.level, after) % 2 else "L"

    def resolve(self) -> list[int]:
        """Return the level of each character of the sequence (W1 to I2)."""
        self._letters_and_numbers()
        self._separators()
        self._brackets()
        self._neutrals()
        return [self.level + _RAISED[self.level % 2].get(kind, 0) for kind in self.kinds]

    def _letters_and_numbers(self) -> None:
        """W1 to W3."""
        kinds = self.kinds
        previous = strong = self.sos
        for k, kind in enumerate(kinds):
            if kind == "NSM":
                kinds[k] = "ON" if previous in ISOLATES or previous == "PDI" else previous
            previous = kinds[k]
            if previous in ("L", "R", "AL"):
                strong = previous
            elif previous == "EN" and strong == "AL":
                kinds[k] = "AN"
        self.kinds = ["R" if kind == "AL" else kind for kind in kinds]

    def _separators(self) -> None:
        """W4 to W7."""
        kinds = self.kinds
        for k in range(1, len(kinds) - 1):
            around = kinds[k - 1]
            if around == kinds[k + 1] and (around, kinds[k]) in _JOINED:
                kinds[k] = around
        self._terminators()
        strong = self.sos
        for k, kind in enumerate(kinds):
            if kind in ("ES", "CS"):
                kinds[k] = "ON"
            elif kind in ("L", "R"):
                strong = kind
            elif kind == "EN" and strong == "L":
                kinds[k] = "L"

    def _terminators(self) -> None:
        """W5, and W6 for terminators."""
        kinds = self.kinds
        k = 0
        while k < len(kinds):
            end = k + 1
            if kinds[k] == "ET":
                while end < len(kinds) and kinds[end] == "ET":
                    end += 1
                number = "EN" in (kinds[k - 1 : k] + kinds[end : end + 1])
                kinds[k:end] = ["EN" if number else "ON"] * (end - k)
            k = end

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
