"""A whole visit by the keyboard, the pen by the mouse, for three policies that differ most."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.base.arabic_text import arabic_digits
from desktop.base.identifiers import check_mobile
from desktop.core.intake.facts import State
from desktop.core.intake.visits.terms import Purpose
from desktop.core.policy.vocabulary import StepId
from tests.offices import TODAY
from tests.ui.intake.people import NOURA
from tests.ui.rooms import enter, field, go_on, press, sign, write

CONTROL = Qt.KeyboardModifier.ControlModifier


def greet_and_search(room, text):
    """Search for somebody who isn't there, and register with what was typed."""
    assert QApplication.focusWidget() is room.page("reception").search
    write(text)
    enter()
    room.rest()
    assert QApplication.focusWidget() is room.page("reception").register
    enter()
    room.rest()
    page = room.page("visit")
    assert room.room.current == "visit"
    assert page.current == "person"
    return page


def type_person(page):
    assert (
        page.stages["person"].fields.form["identity.number"].field.value() == NOURA.identity.number
    )
    name = NOURA.name
    for part in (name.first, name.father, name.grandfather, name.family):
        field(part)
    field(NOURA.birth.typed)  # what the number says is passed by
    write("2")  # gender: the second
    field("ارمل")
    write(arabic_digits(NOURA.mobile))
    press(Qt.Key.Key_Down, CONTROL)  # to the address
    write("حقال")
    press(Qt.Key.Key_Down, CONTROL)  # to the categories
    press(Qt.Key.Key_Space)  # the first category
    go_on()


def type_household(page):
    assert page.current == "household"
    son = NOURA.members[0]
    field(son.name)
    field("ابن")
    field(son.birth.typed)
    field(son.note)
    enter()  # a blank row: on to the income
    write("2200")
    for _ in ("obligations", "housing"):
        press(Qt.Key.Key_Down, CONTROL)
    field("ايجار")  # the last field: registers


def type_need(page):
    assert page.current == "need"
    press(Qt.Key.Key_Down)
    enter()
    write("تأخر إيجار البيت ثلاثة أشهر.")
    go_on()


def type_papers(page, *, seen=True):
    assert page.current == "verification"
    for row in page.stages["verification"]._rows:
        if not row.paper.required:
            write("3")  # does not apply; of these no copy is kept
            continue
        write("2" if seen else "1")
        if seen and not row.date_row.isHidden():
            field("1/1/1450" if row._expires else "20/8/1447")
    press(Qt.Key.Key_Space)  # matched
    enter()


def sign_declaration(page):
    assert page.current == "signature"
    pad = page.stages["signature"].block.pad
    assert QApplication.focusWidget() is pad
    sign(pad)
    go_on()


def explain(page):
    assert page.current == "explanation"
    press(Qt.Key.Key_Space)
    enter()


def begin(room):
    page = greet_and_search(room, NOURA.identity.number)
    type_person(page)
    type_household(page)
    room.rest()
    type_need(page)
    room.rest()
    return page


def steps_done(page):
    return [line.step for line in page.journey.request.steps if line.status.value == "done"]


def draft_of(room, page):
    return room.call(room.desk.office.drafts.load, room.desk.actor, page.journey.key)


@pytest.mark.parametrize("policy", ["haqal", "nama"])
def test_sign_first_policies(work_room, policy):
    room = work_room(policy)
    page = begin(room)
    type_papers(page)
    room.rest()
    sign_declaration(page)
    room.rest()
    explain(page)
    room.rest()
    assert page.current == "referral"
    write("حالة عاجلة")
    go_on()
    room.rest()
    assert page.current == "completion"
    enter()
    room.rest()
    assert page.current == "done"
    request = page.journey.request
    assert request.facts.state is State.REFERRED
    assert request.covers_current
    assert request.facts.completed_at is not None
    assert request.number in request.say
    assert (request.reply is None) == (policy == "nama")
    assert request.person.form.members[0].birth.typed
    assert request.person.form.mobile == check_mobile(NOURA.mobile)
    assert draft_of(room, page) is None
    visits = room.call(room.desk.office.visits.of_day, room.desk.actor, TODAY)
    assert [v.purpose for v in visits] == [Purpose.NEW_REQUEST]


def test_complete_first_policy(work_room):
    room = work_room("shaqra")
    page = begin(room)
    assert page.current == "requirements"
    enter()
    room.rest()
    type_papers(page)
    room.rest()
    assert page.current == "completion"
    enter()
    room.rest()
    sign_declaration(page)
    room.rest()
    explain(page)
    room.rest()
    assert page.current == "reply_channel"
    write("1")  # nothing is agreed unasked
    enter(2)
    room.rest()
    assert page.current == "referral"
    go_on()
    room.rest()
    assert page.current == "done"
    request = page.journey.request
    assert request.facts.state is State.REFERRED
    assert request.reply.date.isoformat() == "2026-03-24"
    assert steps_done(page)[-1] is StepId.REFERRAL


def test_missing_papers_hold_the_referral_where_the_policy_says_so(work_room):
    room = work_room("shaqra")
    page = begin(room)
    enter()
    room.rest()
    type_papers(page, seen=False)
    room.rest()
    explain(page)
    room.rest()
    write("1")
    enter(2)
    room.rest()
    assert page.current == "done"
    request = page.journey.request
    assert request.facts.state is State.OPEN
    assert request.papers_missing
    assert request.number  # what comes to the end of a visit is recorded
    assert StepId.REFERRAL not in steps_done(page)


def test_missing_papers_follow_later_elsewhere(work_room):
    room = work_room("haqal")
    page = begin(room)
    type_papers(page, seen=False)
    room.rest()
    sign_declaration(page)
    room.rest()
    explain(page)
    room.rest()
    go_on()
    room.rest()
    assert page.current == "done"
    assert page.journey.request.facts.state is State.REFERRED
    assert page.journey.request.papers_missing


def test_a_request_is_a_draft_until_its_signature_comes_another_time(work_room):
    room = work_room("haqal")
    page = begin(room)
    draft = page.journey.request
    assert draft.number == ""
    assert "مسودة" in page.heading()[1]
    type_papers(page)
    room.rest()
    assert page.journey.request.number == ""
    page.bar.later.click()
    room.rest()
    recorded = page.journey.request
    assert recorded.number
    assert recorded.awaiting_signature
    assert recorded.number in page.heading()[1]
