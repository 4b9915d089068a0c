"""What calamine passes over in a workbook, made texts before it reads: errors in place of values
(«#N/A»), and formulas whose results were never kept, as «#=…». Otherwise both were empty cells.
"""

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Final

#: A cell of a sheet, its attributes and what is in it.
_CELL: Final = re.compile(rb"<((?:\w+:)?)c\b([^<>]*)(?<!/)>(.*?)</\1c>", re.DOTALL)
_IS_ERROR: Final = re.compile(rb"\bt=([\"'])e\1")
_IS_TEXT: Final = re.compile(rb"\bt=([\"'])(?:str|s|inlineStr)\1")
_VALUE: Final = re.compile(rb"<(?:\w+:)?v\b[^<>]*>[^<]")
_FORMULA: Final = re.compile(rb"<(?:\w+:)?f\b[^<>]*?(?:/>|>([^<]*)<)")
_TYPE: Final = re.compile(rb"\bt=([\"'])\w*\1")
#: An error in a sheet of OpenDocument, which stands there as a text without letters.
_OPEN_ERROR: Final = re.compile(
    rb"<table:table-cell\b[^<>]*calcext:value-type=([\"'])error\1[^<>]*>\s*<text:p>([^<]*)</text:p>"
)
_OPEN_OTHER: Final = re.compile(rb"\boffice:(?:string-)?value=([\"'])[^\"']*\1")
_OPEN_VALUE: Final = re.compile(rb"\boffice:value-type=([\"'])[^\"']*\1")


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
    maybe = _IS_ERROR.search(text) or re.search(rb"<(?:\w+:)?f\b", text)
    return _CELL.sub(_cell, text) if maybe else text


def _cell(found: re.Match[bytes]) -> bytes:
    prefix, attributes, inside = found.groups()
    formula = _FORMULA.search(inside)
    if _IS_ERROR.search(attributes):
        attributes = _IS_ERROR.sub(rb't="str"', attributes)
    elif formula and not _VALUE.search(inside) and not _IS_TEXT.search(attributes):
        attributes = _TYPE.sub(b"", attributes) + b' t="str"'
        value = b"#=" + (formula[1] or b"")
        inside = b"<%bv>%b</%bv>" % (prefix, value, prefix)
    else:
        return found[0]
    return b"<%bc%b>%b</%bc>" % (prefix, attributes, inside, prefix)


def _open_sheets(text: bytes) -> bytes:
    return _OPEN_ERROR.sub(_open_cell, text)


def _open_cell(found: re.Match[bytes]) -> bytes:
    begun = found[0][: found.start(2) - found.start()]
    rest = found[0][len(begun) :]
    begun = _OPEN_VALUE.sub(b'office:value-type="string"', _OPEN_OTHER.sub(b"", begun))
    return begun + rest
