"""What boxes draw with: one document's canvas, its digits, and the layouts it has measured."""

from dataclasses import replace

from desktop.base.arabic_text import ltr, western_digits
from desktop.core.documents.forms import DigitChoice
from desktop.printing.kit.pdf import InkCanvas
from desktop.printing.kit.text import Digits, Direction, Layout, Style, draw, layout
from desktop.printing.kit.tokens import INK, LINE, Colour

_DIGITS = {DigitChoice.ARABIC: Digits.ARABIC, DigitChoice.WESTERN: Digits.WESTERN}
#: Separators and percent sign beside Western digits.
_SIGNS = str.maketrans("٬٫٪", ",.%")


def identifier(text: str) -> str:
    """Return an identifier isolated, in Western digits; an empty one stays empty."""
    return ltr(western_digits(text)) if text else ""


class Pen:
    """A canvas with the office's digits. Lengths are points; y grows upwards, as in PDF."""

    def __init__(self, canvas: InkCanvas, digits: DigitChoice) -> None:
        self.canvas = canvas
        self._digits = digits
        self._layouts: dict[tuple[str, Style, float | None, Direction], Layout] = {}

    def layout(
        self, text: str, style: Style, width: float | None, direction: Direction = Direction.RTL
    ) -> Layout:
        """Return the text set in ``width``; the same question is answered once."""
        key = (text, style, width, direction)
        found = self._layouts.get(key)
        if found is None:
            if self._digits is DigitChoice.WESTERN:
                text = text.translate(_SIGNS)
            own = replace(style, digits=_DIGITS[self._digits])
            found = layout(text, own, width, direction)
            self._layouts[key] = found
        return found

    def fitting(self, text: str, style: Style, width: float) -> Style:
        """Return ``style``, smaller where the text would need more than one line of ``width``."""
        wide = self.layout(text, style, None).width
        return style if wide <= width else replace(style, size=style.size * width / wide * 0.995)

    def write(self, text: str, style: Style, x: float, top: float, width: float) -> None:
        """Set the text in the box that begins at ``x`` (left) and ``top``."""
        draw(self.canvas, self.layout(text, style, width), x, top, width)

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        colour: Colour = LINE,
        weight: float = 0.5,
        *,
        dotted: bool = False,
    ) -> None:
        """Draw a straight line; a dotted one has round dots, for writing upon."""
        canvas = self.canvas
        canvas.saveState()
        canvas.setStrokeColorRGB(*colour)
        canvas.setLineWidth(weight)
        if dotted:
            canvas.setLineCap(1)
            canvas.setDash(0.01, 2.6)
        canvas.line(*start, *end)
        canvas.restoreState()

    def rect(
        self,
        corner: tuple[float, float],
        size: tuple[float, float],
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        weight: float = 0.6,
        radius: float = 0,
    ) -> None:
        """Draw a rectangle from its upper left corner downwards."""
        canvas, (x, top), (width, height) = self.canvas, corner, size
        canvas.saveState()
        if fill:
            canvas.setFillColorRGB(*fill)
        if stroke:
            canvas.setStrokeColorRGB(*stroke)
            canvas.setLineWidth(weight)
        canvas.roundRect(
            x, top - height, width, height, radius, stroke=int(bool(stroke)), fill=int(bool(fill))
        )
        canvas.restoreState()

    def path(self, points: list[tuple[float, float]], colour: Colour = INK) -> None:
        """Fill the closed outline through ``points`` (non-zero winding), to 1/100 point."""
        canvas = self.canvas
        canvas.saveState()
        canvas.setFillColorRGB(*colour)
        canvas.fill(points)
        canvas.restoreState()
