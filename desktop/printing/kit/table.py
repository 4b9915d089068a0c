"""Tables from right to left: wrapping cells, heads repeated on each page.

A row is broken between the lines of its cells where it would leave much of a page empty.
"""

from dataclasses import replace
from typing import Final, NamedTuple

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.base.number_words import closed_words
from desktop.printing.kit.box import LEAST, SLACK, Box
from desktop.printing.kit.boxes import Gap, Stack, Text, divided, stack
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.text import Align, Style
from desktop.printing.kit.tokens import COLUMN, LINE, NOTE, SOFT, VALUE, WASH

Cell = str | Box
_Cells = tuple[Cell, ...]


class _Row(NamedTuple):
    """A row that was measured: its cells, how far each is lowered, the height of what they hold."""

    boxes: list[Box]
    drops: list[float]
    inner: float


#: The room at a page's end, in points, from which on a row is broken rather than moved.
_WASTE: Final = 90.0
#: A table lower than this, in points, is not broken.
_SHORT: Final = 120.0
#: How much of a row goes along with signatures, where it is the only one.
_ENDS: Final = 60.0


def amount(said: str, halalas: Halalas | None) -> Box:
    """Return the cell of a sum, in figures and below them in words that close it."""
    words = Text(closed_words(halalas), NOTE) if halalas else None
    return stack(Text(said, VALUE), words)


@dataclass(frozen=True, slots=True)
class Column:
    """A column; ``weight`` is its share of the table's width."""

    title: str
    weight: float
    style: Style = VALUE
    align: Align = Align.START
    #: An identifier's column: smaller letters rather than a second line.
    whole: bool = False
    #: Whether its cells name their rows.
    names: bool = False


