"""Icons: lucide's strokes in the colours of the look, mirrored here and nowhere else.

Names are lucide's, as for a left-to-right reader: ``arrow-right`` means *onwards*. A pixmap is
drawn once for each (name, colour, size, device pixel ratio, direction) and kept in memory.
"""

from enum import Enum
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from desktop.base.paths import resource
from desktop.ui.kit.theme import look

#: Icons that point along the line of reading.
DIRECTIONAL: Final = frozenset(
    {
        "arrow-right",
        "arrow-left",
        "chevron-right",
        "chevron-left",
        "undo-2",
        "redo-2",
        "send",
        "log-out",
        "list-checks",
    }
)


@lru_cache(maxsize=256)
def _svg(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _drawn(name: str, color: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", color).encode()))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    if mirrored:
        pixmap = pixmap.transformed(QTransform().scale(-1, 1))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def pixmap(name: str, token: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon ``size`` px square in a colour of the look.

    Raises FileNotFoundError for a name that ``resources/icons`` does not have.
    """
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    color = getattr(look().colors, token)
    return _drawn(name, color, size, ratio, rtl and name in DIRECTIONAL)


def draw(painter: QPainter, name: str, token: str, rect: QRect) -> None:
    """Paint an icon centred in ``rect``, as large as its shorter side."""
    size = min(rect.width(), rect.height())
    ratio = painter.device().devicePixelRatioF()
    corner = rect.center() - QPoint(size // 2 - 1, size // 2 - 1)
    painter.drawPixmap(corner, pixmap(name, token, size, ratio))


class Edge(Enum):
    """A side of the place an icon is drawn in."""

    LEFT = 1
    RIGHT = 2


class _Engine(QIconEngine):
    """Paints at the moment of painting, so an icon follows theme, size and screen by itself."""

    def __init__(self, name: str, token: str, edge: Edge | None) -> None:
        super().__init__()
        self._name = name
        self._token = token
        self._edge = edge

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._token, self._edge)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        draw(painter, self._name, self._of(mode), rect)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self,
        size: QSize,
        mode: QIcon.Mode,
        state: QIcon.State,  # noqa: ARG002
        scale: float,
    ) -> QPixmap:
        side = round(min(size.width(), size.height()) / scale)
        drawn = pixmap(self._name, self._of(mode), side, scale)
        if self._edge is None:
            return drawn
        spaced = QPixmap(size)
        spaced.fill(Qt.GlobalColor.transparent)
        spaced.setDevicePixelRatio(scale)
        painter = QPainter(spaced)
        left = round(size.width() / scale) - side if self._edge is Edge.RIGHT else 0
        painter.drawPixmap(QPoint(left, 0), drawn)
        painter.end()
        return spaced

    def _of(self, mode: QIcon.Mode) -> str:
        return "help" if mode == QIcon.Mode.Disabled else self._token


def icon(name: str, token: str = "second", edge: Edge | None = None) -> QIcon:  # noqa: S107
    """Return an icon in a colour of the look; it changes with the theme by itself.

    ``edge``: where the icon stands in a place wider than high (a gap to the text beside it).
    """
    _svg(name)
    return QIcon(_Engine(name, token, edge))
