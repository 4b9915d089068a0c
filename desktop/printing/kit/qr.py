"""QR codes as vector squares (ISO/IEC 18004, error correction M; ReportLab's encoder)."""

from functools import lru_cache
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.printing.kit.adapter import qr_rows
from desktop.printing.kit.boxes import Box
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.tokens import MM

#: The modules of white around a symbol (ISO/IEC 18004, 6.3.8).
_QUIET: Final = 4


@lru_cache(maxsize=64)
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the symbol's dark modules, row by row, without the quiet zone."""
    return tuple(map(tuple, qr_rows(text)))


@dataclass(frozen=True, slots=True)
class QrBox(Box):
    """A QR code at the left of its width; ``size`` is with the white of four modules around it that
    a reader needs to find the code.
    """

    text: str
    size: float = 22 * MM

    def height(self, pen: Pen, width: float) -> float:
        del pen, width
        return self.size

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        del width
        rows = modules(self.text)
        unit = self.size / (len(rows) + 2 * _QUIET)
        pen.rect((x, top), (self.size, self.size), fill=(1, 1, 1), radius=2)
        x, top = x + _QUIET * unit, top - _QUIET * unit
        squares = pen.canvas.beginPath()
        for down, row in enumerate(rows):
            start = None
            for across, dark in enumerate((*row, False)):
                if dark and start is None:
                    start = across
                elif not dark and start is not None:
                    level = top - (down + 1) * unit
                    squares.rect(x + start * unit, level, (across - start) * unit, unit)
                    start = None
        shown, side = f"رمز استجابة سريعة: {self.text}", len(rows) * unit
        with pen.figure(shown, (x, top), (side, side)), pen.canvas.drawn() as canvas:
            canvas.ink()
            canvas.drawPath(squares, stroke=0, fill=1)
