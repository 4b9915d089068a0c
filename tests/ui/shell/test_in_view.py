"""Where the program brings the keyboard is seen, also once what lies around it was read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop.core.intake.paper_terms import PaperStatus
from desktop.ui.kit import theme
from desktop.ui.kit.frames import lay_out
from desktop.ui.shell.focus import _in_view
from tests.offices import TODAY
from tests.ui import tour as tours
from tests.ui.rooms import press, spin


@pytest.fixture
def large(tour, dressed):
    """The window of a small screen, with large text."""
    worn = theme.current_theme()
    theme.apply(dressed, worn.mode, theme.Size.LARGE)
    tour.resize(1366, 768)
    yield tour
    theme.apply(dressed, worn.mode, worn.size)


def out_of_view(tour, stops):
    """Return the pages on which what has the keyboard is not seen when they are come to."""
    found = []
    for stop in stops:
        tour.show(stop)
        spin(1)
        focus = QApplication.focusWidget()
        if focus is None or not _in_view(focus):
            found.append(f"{stop.name}: {focus}")
    return found


def pages(tour):
    return [stop for stop in tour.stops() if stop.kind == "page"]


def test_the_keyboard_is_in_view_on_some_pages(large):
    assert out_of_view(large, tours.some(pages(large), seconds=8)) == []


@pytest.mark.full
def test_the_keyboard_is_in_view_on_every_page(large):
    assert out_of_view(large, pages(large)) == []


def checked(tour):
    """Come to papers that are all valid; return the step and the check that has the keyboard."""
    visit = tour.stage("verification")
    stage = visit.stages["verification"]
    for row in stage._rows:
        row._status.set_value(PaperStatus.SEEN.value)
        row._date.set_value(TODAY)
    visit._show("requirements")
    tour.rest()
    visit._show("verification")
    tour.rest()
    check = stage._matched.field
    assert QApplication.focusWidget() is check
    return stage, check


def read_late(stage):
    """Show more above what has the keyboard than was there when it came."""
    late = QLabel()
    late.setFixedHeight(500)
    stage.body.insertWidget(0, late)
    spin(20)
    lay_out()
    return late


def test_the_check_of_papers_that_are_all_valid_is_ticked_by_one_space(large):
    stage, check = checked(large)
    late, before = read_late(stage), check.value()
    assert _in_view(check)
    press(Qt.Key.Key_Space)
    assert check.value() is not before
    late.deleteLater()


def test_nothing_moves_under_the_hands_of_who_went_on(large):
    stage, check = checked(large)
    press(Qt.Key.Key_Shift)
    at = stage.area.verticalScrollBar().value()
    late = read_late(stage)
    assert stage.area.verticalScrollBar().value() == at
    assert not _in_view(check)
    late.deleteLater()
