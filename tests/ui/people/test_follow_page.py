"""The lists of what falls due in the window: each with its next step, letters in one run."""

from datetime import timedelta

import pytest

from desktop.core.people.course.terms import Close, CloseReason
from desktop.core.people.follow.terms import Follow
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.people.step_sheet import StepSheet
from tests.ui.intake.people import NOURA
from tests.ui.intake.test_reception import register
from tests.ui.seats import sheet_of, texts


def shown(room, follow):
    page = room.go(places.Followed(follow.value))
    room.rest()
    return page


def test_letters_go_out_in_one_run_and_their_families_count_as_told(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    room.live.clock.advance(timedelta(days=400))
    page = shown(room, Follow.OVERDUE)
    assert [row.person.id for row in page.table.model.rows] == [person.id]
    assert "لم تُبلَّغ" in page._state(page.table.model.rows[0])
    page.letters._issue()
    room.rest()
    assert room.room.current == "prints"
    page = shown(room, Follow.TOLD_ONCE)
    (row,) = page.table.model.rows
    assert row.told == 1
    course = room.live.act(Role.RECEPTION, room.live.office.courses.read, person.id)
    (document,) = room.live.act(Role.RECEPTION, room.live.office.documents.of_subject, person.id)
    assert course.lines[0].step.number == document.number
    page.ask_tell(person.id)
    sheet = sheet_of(room, StepSheet)
    sheet.form.set_values({"how": "phone"})
    sheet.yes.click()
    room.rest()
    assert shown(room, Follow.TOLD_TWICE).table.model.rows[0].told == 2
    page = room.go(places.Person(person.id))
    assert "مرتين" in page._due.text()
    assert "إبلاغ بموعد" in texts(page.versions)


def test_closed_files_are_listed_with_their_reason(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    room = seat(Role.DIRECTOR, room.live)
    room.live.act(
        Role.DIRECTOR, room.live.office.courses.take, person.id, Close(CloseReason.MARRIAGE)
    )
    page = shown(room, Follow.CLOSED)
    assert page._what(page.table.model.rows[0]) == "الزواج"
    page.reason.set_value("released")
    room.rest()
    assert not page.table.model.rows
    page.reason.set_value("marriage")
    room.rest()
    page._open()
    room.rest()
    assert room.room.current == "person"


@pytest.mark.parametrize("follow", Follow)
def test_every_list_opens_and_says_what_to_do_next(seat, follow):
    page = shown(seat(Role.RECEPTION), follow)
    assert page.listed is follow
    assert page._says.text()


def test_the_auditor_reads_without_names_and_tells_nobody(seat):
    room = seat(Role.RECEPTION)
    register(room, NOURA)
    room.live.clock.advance(timedelta(days=400))
    page = shown(seat(Role.AUDITOR, room.live), Follow.OVERDUE)
    assert NOURA.name.first not in page.table.model.rows[0].person.name
    assert not page.tell.isVisible()
    assert not page.letters.isVisible()
