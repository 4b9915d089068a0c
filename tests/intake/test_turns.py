"""The waiting list: places by points, ties by who waits longer, each explained."""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.adoption.terms import Choose
from desktop.core.aid.terms import Fund
from desktop.core.committee.members.terms import Seat
from desktop.core.committee.minutes import MINUTES
from desktop.core.committee.prints import LETTER
from desktop.core.committee.terms import Rows, RowState, Said, SittingState
from desktop.core.intake.facts import Outcome, State
from desktop.core.intake.kinship import KinSaid
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import REQUEST
from desktop.core.intake.turns.terms import GiveTurns
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.committee import attending
from desktop.core.work import Role
from desktop.core.work.subjects import Subject
from tests.aid import world as money
from tests.offices import PERSON, STAFF


def waits(live, person=None):
    request = live.request(person)
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.WAITING_FUNDS, "لا موارد."))
    return request


def test_ties_go_by_who_waits_longer_and_each_point_is_told(live):
    first = waits(live)
    live.advance(days=1)
    second = waits(live, first.person)
    found = live.act(Role.SECRETARY, live.office.turns.places)
    assert [(row.place, row.id) for row in found] == [(1, first.id), (2, second.id)]
    assert found[0].example
    assert [what for what, _ in found[0].points] == ["income", "household", "disability", "waited"]
    assert found[0].total == sum(count for _, count in found[0].points)


def test_the_list_follows_what_is_decided(live):
    request = waits(live)
    live.take(request.id, Decide(Outcome.APPROVED, "توفر الاعتماد.", 10_000))
    assert live.act(Role.DIRECTOR, live.office.turns.places) == []


@pytest.mark.parametrize("role", [Role.RECEPTION, Role.COMPLAINTS, Role.AUDITOR, Role.ADMIN])
def test_a_place_is_told_to_nobody_at_the_desk(live, role):
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(role, live.office.turns.places)


def held(live):
    """Return the open sitting (of a department its working day), opened where none is."""
    found = live.act(Role.SECRETARY, live.office.committee.sittings)
    return next((one for one in found if one.state is SittingState.OPEN), None) or live.sitting()


def attending_if(live, here):
    """Return the members as attending who are ``here``."""
    members = live.act(Role.SECRETARY, live.office.members.everyone)
    return attending(one for one in members if here(one))


def given(live, of, amount=0, **more):
    sitting = more.pop("sitting_id", None)
    sitting = held(live).id if sitting is None else sitting
    command = GiveTurns(of.id, sitting, money.riyals(amount), **more)
    return live.act(Role.DIRECTOR, live.office.turns.give, command)


def wrong(live, of, amount=0, **more):
    with pytest.raises(Invalid) as found:
        given(live, of, amount, **more)
    return {one.field: one.code for one in found.value.problems}


def test_a_line_is_given_down_the_list_as_far_as_it_reaches_and_promised(live):
    first = waits(live)
    live.advance(days=1)
    second, third = waits(live, first.person), waits(live, first.person)
    of = money.line(live, 1_000)
    ask = GiveTurns(of.id, amount=money.riyals(400))
    rows = live.act(Role.DIRECTOR, live.office.turns.proposed, ask)
    assert [one.why and one.why.code for one in rows] == [None, None, "turns.line_ends"]
    made = given(live, of, 400)
    assert (made.requests, made.waits) == ((first.id, second.id), 0)
    assert money.figures(live, of) == (1_000, 800, 0, 0, 200)
    facts = live.act(Role.SECRETARY, live.office.intake.read, first.id).facts
    assert (facts.state, facts.outcome, facts.amount) == (
        State.DECIDED, Outcome.APPROVED, money.riyals(400),
    )  # fmt: skip
    assert facts.reason.startswith("حلّ الدور ١")
    assert live.read(third.id).facts.state is State.WAITING_FUNDS
    assert wrong(live, of, 400) == {"line_id": "turns.nobody"}
    letters = live.act(Role.SECRETARY, live.office.press.issue_lot, LETTER, made.requests)
    assert [one.document.subject for one in letters] == list(made.requests)
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


@pytest.mark.parametrize("policy", ["haqal", "nama"])
def test_what_is_given_is_decided_by_the_body_and_stands_in_its_minutes(open_office, policy):
    live = open_office(policy)
    request, of = waits(live), money.line(live)
    met = held(live)
    given(live, of, 300)
    decided = live.act(Role.SECRETARY, live.office.committee.decided, met.id)
    assert [subject.id for subject, _ in decided] == [request.id]
    rows = live.act(Role.SECRETARY, live.office.agenda.rows, met.id)
    assert [(row.id, row.state) for row in rows] == [(request.id, RowState.DECIDED)]
    live.act(Role.SECRETARY, live.office.committee.close, met.id)
    preview = live.act(Role.SECRETARY, live.office.press.preview, MINUTES, met.id)
    assert preview.pages
    assert wrong(live, of, 300) == {"line_id": "turns.nobody"}  # nothing is decided twice


