"""One or two words of state."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.ui.kit.banner import KINDS
from desktop.ui.kit.theme import current_theme, font


class Badge(QLabel):
    """One or two words on a soft ground; the words tell, the colour helps."""

    def __init__(self, text: str, kind: str = "neutral") -> None:
        super().__init__(text)
        self._kind = kind
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._dress()

    def set(self, text: str, kind: str) -> None:
        """Say something else."""
        self._kind = kind
        self.setText(text)
        self._dress()

    def _dress(self) -> None:
        self.setFont(font("help", QFont.Weight.DemiBold))
        self.setContentsMargins(13, 2, 13, 2)
        self.setMinimumHeight(round(current_theme().px.help * 1.8))
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        _, token, soft = KINDS[self._kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().color(soft))
        half = self.height() / 2
        painter.drawRoundedRect(self.rect(), half, half)
        painter.setPen(current_theme().color(token))
        painter.setFont(font("help", QFont.Weight.DemiBold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
