"""Logical text into lines, and each line into pieces from left to right.

Levels are resolved for the whole paragraph; the lines are cut in the logical text; each line is
then put in order by itself (UAX #9, L1 and L2).
"""

import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby, pairwise
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.printing.kit import bidi
from desktop.printing.kit.breaks import SPACES, breaks, pair, parts_lam_alef
from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.glyphs import GAP, invisible
from desktop.printing.kit.shape import Shaped, script, shape

#: What a rounding error may add to a line.
_SLIP: Final = 1e-6
#: How often a paragraph is broken anew for letters that stand out of their line.
_TRIES: Final = 3
#: How much a space of a justified line may give way, in ems.
SHRINK: Final = 0.05
#: The gap in ems, beyond a space, at which a line counts as loose.
_LOOSE: Final = 0.25
#: The demerits of a last line of one word.
_ALONE: Final = 5e4
_WORDS: Final = re.compile(r"\s+|\S+")
_BOXES: Final = re.compile(f"{GAP}+|[^{GAP}]+")
_CLUSTERS: Final = re.compile(
    ".[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d]*", re.DOTALL
)
#: Never drawn: direction marks, embeddings, isolates, zero-width space, byte-order mark.
_STRIPPED: Final = frozenset(
    "\xad\u061c\u200b\u200e\u200f\u2028\u2029\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2066\u2067\u2068\u2069\ufeff"
)


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """A shaped run of one font and level.

    ``text`` is in logical order, its first character the paragraph's ``start``; ``width`` in
    points.
    """

    font: FontFile
    shaped: Shaped
    text: str
    start: int
    level: int
    width: float
    space: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One line, ``pieces`` from left to right, lengths in points.

    ``rise`` and ``fall`` are the ink's height above and below the baseline, ``left`` and ``right``
    what it stands out beyond ``width``; ``last`` is true for a paragraph's last line.
    """

    pieces: tuple[Piece, ...]
    text: str
    width: float
    rise: float
    fall: float
    left: float
    right: float
    last: bool

    @property
    def span(self) -> float:
        """The width of the ink and the advance together."""
        return self.left + self.width + self.right

    @property
    def gaps(self) -> int:
        """How many spaces can be stretched."""
        return sum(piece.space for piece in self.pieces)


class Paragraph:
    """One paragraph (no hard line ends) in one size, ready to be cut into lines."""

    def __init__(self, text: str, fonts: tuple[FontFile, ...], size: float, base: int) -> None:
        self.text, self.fonts, self.size = text, fonts, size
        self._order = bidi.resolve(text, base)
        self._free, self._joints = breaks(text)
        self._faces = list(_faces(text, self._order.levels, fonts))
        self._runs = list(self._stretches())
        self._pieces: dict[tuple[int, int, int], Piece] = {}

    def lines(self, width: float | None, *, even: bool = False) -> list[Line]:
        """Return the lines, no ink of them wider than ``width`` points unless one cluster is.

        ``even`` breaks the paragraph as a whole, so that its gaps can be stretched evenly, where
        that gives lines which fit.
        """
        if width is None:
            return [self._line(0, len(self.text), last=True)]
        room = width
        for _ in range(_TRIES):
            inner = (self._even(room) if even else None) or self._paired(room)
            cuts = [0, *inner, len(self.text)]
            lines = [self._line(start, end, last=end == cuts[-1]) for start, end in pairwise(cuts)]
            give = SHRINK * self.size if even else 0
            excess, advance = max(
                (line.span - give * line.gaps - width, line.width) for line in lines
            )
            if excess <= _SLIP:
                return lines
            room = min(room, advance) - excess
        return self.lines(width) if even else lines

    def _stretches(self) -> Iterator[tuple[int, int, int]]:
        """Yield start, end and level of what is shaped together: a word or less, or spaces."""
        free = set(self._free)
        start = 0
        state: tuple[int, str, str, bool] | None = None
        level, kind = self._order.base, ""
        for i, char in enumerate(self.text):
            if self._order.levels[i] != bidi.REMOVED:
                level = self._order.levels[i]
            kind = script(char) or kind
            space = char in SPACES
            new = (level, self._faces[i].name, "" if space else kind, space)
            drawn = char not in _STRIPPED
            if not drawn or new != state or i in free:
                if state is not None:
                    yield start, i, state[0]
                start, state = i, new if drawn else None
        if state is not None:
            yield start, len(self.text), state[0]

    def _paired(self, width: float) -> list[int]:
        """Return the cuts; no word stands alone at the end where another can join it."""
        cuts = list(self._cuts(width))
        if start := pair(self._free, cuts):
            reach = self._reach(self._widths()[0], start, width + _SLIP)
            cuts[-1] = start if reach == len(self.text) else cuts[-1]
        return cuts

    def _cuts(self, width: float) -> Iterator[int]:
        """Yield where each line but the first begins."""
        if sum(self._piece(*run).width for run in self._runs) <= width:
            return
        advance, starts = self._widths()
        start, limit = 0, len(self.text)
        while True:
            end = self._reach(advance, start, width + _SLIP)
            if end == limit:
                return
            cut = _within(self._free, start, end) or _within(self._joints, start, end)
            if not cut:
                cut = _within(starts, start, end) or starts[bisect_right(starts, start)]
            if cut == limit:
                return
            yield cut
            start = cut

    def _even(self, width: float) -> list[int] | None:
        """Return the cuts that stretch the gaps least; None where a word is wider than a line.

        The demerits of Knuth and Plass ("Breaking Paragraphs into Lines", 1981), gaps in ems.
        """
        advance, _ = self._widths()
        total = [0.0, *accumulate(advance)]
        ends = [start + len(self.text[start:end].rstrip(SPACES))
                for start, end in pairwise([0, *self._free, len(self.text)])]  # fmt: skip
        places = [0, *self._free]
        best: list[tuple[float, int]] = [(0.0, 0)]
        for j, end in enumerate(ends):
            found = (math.inf, 0)
            last, room = j == len(ends) - 1, width + _SLIP - total[end]
            for i in range(j, -1, -1):
                loose = (room + total[places[i]]) / self.size / (j - i or 1)
                if loose < -SHRINK:
                    break
                bad = loose / (_LOOSE if loose > 0 else -SHRINK)
                cost = 0.0 if last and loose > 0 else (1 + 100 * bad**3) ** 2
                if last and i == j and j:
                    cost += _ALONE
                if (whole := best[i][0] + cost) <= found[0]:
                    found = (whole, i)
            best.append(found)
        cuts = []
        j = len(ends)
        while j:
            if best[j][0] == math.inf:
                return None
            j = best[j][1]
            cuts.append(places[j])
        return cuts[-2::-1]

    def _widths(self) -> tuple[list[float], list[int]]:
        """Return each character's advance in points, and where a cluster begins."""
        advance = [0.0] * len(self.text)
        starts = {len(self.text)}
        for start, end, level in self._runs:
            piece = self._piece(start, end, level)
            scale = self.size / piece.font.upem
            for i, letter in enumerate(piece.shaped.letters, start):
                advance[i] = letter.advance * scale
            starts.update(start + at for at in piece.shaped.starts)
        return advance, sorted(i for i in starts if not parts_lam_alef(self.text, i))

    def _reach(self, advance: list[float], start: int, room: float) -> int:
        """Return the first index that no longer fits; spaces at the end take no room."""
        for i in range(start, len(self.text)):
            room -= advance[i]
            if room < 0 and advance[i] and self.text[i] not in SPACES:
                return i
        return len(self.text)

    def _piece(self, start: int, end: int, level: int) -> Piece:
        key = (start, end, level)
        found = self._pieces.get(key)
        if found is None:  # measured first, then set
            found = self._pieces[key] = self._shaped(start, end, level)
        return found

    def _shaped(self, start: int, end: int, level: int) -> Piece:
        text = self.text[start:end]
        space = text[0] in SPACES
        font = self._faces[start]
        shown = " " * len(text) if space else text
        shaped = shape(font, shown, bool(level % 2), self._joined(start - 1), self._joined(end))
        width = shaped.advance * self.size / font.upem
        return Piece(font, shaped, text, start, level, width, space)

    def _joined(self, i: int) -> str:
        """Return the character at ``i`` if the run beside it may join to it."""
        inside = 0 <= i < len(self.text)
        return self.text[i] if inside and script(self.text[i]) == "Arab" else ""

    def _line(self, start: int, end: int, *, last: bool) -> Line:
        drawn = start + len(self.text[start:end].rstrip(SPACES))
        levels = self._order.line(start, drawn)
        pieces = []
        for first, final, level in self._runs:
            a, b = max(first, start), min(final, drawn)
            if a < b:
                found = (n for n in levels[a - start : b - start] if n != bidi.REMOVED)
                pieces.append(self._piece(a, b, next(found, level)))
        order = bidi.reorder([piece.level for piece in pieces])
        text = self.text[start:end]
        return _measure(tuple(pieces[i] for i in order), text, self.size, last=last)


