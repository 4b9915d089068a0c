"""The sheet's measures: one grid, two faces, three sizes, black ink and one accent for rules."""

from typing import Final

from desktop.printing.kit.text import Align, Face, Style

MM: Final = 72 / 25.4

A4: Final = (210 * MM, 297 * MM)
A5: Final = (148 * MM, 210 * MM)
MARGIN: Final = 18 * MM
#: Between columns of the grid, and between one block and the next.
GUTTER: Final = 4 * MM
#: The least height of a line that a hand writes on.
HAND: Final = 8 * MM

Colour = tuple[float, float, float]
#: Colours are for rules and grounds: text is black, as a printer without colour makes holes in the
#: letters of any other. This one is dark enough to outlive a tired toner and a second photocopy.
SOFT: Final[Colour] = (0.24, 0.28, 0.33)
LINE: Final[Colour] = (0.46, 0.51, 0.56)
WASH: Final[Colour] = (0.93, 0.945, 0.955)
ACCENT: Final[Colour] = (0.06, 0.40, 0.37)
#: How much of the watermark's black covers what stands under it.
GHOST: Final = 0.13

LARGE: Final = 16.0
MIDDLE: Final = 12.0
SMALL: Final = 8.5

TITLE: Final = Style(Face.HEADING, LARGE, bold=True, align=Align.CENTER)
OFFICE: Final = Style(Face.HEADING, MIDDLE, bold=True)
SECTION: Final = Style(Face.HEADING, MIDDLE, bold=True, leading=18)
BODY: Final = Style(Face.TEXT, MIDDLE, leading=20)
#: The prose of a letter, for older eyes.
PROSE: Final = Style(Face.TEXT, 14, leading=23, align=Align.JUSTIFY)
STRONG: Final = Style(Face.TEXT, MIDDLE, bold=True, leading=20)
#: Values of fields and cells: as prose, but set solid, since they seldom have a second line.
VALUE: Final = Style(Face.TEXT, MIDDLE, leading=18)
VALUE_STRONG: Final = Style(Face.TEXT, MIDDLE, bold=True, leading=18)
LABEL: Final = Style(Face.HEADING, SMALL, leading=11.5)
NOTE: Final = Style(Face.HEADING, SMALL, leading=13.5)
COLUMN: Final = Style(Face.HEADING, SMALL, bold=True)
