"""Workbooks and texts read as rows of cells, in the helper process alone (``parts.workshop``).

What a file is, its first bytes tell, never its name. Of a workbook its values alone are read: no
formula is reckoned, no link followed, no macro looked at. A sheet goes out in pieces, its texts
clean and its empty rows as empty ones, so that every row keeps its number.
"""

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from itertools import islice
from typing import Any, Final

import python_calamine as calamine

from desktop.base.arabic_text import clean
from desktop.base.errors import KnownError
from desktop.ui.parts.sheets.unsaid import passed_over, said

MOST_BYTES: Final = 32 << 20
#: What a workbook may be unpacked, and rows and columns that are filled.
_MOST_UNPACKED: Final = 400 << 20
MOST_ROWS: Final = 100_000
MOST_COLUMNS: Final = 256
_ZIP: Final = b"PK\x03\x04"
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED: Final = "EncryptedPackage".encode("utf-16-le")
#: What tells it of a workbook of OpenDocument.
_MANIFEST: Final = "META-INF/manifest.xml"
_ODS_LOCKED: Final = b"encryption-data"
_FROM_1904: Final = re.compile(rb"<workbookPr[^>]*\bdate1904=[\"'](?:1|true)[\"']")
_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_DIVIDERS: Final = (";", "\t", ",", "|")
#: So much of a text tells what divides it.
_LOOKED_AT: Final = 1 << 16
#: So much of every other byte in UTF-16 is one of two.
_MOSTLY: Final = 0.8
_CONTROLS: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")

#: A sheet's name, and whether its program counts days from 1904.
Head = tuple[str, bool]


class _Desk:
    """The file in hand: its sheets, and where the one that is read stands."""

    book: Any = None
    names: Sequence[str] = ("",)
    text: str = ""
    divider: str = ","
    rows: Iterator[Any] = iter(())
    given: int = 0


_desk: Final = _Desk()


def warm() -> None:
    """Load what reads: afterwards no file can be opened any more."""
    for alphabet in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256", "cp437"):
        b"".decode(alphabet)
    with suppress(KnownError):
        opened(_ZIP)
    opened(_least())
    rows(0, 0, 2)
    opened(b"a;b")
    rows(0, 0, 2)
    csv.field_size_limit(1 << 20)


