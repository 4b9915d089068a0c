"""Tab goes through the window as it is read: by its layouts, whatever was built first."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.kit.one_stop import BY_TAB, as_read, parts_of


def stops_in(part: QWidget) -> Iterator[QWidget]:
    """Yield what Tab comes to now inside a part of the window, in the order of reading.

    Of buttons that are one stop it is the one that has the keyboard, else the first; the main
    button is the first of its bar.
    """
    return (stop for stop in as_read(part, BY_TAB, folded=True) if stop.isEnabled())


def all_in(part: QWidget) -> Iterator[QWidget]:
    """Yield what the keyboard can come to inside a part, each of the buttons that are one stop."""
    return (stop for stop in as_read(part, BY_TAB) if stop.isEnabled())


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
        order = list(parts_of(holder))
        at = order.index(branch) if branch in order else len(order)
        beside = order[at + 1 :] if onwards else order[:at][::-1]
        branch = holder
