"""A second person: nobody is their own check undeclared, and nobody decides for their own kin."""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.committee.prints import LETTER
from desktop.core.committee.terms import RecordDecision
from desktop.core.intake.holdings import IntakeHoldings
from desktop.core.intake.kinship import Kin, KinSaid
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.loader import practice
from desktop.core.work import Action, Role
from desktop.core.work.reviews import Why
from desktop.core.work.subjects import Subject
from tests.offices import PERSON, STAFF

ALL = (Role.RECEPTION, Role.RESEARCHER, Role.SECRETARY)
DECIDED = practice().day.steps.decision
NOTE = "لا موظف غيري اليوم"


def study(live, actor, request_id, **more):
    return live.call(
        live.office.intake.perform, actor, request_id, live.payload(StepId.STUDY), **more
    )


def decide(live, actor, request_id, **more):
    before = live.act(Role.SECRETARY, live.office.committee.sittings)
    sitting = before[0] if before else live.sitting()
    command = RecordDecision(sitting.id, Subject(REQUEST, request_id), DECIDED)
    return live.call(live.office.committee.decide, actor, command, **more)


def at_body(live, family=""):
    """A request that was referred, of somebody of a family."""
    name = replace(PERSON.name, family=family) if family else PERSON.name
    request = live.request(live.person(replace(PERSON, name=name)))
    live.upto(request.id, StepId.REFERRAL)
    return request


def test_who_studied_decides_and_hands_over_only_declared_and_it_waits_for_a_review(live):
    request, one = at_body(live), live.actor(*ALL)
    perform = live.office.intake.perform
    study(live, one, request.id)
    with pytest.raises(Invalid) as raised:
        decide(live, one, request.id)
    assert raised.value.problems[0].code == "work.declare_same_person"
    decide(live, one, request.id, declared=NOTE)
    live.take(request.id, live.payload(StepId.NOTIFICATION))
    deliver = live.payload(StepId.DELIVERY)
    for blank in ("", "  "):
        with pytest.raises(Invalid):
            live.call(perform, one, request.id, deliver, declared=blank)
    live.call(perform, one, request.id, deliver, declared=NOTE)
    lines = live.act(Role.DIRECTOR, live.office.reviews.waiting)
    assert [(line.why, line.action, line.note, line.about) for line in lines] == [
        (Why.SAME_PERSON, "request.decide", NOTE, request.number),
        (Why.SAME_PERSON, "request.deliver", NOTE, request.number),
    ]
    told = live.act(Role.DIRECTOR, live.office.intake.read, request.id).history
    assert any(NOTE in value for line in told for _, value in line.content)


def test_others_declare_nothing(live):
    request = live.request()
    live.upto(request.id, StepId.DELIVERY)
    assert live.act(Role.DIRECTOR, live.office.reviews.waiting) == []


def test_the_letter_says_that_the_same_person_prepared_and_reviewed_it(live):
    request, one = at_body(live), live.actor(*ALL)
    study(live, one, request.id)
    decide(live, one, request.id, declared=NOTE)
    issued = live.act(Role.SECRETARY, live.office.press.issue, LETTER, request.id)
    _, data = live.act(Role.SECRETARY, live.office.documents.frozen, issued.document.id)
    assert f"أعدّه وراجعه الشخص نفسه: {one.name}" in data


def test_another_reviews_within_seven_days_and_nobody_their_own(live):
    request, one = at_body(live), live.actor(*ALL)
    study(live, one, request.id)
    decide(live, one, request.id, declared=NOTE)
    (line,) = live.act(Role.AUDITOR, live.office.reviews.waiting)
    assert not line.overdue
    assert (line.due_on - live.today).days == 7
    (own,) = live.call(live.office.reviews.waiting, one)
    assert own.mine
    reviews = live.office.reviews
    for who in (one, live.actor(Role.RESEARCHER)):
        with pytest.raises(Refused, match=r"work\.review_own"):
            live.call(reviews.review, who, line.subject_id, line.seq)
    live.advance(days=8)
    assert live.act(Role.DIRECTOR, reviews.waiting)[0].overdue
    live.act(Role.AUDITOR, reviews.review, line.subject_id, line.seq, "سليم")
    assert live.act(Role.DIRECTOR, reviews.waiting) == []
    with pytest.raises(Refused, match=r"work\.review_unknown"):
        live.act(Role.DIRECTOR, reviews.review, line.subject_id, line.seq)
    told = live.act(Role.DIRECTOR, live.office.intake.read, request.id).history
    assert any("سليم" in value for line in told for _, value in line.content)


