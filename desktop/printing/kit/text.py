"""Paragraphs on paper: logical Arabic text in, lines of ink out (UAX #9, HarfBuzz).

All lengths are PDF points; y grows upward on the canvas, ``y_top`` is the top of the box.
"""

import re
import unicodedata
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.printing.kit import fonts
from desktop.printing.kit.fonts import Face
from desktop.printing.kit.glyphs import GAP
from desktop.printing.kit.lines import SHRINK, Line, Paragraph
from desktop.printing.kit.pdf import InkCanvas
from desktop.printing.kit.prepare import Digits, box_gaps, drawable, isolate
from desktop.printing.kit.shape import shape
from desktop.printing.kit.writing import written

__all__ = [
    "Align",
    "Digits",
    "Direction",
    "Face",
    "Layout",
    "Style",
    "draw",
    "forget",
    "layout",
    "measure",
]

_LINE_ENDS: Final = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_WIDEST_GAP: Final = 0.66
_SLIP: Final = 1e-4


class Align(StrEnum):
    """Where lines stand in the box; START is the right edge for right-to-left paragraphs."""

    START = "start"
    CENTER = "center"
    END = "end"
    JUSTIFY = "justify"


class Direction(StrEnum):
    RTL = "rtl"
    LTR = "ltr"


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set. ``size`` and ``leading`` in points. Text is black.

    Without ``leading`` a line is as high as its face asks (Amiri 1.76, Plex 1.5 of the size).
    """

    face: Face = Face.TEXT
    size: float = 12
    bold: bool = False
    leading: float | None = None
    align: Align = Align.START
    digits: Digits = Digits.AS_TYPED


@dataclass(frozen=True, slots=True)
class Layout:
    """Lines ready to draw; ``width`` is the widest's ink; ``baselines`` and ``ends``, where each
    line has its last ink or leading, count from the top.
    """

    lines: tuple[Line, ...]
    baselines: tuple[float, ...]
    ends: tuple[float, ...]
    width: float
    height: float
    style: Style
    direction: Direction

    @property
    def text(self) -> str:
        """The text in logical order, a blank at each hard line end."""
        joined = "".join(line.text + (" " if line.last else "") for line in self.lines)
        return joined.strip()

    @property
    def first_baseline(self) -> float:
        """From the top of the box down to the first line's baseline."""
        return self.baselines[0]

    @property
    def gaps(self) -> bool:
        """Whether letters are missing here, as no font has them."""
        return any(GAP in line.text for line in self.lines)

    @property
    def torn(self) -> bool:
        """Whether a line ends within a word, for which its width has no room."""
        ends = (line.text[-1] for line in self.lines if not line.last)
        return any(unicodedata.category(end)[0] in "LMN" for end in ends)

    def part(self, first: int, last: int | None) -> "Layout":
        """Return the lines from ``first`` to before ``last`` (None: to the end), as they are."""
        if first == 0 and last is None:
            return self
        above = self.ends[first - 1] if first else 0.0
        baselines = tuple(line - above for line in self.baselines[first:last])
        ends = tuple(end - above for end in self.ends[first:last])
        return replace(
            self, lines=self.lines[first:last], baselines=baselines, ends=ends, height=ends[-1]
        )


@lru_cache(maxsize=256)
def layout(
    text: str, style: Style, width: float | None = None, direction: Direction = Direction.RTL
) -> Layout:
    """Break ``text`` to ``width`` points (None: one line for each hard line end) and shape it."""
    family = fonts.chain(style.face, style.bold)
    text = text.replace("\0", "")  # which a code may not stand for
    ready = box_gaps(isolate(text, style.digits), lambda char: drawable(family, char))
    base = int(direction is Direction.RTL)
    even = style.align is Align.JUSTIFY
    lines = [
        line
        for part in _LINE_ENDS.split(ready)
        for line in Paragraph(part, family, style.size, base).lines(width, even=even)
    ]
    return _stack(tuple(lines), style, family[0], direction)


def measure(text: str, style: Style) -> float:
    """Return the width of ``text`` on one line, in points."""
    return layout(text, style).width


def forget() -> None:
    """Drop every remembered text: nothing printed stays in memory once the office is locked."""
    for cache in (layout, written, shape):
        cache.cache_clear()


def draw(canvas: InkCanvas, layout: Layout, x_left: float, y_top: float, box_width: float) -> None:
    """Draw ``layout`` in a box of ``box_width``; its top left corner is at (x_left, y_top)."""
    said = layout.text
    if not said:
        return
    canvas.say(said, y_top)
    for line, baseline in zip(layout.lines, layout.baselines, strict=True):
        slack = box_width - line.span
        extra = _stretch(line, layout.style, slack)
        share = 0 if extra else _share(layout.style.align, layout.direction)
        x = x_left + line.left + slack * share
        canvas.show(line.pieces, layout.style.size, x, y_top - baseline, extra)


def _stretch(line: Line, style: Style, slack: float) -> float:
    """Return the points to add to each space of a justified line (a few less than none at need).

    A line that would need gaps of two thirds of an em stays ragged: such gaps run through the
    paragraph as rivers, and readers take them for columns.
    """
    gaps = [piece.width for piece in line.pieces if piece.space]
    if style.align is not Align.JUSTIFY or not gaps or (line.last and slack > 0):
        return 0.0
    extra = slack / len(gaps)
    widest = _WIDEST_GAP * style.size - max(gaps)
    return extra if -SHRINK * style.size - _SLIP <= extra < widest else 0.0


def _share(align: Align, direction: Direction) -> float:
    """Return the part of the free room that lies left of the line."""
    if align is Align.CENTER:
        return 0.5
    right = direction is Direction.RTL
    return float(right != (align is Align.END))


def _stack(
    lines: tuple[Line, ...], style: Style, face: fonts.FontFile, direction: Direction
) -> Layout:
    """Put lines below one another; one with higher ink than its leading gets the room it needs."""
    scale = style.size / face.upem
    natural = (face.ascent + face.descent) * scale
    leading = style.leading or natural
    above = face.ascent * scale + (leading - natural) / 2
    top = 0.0
    baselines, ends = [], []
    for line in lines:
        rise, fall = max(above, line.rise), max(leading - above, line.fall)
        baselines.append(top + rise)
        top += rise + fall
        ends.append(top)
    width = max(line.span for line in lines)
    return Layout(lines, tuple(baselines), tuple(ends), width, top, style, direction)
