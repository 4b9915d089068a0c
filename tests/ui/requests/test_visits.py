"""Choosing the homes of the visits' list, and issuing it, without the mouse."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core.people.terms import Address, Identity, IdentityKind
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.core.work.subjects import each
from desktop.ui import places
from desktop.ui.kit import EmptyState
from desktop.ui.requests.visits import VisitsSheet
from tests.offices import PERSON
from tests.ui.rooms import press, write
from tests.ui.seats import sheet_of, texts

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def live(open_office):
    return open_office("haqal")


def refer(live, at, district):
    number = Identity(IdentityKind.PASSPORT, f"Z20000{at}")
    where = Address("حقال", district) if district else Address()
    form = replace(PERSON, identity=number, mobile=f"055888000{at}", address=where, members=())
    return live.upto(live.request(live.person(form)).id, StepId.REFERRAL)


def choose(room):
    page = room.go("requests")
    page.visits.setFocus()
    press(Qt.Key.Key_Space)
    room.rest()
    return sheet_of(room, VisitsSheet)


def issued(room):
    """Return the requests of the list that is shown as a print."""
    assert room.room.current == "print"
    page = room.page("print")
    row = page._seen.printed.document
    assert row.form_id == "home_visits"
    assert row.number
    assert not page.back.isVisible()
    return each(row.subject)


def test_the_researcher_issues_the_list_of_an_area_by_keyboard(seat, live):
    east, west, other = refer(live, 1, "الشرقي"), refer(live, 2, "الغربي"), refer(live, 3, "الشرقي")
    unplaced = refer(live, 4, "")
    room = seat(Role.RESEARCHER, live)
    sheet = choose(room)
    every = [east.id, other.id, west.id, unplaced.id]
    assert [one.id for one in sheet.listed] == every
    assert sheet.area.hasFocus()
    write("الشرقى")
    room.rest(300)
    assert [one.id for one in sheet.listed] == [east.id, other.id]
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert [one.id for one in sheet.listed] == [other.id]
    press(Qt.Key.Key_Return, CTRL)
    room.rest()
    assert issued(room) == (other.id,)


def test_the_director_prints_all_of_them_at_once(seat, live):
    one, other = refer(live, 1, "الشرقي"), refer(live, 2, "الغربي")
    room = seat(Role.DIRECTOR, live)
    choose(room)
    press(Qt.Key.Key_Return, CTRL)
    room.rest()
    assert issued(room) == (one.id, other.id)


def test_nothing_is_issued_where_nothing_is_chosen_and_escape_leaves(seat, live):
    refer(live, 1, "الشرقي")
    room = seat(Role.RESEARCHER, live)
    sheet = choose(room)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert not sheet.issue.isEnabled()
    press(Qt.Key.Key_Return, CTRL)
    room.rest()
    assert room.room.current == "requests"
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is room.page("requests").visits
    assert live.act(Role.RESEARCHER, live.office.documents.recent).rows == ()


def test_where_nothing_waits_it_says_when_something_will(seat, live):
    live.request()
    room = seat(Role.RESEARCHER, live)
    sheet = choose(room)
    assert not sheet.issue.isVisible()
    (empty,) = sheet.findChildren(EmptyState)
    assert "لا زيارات" in texts(empty)
    press(Qt.Key.Key_Return)
    assert not sheet.isVisible()


def test_what_was_studied_meanwhile_is_said_and_nothing_issued(seat, live):
    request = refer(live, 1, "الشرقي")
    room = seat(Role.RESEARCHER, live)
    sheet = choose(room)
    live.step(request.id, StepId.STUDY)
    room.rest()
    press(Qt.Key.Key_Return, CTRL)
    room.rest()
    assert room.room.current == "requests"
    assert request.number in texts(room.messages)
    assert sheet.isVisible()  # what was chosen is still there


@pytest.mark.parametrize("role", [one for one in Role if one is not Role.ADMIN])
def test_it_is_offered_to_nobody_else(seat, live, role):
    room = seat(role, live)
    if role in {Role.COMPLAINTS, Role.ACCOUNTANT, Role.STOREKEEPER}:
        assert places.PageId.REQUESTS not in room.room._pages
        return
    page = room.go("requests")
    assert page.visits.isVisible() == (role in {Role.RESEARCHER, Role.DIRECTOR})
