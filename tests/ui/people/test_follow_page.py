"""The lists of what falls due in the window: each with its next step, letters in one run."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.core.people.course.terms import Close, CloseReason
from desktop.core.people.follow.terms import Follow
from desktop.core.people.revised import Revised, RevisionKind
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.home.due import Due
from desktop.ui.people.sign_sheet import SignChangeSheet
from desktop.ui.people.step_sheet import StepSheet
from tests.ui.intake.people import NOURA
from tests.ui.intake.test_reception import register
from tests.ui.kit.test_signature import draw
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


def test_a_change_that_waits_for_its_signature_is_led_to_from_the_first_page(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    live = room.live
    said = Revised(RevisionKind.CORRECTION, text="كُتب الاسم خطأ")
    form = replace(person.form, mobile="+966551234567")
    live.act(Role.RECEPTION, live.office.revisions.revise, person.id, person.version, form, said)
    home = room.go("home")
    room.rest()
    home.due.banners[Due.UNSIGNED].activated.emit()
    room.rest()
    page = room.page("follow")
    assert page.listed is Follow.UNSIGNED
    (row,) = page.table.model.rows
    assert page._what(row) == "تصحيح خطأ"
    assert page._state(row).startswith("بانتظار التوقيع منذ")
    page.open.click()
    room.rest()
    page = room.page("person")
    assert "تصحيح خطأ: بانتظار التوقيع منذ" in page._due.text()
    page._due.activated.emit()
    room.rest()
    sheet = sheet_of(room, SignChangeSheet)
    draw(sheet.block.pad)
    sheet.yes.click()
    room.rest()
    assert not page._due.isVisible()
    home = room.go("home")
    room.rest()
    assert not home.due.banners[Due.UNSIGNED].isVisible()


def test_only_who_takes_the_signature_is_told_of_it_on_the_first_page(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    live = room.live
    said = Revised(RevisionKind.YEARLY)
    revise = live.office.revisions.revise
    live.act(Role.RECEPTION, revise, person.id, person.version, person.form, said)
    for role in (Role.DIRECTOR, Role.RESEARCHER):
        home = seat(role, live).go("home")
        assert not home.due.banners[Due.UNSIGNED].isVisible()


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
