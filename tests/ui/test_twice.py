"""Ctrl+S pressed twice within 100 ms does one act, on every page."""

from collections import Counter
from concurrent.futures import Future

import pytest

from desktop.base.errors import KnownError
from desktop.ui.kit import scene
from desktop.ui.shell.focus import primary_in
from tests.ui import tour as tours
from tests.ui.rooms import painted
from tests.ui.test_sheets import meant, press


class Held:
    """Holds back what is begun, and tells of each act that turns a button's mark how often it was;
    in the end none of it is done.
    """

    def __init__(self, tour, monkeypatch):
        self.acts, self._given = Counter(), []
        self._tour, self._tasks = tour, tour.window.tasks
        monkeypatch.setattr(self._tasks, "_submit", self._submit)
        self._tasks.started.connect(self._count)

    def _submit(self, _work):
        self._given.append(Future())
        return self._given[-1]

    def _count(self, running):
        if running.operation.busy is not None:
            self.acts.update(meant(running.operation))

    def let_go(self, monkeypatch):
        self._tasks.started.disconnect(self._count)
        monkeypatch.undo()
        for future in self._given:
            future.set_exception(KnownError("storage.locked"))
        self._tour.rest()


def pages_of(tour):
    return [stop for stop in tour.stops() if stop.kind == "page"]


def pressed_twice(tour, hurry, stops):
    """Press Ctrl+S twice at once at each stop; return how often what was begun at which."""
    found = {}
    for stop in stops:
        with (
            pytest.MonkeyPatch.context() as patience
        ):  # whoever opens a sheet waited for its button
            patience.setattr(scene, "seen", lambda *_given: True)
            tour.show(stop)
        if primary_in(tour.window) is None:
            continue
        scene.changed(tour.window)
        painted(tour.window)
        hurry.now += 1
        with pytest.MonkeyPatch.context() as monkeypatch:
            held = Held(tour, monkeypatch)
            press(tour.window, "Ctrl+S")
            hurry.now += 0.09
            press(tour.window, "Ctrl+S")
            found[stop.name] = held.acts
            held.let_go(monkeypatch)
    tour.dismiss()
    return found


def more_than_once(found):
    return {name: acts for name, acts in found.items() if any(n > 1 for n in acts.values())}


def test_two_ctrl_s_at_once_begin_no_act_twice_on_some_pages(tour, hurry):
    assert more_than_once(pressed_twice(tour, hurry, tours.some(pages_of(tour), seconds=6))) == {}


@pytest.mark.full
def test_two_ctrl_s_at_once_begin_no_act_twice_anywhere(tour, hurry):
    found = pressed_twice(tour, hurry, pages_of(tour))
    assert more_than_once(found) == {}
    assert sum(bool(acts) for acts in found.values()) > 5, "some are whole as they open"
