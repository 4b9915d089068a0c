"""Fixtures of the text kit."""

import sys
from collections.abc import Callable, Iterator

import pypdfium2
import pytest
from PIL import ImageOps

from desktop.printing.kit import fonts
from desktop.printing.kit.pdf import Document
from desktop.printing.kit.text import Direction, Style, draw, forget, layout
from tests.printing.text.papers import WHEN


@pytest.fixture
def drawn_extent() -> Callable[..., tuple[float, float]]:
    """Give a function that draws a text in a box from x = 20 and returns its ink's extent."""

    def extent(
        text: str, style: Style, width: float, direction: Direction = Direction.RTL
    ) -> tuple[float, float]:
        document = Document("x", (width + 40, 100), created=WHEN)
        draw(document.canvas, layout(text, style, width, direction), 20, 90, width)
        with pypdfium2.PdfDocument(document.save()) as pdf:
            image = pdf[0].render(scale=4, grayscale=True).to_pil()
        box = ImageOps.invert(image).point(lambda v: 255 * (v > 60)).getbbox()
        assert box is not None
        return box[0] / 4, box[2] / 4

    return extent


@pytest.fixture
def without_harfbuzz(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the library be missing, and forget what it has shaped."""
    monkeypatch.setitem(sys.modules, "uharfbuzz", None)
    fonts.load.cache_clear()
    forget()
    yield
    fonts.load.cache_clear()
    forget()
