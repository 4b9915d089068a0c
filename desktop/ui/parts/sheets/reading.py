"""A workbook or text of another program, read whole by the helper (``decode``)."""

import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from desktop.base.errors import KnownError
from desktop.core.exchange.terms import Cells, Sheet, Source
from desktop.core.office import Office
from desktop.ui import kit
from desktop.ui.parts.workshop import Workshop

#: What is read of a file at most; the helper refuses more.
_MOST_BYTES: Final = (32 << 20) + 1
#: So many rows come from the helper at once.
_ROWS: Final = 500


def read_sheets(
    office: Office, shop: Workshop, path: Path, progress: kit.Progress
) -> tuple[Source, tuple[Sheet, ...]]:
    """Return every sheet of a file that has rows, read beside the lane; the helper goes with what
    it read. Raises the codes of ``sheet``.
    """
    content = office.beside(_content, path)
    sheets = []
    try:
        heads = office.beside(shop.ask, "opened", content)
        for place, (name, from_1904) in enumerate(heads):
            progress(place, len(heads))
            rows = office.beside(_rows, shop, place)
            if rows:  # a sheet without any is none
                sheets.append(Sheet(name, rows, from_1904))
    finally:
        office.beside(shop.close)
    if not sheets:
        raise KnownError("sheet.empty")
    return Source(path.name, hashlib.sha256(content).hexdigest()), tuple(sheets)


def _rows(shop: Workshop, sheet: int) -> tuple[Cells, ...]:
    found: list[Cells] = []
    while True:
        some = shop.ask("rows", sheet, len(found), _ROWS)
        found += some
        if len(some) < _ROWS:
            break
    while found and not found[-1]:
        found.pop()
    return tuple(found)


def _content(path: Path) -> bytes:
    """Return what a file holds; raises ``sheet.unreadable``, and ``sheet.changed`` where somebody
    wrote it meanwhile.
    """
    if not path.is_file():  # a pipe would be waited for without end
        raise KnownError("sheet.unreadable", file=path.name)
    try:
        with path.open("rb") as file:
            before = os.fstat(file.fileno())
            content = file.read(_MOST_BYTES)
            after = path.stat()
    except OSError as why:
        raise KnownError("sheet.unreadable", file=path.name) from why
    if _state(before) != _state(after):
        raise KnownError("sheet.changed", file=path.name)
    return content


def _state(of: os.stat_result) -> Sequence[int]:
    return of.st_size, of.st_mtime_ns, of.st_ino