def test_a_body_that_could_not_decide_gives_nothing(live):
    waits(live)
    of = money.line(live)
    assert wrong(live, of, 300, sitting_id="") == {"sitting_id": "turns.sitting_needed"}
    live.sitting(attends=attending_if(live, lambda one: one.seat is Seat.CHAIR))
    assert wrong(live, of, 300) == {"sitting_id": "committee.no_quorum"}
    live.act(Role.SECRETARY, live.office.committee.close, held(live).id)
    closed = live.act(Role.SECRETARY, live.office.committee.sittings)[0].id
    assert wrong(live, of, 300, sitting_id=closed) == {"sitting_id": "committee.closed"}
    assert money.figures(live, of)[1] == 0


def test_nobody_is_given_before_whom_a_member_is_to_be_asked_of(live):
    namesake = replace(PERSON, name=replace(PERSON.name, family="الفوزان"))
    first = waits(live, live.person(namesake))
    live.advance(days=1)
    second, of, met = waits(live, live.person(money.OTHER)), money.line(live, 700), held(live)
    proposed = live.office.turns.proposed
    rows = live.act(Role.DIRECTOR, proposed, GiveTurns(of.id, met.id, money.riyals(400)))
    assert [one.why and one.why.code for one in rows] == ["committee.kin_ask", None]
    assert wrong(live, of, 400) == {"sitting_id": "turns.ask_first"}
    asked = Subject(REQUEST, first.id)
    row = live.act(Role.DIRECTOR, live.office.agenda.put_in, met.id, Rows((asked,)))[-1]
    for member in row.ask:
        live.act(Role.SECRETARY, live.office.agenda.say, met.id, Said(asked, member))
    assert given(live, of, 400).requests == (first.id,)
    assert live.read(second.id).facts.state is State.WAITING_FUNDS


def test_who_gives_answers_of_a_namesake_of_theirs_before(live):
    own = replace(PERSON, name=replace(PERSON.name, family=STAFF[Role.DIRECTOR].name.split()[-1]))
    request, of = waits(live, live.person(own)), money.line(live)
    live.sitting(attends=attending_if(live, lambda one: one.staff_id != live.slots[Role.DIRECTOR]))
    assert wrong(live, of, 400) == {"sitting_id": "turns.kin_ask"}
    live.act(Role.DIRECTOR, live.office.intake.say_kin, request.id, KinSaid(related=False))
    assert given(live, of, 400).requests == (request.id,)


def test_who_is_passed_over_is_told_why_and_a_study_says_how_much(live):
    marked = waits(live)
    other = live.request(marked.person)
    live.upto(other.id, StepId.REFERRAL)
    study = live.payload(StepId.STUDY)
    live.take(other.id, replace(study, zakat=None, amount=0, months=None))
    live.take(other.id, Decide(Outcome.WAITING_FUNDS, "لا موارد."))
    of = money.line(live, name="زكاة", fund=Fund.ZAKAT)
    rows = live.act(Role.DIRECTOR, live.office.turns.proposed, GiveTurns(of.id))
    assert {one.place.id: one.why and one.why.code for one in rows} == {
        marked.id: None, other.id: "turns.not_for_zakat",
    }  # fmt: skip
    assert (rows[0].amount, rows[0].months) == (study.amount, study.months or 0)
    alms = money.line(live, name="صدقة")
    rows = live.act(Role.DIRECTOR, live.office.turns.proposed, GiveTurns(alms.id))
    assert {one.why and one.why.code for one in rows} == {None, "turns.no_amount"}
    gift = money.line(live, name="هبة", fund=Fund.RESTRICTED, condition="للأيتام")
    assert wrong(live, gift, 100) == {"fits": "aid.fits_needed"}
    given(live, gift, 100, fits="أيتام")


def test_what_is_to_be_ratified_is_promised_once_it_stands(live):
    choices = live.policy.profile.office.model_copy(
        update={"ratified_by": RatifiedBy.BOARD, "ratified_from": 100}
    )
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, "قرار المجلس"))
    request, of = waits(live), money.line(live)
    made = given(live, of, 300)
    assert (made.requests, made.waits) == ((request.id,), 1)
    assert live.read(request.id).facts.state is State.RATIFYING
    assert money.figures(live, of)[1] == 0
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(Role.SECRETARY, live.office.turns.give, GiveTurns(of.id, held(live).id))
