"""The scans of a letter: attached at any time, opened by who reads letters whole."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.counted import Case
from desktop.core.correspondence.terms import LetterScan, LetterView
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import count_of
from desktop.ui.parts.figures import moment
from desktop.ui.parts.scans.copies import CopySheet
from desktop.ui.parts.scans.whose import scan_letter


class LetterScans(QWidget):
    """What is attached to the letter that is shown, and the button that attaches."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._letter = ""
        self.rows = kit.Rows(spacing=2)
        self.attach = kit.Button(
            self.tr("Attach a scan"), self._attach, kind="link", icon="paperclip"
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(self.rows)
        box.addWidget(kit.flow(self.attach))
        self.hide()

    def show_letter(self, letter: LetterView | None) -> None:
        """Show the scans of a letter; of none nothing."""
        self._letter = letter.row.id if letter else ""
        self.rows.set_rows(())
        self.setVisible(letter is not None)
        stands = letter is not None and not letter.row.cancelled
        self.attach.setVisible(stands and self._desk.may(Action.LETTER_ATTACH))
        if letter is not None:
            self._desk.read(
                self._desk.office.letter_scans.of_letter, letter.row.id, done=self._show
            )

    def _show(self, scans: tuple[LetterScan, ...]) -> None:
        mine = (one for one in scans if one.letter_id == self._letter)
        self.rows.set_rows(ScanRow(self._desk, one) for one in mine)

    def _attach(self) -> None:
        sheet = scan_letter(self, self._desk, self._letter)
        sheet.kept.connect(self._show)
        sheet.open()


class ScanRow(kit.ItemRow):
    """A scan with its pages, opened from here."""

    def __init__(self, desk: Desk, scan: LetterScan) -> None:
        self.open_button = kit.Button(
            QCoreApplication.translate("ScanRow", "Open"), kind="link", icon="eye"
        )
        pages = count_of(scan.pages, "صفحة", Case.GENITIVE)
        title = QCoreApplication.translate("ScanRow", "A scan of %1").replace("%1", pages)
        note = kit.texts.joined(moment(scan.at), scan.by)
        super().__init__(title, note, aside=self.open_button)
        self._title, self._note = title, note
        self.open_button.setVisible(desk.may(Action.LETTER_SCAN))
        self._desk, self._scan = desk, scan
        self.open_button.clicked.connect(self._open)

    def _open(self) -> None:
        read, scan = self._desk.office.letter_scans.read, self._scan
        self._desk.read(read, scan.letter_id, scan.blob, done=self._show)

    def _show(self, pdf: bytes) -> None:
        CopySheet(self, self._title, self._note, pdf).open()
