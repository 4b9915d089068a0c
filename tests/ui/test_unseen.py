"""No act on a page unseen: however often a key is pressed, one act is done."""

from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui import kit, places
from desktop.ui.kit import scene
from desktop.ui.shell.focus import primary_in
from tests.ui.rooms import painted
from tests.ui.test_sheets import press


def presses(tour, hurry, keys):
    """Press keys three times in 120 ms, all of it painted in time; return what was pressed."""
    heard = []
    for button in tour.window.findChildren(kit.Button):
        button.clicked.connect(partial(_tell, heard, button.text()))
    for _ in range(3):
        press(tour.window, keys)
        painted(tour.window)
        hurry.now += 0.04
    return heard


def _tell(heard, text, *_checked):
    heard.append(text)


def built_anew(tour):
    """Let every page be built anew: what a button of one did is disconnected."""
    tour.dismiss()
    for page_id in list(tour.room._pages):
        tour.room._drop(page_id)
    tour.room.current = ""


def pressed_unseen(tour, hurry, monkeypatch, stops):
    """Press the act of each page at once when it comes into view; return where it was pressed."""
    found = []
    for stop in stops:
        with monkeypatch.context() as patience:  # whoever opens a sheet waited for its button
            patience.setattr(scene, "seen", lambda *_given: True)
            tour.show(stop)
        hurry.now += 60
        painted(tour.window)
        scene.changed(tour.window)
        button = primary_in(tour.window)
        if button is None:
            continue
        heard = []
        button.clicked.disconnect()
        button.clicked.connect(partial(_tell, heard, button.text()))
        for wait in (0.0, 0.1, 0.19):
            painted(tour.window)
            hurry.now += wait
            press(tour.window, "Ctrl+S")
            press(tour.window, "Ctrl+Return")
            if own := button.property("keys"):  # the one that the page gives it besides
                press(tour.window, own)
            button.setFocus()
            for key in ("Return", "Space"):
                press(tour.window, key)
        found += [(stop.name, "unseen")] * len(heard)
        heard.clear()
        tour.rest()
        painted(tour.window)
        hurry.now += 1
        press(tour.window, "Ctrl+S")
        if len(heard) != 1:
            found.append((stop.name, "seen", heard))
        built_anew(tour)
    tour.dismiss()
    return found


def test_reception_serves_nobody_before_the_queue_is_seen(tour, hurry):
    """Its search has the keyboard at once: Enter and Space there are the queue's while it is empty,
    Ctrl+N the new beneficiary's.
    """
    built_anew(tour)
    page = tour.go(places.PageId.RECEPTION)
    assert page.marked.row is not None
    before = [(row.id, row.state) for row in page.queue.table.model.rows]
    for key in ("Ctrl+Return", "Return", "Space", "Ctrl+N"):
        scene.changed(tour.window)
        painted(tour.window)
        page.search.setFocus()
        press(tour.window, key)
        tour.rest()
        assert tour.room.current == places.PageId.RECEPTION, key
        assert [(row.id, row.state) for row in page.queue.table.model.rows] == before, key
    painted(tour.window)
    hurry.now += 1
    press(tour.window, "Ctrl+N")
    tour.rest()
    assert tour.room.current == places.PageId.VISIT


def pages_of(tour):
    return [stop for stop in tour.stops() if stop.kind != "outside"]


def test_some_acts_wait_until_they_are_seen(tour, hurry, monkeypatch):
    assert pressed_unseen(tour, hurry, monkeypatch, pages_of(tour)[::16]) == []


@pytest.mark.full
def test_every_act_waits_until_it_is_seen(tour, hurry, monkeypatch):
    assert pressed_unseen(tour, hurry, monkeypatch, pages_of(tour)) == []


def test_a_page_that_comes_into_view_waits_whichever_way_it_came(tour, hurry):
    """By the sidebar, on another place of the same page, as a step, under a sheet that closed."""
    requests = tour.busy.requests

    def waits():
        return not scene.seen(tour.window)

    def rests():
        painted(tour.window)
        hurry.now += 1
        assert scene.seen(tour.window)

    tour.go(places.PageId.STAFF)
    rests()
    tour.room.go(places.PageId.SURVEYS)
    assert waits()
    page = tour.go(places.Request(requests["referred"].id))
    rests()
    tour.room.go(places.Request(requests["studied"].id))
    assert waits()
    page = tour.stage("need")
    rests()
    page._show("person")
    assert waits()
    page = tour.go(places.PageId.STAFF)
    rests()
    page.add_button.clicked.emit()
    tour.rest()
    assert waits()
    rests()
    press(tour.window, "Esc")
    assert waits()
    rests()
    tour.leave()
    rests()
    tour.enter()
    assert waits()
    painted(tour.window)


def test_three_ctrl_s_open_one_sheet_and_leave_it_open(tour, hurry):
    tour.go(places.PageId.STAFF)
    painted(tour.window)
    hurry.now += 1
    assert len(presses(tour, hurry, "Ctrl+S")) == 1
    sheet = tour.sheet()
    assert sheet.isAncestorOf(QApplication.focusWidget())
    painted(tour.window)
    hurry.now += 1
    press(tour.window, "Ctrl+S")  # the sheet's own act says what is missing, and stays
    assert tour.sheet() is sheet
    assert sheet.form.problems()
    tour.dismiss()
