"""Tables from right to left: wrapping cells, heads repeated on each page, rows never broken."""

from dataclasses import dataclass, replace
from typing import Final

from desktop.printing.kit.boxes import Box, Text
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.text import Align, Style
from desktop.printing.kit.tokens import COLUMN, LINE, SOFT, VALUE, WASH

Cell = str | Box
#: How many rows go along with signatures to the next page.
_ENDS: Final = 2


@dataclass(frozen=True, slots=True)
class Column:
    """A column; ``weight`` is its share of the table's width."""

    title: str
    weight: float
    style: Style = VALUE
    align: Align = Align.START
    #: An identifier's column: smaller letters rather than a second line.
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Table(Box):
    """Rows of cells, the first cell at the right. Rules are hairlines between rows."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    least: float = 23.5
    pad: float = 5
    #: Above and below each row together.
    air: float = 4
    verticals: bool = False
    #: How many of the last rows are sums, set bold.
    totals: int = 0

    def _places(self, width: float) -> list[tuple[float, float]]:
        """Return each column's left edge and width."""
        whole = sum(column.weight for column in self.columns)
        right, places = width, []
        for column in self.columns:
            wide = width * column.weight / whole
            places.append((right - wide, wide))
            right -= wide
        return places

    def _boxes(self, pen: Pen, places: list[tuple[float, float]], index: int) -> list[Box]:
        bold = index >= len(self.rows) - self.totals
        boxes: list[Box] = []
        for (_, wide), column, cell in zip(places, self.columns, self.rows[index], strict=True):
            if not isinstance(cell, str):
                boxes.append(cell)
                continue
            style = replace(column.style, align=column.align, bold=bold or column.style.bold)
            if column.whole:
                style = pen.fitting(cell, style, wide - 2 * self.pad)
            boxes.append(Text(cell, style))
        return boxes

    def _drops(self, pen: Pen, places: list[tuple[float, float]], boxes: list[Box]) -> list[float]:
        """Return how far each cell is lowered so that first lines stand on one level."""
        levels = [
            box.baseline(pen, wide - 2 * self.pad)
            for (_, wide), box in zip(places, boxes, strict=True)
        ]
        lowest = max((level for level in levels if level is not None), default=0)
        return [0 if level is None else lowest - level for level in levels]

    def _inner(self, pen: Pen, places: list[tuple[float, float]], boxes: list[Box]) -> float:
        drops = self._drops(pen, places, boxes)
        return max(
            drop + box.height(pen, wide - 2 * self.pad)
            for (_, wide), box, drop in zip(places, boxes, drops, strict=True)
        )

    def _tall(self, pen: Pen, places: list[tuple[float, float]], boxes: list[Box]) -> float:
        return max(self._inner(pen, places, boxes) + self.air, self.least)

    def _head(self) -> list[Box]:
        return [Text(column.title, replace(COLUMN, align=column.align)) for column in self.columns]

    def _head_tall(self, pen: Pen, places: list[tuple[float, float]]) -> float:
        return self._inner(pen, places, self._head()) + 7

    def height(self, pen: Pen, width: float) -> float:
        places = self._places(width)
        body = sum(
            self._tall(pen, places, self._boxes(pen, places, at)) for at in range(len(self.rows))
        )
        return self._head_tall(pen, places) + body

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        places = self._places(width)
        tall = self._head_tall(pen, places)
        pen.rect((x, top), (width, tall), fill=WASH)
        self._line(pen, (x, top), places, self._head(), tall)
        level = top - tall
        pen.line((x, level), (x + width, level), SOFT, 0.7)
        for index in range(len(self.rows)):
            boxes = self._boxes(pen, places, index)
            tall = self._tall(pen, places, boxes)
            self._line(pen, (x, level), places, boxes, tall)
            level -= tall
            pen.line((x, level), (x + width, level), LINE, 0.5)
        if self.verticals:
            for left, _ in places[:-1]:
                pen.line((x + left, top), (x + left, level), LINE, 0.5)

    def _line(
        self,
        pen: Pen,
        corner: tuple[float, float],
        places: list[tuple[float, float]],
        boxes: list[Box],
        tall: float,
    ) -> None:
        x, top = corner
        drop = (tall - self._inner(pen, places, boxes)) / 2
        drops = self._drops(pen, places, boxes)
        for (left, wide), box, own in zip(places, boxes, drops, strict=True):
            box.draw(pen, x + left + self.pad, top - drop - own, wide - 2 * self.pad)

    def split(self, pen: Pen, width: float, room: float) -> tuple[Box, Box] | None:
        fits = self._fitting(pen, width, room)
        if fits in {0, len(self.rows)}:
            return None
        if fits > 2 and fits == len(self.rows) - 1:
            fits -= 1  # the last row is not left alone on the next page
        head = replace(self, rows=self.rows[:fits], totals=0)
        return head, replace(self, rows=self.rows[fits:])

    def parted(self) -> tuple[Box, Box] | None:
        if len(self.rows) <= 2 * _ENDS:
            return None
        head = replace(self, rows=self.rows[:-_ENDS], totals=0)
        return head, replace(self, rows=self.rows[-_ENDS:])

    def _fitting(self, pen: Pen, width: float, room: float) -> int:
        """Return how many rows fit under the head."""
        places = self._places(width)
        used = self._head_tall(pen, places)
        for index in range(len(self.rows)):
            used += self._tall(pen, places, self._boxes(pen, places, index))
            if used > room:
                return index
        return len(self.rows)
