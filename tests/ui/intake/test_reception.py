"""Search, the one-line visit and the day's log."""

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.base.arabic_text import strip_controls
from desktop.core.correspondence.outside.terms import SendElsewhere
from desktop.core.intake.terms import OpenRequest
from desktop.core.intake.visits.terms import Priority, Purpose, RecordVisit
from desktop.core.people.course.terms import Close, CloseReason
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.policy.vocabulary import Serves
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.parts import paged
from desktop.ui.places import PageId
from tests.offices import TODAY
from tests.ui.intake.people import NOURA
from tests.ui.rooms import enter, field, press, rebuilt, write
from tests.ui.seats import texts

#: Her brother.
NASSER = replace(
    NOURA,
    name=replace(NOURA.name, first="ناصر"),
    identity=Identity(IdentityKind.PASSPORT, "AB123456"),
    mobile="0559998877",
)


def register(room, form=NOURA):
    return room.call(room.desk.office.people.register, room.desk.actor, form)


def request_for(room, person):
    service = room.desk.office.policy.profile.services[0].id
    command = OpenRequest(person.id, service, "interview")
    intake, actor = room.desk.office.intake, room.desk.actor
    draft = room.call(intake.open_request, actor, command)
    return room.call(intake.await_signature, actor, draft.id)


def shown(page):
    return [
        [
            page.table.model.index(row, column).data()
            for column in range(page.table.model.columnCount())
        ]
        for row in range(page.table.model.rowCount())
    ]


def test_one_hit_opens_by_enter_however_fast(work_room):
    room = work_room()
    person = register(room)
    write("نوره السبيعى")
    enter()
    room.rest()
    assert room.room.current == "person"
    assert room.page("person")._id == person.id


def test_several_hits_are_chosen_by_arrows(work_room):
    room = work_room()
    register(room)
    other = register(room, NASSER)
    page = room.page("reception")
    write("السبيعي")
    room.rest(300)
    assert len(page.table.model.rows) == 2
    enter()
    assert QApplication.focusWidget() is page.table.view
    names = [row.person.name for row in page.table.model.rows]
    for _ in range(names.index(NASSER.name.full)):
        press(Qt.Key.Key_Down)
    enter()
    room.rest()
    assert room.page("person")._id == other.id


def test_rows_tell_file_identity_city_and_open_requests(work_room):
    room = work_room()
    person = register(room)
    request_for(room, person)
    write(NOURA.mobile)
    room.rest(300)
    row = shown(room.page("reception"))[0]
    assert row[0] == NOURA.name.full
    assert person.file_number in row[1]
    assert NOURA.identity.number in row[2]
    assert row[3:] == ["حقال", "", "طلب قائم"]


def test_a_row_says_where_a_file_stands_that_is_closed(work_room):
    room = work_room()
    person = register(room)
    close = Close(CloseReason.MOVED_AWAY)
    director = replace(room.desk.actor, roles=frozenset({Role.DIRECTOR}))
    room.call(room.desk.office.courses.take, director, person.id, close)
    write(NOURA.mobile)
    room.rest(300)
    assert "مغلق" in shown(room.page("reception"))[0]


def test_who_was_sent_elsewhere_is_told_by_name_and_opens_where_they_stand(work_room):
    room = work_room()
    outside = room.desk.office.outside
    sent = SendElsewhere("سالم عيد الهذلي", "جمعية البر بالقنفذة")
    room.call(outside.send, room.desk.actor, sent)
    register(room)
    found = room.page("reception").found
    for typed, told in (("سالم الهذلى", True), (NOURA.name.full, False), ("سالم", True)):
        room.go(places.Search(typed))
        room.rest(300)
        assert found.sent.isVisible() is told, typed
    assert "جمعية البر بالقنفذة" in found.sent.text()
    found.sent.activated.emit()
    room.rest(300)
    assert [row.name for row in room.page("elsewhere").table.model.rows] == [sent.name]
    assert room.page("elsewhere").search.text() == "سالم"


def test_results_are_read_a_page_at_a_time(work_room, monkeypatch):
    room = work_room()
    register(room)
    register(room, NASSER)
    again = replace(
        NASSER, identity=Identity(IdentityKind.PASSPORT, "AB999888"), mobile="0559998800"
    )
    register(room, again)
    monkeypatch.setattr(paged, "PAGE", 2)
    page = room.page("reception")
    write("السبيعي")
    room.rest(300)
    assert len(page.table.model.rows) == 2
    assert "بالنزول" in page._told.text()
    page.table.mark(1)
    marked = page.table.current()
    page.table.neared_end.emit()
    room.rest()
    files = [hit.person.file_number for hit in page.table.model.rows]
    assert sorted(files) == ["0001", "0002", "0003"]
    assert page.table.current() == marked
    assert "بالنزول" not in page._told.text()
    page.table.neared_end.emit()
    room.rest()
    assert len(page.table.model.rows) == 3


