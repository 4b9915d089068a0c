"""Which columns of a table are seen, and how wide: the law of giving way, without Qt."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Want(NamedTuple):
    """What one column asks for, in pixels.

    ``ideal``: as wide as what it holds. ``least``: what it can be narrowed to. ``most``: what it
    takes of room to spare. ``rank``: the lowest gives way first. ``empty``: no row has anything in
    it. ``main``: the name, which goes on standing whatever happens.
    """

    ideal: int
    least: int
    most: int
    rank: int = 5
    empty: bool = False
    main: bool = False


def shares(wants: Sequence[Want], room: int) -> tuple[int, ...]:
    """Return the width of each column, 0 for one that is not shown.

    In this order they give way: empty ones, then by rank narrowed and left out, the main one last.
    What is to spare goes to those that would take it, and the rest behind the last.

    >>> shares([Want(200, 100, 200, main=True), Want(90, 90, 90, 2), Want(80, 80, 80, 3)], 300)
    (200, 0, 80)
    >>> shares([Want(200, 100, 200, main=True), Want(90, 90, 90, 2)], 150)
    (150, 0)
    """
    shown = dict(enumerate(wants))
    others = sorted((n for n, one in shown.items() if not one.main), key=lambda n: wants[n].rank)
    leaving = sorted(others, key=lambda n: not wants[n].empty)  # stable: empty ones first, by rank
    while leaving and _at_least(shown.values()) > room:
        del shown[leaving.pop(0)]
    while leaving and wants[leaving[0]].empty and sum(w.ideal for w in shown.values()) > room:
        del shown[leaving.pop(0)]
    widths = {n: want.ideal for n, want in shown.items()}
    for n in others:
        if n in widths:
            over = max(sum(widths.values()) - room, 0)
            widths[n] -= min(over, widths[n] - shown[n].least)
    spare = room - sum(widths.values())
    for n, want in shown.items():
        if want.main and spare < 0:
            widths[n] += spare
        elif spare > 0:
            more = min(spare, max(want.most - widths[n], 0))
            widths[n] += more
            spare -= more
    return tuple(widths.get(n, 0) for n in range(len(wants)))


def _at_least(wants: Iterable[Want]) -> int:
    """Return what columns need with the name whole."""
    return sum(want.ideal if want.main else want.least for want in wants)
