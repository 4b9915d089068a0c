"""Lists read and judged: what runs in the lane and beside it, told as it goes on."""

import hashlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from desktop.base.errors import KnownError
from desktop.core.exchange.rules import repeats
from desktop.core.exchange.terms import (
    Bring,
    Cells,
    Family,
    ImportRow,
    Judged,
    Layout,
    Sheet,
    Source,
)
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.parts.workshop import Workshop

#: What is read of a file at most; the helper refuses more.
_MOST_BYTES: Final = (32 << 20) + 1
#: So many rows come from the helper at once, and so many families are judged in one turn.
_ROWS: Final = 500
_TURN: Final = 50


@dataclass(frozen=True, slots=True)
class Book:
    """A file that was read: its sheets, and which import has brought the same one in before."""

    source: Source
    sheets: tuple[Sheet, ...]
    before: ImportRow | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """A sheet as it was judged: nothing was changed by it."""

    sheet: Sheet
    layout: Layout
    judged: tuple[Judged, ...]


def open_book(
    office: Office, actor: Actor, shop: Workshop, path: Path, progress: kit.Progress
) -> Book:
    """Read every sheet of a file, by the helper, which goes with what it read; raises the codes of
    ``sheet``.
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
    source = Source(path.name, hashlib.sha256(content).hexdigest())
    return Book(source, tuple(sheets), office.exchange.same_before(actor, source.sha256))


def judge(
    office: Office,
    actor: Actor,
    sheet: Sheet,
    layout: Layout | None,
    progress: kit.Progress,
) -> Trial:
    """Return what would become of each family of a sheet; without a layout it is guessed."""
    layout = layout or office.exchange.guess(actor, sheet)
    reader = office.exchange.reader(actor, sheet, layout)
    office.exchange.ready(actor)
    rows = len(sheet.rows)
    families = iter(reader.families())
    judged: list[Judged] = []
    while some := office.beside(_some, families, _TURN):
        progress(some[0].rows[0], rows)
        judged += office.exchange.judge(actor, some)
    return Trial(sheet, layout, tuple(office.beside(repeats, judged)))


def bring(office: Office, actor: Actor, wanted: Bring, progress: kit.Progress) -> ImportRow:
    """Bring in what was judged, as one act."""
    return office.exchange.bring(actor, wanted, progress)


def take_back(office: Office, actor: Actor, import_id: str, progress: kit.Progress) -> ImportRow:
    """Take an import back."""
    return office.exchange.take_back(actor, import_id, progress)


def _some(families: Iterable[Family], count: int) -> list[Family]:
    return list(islice(families, count))


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
