"""Charts as vectors, from right to left: shares of five answers, and a mean with its interval."""

from typing import Final

from desktop.base.data_classes import dataclass
from desktop.printing.kit.boxes import Box
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.text import Align, Face, Style
from desktop.printing.kit.tokens import LABEL, LINE, MM, SMALL, SOFT, Colour
from desktop.printing.kit.words import decimal

#: Answers 1 to 5, light enough for black figures on them. The two ends differ in lightness as well
#: as hue, for printers without colour.
SCALE: Final[tuple[Colour, ...]] = (
    (0.88, 0.62, 0.40),
    (0.96, 0.86, 0.73),
    (0.94, 0.95, 0.96),
    (0.79, 0.92, 0.90),
    (0.55, 0.83, 0.79),
)
_WHITE: Final = (1.0, 1.0, 1.0)
_BLACK: Final = (0.0, 0.0, 0.0)
_COUNT: Final = Style(Face.HEADING, SMALL, bold=True, align=Align.CENTER)
_TALL: Final = 5.2 * MM


@dataclass(frozen=True, slots=True)
class Shares(Box):
    """One bar whose parts are the shares of the answers 1 (right) to 5, as on the survey sheet."""

    counts: tuple[int, int, int, int, int]

    def height(self, pen: Pen, width: float) -> float:
        del pen, width
        return _TALL + 4

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        whole = sum(self.counts)
        if not whole:
            return
        shown = f"عدد الإجابات من 1 إلى 5: {'، '.join(map(str, self.counts))}"
        with pen.figure(shown, (x, top), (width, _TALL + 4)):
            self._draw(pen, x, top, width, whole)

    def _draw(self, pen: Pen, x: float, top: float, width: float, whole: int) -> None:
        right = x + width
        for answer in range(5):
            wide = width * self.counts[answer] / whole
            if not wide:
                continue
            pen.rect(
                (right - wide, top - 2), (wide, _TALL), fill=SCALE[answer], stroke=SOFT, weight=0.4
            )
            text = str(self.counts[answer])
            words = pen.layout(text, _COUNT, None)
            if words.width + 4 < wide:
                level = top - 2 - (_TALL - words.height) / 2
                pen.write(text, _COUNT, right - wide, level, wide)
            right -= wide


@dataclass(frozen=True, slots=True)
class MeanDot(Box):
    """A mean on the line from 1 (right) to 5 (left) with its interval, where there is one; a ring
    for the last.
    """

    mean: float
    low: float | None
    high: float | None
    previous: float | None = None

    def height(self, pen: Pen, width: float) -> float:
        del pen, width
        return _TALL + 4

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        with pen.figure(self._said(), (x, top), (width, _TALL + 4)):
            self._draw(pen, x, top, width)

    def _said(self) -> str:
        """Return what the line shows, in words."""
        said = f"المتوسط {decimal(self.mean)} من 5"
        if self.low is not None and self.high is not None:
            said += f"، وفترة الثقة من {decimal(self.low)} إلى {decimal(self.high)}"
        if self.previous is not None:
            said += f"، وفي الجولة السابقة {decimal(self.previous)}"
        return said

    def _draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        middle = top - 2 - _TALL / 2

        def at(value: float) -> float:
            return x + width - 4 - (width - 8) * (value - 1) / 4

        pen.line((at(5), middle), (at(1), middle), LINE, 0.6)
        for tick in range(1, 6):
            pen.line((at(tick), middle - 2), (at(tick), middle + 2), LINE, 0.6)
        if self.low is not None and self.high is not None:
            pen.line((at(self.high), middle), (at(self.low), middle), _BLACK, 1.8)
        with pen.canvas.drawn() as canvas:
            if self.previous is not None:
                canvas.setStrokeColorRGB(*SOFT)
                canvas.setFillColorRGB(*_WHITE)
                canvas.circle(at(self.previous), middle, 2.6, stroke=1, fill=1)
            canvas.ink()
            canvas.circle(at(self.mean), middle, 3, stroke=0, fill=1)


@dataclass(frozen=True, slots=True)
class Legend(Box):
    """What the colours of :class:`Shares` mean, in the order in which they stand."""

    labels: tuple[str, str, str, str, str]

    def height(self, pen: Pen, width: float) -> float:
        return pen.layout(self.labels[0], LABEL, width).height + 2

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        with pen.element("P", joint="، "):
            self._draw(pen, x + width, top)

    def _draw(self, pen: Pen, right: float, top: float) -> None:
        side = 8.0
        for answer in range(5):
            words = pen.layout(self.labels[answer], LABEL, None)
            level = top - words.first_baseline + side - 1
            pen.rect(
                (right - side, level), (side, side), fill=SCALE[answer], stroke=SOFT, weight=0.4
            )
            pen.write(self.labels[answer], LABEL, right - side - 4 - words.width, top, words.width)
            right -= side + 4 + words.width + 14
