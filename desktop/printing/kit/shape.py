"""From characters of one direction, script and font to glyphs, by HarfBuzz."""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, Final

from desktop.base.data_classes import dataclass
from desktop.printing.kit import classic
from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.glyphs import Cluster, Glyph, invisible

#: Pair kerning, without which a gap as wide as a space stands in «مركز»; contextual forms, which
#: Amiri's lam-alef needs. HarfBuzz has both on, but for a script that it thinks to need neither.
_FEATURES: Final = {"kern": True, "calt": True}


@dataclass(frozen=True, slots=True)
class Letter:
    """One character of a run with its share of the ink; font units.

    A cluster (lam-alef, a letter with its marks) is drawn by its leftmost letter alone; its other
    characters have room but no ink, so that each character can be found at its own place.
    """

    text: str
    x: int
    advance: int
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, slots=True)
class Shaped:
    """A shaped run. ``letters`` in logical order; ``starts`` are the indices where a cluster
    begins, each a place to cut; ``box`` is the ink's left, bottom, right, top from the origin.
    """

    letters: tuple[Letter, ...]
    starts: tuple[int, ...]
    advance: int
    box: tuple[int, int, int, int]


@lru_cache(maxsize=1_500)
def shape(font: FontFile, text: str, rtl: bool, before: str = "", after: str = "") -> Shaped:
    """Return ``text`` shaped as one run.

    ``before`` and ``after`` are the neighbouring characters, which letters join to though they
    are drawn apart.
    """
    letters: list[Letter] = []
    starts: list[int] = []
    pen = 0
    route = clusters if font.shaper is not None else classic.clusters
    for cluster in route(font, text, rtl, before, after):
        starts.append(cluster.start)
        letters += _split(cluster, pen, rtl)
        pen += cluster.advance
    if rtl:
        starts.reverse()
        letters.reverse()
    return Shaped(tuple(letters), tuple(starts), pen, _ink(font, letters, pen))


def clusters(font: FontFile, text: str, rtl: bool, before: str, after: str) -> Iterator[Cluster]:
    """Yield HarfBuzz's clusters of ``text`` from left to right."""
    import uharfbuzz as hb

    buffer: Any = hb.Buffer()
    buffer.add_str(before + text + after, len(before), len(text))
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.language = "ar"
    hb.shape(font.shaper, buffer, _FEATURES)
    groups: list[tuple[int, list[Glyph], int]] = []
    for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        start = info.cluster - len(before)
        if not groups or groups[-1][0] != start:
            groups.append((start, [], 0))
        _, glyphs, pen = groups[-1]
        glyphs.append(Glyph(info.codepoint, pen + at.x_offset, at.y_offset))
        groups[-1] = (start, glyphs, pen + at.x_advance)
    starts = sorted(start for start, _, _ in groups)
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    for start, glyphs, advance in groups:
        yield Cluster(start, text[start : ends[start]], tuple(glyphs), advance)


def _split(cluster: Cluster, pen: int, rtl: bool) -> list[Letter]:
    """Return a cluster's letters, for ``rtl`` in reverse logical order (from left to right)."""
    text, advance = cluster.text, cluster.advance
    if len(text) == 1:
        return [Letter(text, pen, advance, cluster.glyphs)]
    bases = [not (unicodedata.combining(char) or invisible(char)) for char in text]
    bases[0] = True
    count = sum(bases)
    edges = [round(advance * k / count) for k in range(count + 1)]
    letters = []
    k = -1
    for char, base in zip(text, bases, strict=True):
        k += base
        slot = count - 1 - k if rtl else k
        room = edges[slot + 1] - edges[slot] if base else 0
        ink = cluster.glyphs if base and slot == 0 else ()
        letters.append(Letter(char, pen + edges[slot], room, ink))
    return letters[::-1] if rtl else letters


def _ink(font: FontFile, letters: Iterable[Letter], advance: int) -> tuple[int, int, int, int]:
    """Return left, bottom, right, top of the ink, never narrower than the advance."""
    left, bottom, right, top = 0, 0, advance, 0
    for letter in letters:
        for glyph in letter.glyphs:
            box = font.box(glyph.number)
            if box:
                x = letter.x + glyph.x
                left, right = min(left, x + box[0]), max(right, x + box[2])
                bottom, top = min(bottom, glyph.y + box[1]), max(top, glyph.y + box[3])
    return left, bottom, right, top


@lru_cache(maxsize=4096)
def script(char: str) -> str:
    """Return a coarse script for splitting runs; empty for marks, digits and punctuation."""
    if unicodedata.category(char)[0] != "L":
        return ""
    code = ord(char)
    if 0x0590 <= code < 0x0600 or 0xFB1D <= code < 0xFB50:
        return "Hebr"
    if 0x0600 <= code < 0x0900 or 0xFB50 <= code < 0xFE00 or 0xFE70 <= code < 0xFF00:
        return "Arab"
    return "Other"
