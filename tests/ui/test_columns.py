"""What stands in a column is as high as it wants to be: what is left over stays under all of it."""

from collections.abc import Iterable
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLayout, QSizePolicy, QWidget

from desktop.ui.kit.beside import Beside
from desktop.ui.kit.cards import EmptyState
from tests.ui.tour import Stop, Tour, some

#: What rounding may add.
_NEAR = 3


def stretched(tour: Tour, stops: Iterable[Stop]) -> list[str]:
    """Return what is higher than it wants to be, or lies further down."""
    wrong = []
    for stop in stops:
        shown = tour.show(stop)
        for holder in shown.findChildren(QWidget):
            columns = holder.layout()
            if isinstance(columns, Beside) and holder.isVisible():
                found = [fault for column in parts(columns) for fault in of_column(column)]
                wrong += [f"{stop.name}: {fault}" for fault in found]
    return wrong


def of_column(column: QWidget) -> list[str]:
    """Return the faults of one column; who says that there is nothing stands in the middle."""
    box = column.layout()
    shown = [part for part in parts(box) if part.isVisible()] if box is not None else []
    high = [p for p in shown if p.height() > wanted(p) + _NEAR and not isinstance(p, EmptyState)]
    gaps = [b.y() - a.geometry().bottom() - 1 for a, b in pairwise(shown)]
    return [
        *(f"{type(p).__name__} is {p.height()} high and wants {wanted(p)}" for p in high),
        *(f"a gap of {gap}" for gap in gaps if box is not None and gap > box.spacing() + _NEAR),
    ]


def parts(box: QLayout) -> list[QWidget]:
    """Return the widgets of a layout, in their order."""
    widgets = (box.itemAt(at).widget() for at in range(box.count()))  # type: ignore[union-attr]
    return [widget for widget in widgets if widget is not None]


def wanted(part: QWidget) -> int:
    """Return how high a part wants to be; what shows a list, or is drawn on, takes what it gets."""
    if part.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Expanding:
        return part.height()
    if part.hasHeightForWidth():
        return part.heightForWidth(part.width())
    return part.sizeHint().height()


def test_some_columns_keep_together(tour):
    assert stretched(tour, some(tour.stops(), seconds=2)) == []


@pytest.mark.full
def test_all_columns_keep_together(tour):
    assert stretched(tour, tour.stops()) == []


def test_a_short_column_beside_a_long_one_keeps_together(tour):
    tour.resize(1366, 748)
    assert stretched(tour, [stop for stop in tour.stops() if stop.name == "request.draft"]) == []
