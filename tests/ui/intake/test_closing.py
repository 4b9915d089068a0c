"""The day's sheet: opened, and closed with what is left over and the way to each list."""

from datetime import timedelta

import shiboken6
from PySide6.QtCore import Qt

from desktop.core.intake.appointments.terms import SetAppointment, Whom
from desktop.core.intake.days.terms import CloseDay, OpenDay
from desktop.core.intake.visits.terms import Purpose, VisitState
from desktop.ui.intake.closing import DaySheet
from desktop.ui.intake.correcting import CorrectSheet
from desktop.ui.places import PageId
from tests.offices import TODAY
from tests.ui.intake.test_queue import arrive, sheet
from tests.ui.rooms import press, spin, write
from tests.ui.seats import texts

CONTROL = Qt.KeyboardModifier.ControlModifier


def day(room):
    return room.call(room.desk.office.days.read, room.desk.actor, TODAY)


def asked(room):
    room.go(PageId.RECEPTION)
    press(Qt.Key.Key_T, CONTROL)
    room.rest()
    return sheet(room, DaySheet)


def test_the_day_is_opened_and_closed_by_the_keyboard(work_room, tmp_path):
    room = work_room()
    arrive(room, "أم خالد")
    shown = asked(room)
    press(Qt.Key.Key_Space)
    room.rest()
    assert isinstance(day(room).last.step, OpenDay)
    assert "فُتح" in texts(shown)
    write("ملاحظة اليوم")
    assert set(shown.ways) == {"waiting", "backup"}
    press(Qt.Key.Key_Return, CONTROL)
    press(Qt.Key.Key_Return, CONTROL)
    room.rest()
    opened, closed = day(room).lines
    assert isinstance(opened.step, OpenDay)
    assert isinstance(closed.step, CloseDay)
    assert (closed.step.note, closed.step.left.waiting) == ("ملاحظة اليوم", 1)
    assert room.room.current == "print"
    room.messages.clear()  # Esc, and another page: it is so of the whole office
    kept = tmp_path / "نسخ المكتب"
    kept.mkdir()
    told = room.desk.messages.text("backup.none_today")
    assert told in room.messages.texts()
    page = room.go(PageId.BACKUP)
    assert told in room.messages.texts()
    page.choose(kept)
    room.rest()
    page.primary.click()
    room.rest()
    assert told not in room.messages.texts()


def test_midnight_over_the_sheet_closes_no_day_that_was_not_shown(work_room):
    room = work_room()
    asked(room)
    press(Qt.Key.Key_Space)
    room.rest()
    room.desk.office.clock.advance(timedelta(days=1))
    press(Qt.Key.Key_Return, CONTROL)
    room.rest()
    assert [type(line.step) for line in day(room).lines] == [OpenDay, CloseDay]
    after = TODAY + timedelta(days=1)
    assert room.call(room.desk.office.days.read, room.desk.actor, after).last is None


def test_after_midnight_the_day_that_was_left_open_is_the_one_that_is_closed(work_room):
    room = work_room()
    room.call(room.desk.office.days.open, room.desk.actor)
    room.desk.office.clock.advance(timedelta(days=1))
    shown = asked(room)
    assert shown.which.isVisible()
    assert shown.which.value() == TODAY.isoformat()
    assert not shown.open_day.isVisible()
    shown.note.setFocus()
    press(Qt.Key.Key_Return, CONTROL)
    room.rest()
    assert [type(line.step) for line in day(room).lines] == [OpenDay, CloseDay]
    after = TODAY + timedelta(days=1)
    assert room.call(room.desk.office.days.read, room.desk.actor, after).last is None
    assert list(asked(room)._days) == [after.isoformat()]


def test_a_backup_that_was_taken_after_midnight_is_one_of_the_day_left_open(work_room, monkeypatch):
    room = work_room()
    room.call(room.desk.office.days.open, room.desk.actor)
    taken = room.desk.office.clock.now()
    room.desk.office.clock.advance(timedelta(days=1))
    shown = {}
    for after in (0, 1):
        last = taken + timedelta(days=after)
        monkeypatch.setattr(type(room.desk.office.backup), "last", lambda *_, last=last: last)
        sheet_of_days = asked(room)
        today = (TODAY + timedelta(days=1)).isoformat()
        for key in (TODAY.isoformat(), today):
            sheet_of_days.which.set_value(key)
            shown[after, key] = "backup" in sheet_of_days.ways
        sheet_of_days.dismiss()
        room.rest()
    assert shown == {
        (0, TODAY.isoformat()): False,
        (0, today): True,
        (1, TODAY.isoformat()): False,
        (1, today): False,
    }


def test_the_day_that_began_may_be_meant_instead_of_the_one_left_open(work_room):
    room = work_room()
    room.call(room.desk.office.days.open, room.desk.actor)
    room.desk.office.clock.advance(timedelta(days=1))
    shown = asked(room)
    shown.which.set_value((TODAY + timedelta(days=1)).isoformat())
    assert shown.open_day.isVisible()
    shown.open_day.click()
    room.rest()
    after = TODAY + timedelta(days=1)
    assert room.call(room.desk.office.days.read, room.desk.actor, after).last is not None
    shown.dismiss()
    room.rest()
    spin(1)
    assert asked(room).which.value() == after.isoformat()  # it is under way: it is the one meant
    assert len(day(room).lines) == 1


def test_each_line_opens_its_list(work_room):
    room = work_room()
    soon = room.desk.office.clock.now()
    expected = SetAppointment(soon, Purpose.ENQUIRY, Whom.RECEPTION, "سعاد")
    room.call(room.desk.office.appointments.agree, room.desk.actor, expected)
    ways = (("backup", "backup"), ("waiting", "reception"), ("appointments", "appointments"))
    for name, page in ways:
        arrive(room, "أم خالد")
        shown = asked(room)
        told = "فتح النسخ الاحتياطي" if name == "backup" else "عرض القائمة"
        assert shown.ways[name].text() == told
        shown.ways[name].click()
        room.rest()
        assert room.room.current == page


def test_who_was_left_over_is_said_once_in_the_days_sheet_and_ended_in_the_log(work_room):
    room = work_room()
    arrive(room, "أم خالد")
    arrive(room, "أم فهد")
    room.desk.office.clock.advance(timedelta(days=1))
    page = room.go(PageId.RECEPTION)
    assert page.queue.table.model.rows == []
    shown = asked(room)
    assert set(shown.ways) == {"earlier", "backup"}
    assert "لم تُختم مراجعاتهم" in texts(shown)
    shown.ways["earlier"].click()
    room.rest()
    log = room.page("day_log")
    assert log.day.value().day == TODAY
    for act in ("serve", "leave"):
        log.ask(next(row for row in log.table.model.rows if row.ended_at is None))
        room.rest()
        line = sheet(room, CorrectSheet)
        assert "لم تُختم" in texts(line)
        press(Qt.Key.Key_Return)  # one press too many ends nobody's visit
        room.rest()
        if act == "serve":
            press(Qt.Key.Key_F9)
        else:
            line.leave.setFocus()
            press(Qt.Key.Key_Space)
        room.rest()
        assert not shiboken6.isValid(line)  # it closed
    states = [row.state for row in log.table.model.rows]
    assert states == [VisitState.SERVED, VisitState.LEFT]
    assert "earlier" not in asked(room).ways
