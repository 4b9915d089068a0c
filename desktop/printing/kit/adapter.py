"""All that the kit takes of ReportLab; no other file imports it.

``PRIVATE`` lists what ReportLab promises to nobody: a test tells when an update breaks one of them.
"""

import io
import zlib
from collections.abc import Iterator
from typing import Any, Final

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

__all__ = [
    "LEVEL",
    "PRIVATE",
    "Objects",
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
    "pdfdoc": ("BasicFonts", "PDFStream", "format"),
    "qr": ("addData", "make", "modules"),
}

rl_config.useA85 = 0  # pictures are compressed, not spelled out in ASCII besides
#: How hard streams are packed: the last two hundredths of a file would take half as long again.
LEVEL: Final = 3


class PlainCanvas(Canvas):  # type: ignore[misc]
    """A ReportLab canvas without ReportLab's own fonts."""

    def __init__(self, size: tuple[float, float]) -> None:
        super().__init__(
            io.BytesIO(),
            pagesize=size,
            invariant=1,
            pageCompression=0,  # the pages are packed like all other streams
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

    def add(self, value: Any, name: str) -> bytes:
        """Add an object, bytes among them, by a name of its own, and return a reference to it."""
        self._doc.Reference(value, name)
        return b"%d 0 R" % self._doc.objectcounter

    def stream(self, name: str, data: bytes, entries: bytes = b"", *, packed: bool = True) -> bytes:
        """Add a stream with the ``entries`` of its dictionary, and return a reference to it."""
        return self.add(_stream(data, entries, packed=packed), name)

    def set_fonts(self, named: bytes) -> None:
        """Let every page know these fonts, and no others."""
        self._doc.idToObject[pdfdoc.BasicFonts] = b"<<%s>>" % named

    def set_root(self, **entries: bytes | str | None) -> None:
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
        """Yield each object as it stands in the file; what formatting adds comes behind.

        ReportLab leaves out the line end that PDF/A wants before ``endstream``.
        """
        number = 1
        while number in self._doc.numberToId:
            found = self._doc.idToObject[self._doc.numberToId[number]]
            number += 1
            if isinstance(found, bytes):
                yield found
                continue
            if isinstance(found, pdfdoc.PDFStream):  # a page
                yield _stream(found.content.encode("latin-1"))
                continue
            body = bytes(pdfdoc.format(found, self._doc, toplevel=1)).rstrip(b"\n")
            if body.endswith(b"endstream"):
                body = body.removesuffix(b"endstream") + b"\nendstream"
            yield body


def _stream(data: bytes, entries: bytes = b"", *, packed: bool = True) -> bytes:
    if packed:
        data, entries = zlib.compress(data, LEVEL), entries + b" /Filter /FlateDecode"
    return b"<<%s /Length %d>>\nstream\n%s\nendstream" % (entries, len(data), data)


def _set(owner: Any, entries: dict[str, Any]) -> None:
    owner.__NoDefault__ = [*owner.__NoDefault__, *entries.keys() - set(owner.__NoDefault__)]
    for name, value in entries.items():
        setattr(owner, name, value)


def picture(data: bytes) -> Any:
    """Return a PNG to be drawn, which knows its size."""
    from reportlab.lib.utils import ImageReader

    return ImageReader(io.BytesIO(data))


def qr_rows(text: str, *, crumpled: bool = True) -> list[list[bool]]:
    """Return the dark modules of a QR code, without the quiet zone: error correction M, or L where
    it is not ``crumpled`` as paper is.
    """
    from reportlab.graphics.barcode import qrencoder

    levels = qrencoder.QRErrorCorrectLevel
    symbol: Any = qrencoder.QRCode(None, levels.M if crumpled else levels.L)
    symbol.addData(text)
    symbol.make()
    return [[bool(dark) for dark in row] for row in symbol.modules]