@dataclass(frozen=True, slots=True)
class Table(Box):
    """Rows of cells, the first cell at the right. Rules are hairlines between rows."""

    columns: tuple[Column, ...]
    rows: tuple[_Cells, ...]
    least: float = 23.5
    pad: float = 5
    #: Above and below each row together.
    air: float = 4
    verticals: bool = False
    #: How many of the last rows are sums, set bold.
    totals: int = 0
    #: Whether it goes on from a page before, where its head was read, and its first row, too.
    goes_on: bool = False
    torn: bool = False

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
            fit = pen.fitting if column.whole else pen.unbroken
            style = fit(cell, style, wide - 2 * self.pad)
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

    def _measured(self, pen: Pen, places: list[tuple[float, float]], boxes: list[Box]) -> _Row:
        drops = self._drops(pen, places, boxes)
        inner = max(
            drop + box.height(pen, wide - 2 * self.pad)
            for (_, wide), box, drop in zip(places, boxes, drops, strict=True)
        )
        return _Row(boxes, drops, inner)

    def _row(self, pen: Pen, width: float, index: int) -> _Row:
        """Return a row as it is measured, once for all tables that this one is split into."""

        def measured(pen: Pen, width: float) -> _Row:
            places = self._places(width)
            return self._measured(pen, places, self._boxes(pen, places, index))

        how = (id(self.columns), self.pad, index >= len(self.rows) - self.totals)
        return pen.once(self.rows[index], width, measured, how)

    def _head(self, pen: Pen, width: float) -> _Row:
        def measured(pen: Pen, width: float) -> _Row:
            boxes: list[Box] = [
                Text(column.title, replace(COLUMN, align=column.align)) for column in self.columns
            ]
            return self._measured(pen, self._places(width), boxes)

        return pen.once(self.columns, width, measured, self.pad)

    def height(self, pen: Pen, width: float) -> float:
        return sum(pen.once(self, width, self._talls))

    def _talls(self, pen: Pen, width: float) -> list[float]:
        """Return the height of the head and of each row."""
        rows = (self._row(pen, width, at).inner for at in range(len(self.rows)))
        head = self._head(pen, width).inner + 7
        return [head, *(max(inner + self.air, self.least) for inner in rows)]

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        with pen.element("Table", key=self.columns, again=self.goes_on):
            self._draw(pen, x, top, width)

    def _draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        places = self._places(width)
        tall, *talls = pen.once(self, width, self._talls)
        pen.rect((x, top), (width, tall), fill=WASH)
        with pen.aside() if self.goes_on else pen.element("TR"):
            self._line(pen, (x, top), places, self._head(pen, width), tall, head=True)
        level = top - tall
        pen.line((x, level), (x + width, level), SOFT, 0.7)
        for index, tall in enumerate(talls):
            row = self._row(pen, width, index)
            torn = self.torn and index == 0
            with pen.element("TR", again=torn):
                self._line(pen, (x, level), places, row, tall, torn=torn)
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
        row: _Row,
        tall: float,
        *,
        head: bool = False,
        torn: bool = False,
    ) -> None:
        x, top = corner
        drop = (tall - row.inner) / 2
        for at, column in enumerate(self.columns):
            (left, wide), box, own = places[at], row.boxes[at], row.drops[at]
            scope = "Column" if head else "Row" if column.names else ""
            repeated = torn and column.whole
            with pen.aside() if repeated else pen.cell(at, scope, again=torn):
                box.draw(pen, x + left + self.pad, top - drop - own, wide - 2 * self.pad)

    def split(self, pen: Pen, width: float, room: float) -> tuple[Box, Box] | None:
        fits, left = self._fitting(pen, width, room)
        if fits == len(self.rows) or self.height(pen, width) < _SHORT:
            return None
        if left > _WASTE and (parts := self._broken(pen, width, fits, left)):
            head = (*self.rows[:fits], parts[0])
            return self._with(head, (parts[1], *self.rows[fits + 1 :]), torn=True)
        low = pen.once(self, width, self._talls)[-1] <= _WASTE
        if low and fits > LEAST and fits == len(self.rows) - 1:
            fits -= 1  # the last row is not left alone on the next page, but where it is high
        return self._with(self.rows[:fits], self.rows[fits:]) if fits else None

    def parted(self, pen: Pen, width: float) -> tuple[Box, Box] | None:
        ends, talls = min(LEAST, len(self.rows) - 1), pen.once(self, width, self._talls)[1:]
        high = bool(talls) and sum(talls[-max(ends, 1) :]) > _WASTE
        if high and (parts := self._broken(pen, width, len(talls) - 1, talls[-1] - _ENDS)):
            # of a high row its last lines: the whole would leave half a page empty
            return self._with((*self.rows[:-1], parts[0]), parts[1:], torn=True)
        return self._with(self.rows[:-ends], self.rows[-ends:]) if ends > 0 else None

    def yielding(self, pen: Pen, width: float, room: float) -> Box:
        """Set the first row apart: it alone finds no room."""
        if len(self.rows) > 1:
            return Stack(self._with(self.rows[:1], self.rows[1:]))
        return super(Table, self).yielding(pen, width, room)  # noqa: UP008  # slots: made anew

    def _with(
        self, head: tuple[_Cells, ...], rest: tuple[_Cells, ...], *, torn: bool = False
    ) -> "tuple[Table, Table]":
        before = replace(self, rows=head, totals=0)
        return before, replace(self, rows=rest, goes_on=True, torn=torn)

    def _fitting(self, pen: Pen, width: float, room: float) -> tuple[int, float]:
        """Return how many rows fit under the head, and the room that is left under these."""
        head, *talls = pen.once(self, width, self._talls)
        left = room - head
        for index, tall in enumerate(talls):
            if tall > left + SLACK:
                return index, left
            left -= tall
        return len(self.rows), left

    def _broken(
        self, pen: Pen, width: float, index: int, room: float
    ) -> tuple[_Cells, _Cells] | None:
        """Return the row's cells in ``room`` and the rest of them; its identifiers are in both."""
        places = self._places(width)
        boxes, drops, _ = self._row(pen, width, index)
        heads: list[Cell] = []
        rests: list[Cell] = []
        for (_, wide), column, box, drop in zip(places, self.columns, boxes, drops, strict=True):
            parts = divided(box, pen, wide - 2 * self.pad, room - self.air - drop)
            if parts is None:
                return None
            again = column.whole and isinstance(parts[1], Gap)
            heads.append(parts[0])
            rests.append(box if again else parts[1])
        return tuple(heads), tuple(rests)
