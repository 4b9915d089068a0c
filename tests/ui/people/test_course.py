"""A file's course in the window: stopped, noted, passed on, bound, and what was changed."""

from dataclasses import replace

from desktop.base.arabic_text import strip_controls
from desktop.core.people.course.terms import Die, Note, NoteFact, Suspend, SuspendReason
from desktop.core.people.terms import Gender, Relationship
from desktop.core.policy.circumstances import Marital
from desktop.core.practice.names import identity
from desktop.core.work import Role
from desktop.ui import kit, places
from desktop.ui.people.changes import ChangesSheet
from desktop.ui.people.heir_sheet import HeirSheet
from desktop.ui.people.links_card import BindSheet
from desktop.ui.people.member_sheet import MemberSheet, PartSheet
from desktop.ui.people.move_over_sheet import MoveOverSheet
from desktop.ui.people.step_sheet import StepSheet
from tests.ui.intake.people import NOURA
from tests.ui.intake.test_reception import register
from tests.ui.seats import sheet_of, texts


def opened(room, person):
    return room.go(places.Person(person.id))


def shown(button):
    return not button.isHidden()


def test_the_director_suspends_and_the_visit_says_so(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    assert not shown(opened(room, person).course.acts["suspend"])
    room = seat(Role.DIRECTOR, room.live)
    page = opened(room, person)
    page.course.acts["suspend"].click()
    sheet = sheet_of(room, StepSheet)
    sheet.form.set_values({"reason": "differs"})
    sheet.yes.click()
    room.rest()
    assert sheet.form["heard"].error
    sheet.form.set_values({"heard": "أفادت بأنها انتقلت."})
    sheet.yes.click()
    room.rest()
    assert page.course._badge.text() == "الخدمة موقوفة"
    assert "أفادت بأنها انتقلت." in texts(page.versions)
    desk = seat(Role.RECEPTION, room.live)
    visit = desk.go(places.VisitOf(person.id))
    assert visit._file.isVisible()
    assert "الخدمة موقوفة" in texts(visit._file)
    assert visit.primary.isEnabled()


def test_a_note_is_over_the_file_for_the_desk_and_for_nobody_else(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    note = Note((NoteFact.CHECK_PHONE,), room.live.today, "مع جارتها")
    room.live.act(Role.RECEPTION, room.live.office.courses.take, person.id, note)
    assert "مع جارتها" in texts(opened(room, person)._banner)
    room = seat(Role.SECRETARY, room.live)
    assert not opened(room, person)._banner.isVisible()


def test_a_widow_takes_the_file_over_and_confirms_it(seat):
    room = seat(Role.RECEPTION)
    wife = replace(NOURA.members[0], name="هيا سعد", relationship=Relationship.SPOUSE)
    person = register(
        room, replace(NOURA, gender=Gender.MALE, marital=Marital.MARRIED, members=(wife,))
    )
    died = Die(room.live.today, "شهادة وفاة")
    room.live.act(Role.RECEPTION, room.live.office.courses.take, person.id, died)
    page = opened(room, person)
    assert "رحمه الله" in texts(page._banner)
    page.course.heir.click()
    sheet = sheet_of(room, HeirSheet)
    sheet.form.set_values({"place": 0})
    assert sheet.form["gender"].field.value() == "female"
    sheet.yes.click()
    room.rest()
    assert room.room.current == "visit"
    form = room.page("visit").stages["person"].fields.form
    assert form["name.first"].field.value() == "هيا"
    assert form["marital"].field.value() == "widowed"


def test_a_member_opens_and_leaves_for_an_own_file(seat):
    room = seat(Role.RECEPTION)
    member = replace(NOURA.members[0], identity_number=identity(80))
    person = register(room, replace(NOURA, members=(member,)))
    page = opened(room, person)
    page._members.opened.emit(page._members.model.rows[0])
    assert identity(80) in strip_controls(texts(sheet_of(room, MemberSheet)))
    sheet_of(room, MemberSheet).own.click()
    sheet = sheet_of(room, PartSheet)
    sheet.form.set_values({"on": room.live.today, "reason": "marriage"})
    sheet.yes.click()
    room.rest()
    new = room.page("visit").journey.person
    assert (new.id != person.id, new.form.identity.number) == (True, identity(80))
    page = opened(room, person)
    assert not page._members.model.rows
    assert new.file_number in strip_controls(texts(page.links))


def test_a_member_moves_to_the_household_of_another_file(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    number = replace(NOURA.identity, number=identity(82))
    other = register(room, replace(NOURA, identity=number, members=()))
    page = opened(room, person)
    count = len(page._members.model.rows)
    page._members.opened.emit(page._members.model.rows[0])
    sheet_of(room, MemberSheet).over.click()
    sheet = sheet_of(room, MoveOverSheet)
    sheet.form.set_values(
        {"to": "9999", "relationship": "grandchild", "on": room.live.today, "reason": "moved"}
    )
    sheet.yes.click()
    room.rest()
    assert sheet.form["to"].error
    sheet.form.set_values({"to": other.file_number})
    sheet.yes.click()
    room.rest()
    assert len(page._members.model.rows) == count - 1
    assert "انضمام فرد من أسرة أخرى" in texts(opened(room, other))


def test_files_are_bound_and_opened_from_each_other(seat):
    room = seat(Role.RECEPTION)
    one = register(room, NOURA)
    number = replace(NOURA.identity, number=identity(81))
    two = register(room, replace(NOURA, identity=number))
    page = opened(room, one)
    page.links.bind.click()
    sheet = sheet_of(room, BindSheet)
    sheet.form.set_values({"to": "9999", "kind": "guardian:second", "said_by": "صك ولاية"})
    sheet.yes.click()
    room.rest()
    assert sheet.form["to"].error
    sheet.form.set_values({"to": two.file_number})
    sheet.yes.click()
    room.rest()
    assert "ملف الولي أو الوصي" in texts(page.links)
    assert "في ولاية هذا الملف" in texts(opened(room, two).links)


def test_what_a_confirmed_form_changed_is_read_before_and_after(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    people = room.live.office.people
    changed = replace(NOURA, mobile="0551112223")
    room.live.act(Role.RECEPTION, people.update, person.id, person.version, changed)
    page = opened(room, person)
    (show,) = [b for b in page.versions.findChildren(kit.Button) if b.text()]
    show.click()
    said = strip_controls(texts(sheet_of(room, ChangesSheet)))
    assert "+966551112223" in said
    assert person.form.mobile in said


def test_the_complaints_officer_opens_a_file_without_its_requests(seat):
    room = seat(Role.RECEPTION)
    person = register(room, NOURA)
    stop = Suspend(SuspendReason.BY_REQUEST, heard="طلبت ذلك")
    room.live.act(Role.DIRECTOR, room.live.office.courses.take, person.id, stop)
    page = opened(seat(Role.COMPLAINTS, room.live), person)
    assert page.heading()[0] == NOURA.name.full
    assert "طلبت ذلك" not in texts(page)
