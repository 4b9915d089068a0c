"""What an answer to an objection waits for: its ratification, and somebody who is no kin."""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.adoption.terms import Choose
from desktop.core.committee.minutes import MINUTES
from desktop.core.committee.terms import RecordDecision
from desktop.core.complaints.terms import VOICE, AnswerTold
from desktop.core.documents.frozen import from_json
from desktop.core.documents.sitting_forms import Minutes
from desktop.core.intake.facts import Outcome, State
from desktop.core.intake.kinship import KinSaid
from desktop.core.intake.ratifying.terms import RatifyRows
from desktop.core.intake.steps.decision import Decide
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Role
from desktop.core.work.subjects import Subject
from tests.objections import answer, object_to, objected

PART = Decide(Outcome.IN_PART, "احتُسب نصفه.", 30_000)
TOLD = AnswerTold(ChannelId.PHONE, reached=True)


def waits(live):
    """Tell whether some objection waits for its answer."""
    return live.act(Role.SECRETARY, live.office.objections.waiting)


@pytest.fixture
def pending(live):
    """An objection that was answered by a decision which waits for the director."""
    office = live.profile.office.model_copy(update={"ratified_by": RatifiedBy.DIRECTOR})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(office, "قرار المجلس"))
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.REJECTED, "الدخل يكفي."))
    ratify(live, request.id)
    live.take(request.id, live.payload(StepId.NOTIFICATION))
    voice_id = object_to(live, request)
    before = live.read(request.id)
    answer(live, voice_id, PART)
    return live, before, voice_id


def ratify(live, request_id, **more):
    command = RatifyRows((request_id,), RatifiedBy.DIRECTOR, **more)
    live.act(Role.DIRECTOR, live.office.ratifying.ratify, command)


def test_an_answer_is_told_once_its_decision_is_ratified(pending):
    live, before, voice_id = pending
    to_tell, tell = live.office.objections.to_tell, live.office.objections.tell
    assert live.read(before.id).facts.state is State.RATIFYING
    assert live.act(Role.RECEPTION, to_tell) == []
    with pytest.raises(Refused, match=r"complaint\.not_ratified"):
        live.act(Role.RECEPTION, tell, voice_id, TOLD)
    with pytest.raises(Refused, match=r"complaint\.not_ratified"):
        live.act(Role.SECRETARY, live.office.press.issue, "objection_answer", before.id)
    assert "قُبل" not in live.read(before.id).say
    ratify(live, before.id)
    (row,) = live.act(Role.RECEPTION, to_tell)
    assert row.id == voice_id
    assert live.read(before.id).facts.stood is None


def test_what_is_sent_back_undoes_the_answer_and_the_decision_before_stands(pending):
    live, before, voice_id = pending
    assert waits(live) == 0
    ratify(live, before.id, ratified=False, reason="يُراجع المبلغ.")
    after = live.read(before.id).facts
    assert after == before.facts
    assert waits(live) == 1
    assert live.act(Role.RECEPTION, live.office.objections.to_tell) == []
    live.act(Role.DIRECTOR, live.office.objections.read, voice_id)
    read = live.act(Role.COMPLAINTS, live.office.complaints.read, voice_id)
    assert [type(line.step).__name__ for line in read.lines] == ["Answered", "AnswerUndone"]
    answer(live, voice_id, replace(PART, amount=20_000))
    ratify(live, before.id)
    assert waits(live) == 0
    assert live.read(before.id).facts.amount == 20_000
    assert len(live.act(Role.RECEPTION, live.office.objections.to_tell)) == 1


def test_minutes_show_what_their_own_sitting_decided(live):
    request_id, voice_id = objected(live)
    first = answer(live, voice_id, PART)
    again = object_to(live, live.read(request_id))
    answer(live, again, Decide(Outcome.APPROVED, "احتُسب كله.", 60_000))
    issued = live.act(Role.SECRETARY, live.office.press.issue, MINUTES, first)
    _, data = live.act(Role.SECRETARY, live.office.documents.frozen, issued.document.id)
    (row,) = from_json(Minutes, data).resolutions
    assert (row.halalas, row.reason) == (30_000, PART.reason)


def test_kin_refuse_no_objection_while_others_may_and_declare_it_where_nobody_else_may(live):
    request_id, voice_id = objected(live)
    refuse = Decide(Outcome.REJECTED, "احتُسب من قبل.")
    sitting = live.sitting().id
    live.act(Role.SECRETARY, live.office.intake.say_kin, request_id, KinSaid(related=True))
    with pytest.raises(Refused, match=r"intake\.kin\W") as barred:
        answer(live, voice_id, refuse, sitting)
    assert live.actor(Role.DIRECTOR).name in barred.value.params["names"]
    live.act(Role.DIRECTOR, live.office.intake.say_kin, request_id, KinSaid(related=True))
    with pytest.raises(Invalid) as asked:
        answer(live, voice_id, refuse, sitting)
    assert asked.value.problems[0].code == "work.declare_kin"

    command = RecordDecision(sitting, Subject(VOICE, voice_id), refuse)
    live.act(Role.SECRETARY, live.office.committee.decide, command, "لا غيري في المكتب.")
    assert waits(live) == 0
