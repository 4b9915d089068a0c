"""The signature as ink: strokes of varying width, drawn as filled outlines, never as a picture.

A stroke is smoothed with a Catmull-Rom spline (centripetal form, Barry and Goldman 1988, here with
uniform knots: points of a pad are evenly spaced in time), then widened by pressure.
"""

from collections.abc import Sequence
from math import cos, hypot, pi, sin

from desktop.base.data_classes import dataclass
from desktop.core.documents.forms import Point, Stroke
from desktop.printing.kit.boxes import Box
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.tokens import LABEL, LINE, MM, SOFT

#: Half the width of the line without and at full pressure, in points.
_THIN, _THICK = 0.32, 1.05
_STEPS = 4
#: Points of a curve nearer than this (points of length) draw the same line.
_CLOSE = 0.5
_DATED = "التاريخ"
#: Lines of a label that a frame has room for without growing.
_LABELS = 2
#: A small signature is enlarged to its frame, by no more than this.
_LARGEST = 1.6

Spot = tuple[float, float, float]


def _smooth(spots: Sequence[Spot]) -> list[Spot]:
    """Return the spots with ``_STEPS`` points on the curve between each two."""
    if len(spots) < 3:
        return list(spots)
    line = [spots[0], *spots, spots[-1]]
    curve: list[Spot] = []
    for a, b, c, d in zip(line, line[1:], line[2:], line[3:], strict=False):
        for step in range(_STEPS):
            t = step / _STEPS
            x, y, w = (
                0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t
                       + (3 * q - p - 3 * r + s) * t**3)
                for p, q, r, s in zip(a, b, c, d, strict=True)
            )  # fmt: skip
            curve.append((x, y, max(w, _THIN)))
    return [*curve, spots[-1]]


def _circle(spot: Spot) -> list[tuple[float, float]]:
    x, y, radius = spot
    return [(x + radius * cos(a * pi / 5), y + radius * sin(a * pi / 5)) for a in range(10)]


def _apart(spots: Sequence[Spot]) -> list[Spot]:
    """Return the spots without those that lie closer to the last one than ink can show."""
    kept = list(spots[:1])
    for spot in spots[1:-1]:
        if hypot(spot[0] - kept[-1][0], spot[1] - kept[-1][1]) >= _CLOSE:
            kept.append(spot)
    return [*kept, *spots[1:][-1:]]


def outline(spots: Sequence[Spot]) -> list[tuple[float, float]]:
    """Return the closed outline of a line through ``spots`` (x, y, half width).

    Each spot is widened across the direction from the one before to the one after it.
    """
    left, right = [], []
    for before, (x, y, half), after in zip(
        [*spots[:1], *spots], spots, [*spots[1:], *spots[-1:]], strict=False
    ):
        length = hypot(after[0] - before[0], after[1] - before[1])
        if length < 1e-6:
            continue
        across = (before[1] - after[1]) * half / length, (after[0] - before[0]) * half / length
        left.append((x + across[0], y + across[1]))
        right.append((x - across[0], y - across[1]))
    return left + right[::-1]


def draw_strokes(
    pen: Pen,
    strokes: Sequence[Stroke],
    aspect: float,
    corner: tuple[float, float],
    size: tuple[float, float],
    *,
    shown: str = "توقيع",
) -> None:
    """Draw strokes as large as they fit into the frame that begins at ``corner`` (upper left);
    they are read as ``shown``.
    """
    (x, top), (wide, tall) = corner, size
    points = [(point[0], point[1] / aspect) for stroke in strokes for point in stroke]
    least_x, most_x = min(a for a, _ in points), max(a for a, _ in points)
    least_y, most_y = min(b for _, b in points), max(b for _, b in points)
    scale = min(
        wide / max(most_x - least_x, 1e-3),
        tall / max(most_y - least_y, 1e-3),
        _LARGEST * min(wide, tall * aspect),
    )
    left = x + wide / 2 - (least_x + most_x) / 2 * scale
    head = top - tall / 2 + (least_y + most_y) / 2 * scale

    def spot(point: Point) -> Spot:
        across, down, _, pressure = point
        return (
            left + across * scale,
            head - down * scale / aspect,
            _THIN + (_THICK - _THIN) * pressure,
        )

    with pen.figure(shown, corner, size):
        for stroke in strokes:
            spots = _smooth([spot(point) for point in stroke])
            body = outline(_apart(spots))
            if body:
                pen.path(body)
            for end in (spots[0], spots[-1]):
                pen.path(_circle(end))


