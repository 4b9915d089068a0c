"""What a decision may be told and paid by whether it wants to be ratified; and who ratifies it."""

from datetime import date

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.adoption.terms import Choose
from desktop.core.intake.facts import Outcome, State
from desktop.core.intake.ratifying.terms import RatifyRows
from desktop.core.intake.standing import deliverable, tellable, untold
from desktop.core.intake.steps.decision import Decide
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role

#: Each outcome as it is decided, and where the request stands once the decision does.
OUTCOMES = {
    Outcome.APPROVED: (Decide(Outcome.APPROVED, "ثبوت الحاجة.", 50_000), State.DECIDED),
    Outcome.IN_PART: (Decide(Outcome.IN_PART, "المتاح.", 30_000), State.DECIDED),
    Outcome.REJECTED: (Decide(Outcome.REJECTED, "الدخل يكفي."), State.DECIDED),
    Outcome.DEFERRED: (Decide(Outcome.DEFERRED, "زيارة ثانية."), State.UNDER_STUDY),
    Outcome.WAITING_FUNDS: (Decide(Outcome.WAITING_FUNDS, "لا موارد."), State.WAITING_FUNDS),
}
BOARD = {"resolution": "12/1447", "resolved_on": date(2026, 3, 1)}


@pytest.fixture
def ratified(live):
    """Have the office's decisions ratified."""

    def by(who, above=None):
        office = live.profile.office.model_copy(update={"ratified_by": who, "ratified_from": above})
        if office != live.profile.office:
            live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(office, "قرار المجلس"))
        return live

    return by


def decided(live, decision, person=None):
    request = live.request(person)
    live.upto(request.id, StepId.STUDY)
    return live.take(request.id, decision)


@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize(
    ("by", "above", "waits"),
    [
        (RatifiedBy.NOBODY, None, set()),
        (RatifiedBy.DIRECTOR, None, set(OUTCOMES)),
        (RatifiedBy.BOARD, None, set(OUTCOMES)),
        (RatifiedBy.BOARD, 400, {Outcome.APPROVED}),
    ],
)
def test_nothing_is_told_or_paid_before_it_is_ratified(ratified, outcome, by, above, waits):
    live = ratified(by, above)
    decision, stands = OUTCOMES[outcome]
    view = decided(live, decision)
    if outcome in waits:
        assert view.facts.state is State.RATIFYING
        assert not tellable(view.facts)
        assert not untold(view.facts)
        assert not deliverable(view.facts)
        assert "بانتظار الاعتماد" in view.say
        with pytest.raises(Refused, match=r"intake\.wrong_state"):
            live.take(view.id, live.payload(StepId.NOTIFICATION))
        with pytest.raises(Refused, match=r"intake\.wrong_state"):
            live.take(view.id, live.payload(StepId.DELIVERY))
        with pytest.raises(Refused, match=r"intake\.wrong_state"):
            live.take(view.id, decision)
        more = BOARD if by is RatifiedBy.BOARD else {}
        done = live.act(
            Role.DIRECTOR, live.office.ratifying.ratify, RatifyRows((view.id,), by, **more)
        )
        assert done == 1
        view = live.read(view.id)
        assert view.facts.resolution == more.get("resolution", "")
    assert view.facts.state is stands
    assert tellable(view.facts)
    assert "بانتظار الاعتماد" not in view.say
    told = live.take(view.id, live.payload(StepId.NOTIFICATION))
    assert told.facts.reached_at is not None


def test_a_sitting_is_ratified_in_one_act_or_not_at_all(ratified):
    live = ratified(RatifiedBy.DIRECTOR)
    decision, _ = OUTCOMES[Outcome.APPROVED]
    person = live.person()
    ids = tuple(decided(live, decision, person).id for _ in range(3))
    every = live.act(Role.DIRECTOR, live.office.ratifying.waiting)
    assert {row.id for row in every} == set(ids)
    withdrawn = RatifyRows((*ids, live.request(person).id), RatifiedBy.DIRECTOR)
    with pytest.raises(Refused, match=r"intake\.wrong_state"):
        live.act(Role.DIRECTOR, live.office.ratifying.ratify, withdrawn)
    assert len(live.act(Role.DIRECTOR, live.office.ratifying.waiting)) == 3
    live.act(Role.DIRECTOR, live.office.ratifying.ratify, RatifyRows(ids, RatifiedBy.DIRECTOR))
    assert live.act(Role.DIRECTOR, live.office.ratifying.waiting) == []
    assert {live.read(one).facts.state for one in ids} == {State.DECIDED}


def test_a_row_is_sent_back_with_a_reason_and_decided_again(ratified):
    live = ratified(RatifiedBy.DIRECTOR)
    view = decided(live, OUTCOMES[Outcome.APPROVED][0])
    back = RatifyRows((view.id,), RatifiedBy.DIRECTOR, ratified=False)
    with pytest.raises(Invalid) as invalid:
        live.act(Role.DIRECTOR, live.office.ratifying.ratify, back)
    assert [problem.field for problem in invalid.value.problems] == ["reason"]
    given = RatifyRows((view.id,), RatifiedBy.DIRECTOR, ratified=False, reason="يُراجع المبلغ.")
    live.act(Role.DIRECTOR, live.office.ratifying.ratify, given)
    facts = live.read(view.id).facts
    assert (facts.state, facts.outcome, facts.amount) == (State.UNDER_STUDY, None, 0)
    assert live.take(view.id, OUTCOMES[Outcome.IN_PART][0]).facts.state is State.RATIFYING


@pytest.mark.parametrize(
    ("by", "more", "role", "wrong"),
    [
        (RatifiedBy.DIRECTOR, {}, Role.SECRETARY, "work.not_permitted"),
        (RatifiedBy.DIRECTOR, {}, Role.RECEPTION, "work.not_permitted"),
        (RatifiedBy.BOARD, BOARD, Role.MEMBER, "work.not_permitted"),
        (RatifiedBy.BOARD, {}, Role.SECRETARY, {"resolution", "resolved_on"}),
        (RatifiedBy.BOARD, BOARD | {"resolved_on": date(2030, 1, 1)}, Role.SECRETARY,
         {"resolved_on"}),
    ],
)  # fmt: skip
def test_who_may_and_what_the_board_says(ratified, by, more, role, wrong):
    live = ratified(by)
    view = decided(live, OUTCOMES[Outcome.APPROVED][0])
    with pytest.raises(Refused) as refused:
        live.act(role, live.office.ratifying.ratify, RatifyRows((view.id,), by, **more))
    if isinstance(refused.value, Invalid):
        assert {problem.field for problem in refused.value.problems} == wrong
    else:
        assert refused.value.code == wrong
    other = RatifiedBy.BOARD if by is RatifiedBy.DIRECTOR else RatifiedBy.DIRECTOR
    with pytest.raises(Invalid) as invalid:
        live.act(
            Role.DIRECTOR, live.office.ratifying.ratify, RatifyRows((view.id,), other, **BOARD)
        )
    assert [problem.field for problem in invalid.value.problems] == ["by"]
