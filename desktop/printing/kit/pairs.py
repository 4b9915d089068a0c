"""Short facts: keys in a column of their own, each with its value beside it."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.base.data_classes import dataclass
from desktop.printing.kit.box import SLACK, WHOLE, Box, cut
from desktop.printing.kit.boxes import Item, Stack
from desktop.printing.kit.fields import NOTHING
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.text import Layout, Style, draw
from desktop.printing.kit.tokens import HAND, LABEL, MM, SOFT, VALUE


@dataclass(frozen=True, slots=True)
class Pairs(Box):
    """Keys with values on one line each: short facts, the keys in a column of their own."""

    rows: tuple[tuple[str, str], ...]
    key: float = 30 * MM
    style: Style = VALUE
    blank: bool = False
    hand: float = HAND
    #: How many lines of the last value stand here (None: all).
    ends: int | None = None

    def _value(self, pen: Pen, width: float, at: int) -> Layout:
        shown = pen.layout(self.rows[at][1] or NOTHING, self.style, width - self.key)
        return shown.part(0, self.ends if at == len(self.rows) - 1 else None)

    def _tall(self, pen: Pen, width: float, at: int) -> float:
        least = self.hand if self.blank else 0
        return max(self._value(pen, width, at).height + 2, least)

    def height(self, pen: Pen, width: float) -> float:
        return sum(self._tall(pen, width, at) for at in range(len(self.rows)))

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        wide = width - self.key
        for at, (key, value) in enumerate(self.rows):
            tall, shown = self._tall(pen, width, at), self._value(pen, width, at)
            label = pen.layout(key, LABEL, self.key)
            base = top - (self.hand - 6 if self.blank else shown.first_baseline)
            with pen.element("P", key=value, joint=": "):
                draw(pen.canvas, label, x + wide, base + label.first_baseline, self.key)
                if self.blank and not value:
                    pen.line((x, base - 2), (x + wide, base - 2), SOFT, 0.8, dotted=True)
                else:
                    draw(pen.canvas, shown, x, base + shown.first_baseline, wide)
            top -= tall

    def split(self, pen: Pen, width: float, room: float) -> tuple[Box, Box] | None:
        for at in range(len(self.rows)):
            tall = self._tall(pen, width, at)
            if tall > room + SLACK:
                break
            room -= tall
        value, after = self.rows[at][1], replace(self, rows=self.rows[at + 1 :])
        spans = cut(self._value(pen, width, at), WHOLE, room - 2)
        if spans:
            rest = Item("", value, self.style, self.key, spans[1])
            head = replace(self, rows=self.rows[: at + 1], ends=spans[0][1])
            return head, Stack((rest, after)) if after.rows else rest
        if not at:
            return None
        return replace(self, rows=self.rows[:at], ends=None), replace(self, rows=self.rows[at:])


def pairs(rows: Sequence[tuple[str, str]], *, key: float = 30 * MM, blank: bool = False) -> Pairs:
    """Return key and value rows; a filled form leaves out what was not stated."""
    return Pairs(tuple(row for row in rows if blank or row[1]), key, blank=blank)