def _measure(pieces: tuple[Piece, ...], text: str, size: float, *, last: bool) -> Line:
    pen = left = right = rise = fall = 0.0
    for piece in pieces:
        scale = size / piece.font.upem
        x0, y0, x1, y1 = piece.shaped.box
        left, right = min(left, pen + x0 * scale), max(right, pen + x1 * scale)
        rise, fall = max(rise, y1 * scale), max(fall, -y0 * scale)
        pen += piece.width
    return Line(pieces, text, pen, rise, fall, -left, right - pen, last)


def _within(places: Sequence[int], start: int, end: int) -> int:
    """Return the last of the sorted ``places`` in (start, end], or 0."""
    i = bisect_right(places, end) - 1
    return places[i] if i >= 0 and places[i] > start else 0


def _faces(text: str, levels: Sequence[int], fonts: tuple[FontFile, ...]) -> Iterator[FontFile]:
    """Yield the font of each character.

    A left-to-right run or a word is set in the first font that has all of it (a foreign name in
    two faces looks wrong and can't be read back in order), else each letter with its marks in
    the first that has them. A box for letters that no font has changes no face beside it.
    """
    if _first(fonts[:1], "".join(set(text))):
        yield from [fonts[0]] * len(text)
        return
    for forward, run in groupby(zip(text, levels, strict=True), key=lambda pair: pair[1] % 2 == 0):
        letters = "".join(char for char, _ in run)
        for stretch in _BOXES.findall(letters) if forward else _WORDS.findall(letters):
            font = _first(fonts, stretch)
            for part in [stretch] if font else _CLUSTERS.findall(stretch):
                face = font or _first(fonts, part) or _first(fonts, part[0]) or fonts[0]
                yield from [face] * len(part)


def _first(fonts: tuple[FontFile, ...], text: str) -> FontFile | None:
    """Return the first of ``fonts`` that has all of ``text``."""
    for font in fonts:
        if all(char in SPACES or font.covers(char) or invisible(char) for char in text):
            return font
    return None
