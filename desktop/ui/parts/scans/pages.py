"""Pages of a scan as the window holds them, and the one PDF that they become.

A page is a picture that the helper drew anew: what was in the file besides is gone. The PDF holds
these pictures as they are, each on a page of its own, and nothing else: no script, no font, no day,
so that the same pages make the same bytes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import Final

from desktop.base.data_classes import dataclass

#: The longer side of a page of paper (A4), in points.
_LONG_SIDE_PT: Final = 842.0


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """A page as JPEG, ``width`` × ``height`` pixels, grey or in colour."""

    jpeg: bytes = field(repr=False)
    width: int
    height: int
    grey: bool = False


def pdf_of(pages: Sequence[ScannedPage]) -> bytes:
    """Return the pages as one PDF, each with its longer side as long as A4's."""
    numbers = [3 + 3 * place for place in range(len(pages))]
    kids = " ".join(f"{number} 0 R" for number in numbers)
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
    ]
    for number, page in zip(numbers, pages, strict=True):
        parts += _page(number, page)
    return _file(parts)


def _page(number: int, page: ScannedPage) -> Iterator[bytes]:
    """Yield a page's objects: the page (``number``), what is drawn on it, its picture."""
    scale = _LONG_SIDE_PT / max(page.width, page.height)
    wide, high = round(page.width * scale, 2), round(page.height * scale, 2)
    yield (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {wide} {high}]"
        f" /Resources << /XObject << /P {number + 2} 0 R >> >> /Contents {number + 1} 0 R >>"
    ).encode()
    yield _stream("", f"q {wide} 0 0 {high} 0 0 cm /P Do Q".encode())
    colours = "/DeviceGray" if page.grey else "/DeviceRGB"
    head = (
        f"/Type /XObject /Subtype /Image /Width {page.width} /Height {page.height}"
        f" /ColorSpace {colours} /BitsPerComponent 8 /Filter /DCTDecode "
    )
    yield _stream(head, page.jpeg)


def _stream(head: str, content: bytes) -> bytes:
    return b"<< %b/Length %d >>\nstream\n%b\nendstream" % (head.encode(), len(content), content)


def _file(parts: Sequence[bytes]) -> bytes:
    """Return the objects 1… as a whole file, with where each begins."""
    made, places = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), []
    for number, part in enumerate(parts, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%b\nendobj\n" % (number, part)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(parts) + 1)
    return bytes(made + b"startxref\n%d\n%%%%EOF\n" % start)
