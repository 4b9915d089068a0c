"""The register of sittings: every one of them is found, and opened on its page however old."""

import pytest
from PySide6.QtCore import Qt

from desktop.core.committee.listed.terms import NEWEST
from desktop.core.work import Role
from desktop.ui.places import PageId
from tests.ui.rooms import press


@pytest.fixture
def room(seat, open_office):
    live = open_office("haqal")
    made = seat(Role.SECRETARY, live)
    made.sat = []
    for _ in range(NEWEST + 2):
        sitting = live.sitting()
        live.act(Role.SECRETARY, live.office.committee.close, sitting.id)
        made.sat.append(sitting)
        live.advance(days=1)
    return made


def test_one_that_the_page_of_sittings_offers_no_more_is_opened(room):
    page = room.go(PageId.SITTINGS)
    assert len(page.table.model.rows) == NEWEST + 2
    page.list.bar.put_order("day", False)
    room.rest()
    oldest = page.table.model.rows[0]
    assert oldest.id == room.sat[0].id
    page.list.bar.choices["state"].set_value("open")
    room.rest()
    assert len(page.table.model.rows) == 0
    page.list.bar.choices["state"].set_value("closed")
    room.rest()
    page.table.view.setFocus()
    page.table.mark(0)
    press(Qt.Key.Key_Return)
    room.rest()
    assert room.room.current == "committee"
    shown = room.page("committee")
    assert shown.sitting.value() == oldest.id
    assert oldest.number in shown.sitting.currentText()
    shown.shown_again()
    room.rest()
    assert shown.sitting.value() == oldest.id


def test_the_page_of_sittings_leads_to_it(room):
    page = room.go(PageId.COMMITTEE)
    page.acts.ways.register.click()
    room.rest()
    assert room.room.current == "sittings"
