"""Ink: outlines that follow the strokes, within their frame, wider where pressed."""

from datetime import UTC, datetime

import pypdfium2
import pytest

from desktop.core.documents.forms import DigitChoice
from desktop.core.practice.ink import ink
from desktop.printing.kit.pdf import Document
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.signature import SignatureBox, StampBox, draw_strokes, outline

_FRAME = (100.0, 700.0, 240.0, 60.0)


@pytest.fixture
def inked():
    """Return what draws strokes into the frame and gives the picture (4 pixels a point)."""

    def draw(strokes, aspect=3.0):
        document = Document("test", created=datetime(2026, 3, 1, tzinfo=UTC))
        x, top, wide, tall = _FRAME
        pen = Pen(document.canvas, DigitChoice.ARABIC)
        draw_strokes(pen, strokes, aspect, (x, top), (wide, tall))
        pdf = pypdfium2.PdfDocument(document.save())
        picture = pdf[0].render(scale=4).to_pil().convert("L")
        pdf.close()
        return picture.point(lambda grey: 255 - grey)

    return draw


def _box(picture):
    """Return the ink's bounds in points: left, top, right, bottom (y upwards)."""
    left, upper, right, lower = picture.getbbox()
    return left / 4, 841.89 - upper / 4, right / 4, 841.89 - lower / 4


def test_ink_stays_in_its_frame(inked):
    x, top, wide, tall = _FRAME
    left, high, right, low = _box(inked(ink()))
    assert x - 2 <= left < right <= x + wide + 2
    assert top + 2 >= high > low >= top - tall - 2


def test_ink_keeps_the_pad_s_proportions(inked):
    square = ((0.0, 0.0), (0.3, 0.0), (0.3, 0.9), (0.0, 0.9), (0.0, 0.0))
    stroke = tuple((x, y, at * 10, 0.5) for at, (x, y) in enumerate(square))
    left, high, right, low = _box(inked((stroke,), aspect=3.0))
    assert (right - left) / (high - low) == pytest.approx(1, abs=0.12)


def test_a_small_signature_is_enlarged_but_not_without_bound(inked):
    tiny = tuple((0.5 + at / 1000, 0.5, at, 0.5) for at in range(10))
    left, _, right, _ = _box(inked((tiny,)))
    assert right - left < 12


def test_pressure_widens_the_line(inked):
    def line(pressure):
        return (tuple((at / 20, 0.5, at * 10, pressure) for at in range(21)),)

    light, firm = (_box(inked(line(pressure))) for pressure in (0.0, 1.0))
    assert (firm[1] - firm[3]) > 2 * (light[1] - light[3])


def test_a_single_point_is_a_dot(inked):
    assert inked((((0.5, 0.5, 0, 0.7),),)).getbbox() is not None


def test_outline_is_closed_around_a_straight_line():
    assert outline([(0, 0, 1), (10, 0, 1)]) == [(0, 1), (10, 1), (10, -1), (0, -1)]
    assert outline([(0, 0, 1), (0, 0, 1)]) == []


def test_boxes_are_as_high_as_asked_or_as_a_long_label_needs():
    pen = Pen(Document("x", created=datetime(2026, 3, 1, tzinfo=UTC)).canvas, DigitChoice.ARABIC)
    assert SignatureBox("التوقيع", tall=50).height(pen, 100) == 50
    assert SignatureBox("التوقيع", tall=50).stretched(70).height(pen, 100) == 70
    assert SignatureBox("عضو اللجنة، " * 12, tall=50).height(pen, 100) > 90
    assert StampBox(tall=60).height(pen, 100) == 60
