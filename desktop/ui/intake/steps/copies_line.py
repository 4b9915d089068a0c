"""The copies that are kept of one paper: opened from here, and one more is scanned."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.intake.copied import CopyView
from desktop.core.policy.choices import Paper
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.scans.copies import CopyRow
from desktop.ui.parts.scans.whose import scan_paper


class CopiesLine(QWidget):
    """``kept(tuple[CopyView, ...])``: the copies of the request, after one more was kept."""

    kept = Signal(object)

    def __init__(self, desk: Desk, paper: Paper, beside: Callable[[], QWidget]) -> None:
        """``beside``: makes what stands beside the pages that are scanned."""
        super().__init__()
        self._beside = beside
        self._desk, self._paper, self._request = desk, paper, ""
        text = self.tr("Scan or add a file")
        self.scan = kit.Button(text, self._scan, kind="link", icon="paperclip")
        self._rows = kit.Rows(spacing=2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(self._rows)
        box.addWidget(kit.flow(self.scan))
        self.hide()

    def show_copies(self, request_id: str, copies: Iterable[CopyView]) -> None:
        """Show what is kept of the paper with a request; "": there is none yet."""
        self._request = request_id
        mine = [copy for copy in copies if copy.paper_id == self._paper.id]
        self._rows.set_rows(CopyRow(self._desk, copy, named=False) for copy in mine)
        may_keep = self._paper.kept is not None and self._desk.may(Action.COPY_KEEP)
        self.scan.setVisible(may_keep)
        self.setVisible(bool(request_id) and (may_keep or bool(mine)))

    def _scan(self) -> None:
        sheet = scan_paper(self, self._desk, self._request, self._paper, self._beside())
        sheet.kept.connect(self.kept)
        sheet.open()
