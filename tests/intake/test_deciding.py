"""What a decision waits for: a study that holds, and data that is as it was signed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.errors import Refused
from desktop.core.intake.facts import Outcome, State
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import StepStatus
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Role
from tests.offices import PERSON

DECISIONS = [
    Decide(outcome, "سبب", amount=100 if outcome is Outcome.APPROVED else 0) for outcome in Outcome
]


def refused(live, request_id, code, decision=DECISIONS[0]):
    before = live.read(request_id)
    with pytest.raises(Refused) as why:
        live.take(request_id, decision)
    assert why.value.code == code
    assert live.read(request_id) == before
    line = before.step(StepId.DECISION)
    assert (line.status, line.why.code) == (StepStatus.BLOCKED, code)
    return line


def referred(live, person=None, **more):
    request = live.request(person, **more)
    live.upto(request.id, StepId.REFERRAL)
    return request.id


@pytest.mark.parametrize("policy", ["haqal", "shaqra", "nama", "kawthar", "kafl"])
def test_no_policy_lets_a_request_be_decided_with_its_study_open(open_office, policy):
    live = open_office(policy)
    request_id = referred(live)
    for decision in DECISIONS:
        assert refused(live, request_id, "intake.study_first", decision).first is StepId.STUDY
    live.step(request_id, StepId.STUDY)
    assert live.take(request_id, DECISIONS[0]).facts.outcome is Outcome.APPROVED


def test_a_study_serves_later_requests_for_as_long_as_the_office_says(live):
    person = live.person()
    live.step(referred(live, person), StepId.STUDY)
    live.advance(days=365)
    assert live.take(referred(live, person), DECISIONS[0]).facts.studied_at is None
    live.advance(days=1)
    refused(live, referred(live, person), "intake.study_first")


def test_what_waits_for_funds_longer_than_its_study_holds_is_studied_anew_and_decided(live):
    person = live.person()
    live.step(referred(live, person), StepId.STUDY)
    request_id = referred(live, person)
    live.take(request_id, Decide(Outcome.WAITING_FUNDS, "حتى يتوفر الدعم."))
    live.step(request_id, StepId.NOTIFICATION)
    with pytest.raises(Refused, match=r"intake\.wrong_state"):
        live.step(request_id, StepId.STUDY)
    live.advance(days=400)
    with pytest.raises(Refused, match=r"intake\.study_first"):
        live.take(request_id, DECISIONS[0])
    assert live.step(request_id, StepId.STUDY).facts.state is State.WAITING_FUNDS
    assert live.take(request_id, DECISIONS[0]).facts.outcome is Outcome.APPROVED


def test_a_study_of_somebody_else_is_none(live):
    live.step(referred(live), StepId.STUDY)
    other = replace(PERSON, identity=Identity(IdentityKind.NONE_YET), mobile="0559876543")
    refused(live, referred(live, live.person(other)), "intake.study_first")


def test_what_was_sent_back_to_study_waits_for_it(live):
    request_id = referred(live)
    live.step(request_id, StepId.STUDY)
    live.advance(hours=1)
    live.take(request_id, Decide(Outcome.DEFERRED, "زيارة ثانية."))
    refused(live, request_id, "intake.study_again")
    live.advance(hours=1)
    live.step(request_id, StepId.STUDY)
    live.take(request_id, DECISIONS[0])


def test_urgent_aid_needs_identity_and_signature_alone(live):
    unknown = replace(PERSON, identity=Identity(IdentityKind.NONE_YET))
    person = live.person(unknown)
    more = {"urgent_reason": "إخلاء", "channel": ChannelId.PHONE}
    request_id = live.request(person, **more).id
    live.step(request_id, StepId.REFERRAL)
    refused(live, request_id, "intake.sign_first")
    live.sign(request_id)
    refused(live, request_id, "intake.identity_first")
    live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, PERSON)
    refused(live, request_id, "intake.sign_again")
    live.sign(request_id)
    live.take(request_id, DECISIONS[0])


def test_data_that_changed_after_signing_is_not_decided_on(live):
    person = live.person()
    request_id = referred(live, person)
    live.step(request_id, StepId.STUDY)
    edited = replace(PERSON, mobile="0559876543")
    live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, edited)
    assert refused(live, request_id, "intake.sign_again").first is StepId.SIGNATURE
    live.sign(request_id)
    live.take(request_id, DECISIONS[0])


def test_what_was_never_signed_may_be_decided_and_not_delivered(live):
    request = live.request(channel=ChannelId.PHONE)
    for step in (StepId.REFERRAL, StepId.STUDY, StepId.DECISION, StepId.VERIFICATION):
        live.step(request.id, step)
    assert live.read(request.id).awaiting_signature


def test_a_study_after_a_deferral_counts_where_the_clock_was_set_back(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.DEFERRED, "نقص في الدراسة."))
    live.clock.advance(timedelta(days=-2))
    live.step(request.id, StepId.STUDY)
    assert live.step(request.id, StepId.DECISION).facts.state is State.DECIDED
