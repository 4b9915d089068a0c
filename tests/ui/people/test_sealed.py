"""The sealed room in the window: entered, opened on demand, closed again, and by whom."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.core.people.course.leaving import LeaveReason, Part
from desktop.core.people.terms import Birth, Gender, Member, Relationship
from desktop.core.policy.vocabulary import StepId
from desktop.core.sealed.terms import Detail, ReadSealed, ReadWhy, SealDetail, SealedKind
from desktop.core.work import Role
from desktop.ui import kit, places
from desktop.ui.parts.sealed.notes import MoveSheet
from desktop.ui.parts.sealed.sheet import SealSheet
from desktop.ui.places import PageId
from tests.offices import PERSON
from tests.ui.rooms import enter, go_on, painted, press, spin, write
from tests.ui.seats import sheet_of, texts

ILLNESS, TOLD = "قصور كلوي مزمن", "غسيل ثلاث مرات في الأسبوع"
DETAIL = Detail(SealedKind.HEALTH, name=ILLNESS, text=TOLD)


@pytest.fixture
def person(open_office):
    """Somebody with a request at the desk and a sealed detail, in a live office."""
    live = open_office("haqal")
    live.unlock(Role.RECEPTION)
    person = live.person()
    live.act(Role.RECEPTION, live.office.sealed.seal, SealDetail(person.id, DETAIL))
    live.request(person)
    return live, person


def card(room, person):
    return room.go(places.Person(person.id)).sealed


def says(part):
    return [word for word in (ILLNESS, TOLD) if word in texts(part)]


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR])
def test_nothing_is_told_before_it_is_asked_for_and_nothing_after_the_page_is_left(
    seat, person, role
):
    live, who = person
    room = seat(role, live)
    sealed = card(room, who)
    assert sealed.isVisible()
    assert not sealed.is_open
    assert says(room) == []
    sealed.open_button.click()
    room.rest()
    assert says(sealed) == [ILLNESS, TOLD]
    room.go(PageId.HOME)
    assert not sealed.is_open
    sealed = card(room, who)
    assert says(room) == []
    sealed.open_button.click()
    room.rest()
    sealed.open_button.click()
    assert says(room) == []


@pytest.mark.parametrize("role", [Role.SECRETARY, Role.MEMBER, Role.COMPLAINTS, Role.AUDITOR])
def test_who_may_not_ask_sees_no_card(seat, person, role):
    live, who = person
    assert not card(seat(role, live), who).isVisible()


def test_the_window_that_locks_shows_nothing_of_it_and_gives_nothing_to_the_clipboard(tour):
    page = tour.go(places.Person(tour.busy.person))
    page.sealed.open_button.click()
    tour.rest()
    assert page.sealed.is_open
    marked = Qt.TextInteractionFlag.TextSelectableByMouse
    marked |= Qt.TextInteractionFlag.TextSelectableByKeyboard
    said = [one for one in page.sealed.findChildren(QLabel) if ILLNESS in one.text()]
    assert said
    assert not any(one.textInteractionFlags() & marked for one in said)
    sealed = page.sealed
    tour.leave()
    assert not sealed.is_open
    assert ILLNESS not in texts(tour.window)
    tour.enter()
    assert not tour.go(places.Person(tour.busy.person)).sealed.is_open


def test_a_window_that_locks_while_it_is_minimised_comes_back_without_it(tour):
    page = tour.go(places.Person(tour.busy.person))
    page.sealed.open_button.click()
    tour.rest()
    tour.window.showMinimized()
    spin(200)
    tour.leave()
    assert not page.sealed.is_open
    tour.window.showNormal()
    spin(200)
    assert ILLNESS not in texts(tour.window)


def test_a_detail_is_entered_by_the_keyboard_alone(seat, person):
    live, who = person
    room = seat(Role.RECEPTION, live)
    sealed = card(room, who)
    sealed.add_button.setFocus()
    enter()
    sheet = sheet_of(room, SealSheet)
    enter()  # whom it is about: the head
    write("سجن")
    enter()
    assert sheet.kind.value() == SealedKind.PRISON
    write("إصلاحية الطائف")
    enter()
    write("مالي")
    enter()
    press(Qt.Key.Key_Tab)
    write("الدين متراكم")
    go_on()
    room.rest()
    command = ReadSealed(who.id, ReadWhy.VISIT)
    newest = live.act(Role.RECEPTION, live.office.sealed.read, command)
    details = {view.detail.kind: view.detail for view in newest}
    assert details[SealedKind.PRISON].name == "إصلاحية الطائف"
    assert details[SealedKind.PRISON].text == "الدين متراكم"
    assert len(sealed._lines) == 2
    assert "إصلاحية الطائف" not in texts(room)


def test_a_detail_that_says_nothing_is_refused_beside_its_field(seat, person):
    live, who = person
    room = seat(Role.RECEPTION, live)
    card(room, who).add_button.click()
    sheet = sheet_of(room, SealSheet)
    painted(sheet)
    sheet.keep.click()
    assert sheet.form.at(lambda d: d.kind).error
    sheet.kind.set_value(SealedKind.CRIMINAL.value)
    room.rest(400)
    painted(sheet)
    sheet.keep.click()
    room.rest()
    assert sheet.form.at(lambda d: d.text).error
    assert sheet.isVisible()


def test_what_is_half_typed_is_kept_nowhere(seat, person):
    live, who = person
    room = seat(Role.RECEPTION, live)
    card(room, who).add_button.click()
    sheet = sheet_of(room, SealSheet)
    sheet.form.set_values({"kind": SealedKind.HEALTH.value, "name": ILLNESS, "text": TOLD})
    room.rest(700)
    sheet.dismiss()
    room.rest(700)

    def drafts():
        with live.office.doors.unaudited(live.actor(Role.RECEPTION)) as tx:
            return tx.session.connection().exec_driver_sql("SELECT data FROM draft").fetchall()

    assert not [row for row in live.call(drafts) if ILLNESS in str(row) or TOLD in str(row)]


def test_the_patient_is_read_by_the_researcher_and_by_the_desk_no_more(seat, person):
    """From the visit to the study: entered at the desk, sent on, read with its task told."""
    live, who = person
    room = seat(Role.RECEPTION, live)
    (row,) = live.act(Role.RECEPTION, live.office.intake.of_person, who.id)
    stage = room.go(places.VisitFor(row.id)).stages["need"]
    room.page("visit")._show("need")
    room.rest()
    stage.sealed.open_button.click()
    room.rest()
    assert says(stage.sealed) == [ILLNESS, TOLD]
    live.upto(row.id, StepId.REFERRAL)
    sealed = card(room, who)
    assert not sealed._lines
    assert sealed.open_button.isHidden()

    room = seat(Role.RESEARCHER, live)
    page = room.go(places.Request(row.id))
    assert says(room) == []
    page.sealed.open_button.click()
    room.rest()
    assert says(page.sealed) == [ILLNESS, TOLD]

    room = seat(Role.DIRECTOR, live)
    acts = room.go(PageId.ACTS)
    line = next(one for one in acts.table.model.rows if one.action == "sensitive.read")
    facts = dict(acts._facts(line))
    assert facts["الاطلاع لأجل"] == "دراسة طلب"
    assert row.number in facts["رقم الطلب"]
    assert acts._act(line) == "الاطلاع على الحفظ المغلق"


def test_a_detail_is_destroyed_after_it_was_asked(seat, person):
    live, who = person
    room = seat(Role.RESEARCHER, live)
    sealed = card(room, who)
    sealed.open_button.click()
    room.rest()
    sealed._ask_forget(sealed._lines[0])
    sheet_of(room, kit.ConfirmSheet).yes.click()
    room.rest()
    assert sealed._lines == ()
    assert says(room) == []


def test_a_note_is_moved_by_who_looks_at_it(seat, person):
    live, who = person
    update, form = live.office.people.update, replace(who.form, note=TOLD)
    live.act(Role.RECEPTION, update, who.id, who.version, form)
    room = seat(Role.RESEARCHER, live)
    page = room.go(places.Person(who.id))
    assert page.sealed.notes.isVisible()
    page.sealed.notes.click()
    sheet = sheet_of(room, MoveSheet)
    assert TOLD in texts(sheet)
    sheet.kind.set_value(SealedKind.HEALTH.value)
    painted(sheet)
    sheet.give.click()
    room.rest()
    assert TOLD not in texts(room)
    assert page.sealed.notes.isHidden()
    assert any(line.moved for line in page.sealed._lines)


def test_a_detail_of_who_left_is_moved_to_their_file_by_one_button(seat, open_office):
    live = open_office("haqal")
    live.unlock(Role.RECEPTION)
    son = Member("عمر سعيد المالكي", Relationship.SON, Birth(year=1425, typed="1425"))
    head = live.person(replace(PERSON, members=(son,)))
    about = replace(DETAIL, about=son.name)
    live.act(Role.RECEPTION, live.office.sealed.seal, SealDetail(head.id, about))
    leave = Part(0, live.today, LeaveReason.GROWN_UP, Gender.MALE)
    own = live.act(Role.RECEPTION, live.office.courses.part, head.id, head.version, leave)
    room = seat(Role.DIRECTOR, live)
    sealed = card(room, head)
    sealed.open_button.click()
    room.rest()
    assert "خرج من هذه الأسرة" in texts(sealed)
    (move,) = sealed._follows.values()
    move.setFocus()
    press(Qt.Key.Key_Space)
    room.rest()
    assert says(sealed) == []
    sealed = card(room, own)
    sealed.open_button.click()
    room.rest()
    assert says(sealed) == [ILLNESS, TOLD]
    assert "خرج من هذه الأسرة" not in texts(sealed)
