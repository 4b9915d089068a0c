"""Urgent aid: the director grants it at once within the limit, and the next sitting judges it."""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.adoption.terms import Choose
from desktop.core.intake.facts import Outcome, State, UrgentAid
from desktop.core.intake.ratifying.terms import RatifyRows
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.urgent import URGENT, GrantUrgent
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.day import delivery
from desktop.core.work import Role
from desktop.core.work.agenda import Urgency

GRANT = GrantUrgent(40_000, "إخلاء المسكن غدًا.")


@pytest.fixture
def signed(live):
    """Give an office with a limit of 500 riyals, and a request that was signed there."""
    office = live.profile.office.model_copy(update={"urgent_limit": 500})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(office, "قرار المجلس"))
    request = live.request()
    live.sign(request.id)
    return live, request.id


def grant(live, request_id, given=GRANT, role=Role.DIRECTOR):
    return live.act(role, live.office.intake.perform, request_id, given)


def judge(live, request_id, outcome, reason="نُظر فيها."):
    decider = live.office.committee._deciders["request"]

    def act():
        actor = live.actor(Role.SECRETARY)
        with live.office.doors.work(actor, decider.action, request_id) as tx:
            lines = decider.waiting_in(tx)
            decider.decide_in(tx, request_id, Decide(outcome, reason))
            return lines

    return live.call(act)


def hand_over(live, request_id, amount):
    given = replace(delivery("إيجار"), amount=amount, last=amount == GRANT.amount)
    return live.act(Role.RECEPTION, live.office.intake.perform, request_id, given)


@pytest.mark.parametrize("amount", [-1, 0, 50_001, 10**13])
def test_an_amount_out_of_the_limit_is_refused_at_its_field(signed, amount):
    live, request_id = signed
    with pytest.raises(Invalid) as invalid:
        grant(live, request_id, replace(GRANT, amount=amount))
    assert [problem.field for problem in invalid.value.problems] == ["amount"]
    assert live.read(request_id).facts.state is State.OPEN


def test_only_the_director_grants_and_only_where_a_limit_is_set(signed, live):
    live, request_id = signed
    for role in (Role.SECRETARY, Role.RECEPTION, Role.RESEARCHER):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            grant(live, request_id, role=role)


def test_no_limit_no_urgent_aid(live):
    request = live.request()
    live.sign(request.id)
    with pytest.raises(Refused, match=r"intake\.no_urgent_limit"):
        grant(live, request.id)


def test_it_is_handed_over_at_once_and_listed_first_in_the_next_sitting(signed):
    live, request_id = signed
    grant(live, request_id)
    closed = hand_over(live, request_id, GRANT.amount)
    assert closed.facts.state is State.CLOSED
    assert closed.facts.first_reached_at is not None
    other = live.request(live.read(request_id).person)
    live.upto(other.id, StepId.STUDY)
    lines = sorted(judge(live, request_id, Outcome.APPROVED), key=lambda line: line.order)
    assert lines[0].subject.id == request_id
    assert lines[0].urgency is Urgency.RATIFY
    facts = live.read(request_id).facts
    assert (facts.urgent, facts.state) == (UrgentAid.RATIFIED, State.CLOSED)
    with pytest.raises(Refused):
        judge(live, request_id, Outcome.APPROVED)


def test_what_is_declined_is_not_undone_and_goes_no_further(signed):
    live, request_id = signed
    grant(live, request_id)
    hand_over(live, request_id, 10_000)
    judge(live, request_id, Outcome.REJECTED)
    view = live.read(request_id)
    assert (view.facts.urgent, view.facts.state) == (UrgentAid.DECLINED, State.CLOSED)
    assert view.facts.deliveries == 1
    with pytest.raises(Refused):
        hand_over(live, request_id, 10_000)


def test_what_is_declined_before_it_was_handed_over_is_an_apology(signed):
    live, request_id = signed
    grant(live, request_id)
    with pytest.raises(Invalid) as invalid:
        judge(live, request_id, Outcome.DEFERRED)
    assert [problem.field for problem in invalid.value.problems] == ["outcome"]
    judge(live, request_id, Outcome.REJECTED, "لا تنطبق عليها الشروط.")
    facts = live.read(request_id).facts
    assert (facts.state, facts.outcome, facts.amount) == (State.DECIDED, Outcome.REJECTED, 0)
    with pytest.raises(Refused):
        hand_over(live, request_id, GRANT.amount)


def test_nothing_of_the_decision_before_is_told_of_aid_at_once(signed):
    """A deferral that the board ratified is no word of the board on what the director grants."""
    live, request_id = signed
    more = {"urgent_limit": 500, "ratified_by": RatifiedBy.BOARD}
    office = live.profile.office.model_copy(update=more)
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(office, "قرار المجلس"))
    request = live.request(live.read(request_id).person)
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.DEFERRED, "زيارة ثانية."))
    resolved = RatifyRows(
        (request.id,), RatifiedBy.BOARD, resolution="12/1447", resolved_on=live.today
    )
    live.act(Role.DIRECTOR, live.office.ratifying.ratify, resolved)
    facts = grant(live, request.id).facts
    assert (facts.ratified_at, facts.resolution) == (None, "")


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.SECRETARY])
def test_why_it_could_not_wait_is_read_by_who_reads_the_words_of_decisions(signed, role):
    live, request_id = signed
    grant(live, request_id)
    view = live.act(role, live.office.intake.read, request_id)
    (line,) = [one for one in view.history if one.step == URGENT]
    heard = GRANT.reason in [words for _, words in line.content]
    assert heard is (role is Role.SECRETARY)
    assert bool(view.facts.reason) is heard
