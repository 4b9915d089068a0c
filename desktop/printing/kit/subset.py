"""A font for one document: only the glyphs drawn, one code for each (glyphs, text) pair.

A code that draws several glyphs (a letter with its marks) is a TrueType composite of them; one
that draws nothing (the second letter of a ligature, a mark) is a blank with its own text.
"""

import struct
import sys
from array import array
from functools import cached_property, lru_cache
from itertools import accumulate, chain
from typing import NamedTuple
from weakref import WeakValueDictionary

from desktop.base.data_classes import dataclass
from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.glyphs import Glyph

_ARGS_ARE_WORDS, _ARGS_ARE_XY, _MORE, _HAS_INSTRUCTIONS = 0x1, 0x2, 0x20, 0x100
_SCALE, _XY_SCALE, _TWO_BY_TWO = 0x8, 0x40, 0x80


@dataclass(frozen=True, eq=False)
class Ink:
    """What one code shows: glyphs of ``font``, the ``advance`` in its units, and its text.

    :func:`ink` gives one of each, so that it is known by itself: each code of a page asks for it.
    """

    font: FontFile
    glyphs: tuple[Glyph, ...]
    advance: int
    text: str

    @cached_property
    def outline(self) -> "bytes | _Composite":
        """What draws it: an outline of its font, or a composite of several."""
        parts = [part for part in self.glyphs if self.font.outline(part.number)]
        if not parts:
            return b""
        if len(parts) == 1 and not (parts[0].x or parts[0].y):
            return _outline(self.font, parts[0].number)
        return _placed(self.font, parts)


_INKS: WeakValueDictionary[tuple[FontFile, tuple[Glyph, ...], int, str], Ink] = (
    WeakValueDictionary()
)


def ink(font: FontFile, glyphs: tuple[Glyph, ...], advance: int, text: str) -> Ink:
    """Return the ink of these: the same one as long as a written line or a document has it."""
    key = (font, glyphs, advance, text)
    found = _INKS.get(key)
    if found is None:
        found = _INKS[key] = Ink(*key)
    return found


class Subset:
    """Collects clusters of one font and writes the TrueType file that draws them."""

    def __init__(self, font: FontFile) -> None:
        self.font = font
        #: What each code shows, from code 1 on.
        self.inks: list[Ink] = []

    def code(self, ink: Ink) -> int:
        """Return the two-byte code (and glyph number) of a new ink; never 0."""
        self.inks.append(ink)
        return len(self.inks)

    def truetype(self) -> bytes:
        """Return the font file: code n is glyph n, parts of composites come behind."""
        advances: list[int] = [self.font.advances[0], *(ink.advance for ink in self.inks)]
        later: dict[int, int] = {}
        first = len(self.inks) + 1
        records = [b""]  # of .notdef
        records += [_numbered(ink.outline, later, first) for ink in self.inks]
        parts: list[int] = []
        while len(parts) < len(later):  # which parts of parts add to
            parts = list(later)
            for glyph in parts[len(records) - first :]:
                records.append(_numbered(_outline(self.font, glyph), later, first))
                advances.append(self.font.advances[glyph])
        return _assemble(self.font, records, advances)


class _Composite(NamedTuple):
    """A record of others: its head, and each part's flags, glyph, and what stands behind that."""

    head: bytes
    parts: tuple[tuple[bytes, int, bytes], ...]


def _numbered(outline: bytes | _Composite, later: dict[int, int], first: int) -> bytes:
    """Return a glyph's record, whose parts get numbers of this font, from ``first`` on."""
    if isinstance(outline, bytes):
        return outline
    record = outline.head
    for flags, part, rest in outline.parts:
        number = later.get(part) or later.setdefault(part, first + len(later))
        record += flags + number.to_bytes(2, "big") + rest
    return record


def _placed(font: FontFile, parts: list[Glyph]) -> _Composite:
    """Return the composite of glyphs in their places."""
    placed = ((font.box(part.number), part.x, part.y) for part in parts)
    boxes = [(box[0] + x, box[1] + y, box[2] + x, box[3] + y) for box, x, y in placed if box]
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    head = struct.pack(">5h", -1, min(lefts), min(bottoms), max(rights), max(tops))
    flags = [_ARGS_ARE_WORDS | _ARGS_ARE_XY | _MORE] * len(parts)
    flags[-1] -= _MORE
    return _Composite(
        head,
        tuple(
            (struct.pack(">H", flag), part.number, struct.pack(">hh", part.x, part.y))
            for flag, part in zip(flags, parts, strict=True)
        ),
    )


