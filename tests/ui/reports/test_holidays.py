"""The office's calendar in the window: read by everybody, edited by the director in one act."""

from datetime import date

import pytest

from desktop.core.intake.calendar.terms import Edit, HolidayEdit, ReviseHolidays, Standing
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.ui.reports.holiday_edits import HolidaySheet, ReviseSheet
from tests.ui.seats import sheet_of, texts

pytestmark = pytest.mark.local
WHY = "إعلان المركز الوطني عن إجازة عيد الفطر"


def opened(room):
    room.go("policy").choices.calendar.click()
    room.rest()
    assert room.room.current == "calendar"
    return room.page("calendar")


def mark(page, name):
    page.table.mark(next(n for n, r in enumerate(page.table.model.rows) if r.name == name))


def test_everybody_reads_who_changed_what_and_why(seat):
    room = seat(Role.AUDITOR)
    confirm = HolidayEdit(Edit.CONFIRM, "eid_al_fitr", date(2026, 3, 19))
    command = ReviseHolidays((confirm,), WHY)
    room.live.act(Role.DIRECTOR, room.live.office.calendar.revise, command)
    page = opened(room)
    mark(page, "عيد الفطر")
    shown = texts(page)
    for said in (WHY, room.live.actor(Role.DIRECTOR).name, "معتمدة", "متوقعة"):
        assert said in shown
    assert not page.save.isVisible()
    assert not any(button.isVisible() for button in page.acts.values())


def test_several_edits_show_what_they_move_and_are_made_together(seat):
    room = seat(Role.DIRECTOR, policy="shaqra")
    live = room.live
    request = live.upto(live.request().id, StepId.COMPLETION)
    page = opened(room)
    mark(page, "يوم التأسيس")
    page.acts[Edit.CONFIRM].click()
    page.more.click()
    asked = sheet_of(room, HolidaySheet)
    asked.name.setText("إجازة المكتب")
    asked.first.set_value(date(2026, 3, 8))
    asked.last.set_value(date(2026, 3, 4))
    asked.yes.click()
    room.rest()
    assert asked.isVisible()
    assert "آخر يوم قبل أول يوم" in texts(asked)
    assert asked.name.value() == "إجازة المكتب"
    asked.last.set_value(date(2026, 3, 9))
    asked.yes.click()
    room.rest()
    assert len(page.edits.value()) == 2
    room.go("home")
    page = opened(room)
    assert len(page.edits.value()) == 2, "what was gathered stands here again"
    page.save.click()
    room.rest()
    weighed = sheet_of(room, ReviseSheet)
    shown = texts(weighed)
    assert request.number in shown
    assert "آخر موعد للرد: من ٥ شوال ١٤٤٧ هـ" in shown
    assert "إلى ٧ شوال ١٤٤٧ هـ" in shown
    assert live.read(request.id).reply.date == date(2026, 3, 24)
    weighed.yes.click()
    room.rest()
    assert weighed.isVisible()  # a reason is needed
    weighed.reason.setPlainText(WHY)
    weighed.yes.click()
    room.rest()
    assert live.read(request.id).reply.date == date(2026, 3, 26)
    assert page.edits.value() == ()
    standing = {row.name: row.standing for row in page.table.model.rows}
    assert standing["إجازة المكتب"] is Standing.ADDED
    assert standing["يوم التأسيس"] is Standing.CONFIRMED


def test_an_edit_that_takes_the_place_of_another_says_so(seat):
    page = opened(seat(Role.DIRECTOR))
    mark(page, "يوم التأسيس")
    page.acts[Edit.CONFIRM].click()
    assert "حلّ محل" not in texts(page)
    page.acts[Edit.TAKE_OUT].click()
    assert [one.kind for one in page.edits.value()] == [Edit.TAKE_OUT]
    assert "حلّ محل" in texts(page)
    mark(page, "عيد الفطر")
    page.acts[Edit.CONFIRM].click()
    assert len(page.edits.value()) == 2
    assert "حلّ محل" not in texts(page)
