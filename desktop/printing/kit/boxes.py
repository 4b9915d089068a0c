"""Boxes: what a page is made of. A box knows its height in a width, draws itself, may split.

Boxes are frozen and hold no measurement of their own: the pen remembers layouts, so that a box can
be measured for page breaking and drawn later, once the number of pages is known.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.printing.kit.pen import Pen
from desktop.printing.kit.text import Direction, Style, draw
from desktop.printing.kit.tokens import BODY, GUTTER, LINE, SECTION, Colour

#: Rounding of sums of heights, in points.
_SLACK = 0.01


class Box(ABC):
    """Anything that takes a width and answers with a height. All lengths are points."""

    #: A sticky box (a heading) is never the last one of a page.
    sticky = False
    #: A clinging box (signatures) never begins a page without the last rows of what it ends.
    clings = False

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

    def parted(self) -> "tuple[Box, Box] | None":
        """Return the box without its last rows, and these; None where it has too few or none."""
        return None


@dataclass(frozen=True, slots=True)
class Text(Box):
    """A paragraph. Broken between words, never leaving fewer than ``_LEAST`` lines alone."""

    text: str
    style: Style = BODY
    direction: Direction = Direction.RTL

    def height(self, pen: Pen, width: float) -> float:
        return pen.layout(self.text, self.style, width, self.direction).height

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        draw(pen.canvas, pen.layout(self.text, self.style, width, self.direction), x, top, width)

    def baseline(self, pen: Pen, width: float) -> float | None:
        return pen.layout(self.text, self.style, width, self.direction).first_baseline

    def split(self, pen: Pen, width: float, room: float) -> tuple[Box, Box] | None:
        words = self.text.split(" ")
        low, high = 0, len(words)
        while high - low > 1:
            middle = (low + high) // 2
            fits = replace(self, text=" ".join(words[:middle])).height(pen, width) <= room + _SLACK
            low, high = (middle, high) if fits else (low, middle)
        head = replace(self, text=" ".join(words[:low]))
        rest = replace(self, text=" ".join(words[low:]))
        for part in (head, rest):
            if len(pen.layout(part.text, self.style, width, self.direction).lines) < 2:
                return None
        return head, rest


@dataclass(frozen=True, slots=True)
class Item(Box):
    """A paragraph behind a mark (a number, a dash) that stands in a column of its own."""

    mark: str
    text: str
    style: Style = BODY
    indent: float = 17

    def height(self, pen: Pen, width: float) -> float:
        return pen.layout(self.text, self.style, width - self.indent).height

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        words = pen.layout(self.text, self.style, width - self.indent)
        mark = pen.layout(self.mark, self.style, self.indent)
        level = top - words.first_baseline + mark.first_baseline
        draw(pen.canvas, mark, x + width - self.indent, level, self.indent)
        draw(pen.canvas, words, x, top, width - self.indent)


@dataclass(frozen=True, slots=True)
class Gap(Box):
    """Nothing, ``size`` points high."""

    size: float

    def height(self, pen: Pen, width: float) -> float:
        del pen, width
        return self.size

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Heading(Box):
    """A section's heading with a hairline that runs to the far margin."""

    text: str
    style: Style = SECTION
    sticky: bool = True

    def height(self, pen: Pen, width: float) -> float:
        return pen.layout(self.text, self.style, width).height + 3

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        words = pen.layout(self.text, self.style, None)
        draw(pen.canvas, pen.layout(self.text, self.style, width), x, top, width)
        level = top - words.first_baseline + self.style.size * 0.22
        pen.line((x, level), (x + width - words.width - 8, level))


