"""A QR code on the screen, for a phone that is held before it: dark on white in every theme."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.kit.theme import current_theme

#: The modules of white around a symbol (ISO/IEC 18004, 6.3.8).
QUIET: Final = 4


class QrPicture(QWidget):
    """``set_rows(rows, side)`` shows dark modules; ``side`` is the room that there is, which is
    kept to unless a module would be too small for a phone.
    """

    #: Points that a module is wide at least: three are read from a hand's breadth.
    LEAST: Final = 3

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._rows: tuple[tuple[bool, ...], ...] = ()
        self._unit = self.LEAST

    def set_rows(self, rows: Sequence[Sequence[bool]], side: int) -> None:
        """Show another code."""
        self._rows = tuple(map(tuple, rows))
        self._unit = max(side // (len(rows) + 2 * QUIET), self.LEAST)
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        side = (len(self._rows) + 2 * QUIET) * self._unit
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().color("paper"))
        if not self._rows:
            return
        # in whole points of the screen: what is blurred between two of them is hard to read
        ratio = self.devicePixelRatioF()
        place = painter.device()
        if place is not None:
            ratio = place.devicePixelRatioF()
        unit = int(self._unit * ratio)
        image = self._picture().scaled(
            QSize(len(self._rows), len(self._rows)) * unit,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.FastTransformation,
        )
        image.setDevicePixelRatio(ratio)
        left = (self.width() - image.width() / ratio) / 2
        painter.drawImage(QPointF(left, left), image)
        painter.end()

    def _picture(self) -> QImage:
        side = len(self._rows)
        image = QImage(side, side, QImage.Format.Format_RGB32)
        worn = current_theme()
        image.fill(worn.color("paper"))
        for down, row in enumerate(self._rows):
            for across, dark in enumerate(row):
                if dark:
                    image.setPixelColor(across, down, worn.color("ink"))
        return image
