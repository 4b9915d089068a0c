"""The document: a canvas whose text is drawn with fonts of our own, tagged, saved as PDF/A.

PDF/A-2a (ISO 19005-2), or A-3a where data is attached, and PDF/UA-1 (ISO 14289-1): every font
embedded, every code mapped, everything drawn part of the structure or an artifact.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Final

from desktop.printing.kit import archive
from desktop.printing.kit.adapter import PlainCanvas
from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.lines import Piece
from desktop.printing.kit.structure import Tree
from desktop.printing.kit.subset import Subset
from desktop.printing.kit.writing import Named, number, written

A4 = (595.276, 841.89)
A5 = (419.528, 595.276)

#: How far from a rounded corner its curve is drawn to, as a part of the radius.
_CORNER: Final = 0.4472


class _Names(dict[Named, str]):
    """What the fonts of one document and the codes in them are called, as they are asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.subsets: dict[FontFile, Subset] = {}

    def __missing__(self, named: Named) -> str:
        if isinstance(named, FontFile):
            self.subsets[named] = Subset(named)
            name = f"K{len(self.subsets)}"
        else:
            name = f"{self.subsets[named.font].code(named):04X}"
        self[named] = name
        return name


class InkCanvas(PlainCanvas):
    """A canvas that knows to what each thing drawn belongs."""

    def __init__(self, size: tuple[float, float]) -> None:
        self._names = _Names()
        self.tree = Tree()
        super().__init__(size)

    def showPage(self) -> None:  # noqa: N802 (ReportLab's name)
        self.tree.turn(self.code)
        super().showPage()

    def finish(self, facts: archive.Facts) -> bytes:
        """Return the whole file, archive and all."""
        return archive.finish(self.objects(), self._names.subsets, self.tree, facts)

    def say(self, text: str, top: float) -> None:
        """Let what is shown next be read as ``text``; it begins at ``top``."""
        self.tree.text(self.code, text, top)

    @contextmanager
    def drawn(self) -> Iterator["InkCanvas"]:
        """Let what is drawn meanwhile be part of the current figure, or an artifact."""
        self.tree.ink(self.code)
        self.saveState()
        yield self
        self.restoreState()

    @contextmanager
    def turned(self) -> Iterator["InkCanvas"]:
        """Keep what moves, turns or scales the canvas meanwhile from what comes after."""
        self.tree.close(self.code)
        self.saveState()
        yield self
        self.tree.close(self.code)
        self.restoreState()

    def show(
        self, pieces: tuple[Piece, ...], size: float, x: float, y: float, extra: float
    ) -> None:
        """Draw one line's pieces from ``x`` on, in black; ``extra`` points are added to each
        space.
        """
        line = written(pieces, size, extra).filled(self._names)
        self.code.append(f"q 0 g 1 0 0 1 {number(x)} {number(y)} cm\n{line}\nQ")

    def ink(self) -> None:
        """Fill with black alone from here on: a printer mixes no other toner into letters."""
        self.setFillGray(0)

    def rule(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        colour: tuple[float, float, float],
        weight: float,
        *,
        dotted: bool,
    ) -> None:
        """Draw a straight line, in one piece: a form has a hundred of them."""
        self.tree.ink(self.code)
        dots = " 1 J [.01 2.6] 0 d" if dotted else ""
        (x, y), (u, v), (r, g, b) = start, end, colour
        self.code.append(
            f"q {r:g} {g:g} {b:g} RG {weight:g} w{dots} n {x:.5f} {y:.5f} m {u:.5f} {v:.5f} l S Q"
        )

    def frame(
        self,
        sides: tuple[float, float, float, float],
        radius: float,
        *,
        fill: tuple[float, float, float] | None,
        stroke: tuple[float, float, float] | None,
        weight: float,
    ) -> None:
        """Fill or stroke a rectangle from left, bottom to right, top, its corners rounded, in one
        piece too.
        """
        self.tree.ink(self.code)
        a, b, c, d = sides
        path = f"{a:.5f} {b:.5f} {c - a:.5f} {d - b:.5f} re"
        if radius:
            r, t = radius, _CORNER * radius
            path = (
                f"{a + r:.5f} {b:.5f} m {c - r:.5f} {b:.5f} l"
                f" {c - t:.5f} {b:.5f} {c:.5f} {b + t:.5f} {c:.5f} {b + r:.5f} c"
                f" {c:.5f} {d - r:.5f} l"
                f" {c:.5f} {d - t:.5f} {c - t:.5f} {d:.5f} {c - r:.5f} {d:.5f} c"
                f" {a + r:.5f} {d:.5f} l"
                f" {a + t:.5f} {d:.5f} {a:.5f} {d - t:.5f} {a:.5f} {d - r:.5f} c"
                f" {a:.5f} {b + r:.5f} l"
                f" {a:.5f} {b + t:.5f} {a + t:.5f} {b:.5f} {a + r:.5f} {b:.5f} c h"
            )
        ground = "{:g} {:g} {:g} rg ".format(*fill) if fill else ""
        line = "{:g} {:g} {:g} RG {:g} w ".format(*stroke, weight) if stroke else ""
        paint = "B" if fill and stroke else "f" if fill else "S"
        self.code.append(f"q {ground}{line}{path} {paint} Q")

    def fill(self, points: Sequence[tuple[float, float]]) -> None:
        """Fill the closed outline through ``points`` (non-zero winding), to 1/100 point.

        A signature has a thousand of them; ReportLab's own path takes five times as long.
        """
        x, y = points[0]
        lines = " ".join(f"{x:.2f} {y:.2f} l" for x, y in points[1:])
        self.code.append(f"{x:.2f} {y:.2f} m {lines} h f")


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
