"""Made-up signatures."""

from math import cos, pi, sin

from desktop.core.documents.forms import Stroke


def ink(seed: int = 1) -> tuple[Stroke, ...]:
    """Return a made-up signature: a long running stroke, a return under it, and two dots."""
    run = []
    for step in range(90):
        t = step / 89
        x = 0.92 - 0.74 * t + 0.05 * sin(5 * pi * t + seed)
        y = 0.5 - 0.2 * sin(7 * pi * t + seed) * (1 - 0.5 * t) - 0.12 * cos(2 * pi * t)
        run.append((round(x, 4), round(y, 4), step * 12, round(0.5 + 0.4 * sin(9 * t + seed), 3)))
    tail = []
    for step in range(40):
        t = step / 39
        x, y = 0.16 + 0.6 * t, 0.84 - 0.16 * sin(pi * t) - 0.1 * t
        tail.append((round(x, 4), round(y, 4), 1200 + step * 10, round(0.7 - 0.5 * t, 3)))
    dots: tuple[Stroke, ...] = (
        ((0.62, 0.12, 1800, 0.7), (0.615, 0.13, 1815, 0.7)),
        ((0.57, 0.13, 1900, 0.7), (0.565, 0.14, 1915, 0.7)),
    )
    return (tuple(run), tuple(tail), *dots)
