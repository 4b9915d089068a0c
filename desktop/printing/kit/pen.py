"""What boxes draw with: one document's canvas, its digits, and the layouts it has measured."""

import re
from collections.abc import Callable, Hashable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from functools import lru_cache
from typing import Any, TypeVar

from desktop.base.arabic_text import ltr, strip_controls, western_digits
from desktop.base.hijri import GREGORIAN_MONTHS, HIJRI_MONTHS
from desktop.core.documents.forms import DigitChoice
from desktop.printing.kit.pdf import InkCanvas
from desktop.printing.kit.prepare import isolate
from desktop.printing.kit.text import Align, Digits, Direction, Layout, Style, draw, layout
from desktop.printing.kit.tokens import LINE, Colour

_Answer = TypeVar("_Answer")
_DIGITS = {DigitChoice.ARABIC: Digits.ARABIC, DigitChoice.WESTERN: Digits.WESTERN}
_MONTHS = "|".join((*HIJRI_MONTHS, *GREGORIAN_MONTHS))
#: What ends a date never stands alone on a line, nor a day without its month.
_DATE = re.compile(
    r"(?<=[0-9\u0660-\u0669]{4}) (?=(?:هـ|م)(?!\w))"
    rf"|(?<=[0-9\u0660-\u0669]) (?=(?:{_MONTHS})(?!\w))"
)
#: How small letters become for a word's sake, as a part of their size.
_READABLE = 0.65
#: Separators and percent sign beside Western digits.
_SIGNS = str.maketrans("٬٫٪", ",.%")


@lru_cache(maxsize=256)
def _own(style: Style, digits: Digits) -> Style:
    """Return ``style`` with the office's digits, where it says nothing of them."""
    return replace(style, digits=digits) if style.digits is Digits.AS_TYPED else style


def identifier(text: str) -> str:
    """Return an identifier isolated, in Western digits; an empty one stays empty."""
    return ltr(western_digits(text)) if text else ""


