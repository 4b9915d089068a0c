"""Strokes of a signature: what they are, and how they are painted."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QPainter,
    QPen,
)

from desktop.base.data_classes import dataclass
from desktop.ui.kit.theme import current_theme

#: The pressure of what can feel none.
NO_PRESSURE: Final = 0.5
_THINNEST: Final = 1.4
_THICKEST: Final = 4.2


@dataclass(frozen=True, slots=True)
class Point:
    """``x``, ``y`` from 0 to 1 of the pad, ``t`` ms since the first touch, ``p`` pressure 0-1."""

    x: float
    y: float
    t: int
    p: float


@dataclass(frozen=True, slots=True)
class Signature:
    """Strokes in the order drawn; ``width`` and ``height`` of the pad in device-independent px."""

    strokes: tuple[tuple[Point, ...], ...]
    width: int
    height: int
    device: str
    """pen, touch or mouse (the finest that was used)."""

    @property
    def points(self) -> tuple[tuple[tuple[float, float, int, float], ...], ...]:
        """The strokes as they are kept: x, y, t and p of each point."""
        return tuple(tuple((p.x, p.y, p.t, p.p) for p in stroke) for stroke in self.strokes)

    @property
    def aspect(self) -> float:
        """The pad's width over its height."""
        return self.width / max(self.height, 1)


def draw_strokes(painter: QPainter, strokes: Iterable[list[Point]], rect: QRectF) -> None:
    """Paint strokes into ``rect``: smooth (quadratic through midpoints), as thick as pressed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = current_theme().color("ink")
    scale = max(rect.height() / 220, 0.5)
    for stroke in strokes:
        pen = QPen(ink, 1, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        places = [
            QPointF(rect.x() + p.x * rect.width(), rect.y() + p.y * rect.height()) for p in stroke
        ]
        widths = _widths(stroke, places)
        if len(places) == 1:
            pen.setWidthF(_THICKEST * scale)
            painter.setPen(pen)
            painter.drawPoint(places[0])
            continue
        for start, end, width in _segments(places, widths):
            pen.setWidthF(width * scale)
            painter.setPen(pen)
            painter.drawLine(start, end)


def _widths(stroke: list[Point], places: list[QPointF]) -> list[float]:
    """Thickness at each point: by pressure, or by slowness where there is none to feel."""
    felt = any(p.p != NO_PRESSURE for p in stroke)
    widths: list[float] = []
    for place, point in enumerate(stroke):
        if felt:
            wanted = _THINNEST + (_THICKEST - _THINNEST) * point.p
        else:
            before = max(place - 1, 0)
            step = places[place] - places[before]
            speed = (step.x() ** 2 + step.y() ** 2) ** 0.5 / max(point.t - stroke[before].t, 1)
            wanted = _THICKEST - 0.4 - min(speed / 1.6, 1.0) * (_THICKEST - _THINNEST - 0.6)
        widths.append(wanted if not widths else widths[-1] * 0.7 + wanted * 0.3)
    return widths


def _segments(
    places: list[QPointF], widths: list[float]
) -> Iterable[tuple[QPointF, QPointF, float]]:
    last = places[0]
    start = places[0]
    for place in range(1, len(places)):
        control = places[place - 1]
        end = places[place] if place == len(places) - 1 else QLineF(control, places[place]).center()
        span = abs(end.x() - start.x()) + abs(end.y() - start.y())
        parts = max(2, min(int(span / 2), 12))
        for part in range(1, parts + 1):
            t = part / parts
            there = QLineF(
                QLineF(start, control).pointAt(t), QLineF(control, end).pointAt(t)
            ).pointAt(t)
            width = widths[place - 1] * (1 - t) + widths[place] * t
            yield last, there, width
            last = there
        start = end
