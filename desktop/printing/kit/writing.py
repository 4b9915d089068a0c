"""Show operators: strokes in writing order become as few ``TJ`` as the readers allow."""

from typing import Final, Protocol

from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.reading import LRM, NUDGE, RLM, Stroke
from desktop.printing.kit.subset import Subset

#: A gap that a reader might take for a space, in ems.
_GAP: Final = 0.05
#: Places nearer than this are one, in points.
_SAME: Final = 1e-3
#: A control character that PDFium drops from the text.
_DROPPED: Final = "\u0093"
#: PDFium takes no gap for a space that is narrower than a sixth of the wider neighbour.
_WIDE: Final = 6
#: Nor may the last blank of a bridge be wide beside what follows: a part of an em.
_NARROW: Final = 100


class Page(Protocol):
    def subset(self, font: FontFile) -> Subset: ...

    def font_name(self, font: FontFile) -> str: ...


class Writer:
    """Writes one line of text at (x, y), both in points."""

    def __init__(self, page: Page, size: float, x: float, y: float) -> None:
        self._page, self._size, self._x, self._y = page, size, x, y
        self._code = ["BT"]
        self._array: list[str] = []
        self._run: list[str] = []
        self._font: FontFile | None = None
        self._codes: Subset
        self._pen = 0.0
        self._last: Stroke | None = None
        self._rightmost: Stroke | None = None
        self._later: list[Stroke] = []

    def add(self, stroke: Stroke) -> None:
        gap = stroke.x - self._pen
        beside_space = self._last is None or " " in (self._last.text, stroke.text)
        if gap > _GAP * self._size and not beside_space:
            self._flush()
            self._bridge(stroke, gap)
        if stroke.marked:
            if gap > -_SAME:
                self._mark(stroke, stroke.x - NUDGE)
            else:
                self._later.append(stroke)
        if stroke.closing:
            self._later.append(stroke)
        if stroke.font is not self._font:
            self._flush()
            self._use(stroke.font)
        if not self._array and not self._run:
            self._move(stroke.x)
        elif abs(gap) > _SAME:
            self._kern(gap)
        self._run.append(self._hex(stroke))
        self._pen = stroke.x + max(stroke.width, 0)
        self._last = stroke
        if self._rightmost is None or stroke.x > self._rightmost.x:
            self._rightmost = stroke

    def finish(self) -> str:
        """Return the line's operators."""
        self._flush()
        for stroke in self._later:
            if stroke.closing:
                self._mark(stroke, stroke.x + stroke.width - NUDGE, LRM)
            else:
                self._mark(stroke, stroke.x - NUDGE)
        right = self._rightmost
        if right is not None and right.text == "-" and right.level % 2:
            # Poppler takes a hyphen at the right end for a divided word and drops it.
            self._mark(right, right.x + right.width + NUDGE)
        return "\n".join([*self._code, "ET"])

    def _hex(self, stroke: Stroke) -> str:
        advance = max(stroke.advance, 0)  # kerning takes more than all from some letters
        code = self._codes.code(stroke.glyphs, advance, stroke.text)
        return f"{code:04X}"

    def _use(self, font: FontFile) -> None:
        self._font, self._codes = font, self._page.subset(font)
        self._code.append(f"/{self._page.font_name(font)} {number(self._size)} Tf")

    def _move(self, x: float) -> None:
        self._code.append(f"1 0 0 1 {number(self._x + x)} {number(self._y)} Tm")

    def _kern(self, gap: float) -> None:
        self._array.append(f"<{''.join(self._run)}>{number(-gap * 1000 / self._size)}")
        self._run.clear()

    def _flush(self) -> None:
        if self._run:
            self._array.append(f"<{''.join(self._run)}>")
        if self._array:
            text = "".join(self._array)
            self._code.append(f"{text} Tj" if len(self._array) == 1 else f"[{text}] TJ")
        self._array.clear()
        self._run.clear()

    def _mark(self, stroke: Stroke, x: float, mark: str = RLM) -> None:
        """Show a mark of direction by itself beside ``stroke``."""
        self._flush()
        if stroke.font is not self._font:
            self._use(stroke.font)
        self._move(x)
        code = self._page.subset(stroke.font).code((), 0, mark)
        self._code.append(f"<{code:04X}> Tj")

    def _bridge(self, stroke: Stroke, gap: float) -> None:
        """Keep PDFium from seeing a space in a jump forward.

        A blank that nobody else reads (its text is declared empty) ends where ``stroke`` begins.
        """
        if stroke.font is not self._font:
            self._use(stroke.font)
        em = stroke.font.upem
        subset = self._page.subset(stroke.font)
        wide = subset.code((), _WIDE * em, _DROPPED)
        narrow = subset.code((), em // _NARROW, _DROPPED)
        size = gap + self._size
        font = self._page.font_name(stroke.font)
        self._move(stroke.x)
        back = number(_WIDE * 1000 + (em // _NARROW) * 1000 / em)
        self._code.append(
            f"/Span <</ActualText ()>> BDC /{font} {number(size)} Tf"
            f" [<{wide:04X}>{back}<{narrow:04X}>] TJ EMC /{font} {number(self._size)} Tf"
        )


def number(value: float) -> str:
    """Return ``value`` as PDF writes it, to a ten-thousandth."""
    text = f"{value:.4f}".rstrip("0").rstrip(".")
    return "0" if text in ("", "-0") else text
