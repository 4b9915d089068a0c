"""What every box on a page answers: its height in a width, its drawing, and how it breaks.

Boxes are frozen and hold no measurement of their own: the pen remembers layouts, so that a box can
be measured for page breaking and drawn later, once the number of pages is known. A paragraph that
breaks stays whole text: its two boxes show other lines of one layout, so that no word moves.
"""

from abc import ABC, abstractmethod
from bisect import bisect_right
from dataclasses import replace
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.text import Layout
from desktop.printing.kit.tokens import LABEL

#: Rounding of sums of heights, in points.
SLACK: Final = 0.01
#: How many lines of a paragraph, or rows of a table, never stand without others.
LEAST: Final = 2

#: Which lines of a paragraph a box shows: from the first to before the last (None: to its end).
Span = tuple[int, int | None]
WHOLE: Final[Span] = (0, None)


class Box(ABC):
    """Anything that takes a width and answers with a height. All lengths are points."""

    #: A sticky box (a heading) is never the last one of a page.
    sticky = False
    #: A clinging box (signatures) never begins a page without the end of what it signs.
    clings = False
    #: A spare box is left out where it alone would make a page.
    spare = False

    @abstractmethod
    def height(self, pen: Pen, width: float) -> float:
        """Return the height that the box needs in ``width``."""

    @abstractmethod
    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw within ``width`` from ``x`` (left) and ``top`` downwards."""

    def baseline(self, pen: Pen, width: float) -> float | None:
        """Return where the first line stands, from the top; None for a box without text."""
        del pen, width
        return None

    def stretched(self, height: float) -> "Box":
        """Return the box as high as its neighbours in a row, where it has a rule or a frame."""
        del height
        return self

    def split(self, pen: Pen, width: float, room: float) -> "tuple[Box, Box] | None":
        """Return what fits into ``room`` and the rest; None where it can't be broken there."""
        del pen, width, room
        return None

    def parted(self, pen: Pen, width: float) -> "tuple[Box, Box] | None":
        """Return the box without its last lines or rows, and these; None where it has too few."""
        del pen, width
        return None

    def yielding(self, pen: Pen, width: float, room: float) -> "Box":
        """Return what stands in its place where no page has room for it and it can't be broken."""
        del pen, width
        return Shrunk(self, room)


@dataclass(frozen=True, slots=True)
class Shrunk(Box):
    """A box that can't be broken, drawn smaller until it fits, and saying so."""

    box: Box
    room: float

    def _scale(self, pen: Pen, width: float) -> float:
        room = self.room - pen.layout(_SHRUNK, LABEL, width).height
        return min(1.0, room / self.box.height(pen, width))

    def height(self, pen: Pen, width: float) -> float:
        del pen, width
        return self.room

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        scale = self._scale(pen, width)
        pen.write(_SHRUNK.format(f"{scale:.0%}".replace("%", "٪")), LABEL, x, top, width)
        below = top - pen.layout(_SHRUNK, LABEL, width).height
        with pen.canvas.turned() as canvas:
            canvas.translate(x + width * (1 - scale), below)
            canvas.scale(scale, scale)
            self.box.draw(pen, 0, 0, width)


@dataclass(frozen=True, slots=True)
class Read(Box):
    """A box that is read as one thing: its texts as a paragraph, ``joint`` between them, or in a
    group of another ``kind``.
    """

    box: Box
    joint: str = ": "
    kind: str = "P"
    #: Whether it goes on from the page before.
    goes_on: bool = False

    def height(self, pen: Pen, width: float) -> float:
        return self.box.height(pen, width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        with pen.element(self.kind, joint=self.joint, again=self.goes_on):
            self.box.draw(pen, x, top, width)

    def split(self, pen: Pen, width: float, room: float) -> tuple[Box, Box] | None:
        parts = self.box.split(pen, width, room)
        rest = replace(self, goes_on=True)
        return (replace(self, box=parts[0]), replace(rest, box=parts[1])) if parts else None

    def yielding(self, pen: Pen, width: float, room: float) -> Box:
        return replace(self, box=self.box.yielding(pen, width, room))

    def baseline(self, pen: Pen, width: float) -> float | None:
        return self.box.baseline(pen, width)


_SHRUNK: Final = "صُغِّر ما يلي إلى {} من حجمه ليتسع له وجه واحد."


def cut(lines: Layout, span: Span, room: float) -> tuple[Span, Span] | None:
    """Return which lines of a ``span`` (laid out as ``lines``) fit into ``room`` and which follow;
    None where fewer than two would stand on either side.
    """
    count = min(bisect_right(lines.ends, room + SLACK), len(lines.lines) - LEAST)
    if count < LEAST:
        return None
    at = span[0] + count
    return (span[0], at), (at, span[1])
