"""The visitors' log by day and month, its lines corrected by both versions, and its print."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import shiboken6
from PySide6.QtCore import Qt

from desktop.base.arabic_text import strip_controls
from desktop.core.intake.visits.prints import DAY_LOG
from desktop.core.intake.visits.terms import Correct, Purpose, RecordVisit, VisitState
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Role
from desktop.core.work.subjects import several
from desktop.printing.render import read_back
from desktop.ui.intake.correcting import CorrectSheet
from desktop.ui.places import PageId
from tests.offices import TODAY
from tests.ui.intake.test_queue import arrive, sheet
from tests.ui.intake.test_reception import register
from tests.ui.rooms import field, press
from tests.ui.seats import texts

CONTROL = Qt.KeyboardModifier.ControlModifier


def record(room, name, purpose=Purpose.ENQUIRY, note=""):
    line = RecordVisit(purpose, ChannelId.INTERVIEW, name, note=note)
    return room.call(room.desk.office.visits.record, room.desk.actor, line)


def names(page):
    return [row.name for row in page.table.model.rows]


def test_days_and_hijri_months_are_walked_and_narrowed_by_purpose(work_room):
    room = work_room()
    clock = room.desk.office.clock
    clock.advance(timedelta(days=-1))
    record(room, "أمس")
    clock.advance(timedelta(days=1))
    record(room, "اليوم")
    clock.advance(timedelta(minutes=1))
    record(room, "شاكية", Purpose.COMPLAINT)
    page = room.go(PageId.DAY_LOG)
    assert names(page) == ["اليوم", "شاكية"]
    page.chips.set_value("complaint")
    page._narrow()
    assert names(page) == ["شاكية"]
    page.chips.set_value("all")
    page.table.view.setFocus()
    press(Qt.Key.Key_PageUp, CONTROL)
    room.rest()
    assert names(page) == ["أمس"]
    assert "رمضان" in page.heading()[1]
    page.span.set_value("month")
    page._read()
    room.rest()
    assert names(page) == ["أمس", "اليوم", "شاكية"]
    assert page.heading()[1] == "رمضان ١٤٤٧ هـ"
    press(Qt.Key.Key_PageDown, CONTROL)
    room.rest()
    assert names(page) == []
    assert page.heading()[1] == "شوال ١٤٤٧ هـ"


def test_lists_of_the_day_go_on_with_the_new_one_unless_another_was_chosen(seat):
    room = seat(Role.RECEPTION)
    for page_id in ("day_log", "appointments"):
        page = room.go(page_id)
        before = room.live.today
        room.live.advance(days=1)
        room.room._turn_over()
        room.rest()
        assert page.day.value().day == room.live.today
        page.day.set_value(before)
        room.live.advance(days=1)
        room.room._turn_over()
        room.rest()
        assert page.day.value().day == before


def test_the_log_goes_over_the_new_years_of_both_calendars(work_room):
    room = work_room()
    page = room.go(PageId.DAY_LOG)
    for day in (date(2026, 6, 15), date(2026, 12, 31)):  # the last of 1447, the last of 2026
        room.desk.office.clock.advance(
            timedelta(days=(day - room.desk.office.clock.now().date()).days)
        )
        record(room, "قبل")
        room.desk.office.clock.advance(timedelta(days=1))
        record(room, "بعد")
        page.day.set_value(day)
        page._read()
        room.rest()
        assert names(page) == ["قبل"]
        page.after.click()
        room.rest()
        assert names(page) == ["بعد"]


def test_a_line_is_corrected_by_the_keyboard_and_both_are_told(work_room):
    room = work_room()
    person = register(room)
    row = record(room, "سعاد", note="الهاتف")
    page = room.go(PageId.DAY_LOG)
    page.table.focus_first()
    press(Qt.Key.Key_Return)
    room.rest()
    field("4")
    field("")
    field("")
    field(person.file_number)
    field("")
    field("")
    field("سُجّل الغرض سهوًا")
    press(Qt.Key.Key_Return, CONTROL)
    press(Qt.Key.Key_Return, CONTROL)
    room.rest()
    (after,) = room.call(room.desk.office.visits.of_day, room.desk.actor, TODAY)
    assert (after.purpose, after.person_id, after.corrected) == (
        Purpose.ASK_AFTER_REQUEST, person.id, True
    )  # fmt: skip
    page.ask_again(row.id)
    room.rest()
    told = strip_controls(texts(sheet(room, CorrectSheet)))
    assert "وكان: استفسار · سعاد · مقابلة · الهاتف" in told
    assert "سُجّل الغرض سهوًا" in told
    assert "سؤال عن طلب · سعاد" in told


def test_a_file_that_there_is_not_is_told_and_nothing_is_lost(work_room):
    room = work_room()
    row = record(room, "سعاد")
    page = room.go(PageId.DAY_LOG)
    page.ask_again(row.id)
    room.rest()
    asked = sheet(room, CorrectSheet)
    asked.form["file_number"].field.set_value("٩٩٩٩")
    asked.form["why"].field.set_value("سهو")
    asked.save.click()
    room.rest()
    assert asked.isVisible()
    assert "لا يوجد ملف" in texts(asked)
    assert asked.form["why"].field.value() == "سهو"


def test_the_print_tells_each_line_under_its_purpose_and_what_was_corrected(work_room):
    room = work_room()
    row = record(room, "سعاد", note="الهاتف")
    record(room, "هند", Purpose.COMPLAINT)
    right = RecordVisit(Purpose.ASK_AFTER_REQUEST, ChannelId.PHONE, "سعاد")
    office, actor = room.desk.office, room.desk.actor
    room.call(office.visits.correct, actor, row.id, Correct(right, "سهو"))
    page = room.go(PageId.DAY_LOG)
    page.print.click()
    room.rest()
    assert room.room.current == "print"
    director = replace(actor, roles=frozenset({Role.DIRECTOR}))
    printed = room.call(
        lambda: office.press.issue(
            director, DAY_LOG, several(one.id for one in page._rows), attach_data=True
        )
    )
    _id, form = read_back(printed.pdf)
    groups = {group.purpose: group.lines for group in form.groups}
    assert list(groups) == ["سؤال عن طلب", "شكوى"]
    (line,) = groups["سؤال عن طلب"]
    assert (line.name, line.channel, line.clock) == ("سعاد", "هاتف", "09:00")
    assert "استفسار، سعاد، مقابلة، الهاتف" in line.was
    assert "سهو" in line.was
    assert groups["شكوى"][0].name == "هند"


def test_a_month_is_printed_with_the_day_of_each_line(work_room):
    room = work_room()
    office, actor, clock = room.desk.office, room.desk.actor, room.desk.office.clock
    clock.advance(timedelta(days=-1))
    record(room, "أمس")
    clock.advance(timedelta(days=1))
    record(room, "اليوم")
    page = room.go(PageId.DAY_LOG)
    page.span.set_value("month")
    page._read()
    room.rest()
    page.print.click()
    room.rest()
    assert room.room.current == "print"
    every = several(one.id for one in page._rows)
    director = replace(actor, roles=frozenset({Role.DIRECTOR}))
    printed = room.call(lambda: office.press.issue(director, DAY_LOG, every, attach_data=True))
    _id, form = read_back(printed.pdf)
    assert form.day.gregorian != form.until.gregorian
    (group,) = form.groups
    assert [line.name for line in group.lines] == ["أمس", "اليوم"]
    assert len({line.day for line in group.lines}) == 2


def test_who_was_never_ended_is_printed_as_that_once_the_day_is_over(work_room):
    room = work_room()
    office, actor = room.desk.office, room.desk.actor
    line = RecordVisit(Purpose.ENQUIRY, ChannelId.INTERVIEW, "سعاد")
    row = room.call(office.visits.arrive, actor, line)
    director = replace(actor, roles=frozenset({Role.DIRECTOR}))

    def end():
        """How the line ends on the log that is printed now."""
        issue = partial(office.press.issue, director, DAY_LOG, several([row.id]), attach_data=True)
        _id, form = read_back(room.call(issue).pdf)
        return form.groups[0].lines[0].end

    assert end() == "بالانتظار"
    office.clock.advance(timedelta(days=1))
    assert end() == "لم تُختم"


def test_who_left_and_came_again_has_their_turn_back_whoever_left_since(work_room):
    room = work_room()
    visits, actor = room.desk.office.visits, room.desk.actor
    left = [arrive(room, name) for name in ("سعد", "هدى")]
    for one in left:
        room.call(visits.leave, actor, one.id)
    page = room.go(PageId.DAY_LOG)
    page.ask_again(left[0].id)
    room.rest()
    line = sheet(room, CorrectSheet)
    line.back.click()
    room.rest()
    assert not shiboken6.isValid(line)  # it closed
    (waits,) = room.call(visits.queue, actor)
    assert (waits.id, waits.turn, waits.state) == (left[0].id, 1, VisitState.WAITING)
    page.ask_again(waits.id)
    room.rest()
    assert not sheet(room, CorrectSheet).back.isVisible(), "who waits is in the queue"
