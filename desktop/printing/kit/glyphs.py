"""What shaping yields, by whichever route: glyphs in clusters."""

from typing import Final, NamedTuple

from desktop.base.data_classes import dataclass


class Glyph(NamedTuple):
    """A glyph placed from its cluster's origin; font units. A tuple, as it is looked up often."""

    number: int
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """Glyphs that stand for ``text`` together, the run's characters from ``start`` on."""

    start: int
    text: str
    glyphs: tuple[Glyph, ...]
    advance: int


#: What stands for letters that no font has.
GAP: Final = "\u25af"
_INVISIBLE: Final = frozenset(
    {
        0x09,
        *range(0x0A, 0x0E),
        0x85,
        0xAD,
        0x34F,
        0x61C,
        0xFEFF,
        *range(0x200B, 0x2010),
        *range(0x2028, 0x202F),
    }
    | {*range(0x2060, 0x2070), *range(0xFE00, 0xFE10)}
)


def invisible(char: str) -> bool:
    """Tell whether ``char`` is a control that needs no glyph (joiners, marks of direction)."""
    return ord(char) in _INVISIBLE
