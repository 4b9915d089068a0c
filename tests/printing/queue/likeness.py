"""Whether two PDFs show the same pages, however their letters were drawn."""

from PIL import Image, ImageChops, ImageFilter
from PySide6.QtGui import QImage

from desktop.ui.parts.prints.raster import page_count, page_image

_DPI = 150
#: The driver draws all letters anew, so edges differ in grey and by a pixel or two in place. Beyond
#: that nothing may differ by more than this grey in more than this share of the page.
_GREY, SHARE = 96, 0.0001


def picture(pdf, page):
    """Return a page (from 0) in grey, as the preview draws it."""
    image = page_image(pdf, page, _DPI / 72).convertToFormat(QImage.Format.Format_Grayscale8)
    size, data = (image.width(), image.height()), bytes(image.constBits())
    return Image.frombytes("L", size, data, "raw", "L", image.bytesPerLine())


def apart(one, other):
    """Return the share of pixels that one picture has nowhere within two pixels in the other.

    Drivers round the paper's size to whole points and put the page in its middle.
    """
    assert abs(one.width - other.width) <= 4
    assert abs(one.height - other.height) <= 4
    one, other = _framed(one), _framed(other)
    share = 0.0
    for first, second in ((one, other), (other, one)):
        darkest = first.filter(ImageFilter.MinFilter(5))
        lightest = first.filter(ImageFilter.MaxFilter(5))
        dark, light = ImageChops.subtract(darkest, second), ImageChops.subtract(second, lightest)
        moved = ImageChops.add(dark, light).point(lambda grey: 255 * (grey > _GREY))
        share += moved.histogram()[255] / (moved.width * moved.height)
    return share


def _framed(picture):
    """Put a page in the middle of a sheet that is a little larger than A4."""
    sheet = Image.new("L", (1250, 1764), 255)
    sheet.paste(picture, ((1251 - picture.width) // 2, (1765 - picture.height) // 2))
    return sheet


def assert_same(printed, pdf, pages):
    """Assert that ``printed`` shows these pages of ``pdf`` (from 0) and no others."""
    assert page_count(printed) == len(pages)
    for place, page in enumerate(pages):
        share = apart(picture(printed, place), picture(pdf, page))
        assert share <= SHARE, f"page {page + 1}: {share:.3%} of it differs"