@lru_cache(maxsize=4096)
def _outline(font: FontFile, glyph: int) -> bytes | _Composite:
    """Return a glyph's outline without its hints."""
    record = font.outline(glyph)
    if not record:
        return b""
    contours, at = struct.unpack(">h", record[:2])[0], 10
    if contours >= 0:
        at += 2 * contours
        hints = struct.unpack(">H", record[at : at + 2])[0]
        return record[:at] + b"\0\0" + record[at + 2 + hints :]
    parts = []
    flags = _MORE
    while flags & _MORE:
        flags, part = struct.unpack(">HH", record[at : at + 4])
        size = 8 if flags & _ARGS_ARE_WORDS else 6
        size += 2 * bool(flags & _SCALE) + 4 * bool(flags & _XY_SCALE)
        size += 8 * bool(flags & _TWO_BY_TWO)
        plain = struct.pack(">H", flags & ~_HAS_INSTRUCTIONS)
        parts.append((plain, part, record[at + 4 : at + size]))
        at += size
    return _Composite(record[:10], tuple(parts))


def _assemble(font: FontFile, records: list[bytes], advances: list[int]) -> bytes:
    """Return a TrueType file of these glyph records (no hints, no layout tables)."""
    padded = [record + bytes(-len(record) % 4) for record in records]
    loca = [0, *accumulate(map(len, padded))]
    lefts = [int.from_bytes(record[2:4], "big", signed=True) for record in records]
    count = len(records)
    sides = chain.from_iterable(zip(advances, lefts, strict=True))
    head = bytearray(font.tables["head"])
    head[8:12] = b"\0" * 4
    head[50:52] = b"\0\1"
    hhea = bytearray(font.tables["hhea"])
    hhea[34:36] = struct.pack(">H", count)
    maxp = bytearray(font.tables["maxp"])
    maxp[4:6] = struct.pack(">H", count)
    # No hints are kept; room for one more level of composites, made here.
    maxp[14:28] = struct.pack(">7H", 1, 0, 0, 0, 0, 0, 0)
    points, contours, parts, depth = struct.unpack(">4H", bytes(maxp[6:10] + maxp[28:32]))
    deep = struct.pack(">2H", max(parts, 16), depth + 1)
    maxp[28:32] = deep
    maxp[10:14] = struct.pack(">2H", min(0xFFFF, points * 8), min(0xFFFF, contours * 8))
    tables = {
        b"glyf": b"".join(padded),
        b"head": bytes(head),
        b"hhea": bytes(hhea),
        b"hmtx": struct.pack(">" + "Hh" * count, *sides),
        b"loca": struct.pack(f">{len(loca)}I", *loca),
        b"maxp": bytes(maxp),
    }
    return _sfnt(tables)


def _sfnt(tables: dict[bytes, bytes]) -> bytes:
    count = len(tables)
    power = count.bit_length() - 1
    search = 16 * 2**power
    out = struct.pack(">IHHHH", 0x00010000, count, search, power, 16 * count - search)
    at = 12 + 16 * count
    body, total = b"", 0
    for tag, data in sorted(tables.items()):
        padded = data + bytes(-len(data) % 4)
        own = _sum(padded)
        out += struct.pack(">4sIII", tag, own, at + len(body), len(data))
        body, total = body + padded, total + own
    whole = out + body
    start = at + sum(len(d) + -len(d) % 4 for t, d in sorted(tables.items()) if t < b"head") + 8
    fixed = struct.pack(">I", (0xB1B0AFBA - _sum(out) - total) & 0xFFFFFFFF)
    return whole[:start] + fixed + whole[start + 4 :]


def _sum(data: bytes) -> int:
    words = array("I", data)
    if sys.byteorder == "little":
        words.byteswap()
    return sum(words) & 0xFFFFFFFF
