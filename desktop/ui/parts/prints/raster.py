"""Pages of a PDF as pictures: for the preview, and for printers that take no PDF.

A printer is given a page in grey at the 600 dpi of its own dots, and in bands, as a whole A4 page
of that is 35 MB at once, and 140 in colour.

pdfium must not be entered by two threads at once: the window draws previews while the lane may be
printing, so every use holds one lock.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import c_ubyte
from threading import Lock
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop.base.arabic_text import western_digits
from desktop.base.errors import KnownError
from desktop.ui.spool import Printers

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_DPI: Final = 600
#: The most bytes of a band, one a pixel.
BAND: Final = 16_000_000
#: Bands are so many rows or a multiple: their seams fall between pixels at 300, 360, 720, 1200 dpi.
_ROWS: Final = 60
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


def bands(pdf: bytes, page: int) -> Iterator[tuple[int, QImage]]:
    """Yield a page (from 0) in grey on white at 600 dpi, in bands from the top: the row of pixels
    that each begins at, and its picture of at most ``BAND`` bytes.
    """
    from pypdfium2 import PdfBitmap, raw

    with _opened(pdf) as document:
        sheet = document[page]
        width, height = (round(side * _DPI / 72) for side in sheet.get_size())
        most = BAND // width // _ROWS * _ROWS
        flags = raw.FPDF_ANNOT | raw.FPDF_PRINTING
        for top in range(0, height, most):
            rows = min(most, height - top)
            band = QImage(width, rows, QImage.Format.Format_Grayscale8)
            band.fill(0xFFFFFFFF)
            stride = band.bytesPerLine()
            room = (c_ubyte * (stride * rows)).from_buffer(band.bits())
            bitmap = PdfBitmap.new_native(width, rows, raw.FPDFBitmap_Gray, False, room, stride)
            raw.FPDF_RenderPageBitmap(bitmap, sheet, 0, -top, width, height, 0, flags)
            bitmap.close()
            yield top, band


def known_to_qt() -> Printers:
    """Return the printers that Qt knows, the default one too."""
    names = tuple(sorted(QPrinterInfo.availablePrinterNames()))
    return Printers(names, QPrinterInfo.defaultPrinterName())


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
            unit = device.resolution() / _DPI
            for top, band in bands(pdf, page):
                strip = QRectF(0, top * unit, band.width() * unit, band.height() * unit)
                painter.drawImage(strip, band)
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
