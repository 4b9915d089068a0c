"""Visits that nobody asked for, in the window: planned on the file, recorded in their list."""

import pytest

from desktop.base.arabic_text import strip_controls
from desktop.core.intake.initiated.terms import InitiatedState, Outcome
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.parts.initiated import MakeVisitSheet, PlanVisitSheet
from desktop.ui.places import PageId
from tests.ui.intake.test_reception import register
from tests.ui.seats import sheet_of, texts


@pytest.fixture
def room(seat):
    return seat(Role.RECEPTION)


def test_it_is_planned_on_the_file_and_recorded_in_the_list(room):
    person = register(room)
    page = room.go(places.Person(person.id))
    page.initiated.plan.click()
    sheet = sheet_of(room, PlanVisitSheet)
    sheet.form.set_values({"by": "منى السبيعي", "why": "انقطع خبرها"})
    sheet.yes.click()
    room.rest()
    assert "انقطع خبرها" in strip_controls(texts(page.initiated))
    room.go(PageId.FOLLOW).ways[PageId.INITIATED].click()
    room.rest()
    listed = room.page("initiated")
    assert [row.state for row in listed.table.model.rows] == [InitiatedState.PLANNED]
    listed.record.click()
    sheet = sheet_of(room, MakeVisitSheet)
    sheet.form.set_values({"outcome": Outcome.SERVED.value, "what": "سلة غذائية"})
    sheet.yes.click()
    room.rest()
    assert [row.state for row in listed.table.model.rows] == [InitiatedState.MADE]
    assert not listed.record.isEnabled()
