"""From characters of one direction, script and font to glyphs, by HarfBuzz."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from desktop.printing.kit.fonts import FontFile

#: No pair kerning: readers take the gaps for spaces. Contextual forms: Amiri's lam-alef needs them.
_FEATURES: Final = {"kern": False, "calt": True}


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of a cluster, placed from the cluster's origin; font units."""

    index: int
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Cluster:
    """Glyphs that stand for ``text`` together and can't be parted; font units."""

    text: str
    glyphs: tuple[Glyph, ...]
    advance: int


@dataclass(frozen=True, slots=True)
class Shaped:
    """A shaped run; ``clusters`` from left to right, ``box`` is its ink from the run's origin."""

    clusters: tuple[Cluster, ...]
    starts: tuple[int, ...]
    advance: int
    box: tuple[int, int, int, int]


@lru_cache(maxsize=20_000)
def shape(font: FontFile, text: str, rtl: bool, before: str = "", after: str = "") -> Shaped:
    """Return the clusters of ``text``; ``starts`` are their first characters in it.

    ``before`` and ``after`` are the neighbouring characters, which letters join to though they
    are drawn apart.
    """
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
    starts = sorted({start for start, _, _ in groups})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    clusters = tuple(
        Cluster(text[start : ends[start]], tuple(glyphs), advance)
        for start, glyphs, advance in groups
    )
    advance = sum(cluster.advance for cluster in clusters)
    return Shaped(clusters, tuple(g[0] for g in groups), advance, _ink(font, clusters, advance))


def _ink(font: FontFile, clusters: tuple[Cluster, ...], advance: int) -> tuple[int, int, int, int]:
    """Return left, bottom, right, top of the ink, never narrower than the advance."""
    left, bottom, right, top, pen = 0, 0, advance, 0, 0
    for cluster in clusters:
        for glyph in cluster.glyphs:
            box = font.box(glyph.index)
            if box:
                x = pen + glyph.x
                left, right = min(left, x + box[0]), max(right, x + box[2])
                bottom, top = min(bottom, glyph.y + box[1]), max(top, glyph.y + box[3])
        pen += cluster.advance
    return left, bottom, right, top


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
