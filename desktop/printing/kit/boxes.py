"""Boxes: what a page is made of. Paragraphs, and what stands below, beside or around others."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.base.data_classes import dataclass
from desktop.printing.kit.box import LEAST, SLACK, WHOLE, Box, Read, Span, cut
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.text import Direction, Layout, Style, draw
from desktop.printing.kit.tokens import BODY, GUTTER, LINE, SECTION, Colour

__all__ = [
    "Box",
    "Gap",
    "Heading",
    "Item",
    "Keep",
    "Panel",
    "Read",
    "Row",
    "Stack",
    "Text",
    "grid",
    "numbered",
    "stack",
]


@dataclass(frozen=True, slots=True)
class Text(Box):
    """A paragraph, or those of its lines that stand here."""

    text: str
    style: Style = BODY
    direction: Direction = Direction.RTL
    span: Span = WHOLE

    def _lines(self, pen: Pen, width: float) -> Layout:
        return pen.layout(self.text, self.style, width, self.direction).part(*self.span)

    def height(self, pen: Pen, width: float) -> float:
        return self._lines(pen, width).height

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        with pen.element("P", key=self.text, again=self.span[0] > 0):
            draw(pen.canvas, self._lines(pen, width), x, top, width)

    def baseline(self, pen: Pen, width: float) -> float | None:
        return self._lines(pen, width).first_baseline

    def split(self, pen: Pen, width: float, room: float) -> tuple[Box, Box] | None:
        spans = cut(self._lines(pen, width), self.span, room)
        return (replace(self, span=spans[0]), replace(self, span=spans[1])) if spans else None

    def parted(self, pen: Pen, width: float) -> tuple[Box, Box] | None:
        lines = self._lines(pen, width)
        return self.split(pen, width, lines.ends[-LEAST - 1]) if len(lines.lines) > LEAST else None


@dataclass(frozen=True, slots=True)
class Item(Box):
    """A paragraph behind a mark (a number, a dash) that stands in a column of its own."""

    mark: str
    text: str
    style: Style = BODY
    indent: float = 17
    span: Span = WHOLE

    def _lines(self, pen: Pen, width: float) -> Layout:
        return pen.layout(self.text, self.style, width - self.indent).part(*self.span)

    def height(self, pen: Pen, width: float) -> float:
        return self._lines(pen, width).height

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        words, torn = self._lines(pen, width), self.span[0] > 0
        if not self.mark:
            with pen.element("P", key=self.text, again=torn):
                draw(pen.canvas, words, x, top, width - self.indent)
            return
        with pen.entry("Decimal" if self.mark[0].isdecimal() else "Disc", self.text, again=torn):
            if not torn:
                mark = pen.layout(self.mark, self.style, self.indent)
                level = top - words.first_baseline + mark.first_baseline
                with pen.element("Lbl"):
                    draw(pen.canvas, mark, x + width - self.indent, level, self.indent)
            with pen.element("LBody", again=torn):
                draw(pen.canvas, words, x, top, width - self.indent)

    def split(self, pen: Pen, width: float, room: float) -> tuple[Box, Box] | None:
        spans = cut(self._lines(pen, width), self.span, room)
        return (replace(self, span=spans[0]), replace(self, span=spans[1])) if spans else None


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
        with pen.element("H2"):
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
            if used + tall > room + SLACK:
                parts = box.split(pen, width, room - used)
                return self._broken(index, parts) or self._along(pen, width, index)
            used += tall + self.gap
        return None

    def parted(self, pen: Pen, width: float) -> "tuple[Box, Box] | None":
        ends = self.boxes[-1].parted(pen, width) if self.boxes else None
        return (replace(self, boxes=(*self.boxes[:-1], ends[0])), ends[1]) if ends else None

    def yielding(self, pen: Pen, width: float, room: float) -> Box:
        """Let the first box that is no heading yield: it alone is what finds no room."""
        at = next((at for at, box in enumerate(self.boxes) if not box.sticky), 0)
        room -= sum(box.height(pen, width) + self.gap for box in self.boxes[:at])
        new = self.boxes[at].yielding(pen, width, room)
        return replace(self, boxes=(*self.boxes[:at], new, *self.boxes[at + 1 :]))

    def _with(self, head: Sequence[Box], rest: Sequence[Box]) -> "tuple[Stack, Stack]":
        return replace(self, boxes=tuple(head)), replace(self, boxes=tuple(rest))

    def _broken(self, index: int, parts: tuple[Box, Box] | None) -> "tuple[Stack, Stack] | None":
        """Break inside the box at ``index``, where it can be broken."""
        if not parts:
            return None
        head, rest = self.boxes[:index], self.boxes[index + 1 :]
        return self._with((*head, parts[0]), (parts[1], *rest))

    def _along(self, pen: Pen, width: float, index: int) -> "tuple[Stack, Stack] | None":
        """Break before the box at ``index`` with what goes along: its heading, or what it signs."""
        head, rest = self.boxes[:index], self.boxes[index:]
        while head and head[-1].sticky:
            head, rest = head[:-1], (head[-1], *rest)
        if head and rest[0].clings:
            if ends := head[-1].parted(pen, width):
                head, rest = (*head[:-1], ends[0]), (ends[1], *rest)
            elif len(head) > 1:
                head, rest = head[:-1], (head[-1], *rest)
        return self._with(head, rest) if head else None


@dataclass(frozen=True, slots=True)
class Keep(Box):
    """A box that is never broken over two pages, unless no page has room for it."""

    box: Box
    clings: bool = False
    spare: bool = False

    def height(self, pen: Pen, width: float) -> float:
        return self.box.height(pen, width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        self.box.draw(pen, x, top, width)

    def yielding(self, pen: Pen, width: float, room: float) -> Box:
        del pen, width, room
        return self.box


@dataclass(frozen=True, slots=True)
class Row(Box):
    """Boxes side by side from right to left; each takes its span of ``columns``."""

    cells: tuple[tuple[int, Box], ...]
    columns: int = 12
    gutter: float = GUTTER
    #: Whether it is read from left to right, as Latin is.
    latin: bool = False

    def _spans(self, width: float) -> list[tuple[float, float, Box]]:
        unit = (width + self.gutter) / self.columns
        right, placed = width, []
        for span, box in self.cells:
            wide = unit * span - self.gutter
            placed.append((width - right if self.latin else right - wide, wide, box))
            right -= unit * span
        return placed

    def height(self, pen: Pen, width: float) -> float:
        return max((box.height(pen, wide) for _, wide, box in self._spans(width)), default=0)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        tall = self.height(pen, width)
        for left, wide, box in self._spans(width):
            box.stretched(tall).draw(pen, x + left, top, wide)

    def split(self, pen: Pen, width: float, room: float) -> tuple[Box, Box] | None:
        """Break every cell that is too high; what stands whole beside it is not repeated."""
        heads: list[tuple[int, Box]] = []
        rests: list[tuple[int, Box]] = []
        for (span, box), (_, wide, _) in zip(self.cells, self._spans(width), strict=True):
            parts = divided(box, pen, wide, room)
            if parts is None:
                return None
            heads.append((span, parts[0]))
            rests.append((span, parts[1]))
        return replace(self, cells=tuple(heads)), replace(self, cells=tuple(rests))


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

    def split(self, pen: Pen, width: float, room: float) -> tuple[Box, Box] | None:
        parts = self.box.split(pen, width - 2 * self.pad, room - 2 * self.pad)
        return (replace(self, box=parts[0]), replace(self, box=parts[1])) if parts else None


def divided(box: Box, pen: Pen, width: float, room: float) -> tuple[Box, Box] | None:
    """Return what of a cell fits into ``room`` and the rest; of one that fits nothing is left."""
    if box.height(pen, width) <= room + SLACK:
        return box, Gap(0)
    return box.split(pen, width, room)


def stack(*boxes: Box | None, gap: float = 0) -> Stack:
    """Return the boxes that are there, below one another."""
    return Stack(tuple(box for box in boxes if box is not None), gap)


def numbered(items: Sequence[str]) -> list[Box]:
    """Return paragraphs behind their numbers, whose column has room for the last one's."""
    indent = 9 + 8 * len(str(len(items)))
    return [Item(f"{at}.", one, indent=indent) for at, one in enumerate(items, 1)]


def grid(rows: Sequence[Sequence[tuple[int, Box]]], gap: float = 6) -> Stack:
    """Return rows of a twelve-column grid; the page may break between them."""
    return Stack(tuple(Row(tuple(cells)) for cells in rows), gap)
