"""A department decides by its head: the role that the office named, the researcher's at first."""

import pytest

from desktop.base.errors import Refused
from desktop.core.adoption.terms import Choose
from desktop.core.committee.terms import RecordDecision
from desktop.core.intake.facts import State
from desktop.core.intake.kinship import KinSaid
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.choice_vocabulary import HeadedBy
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.loader import practice
from desktop.core.staff.terms import NewStaff
from desktop.core.work import Role
from desktop.core.work.subjects import Subject

DAY = practice().day


def decide(live, role, request_id):
    sitting = live.sitting(role)
    command = RecordDecision(sitting.id, Subject(REQUEST, request_id), DAY.steps.decision)
    live.act(role, live.office.committee.decide, command, declared="رئيس القسم وحده اليوم")


def headed(live, by):
    office = live.profile.office.model_copy(update={"department_head": by})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(office, "بقرار المدير"))


def at_body(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    return request.id


def test_the_researcher_heads_a_department_at_first(open_office):
    live = open_office("nama")
    request_id = at_body(live)
    decide(live, Role.RESEARCHER, request_id)
    assert live.read(request_id).facts.state is State.DECIDED


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.COMPLAINTS, Role.AUDITOR, Role.ADMIN])
def test_no_other_role_decides_for_it(open_office, role):
    live = open_office("nama")
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        decide(live, role, at_body(live))


def test_a_committee_has_no_head(open_office):
    live = open_office("haqal")
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        decide(live, Role.RESEARCHER, at_body(live))


def test_the_office_names_another_head(open_office):
    live = open_office("nama")
    request_id = at_body(live)
    headed(live, HeadedBy.MEMBER)
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        decide(live, Role.RESEARCHER, request_id)
    decide(live, Role.MEMBER, request_id)
    assert live.read(request_id).facts.state is State.DECIDED


def test_kin_does_not_head_a_decision_while_another_of_the_heads_role_can(open_office):
    live = open_office("nama")
    request_id = at_body(live)
    role = frozenset({Role.RESEARCHER})
    another = NewStaff("ريم بنت ماجد الصاعدي", "باحثة", role, live.password)
    for role in (Role.SECRETARY, Role.DIRECTOR):
        live.act(Role.ADMIN, live.office.staff.close, live.slots[role])
    live.act(Role.ADMIN, live.office.staff.add, another)
    live.act(Role.RESEARCHER, live.office.intake.say_kin, request_id, KinSaid(related=True))
    with pytest.raises(Refused, match=r"intake\.kin\W"):
        decide(live, Role.RESEARCHER, request_id)
