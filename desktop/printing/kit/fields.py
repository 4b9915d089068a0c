"""Form fields: a label over a value, over a dotted line, or over boxes for single figures."""

from contextlib import nullcontext
from dataclasses import replace
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.printing.kit.box import WHOLE, Box, Span, cut
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.text import Align, Layout, Style, draw
from desktop.printing.kit.tokens import BODY, HAND, LABEL, LINE, MM, SOFT, VALUE

_CELL: Final = 5.4 * MM
_TALL: Final = 7.4 * MM
_UNDER: Final = 1.5
_OVER: Final = 1.0
_BOX: Final = 3.4 * MM
_FIGURE: Final = replace(VALUE, align=Align.CENTER)
#: The least length of the dotted line behind «other».
_WRITTEN: Final = 30 * MM
#: What a filled form shows where nothing was stated: no line is left to be filled in later.
NOTHING: Final = "—"
#: Behind the label of a field that goes on from the page before.
_GOES_ON: Final = " (تتمة)"

#: Day, month, year from right to left.
DATE: Final = (2, 2, 4)


@dataclass(frozen=True, slots=True)
class Field(Box):
    """One field. ``comb`` are the groups of boxes, from right to left, for a blank form."""

    label: str
    value: str = ""
    blank: bool = False
    comb: tuple[int, ...] = ()
    lead: str = ""
    style: Style = VALUE
    lines: int = 1
    least: float = 0
    #: Which lines of the value stand here.
    span: Span = WHOLE

    def _value(self, pen: Pen, width: float) -> Layout:
        return pen.layout(self.value or NOTHING, self.style, width).part(*self.span)

    def _label(self, pen: Pen, width: float) -> float:
        return pen.layout(self.label, LABEL, width).height if self.label else 0

    def _above(self, pen: Pen, width: float) -> float:
        """Return how far high ink (a fatha, a bold هاء) reaches into the label's room.

        The value stands on the level of its neighbours whatever its letters are.
        """
        usual = pen.layout(NOTHING, VALUE, None).first_baseline
        return self._value(pen, width).first_baseline - usual

    def height(self, pen: Pen, width: float) -> float:
        if self.blank:
            inner = max(HAND * self.lines, _TALL + _UNDER if self.comb else 0)
        else:
            value = self._value(pen, width).height
            inner = _OVER + value - self._above(pen, width) + _UNDER
        return max(self._label(pen, width) + inner, self.least)

    def stretched(self, height: float) -> Box:
        return replace(self, least=height)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        torn = self.span[0] > 0
        with pen.element("P", key=self.value, again=torn, joint=": "):
            self._draw(pen, x, top, width, torn=torn)

    def _draw(self, pen: Pen, x: float, top: float, width: float, *, torn: bool) -> None:
        if self.label:
            with pen.aside() if torn else nullcontext():
                pen.write(self.label, LABEL, x, top, width)
        bottom = top - self.height(pen, width)
        if not self.blank:
            level = top - self._label(pen, width) - _OVER + self._above(pen, width)
            draw(pen.canvas, self._value(pen, width), x, level, width)
            pen.line((x, bottom), (x + width, bottom))
        elif self.comb:
            self._comb(pen, x, bottom, width)
        else:
            for line in range(self.lines):
                level = bottom + line * HAND
                pen.line((x, level), (x + width, level), SOFT, 0.8, dotted=True)

    def split(self, pen: Pen, width: float, room: float) -> tuple[Box, Box] | None:
        if self.blank:
            return None
        value = self._value(pen, width)
        room -= self.height(pen, width) - value.height
        spans = cut(value, self.span, room)
        if spans is None:
            return None
        label = self.label.removesuffix(_GOES_ON) + _GOES_ON
        rest = replace(self, label=label if self.label else "", span=spans[1], least=0)
        return replace(self, span=spans[0], least=0), rest

    def _comb(self, pen: Pen, x: float, bottom: float, width: float) -> None:
        """Draw the groups from the right edge; ``lead`` is printed left of the number's boxes."""
        gaps = 2 * MM * (len(self.comb) - 1)
        lead = pen.layout(self.lead, BODY, None).width + 4 if self.lead else 0
        cell = min(_CELL, (width - gaps - lead) / sum(self.comb))
        right = x + width
        for group in self.comb:
            left = right - group * cell
            pen.rect((left, bottom + _TALL), (group * cell, _TALL), stroke=SOFT, weight=0.6)
            for index in range(1, group):
                at = left + index * cell
                pen.line((at, bottom), (at, bottom + _TALL), LINE, 0.6)
            right = left - 2 * MM
        if self.lead:
            words = pen.layout(self.lead, BODY, None)
            base = bottom + _TALL / 2 - BODY.size * 0.3 + words.first_baseline
            draw(pen.canvas, words, right + 2 * MM - lead, base, words.width)


def box(pen: Pen, x: float, bottom: float, *, ticked: bool = False) -> None:
    """Draw a check box of 3.4 mm with its lower left corner there; the tick is an outline."""
    with pen.printed("cb", "خانة مؤشَّرة" if ticked else "خانة فارغة", chosen=ticked):
        pen.rect((x, bottom + _BOX), (_BOX, _BOX), stroke=SOFT, weight=0.7, radius=0.8)
        if ticked:
            unit = _BOX / 10
            points = [(1.6, 5.2), (2.7, 6.3), (4.3, 4.5), (8.6, 9.4), (9.7, 8.4), (4.4, 2.2)]
            pen.path([(x + a * unit, bottom + b * unit) for a, b in points])


