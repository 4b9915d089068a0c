"""What the scanned pages become: a copy of a request's paper, a scan of a letter."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.office import Office
from desktop.core.policy.choices import Paper
from desktop.core.work import Actor
from desktop.ui.desk import Desk
from desktop.ui.parts.scans import tray
from desktop.ui.parts.scans.pages import pdf_of
from desktop.ui.parts.scans.scanning import ScanSheet
from desktop.ui.parts.scans.tray import TrayPage


def scan_paper(
    over: QWidget, desk: Desk, request_id: str, paper: Paper, beside: QWidget | None = None
) -> ScanSheet:
    """Return the sheet for a copy of a request's paper, which gives the copies of the request."""

    def keep(office: Office, actor: Actor, pages: Sequence[TrayPage]) -> object:
        return tray.keep(office, actor, request_id, paper.id, pages)

    title = QCoreApplication.translate("ScanSheet", "A copy of “%1”").replace("%1", paper.name)
    return ScanSheet(over, desk, title, keep, beside)


def scan_letter(over: QWidget, desk: Desk, letter_id: str) -> ScanSheet:
    """Return the sheet for a scan of a letter, which gives the scans of the letter."""

    def keep(office: Office, actor: Actor, pages: Sequence[TrayPage]) -> object:
        content = pdf_of([page.shown for page in pages])
        return office.letter_scans.attach(actor, letter_id, content, len(pages))

    title = QCoreApplication.translate("ScanSheet", "A scan of the letter")
    return ScanSheet(over, desk, title, keep)


def scan_returned(over: QWidget, desk: Desk) -> ScanSheet:
    """Return the sheet by which a paper of the office that came back finds what it is of; nothing
    is kept by it. It gives the print, or is refused by ``scan.no_paper``.
    """
    sheet: ScanSheet

    def find(office: Office, actor: Actor, pages: Sequence[TrayPage]) -> object:
        return sheet.bears.read(office, actor, pages)

    title = QCoreApplication.translate("ScanSheet", "A paper that came back")
    verb = QCoreApplication.translate("ScanSheet", "Open what it is of")
    sheet = ScanSheet(over, desk, title, find, verb=verb)
    return sheet
