"""«ماذا أقول للمستفيد الآن؟»: the one sentence, large enough to read out across a desk."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel

from desktop.base.arabic_text import strip_controls
from desktop.ui import kit
from desktop.ui.desk import Desk


class SayCard(kit.Card):
    """The sentence and a button that copies it for a message."""

    def __init__(self, desk: Desk) -> None:
        copy = kit.Button("", kind="link", icon="copy")
        super().__init__("", aside=copy)
        self._desk = desk
        self.heading.setText(self.tr("What do I say to the beneficiary now?"))
        copy.setText(self.tr("Copy the sentence"))
        copy.clicked.connect(self._copy)
        self._sentence: QLabel = kit.label("", wrap=True)
        # Marks over the first line and the tail of a last letter reach past their lines.
        self._sentence.setContentsMargins(8, 6, 8, 6)
        self._text = ""
        self._dress()
        self.add(self._sentence)

    def show_sentence(self, text: str) -> None:
        """Show another sentence."""
        self._text = text
        self._sentence.setText(kit.texts.whole_years(text))
        self._sentence.setAccessibleName(text)

    def sentence(self) -> str:
        """Return what is shown."""
        return self._text

    def _copy(self) -> None:
        QApplication.clipboard().setText(strip_controls(self._text))

    def _dress(self) -> None:
        self._sentence.setFont(kit.theme.font("section", QFont.Weight.Medium))
        size = kit.theme.current_theme().px.section + 3
        self._sentence.setStyleSheet(f"font-size: {size}px; font-weight: 500;")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_sentence"):
            self._dress()
