"""How many wait on each page is counted for the office that was open when it was asked for."""

from dataclasses import replace

from PySide6.QtCore import QObject

from desktop.ui.pages import PAGES
from desktop.ui.shell.counting import Counting


class Waiting:
    """A lane that has not come to what it was given."""

    def run(self, operation):
        self.operation = operation


def test_a_lock_that_comes_first_takes_no_office_from_the_count(tour):
    lane, parent = Waiting(), QObject()
    desk = replace(tour.window._desk, tasks=lane)
    Counting(parent, lambda: (desk, PAGES), lambda _counts: None).count()
    desk.leave()
    counted = tour.live.call(lane.operation.work)
    assert set(counted) <= {spec.id for spec in PAGES}
    assert counted
