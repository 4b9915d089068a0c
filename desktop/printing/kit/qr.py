"""QR codes as vector squares (ISO/IEC 18004, error correction M; ReportLab's encoder)."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from desktop.printing.kit.boxes import Box
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.tokens import INK, MM


@lru_cache(maxsize=64)
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the symbol's dark modules, row by row, without the quiet zone."""
    from reportlab.graphics.barcode import qrencoder

    symbol: Any = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    symbol.addData(text)
    symbol.make()
    return tuple(tuple(bool(dark) for dark in row) for row in symbol.modules)


@dataclass(frozen=True, slots=True)
class QrBox(Box):
    """A QR code at the left of its width; the page's white is its quiet zone."""

    text: str
    size: float = 22 * MM

    def height(self, pen: Pen, width: float) -> float:
        del pen, width
        return self.size

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        del width
        rows = modules(self.text)
        unit = self.size / len(rows)
        pen.rect((x - 3, top + 3), (self.size + 6, self.size + 6), fill=(1, 1, 1), radius=2)
        canvas = pen.canvas
        squares = canvas.beginPath()
        for down, row in enumerate(rows):
            start = None
            for across, dark in enumerate((*row, False)):
                if dark and start is None:
                    start = across
                elif not dark and start is not None:
                    level = top - (down + 1) * unit
                    squares.rect(x + start * unit, level, (across - start) * unit, unit)
                    start = None
        canvas.saveState()
        canvas.setFillColorRGB(*INK)
        canvas.drawPath(squares, stroke=0, fill=1)
        canvas.restoreState()
