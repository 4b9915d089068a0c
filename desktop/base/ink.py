"""When a drawing is a signature: by how far it reaches and how long its lines are, never by how
many points a device reported of it.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import dist, hypot, isfinite
from typing import Final

Spot = tuple[float, float]
"""A place on the pad, in device-independent units (96 to an inch of a plain screen)."""

#: Less than this across is a dot, a tap or a trembling hand: six millimetres.
LEAST_EXTENT: Final = 24.0
#: A line is as good as straight where it is hardly longer than it reaches.
STRAIGHT: Final = 1.15
#: Two taps far apart reach far and are no line.
LEAST_LENGTH: Final = 48.0


def extent(spots: Iterable[Spot]) -> float:
    """Return how far spots reach: the diagonal of the box around them, 0 for none.

    >>> extent([(0, 0), (3, 4), (1, 1)])
    5.0
    """
    places = list(spots)
    if not places:
        return 0.0
    across, down = zip(*places, strict=True)
    return hypot(max(across) - min(across), max(down) - min(down))


def is_signature(strokes: Iterable[Sequence[Spot]]) -> bool:
    """Tell whether strokes are a signature and no slip of the pen.

    >>> is_signature([[(10.0, 10.0)] * 40]), is_signature([[(10.0, 10.0), (90.0, 40.0)]])
    (False, True)
    """
    lines = list(strokes)
    spots = [spot for line in lines for spot in line]
    if not all(isfinite(part) for spot in spots for part in spot):
        return False
    length = sum(dist(a, b) for line in lines for a, b in pairwise(line))
    return extent(spots) >= LEAST_EXTENT and length >= LEAST_LENGTH


def is_plain(strokes: Iterable[Sequence[Spot]]) -> bool:
    """Tell whether a signature is one line and hardly a bent one, which some do sign with.

    >>> is_plain([[(10.0, 10.0), (90.0, 40.0)]])
    True
    >>> is_plain([[(10.0, 10.0), (90.0, 40.0), (20.0, 60.0)]])
    False
    """
    lines = [line for line in strokes if len(set(line)) > 1]
    if len(lines) != 1:
        return False
    return sum(dist(a, b) for a, b in pairwise(lines[0])) <= STRAIGHT * extent(lines[0])


def drawn(strokes: Iterable[Iterable[Sequence[float]]], aspect: float, width: float) -> bool:
    """Tell whether strokes, as large as they were drawn on a pad, are a signature; each point has
    its place as a share of the pad's width and height before what else is kept of it.
    """
    if not (width > 0 and aspect > 0):
        return False
    tall = width / aspect
    return is_signature([[(x * width, y * tall) for x, y, *_ in stroke] for stroke in strokes])
