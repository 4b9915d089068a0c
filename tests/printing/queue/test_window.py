"""The window's page of a paper prints each form to the real queue, as it shows it."""

import pytest

from desktop.printing.forms import FORMS
from desktop.ui import places
from tests.printing.queue.likeness import assert_same
from tests.sampling import todays
from tests.ui.conftest import dressed, patient
from tests.ui.rooms import settle, work_room

__all__ = ["dressed", "patient", "work_room"]


@pytest.fixture
def room(cups, work_room):
    return work_room()


def _open(room, form_id):
    room.desk.go(places.Blank(form_id))
    settle(room.tasks)
    return room.room._pages["print"]


@pytest.mark.parametrize("one_in", [4, pytest.param(1, marks=pytest.mark.full)])
def test_window_prints_each_form_as_it_shows_it(room, cups, one_in):
    for form_id in todays(FORMS, one_in):
        page = _open(room, form_id)
        page.form.set_values({"printer": "office", "copies": 1, "pages": ""})
        page.print_button.click()
        settle(room.tasks)
        (printed,) = cups.printed()
        assert_same(printed, page._seen.printed.pdf, range(page.view.pages))
    assert room.desk.spool.waiting == ()
    assert room.crashes == []


def test_window_keeps_what_a_stopped_queue_did_not_take_and_prints_it_later(room, cups):
    cups.run("cupsdisable", "office")
    page = _open(room, "receipt")
    page.form.set_values({"printer": "office", "copies": 2, "pages": ""})
    page.print_button.click()
    settle(room.tasks)
    (kept,) = room.desk.spool.waiting
    assert (kept.printer, kept.copies) == ("office", 2)
    cups.run("cupsenable", "office")
    assert cups.printed() == []
    page.waiting._rows.rows[0]._button.click()
    settle(room.tasks)
    (printed,) = cups.printed()
    assert_same(printed, kept.pdf, [0, 0])
    assert room.desk.spool.waiting == ()
    assert room.crashes == []
