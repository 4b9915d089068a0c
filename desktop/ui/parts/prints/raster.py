"""Pages of a PDF as pictures: for the preview, and for printers that take no PDF.

pdfium must not be entered by two threads at once: the window draws previews while the lane may be
printing, so every use holds one lock.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop.base.arabic_text import western_digits
from desktop.base.errors import KnownError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_DPI = 300
_FUZZY = QPageSize.SizeMatchPolicy.FuzzyMatch
_ONE_AT_A_TIME = Lock()


@contextmanager
def _opened(pdf: bytes) -> "Iterator[PdfDocument]":
    import pypdfium2

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Return the width and height of every page, in points."""
    with _opened(pdf) as document:
        return [page.get_size() for page in document]


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    with _opened(pdf) as document:
        return len(document)


def page_image(pdf: bytes, page: int, scale: float) -> QImage:
    """Draw a page (from 0) at ``scale`` pixels a point, on white."""
    with _opened(pdf) as document:
        bitmap = document[page].render(scale=scale, rev_byteorder=True)
        plain = bitmap.n_channels == 3
        shape = QImage.Format.Format_RGB888 if plain else QImage.Format.Format_RGBA8888
        image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, shape)
        return image.copy()  # the picture outlives pdfium's buffer


def print_by_qt(pdf: bytes, title: str, printer: str, copies: int, pages: list[int]) -> None:
    """Print ``pages`` (from 0) through Qt at their own size.

    Raises KnownError ``printer.gone`` for a printer that is not there, ``printer.refused``.
    """
    info = QPrinterInfo.printerInfo(printer)
    if info.isNull():
        raise KnownError("printer.gone", printer=printer)
    device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    device.setDocName(title)
    device.setCopyCount(copies)
    device.setResolution(_DPI)
    size = QSizeF(*page_sizes(pdf)[0])
    device.setPageSize(QPageSize(size, QPageSize.Unit.Point, "", _FUZZY))
    device.setFullPage(True)
    painter = QPainter()
    if not painter.begin(device):
        raise KnownError("printer.refused")
    try:
        for place, page in enumerate(pages):
            if place:
                device.newPage()
            image = page_image(pdf, page, _DPI / 72)
            painter.drawImage(QRectF(QPointF(0, 0), size * device.resolution() / 72), image)
    finally:
        painter.end()


def chosen(pages: str, count: int) -> list[int]:
    """Return the pages (from 0) that a range like "1-2,4" names, in order; all where it is empty.

    Raises KnownError ``printer.bad_range`` for a range that names no page of the document.
    """
    if not pages.strip():
        return list(range(count))
    found: set[int] = set()
    for part in western_digits(pages).replace("،", ",").split(","):
        first, dash, last = (end.strip() for end in part.partition("-"))
        last = last if dash else first
        if not first.isdecimal() or not last.isdecimal():
            raise KnownError("printer.bad_range")
        start, end = int(first), int(last)
        if not 1 <= start <= end <= count:
            raise KnownError("printer.bad_range")
        found |= set(range(start - 1, end))
    return sorted(found)