@dataclass(frozen=True, slots=True)
class Boxes(Box):
    """Answers to choose from, each behind a check box, flowing from right to left."""

    label: str
    options: tuple[str, ...]
    chosen: tuple[str, ...] = ()
    style: Style = VALUE
    gap: float = 5 * MM
    #: What stands before a dotted line for an answer that is not among the options.
    other: str = ""

    def _placed(self, pen: Pen, width: float) -> list[tuple[int, float, str, float]]:
        """Return each option's line, right edge (from the left), text and width."""
        placed = []
        line, right = 0, width
        for option in self._shown():
            words = pen.layout(option, self.style, None).width
            whole = _BOX + 4 + words
            room = _WRITTEN if option == self.other else 0
            if right - whole < room and right < width:
                line, right = line + 1, width
            placed.append((line, right, option, words))
            right -= whole + self.gap
        return placed

    def _shown(self) -> tuple[str, ...]:
        return (*self.options, self.other) if self.other else self.options

    def _pitch(self) -> float:
        return max((self.style.leading or self.style.size * 1.6) + 3, _BOX + 6)

    def _level(self, pen: Pen) -> float:
        """Return where the options' line stands under its top, high marks or not."""
        return max(pen.layout(option, self.style, None).first_baseline for option in self.options)

    def height(self, pen: Pen, width: float) -> float:
        lines = self._placed(pen, width)[-1][0] + 1
        label = pen.layout(self.label, LABEL, width).height + 2 if self.label else 0
        return label + lines * self._pitch()

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        with pen.element("L", attributes="/O /List /ListNumbering /None"):
            if self.label:
                with pen.element("Caption"):
                    pen.write(self.label, LABEL, x, top, width)
                top -= pen.layout(self.label, LABEL, width).height + 2
            self._options(pen, x, top, width)

    def _options(self, pen: Pen, x: float, top: float, width: float) -> None:
        placed = self._placed(pen, width)
        base = top - self._level(pen)
        for line, right, option, _ in placed:
            words = pen.layout(option, self.style, None)
            level = base - line * self._pitch()
            left = x + right - _BOX - 4 - words.width
            with pen.element("LI"):
                with pen.element("Lbl"):
                    box(pen, x + right - _BOX, level - 1.2, ticked=option in self.chosen)
                with pen.element("LBody"):
                    draw(pen.canvas, words, left, level + words.first_baseline, words.width)
        if self.other:
            line, right, _, _ = placed[-1]
            end = x + right - _BOX - 4 - pen.layout(self.other, self.style, None).width - 4
            level = base - line * self._pitch() - 2
            pen.line((x, level), (end, level), SOFT, 0.8, dotted=True)


@dataclass(frozen=True, slots=True)
class Square(Box):
    """One check box in the middle of its column."""

    ticked: bool = False

    def height(self, pen: Pen, width: float) -> float:
        del pen, width
        return _BOX + 6

    def baseline(self, pen: Pen, width: float) -> float | None:
        del pen, width
        return _BOX + 1.8

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        box(pen, x + (width - _BOX) / 2, top - _BOX - 3, ticked=self.ticked)


@dataclass(frozen=True, slots=True)
class Figure(Box):
    """A figure in the middle of its column, to be circled by hand, or circled already."""

    text: str
    ringed: bool = False

    def height(self, pen: Pen, width: float) -> float:
        return pen.layout(self.text, _FIGURE, width).height

    def baseline(self, pen: Pen, width: float) -> float | None:
        return pen.layout(self.text, _FIGURE, width).first_baseline

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        said = f"{self.text}، مختار" if self.ringed else self.text
        with pen.printed("rb", said, chosen=self.ringed):
            pen.write(self.text, _FIGURE, x, top, width)
            if self.ringed:
                level = top - pen.layout(self.text, _FIGURE, width).first_baseline
                with pen.canvas.drawn() as canvas:
                    canvas.setStrokeGray(0)
                    canvas.setLineWidth(1.3)
                    canvas.circle(x + width / 2, level + _FIGURE.size * 0.27, 8, stroke=1, fill=0)


@dataclass(frozen=True, slots=True)
class Tick(Box):
    """A sentence behind one check box."""

    text: str
    ticked: bool = False
    style: Style = BODY
    span: Span = WHOLE

    def _lines(self, pen: Pen, width: float) -> Layout:
        return pen.layout(self.text, self.style, width - _BOX - 6).part(*self.span)

    def height(self, pen: Pen, width: float) -> float:
        return self._lines(pen, width).height

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        words, torn = self._lines(pen, width), self.span[0] > 0
        with pen.entry("None", self.text, again=torn):
            if not torn:
                level = top - words.first_baseline - 1.2
                with pen.element("Lbl"):
                    box(pen, x + width - _BOX, level, ticked=self.ticked)
            with pen.element("LBody", again=torn):
                draw(pen.canvas, words, x, top, width - _BOX - 6)

    def split(self, pen: Pen, width: float, room: float) -> tuple[Box, Box] | None:
        spans = cut(self._lines(pen, width), self.span, room)
        return (replace(self, span=spans[0]), replace(self, span=spans[1])) if spans else None
