"""Between a page's opening and its first data nothing of it can be pressed or read as data."""

import re
from concurrent.futures import Future

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui import kit
from tests.ui import tour as tours
from tests.ui.rooms import arrived, spin


class Held:
    """Keeps what a window's tasks give to the lane until it is let go."""

    def __init__(self, tasks):
        self._tasks, self._submit, self._kept = tasks, tasks._submit, []
        tasks._submit = self

    def __call__(self, work):
        future = Future()
        self._kept.append((work, future))
        return future

    def let_go(self):
        self._tasks._submit = self._submit
        for work, future in self._kept:
            real = self._submit(work)
            refused = real.exception(30)
            if refused is None:
                future.set_result(real.result())
            else:
                future.set_exception(refused)


def live(page, *, fresh):
    """What can be pressed or read too early; on a fresh page nothing was counted before."""
    found = []
    for bar in page.findChildren(kit.PrimaryBar):
        if bar.isVisible():
            buttons = [b for b in bar.findChildren(kit.Button) if b.isVisible()]
            found += [b.text() for b in buttons if b.isEnabled()]
            found += ["a bare button" for b in buttons if b is bar.primary and not b.text()]
    of_none = re.compile(r"٠ من ٠|صفحة ٠")
    found += [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible() and of_none.search(label.text())
    ]
    found += [
        part.accessibleName()
        for part in page.findChildren(QWidget)
        if part.isVisible() and ((fresh and "صفر" in part.accessibleName()) or _says_nothing(part))
    ]
    return found


def _says_nothing(part):
    """Tell whether it says of a list that was not read yet that nothing is in it."""
    return isinstance(part, kit.EmptyState) and isinstance(part.parent(), kit.Table)


def nothing_is_live(tour, places):
    tour.dismiss()
    if not tour.window.is_open:
        tour.enter()
    found = {}
    tour.go("policy")
    opened = {name for name, place in places if isinstance(place, tours.Place)}
    fresh = set()
    for page_id in tour.room.sidebar.ids():  # built anew, as each is when somebody comes in
        if page_id in tour.room._pages and page_id != tour.room.current:
            tour.room._drop(page_id)
            fresh.add(page_id)
    for name, place in places:
        held = Held(tour.window.tasks)
        tour.room.go(place)
        reads = bool(held._kept)
        if reads and name in opened | fresh:
            spin(5)
            found[name] = live(tour.room.page, fresh=name in fresh)
        held.let_go()
        tour.rest()
        bars = [b for b in tour.room.page.findChildren(kit.PrimaryBar) if b.isVisible()]
        assert all(bar.isEnabled() for bar in bars), name
    assert {name: what for name, what in found.items() if what} == {}


def test_nothing_is_live_on_a_page_before_its_data(tour):
    wanted = (
        "home",
        "requests",
        "print.issued",
        "request.referred",
        "visit.for",
        "person",
        "survey_results",
    )
    nothing_is_live(tour, [one for one in tour.places().items() if one[0] in wanted])


@pytest.mark.full
def test_nothing_is_live_on_any_page_before_its_data(tour):
    nothing_is_live(tour, list(tour.places().items()))


def test_a_page_that_waits_long_is_a_grey_shape_of_itself(tour):
    places = tour.places()
    tour.go("home")
    held = Held(tour.window.tasks)
    tour.room.go(places["request.referred"])
    arrived(tour.window.tasks)
    spin(450)
    page = tour.room.page
    (shape,) = [one for one in page.children() if type(one).__name__ == "_Shape"]
    assert shape.isVisible()
    held.let_go()
    tour.rest()
    assert not [one for one in page.children() if type(one).__name__ == "_Shape"]
