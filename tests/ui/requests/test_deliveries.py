"""The register of deliveries in the window: narrowed, opened, and led to from the first page."""

import pytest
from PySide6.QtCore import Qt

from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.ui import kit
from desktop.ui.places import PageId
from tests.offices import PERSON
from tests.ui.rooms import press


@pytest.fixture
def room(seat, open_office):
    live = open_office("haqal")
    made = seat(Role.RECEPTION, live)
    made.closed = live.request(live.person())
    live.upto(made.closed.id, StepId.DELIVERY)
    return made


def test_a_delivery_is_found_narrowed_and_opened(room):
    page = room.go(PageId.DELIVERIES)
    (row,) = page.table.model.rows
    assert (row.number, row.name) == (room.closed.number, PERSON.name.full)
    for name, value, count in (("period", "today", 1), ("area", page.list.bar.choices["area"]
                               .itemData(1), 1), ("kind", "giving", 0)):  # fmt: skip
        page.list.bar.choices[name].set_value(value)
        room.rest()
        assert len(page.table.model.rows) == count, name
    page.list.bar.choices["kind"].set_value("")
    room.rest()
    page.table.view.setFocus()
    page.table.mark(0)
    press(Qt.Key.Key_Return)
    room.rest()
    assert room.room.current == "request"


def test_the_first_page_leads_to_it(room):
    page = room.go(PageId.HOME)
    (way,) = [one for one in page.findChildren(kit.Button) if "سجل التسليم" in one.text()]
    way.click()
    room.rest()
    assert room.room.current == "deliveries"
