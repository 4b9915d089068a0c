"""Whose program this is, on the unlock card and on top of the sidebar."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.kit.buttons import IconLabel
from desktop.ui.kit.cards import label


class Brand(QWidget):
    """The program's mark and name, with the office's name under it."""

    def __init__(self) -> None:
        super().__init__()
        self._office = label("", "help", wrap=True)
        self._office.hide()
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(IconLabel("heart-handshake", "primary", "section_icon"))
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(label(self.tr("Istiqbal"), "section"))
        words.addWidget(self._office)
        box.addWidget(self._words, 1)
        self._box = box
        self.set_bare(bare=False)

    def set_bare(self, *, bare: bool) -> None:
        """Show the mark alone, in the middle."""
        self._words.setHidden(bare)
        side = 8 if not bare else 0
        self._box.setContentsMargins(side, 0, side, 0)

    def set_office(self, name: str) -> None:
        """Show whose office this is."""
        self._office.setText(name)
        self._office.setVisible(bool(name))
