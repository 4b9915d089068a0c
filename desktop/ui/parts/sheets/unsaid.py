"""What calamine passes over in a workbook, made texts before it reads: errors in place of values
(«#N/A»), and formulas whose results were never kept, as «#=…». Otherwise both were empty cells.
"""

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Final

#: The type of a cell that is an error.
_ERROR: Final = re.compile(rb"(<(?:\w+:)?c\b[^<>]*?\bt=)([\"'])e\2")
#: A cell with a formula and without a value, that is not said to be a text: an empty text is one.
_FORMULA: Final = re.compile(
    rb"<((?:\w+:)?)c\b(?![^<>]*\bt=[\"'](?:str|s|inlineStr)[\"'])([^<>]*)(?<!/)>"
    rb"\s*<\1f\b(?:[^<>]*/>|[^<>]*>([^<]*)</\1f>)\s*(?:<\1v\s*/>|<\1v>\s*</\1v>)?\s*</\1c>"
)
_TYPE: Final = re.compile(rb"\bt=([\"'])\w*\1")
#: An error in a sheet of OpenDocument, which stands there as a text without letters.
_OPEN_ERROR: Final = re.compile(
    rb"<table:table-cell\b[^<>]*calcext:value-type=([\"'])error\1[^<>]*>\s*<text:p>([^<]*)</text:p>"
)
_OPEN_OTHER: Final = re.compile(rb"\boffice:(?:string-)?value=([\"'])[^\"']*\1")
_OPEN_VALUE: Final = re.compile(rb"\boffice:value-type=([\"'])[^\"']*\1")


#: Cells with an error in an old workbook, by its records BOOLERR and FORMULA ([MS-XLS] 2.4.24 and
#: 2.4.127), and the codes of errors (2.5.10).
_OLD_ERROR: Final = re.compile(
    rb"(?:\x05\x02\x08\x00...\x00..[\x00\x07\x0f\x17\x1d$*]\x01"
    rb"|\x06\x00.....\x00..\x02.[\x00\x07\x0f\x17\x1d$*]...\xff\xff)",
    re.DOTALL,
)
#: Records of cells with an error in a binary workbook ([MS-XLSB] 2.4.312 and 2.4.663).
_BINARY_ERRORS: Final = frozenset({3, 11})


def passed_over(content: bytes) -> bool:
    """Tell whether a workbook of another kind than XML has errors, which nothing makes texts."""
    if not zipfile.is_zipfile(io.BytesIO(content)):
        return bool(_OLD_ERROR.search(content))
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        sheets = [one for one in packed.namelist() if re.fullmatch(r"xl/worksheets/\w+\.bin", one)]
        return any(not _BINARY_ERRORS.isdisjoint(_records(packed.read(one))) for one in sheets)


def _records(part: bytes) -> Iterator[int]:
    """Yield the kind of each record of a binary part ([MS-XLSB] 2.1.4)."""
    at = 0
    while at < len(part):
        kind, at = _number(part, at, 2)
        length, at = _number(part, at, 4)
        at += length
        yield kind


def _number(part: bytes, at: int, most: int) -> tuple[int, int]:
    """Return a number of seven bits a byte, and where the next thing stands."""
    number = 0
    for place, byte in enumerate(part[at : at + most]):
        number |= (byte & 0x7F) << 7 * place
        if byte < 0x80:
            return number, at + place + 1
    return number, at + most


def said(content: bytes) -> bytes:
    """Return a packed workbook in which nothing is passed over: itself where nothing would be."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        changed = dict(_changed(packed))
        if not changed:
            return content
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as anew:
            for part in packed.infolist():
                name = part.filename
                if name.endswith((".xml", ".rels")) or "/" not in name:  # no pictures, no macros
                    anew.writestr(name, changed.get(name) or packed.read(part))
    return made.getvalue()


def _changed(packed: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    """Yield the parts that become others."""
    for name in packed.namelist():
        mend = _mend_of(name)
        if mend is not None:
            text = packed.read(name)
            mended = mend(text)
            if mended != text:
                yield name, mended


def _mend_of(name: str) -> Callable[[bytes], bytes] | None:
    if name.startswith("xl/worksheets/") and name.endswith(".xml"):
        return _sheet
    return _open_sheets if name == "content.xml" else None


def _sheet(text: bytes) -> bytes:
    return _FORMULA.sub(_unreckoned, _ERROR.sub(rb"\1\2str\2", text))


def _unreckoned(found: re.Match[bytes]) -> bytes:
    prefix, attributes, formula = found.groups()
    parts = (prefix, _TYPE.sub(b"", attributes), prefix, formula or b"", prefix, prefix)
    return b'<%bc%b t="str"><%bv>#=%b</%bv></%bc>' % parts


def _open_sheets(text: bytes) -> bytes:
    return _OPEN_ERROR.sub(_open_cell, text)


def _open_cell(found: re.Match[bytes]) -> bytes:
    begun = found[0][: found.start(2) - found.start()]
    rest = found[0][len(begun) :]
    begun = _OPEN_VALUE.sub(b'office:value-type="string"', _OPEN_OTHER.sub(b"", begun))
    return begun + rest
