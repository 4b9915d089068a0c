"""A line for a print that was issued: what it is, when and by whom, and the way to it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.core.documents.terms import DocumentRow
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.parts.figures import moment
from desktop.ui.parts.form_names import form_name


class IssuedRow(QWidget):
    """Opens the print where it is printed."""

    def __init__(self, desk: Desk, row: DocumentRow) -> None:
        super().__init__()
        self._desk, self._row = desk, row
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 2, 0, 2)
        name = f"{form_name(desk, row.form_id)} {kit.texts.ltr(row.number)}"
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(kit.label(name, wrap=True))
        at = moment(row.issued_at) if row.issued_at else ""
        words.addWidget(kit.label(kit.texts.joined(at, row.staff), "help", wrap=True))
        box.addLayout(words, 1)
        if desk.shows(row.form_id):
            box.addWidget(kit.Button(self.tr("Show"), self._open, kind="link", icon="eye"))

    def _open(self) -> None:
        self._desk.go(places.PrintOf(self._row.id))
