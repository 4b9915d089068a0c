"""What every widget that paints itself does when the size of text changes."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget


class Painted(QWidget):
    """Its size follows the theme's measures; Qt paints it anew by itself."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
