"""Lists read and judged: what runs in the lane and beside it, told as it goes on."""

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.exchange.rules import repeats
from desktop.core.exchange.terms import (
    Bring,
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
from desktop.ui.kit.garbage import hold
from desktop.ui.parts.sheets.reading import read_sheets
from desktop.ui.parts.workshop import Workshop

#: So many families are judged in one turn.
_TURN: Final = 50
#: So many rows are many for who looks for what can be let go.
_LARGE: Final = 5000


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
    source, sheets = read_sheets(office, shop, path, progress)
    return Book(source, sheets, office.exchange.same_before(actor, source.sha256))


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
        if rows >= _LARGE:
            hold()
    return Trial(sheet, layout, tuple(office.beside(repeats, judged)))


def judge_all(
    office: Office, actor: Actor, sheets: Sequence[Sheet], progress: kit.Progress
) -> Trial:
    """Judge several sheets of a file as one list."""
    sheet, layout = office.exchange.together(actor, sheets)
    return judge(office, actor, sheet, layout, progress)


def bring(office: Office, actor: Actor, wanted: Bring, progress: kit.Progress) -> ImportRow:
    """Bring in what was judged, as one act."""
    return office.exchange.bring(actor, wanted, progress)


def take_back(office: Office, actor: Actor, import_id: str, progress: kit.Progress) -> ImportRow:
    """Take an import back."""
    return office.exchange.take_back(actor, import_id, progress)


def _some(families: Iterable[Family], count: int) -> list[Family]:
    return list(islice(families, count))
