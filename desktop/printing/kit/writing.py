"""Show operators: strokes in writing order become as few ``TJ`` as the readers allow.

A line is written once and comes again in the next paper, whose fonts have other names and codes:
these are left open (``%s``), and filled in by each document.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.lines import Piece
from desktop.printing.kit.reading import LRM, NUDGE, RLM, Stroke, strokes
from desktop.printing.kit.subset import Ink, ink

#: A gap that a reader might take for a space, in ems.
_GAP: Final = 0.05
#: Places nearer than this are one, in points.
_SAME: Final = 1e-3
#: A control character that PDFium drops from the text.
_DROPPED: Final = "\u0093"
#: PDFium takes no gap for a space that is narrower than a sixth of the wider neighbour.
_WIDE: Final = 6
#: Nor may the last blank of a bridge be wide beside what follows: a part of an em.
_NARROW: Final = 100


#: What a document names: a font, or what is shown of one by a code.
Named = FontFile | Ink


@dataclass(frozen=True, slots=True)
class Written:
    """A line's operators from its left end on the baseline, with ``%s`` for each of ``named``."""

    code: str
    named: tuple[Named, ...]

    def filled(self, names: Mapping[Named, str]) -> str:
        """Return the operators with a document's own names."""
        return self.code % tuple(map(names.__getitem__, self.named))


@lru_cache(maxsize=256)
def written(pieces: tuple[Piece, ...], size: float, extra: float) -> Written:
    """Return how a line is shown; ``extra`` points are added to each space."""
    writer = _Writer(size)
    for stroke in strokes(pieces, size, extra):
        writer.add(stroke)
    return writer.finish()


class _Writer:
    """Writes one line of text, ``size`` in points."""

    def __init__(self, size: float) -> None:
        self._size = size
        self._code = ["BT"]
        self._named: list[Named] = []
        self._array: list[str] = []
        self._run = 0  # how many codes stand together
        self._font: FontFile | None = None
        self._pen = 0.0
        self._last: Stroke | None = None
        self._rightmost: Stroke | None = None
        self._later: list[Stroke] = []

    def add(self, stroke: Stroke) -> None:
        gap = stroke.x - self._pen
        beside_space = self._last is None or " " in (self._last.text, stroke.text)
        if gap > _GAP * self._size and not beside_space:
            self._flush()
            self._bridge(stroke, gap)
        if stroke.marked:
            if gap > -_SAME:
                self._mark(stroke, stroke.x - NUDGE)
            else:
                self._later.append(stroke)
        if stroke.closing:
            self._later.append(stroke)
        if stroke.font is not self._font:
            self._flush()
            self._use(stroke.font)
        if not self._array and not self._run:
            self._move(stroke.x)
        elif abs(gap) > _SAME:
            self._kern(gap)
        self._show(stroke)
        self._pen = stroke.x + max(stroke.width, 0)
        self._last = stroke
        if self._rightmost is None or stroke.x > self._rightmost.x:
            self._rightmost = stroke

    def finish(self) -> Written:
        """Return the line's operators."""
        self._flush()
        for stroke in self._later:
            if stroke.closing:
                self._mark(stroke, stroke.x + stroke.width - NUDGE, LRM)
            else:
                self._mark(stroke, stroke.x - NUDGE)
        right = self._rightmost
        if right is not None and right.text == "-" and right.level % 2:
            # Poppler takes a hyphen at the right end for a divided word and drops it.
            self._mark(right, right.x + right.width + NUDGE)
        return Written("\n".join([*self._code, "ET"]), tuple(self._named))

    def _show(self, stroke: Stroke) -> None:
        advance = max(stroke.advance, 0)  # kerning takes more than all from some letters
        self._run += 1
        self._named.append(ink(stroke.font, stroke.glyphs, advance, stroke.text))

    def _use(self, font: FontFile) -> None:
        self._font = font
        self._named.append(font)
        self._code.append(f"/%s {number(self._size)} Tf")

    def _move(self, x: float) -> None:
        self._code.append(f"1 0 0 1 {number(x)} 0 Tm")

    def _kern(self, gap: float) -> None:
        self._array.append(f"<{'%s' * self._run}>{number(-gap * 1000 / self._size)}")
        self._run = 0

    def _flush(self) -> None:
        if self._run:
            self._array.append(f"<{'%s' * self._run}>")
        if self._array:
            text = "".join(self._array)
            self._code.append(f"{text} Tj" if len(self._array) == 1 else f"[{text}] TJ")
        self._array.clear()
        self._run = 0

    def _mark(self, stroke: Stroke, x: float, mark: str = RLM) -> None:
        """Show a mark of direction by itself beside ``stroke``."""
        self._flush()
        if stroke.font is not self._font:
            self._use(stroke.font)
        self._move(x)
        self._named.append(ink(stroke.font, (), 0, mark))
        self._code.append("<%s> Tj")

    def _bridge(self, stroke: Stroke, gap: float) -> None:
        """Keep PDFium from seeing a space in a jump forward.

        A blank that nobody else reads (its text is declared empty) ends where ``stroke`` begins.
        """
        if stroke.font is not self._font:
            self._use(stroke.font)
        font, em = stroke.font, stroke.font.upem
        wide = ink(font, (), _WIDE * em, _DROPPED)
        narrow = ink(font, (), em // _NARROW, _DROPPED)
        size = gap + self._size
        self._move(stroke.x)
        back = number(_WIDE * 1000 + (em // _NARROW) * 1000 / em)
        self._named += (font, wide, narrow, font)
        self._code.append(
            f"/Span <</ActualText ()>> BDC /%s {number(size)} Tf"
            f" [<%s>{back}<%s>] TJ EMC /%s {number(self._size)} Tf"
        )


@lru_cache(maxsize=4096)
def number(value: float) -> str:
    """Return ``value`` as PDF writes it, to a ten-thousandth."""
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text
