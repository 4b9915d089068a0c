"""Icons: lucide's strokes in the colours of the theme, mirrored here and nowhere else.

Names are lucide's, as for a left-to-right reader: ``arrow-right`` means *onwards*. A pixmap is
drawn once for each (name, colour, size, device pixel ratio, direction) and kept in memory.
"""

from enum import Enum
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from desktop.base.paths import resource
from desktop.ui.kit.theme import current_theme

#: Icons that point along the line of reading.
DIRECTIONAL: Final = frozenset(
    {
        "arrow-right",
        "arrow-left",
        "chevron-right",
        "chevron-left",
        "chevrons-right",
        "chevrons-left",
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
    """Return an icon ``size`` px square in a colour of the theme.

    Raises FileNotFoundError for a name that ``resources/icons`` does not have.
    """
    return _drawn(*_told(name, token, size, ratio))


def _told(name: str, token: str, size: int, ratio: float) -> tuple[str, str, int, float, bool]:
    """Return what an icon is drawn by."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    color = getattr(current_theme().colors, token)
    return name, color, size, ratio, rtl and name in DIRECTIONAL


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


def icon(name: str, token: str, size: int, edge: Edge | None = None, gap: int = 0) -> QIcon:
    """Return an icon ``size`` px square in a colour of the theme.

    ``edge``: where it stands in a place ``gap`` px wider than high (room to the text beside it).
    It keeps its colour, disabled too: who shows it asks again when it is disabled and when the
    style changes (buttons of the kit do).
    """
    made = QIcon()
    # one pixmap for each kind of screen; a subclass of QIconEngine would draw by itself, but its
    # lifetime crosses from C++ to Python and back at every copy
    for ratio in sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}):
        told = _told(name, token, size, ratio)
        shown = _drawn(*told) if edge is None else _beside(told, edge, gap)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
            made.addPixmap(shown, mode)
    return made


@lru_cache(maxsize=512)
def _beside(told: tuple[str, str, int, float, bool], edge: Edge, gap: int) -> QPixmap:
    """Return an icon on a pixmap ``gap`` px wider, at one end; the same one each time, for Qt keeps
    what it makes of each that it does not know yet (ten megabytes of them, in time).
    """
    drawn = _drawn(*told)
    ratio = drawn.devicePixelRatio()
    spaced = QPixmap(drawn.size() + QSize(round(gap * ratio), 0))
    spaced.fill(Qt.GlobalColor.transparent)
    spaced.setDevicePixelRatio(ratio)
    painter = QPainter(spaced)
    painter.drawPixmap(QPointF(gap if edge is Edge.RIGHT else 0, 0), drawn)
    painter.end()
    return spaced
