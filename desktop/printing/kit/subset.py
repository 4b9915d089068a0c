"""A font for one document: only the glyphs drawn, one code for each (glyphs, text) pair.

A code that draws several glyphs (a letter with its marks) is a TrueType composite of them; one
that draws nothing (the second letter of a ligature, a mark) is a blank with its own text.
"""

import struct
from collections.abc import Iterable
from typing import Final

from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.glyphs import Glyph

_ARGS_ARE_WORDS, _ARGS_ARE_XY, _MORE, _HAS_INSTRUCTIONS = 0x1, 0x2, 0x20, 0x100
_SCALE, _XY_SCALE, _TWO_BY_TWO = 0x8, 0x40, 0x80
_EMPTY: Final = b""


class Subset:
    """Collects clusters of one font and writes the TrueType file that draws them."""

    def __init__(self, font: FontFile) -> None:
        self.font = font
        self.codes: dict[tuple[tuple[Glyph, ...], int, str], int] = {}
        self._texts: list[str] = []
        self._parts: list[tuple[Glyph, ...]] = []
        self.widths: list[int] = []

    def code(self, glyphs: tuple[Glyph, ...], advance: int, text: str) -> int:
        """Return the two-byte code (and glyph number) of this ink, advance and text; never 0."""
        key = (glyphs, advance, text)
        found = self.codes.get(key)
        if found is None:
            found = self.codes[key] = len(self.codes) + 1
            self._texts.append(text)
            self._parts.append(glyphs)
            self.widths.append(advance)
        return found

    @property
    def texts(self) -> dict[int, str]:
        """The text of each code, in logical order."""
        return dict(enumerate(self._texts, 1))

    def truetype(self) -> bytes:
        """Return the font file: code n is glyph n, parts of composites come behind."""
        records: list[bytes] = [self._notdef()]
        advances: list[int] = [self.font.advances[0], *self.widths]
        later: dict[int, int] = {}
        first_later = len(self._parts) + 1
        for parts in self._parts:
            drawn = [part for part in parts if self.font.outline(part.number)]
            if len(drawn) == 1 and not (drawn[0].x or drawn[0].y):
                records.append(self._renumber(drawn[0].number, later, first_later))
            else:
                numbers = [
                    (later.setdefault(part.number, first_later + len(later)), part)
                    for part in drawn
                ]
                records.append(self._composite(numbers))
        done = 0
        while done < len(later):
            index = list(later)[done]
            records.append(self._renumber(index, later, first_later))
            advances.append(self.font.advances[index])
            done += 1
        return _assemble(self.font, records, advances)

    def _notdef(self) -> bytes:
        return _EMPTY

    def _composite(self, parts: Iterable[tuple[int, Glyph]]) -> bytes:
        parts = list(parts)
        if not parts:
            return _EMPTY
        boxes = [(self.font.box(part.number), part) for _, part in parts]
        corners = [
            (box[0] + part.x, box[1] + part.y, box[2] + part.x, box[3] + part.y)
            for box, part in boxes
            if box
        ]
        left, bottom = min(c[0] for c in corners), min(c[1] for c in corners)
        right, top = max(c[2] for c in corners), max(c[3] for c in corners)
        body = struct.pack(">5h", -1, left, bottom, right, top)
        for n, (number, part) in enumerate(parts):
            flags = _ARGS_ARE_WORDS | _ARGS_ARE_XY | (_MORE if n + 1 < len(parts) else 0)
            body += struct.pack(">HHhh", flags, number, part.x, part.y)
        return body

    def _renumber(self, glyph: int, later: dict[int, int], first: int) -> bytes:
        """Return the outline without hints; parts of a composite get numbers of this font."""
        record = self.font.outline(glyph)
        if not record:
            return _EMPTY
        contours = struct.unpack(">h", record[:2])[0]
        if contours >= 0:
            at = 10 + 2 * contours
            hints = struct.unpack(">H", record[at : at + 2])[0]
            return record[:at] + b"\0\0" + record[at + 2 + hints :]
        out, at = bytearray(record[:10]), 10
        while True:
            flags, part = struct.unpack(">HH", record[at : at + 4])
            size = 8 if flags & _ARGS_ARE_WORDS else 6
            size += 2 * bool(flags & _SCALE) + 4 * bool(flags & _XY_SCALE)
            size += 8 * bool(flags & _TWO_BY_TWO)
            number = later.setdefault(part, first + len(later))
            out += struct.pack(">HH", flags & ~_HAS_INSTRUCTIONS, number)
            out += record[at + 4 : at + size]
            at += size
            if not flags & _MORE:
                return bytes(out)


def _assemble(font: FontFile, records: list[bytes], advances: list[int]) -> bytes:
    """Return a TrueType file of these glyph records (no hints, no layout tables)."""
    glyf, loca, hmtx = bytearray(), [0], bytearray()
    for record, advance in zip(records, advances, strict=True):
        glyf += record + b"\0" * (-len(record) % 4)
        loca.append(len(glyf))
        left = struct.unpack(">h", record[2:4])[0] if record else 0
        hmtx += struct.pack(">Hh", advance, left)
    count = len(records)
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
        b"glyf": bytes(glyf),
        b"head": bytes(head),
        b"hhea": bytes(hhea),
        b"hmtx": bytes(hmtx),
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
    body = b""
    for tag, data in sorted(tables.items()):
        padded = data + b"\0" * (-len(data) % 4)
        out += struct.pack(">4sIII", tag, _sum(padded), at + len(body), len(data))
        body += padded
    whole = out + body
    start = at + sum(len(d) + -len(d) % 4 for t, d in sorted(tables.items()) if t < b"head") + 8
    fixed = struct.pack(">I", (0xB1B0AFBA - _sum(whole)) & 0xFFFFFFFF)
    return whole[:start] + fixed + whole[start + 4 :]


def _sum(data: bytes) -> int:
    total: int = sum(struct.unpack(f">{len(data) // 4}I", data))
    return total & 0xFFFFFFFF
