"""Appointments by the keyboard: set, moved, called off, come and not; the women's hours told."""

from datetime import date, timedelta

from PySide6.QtCore import Qt

from desktop.core.intake.appointments.terms import AppointmentState, Whom
from desktop.core.intake.visits.terms import Purpose
from desktop.core.policy.choices import Hours
from desktop.ui.intake.appointing import AppointSheet, CallOffSheet, PutOffSheet
from desktop.ui.places import PageId
from tests.offices import TODAY
from tests.ui.intake.test_queue import sheet
from tests.ui.rooms import enter, field, press, write
from tests.ui.seats import texts

CONTROL = Qt.KeyboardModifier.ControlModifier


def listed(room):
    of_days = room.desk.office.appointments.of_days
    return room.call(of_days, room.desk.actor, TODAY, date(2026, 3, 30))


def agreed(room):
    page = room.go(PageId.APPOINTMENTS)
    press(Qt.Key.Key_N, CONTROL)
    room.rest()
    write("15/9/1447")
    enter()
    field("930")
    write("2")
    field("1")
    field("أم خالد")
    field("")
    field("مقابلة أولى")
    press(Qt.Key.Key_Return, CONTROL)
    press(Qt.Key.Key_Return, CONTROL)
    room.rest()
    return page


def test_an_appointment_is_set_and_who_comes_waits(work_room):
    room = work_room()
    page = agreed(room)
    (row,) = listed(room)
    assert (row.name, row.purpose, row.whom) == ("أم خالد", Purpose.NEW_REQUEST, Whom.RESEARCHER)
    assert row.at.isoformat() == "2026-03-04T06:30:00+00:00"
    page.table.focus_first()
    page.came.click()
    room.rest()
    assert listed(room)[0].state is AppointmentState.CAME
    (visit,) = room.call(room.desk.office.visits.queue, room.desk.actor)
    assert (visit.name, visit.note) == ("أم خالد", "مقابلة أولى")
    assert not page.came.isEnabled()


def test_who_is_expected_that_day_and_a_day_off_are_told_before_it_is_set(work_room):
    room = work_room()
    agreed(room)
    press(Qt.Key.Key_N, CONTROL)
    room.rest()
    new = sheet(room, AppointSheet)
    assert not new.when.ahead.text()
    write("15/9/1447")
    room.rest()
    assert new.when.ahead.text() == "المواعيد في هذا اليوم: ٠٩:٣٠ أم خالد"
    new.when.day.set_value(date(2026, 3, 6))  # a Friday
    room.rest()
    assert new.when.ahead.text() == "هذا اليوم ليس من أيام الدوام."
    new.dismiss()
    room.room._pages[room.room.current].move_it.click()
    room.rest()
    assert not sheet(room, PutOffSheet).when.ahead.text()  # the one that is moved itself


def test_one_is_missed_moved_and_called_off(work_room):
    room = work_room()
    page = agreed(room)
    page.missed.click()
    room.rest()
    assert "لم يحن وقت هذا الموعد" in room.messages.texts()[-1]
    clock = room.desk.office.clock
    clock.advance(listed(room)[0].at - clock.now())
    page.missed.click()
    room.rest()
    assert listed(room)[0].state is AppointmentState.MISSED
    page.move_it.click()
    room.rest()
    moved = sheet(room, PutOffSheet)
    moved.when.clock.retype("10:15")
    moved.yes.click()
    room.rest()
    (row,) = listed(room)
    assert (row.state, row.at.isoformat()) == (
        AppointmentState.SET, "2026-03-04T07:15:00+00:00"
    )  # fmt: skip
    page.off.click()
    room.rest()
    off = sheet(room, CallOffSheet)
    off.yes.click()  # without a reason
    room.rest()
    assert off.isVisible()
    write("سافرت")
    off.yes.click()
    room.rest()
    assert (listed(room)[0].state, listed(room)[0].because) == (
        AppointmentState.CANCELLED, "سافرت"
    )  # fmt: skip


def test_a_past_day_is_told_at_its_field_and_nothing_is_lost(work_room):
    room = work_room()
    room.go(PageId.APPOINTMENTS)
    press(Qt.Key.Key_N, CONTROL)
    room.rest()
    asked = sheet(room, AppointSheet)
    write("1/9/1447")
    enter()
    field("930")
    write("1")
    field("1")
    field("أم خالد")
    asked.yes.click()
    room.rest()
    assert asked.isVisible()
    assert "مضى هذا اليوم" in texts(asked)
    assert asked.form["name"].field.value() == "أم خالد"
    assert listed(room) == []


def test_the_womens_hours_are_told_and_bar_nothing(work_room, monkeypatch):
    room = work_room()
    office = room.desk.office.policy.profile.office
    hours = Hours(days=(TODAY.weekday(),), begins="08:00", ends="10:00")
    monkeypatch.setitem(office.__dict__, "women_hours", hours)
    page = room.go(PageId.RECEPTION)
    page.serving.refresh()
    room.rest()
    assert "ساعات استقبال النساء الآن" in page._told.text()  # it is nine
    office_clock = room.desk.office.clock
    office_clock.advance(timedelta(hours=2))
    page.queue.tell_time()
    assert page._told.text() == ""  # they end with nobody at the desk doing anything
    office_clock.advance(timedelta(hours=-2))
    page.queue.tell_time()
    assert "ساعات استقبال النساء الآن" in page._told.text()
    shown = room.go(PageId.APPOINTMENTS)
    assert "٠٨:٠٠ إلى ١٠:٠٠" in texts(shown)
    shown.new.click()
    room.rest()
    asked = sheet(room, AppointSheet)
    for typed, said in (("9:00", "ضمن ساعات"), ("11:00", "ساعات استقبال النساء")):
        asked.when.clock.retype(typed)
        assert asked.when.women.text().startswith(said)
