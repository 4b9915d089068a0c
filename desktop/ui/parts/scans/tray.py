"""The pages that a paper is put together of, before it is kept: what runs beside the lane."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError, Refused
from desktop.base.scanned import code_readings
from desktop.core.documents.terms import DocumentRow
from desktop.core.intake.copied import CopyView
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui.parts.scans import scanner
from desktop.ui.parts.scans.crop import Box
from desktop.ui.parts.scans.pages import ScannedPage, pdf_of
from desktop.ui.parts.scans.scanner import Scanner
from desktop.ui.parts.workshop import Workshop

#: What is read of a file at most; the helper refuses more.
_MOST_BYTES: Final = 64 * 1024 * 1024 + 1
WHOLE: Final[Box] = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class TrayPage:
    """A page as it came (``first``) and as it is shown, turned by quarters and cropped."""

    first: ScannedPage
    shown: ScannedPage
    turns: int = 0
    box: Box = WHOLE


def from_files(
    office: Office, _actor: Actor, shop: Workshop, paths: Sequence[Path]
) -> list[TrayPage]:
    """Return the pages of files, in their order; raises the codes of ``scan``."""
    return [page for path in paths for page in _read(office, shop, office.beside(_content, path))]


def scanners(office: Office, _actor: Actor) -> tuple[Scanner, ...]:
    """Return the scanners that are connected, at least one.

    Raises the codes of ``scanner``, ``scanner.none`` among them.
    """
    found = office.beside(scanner.scanners)
    if not found:
        raise KnownError("scanner.none")
    return found


def from_scanner(office: Office, _actor: Actor, shop: Workshop, device: str) -> list[TrayPage]:
    """Return the page that lies in a scanner; raises the codes of ``scanner`` and of ``scan``."""
    return _read(office, shop, office.beside(scanner.scan, device))


def papers_of(
    office: Office, actor: Actor, shop: Workshop, pages: Sequence[TrayPage]
) -> list[DocumentRow | None]:
    """Return of each page the print of this office whose code is on it, or None."""
    return [_paper_of(office, actor, shop, page) for page in pages]


def _paper_of(office: Office, actor: Actor, shop: Workshop, page: TrayPage) -> DocumentRow | None:
    for text in office.beside(shop.ask, "codes", page.first):
        with suppress(Refused):
            return office.documents.scanned(actor, code_readings(text))
    return None


def turned(
    office: Office, _actor: Actor, shop: Workshop, page: TrayPage, quarters: int
) -> TrayPage:
    """Return a page turned further by quarters, whole again."""
    return _changed(office, shop, replace(page, turns=(page.turns + quarters) % 4, box=WHOLE))


def trimmed(office: Office, _actor: Actor, shop: Workshop, page: TrayPage) -> TrayPage:
    """Return a page without the empty ground around it; trimmed once more it is whole again."""
    if page.box != WHOLE:
        return _changed(office, shop, replace(page, box=WHOLE))
    box = office.beside(shop.ask, "filled", page.first, page.turns)
    return _changed(office, shop, replace(page, box=box))


def uncropped(office: Office, _actor: Actor, shop: Workshop, page: TrayPage) -> ScannedPage:
    """Return a page turned as it is, with all that was cropped."""
    return _changed(office, shop, replace(page, box=WHOLE)).shown


def cropped(office: Office, _actor: Actor, shop: Workshop, page: TrayPage, box: Box) -> TrayPage:
    """Return a page cropped to a part of what :func:`uncropped` returns."""
    return _changed(office, shop, replace(page, box=box))


def keep(
    office: Office, actor: Actor, request_id: str, paper_id: str, pages: Sequence[TrayPage]
) -> tuple[CopyView, ...]:
    """Keep the pages as one PDF; raises as ``CopyService.keep``."""
    content = pdf_of([page.shown for page in pages])
    return office.copies.keep(actor, request_id, paper_id, content, len(pages))


def _changed(office: Office, shop: Workshop, page: TrayPage) -> TrayPage:
    shown = office.beside(shop.ask, "changed", page.first, page.turns, page.box)
    return replace(page, shown=shown)


def _read(office: Office, shop: Workshop, content: bytes) -> list[TrayPage]:
    ask: Callable[..., list[ScannedPage]] = shop.ask
    return [TrayPage(page, page) for page in office.beside(ask, "read", content)]


def _content(path: Path) -> bytes:
    if not path.is_file():  # a pipe would be waited for without end
        raise KnownError("scan.unreadable", file=path.name)
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES)
    except OSError as why:
        raise KnownError("scan.unreadable", file=path.name) from why
