"""Pages of a PDF as pictures: for the preview, and for printers that take no PDF."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop.base.errors import KnownError

_DPI = 300


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def page_image(pdf: bytes, page: int, scale: float) -> QImage:
    """Draw a page (from 0) at ``scale`` pixels a point, on white."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[page].render(scale=scale, rev_byteorder=True)
        image = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGB888
            if bitmap.n_channels == 3
            else QImage.Format.Format_RGBA8888,
        )
        return image.copy()  # the picture outlives pdfium's buffer
    finally:
        document.close()


def print_by_qt(pdf: bytes, title: str, printer: str, copies: int, pages: str) -> None:
    """Print page by page through Qt; raises KnownError ``print.refused``."""
    info = QPrinterInfo.printerInfo(printer) if printer else QPrinterInfo.defaultPrinter()
    device = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    device.setDocName(title)
    device.setCopyCount(copies)
    device.setResolution(_DPI)
    device.setFullPage(True)
    painter = QPainter()
    if not painter.begin(device):
        raise KnownError("print.refused")
    try:
        for place, page in enumerate(chosen(pages, page_count(pdf))):
            if place:
                device.newPage()
            image = page_image(pdf, page, _DPI / 72)
            painter.drawImage(QRectF(painter.viewport()), image)
    finally:
        painter.end()


def chosen(pages: str, count: int) -> list[int]:
    """Return the pages (from 0) that a range like "1-2,4" names; all where it is empty.

    Raises KnownError ``print.bad_range`` for a range that names no page of the document.
    """
    if not pages.strip():
        return list(range(count))
    found: list[int] = []
    for part in pages.replace("،", ",").split(","):
        first, _, last = part.strip().partition("-")
        if not first.isdigit() or (last and not last.isdigit()):
            raise KnownError("print.bad_range")
        found += range(int(first) - 1, int(last or first))
    if not found or min(found) < 0 or max(found) >= count:
        raise KnownError("print.bad_range")
    return found
