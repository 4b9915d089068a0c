"""All that the kit takes of ReportLab; no other file imports it.

``PRIVATE`` lists what ReportLab promises to nobody: a test tells when an update breaks one of them.
"""

import io
from collections.abc import Iterator
from typing import Any, Final

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream, PDFString
from reportlab.pdfgen.canvas import Canvas

__all__ = [
    "PRIVATE",
    "Objects",
    "PDFArray",
    "PDFDictionary",
    "PDFName",
    "PDFString",
    "PlainCanvas",
    "picture",
    "qr_rows",
]

#: Of each object, the names that the kit reads, sets or overrides though no manual has them.
PRIVATE: Final = {
    "canvas": ("_code", "_doc", "_make_preamble", "_preamble"),
    "document": ("Catalog", "Pages", "Reference", "idToObject", "numberToId", "objectcounter"),
    "catalog": ("__NoDefault__", "Outlines"),
    "page": ("__NoDefault__",),
    "pages": ("pages",),
    "pdfdoc": ("BasicFonts", "PDFZCompress", "format"),
    "qr": ("addData", "make", "modules"),
}

rl_config.useA85 = 0  # pages are compressed, not spelled out in ASCII besides


class PlainCanvas(Canvas):  # type: ignore[misc]
    """A ReportLab canvas without ReportLab's own fonts."""

    def __init__(self, size: tuple[float, float]) -> None:
        super().__init__(
            io.BytesIO(),
            pagesize=size,
            invariant=1,
            pageCompression=1,
            pdfVersion=(1, 7),
            lang="ar",
        )

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"

    @property
    def code(self) -> list[str]:
        """The operators of the page that is drawn now."""
        written: list[str] = self._code
        return written

    def objects(self) -> "Objects":
        """Return the file's objects, the page that is drawn now among them."""
        if self._code or not self._doc.Pages.pages:
            self.showPage()
        return Objects(self._doc)


class Objects:
    """The objects of a file, in the order of their numbers, which begin at 1."""

    def __init__(self, doc: Any) -> None:
        self._doc = doc
        self.catalog: Any = doc.Catalog

    def add(self, value: Any, name: str) -> Any:
        """Add an object, bytes among them, by a name of its own, and return a reference to it."""
        return self._doc.Reference(value, name)

    def stream(self, name: str, data: bytes, *, packed: bool = True, **entries: Any) -> Any:
        """Add a stream and return a reference to it."""
        filters = [pdfdoc.PDFZCompress] if packed else []
        return self.add(PDFStream(PDFDictionary(entries), data, filters), name)

    def set_fonts(self, named: dict[str, Any]) -> None:
        """Let every page know these fonts, and no others."""
        self._doc.idToObject[pdfdoc.BasicFonts] = PDFDictionary(named)

    def set_root(self, **entries: Any) -> None:
        """Put entries into the catalogue."""
        _set(self.catalog, entries)

    def pages(self) -> list[Any]:
        """Return the pages."""
        return list(self._doc.Pages.pages)

    def set_page(self, page: Any, **entries: Any) -> None:
        """Put entries into the dictionary of a page."""
        _set(page, entries)

    def next_number(self) -> int:
        """Return the number that the next object gets."""
        return int(self._doc.objectcounter) + 1

    def written(self, value: Any) -> bytes:
        """Return a reference or a value as it stands in the file."""
        return bytes(pdfdoc.format(value, self._doc))

    def bodies(self) -> Iterator[bytes]:
        """Yield each object as it stands in the file; what formatting adds comes behind."""
        number = 1
        while number in self._doc.numberToId:
            found = self._doc.idToObject[self._doc.numberToId[number]]
            yield bytes(pdfdoc.format(found, self._doc, toplevel=1)).rstrip(b"\n")
            number += 1


def _set(owner: Any, entries: dict[str, Any]) -> None:
    owner.__NoDefault__ = [*owner.__NoDefault__, *entries.keys() - set(owner.__NoDefault__)]
    for name, value in entries.items():
        setattr(owner, name, value)


def picture(data: bytes) -> Any:
    """Return a PNG to be drawn, which knows its size."""
    from reportlab.lib.utils import ImageReader

    return ImageReader(io.BytesIO(data))


def qr_rows(text: str) -> list[list[bool]]:
    """Return the dark modules of a QR code, error correction M, without the quiet zone."""
    from reportlab.graphics.barcode import qrencoder

    symbol: Any = qrencoder.QRCode(None, qrencoder.QRErrorCorrectLevel.M)
    symbol.addData(text)
    symbol.make()
    return [[bool(dark) for dark in row] for row in symbol.modules]