def _least() -> bytes:
    """Return the least workbook that has a day in it."""
    of = "http://schemas.openxmlformats.org"
    office, main = f"{of}/officeDocument/2006/relationships", f"{of}/spreadsheetml/2006/main"
    led = f'<Relationships xmlns="{of}/package/2006/relationships"><Relationship Id="a" '
    parts = {
        "_rels/.rels": f'{led}Type="{office}/officeDocument" Target="xl/workbook.xml"/>'
        "</Relationships>",
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
        '<sheet name="a" sheetId="1" r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{led}Type="{office}/worksheet" Target="worksheets/a.xml"/>'
        f'<Relationship Id="b" Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><cellXfs><xf numFmtId="14"/></cellXfs>'
        "</styleSheet>",
        "xl/worksheets/a.xml": f'<worksheet xmlns="{main}"><sheetData><row r="1">'
        '<c r="A1" s="0"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c></row></sheetData></worksheet>',
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            made.writestr(name, text)
    return packed.getvalue()


def opened(content: bytes) -> list[Head]:
    """Take a file in hand and return its sheets.

    Raises KnownError ``sheet.empty``, ``.too_heavy``, ``.too_large``, ``.password``, ``.page`` (a
    page of the web, or XML, by a sheet's name), ``.errors`` (in a binary workbook: they
    would be read as empty cells), ``.unknown_kind`` or ``.damaged``.
    """
    _desk.book, _desk.text, _desk.names = None, "", ("",)
    if len(content) > MOST_BYTES:
        raise KnownError("sheet.too_heavy", most=MOST_BYTES >> 20)
    if not content.strip():
        raise KnownError("sheet.empty")
    if content.startswith(_ZIP):
        from_1904 = _unpacked(content)
        return _of_workbook(_said(content), from_1904=from_1904)
    if content.startswith(_OLE):
        if _LOCKED in content:
            raise KnownError("sheet.password")
        if passed_over(content):
            raise KnownError("sheet.errors")
        return _of_workbook(content, from_1904=False)
    _desk.text = _decoded(content)
    if _desk.text.lstrip().startswith("<"):
        raise KnownError("sheet.page")
    _desk.text, _desk.divider = _divided(_desk.text)
    return [("", False)]


def rows(sheet: int, first: int, count: int) -> list[tuple[Any, ...]]:
    """Return some rows of a sheet, in order; fewer than ``count`` at its end.

    Raises KnownError ``sheet.many_rows``, ``.many_columns`` or ``.damaged``.
    """
    try:
        if first == 0:
            _desk.rows, _desk.given = _begun(sheet), 0
        found = [_trimmed(row) for row in islice(_desk.rows, count)]
    except calamine.CalamineError as why:
        raise KnownError("sheet.damaged") from why
    except csv.Error as why:
        raise KnownError("sheet.damaged") from why
    _desk.given += sum(map(bool, found))
    if _desk.given > MOST_ROWS:
        raise KnownError("sheet.many_rows", most=MOST_ROWS)
    wide = next((at for at, row in enumerate(found, first + 1) if len(row) > MOST_COLUMNS), 0)
    if wide:
        name = _desk.names[sheet] or "CSV"
        raise KnownError("sheet.many_columns", most=MOST_COLUMNS, row=wide, sheet=name)
    return found


def _begun(sheet: int) -> Iterator[Any]:
    if _desk.book is None:
        return csv.reader(io.StringIO(_desk.text, newline=""), delimiter=_desk.divider)
    read = _desk.book.get_sheet_by_index(sheet)
    before = [""] * (read.start[1] if read.start else 0)  # columns that calamine leaves out
    return ([*before, *row] for row in read.iter_rows())


def _trimmed(row: list[Any]) -> tuple[Any, ...]:
    last = len(row)
    while last and row[last - 1] in ("", None):
        last -= 1
    return tuple(clean(cell) if isinstance(cell, str) else cell for cell in row[:last])


def _of_workbook(content: bytes, *, from_1904: bool) -> list[Head]:
    try:
        _desk.book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    except calamine.PasswordError as why:
        raise KnownError("sheet.password") from why
    except (calamine.CalamineError, OSError, ValueError) as why:
        raise KnownError("sheet.damaged") from why
    _desk.names = tuple(_desk.book.sheet_names)
    return [(name, from_1904) for name in _desk.names]


def _unpacked(content: bytes) -> bool:
    """Look into a packed workbook before it is unpacked; return whether it counts from 1904."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            if sum(one.file_size for one in packed.infolist()) > _MOST_UNPACKED:
                raise KnownError("sheet.too_large")
            if _MANIFEST in packed.namelist() and _ODS_LOCKED in packed.read(_MANIFEST):
                raise KnownError("sheet.password")
            if "xl/workbook.xml" not in packed.namelist():
                return False
            with packed.open("xl/workbook.xml") as book:
                return bool(_FROM_1904.search(book.read(1 << 20)))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError) as why:
        raise KnownError("sheet.damaged") from why
    except zlib.error as why:
        raise KnownError("sheet.damaged") from why


def _said(content: bytes) -> bytes:
    """Return a packed workbook in which errors stand as texts."""
    try:
        if passed_over(content):
            raise KnownError("sheet.errors")
        return said(content)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError) as why:
        raise KnownError("sheet.damaged") from why
    except (zlib.error, EOFError) as why:
        raise KnownError("sheet.damaged") from why


def _decoded(content: bytes) -> str:
    """Return a text in the alphabet that it is written in: by its mark, as UTF-16 where every
    other byte tells it, as UTF-8 where it is whole, and else as old Windows writes Arabic.
    """
    kind = next((name for mark, name in _MARKS if content.startswith(mark)), "")
    if not kind:
        pairs = (("utf-16-le", content[1::2]), ("utf-16-be", content[::2]))
        kind = next((name for name, high in pairs if _are_high(high)), "")
    try:
        text = content.decode(kind or "utf-8")
    except UnicodeDecodeError as why:
        if kind:
            raise KnownError("sheet.damaged") from why
        text = content.decode("cp1256")
    if _CONTROLS.search(text):
        raise KnownError("sheet.unknown_kind")
    return text


def _are_high(half: bytes) -> bool:
    """Tell whether every other byte is the higher half of Latin and Arabic letters in UTF-16."""
    return bool(half) and half.count(0) + half.count(6) >= _MOSTLY * len(half)


def _divided(text: str) -> tuple[str, str]:
    """Return a text and what divides its columns: as its first line says (``sep=;``), else what
    stands as often in most of its lines.
    """
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        return rest, first.strip()[-1]
    some = text[:_LOOKED_AT]
    return text, max(_DIVIDERS, key=lambda one: _steady(some, one))


def _steady(text: str, divider: str) -> tuple[int, int]:
    """Return in how many lines a divider makes the same number of columns, and how many."""
    try:
        widths = [len(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=divider)]
    except csv.Error:
        return 0, 0
    several = [width for width in widths if width > 1]
    usual = max(set(several), key=several.count, default=0)
    return several.count(usual), usual
