"""The way back: to the page that one came from, as it was left."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.pages import PAGES
from tests.offices import PERSON, living
from tests.ui.rooms import press, spin, write

SPECS = {spec.id: spec for spec in PAGES}


@pytest.fixture(scope="module")
def office(office_template, tmp_path_factory):
    with living(office_template("haqal"), tmp_path_factory.mktemp("طريق") / "بيانات") as live:
        for number in range(14):
            identity = Identity(IdentityKind.PASSPORT, f"A12345{number:02}")
            form = replace(PERSON, identity=identity, mobile=f"05511122{number:02}")
            live.someone = live.person(form)
            live.request(live.someone)
        yield live


@pytest.fixture
def room(seat, office):
    made = seat(Role.RECEPTION, office, size=(1366, 620))
    made.someone = office.someone
    return made


def mouse(widget):
    """Press the mouse's back button over a widget."""
    for kind in (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease):
        down = Qt.MouseButton.BackButton
        none = Qt.KeyboardModifier.NoModifier
        at = QPointF(5, 5)
        event = QMouseEvent(kind, at, widget.mapToGlobal(at), down, down, none)
        QApplication.sendEvent(widget, event)


def escape(_room):
    press(Qt.Key.Key_Escape)


WAYS = {
    "esc": escape,
    "alt+left": lambda _: press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    "alt+right": lambda _: press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier),
    "mouse": lambda room: mouse(room.room.page),
    "link": lambda room: room.room.top.back.click(),
}


def look_for(room, page, text):
    page.chips._chips[-2].setFocus()
    page.chips._chips[3].click()
    page.search.setFocus()
    write(text)
    page.search.searched.emit(text)
    room.rest()


def test_every_way_back_leads_to_the_list_as_it_was_left(room):
    page = room.go("requests")
    chip, word = page.chips._chips[3].name, PERSON.name.first
    look_for(room, page, word)
    rows = page.table.model.rows
    assert len(rows) > 12
    page.table.view.setFocus()
    page.table.mark(12)
    room.rest()
    scrolled = page.table.view.verticalScrollBar().value()
    assert scrolled
    for name, go_back in WAYS.items():
        marked = page.table.current().id
        press(Qt.Key.Key_Return)
        room.rest()
        assert room.room.current == "request", name
        go_back(room)
        room.rest()
        assert room.room.current == "requests", name
        assert (page.chips.value(), page.search.text()) == (chip, word)
        assert page.table.current().id == marked, name
        assert page.table.view.verticalScrollBar().value() == scrolled, name
        assert QApplication.focusWidget() is page.table.view, name


def test_a_row_that_changed_meanwhile_is_still_marked_and_one_that_went_leaves_its_place(room):
    page = room.go("requests")
    page.table.view.setFocus()
    page.table.mark(9)
    marked, following = page.table.current(), page.table.model.rows[10]
    press(Qt.Key.Key_Return)
    room.rest()
    room.live.sign(marked.id)
    escape(room)
    room.rest()
    assert page.table.current().id == marked.id
    page.chips._chips[3].click()
    room.rest()
    page.table.mark(9)
    marked, following = page.table.current(), page.table.model.rows[10]
    page.table.view.setFocus()
    press(Qt.Key.Key_Return)
    room.rest()
    room.live.sign(marked.id)
    escape(room)
    room.rest()
    assert page.table.current().id == following.id


def test_the_way_leads_back_step_by_step_and_the_link_names_each(room):
    row = room.go("requests").table.model.rows[2]
    room.go(places.Request(row.id))
    room.go(places.Person(row.person_id))
    room.go(places.Person(room.someone.id))
    assert not room.room.top.back.isHidden()
    seen = []
    while not room.room.top.back.isHidden() and len(seen) < 9:
        seen.append((room.room.current, room.room.top.back.text()))
        escape(room)
        room.rest()
    assert [page for page, _ in seen[:3]] == ["person", "person", "request"]
    assert SPECS["requests"].title() in seen[2][1]
    assert room.page("request")._id == row.id


def test_the_way_is_bounded_and_nobody_elses(room, qtbot):
    page = room.go("requests")
    for number in range(40):
        room.room.trail.set_out(places.Person(str(number)), page, "requests", "", leap=False)
    assert 8 < len(room.room.trail) <= 32
    desk = room.desk
    room.room.pause()
    room.room.enter(desk, "")
    room.rest()
    assert len(room.room.trail)
    room.room.enter(replace(desk), "")
    room.rest()
    assert not len(room.room.trail)
    assert room.room.top.back.isHidden()


def test_a_page_of_the_sidebar_is_a_beginning_and_only_the_arrows_lead_behind_it(room):
    room.go(places.Person(room.someone.id))
    item = room.room.sidebar._items["requests"]
    item.click()
    room.rest()
    assert room.room.top.back.isHidden()
    escape(room)
    assert room.room.current == "requests"
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    room.rest()
    assert room.room.current == "person"


def test_escape_goes_back_only_when_nothing_nearer_takes_it(room):
    page = room.go("requests")
    room.go(places.Request(page.table.model.rows[0].id))
    room.messages.fail("خطأ")
    page = room.page("request")
    page._ask_withdraw()
    spin(1)
    escape(room)  # the sheet
    room.rest()
    assert room.room.current == "request"
    assert room.messages.texts()
    escape(room)  # the message
    assert room.room.current == "request"
    assert not room.messages.texts()
    room.messages.stay("القرص ممتلئ")  # what Esc can't close is not in the way
    escape(room)
    room.rest()
    assert room.room.current == "requests"
    room.go(places.Search("نورة"))
    QTest.keyClick(room.page("reception").search, Qt.Key.Key_Escape)
    assert room.room.current == "reception"
    assert room.page("reception").search.text() == ""
    QApplication.sendEvent(
        QApplication.focusWidget(),
        QKeyEvent(
            QKeyEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, "\x1b"
        ),
    )
    room.rest()
    assert room.room.current == "requests"


def test_what_was_typed_stands_when_one_comes_back(room):
    """A visit keeps its draft, a page its entry."""
    room.go("reception")
    page = room.go(places.NewVisit())
    write("نورة")
    typed = page._typed()
    escape(room)
    room.rest()
    assert room.room.current == "reception"
    assert room.go(places.NewVisit())._typed() == typed


def test_every_page_stands_somewhere_in_the_sidebar(room):
    for spec in PAGES:
        if not spec.listed:
            assert SPECS[spec.under].listed, spec.id
            assert SPECS[spec.under].section is spec.section, spec.id
    room.go(places.Person(room.someone.id))
    assert room.room.sidebar._items["reception"].here
    room.go(places.Request(room.go("requests").table.model.rows[0].id))
    assert room.room.sidebar._items["requests"].here
    assert sum(item.here for item in room.room.sidebar._items.values()) == 1


def test_a_visit_at_its_end_is_still_there_for_who_comes_back_and_over_for_who_begins_anew(room):
    row = room.go("requests").table.model.rows[3]
    page = room.go(places.VisitFor(row.id))
    page._show("done")
    room.go(places.Person(row.person_id))
    escape(room)
    room.rest()
    assert (room.room.current, page.current) == ("visit", "done")
    room.room.sidebar._items["visit"].click()
    room.go("requests")
    room.room.sidebar._items["visit"].click()
    room.rest()
    assert page.current == "person"