def test_in_an_office_of_two_the_other_one_reviews(live):
    for role in set(Role) - {Role.ADMIN, Role.RECEPTION}:
        live.act(Role.ADMIN, live.office.staff.close, live.slots[role])
    request, one = at_body(live), live.actor(*ALL)
    study(live, one, request.id)
    decide(live, one, request.id, declared=NOTE)
    (line,) = live.act(Role.ADMIN, live.office.reviews.waiting)
    live.act(Role.ADMIN, live.office.reviews.review, line.subject_id, line.seq)
    assert live.act(Role.ADMIN, live.office.reviews.waiting) == []


def family_of(role):
    return STAFF[role].name.split()[-1]


@pytest.mark.parametrize("spelled", ["{}", "{}\u064e", "\u0640{}"])
def test_a_shared_family_name_is_asked_about_once(live, spelled):
    request = at_body(live, spelled.format(family_of(Role.RESEARCHER)))
    actor = live.actor(Role.RESEARCHER)
    view = live.call(live.office.intake.read, actor, request.id)
    assert view.kin is Kin.ASK
    with pytest.raises(Invalid) as raised:
        study(live, actor, request.id)
    assert raised.value.problems[0].code == "intake.kin_ask"
    said = live.call(live.office.intake.say_kin, actor, request.id, KinSaid(related=False))
    assert said.kin is Kin.NONE
    assert any(line.actor == actor.name and line.step == "kin" for line in said.history)
    study(live, actor, request.id)


def test_kin_does_not_decide_while_another_can(live):
    request = at_body(live)
    live.step(request.id, StepId.STUDY)
    secretary = live.actor(Role.SECRETARY)
    assert live.call(live.office.intake.read, secretary, request.id).kin is Kin.UNASKED
    said = KinSaid(related=True, how="ابن خال")
    live.call(live.office.intake.say_kin, secretary, request.id, said)
    with pytest.raises(Refused, match=r"intake\.kin\W"):
        decide(live, secretary, request.id, declared=NOTE)
    live.act(Role.ADMIN, live.office.staff.close, live.slots[Role.DIRECTOR])
    with pytest.raises(Invalid) as raised:
        decide(live, secretary, request.id)
    assert raised.value.problems[0].code == "work.declare_kin"
    decide(live, secretary, request.id, declared=NOTE)
    (line,) = live.act(Role.AUDITOR, live.office.reviews.waiting)
    assert line.why is Why.KIN


def test_who_said_to_be_kin_is_so_for_the_persons_other_requests_too(live):
    person = live.person()
    first, then = live.request(person), live.request(person)
    actor = live.actor(Role.RESEARCHER)
    live.call(live.office.intake.say_kin, actor, first.id, KinSaid(related=True))
    assert live.call(live.office.intake.read, actor, then.id).kin is Kin.RELATED
    live.advance(minutes=1)
    live.call(live.office.intake.say_kin, actor, then.id, KinSaid(related=False))
    assert live.call(live.office.intake.read, actor, first.id).kin is not Kin.RELATED


def test_what_was_written_of_it_goes_with_the_person(live):
    request, one = at_body(live), live.actor(*ALL)
    said = KinSaid(related=True, how="ابن خالته")
    live.call(live.office.intake.say_kin, live.actor(Role.SECRETARY), request.id, said)
    study(live, one, request.id)
    decide(live, one, request.id, declared=NOTE)
    (line,) = live.act(Role.AUDITOR, live.office.reviews.waiting)
    live.act(Role.AUDITOR, live.office.reviews.review, line.subject_id, line.seq, "سليم الإجراء")
    live.take(request.id, Withdraw("استغنى."))

    def erase():
        with live.office.doors.work(live.actor(Role.DIRECTOR), Action.PERSON_ERASE) as tx:
            IntakeHoldings().erase(tx, request.person.id)

    live.call(erase)
    told = str(live.act(Role.DIRECTOR, live.office.intake.read, request.id).history)
    for words in (NOTE, "ابن خالته", "سليم الإجراء"):
        assert words not in told
    assert live.act(Role.AUDITOR, live.office.reports.check).sound