class Pen:
    """A canvas with the office's digits. Lengths are points; y grows upwards, as in PDF."""

    def __init__(self, canvas: InkCanvas, digits: DigitChoice) -> None:
        self.canvas = canvas
        self._digits = digits
        #: Whether something was measured that no font has letters for.
        self.gaps = False
        self._layouts: dict[tuple[str, Style, float | None, Direction], Layout] = {}
        self._known: dict[tuple[int, float, Hashable], tuple[object, Any]] = {}

    def once(
        self,
        box: object,
        width: float,
        ask: Callable[["Pen", float], _Answer],
        how: Hashable = None,
    ) -> _Answer:
        """Return what ``ask`` says of a frozen box in ``width``; it is asked once, for each of the
        ways (``how``) in which the box stands.
        """
        key = (id(box), width, how)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = (box, ask(self, width))  # held, so that its id stays its own
        answer: _Answer = found[1]
        return answer

    def element(self, kind: str, **more: Any) -> AbstractContextManager[None]:
        """Put what is drawn meanwhile into an element of the structure (:meth:`Tree.element`)."""
        return self.canvas.tree.element(kind, **more)

    def aside(self, kind: str = "") -> AbstractContextManager[None]:
        """Let nobody read what is drawn meanwhile (:meth:`Tree.aside`)."""
        return self.canvas.tree.aside(kind)

    @contextmanager
    def entry(
        self, numbering: str = "None", key: object = None, *, again: bool = False
    ) -> Iterator[None]:
        """Put what is drawn meanwhile into the next entry of a list."""
        listed = self.element("L", again=True, attributes=f"/O /List /ListNumbering /{numbering}")
        with listed, self.element("LI", key=key, again=again):
            yield

    def printed(self, role: str, said: str, *, chosen: bool) -> AbstractContextManager[None]:
        """Let what is drawn meanwhile be a check box (``cb``) or a choice (``rb``) on paper."""
        state = "on" if chosen else "off"
        attributes = f"/O /PrintField /Role /{role} /checked /{state}"
        return self.element("Form", alt=self._said(said), attributes=attributes)

    def cell(self, at: int, scope: str = "", *, again: bool) -> AbstractContextManager[None]:
        """Put what is drawn meanwhile into the cell of a row; one with a ``scope`` names a Column
        or Row.
        """
        attributes = f"/O /Table /Scope /{scope}" if scope else ""
        kind = "TH" if scope else "TD"
        return self.element(kind, key=at, again=again, attributes=attributes)

    def figure(
        self, shown: str, corner: tuple[float, float], size: tuple[float, float]
    ) -> AbstractContextManager[None]:
        """Let what is drawn meanwhile be a figure that shows ``shown``, in words; it stands in the
        frame that begins at ``corner`` (upper left).
        """
        (x, top), (width, height) = corner, size
        ends = (x, top - height), (x + width, top)
        box = " ".join(f"{one:.2f}" for end in ends for one in self.canvas.absolutePosition(*end))
        attributes = f"/O /Layout /BBox [{box}]"
        return self.element("Figure", alt=self._said(shown), attributes=attributes)

    def _said(self, text: str) -> str:
        """Return what is said of a figure, in the digits of the text around it."""
        if self._digits is DigitChoice.WESTERN:
            text = text.translate(_SIGNS)
        return strip_controls(isolate(text, _DIGITS[self._digits]))

    def layout(
        self, text: str, style: Style, width: float | None, direction: Direction = Direction.RTL
    ) -> Layout:
        """Return the text set in ``width``; the same question is answered once."""
        key = (text, style, width, direction)
        found = self._layouts.get(key) or self._in_one_line(text, style, width, direction)
        if found is None:
            if self._digits is DigitChoice.WESTERN:
                text = text.translate(_SIGNS)
            own = _own(style, _DIGITS[self._digits])
            found = layout(_DATE.sub("\N{NO-BREAK SPACE}", text), own, width, direction)
            self._layouts[key] = found
            self.gaps = self.gaps or found.gaps
        return found

    def _in_one_line(
        self, text: str, style: Style, width: float | None, direction: Direction
    ) -> Layout | None:
        """Return the text as it was set without a width, where it is one line that fits."""
        found = self._layouts.get((text, style, None, direction))
        if found is None or width is None or style.align is Align.JUSTIFY:
            return None
        return found if len(found.lines) == 1 and found.lines[0].span <= width else None

    def fitting(self, text: str, style: Style, width: float) -> Style:
        """Return ``style``, smaller where the text would need more than one line of ``width``."""
        wide = self.layout(text, style, None).width
        return style if wide <= width else replace(style, size=style.size * width / wide * 0.995)

    def unbroken(self, text: str, style: Style, width: float) -> Style:
        """Return ``style``, smaller where a word of the text would be torn in ``width``; as it is
        where no size that can be read would help.
        """
        if not self.layout(text, style, width).torn:
            return style
        wide = max(self.layout(word, style, None).width for word in text.split())
        share = width / wide * 0.995
        return replace(style, size=style.size * share) if share >= _READABLE else style

    def write(self, text: str, style: Style, x: float, top: float, width: float) -> None:
        """Set the text in the box that begins at ``x`` (left) and ``top``."""
        draw(self.canvas, self.layout(text, style, width), x, top, width)

    def line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        colour: Colour = LINE,
        weight: float = 0.5,
        *,
        dotted: bool = False,
    ) -> None:
        """Draw a straight line; a dotted one has round dots, for writing upon."""
        self.canvas.rule(start, end, colour, weight, dotted=dotted)

    def rect(
        self,
        corner: tuple[float, float],
        size: tuple[float, float],
        *,
        fill: Colour | None = None,
        stroke: Colour | None = None,
        weight: float = 0.6,
        radius: float = 0,
    ) -> None:
        """Draw a rectangle from its upper left corner downwards."""
        (x, top), (width, height) = corner, size
        sides = (x, top - height, x + width, top)
        self.canvas.frame(sides, radius, fill=fill, stroke=stroke, weight=weight)

    def path(self, points: list[tuple[float, float]]) -> None:
        """Fill the closed outline through ``points`` (non-zero) with black, to 1/100 point."""
        with self.canvas.drawn() as canvas:
            canvas.ink()
            canvas.fill(points)
