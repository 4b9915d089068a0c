"""Kinship is asked, and being one's own check declared, where the act is done."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from desktop.core.intake.kinship import Kin
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.loader import practice
from desktop.core.work import Role
from desktop.ui import places
from tests.offices import PERSON, STAFF
from tests.ui.rooms import sign


def test_a_researcher_of_the_same_family_is_asked_and_goes_on(seat, open_office):
    live = open_office("haqal")
    family = STAFF[Role.RESEARCHER].name.split()[-1]
    person = live.person(replace(PERSON, name=replace(PERSON.name, family=family)))
    request = live.request(person)
    live.upto(request.id, StepId.REFERRAL)
    room = seat(Role.RESEARCHER, live)
    page = room.go(places.StudyOf(request.id))
    assert page.second.isVisible()
    assert page.second.no.isVisible()
    page.form.set_values({"kind": "desk", "zakat": "none"})
    page.form.set_values({"findings": "س", "recommendation": "ص"})
    sign(page.recommended.block.pad)
    page.save.click()
    room.rest()
    assert live.act(Role.RESEARCHER, live.office.intake.read, request.id).facts.studied_at is None
    assert QApplication.focusWidget() is page.second.no
    page.second.no.click()
    room.rest()
    assert live.act(Role.RESEARCHER, live.office.intake.read, request.id).kin is Kin.NONE
    assert page.form["findings"].field.value() == "س"
    assert not page.form.problems()
    page.save.click()
    room.rest()
    assert live.act(Role.RESEARCHER, live.office.intake.read, request.id).facts.studied_at


def test_the_desk_is_asked_nothing(seat, open_office):
    live = open_office("haqal")
    family = STAFF[Role.RECEPTION].name.split()[-1]
    person = live.person(replace(PERSON, name=replace(PERSON.name, family=family)))
    request = live.request(person)
    room = seat(Role.RECEPTION, live)
    assert not room.go(places.Request(request.id)).second.isVisible()


def test_who_decided_declares_it_when_handing_over(seat, open_office):
    live = open_office("haqal")
    everyone = frozenset({Role.RECEPTION, Role.RESEARCHER, Role.SECRETARY})
    live.act(Role.ADMIN, live.office.staff.change_roles, live.slots[Role.RECEPTION], everyone)
    request = live.request()
    live.upto(request.id, StepId.REFERRAL)
    one = live.actor(Role.RECEPTION, Role.RESEARCHER, Role.SECRETARY)
    live.call(live.office.intake.perform, one, request.id, live.payload(StepId.STUDY))
    live.step(request.id, StepId.DECISION)
    live.step(request.id, StepId.NOTIFICATION)
    room = seat(Role.RECEPTION, live)
    page = room.go(places.Request(request.id))
    assert page.second.isVisible()
    amount = practice().day.steps.decision.amount
    page.act.form.set_values({"what": "سلة", "last": True, "amount": amount})
    sign(page.act.block.pad)
    page.primary.click()
    room.rest()
    assert live.read(request.id).facts.deliveries == 0
    assert QApplication.focusWidget() is page.second.note
    page.second.note.set_value("لا موظف غيري اليوم")
    sign(page.act.block.pad)
    page.primary.click()
    room.rest()
    assert live.read(request.id).facts.deliveries == 1


def test_kinship_is_said_without_being_asked(seat, open_office):
    live = open_office("haqal")
    request = live.request()
    live.upto(request.id, StepId.REFERRAL)
    for role in (Role.RESEARCHER, Role.SECRETARY, Role.MEMBER):
        room = seat(role, live)
        page = room.go(places.Request(request.id))
        page.second.open_button.click()
        assert page.second.yes.isVisible()
        page.second.how.set_value("ابن خال")
        page.second.yes.click()
        room.rest()
        assert live.act(role, live.office.intake.read, request.id).kin is Kin.RELATED
