"""The faces of the paper, loaded once per process: outlines, coverage and metrics."""

import struct
from dataclasses import field
from enum import StrEnum
from functools import cache, cached_property
from typing import Any, Final

from desktop.base import log
from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError
from desktop.base.paths import resource


class Face(StrEnum):
    """What a text is set in: Amiri for reading, IBM Plex Sans Arabic for headings."""

    TEXT = "Amiri"
    HEADING = "IBMPlexSansArabic"


_WIDE: Final = "DejaVuSans"


@dataclass(frozen=True, eq=False)
class FontFile:
    """One TrueType file. Lengths are in font units, ``upem`` to the em.

    Its glyphs are looked up when they are first asked for: few papers need the last of a chain.
    """

    name: str
    tables: dict[str, bytes] = field(repr=False)
    upem: int
    ascent: int
    descent: int
    glyphs: int
    shaper: Any = field(repr=False)

    @cached_property
    def loca(self) -> tuple[int, ...]:
        """Where each glyph's record begins, and the last one's end."""
        return _loca(self.tables, self.glyphs)

    @cached_property
    def advances(self) -> tuple[int, ...]:
        """The advance of each glyph."""
        return _advances(self.tables, self.glyphs)

    @cached_property
    def cmap(self) -> dict[int, int]:
        """The glyph of each code point."""
        return _cmap(self.tables["cmap"])

    def covers(self, char: str) -> bool:
        return ord(char) in self.cmap

    def outline(self, glyph: int) -> bytes:
        """Return the glyph's record of the ``glyf`` table, empty for a blank one."""
        return self.tables["glyf"][self.loca[glyph] : self.loca[glyph + 1]]

    def box(self, glyph: int) -> tuple[int, int, int, int] | None:
        """Return the ink as left, bottom, right, top; None where there is none."""
        record = self.outline(glyph)
        return struct.unpack(">4h", record[2:10]) if record else None


@cache
def load(name: str) -> FontFile:
    """Load ``resources/fonts/<name>.ttf``; ``shaper`` is None where HarfBuzz isn't there.

    Raises KnownError ``printer.no_font`` where it is missing, or is none: the program was not
    copied whole.
    """
    try:
        return _read(name, resource("fonts", f"{name}.ttf").read_bytes())
    except (OSError, LookupError, ValueError, struct.error) as why:
        log.event("font missing", kind=name)
        raise KnownError("printer.no_font", font=name) from why


def _read(name: str, data: bytes) -> FontFile:
    count = struct.unpack(">H", data[4:6])[0]
    tables = {}
    for i in range(count):
        tag, _, offset, length = struct.unpack(">4sIII", data[12 + 16 * i : 28 + 16 * i])
        if offset + length > len(data):
            raise ValueError(tag)
        tables[tag.decode("ascii")] = data[offset : offset + length]
    glyphs = struct.unpack(">H", tables["maxp"][4:6])[0]
    ascent, descent = struct.unpack(">hh", tables["hhea"][4:8])
    return FontFile(
        name=name,
        tables=tables,
        upem=struct.unpack(">H", tables["head"][18:20])[0],
        ascent=ascent,
        descent=-descent,
        glyphs=glyphs,
        shaper=_shaper(data),
    )


def chain(face: Face, bold: bool) -> tuple[FontFile, ...]:
    """Return the fonts to try for a character, in order."""
    weight = "Bold" if bold else "Regular"
    other = Face.HEADING if face is Face.TEXT else Face.TEXT
    wide = f"{_WIDE}-Bold" if bold else _WIDE
    return load(f"{face}-{weight}"), load(f"{other}-{weight}"), load(wide)


def _loca(tables: dict[str, bytes], glyphs: int) -> tuple[int, ...]:
    if tables["head"][51]:
        return tuple(struct.unpack(f">{glyphs + 1}I", tables["loca"][: 4 * glyphs + 4]))
    short = struct.unpack(f">{glyphs + 1}H", tables["loca"][: 2 * glyphs + 2])
    return tuple(2 * offset for offset in short)


def _advances(tables: dict[str, bytes], glyphs: int) -> tuple[int, ...]:
    count = struct.unpack(">H", tables["hhea"][34:36])[0]
    pairs = struct.unpack(f">{2 * count}H", tables["hmtx"][: 4 * count])
    return (*pairs[::2], *[pairs[-2]] * (glyphs - count))


def _cmap(table: bytes) -> dict[int, int]:
    """Return code point to glyph from the widest Unicode subtable (formats 4 and 12)."""
    found: dict[int, int] = {}
    for i in range(struct.unpack(">H", table[2:4])[0]):
        platform, _, offset = struct.unpack(">HHI", table[4 + 8 * i : 12 + 8 * i])
        if platform not in (0, 3):
            continue
        kind = struct.unpack(">H", table[offset : offset + 2])[0]
        if kind == 4:
            found |= _cmap4(table[offset:])
        elif kind == 12:
            found |= _cmap12(table[offset:])
    return found


def _cmap4(sub: bytes) -> dict[int, int]:
    n = struct.unpack(">H", sub[6:8])[0] // 2
    rows = [
        struct.unpack(f">{n}H", sub[at : at + 2 * n])
        for at in (14, 16 + 2 * n, 16 + 4 * n, 16 + 6 * n)
    ]
    found: dict[int, int] = {}
    for k, (end, start, delta, offset) in enumerate(zip(*rows, strict=True)):
        for code in range(start, min(end, 0xFFFE) + 1):
            glyph = code
            if offset:
                at = 16 + 6 * n + 2 * k + offset + 2 * (code - start)
                glyph = struct.unpack(">H", sub[at : at + 2])[0]
                if not glyph:
                    continue
            if (glyph + delta) & 0xFFFF:
                found[code] = (glyph + delta) & 0xFFFF
    return found


def _cmap12(sub: bytes) -> dict[int, int]:
    found: dict[int, int] = {}
    for i in range(struct.unpack(">I", sub[12:16])[0]):
        start, end, glyph = struct.unpack(">III", sub[16 + 12 * i : 28 + 12 * i])
        found |= {code: glyph + code - start for code in range(start, end + 1)}
    return found


def _shaper(data: bytes) -> Any:
    """Return HarfBuzz's font, or None where the library doesn't load on this machine."""
    try:
        import uharfbuzz
    except (ImportError, OSError):
        log.event("shaper missing", kind="uharfbuzz")
        return None
    return uharfbuzz.Font(uharfbuzz.Face(data))
