"""Tab goes through the window as it is read: by its layouts, whatever was built first."""

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLayout, QScrollArea, QWidget

from desktop.ui.kit.bar import PrimaryBar

#: The ways of having the keyboard that let Tab come to it.
_BY_TAB: Final = frozenset(
    {Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus}
)


def stops_in(part: QWidget) -> Iterator[QWidget]:
    """Yield what Tab comes to now inside a part of the window, in the order of reading.

    The main button is the first of its bar.
    """
    return (stop for stop in _as_read(part) if stop.isEnabled())


def go_round(stops: Sequence[QWidget], *, onwards: bool) -> bool:
    """Bring the keyboard from one of some stops to the next; False where there is none.

    What has the keyboard may be none of them any more: then its neighbour gets it.
    """
    here = QApplication.focusWidget()
    if not stops:
        return False
    reasons = Qt.FocusReason
    reason = reasons.TabFocusReason if onwards else reasons.BacktabFocusReason
    if here in stops:
        stops[(stops.index(here) + (1 if onwards else -1)) % len(stops)].setFocus(reason)
        return True
    beside = _beside(here, stops, onwards=onwards) if here is not None else None
    (beside or stops[0 if onwards else -1]).setFocus(reason)
    return True


def _beside(here: QWidget, stops: Sequence[QWidget], *, onwards: bool) -> QWidget | None:
    """Return the stop that follows a part which is none itself, or goes before it.

    Not by Qt's chain: every link of it that Python once held is kept for good.
    """
    end = 0 if onwards else -1
    branch, beside = here, [here]
    while True:
        for one in beside:
            inside = [stop for stop in stops if stop is one or one.isAncestorOf(stop)]
            if inside:
                return inside[end]
        holder = branch.parentWidget()
        if holder is None:
            return None
        order = list(_parts_of(holder))
        at = order.index(branch) if branch in order else len(order)
        beside = order[at + 1 :] if onwards else order[:at][::-1]
        branch = holder


def _parts_of(part: QWidget) -> Iterator[QWidget]:
    layout = part.layout()
    return _laid_out(layout) if layout is not None else _lying_in(part)


def _as_read(part: QWidget) -> Iterator[QWidget]:
    if part.isHidden() and part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
        return
    if part.focusPolicy() in _BY_TAB and part.focusProxy() is None:
        yield part
    if isinstance(part, QLabel):  # most of what there is, and nothing lies in it
        return
    if isinstance(part, PrimaryBar):
        yield from _as_read(part.primary)
    inner = part.widget() if isinstance(part, QScrollArea) else None
    if inner is not None:
        yield from _as_read(inner)
        return
    for child in _parts_of(part):
        if not (isinstance(part, PrimaryBar) and child is part.primary):
            yield from _as_read(child)


def _lying_in(part: QWidget) -> Iterator[QWidget]:
    """Yield what a part that lays nothing out places by itself, in its own order."""
    for child in part.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield child


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    """Yield the widgets of a layout and of those within it, in its order.

    Its items are not asked for: what Python once held of an item, its layout keeps for good.
    """
    owner = layout.parentWidget()
    parts = owner.children() if owner is not None else []
    placed: dict[int, QWidget | QLayout] = {
        layout.indexOf(one): one
        for one in (*layout.children(), *parts)
        if isinstance(one, QWidget | QLayout)
    }
    for place, one in sorted(placed.items(), key=itemgetter(0)):
        if place >= 0:
            yield from (one,) if isinstance(one, QWidget) else _laid_out(one)
