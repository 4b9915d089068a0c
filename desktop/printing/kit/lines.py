"""Logical text into lines, and each line into pieces from left to right.

Levels are resolved for the whole paragraph; the lines are cut in the logical text; each line is
then put in order by itself (UAX #9, L1 and L2).
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from desktop.base.arabic_text import FSI, LRI, PDI, RLI
from desktop.printing.kit import bidi
from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.shape import Shaped, invisible, script, shape

_SPACES: Final = " \u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u3000\t"
_BREAK_AFTER: Final = frozenset("-\u2010\u2012\u2013\u2014\u200b\u00ad")
_SOFT_AFTER: Final = frozenset("/._@?&=+:,;)") | _BREAK_AFTER
_WORDS: Final = re.compile(r"\s+|\S+")
_CLUSTERS: Final = re.compile(r".[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d]*", re.S)
#: Never drawn: direction marks, embeddings, isolates, zero-width space, byte-order mark.
_STRIPPED: Final = frozenset("\u200b\u200e\u200f\u061c\u2028\u2029\u2060\ufeff\u00ad") | frozenset(
    map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A shaped run of one font and level. ``width`` in points; ``text`` in logical order, its
    first character the paragraph's ``start``."""

    font: FontFile
    shaped: Shaped
    text: str
    start: int
    level: int
    width: float
    space: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One line; ``pieces`` from left to right. ``rise`` and ``fall`` are the ink's height in points
    above and below the baseline, ``left`` and ``right`` the ink's overhang."""

    pieces: tuple[Piece, ...]
    text: str
    width: float
    rise: float
    fall: float
    left: float
    right: float
    last: bool


class Paragraph:
    """One paragraph (no hard line ends) in one size, ready to be cut into lines."""

    def __init__(
        self, text: str, fonts: tuple[FontFile, ...], size: float, base: int, tab: float = 0
    ) -> None:
        self.text, self.fonts, self.size = text, fonts, size
        self.order = bidi.resolve(text, base)
        self.face = self._faces()
        self.runs = list(self._runs())
        self.advance = [0.0] * len(text)
        self.starts = {0, len(text)}
        for start, end in self.runs:
            piece = self._piece(start, end, 0)
            scale = size / piece.font.upem
            for i, letter in enumerate(piece.shaped.letters, start):
                self.advance[i] = letter.advance * scale
            self.starts.update(start + at for at in piece.shaped.starts)

    def lines(self, width: float | None) -> list[Line]:
        """Return the lines, none wider than ``width`` points unless one cluster is."""
        if width is None:
            return [self._line(0, len(self.text), last=True)]
        cuts = [0, *self._cuts(width), len(self.text)]
        return [
            self._line(start, end, last=end == len(self.text))
            for start, end in zip(cuts, cuts[1:], strict=False)
        ]

    def _cuts(self, width: float) -> Iterator[int]:
        hard, soft = breaks(self.text)
        start, limit, room = 0, len(self.text), width + 1e-6
        while start < limit:
            end = self._reach(start, room)
            if end >= limit:
                return
            cut = _before(hard, start, end) or _before(soft, start, end)
            if not cut:
                inside = [i for i in self.starts if start < i <= end]
                after = [i for i in self.starts if i > start]
                cut = max(inside) if inside else min(after)
            if cut >= limit:
                return
            yield cut
            start = cut

    def _reach(self, start: int, room: float) -> int:
        """Return the first index that no longer fits; spaces at the end take no room."""
        used = 0.0
        for i in range(start, len(self.text)):
            if self.text[i] in _SPACES:
                used += self.advance[i]
                continue
            used += self.advance[i]
            if used > room and self.advance[i]:
                return i
        return len(self.text)

    def _runs(self) -> Iterator[tuple[int, int]]:
        """Yield stretches of one level, font, script, and of spaces or not; controls left out."""
        levels, text = self.order.levels, self.text
        hard, _ = breaks(text)
        start, state = 0, None
        level, kind, font = self.order.base, "", self.fonts[0]
        for i, char in enumerate(text):
            if levels[i] != bidi.REMOVED:
                level = levels[i]
            if char in _STRIPPED:
                new = None
            elif char in _SPACES:
                new = (level, font.name, "", True)
            else:
                kind = script(char) or kind
                font = self.face[i]
                new = (level, font.name, kind, False)
            if new != state or i in hard:
                if state is not None:
                    yield start, i
                start, state = i, new
        if state is not None:
            yield start, len(text)

    def _faces(self) -> list[FontFile]:
        """Return the font of each character: one for a whole left-to-right run or word if it can.

        A foreign name in two faces looks wrong and can't be read back in order.
        """
        faces: list[FontFile] = []
        for stretch in _stretches(self.text, self.order.levels):
            font = _first(self.fonts, stretch)
            if font:
                faces += [font] * len(stretch)
                continue
            for group in _CLUSTERS.findall(stretch):
                one = _first(self.fonts, group) or _first(self.fonts, group[0]) or self.fonts[0]
                faces += [one] * len(group)
        return faces

    def _piece(self, start: int, end: int, level: int) -> Piece:
        text = self.text[start:end]
        level = level or next((n for n in self.order.levels[start:end] if n >= 0), 0)
        space = text[0] in _SPACES
        font = self.face[start]
        before = self._joined(start - 1)
        after = self._joined(end)
        shown = " " * len(text) if space else text
        shaped = shape(font, shown, bool(level % 2), before, after)
        width = shaped.advance * self.size / font.upem
        return Piece(font, shaped, text, start, level, width, space)

    def _joined(self, i: int) -> str:
        if not 0 <= i < len(self.text):
            return ""
        return self.text[i] if script(self.text[i]) == "Arab" else ""

    def _line(self, start: int, end: int, *, last: bool) -> Line:
        drawn = end
        while drawn > start and self.text[drawn - 1] in _SPACES:
            drawn -= 1
        levels = self.order.line(start, drawn)
        pieces = []
        for a, b in self.runs:
            a, b = max(a, start), min(b, drawn)
            if a < b:
                level = next((n for n in levels[a - start : b - start] if n >= 0), None)
                pieces.append(self._piece(a, b, level if level is not None else 0))
        order = bidi.reorder([piece.level for piece in pieces])
        return _measure(tuple(pieces[i] for i in order), self.text[start:end], self.size, last=last)