def test_requests_of_a_year_are_found_a_page_at_a_time(work_room, monkeypatch):
    room = work_room()
    person = register(room)
    numbers = [request_for(room, person).number for _ in range(3)]
    monkeypatch.setattr(paged, "PAGE", 2)
    page = room.page("reception")
    write(numbers[0][:6])
    room.rest(300)
    page.table.neared_end.emit()
    room.rest()
    assert [hit.request.number for hit in page.table.model.rows] == numbers[::-1]


def test_a_request_number_leads_to_its_visit(work_room):
    room = work_room()
    request = request_for(room, register(room))
    write(request.number)
    enter()
    room.rest()
    assert room.room.current == "visit"
    assert room.page("visit").journey.request.id == request.id


@pytest.mark.parametrize(
    "typed",
    [
        "{y}-1",
        "{y}/1",
        "1/{y}",
        "{y} 0001",
        "١/{y}",
        "\u200f{y}\u200e/\u200f0001",
        "طلب رقم {y}-0001",
    ],
)
def test_a_request_number_is_found_in_any_way_that_it_is_typed(work_room, typed):
    room = work_room()
    request = request_for(room, register(room))
    year, serial = request.number.split("-")
    assert int(serial) == 1
    page = room.page("reception")
    page.search.setText(typed.format(y=year))
    room.rest(300)
    assert [hit.request.number for hit in page.table.model.rows] == [request.number]


def test_two_groups_of_digits_that_are_no_request_find_a_file(work_room):
    room = work_room()
    person = register(room)
    mobile = person.form.mobile.removeprefix("+966")
    page = room.page("reception")
    page.search.setText(f"0{mobile[:5]} {mobile[5:]}")
    room.rest(300)
    assert [hit.person.id for hit in page.table.model.rows] == [person.id]


def test_a_stranger_is_registered_with_what_was_typed(work_room):
    room = work_room()
    write("سعاد بنت علي الحربي")
    room.rest(300)
    press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    room.rest()
    form = room.page("visit").stages["person"].fields.form
    typed = {name: form[f"name.{name}"].field.value() for name in ("first", "father", "family")}
    assert typed == {"first": "سعاد", "father": "بنت علي", "family": "الحربي"}


def test_one_line_suffices_for_an_enquiry(work_room):
    room = work_room()
    page = room.page("reception")
    press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    enter(2)
    field("أم خالد")
    field("سألت عن كسوة العيد")
    assert QApplication.focusWidget() is page.enquiry.save
    enter()
    room.rest()
    visits = room.call(room.desk.office.visits.of_day, room.desk.actor, TODAY)
    assert [(v.purpose, v.name, v.note) for v in visits] == [
        (Purpose.ENQUIRY, "أم خالد", "سألت عن كسوة العيد")
    ]
    assert page.today._count.text() == "١"
    assert page.enquiry.form["name"].field.value() == ""


def test_a_line_of_the_log_tells_everything_that_was_put_down(work_room):
    room = work_room()
    person = register(room)
    line = RecordVisit(
        Purpose.COLLECT_AID,
        channel="field_visit",
        name="أم خالد",
        person_id=person.id,
        note="على كرسي متحرك",
        priority=Priority.ELDER,
    )
    assert all(getattr(line, f.name) != f.default for f in fields(line))
    visit = room.call(room.desk.office.visits.record, room.desk.actor, line)
    said = {
        "purpose": "استلام خدمة",
        "channel": "زيارة ميدانية",
        "name": "أم خالد",
        "person_id": f"ملف رقم {person.file_number}",
        "note": "على كرسي متحرك",
        "priority": "كِبَر السن",
    }
    assert set(said) == {f.name for f in fields(line)}
    room.rest()
    page = room.go(PageId.RECEPTION)
    log = room.go(places.Logged(Serves.RECEPTION))
    (row,) = log.table.model.rows
    listed = " ".join(column.text(row) for column in log.table.model.columns)
    for shown in (strip_controls(texts(page.today)), strip_controls(listed)):
        assert visit.staff in shown
        for field_name, words in said.items():
            assert words in shown, field_name


def test_an_enquiry_half_typed_is_still_there(work_room):
    room = work_room()
    page = room.page("reception")
    press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    enter(2)
    write("أم خالد")
    room.rest(700)
    rebuilt(room, "reception")
    page = room.go("reception")
    assert page.enquiry.form["name"].field.value() == "أم خالد"


def test_a_registration_broken_off_is_offered_again(work_room):
    room = work_room()
    assert room.page("reception")._unfinished.isHidden()
    room.go(places.NewVisit())
    field("سعاد")
    room.rest(700)
    rebuilt(room, "visit")
    page = room.go("reception")
    assert "سعاد" in page._unfinished.text()
    page._unfinished.activated.emit()
    room.rest()
    form = room.page("visit").stages["person"].fields.form
    assert form["name.first"].field.value() == "سعاد"


def test_search_from_the_top_bar_lands_here(work_room):
    room = work_room()
    register(room)
    room.room.top.search.setText("نورة")
    room.room.top.search.returnPressed.emit()
    room.rest(300)
    assert len(room.page("reception").table.model.rows) == 1
    assert room.room.top.search.text() == ""  # no filter of what comes next
