"""The page as a printer without PDF gets it: grey, at 600 dpi, in bands that make one page."""

from dataclasses import replace

import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QImage

from desktop.core.policy.loader import load_shipped
from desktop.printing.render import render
from desktop.printing.samples import sample
from desktop.ui.parts.prints.raster import BAND, bands, page_image


@pytest.fixture(scope="module")
def letter():
    """A letter of one A4 page with the see-through mark of a copy across it."""
    form = sample("decision_letter", load_shipped()[0].profile)
    return render("decision_letter", replace(form, head=replace(form.head, copy=True))).pdf


def _grey(image):
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size, data = (image.width(), image.height()), bytes(image.constBits())
    return Image.frombytes("L", size, data, "raw", "L", image.bytesPerLine())


def test_bands_are_small_and_together_the_page(letter):
    found = list(bands(letter, 0))
    assert len(found) > 1
    assert all(band.sizeInBytes() <= BAND for _, band in found)
    whole = Image.new("L", (4961, 7016))
    for top, band in found:
        whole.paste(_grey(band), (0, top))
    shown = _grey(page_image(letter, 0, 600 / 72)).resize(whole.size)
    apart = ImageChops.difference(whole, shown)
    assert ImageStat.Stat(apart).mean[0] < 2
    for top, _ in found[1:]:  # no seam is to be seen
        assert ImageStat.Stat(apart.crop((0, top - 2, whole.width, top + 2))).mean[0] < 4


def test_letters_are_black_on_white(letter):
    *_, (_, last) = bands(letter, 0)
    assert _grey(last).getextrema() == (0, 255)
