"""A member signs what a sitting decided, and nothing that was decided on a relative."""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.committee.terms import SIGNED, SITTING, OpenSitting, RecordDecision, SignedSitting
from desktop.core.intake.kinship import KinSaid
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.loader import practice
from desktop.core.work import Action, Role
from desktop.core.work.ledger import newest_event, payload_of
from desktop.core.work.subjects import Subject
from tests.offices import PERSON, STAFF

DAY = practice().day


def sitting(live):
    held = OpenSitting(live.today, DAY.attendance)
    return live.act(Role.SECRETARY, live.office.committee.open_sitting, held)


def decided(live, held, request=None):
    request = request or live.request()
    live.upto(request.id, StepId.STUDY)
    command = RecordDecision(held.id, Subject(REQUEST, request.id), DAY.steps.decision)
    live.act(Role.SECRETARY, live.office.committee.decide, command)
    return request


def signature(live, held):
    def read():
        with live.office.doors.look(live.actor(Role.MEMBER), Action.REQUEST_READ) as see:
            event = newest_event(see.session, Subject(SITTING, held.id), SIGNED)
            return event.actor_name, payload_of(event, {SIGNED: SignedSitting})

    return live.call(read)


@pytest.mark.parametrize("role", Role)
def test_who_signs(live, role):
    held = sitting(live)
    decided(live, held)
    sign = live.office.committee.sign
    if role not in {Role.MEMBER, Role.DIRECTOR}:
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            live.act(role, sign, held.id)
        return
    view = live.act(role, sign, held.id)
    assert (view.signed, view.signed_by_me) == ((STAFF[role].name,), True)
    assert signature(live, held) == (STAFF[role].name, SignedSitting(1))


def test_nothing_is_signed_before_it_is_decided_nor_twice(live):
    held, sign = sitting(live), live.office.committee.sign
    with pytest.raises(Refused, match=r"committee\.nothing_decided"):
        live.act(Role.MEMBER, sign, held.id)
    person = live.person()
    decided(live, held, live.request(person))
    live.act(Role.MEMBER, sign, held.id)
    with pytest.raises(Refused, match=r"committee\.signed"):
        live.act(Role.MEMBER, sign, held.id)
    decided(live, held, live.request(person))
    (view,) = live.act(Role.MEMBER, live.office.committee.sittings)
    assert view.signed == ()
    assert live.act(Role.MEMBER, sign, held.id).signed == (STAFF[Role.MEMBER].name,)


def test_a_relatives_decision_is_left_out(live):
    family = STAFF[Role.MEMBER].name.split()[-1]
    name = replace(PERSON.name, family=family)
    held, sign = sitting(live), live.office.committee.sign
    request = decided(live, held, live.request(live.person(replace(PERSON, name=name))))
    with pytest.raises(Invalid) as asked:
        live.act(Role.MEMBER, sign, held.id)
    assert asked.value.problems[0].params == {"number": request.number}
    live.act(Role.MEMBER, live.office.intake.say_kin, request.id, KinSaid(related=True))
    live.act(Role.MEMBER, sign, held.id)
    assert signature(live, held)[1].abstained == (request.id,)
