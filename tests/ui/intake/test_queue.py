"""The queue at reception: by turn, called, opened the short way of its purpose, served or left."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.base.clock import today
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.correspondence.outside.terms import SendElsewhere
from desktop.core.intake.visits.terms import Priority, Purpose, RecordVisit, VisitState
from desktop.core.people.revised import Revised, RevisionKind
from desktop.core.policy.vocabulary import ChannelId
from desktop.ui.intake.arriving import ArriveSheet, SaidSheet
from desktop.ui.intake.elsewhere import send_elsewhere
from desktop.ui.places import PageId
from tests.offices import PERSON, TODAY
from tests.ui.intake.people import NOURA
from tests.ui.intake.test_reception import register, request_for
from tests.ui.rooms import enter, field, press, write
from tests.ui.seats import texts

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def arrive(room, name, purpose=Purpose.ENQUIRY, priority=None, person=None):
    line = RecordVisit(
        purpose, ChannelId.INTERVIEW, name, person.id if person else "", priority=priority
    )
    return room.call(room.desk.office.visits.arrive, room.desk.actor, line)


def day(room):
    return room.call(room.desk.office.visits.of_day, room.desk.actor, TODAY)


def at_reception(room):
    page = room.go(PageId.RECEPTION)
    room.rest()
    assert QApplication.focusWidget() is page.search
    return page


def names(page):
    return [row.name for row in page.queue.table.model.rows]


def sheet(room, kind):
    (shown,) = [one for one in room.window().findChildren(kind) if one.isVisible()]
    return shown


def test_who_comes_gets_a_turn_by_the_keyboard(work_room):
    room = work_room()
    page = room.page("reception")
    write("أم خالد")
    room.rest(300)
    press(Qt.Key.Key_J, CONTROL)
    room.rest()
    asked = sheet(room, ArriveSheet)
    assert asked.form["name"].field.value() == "أم خالد"
    field("5")
    field("2")
    press(Qt.Key.Key_Return, CONTROL)
    press(Qt.Key.Key_Return, CONTROL)  # twice within a moment
    room.rest()
    (row,) = day(room)
    assert (row.name, row.purpose, row.priority, row.turn) == (
        "أم خالد", Purpose.COLLECT_AID, Priority.ELDER, 1
    )  # fmt: skip
    assert names(page) == ["أم خالد"]
    assert page.search.text() == ""


def test_the_short_way_of_an_enquiry_is_three_keys(work_room):
    room = work_room()
    arrive(room, "أم خالد")
    page = at_reception(room)
    press(Qt.Key.Key_Space)
    room.rest()
    assert page.marked.row.state is VisitState.CALLED
    enter()
    room.rest()
    assert sheet(room, SaidSheet).isVisible()
    write("أُبلغت بموعد الصرف")
    press(Qt.Key.Key_Return, CONTROL)
    room.rest()
    (row,) = day(room)
    assert (row.state, row.note) == (VisitState.SERVED, "أُبلغت بموعد الصرف")
    assert names(page) == []
    assert "أُبلغت بموعد الصرف" in texts(page.today), "it stands in the day's log at once"


@pytest.mark.parametrize(
    ("last", "hijri", "gregorian"),
    [
        (date(2026, 6, 15), "١ محرم ١٤٤٨ هـ", "١٦ يونيو ٢٠٢٦ م"),
        (date(2026, 12, 31), "٢٣ رجب ١٤٤٨ هـ", "١ يناير ٢٠٢٧ م"),
    ],
)
def test_a_window_that_stays_open_over_a_new_year_begins_its_first_day(
    work_room, last, hijri, gregorian
):
    room = work_room()
    clock = room.desk.office.clock
    clock.advance(datetime(last.year, last.month, last.day, 20, tzinfo=UTC) - clock.now())
    page = at_reception(room)
    arrive(room, "من العام الماضي")
    room.rest()
    write("نور")  # somebody is being looked for
    clock.advance(timedelta(hours=2))
    room.room._turn_over()
    room.rest()
    assert room.room.current == "reception"
    assert page.search.text() == "نور"
    assert hijri in page.heading()[1]
    assert gregorian in page.heading()[1]
    assert room.room.top.isVisible()
    assert names(page) == []
    row = arrive(room, "أول السنة")
    room.rest()
    assert (row.turn, names(page)) == (1, ["أول السنة"])


def test_asking_after_a_request_is_four_keys(work_room):
    room = work_room()
    person = register(room)
    request_for(room, person)
    arrive(room, NOURA.name.full, Purpose.ASK_AFTER_REQUEST, person=person)
    page = at_reception(room)
    press(Qt.Key.Key_Space)
    room.rest()
    enter()
    room.rest()
    assert room.room.current == "request"
    press(Qt.Key.Key_Escape)
    room.rest(300)
    assert room.room.current == "reception"
    press(Qt.Key.Key_F9)
    room.rest()
    assert [row.state for row in day(room)] == [VisitState.SERVED]
    assert names(page) == []


def test_asking_without_a_turn_is_one_key_after_the_name(work_room):
    room = work_room()
    person = register(room)
    request_for(room, person)
    at_reception(room)
    write("نوره السبيعى")
    room.rest(300)
    press(Qt.Key.Key_F7)
    room.rest()
    (row,) = day(room)
    assert (row.purpose, row.person_id) == (Purpose.ASK_AFTER_REQUEST, person.id)
    assert room.room.current == "request"


def test_priority_is_first_and_nothing_sorts_anew_under_the_mark(work_room):
    room = work_room()
    for name in ("أول", "ثانٍ"):
        arrive(room, name)
    page = at_reception(room)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert page.queue.table.current().name == "ثانٍ"
    arrive(room, "مسنّة", priority=Priority.ELDER)
    room.rest(300)
    assert names(page) == ["أول", "ثانٍ", "مسنّة"]
    assert page.queue.table.current().name == "ثانٍ"
    press(Qt.Key.Key_Space)  # whoever has a reason is called all the same
    room.rest()
    assert page.marked.row.name == "مسنّة"
    page.search.setFocus()
    page.serving.refresh()
    room.rest()
    assert names(page) == ["مسنّة", "أول", "ثانٍ"]


def test_minutes_are_told_and_turn_amber_at_the_limit_of_the_office(work_room):
    room = work_room()
    arrive(room, "أول")
    page = at_reception(room)
    column = page.queue.table.model.columns[-1]
    (row,) = page.queue.table.model.rows
    assert (column.text(row), column.bar(row)) == ("الآن", (0.0, False))
    limit = room.desk.office.policy.profile.office.wait_limit
    for minutes, over in ((limit - 1, False), (limit, True)):
        room.desk.office.clock.advance(timedelta(minutes=minutes) - (page.queue._now - row.at))
        page.queue.tell_time()
        assert column.bar(row)[1] is over
        assert "دقيقة" in column.text(row)
    room.desk.office.clock.advance(timedelta(days=-400))  # a clock set back
    page.queue.tell_time()
    assert column.bar(row)[0] == 0


def test_leaving_and_calling_are_taken_back(work_room):
    room = work_room()
    arrive(room, "أول")
    page = at_reception(room)
    press(Qt.Key.Key_Space)
    room.rest()
    press(Qt.Key.Key_F9, SHIFT)
    room.rest()
    assert page.marked.row.state is VisitState.WAITING
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Delete)
    room.rest()
    assert names(page) == []
    page.search.setFocus()
    press(Qt.Key.Key_F9, SHIFT)
    room.rest()
    assert names(page) == ["أول"]


def test_a_step_from_which_somebody_else_went_on_is_not_taken_back(work_room):
    room = work_room()
    row = arrive(room, "أول")
    page = at_reception(room)
    visits, other = room.desk.office.visits, replace(room.desk.actor, id="x", name="سلمى")
    press(Qt.Key.Key_Space)
    room.rest()
    assert page.queue.undo.isEnabled()
    room.call(visits.open, other, row.id)
    page.serving.refresh()
    room.rest()
    assert not page.queue.undo.isEnabled()
    room.call(visits.serve, other, row.id)
    second = arrive(room, "ثانٍ")
    page.serving.refresh()
    room.rest()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Delete)
    room.rest()
    assert page.queue.undo.isEnabled()
    room.call(visits.bring_back, other, second.id)
    page.serving.refresh()
    room.rest()
    assert not page.queue.undo.isEnabled()


def test_a_call_that_somebody_else_made_before_is_told(work_room):
    room = work_room()
    row = arrive(room, "أول")
    page = at_reception(room)
    other = replace(room.desk.actor, id="x", name="سلمى")
    room.call(room.desk.office.visits.call, other, row.id)
    page.marked.wanted.emit("call", row, page.marked.call)
    room.rest()
    assert any("سلمى" in text for text in room.messages.texts())
    assert page.marked.row.state is VisitState.CALLED


@pytest.mark.parametrize(
    ("before", "late", "said"),
    [("leave", "call", "غادر"), ("serve", "serve", "انته"), ("serve", "leave", "انته")],
)
def test_who_left_is_not_called_and_a_visit_not_ended_twice(work_room, before, late, said):
    room = work_room()
    row = arrive(room, "أول")
    page = at_reception(room)
    other = replace(room.desk.actor, id="x", name="سلمى")
    after = room.call(getattr(room.desk.office.visits, before), other, row.id)
    page.marked.wanted.emit(late, row, getattr(page.marked, late))
    room.rest()
    told = room.messages.texts()
    assert any(said in text for text in told), told
    assert room.call(room.desk.office.visits.read, room.desk.actor, row.id).row.state is after.state


#: The place that each purpose leads to, with somebody known and with nobody.
WAYS = [
    (Purpose.NEW_REQUEST, "visit", "visit"),
    (Purpose.DATA_UPDATE, "person", "reception"),
    (Purpose.MISSING_PAPER, "visit", "reception"),
    (Purpose.COLLECT_AID, "request", "reception"),
    (Purpose.COMPLAINT, "voices", "voices"),
    (Purpose.OBJECTION, "voices", "voices"),
    (Purpose.SUGGESTION, "voices", "voices"),
]


@pytest.mark.parametrize(("purpose", "known", "unknown"), WAYS)
def test_each_purpose_has_its_short_way(work_room, purpose, known, unknown):
    room = work_room()
    person = register(room)
    request_for(room, person)
    for whose, way in ((person, known), (None, unknown)):
        row = arrive(room, NOURA.name.full, purpose, person=whose)
        page = at_reception(room)
        page.serving.open(page.marked.open, row)
        room.rest()
        assert room.room.current == way
        room.call(room.desk.office.visits.serve, room.desk.actor, row.id)


def test_who_comes_to_change_their_data_is_one_key_from_it(work_room):
    room = work_room()
    person = register(room)
    for purpose, first in ((Purpose.DATA_UPDATE, "revise"), (Purpose.COLLECT_AID, "start")):
        row = arrive(room, NOURA.name.full, purpose, person=person)
        page = at_reception(room)
        page.serving.open(page.marked.open, row)
        room.rest()
        assert room.room.current == "person"
        assert room.room.page.first_act() is getattr(room.room.page, first)


@pytest.mark.parametrize("purpose", [Purpose.COMPLAINT, Purpose.OBJECTION, Purpose.SUGGESTION])
def test_a_name_given_for_a_turn_is_not_asked_again_and_stays_with_its_turn(work_room, purpose):
    room = work_room()
    row = arrive(room, "أم خالد", purpose)
    page = at_reception(room)
    page.serving.open(page.marked.open, row)
    room.rest()
    voices = room.room.page
    assert voices.form.values()["name"] == "أم خالد"
    assert not voices._typed(), "nothing was typed here yet"
    room.go("home")
    assert room.go("voices").form.values()["name"] == "", "whoever comes next has their own"


def test_what_a_visit_was_for_ends_it(work_room):
    room = work_room()
    person = register(room)
    complaint = arrive(room, "أم خالد", Purpose.COMPLAINT)
    update = arrive(room, NOURA.name.full, Purpose.DATA_UPDATE, person=person)
    for row in (complaint, update):
        page = at_reception(room)
        page.serving.open(page.marked.open, row)
        room.rest()
    office, actor = room.desk.office, room.desk.actor
    said = RecordVoice(VoiceKind.COMPLAINT, "interview", "طال الانتظار.", office.clock.now())
    room.call(office.complaints.record, actor, said)
    room.rest(300)
    form = replace(person.form, mobile="0551112223")
    said = Revised(RevisionKind.UPDATE, since=today(office.clock))
    room.call(office.revisions.revise, actor, person.id, person.version, form, said)
    room.rest(300)
    assert {row.state for row in day(room)} == {VisitState.SERVED}


def test_what_is_done_for_somebody_else_ends_no_visit(work_room):
    room = work_room()
    person = register(room)
    row = arrive(room, NOURA.name.full, Purpose.DATA_UPDATE, person=person)
    page = at_reception(room)
    page.serving.open(page.marked.open, row)
    room.rest()
    office, actor = room.desk.office, room.desk.actor
    other = room.call(office.people.register, actor, replace(PERSON, iban=""))
    said = Revised(RevisionKind.UPDATE, since=today(office.clock))
    form = replace(other.form, mobile="0551112223")
    room.call(office.revisions.revise, actor, other.id, other.version, form, said)
    room.rest(300)
    assert day(room)[0].state is VisitState.SERVING


def test_who_is_sent_elsewhere_was_served_and_stands_once_in_the_log(work_room):
    room = work_room()
    row = arrive(room, "سالم", Purpose.NEW_REQUEST)
    page = at_reception(room)
    page.serving.open(page.marked.open, row)
    room.rest()
    office, actor = room.desk.office, room.desk.actor
    caller = RecordVisit(Purpose.NEW_REQUEST, ChannelId.PHONE, "بدرية")
    room.call(office.visits.record, actor, caller)
    sent = SendElsewhere("سالم عيد الهذلي", "جمعية البر بالقنفذة")
    room.call(send_elsewhere, office, actor, sent)
    room.rest(300)
    assert {(one.name, one.state) for one in day(room)} == {
        ("سالم", VisitState.SERVED), ("بدرية", VisitState.SERVED),
    }  # fmt: skip
    room.call(send_elsewhere, office, actor, sent)
    assert len(day(room)) == 3, "who had no turn is written too"


def test_what_is_too_long_is_told_and_stays(work_room):
    room = work_room()
    row = arrive(room, "أول")
    page = at_reception(room)
    SaidSheet(page, room.desk, row).open()
    asked = sheet(room, SaidSheet)
    QApplication.clipboard().setText("س" * 400)
    press(Qt.Key.Key_V, CONTROL)
    press(Qt.Key.Key_Return, CONTROL)
    room.rest()
    assert day(room)[0].state is VisitState.WAITING
    assert asked.note.value() == "س" * 400
    assert asked.note.trouble()
