"""Every control is named for who hears the window instead of seeing it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from tests.ui import tour as tours


def nameless(window):
    """Return what takes the keyboard in view and is called nothing."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisible() or not part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        told = QAccessible.queryAccessibleInterface(part)
        if told is None or not told.text(QAccessible.Text.Name).strip():
            found.append((type(part).__name__, part.objectName()))
    return found


def nameless_on(tour, stops):
    found = {stop.name: nameless(tour.show(stop).window()) for stop in stops}
    return {name: parts for name, parts in found.items() if parts}


def test_every_control_of_some_of_everything_has_a_name(tour):
    assert nameless_on(tour, tours.some(tour.stops(), seconds=1)) == {}


@pytest.mark.full
def test_every_control_has_a_name(tour):
    assert nameless_on(tour, tour.stops()) == {}
