"""An objection reaches the sitting as a row of its own, and is answered there with its decision."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.arabic_text import arabic_digits
from desktop.base.errors import Invalid, Refused
from desktop.core.adoption.terms import Choose
from desktop.core.complaints.course.terms import Raiser
from desktop.core.complaints.terms import VOICE, Answer, AnswerTold, RecordVoice, VoiceKind
from desktop.core.intake.facts import Outcome, State
from desktop.core.intake.steps.decision import Decide
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Action, Role
from desktop.core.work.subjects import Subject
from tests import objections
from tests.objections import SAID, answer


@pytest.fixture
def objected(live):
    """Give an office, a request that was declined and told, and the objection to it."""
    return live, *objections.objected(live)


def agenda(live):
    decider = live.office.committee._deciders[VOICE]

    def lines():

        with live.office.doors.look(live.actor(Role.SECRETARY), Action.REQUEST_READ) as see:
            return decider.waiting_in(see)

    return live.call(lines)


def test_it_stands_on_the_agenda_without_its_words_and_the_body_reads_them(objected):
    live, request_id, voice_id = objected
    (line,) = agenda(live)
    assert line.subject == Subject(VOICE, voice_id)
    assert SAID not in str(line)
    for role in (Role.SECRETARY, Role.MEMBER, Role.DIRECTOR):
        read = live.act(role, live.office.objections.read, voice_id)
        assert (read.text, read.request_id) == (SAID, request_id)
        assert read.decided_by == live.actor(Role.SECRETARY).name
    for role in (Role.RECEPTION, Role.COMPLAINTS, Role.RESEARCHER, Role.AUDITOR):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            live.act(role, live.office.objections.read, voice_id)


@pytest.mark.parametrize("kind", [VoiceKind.COMPLAINT, VoiceKind.SUGGESTION])
def test_other_kinds_never_reach_the_body(objected, kind):
    live, request_id, _ = objected
    raised = RecordVoice(
        kind, ChannelId.PHONE, "سر لا يُعرض.", live.clock.now(), request_id=request_id
    )
    voice = live.act(Role.RECEPTION, live.office.complaints.record, raised)
    assert voice.id not in {line.subject.id for line in agenda(live)}
    with pytest.raises(Refused, match=r"complaint\.unknown"):
        live.act(Role.DIRECTOR, live.office.objections.read, voice.id)


@pytest.mark.parametrize(
    ("decision", "said", "outcome"),
    [
        (Decide(Outcome.APPROVED, "احتُسب الإيجار.", 60_000), Answer.UPHELD, Outcome.APPROVED),
        (Decide(Outcome.IN_PART, "احتُسب نصفه.", 30_000), Answer.IN_PART, Outcome.IN_PART),
        (Decide(Outcome.REJECTED, "احتُسب من قبل."), Answer.NOT_UPHELD, Outcome.REJECTED),
    ],
)
def test_it_is_answered_with_a_new_decision_or_without(objected, decision, said, outcome):
    live, request_id, voice_id = objected
    before = live.read(request_id)
    answer(live, voice_id, decision)
    assert agenda(live) == []
    view = live.read(request_id)
    assert view.facts.outcome is outcome
    upheld = said is not Answer.NOT_UPHELD
    assert view.facts.state is (State.DECIDED if upheld else State.CLOSED)
    assert view.history[: len(before.history)] == before.history
    assert [line.step for line in view.history].count("decision") == 1
    assert ("redecision" in [line.step for line in view.history]) is upheld
    with pytest.raises(Refused, match=r"complaint\.answered"):
        live.act(Role.DIRECTOR, live.office.objections.read, voice_id)
    with pytest.raises(Refused, match=r"complaint\.answered"):
        answer(live, voice_id, decision)
    (row,) = live.act(Role.RECEPTION, live.office.objections.to_tell)
    assert (row.answer, row.request) == (said, view.number)
    told = AnswerTold(ChannelId.PHONE, reached=True)
    live.act(Role.RECEPTION, live.office.objections.tell, voice_id, told)
    assert live.act(Role.RECEPTION, live.office.objections.to_tell) == []
    read = live.act(Role.COMPLAINTS, live.office.complaints.read, voice_id)
    assert [type(line.step).__name__ for line in read.lines] == ["Answered", "AnswerTold"]


def test_what_is_not_upheld_has_a_reason_and_nothing_is_told_before_it_is_answered(objected):
    live, _, voice_id = objected
    with pytest.raises(Invalid) as invalid:
        answer(live, voice_id, Decide(Outcome.REJECTED, ""))
    assert [problem.field for problem in invalid.value.problems] == ["reason"]
    told = AnswerTold(ChannelId.PHONE, reached=True)
    with pytest.raises(Refused, match=r"complaint\.not_answered"):
        live.act(Role.RECEPTION, live.office.objections.tell, voice_id, told)


def test_the_desk_names_the_request_that_it_is_about_by_its_number(objected):
    live, request_id, _ = objected
    request = live.read(request_id)

    def raised(number, kind=VoiceKind.OBJECTION):
        said = RecordVoice(kind, ChannelId.PHONE, SAID, live.clock.now(), request=number)
        return live.act(Role.RECEPTION, live.office.complaints.record, said)

    voice = raised(arabic_digits(request.number))
    assert (voice.request_id, voice.person_id) == (request_id, request.person.id)
    assert voice.id in {line.subject.id for line in agenda(live)}
    undecided = live.request(live.read(request_id).person).number
    for number, code in (("1447-0999", "no_such_request"), (undecided, "nothing_decided")):
        with pytest.raises(Invalid) as wrong:
            raised(number)
        assert [(one.field, one.code) for one in wrong.value.problems] == [
            ("request", f"complaint.{code}")
        ]
    assert raised(undecided, VoiceKind.COMPLAINT).request == undecided


def test_another_may_object_for_them_but_nobody_by_another_name(objected):
    live, request_id, _ = objected
    request = live.read(request_id)
    known = request.person.form.name

    def raised(name, raiser=Raiser.BENEFICIARY):
        said = RecordVoice(VoiceKind.OBJECTION, ChannelId.FAX, SAID, live.clock.now(),
                           request=request.number, name=name, raiser=raiser)  # fmt: skip
        return live.act(Role.RECEPTION, live.office.complaints.record, said)

    for name in ("", known.full, f"{known.first} {known.family}"):
        assert raised(name).request_id == request_id
    another = f"{known.first} الغريب"
    with pytest.raises(Invalid) as wrong:
        raised(another)
    assert [(one.field, one.code) for one in wrong.value.problems] == [
        ("name", "complaint.anothers_decision")
    ]
    assert known.family not in str(wrong.value)
    assert raised(another, Raiser.OTHER).name == another


def test_no_objection_is_taken_after_the_offices_period(objected):
    live, request_id, _ = objected
    told = live.read(request_id).facts.reached_at
    office = live.profile.office.model_copy(update={"objection_days": 10})

    def raised(days, kind=VoiceKind.OBJECTION):
        said = RecordVoice(kind, ChannelId.FAX, SAID, told + timedelta(days=days),
                           request=live.read(request_id).number)  # fmt: skip
        return live.act(Role.RECEPTION, live.office.complaints.record, said)

    live.clock.advance(timedelta(days=12))
    assert raised(11).request_id == request_id  # the office has no period
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(office, "قرار المجلس"))
    assert raised(10).request_id == request_id
    with pytest.raises(Invalid) as wrong:
        raised(11)
    (problem,) = wrong.value.problems
    assert (problem.field, problem.code) == ("received_at", "complaint.objection_late")
    assert problem.params["days"] == 10
    assert raised(11, VoiceKind.COMPLAINT).request_id == request_id


def test_the_sentence_says_where_an_objection_is_and_what_it_came_to(objected):
    live, request_id, voice_id = objected
    number = live.act(Role.COMPLAINTS, live.office.complaints.read, voice_id).number
    said = live.read(request_id).say
    assert number in said
    assert "ولم يصدر جوابه بعد" in said
    assert live.profile.studying_body.name in said
    answer(live, voice_id, Decide(Outcome.REJECTED, "احتُسب من قبل."))
    said = live.read(request_id).say
    assert number in said
    assert "وبقي القرار على ما هو عليه" in said
    assert "احتُسب من قبل" not in said


def test_it_is_told_with_number_and_wording_and_each_attempt_counts(objected):
    live, request_id, voice_id = objected
    sitting = answer(live, voice_id, Decide(Outcome.REJECTED, "احتُسب من قبل."))
    tell, to_tell = live.office.objections.tell, live.office.objections.to_tell
    (row,) = live.act(Role.RECEPTION, to_tell)
    assert (row.name, row.attempts) == ("نورة", 0)
    assert row.contact.endswith(live.read(request_id).person.form.mobile[-4:])
    assert row.number in row.say
    assert row.request in row.say
    assert "احتُسب من قبل" not in row.say
    live.act(Role.RECEPTION, tell, voice_id, AnswerTold(ChannelId.PHONE, reached=False))
    assert [one.attempts for one in live.act(Role.RECEPTION, to_tell)] == [1]
    assert live.act(Role.SECRETARY, live.office.objections.to_write, [voice_id]) == {request_id}
    assert live.act(Role.SECRETARY, live.office.committee.decided, sitting)


def test_its_letter_says_what_it_came_to_and_that_its_sitting_is_not_signed(objected):
    live, request_id, voice_id = objected
    issue = live.office.press.issue
    with pytest.raises(Refused, match=r"complaint\.not_answered"):
        live.act(Role.SECRETARY, issue, "objection_answer", request_id)
    answer(live, voice_id, Decide(Outcome.REJECTED, "احتُسب من قبل."))
    printed = live.act(Role.SECRETARY, issue, "objection_answer", request_id)
    draft = live.office.press._builders["objection_answer"]
    form = live.act(Role.SECRETARY, live.office.documents.draft, "objection_answer", request_id,
                    draft)  # fmt: skip
    assert printed.pages == 1
    assert form.reason == "احتُسب من قبل."
    assert "وبقي القرار" in form.told
    assert form.unsigned
    assert live.read(request_id).number in form.told


def test_an_answer_that_upholds_it_is_told_by_the_letter_of_the_new_decision(objected):
    live, _, voice_id = objected
    answer(live, voice_id, Decide(Outcome.IN_PART, "احتُسب نصفه.", 30_000))
    assert live.act(Role.SECRETARY, live.office.objections.to_write, [voice_id]) == set()


def test_a_new_decision_grants_no_less_than_was_handed_over(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.IN_PART, "المتاح.", 60_000, asked=90_000))
    live.take(request.id, live.payload(StepId.NOTIFICATION))
    part = replace(live.payload(StepId.DELIVERY), amount=40_000, last=False)
    live.take(request.id, part)
    voice_id = objections.object_to(live, live.read(request.id))
    sitting = live.sitting().id
    for less in (0, 39_900):
        with pytest.raises(Invalid) as wrong:
            answer(live, voice_id, Decide(Outcome.APPROVED, "أُعيد النظر.", less), sitting)
        assert [(one.field, one.code) for one in wrong.value.problems] == [
            ("amount", "intake.less_than_handed")
        ]
    answer(live, voice_id, Decide(Outcome.APPROVED, "أُعيد النظر.", 90_000), sitting)
    live.take(request.id, live.payload(StepId.NOTIFICATION))
    assert live.read(request.id).left == 50_000


def test_who_decides_reads_what_the_same_person_was_granted_in_the_year_before(live):
    person = live.person()
    first, second, third = (live.request(person) for _ in range(3))
    for one, outcome, amount in ((first, Outcome.APPROVED, 60_000), (second, Outcome.REJECTED, 0)):
        live.upto(one.id, StepId.STUDY)
        live.take(one.id, Decide(outcome, "كما ثبت.", amount))
    (helped,) = live.act(Role.SECRETARY, live.office.helped.earlier, third.id)
    assert (helped.number, helped.amount, helped.deliveries) == (first.number, 60_000, 0)
    assert helped.on == live.today
    assert live.act(Role.SECRETARY, live.office.helped.earlier, first.id) == ()
