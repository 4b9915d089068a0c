"""The page of the log of acts."""

import re

from desktop.base.arabic_text import strip_controls
from desktop.core.work import Action, Role
from desktop.ui.pages import PAGES
from desktop.ui.places import PageId
from tests.offices import STAFF
from tests.ui.seats import texts


def test_the_director_reads_acts_in_words_and_finds_them(seat, open_office):
    live = open_office("haqal")
    request = live.request()
    room = seat(Role.DIRECTOR, live)
    page = room.go(PageId.ACTS)
    rows = page.table.model.rows
    words = [page._act(row) for row in rows]
    assert "فتح طلب" in words
    assert not [one for one in words if re.search("[a-z]", one)]
    assert [row.action for row in rows].count(Action.AUDIT_READ) <= 1  # opened once, read once
    page.kind.set_value(Action.REQUEST_OPEN.value)
    room.rest()
    (row,) = page.table.model.rows
    page.table.view.selectRow(0)
    room.rest()
    assert (row.who, row.about) == (STAFF[Role.RECEPTION].name, request.number)
    assert request.number in strip_controls(texts(page.whole))
    page.who.set_value(live.slots[Role.ADMIN])
    room.rest()
    assert page.table.model.rows == []


def test_the_page_is_for_director_administrator_and_auditor(live):
    (spec,) = [spec for spec in PAGES if spec.id == PageId.ACTS]
    allowed = {role for role in Role if spec.allowed(live.actor(role))}
    assert allowed == {Role.DIRECTOR, Role.ADMIN, Role.AUDITOR}
