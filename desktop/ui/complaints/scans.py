"""The scans of what was raised: attached by who has the paper, opened by who reads it whole."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.counted import Case
from desktop.core.complaints.terms import Scanned, VoiceLine, VoiceView
from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import count_of
from desktop.ui.parts.figures import moment
from desktop.ui.parts.scans.copies import CopySheet
from desktop.ui.parts.scans.pages import pdf_of
from desktop.ui.parts.scans.scanning import ScanSheet
from desktop.ui.parts.scans.tray import TrayPage


def scan_voice(over: QWidget, desk: Desk, voice_id: str) -> ScanSheet:
    """Return the sheet for a scan of what was raised, which gives what is kept of it."""

    def keep(office: Office, actor: Actor, pages: Sequence[TrayPage]) -> object:
        content = pdf_of([page.shown for page in pages])
        return office.hearing.scans.attach(actor, voice_id, content, len(pages))

    title = QCoreApplication.translate("ScanSheet", "A scan of what was raised")
    return ScanSheet(over, desk, title, keep)


class VoiceScans(QWidget):
    """The scans of the complaint that is shown, and the button that attaches one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._voice = ""
        self.rows = kit.Rows(spacing=2)
        self.attach = kit.Button(
            self.tr("Attach a scan"), self._attach, kind="link", icon="paperclip"
        )
        self.attach.setVisible(desk.may(Action.COMPLAINT_ATTACH))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(self.rows)
        box.addWidget(kit.flow(self.attach))
        self.hide()

    def show_voice(self, voice: VoiceView | None) -> None:
        """Show the scans of a complaint; of none, and of a masked one, nothing."""
        self._voice = voice.id if voice is not None else ""
        self.setVisible(voice is not None and not voice.masked)
        lines = voice.lines if voice is not None else ()
        self.rows.set_rows(
            ScanRow(self._desk, self._voice, line, line.step)
            for line in lines
            if isinstance(line.step, Scanned)
        )

    def _attach(self) -> None:
        scan_voice(self, self._desk, self._voice).open()


class ScanRow(kit.ItemRow):
    """A scan with its pages, opened from here."""

    def __init__(self, desk: Desk, voice_id: str, line: VoiceLine, scan: Scanned) -> None:
        self.open_button = kit.Button(
            QCoreApplication.translate("ScanRow", "Open"), kind="link", icon="eye"
        )
        self._title = scan_text(scan)
        self._note = kit.texts.joined(moment(line.at), line.by)
        super().__init__(self._title, self._note, aside=self.open_button)
        self.open_button.setVisible(desk.may(Action.COMPLAINT_SCAN))
        self._desk, self._voice, self._blob = desk, voice_id, scan.blob
        self.open_button.clicked.connect(self._open)

    def _open(self) -> None:
        read = self._desk.office.hearing.scans.read
        self._desk.read(read, self._voice, self._blob, done=self._show)

    def _show(self, pdf: bytes) -> None:
        CopySheet(self, self._title, self._note, pdf).open()


def scan_text(step: Scanned) -> str:
    """Return how many pages a scan has."""
    pages = count_of(step.pages, "صفحة", Case.GENITIVE)
    return QCoreApplication.translate("ScanRow", "A scan of %1").replace("%1", pages)
