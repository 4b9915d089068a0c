"""The work list: counted filters, search, Enter."""

import pytest
from PySide6.QtCore import Qt

from desktop.core.intake.standing import Wait
from desktop.core.people.terms import Identity, IdentityKind, PersonName
from desktop.core.policy.reply import Lateness
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.parts import paged
from tests.offices import PERSON
from tests.ui.rooms import press, write


@pytest.fixture
def room(seat, open_office):
    from dataclasses import replace

    live = open_office("haqal")
    first = live.person()
    other = live.person(
        replace(
            PERSON,
            name=PersonName("نورة", "سعد", "علي", "السبيعي"),
            identity=Identity(IdentityKind.PASSPORT, "A1234567"),
            mobile="0551112233",
            members=(),
        )
    )
    made = seat(Role.RECEPTION, live)
    made.open = live.request(first)
    made.referred = live.request(other)
    live.upto(made.referred.id, StepId.REFERRAL)
    made.decided = live.request(first)
    live.upto(made.decided.id, StepId.DECISION)
    made.closed = live.request(first)
    live.upto(made.closed.id, StepId.DELIVERY)
    return made


def ids(page):
    return {row.id for row in page.table.model.rows}


def choose(room, page, name):
    chip = next(chip for chip in page.chips._chips if chip.name == name)
    chip.click()
    room.rest()


def test_filters_hold_what_they_say(room):
    page = room.go("requests")
    assert ids(page) == {room.open.id, room.referred.id, room.decided.id}
    choose(room, page, "signature")
    assert ids(page) == {room.open.id}
    choose(room, page, "body")
    assert ids(page) == {room.referred.id}
    choose(room, page, "decided")
    assert ids(page) == {room.decided.id}
    choose(room, page, "funds")
    assert ids(page) == set()
    assert not page.primary.isEnabled()
    choose(room, page, "done")
    assert ids(page) == {room.closed.id}
    choose(room, page, "all")
    assert len(ids(page)) == 3


def test_a_long_list_is_read_a_page_at_a_time(room, monkeypatch):
    monkeypatch.setattr(paged, "PAGE", 2)
    page = room.go("requests")
    assert len(ids(page)) == 2
    assert "انزل" in page._found.text() or "بالنزول" in page._found.text()
    page.table.neared_end.emit()
    room.rest()
    assert len(ids(page)) == 3
    marked = page.table.model.rows[2]
    page.table.mark(2)
    room.live.take(room.open.id, room.live.papers())
    room.rest()
    assert page.table.current() == marked
    page.table.neared_end.emit()
    room.rest()
    assert len(ids(page)) == 3


def test_counts_are_those_of_the_rows(room):
    page = room.go("requests")
    live = room.live
    counts = live.act(Role.RECEPTION, live.office.intake.counts)
    shown = {chip.name: chip.count for chip in page.chips._chips}
    assert {wait: shown[wait] for wait in Wait} == counts.waits
    assert shown["all"] == counts.active == 3


def test_search_by_name_in_any_spelling_or_by_number(room):
    page = room.go("requests")
    assert page.search.hasFocus()
    write("نوره السبيعى")
    room.rest(400)
    assert ids(page) == {room.referred.id}
    page.search.clear()
    write(room.decided.number)
    room.rest(400)
    assert ids(page) == {room.decided.id}
    press(Qt.Key.Key_Return)
    room.rest()
    assert room.room.current == "request"
    assert room.page("request")._id == room.decided.id


@pytest.mark.parametrize(
    "typed", ["{y}-{n}", "{y}/{n}", "{n}/{y}", "{y} {n:04d}", "\u2066{n}/{y}\u2069"]
)
def test_a_number_is_found_in_any_way_that_it_is_typed(room, typed):
    year, serial = room.decided.number.split("-")
    page = room.go("requests")
    page.search.setText(typed.format(y=year, n=int(serial)))
    room.rest(400)
    assert ids(page) == {room.decided.id}


def test_it_opens_on_a_filter(room):
    page = room.go(places.Worklist("body"))
    assert page.chips.value() == "body"
    assert ids(page) == {room.referred.id}


def test_arrow_keys_move_along_the_filters(room):
    page = room.go("requests")
    page.chips._chips[0].setFocus()
    press(Qt.Key.Key_Left)  # onwards, in Arabic
    assert page.chips._chips[1].hasFocus()
    press(Qt.Key.Key_Return)
    room.rest()
    assert page.chips.value() == next(iter(Lateness))
