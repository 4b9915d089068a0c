"""Files of pictures read and drawn anew. It runs in the helper process alone (``parts.workshop``).

What may be read is told by the file's first bytes, never by its name, and by four decoders of
Pillow's many. How large a picture is stands in its head: what is too large is refused before a
pixel is made. A PDF is drawn page by page by pdfium, without its forms' scripts; of everything only
pixels go on.
"""

import io
from collections.abc import Iterator
from typing import Any, Final

import pypdfium2
import zxingcpp
from PIL import Image, ImageChops, ImageFilter, ImageOps, ImageSequence, UnidentifiedImageError
from pypdfium2 import raw

from desktop.base.errors import KnownError
from desktop.ui.parts.scans.pages import ScannedPage

#: The longer side of a kept page in pixels: A4 at 200 dots an inch.
_LONG_SIDE: Final = 2339
_QUALITY: Final = 75
#: The most pixels that are decoded: A4 at 600 dots an inch, and a phone's 50 million.
MOST_PIXELS: Final = 51_000_000
MOST_PAGES: Final = 60
MOST_BYTES: Final = 64 * 1024 * 1024
_FORMATS: Final = ("JPEG", "PNG", "TIFF", "PPM")
#: What differs less from the ground counts as empty, of 255; and what is left around, of the side.
_EMPTY: Final = 40
_AROUND: Final = 100
#: By kinds of pictures of more than a byte a point: what white may be, the least that suffices.
_WIDE: Final = {
    **dict.fromkeys(("I;16", "I;16B", "I;16L", "I;16N", "I"), (65_535.0,)),
    "F": (1.0, 255.0, 65_535.0),
}

#: The codes that the office's papers bear, and those of cards and letters of others.
_CODES: Final = zxingcpp.barcode_formats_from_str("QRCode|Code128|Code39")

#: The places of a crop: left, top, right, bottom, each of 1 from the left upper corner.
Box = tuple[float, float, float, float]


def warm() -> None:
    """Load every decoder: afterwards no file can be opened any more."""
    Image.preinit()
    Image.init()
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    page = _page(Image.new("RGB", (8, 8)))
    changed(page, 1, (0.0, 0.0, 1.0, 1.0))
    codes(page)


def read(content: bytes) -> list[ScannedPage]:
    """Return the pages of a picture or a PDF, drawn anew.

    Raises KnownError ``scan.too_heavy``, ``scan.too_large``, ``scan.too_many_pages``,
    ``scan.password``, ``scan.photo_kind`` (HEIC), ``scan.unknown_kind`` or ``scan.damaged``.
    """
    if len(content) > MOST_BYTES:
        raise KnownError("scan.too_heavy", most=MOST_BYTES // 1024**2)
    if not content:
        raise KnownError("scan.damaged")
    if b"%PDF-" in content[:1024]:
        return _of_pdf(content)
    if content[4:8] == b"ftyp":
        raise KnownError("scan.photo_kind")
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as picture:
            return list(_of_picture(picture))
    except UnidentifiedImageError as why:
        raise KnownError("scan.unknown_kind") from why
    except (Image.DecompressionBombError, MemoryError) as why:
        raise KnownError("scan.too_large") from why
    except (OSError, ValueError, SyntaxError, EOFError) as why:  # each is raised for damaged files
        raise KnownError("scan.damaged") from why


def changed(page: ScannedPage, turns: int, box: Box) -> ScannedPage:
    """Return a page turned by quarters of a circle, with the clock, and then cropped."""
    with Image.open(io.BytesIO(page.jpeg), formats=("JPEG",)) as picture:
        turned = picture.rotate(-90 * turns, expand=True)
        left, top, right, bottom = box
        wide, high = turned.size
        edges = (round(left * wide), round(top * high), round(right * wide), round(bottom * high))
        return _page(turned.crop(edges))


def codes(page: ScannedPage) -> list[str]:
    """Return what the QR and bar codes of a page say, turned as they may be; where none is seen it
    is looked at once more without the dust of an old glass.
    """
    with Image.open(io.BytesIO(page.jpeg), formats=("JPEG",)) as picture:
        plain = picture.convert("L")
    return _seen(plain) or _seen(plain.filter(ImageFilter.MedianFilter(3)))


def _seen(picture: Image.Image) -> list[str]:
    found = zxingcpp.read_barcodes(picture, formats=_CODES)
    return [code.text for code in found if code.valid]


def filled(page: ScannedPage, turns: int) -> Box:
    """Return the part of a turned page that is not empty ground; all of it where none is."""
    with Image.open(io.BytesIO(page.jpeg), formats=("JPEG",)) as picture:
        plain = picture.convert("L").rotate(-90 * turns, expand=True)
    wide, high = plain.size
    ground = Image.new("L", plain.size, plain.getpixel((min(2, wide - 1), min(2, high - 1))) or 0)
    marks = ImageChops.difference(plain, ground).point(lambda value: 255 * (value > _EMPTY))
    found = marks.getbbox()
    if found is None:
        return (0.0, 0.0, 1.0, 1.0)
    room = max(plain.size) // _AROUND
    left, top, right, bottom = found
    return (
        max(left - room, 0) / wide,
        max(top - room, 0) / high,
        min(right + room, wide) / wide,
        min(bottom + room, high) / high,
    )


def _of_picture(picture: Image.Image) -> Iterator[ScannedPage]:
    for place, frame in enumerate(ImageSequence.Iterator(picture)):
        if place == MOST_PAGES:
            raise KnownError("scan.too_many_pages", most=MOST_PAGES)
        if frame.width * frame.height > MOST_PIXELS:
            raise KnownError("scan.too_large")
        frame.thumbnail((_LONG_SIDE, _LONG_SIDE), reducing_gap=2.0)
        yield _page(ImageOps.exif_transpose(frame))
        if picture.format != "TIFF":  # the others' further frames are no pages
            return


def _of_pdf(content: bytes) -> list[ScannedPage]:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as why:
        code = "scan.password" if why.err_code == raw.FPDF_ERR_PASSWORD else "scan.damaged"
        raise KnownError(code) from why
    try:
        if len(document) > MOST_PAGES:
            raise KnownError("scan.too_many_pages", most=MOST_PAGES)
        if not len(document):
            raise KnownError("scan.damaged")
        return [_drawn(page) for page in document]
    except pypdfium2.PdfiumError as why:
        raise KnownError("scan.damaged") from why
    finally:
        document.close()


def _drawn(page: pypdfium2.PdfPage) -> ScannedPage:
    scale = _LONG_SIDE / max(*page.get_size(), 1.0)
    return _page(page.render(scale=scale, rev_byteorder=True).to_pil())


def _page(picture: Image.Image) -> ScannedPage:
    """Return a picture as a page: its pixels alone."""
    picture = _in_bytes(picture)
    grey = picture.mode in ("1", "L", "LA")
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        over = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(over, picture.convert("RGBA"))
    plain = picture.convert("L" if grey else "RGB")
    plain.info.clear()
    made = io.BytesIO()
    plain.save(made, "JPEG", quality=_QUALITY)
    return ScannedPage(made.getvalue(), plain.width, plain.height, grey)


def _in_bytes(picture: Image.Image) -> Image.Image:
    """Return a picture of more than a byte a point with one; Pillow alone would cut off what is
    brighter, and leave an empty page.
    """
    if picture.mode not in _WIDE:
        return picture
    wide = picture.convert("F")
    brightest: Any = wide.getextrema()[1]
    most = next((one for one in _WIDE[picture.mode] if brightest <= one), brightest)
    return wide.point(lambda value: value * (255 / most) + 0).convert("L")