def _measure(pieces: tuple[Piece, ...], text: str, size: float, *, last: bool) -> Line:
    pen = left = right = rise = fall = 0.0
    for piece in pieces:
        scale = size / piece.font.upem
        x0, y0, x1, y1 = piece.shaped.box
        left, right = min(left, pen + x0 * scale), max(right, pen + x1 * scale)
        rise, fall = max(rise, y1 * scale), max(fall, -y0 * scale)
        pen += piece.width
    return Line(pieces, text, pen, rise, fall, -left, right - pen, last)


def breaks(text: str) -> tuple[list[int], list[int]]:
    """Return where a line may begin: freely, and at need inside an isolate or an address."""
    hard: list[int] = []
    soft: list[int] = []
    depth = 0
    for i in range(1, len(text)):
        before, here = text[i - 1], text[i]
        if before in (LRI, RLI, FSI):
            depth += 1
        elif before == PDI:
            depth = max(0, depth - 1)
        if here in _SPACES or here == PDI:
            continue
        spaced = before in _SPACES
        if depth:
            if spaced or before in _SOFT_AFTER:
                soft.append(i)
        elif spaced or (before in _BREAK_AFTER and _between_words(text, i)):
            hard.append(i)
    return hard, soft


def _between_words(text: str, i: int) -> bool:
    """Tell whether the hyphen before ``i`` stands between two words."""
    return text[i - 1] in "\u200b\u00ad" or (i > 1 and text[i - 2].isalpha() and text[i].isalpha())


def _before(places: Sequence[int], start: int, end: int) -> int:
    """Return the last of ``places`` in (start, end], or 0."""
    return max((i for i in places if start < i <= end), default=0)


def _first(fonts: tuple[FontFile, ...], text: str) -> FontFile | None:
    """Return the first of ``fonts`` that has all of ``text``."""
    for font in fonts:
        if all(char in _SPACES or font.covers(char) or invisible(char) for char in text):
            return font
    return None


def _stretches(text: str, levels: Sequence[int]) -> Iterator[str]:
    """Yield the left-to-right runs, and the words and spaces between them."""
    for forward, run in groupby(zip(text, levels, strict=True), key=lambda pair: pair[1] % 2 == 0):
        letters = "".join(char for char, _ in run)
        yield from [letters] if forward else _WORDS.findall(letters)
