"""The copies that are kept of one paper: opened from here, and one more is scanned."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.base.counted import Case, counted
from desktop.core.intake.copied import CopyView
from desktop.core.policy.choices import Paper
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.intake.scanning import CopySheet, ScanSheet, kept_words


class CopiesLine(QWidget):
    """``kept(tuple[CopyView, ...])``: the copies of the request, after one more was kept."""

    kept = Signal(object)

    def __init__(self, desk: Desk, paper: Paper) -> None:
        super().__init__()
        self._desk, self._paper, self._request = desk, paper, ""
        self.scan = kit.Button(
            self.tr("Scan or add a file"), self._scan, kind="link", icon="paperclip"
        )
        self._rows = kit.Rows(spacing=2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(self._rows)
        box.addWidget(self.scan)
        self.hide()

    def show_copies(self, request_id: str, copies: Iterable[CopyView]) -> None:
        """Show what is kept of the paper with a request; "": there is none yet."""
        self._request = request_id
        mine = [copy for copy in copies if copy.paper_id == self._paper.id]
        self._rows.set_rows(map(self._row, mine))
        may_keep = self._paper.kept is not None and self._desk.may(Action.COPY_KEEP)
        self.scan.setVisible(may_keep)
        self.setVisible(bool(request_id) and (may_keep or bool(mine)))

    def _row(self, copy: CopyView) -> kit.ItemRow:
        pages = counted(copy.pages, "صفحة", Case.GENITIVE)
        title = self.tr("A copy of %1").replace("%1", pages)
        show = kit.Button(self.tr("Open"), kind="link", icon="eye")
        show.clicked.connect(partial(self._open, copy))
        show.setVisible(self._desk.may(Action.COPY_READ))
        return kit.ItemRow(
            title, kept_words(copy), kind="warning" if copy.over else "ok", aside=show
        )

    def _open(self, copy: CopyView, _checked: bool = False) -> None:
        read = self._desk.office.copies.read
        self._desk.read(read, copy.request_id, copy.blob, done=partial(self._show, copy))

    def _show(self, copy: CopyView, pdf: bytes) -> None:
        CopySheet(self, copy, pdf).open()

    def _scan(self) -> None:
        sheet = ScanSheet(self, self._desk, self._request, self._paper)
        sheet.kept.connect(self.kept)
        sheet.open()