@dataclass(frozen=True, slots=True)
class SignatureBox(Box):
    """A frame for a signature: drawn strokes, or room for ink. The label stands in its corner."""

    label: str
    strokes: tuple[Stroke, ...] = ()
    aspect: float = 3
    tall: float = 24 * MM
    line: bool = True
    #: Whether the hand that signs writes the date beside it.
    dated: bool = False
    #: What stands at its foot of how it was signed; then there is no room for ink.
    said: str = ""

    def _label(self, pen: Pen, width: float) -> float:
        return pen.layout(self.label, LABEL, width - 12).height

    def height(self, pen: Pen, width: float) -> float:
        """Return its height; a long label leaves a hand its room."""
        line = pen.layout("", LABEL, None).height
        return self.tall + max(0.0, self._label(pen, width) - _LABELS * line)

    def stretched(self, height: float) -> Box:
        return _Stretched(self, height)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        self.fill(pen, (x, top), width, self.height(pen, width))

    def fill(self, pen: Pen, corner: tuple[float, float], width: float, tall: float) -> None:
        """Draw the frame ``tall`` points high."""
        x, top = corner
        pen.rect((x, top), (width, tall), stroke=LINE, weight=0.7, radius=3)
        pen.write(self.label, LABEL, x + 6, top - 3, width - 12)
        if self.strokes:
            under = self._label(pen, width) + 3.5
            room = (width - 16, tall - under - 5 - self._said(pen, corner, width, tall))
            drawn = f"{self.label}، بخط اليد"
            draw_strokes(pen, self.strokes, self.aspect, (x + 8, top - under), room, shown=drawn)
        elif self.said:
            self._said(pen, corner, width, tall)
        elif self.line:
            level, right = top - tall + 12, x + width - 12
            if self.dated:
                words = pen.layout(_DATED, LABEL, None)
                pen.write(_DATED, LABEL, x + 6, level + words.first_baseline, width - 12)
                right = x + width - 10 - words.width
            pen.line((x + 12, level), (right, level), SOFT, 0.8, dotted=True)

    def _said(self, pen: Pen, corner: tuple[float, float], width: float, tall: float) -> float:
        """Write how it was signed at the foot; return how high that is."""
        if not self.said:
            return 0
        (x, top), high = corner, pen.layout(self.said, LABEL, width - 12).height
        pen.write(self.said, LABEL, x + 6, top - tall + high + 4, width - 12)
        return high


@dataclass(frozen=True, slots=True)
class _Stretched(Box):
    """A frame as high as its neighbours."""

    frame: SignatureBox
    tall: float

    def height(self, pen: Pen, width: float) -> float:
        del pen, width
        return self.tall

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        self.frame.fill(pen, (x, top), width, self.tall)


@dataclass(frozen=True, slots=True)
class StampBox(Box):
    """Room for the office's stamp: a dotted round that a stamp covers."""

    label: str = "الختم"
    tall: float = 24 * MM

    def height(self, pen: Pen, width: float) -> float:
        del pen, width
        return self.tall

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        radius = min(self.tall, width) / 2
        with pen.canvas.drawn() as canvas:
            canvas.setStrokeColorRGB(*SOFT)
            canvas.setLineWidth(0.8)
            canvas.setLineCap(1)
            canvas.setDash(0.01, 2.6)
            canvas.circle(x + width / 2, top - self.tall / 2, radius, stroke=1, fill=0)
        words = pen.layout(self.label, LABEL, None)
        level = top - self.tall / 2 + words.height / 2
        pen.write(self.label, LABEL, x + (width - words.width) / 2, level, words.width)
