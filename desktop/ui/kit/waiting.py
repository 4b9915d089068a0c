"""What was not read yet is a grey shape: neither a number nor "nothing here", which would be said
of data that nobody has seen.
"""

from collections.abc import Iterable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from desktop.ui.kit.theme import current_theme


def draw_waiting(painter: QPainter, boxes: Iterable[QRect]) -> None:
    """Draw the shapes of what will stand in some boxes."""
    worn = current_theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(worn.color("border"))
    for box in boxes:
        painter.drawRoundedRect(box, worn.px.field_radius, worn.px.field_radius)
    painter.restore()
