"""The document: a ReportLab canvas whose text is drawn with fonts of our own, saved as PDF/A.

PDF/A-2u (ISO 19005-2), or A-3u where data is attached: every font embedded, every code mapped.
"""

import io
from collections.abc import Mapping, Sequence
from datetime import datetime

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from desktop.printing.kit import archive
from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.lines import Piece
from desktop.printing.kit.reading import strokes
from desktop.printing.kit.subset import Subset
from desktop.printing.kit.writing import Writer

rl_config.useA85 = 0  # pages are compressed, not spelled out in ASCII besides

A4 = (595.276, 841.89)
A5 = (419.528, 595.276)


class InkCanvas(Canvas):  # type: ignore[misc]
    """A ReportLab canvas without ReportLab's own fonts."""

    def __init__(self, size: tuple[float, float]) -> None:
        self.subsets: dict[FontFile, Subset] = {}
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

    def finish(self, facts: archive.Facts) -> bytes:
        """Return the whole file, archive and all."""
        if self._code or not self._doc.Pages.pages:
            self.showPage()
        return archive.finish(self._doc, self.subsets, facts)

    def subset(self, font: FontFile) -> Subset:
        found = self.subsets.get(font)
        if found is None:
            found = self.subsets[font] = Subset(font)
        return found

    def show(
        self, pieces: tuple[Piece, ...], size: float, x: float, y: float, extra: float
    ) -> None:
        """Draw one line's pieces from ``x`` on; ``extra`` points are added to each space."""
        writer = Writer(self, size, x, y)
        for stroke in strokes(pieces, size, extra):
            writer.add(stroke)
        self._code.append(writer.finish())

    def fill(self, points: Sequence[tuple[float, float]]) -> None:
        """Fill the closed outline through ``points`` (non-zero winding), to 1/100 point.

        A signature has a thousand of them; ReportLab's own path takes five times as long.
        """
        x, y = points[0]
        lines = " ".join(f"{x:.2f} {y:.2f} l" for x, y in points[1:])
        self._code.append(f"{x:.2f} {y:.2f} m {lines} h f")

    def font_name(self, font: FontFile) -> str:
        self.subset(font)
        return f"K{list(self.subsets).index(font) + 1}"


class Document:
    """A PDF being drawn; the same input gives the same bytes."""

    def __init__(
        self,
        title: str,
        size: tuple[float, float] = A4,
        *,
        author: str = "",
        created: datetime,
        attachments: Mapping[str, bytes] | None = None,
    ) -> None:
        self.canvas = InkCanvas(size)
        self._facts = archive.Facts(title, author, created, dict(attachments or {}))

    def new_page(self, size: tuple[float, float] | None = None) -> None:
        """End this page and begin another, of ``size`` where given."""
        self.canvas.showPage()
        if size:
            self.canvas.setPageSize(size)

    def save(self) -> bytes:
        """Return the finished file; the document can't be drawn on after."""
        return self.canvas.finish(self._facts)