@dataclass(frozen=True, slots=True)
class Stack(Box):
    """Boxes below one another, ``gap`` points apart."""

    boxes: tuple[Box, ...]
    gap: float = 0

    def height(self, pen: Pen, width: float) -> float:
        gaps = self.gap * max(len(self.boxes) - 1, 0)
        return sum(box.height(pen, width) for box in self.boxes) + gaps

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        for box in self.boxes:
            box.draw(pen, x, top, width)
            top -= box.height(pen, width) + self.gap

    def baseline(self, pen: Pen, width: float) -> float | None:
        return self.boxes[0].baseline(pen, width) if self.boxes else None

    def split(self, pen: Pen, width: float, room: float) -> "tuple[Stack, Stack] | None":
        used = 0.0
        for index, box in enumerate(self.boxes):
            tall = box.height(pen, width)
            if used + tall > room + _SLACK:
                return self._broken(index, box.split(pen, width, room - used))
            used += tall + self.gap
        return None

    def parted(self) -> "tuple[Box, Box] | None":
        ends = self.boxes[-1].parted() if self.boxes else None
        return (replace(self, boxes=(*self.boxes[:-1], ends[0])), ends[1]) if ends else None

    def _broken(self, index: int, parts: tuple[Box, Box] | None) -> "tuple[Stack, Stack] | None":
        head, rest = self.boxes[:index], self.boxes[index:]
        if parts:
            return replace(self, boxes=(*head, parts[0])), replace(
                self, boxes=(parts[1], *rest[1:])
            )
        while head and head[-1].sticky:
            head, rest = head[:-1], (head[-1], *rest)
        if head and rest[0].clings and (ends := head[-1].parted()):
            head, rest = (*head[:-1], ends[0]), (ends[1], *rest)
        return (replace(self, boxes=head), replace(self, boxes=rest)) if head else None


@dataclass(frozen=True, slots=True)
class Keep(Box):
    """A box that is never broken over two pages."""

    box: Box
    clings: bool = False

    def height(self, pen: Pen, width: float) -> float:
        return self.box.height(pen, width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        self.box.draw(pen, x, top, width)


@dataclass(frozen=True, slots=True)
class Row(Box):
    """Boxes side by side from right to left; each takes its span of ``columns``."""

    cells: tuple[tuple[int, Box], ...]
    columns: int = 12
    gutter: float = GUTTER

    def _spans(self, width: float) -> list[tuple[float, float, Box]]:
        unit = (width + self.gutter) / self.columns
        right, placed = width, []
        for span, box in self.cells:
            wide = unit * span - self.gutter
            placed.append((right - wide, wide, box))
            right -= unit * span
        return placed

    def height(self, pen: Pen, width: float) -> float:
        return max((box.height(pen, wide) for _, wide, box in self._spans(width)), default=0)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        tall = self.height(pen, width)
        for left, wide, box in self._spans(width):
            box.stretched(tall).draw(pen, x + left, top, wide)


@dataclass(frozen=True, slots=True)
class Panel(Box):
    """A box with a ground or a frame around it."""

    box: Box
    fill: Colour | None = None
    stroke: Colour | None = LINE
    pad: float = 9
    bar: Colour | None = None
    least: float = 0

    def height(self, pen: Pen, width: float) -> float:
        return max(self.box.height(pen, width - 2 * self.pad) + 2 * self.pad, self.least)

    def stretched(self, height: float) -> Box:
        return replace(self, least=height)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        tall = self.height(pen, width)
        pen.rect((x, top), (width, tall), fill=self.fill, stroke=self.stroke, radius=3)
        if self.bar:
            pen.rect((x + width - 2.4, top), (2.4, tall), fill=self.bar)
        self.box.draw(pen, x + self.pad, top - self.pad, width - 2 * self.pad)


def stack(*boxes: Box | None, gap: float = 0) -> Stack:
    """Return the boxes that are there, below one another."""
    return Stack(tuple(box for box in boxes if box is not None), gap)


def grid(rows: Sequence[Sequence[tuple[int, Box]]], gap: float = 6) -> Stack:
    """Return rows of a twelve-column grid; the page may break between them."""
    return Stack(tuple(Row(tuple(cells)) for cells in rows), gap)
