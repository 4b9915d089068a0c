"""Every move of a request beside its policy's steps: where it leads, what it refuses, and that the
events still lead where the request stands.
"""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.intake.facts import Outcome, Reached, State
from desktop.core.intake.ledger import faithfulness
from desktop.core.intake.moved import Bereaved, ElsewhereAnswer
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.steps.bereavement import AfterDeath
from desktop.core.intake.steps.clarification import Answer, Clarify, GiveAnswer
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.elsewhere import ElsewhereAnswered, ReferElsewhere
from desktop.core.intake.steps.joining import Join
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.reopening import Reopen
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.people.course.terms import Die, PassOn
from desktop.core.people.terms import Gender, IdentityKind
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work import Role
from tests.offices import PERSON
from tests.reading import loads

#: The moves are the program's own law: one engine tries them.
pytestmark = pytest.mark.local

WHY = "رغب في ذلك."
AGAIN = Reopen("عاد محتاجًا.")
OTHER = replace(PERSON, identity=replace(PERSON.identity, number="1000000016"))
SENT = ReferElsewhere("جمعية البر بالليث", "خدمته لديها.")


@pytest.fixture
def studied(live):
    """A request that was studied."""
    request = live.request(live.person())
    live.upto(request.id, StepId.STUDY)
    return live.read(request.id)


def refused(live, request_id, payload, role=Role.RECEPTION):
    """Return why it is refused, and that nothing was changed."""
    before = live.act(Role.DIRECTOR, live.office.reports.digest)
    with pytest.raises(Refused) as why:
        live.act(role, live.office.intake.perform, request_id, payload)
    assert live.act(Role.DIRECTOR, live.office.reports.digest) == before
    found = why.value
    return (
        [(one.field, one.code) for one in found.problems]
        if isinstance(found, Invalid)
        else found.code
    )


def sound(live):
    """Demand that every request stands where its events lead."""

    def judged():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            return [number for number, so in faithfulness(tx.session) if not so]

    assert live.call(judged) == []


# ---- telling


def call(reached=Reached.NO_ANSWER, **more):
    return Notify(ChannelId.PHONE, reached, **more)


def test_attempts_are_counted_and_the_next_one_is_planned(live, studied):
    live.take(studied.id, Decide(Outcome.APPROVED, "موافقة"))
    waiting = live.office.waiting
    (row,) = live.act(Role.RECEPTION, waiting.to_tell).rows
    assert (row.number, row.attempts, row.next_on) == (studied.number, 0, live.today)
    live.take(studied.id, call())
    later = live.today + timedelta(days=3)
    live.take(studied.id, call(Reached.WRONG_NUMBER, next_on=later))
    (row,) = live.act(Role.RECEPTION, waiting.to_tell).rows
    assert (row.attempts, row.last, row.next_on) == (2, Reached.WRONG_NUMBER, later)
    assert live.act(Role.RECEPTION, waiting.counts).due == 0
    said = live.read(studied.id).say
    assert "مرتين" in said
    assert "رقمكم الصحيح" in said
    live.advance(days=3)
    counts = live.act(Role.RECEPTION, waiting.counts)
    assert (counts.to_tell, counts.due, counts.unreached) == (1, 1, 1)
    other = live.request(live.person(OTHER))
    live.upto(other.id, StepId.DECISION)
    with loads(RequestRecord) as read:
        counts = live.act(Role.RECEPTION, waiting.counts)
    assert (counts.to_tell, counts.due, counts.unreached) == (2, 2, 1)
    assert read == [studied.id], "of whom nobody tried to tell nothing is read"
    refusing = live.take(studied.id, call(Reached.REFUSED))
    assert refusing.facts.first_reached_at is None
    assert "لم ترغبوا في تلقي الرد" in refusing.say
    told = live.take(studied.id, call(Reached.REACHED))
    assert told.facts.state is State.NOTIFIED
    assert told.facts.tried == ()
    assert [one.id for one in live.act(Role.RECEPTION, waiting.to_tell).rows] == [other.id]
    sound(live)


def test_an_attempt_of_an_earlier_day_stops_the_clock_on_that_day(live, studied):
    live.take(studied.id, Decide(Outcome.APPROVED, "موافقة"))
    decided = live.today
    live.advance(days=4)
    told = live.take(studied.id, call(Reached.REACHED, tried_on=decided + timedelta(days=1)))
    first = told.facts.first_reached_at
    assert first is not None
    assert decided + timedelta(days=1) == first.date()
    sound(live)


def test_attempts_of_impossible_days_are_refused_at_their_field(live, studied):
    live.take(studied.id, Decide(Outcome.APPROVED, "موافقة"))
    day = timedelta(days=1)
    asked = (
        (call(tried_on=live.today + day), ("tried_on", "intake.attempt_in_future")),
        (call(tried_on=live.today - day), ("tried_on", "intake.attempt_too_early")),
        (call(next_on=live.today - day), ("next_on", "intake.next_in_past")),
        (call(next_on=live.today + 400 * day), ("next_on", "intake.next_too_far")),
    )
    for payload, problem in asked:
        assert refused(live, studied.id, payload) == [problem]


# ---- referral elsewhere


def test_what_another_association_declines_comes_back(live, studied):
    away = live.take(studied.id, SENT)
    assert away.facts.state is State.REFERRED_ELSEWHERE
    assert SENT.association in away.say
    (row,) = live.act(Role.RECEPTION, live.office.waiting.sent_away)
    assert (row.number, row.association) == (studied.number, SENT.association)
    live.advance(days=5)
    answered = ElsewhereAnswered(ElsewhereAnswer.DECLINED, said="خطابهم رقم ٩")
    early = replace(answered, answered_on=live.today - timedelta(days=9))
    late = replace(answered, answered_on=live.today + timedelta(days=1))
    assert refused(live, studied.id, early) == [("answered_on", "intake.answer_before_letter")]
    assert refused(live, studied.id, late) == [("answered_on", "intake.answer_in_future")]
    back = live.take(studied.id, answered)
    assert back.facts.state is State.UNDER_STUDY
    assert f"وقد اعتذرت {SENT.association} عنه" in back.say
    assert live.act(Role.RECEPTION, live.office.waiting.sent_away) == ()
    sound(live)


def test_what_another_association_takes_on_stays_there(live, studied):
    live.take(studied.id, SENT)
    taken = live.take(studied.id, ElsewhereAnswered(ElsewhereAnswer.TAKEN_ON))
    assert taken.facts.state is State.REFERRED_ELSEWHERE
    assert "تتولاه" in taken.say
    again = ElsewhereAnswered(ElsewhereAnswer.DECLINED)
    assert refused(live, studied.id, again) == "intake.elsewhere_answered"
    assert live.take(studied.id, AGAIN).facts.state is State.UNDER_STUDY
    assert refused(live, studied.id, again) == "intake.not_elsewhere"
    nowhere = ReferElsewhere(" ", " ")
    fields = [field for field, _ in refused(live, studied.id, nowhere)]
    assert fields == ["association", "reason"]


# ---- joining


def test_a_request_entered_twice_is_joined_to_the_other_and_comes_back(live):
    person = live.person()
    first, second = live.request(person), live.request(person)
    for one in (first, second):
        live.upto(one.id, StepId.REFERRAL)
    numbers = [live.read(one.id).number for one in (first, second)]
    joined = live.take(second.id, Join(numbers[0], "كُتب مرتين."))
    assert (joined.facts.state, joined.facts.joined_to) == (State.JOINED, first.id)
    assert numbers[0] in joined.say
    assert joined.number == numbers[1]
    assert [(one.number, one.here) for one in live.read(first.id).others] == [(numbers[1], True)]
    back = live.take(second.id, AGAIN)
    assert (back.facts.state, back.facts.joined_to) == (State.REFERRED, "")
    sound(live)


def test_a_request_is_joined_to_no_other_than_an_open_one_of_its_file(live):
    person, other = live.person(), live.person(OTHER)
    ids = [live.request(person).id for _ in range(4)]
    strange = live.request(other).id
    for one in (*ids, strange):
        live.upto(one, StepId.REFERRAL)
    numbers = [live.read(one).number for one in ids]

    def why(request_id, number):
        return refused(live, request_id, Join(number, WHY))

    assert why(ids[0], numbers[0]) == [("goes_on", "intake.join_itself")]
    assert why(ids[0], live.read(strange).number) == [("goes_on", "intake.join_of_another")]
    assert why(ids[0], "") == [("goes_on", "intake.join_needed")]
    live.take(ids[1], Join(numbers[0], WHY))
    assert why(ids[2], numbers[1]) == [("goes_on", "intake.join_joined")]
    assert why(ids[0], numbers[1]) == [("goes_on", "intake.join_joined")]
    assert why(ids[0], numbers[2]) == [("goes_on", "intake.join_has_joined")]
    live.take(ids[3], Withdraw(WHY))
    assert why(ids[2], numbers[3]) == [("goes_on", "intake.join_closed")]
    assert refused(live, ids[1], Join(numbers[2], WHY)) == "intake.wrong_state"


# ---- re-opening


def test_what_ended_is_opened_again_where_it_stood(live):
    person = live.person()
    for last, leads in ((StepId.RECEPTION, State.OPEN), (StepId.REFERRAL, State.REFERRED)):
        request = live.request(person)
        live.upto(request.id, last)
        live.take(request.id, Withdraw(WHY))
        again = live.take(request.id, AGAIN)
        assert again.facts.state is leads
        assert refused(live, request.id, AGAIN) == "intake.reopen_open"
    assert "أُعيد فتحه" in again.say
    given = live.request(person)
    live.upto(given.id, StepId.DELIVERY)
    assert live.take(given.id, AGAIN).facts.state is State.IN_DELIVERY
    sound(live)


def test_what_was_declined_or_ended_long_ago_is_not_opened_again(live, studied):
    old = live.request(live.person(OTHER))
    live.upto(old.id, StepId.REFERRAL)
    live.take(old.id, Withdraw(WHY))
    live.take(studied.id, Decide(Outcome.REJECTED, "تجاوز الحد."))
    live.take(studied.id, call(Reached.REACHED))
    assert refused(live, studied.id, AGAIN) == "intake.reopen_rejected"
    live.advance(days=370)
    assert refused(live, old.id, AGAIN) == "intake.reopen_late"


# ---- death


def test_after_a_death_the_request_goes_on_under_the_new_head(live, studied):
    person, courses = studied.person, live.office.courses
    goes_on = AfterDeath(Bereaved.GOES_ON, WHY)
    assert refused(live, studied.id, goes_on) == "intake.nobody_died"
    live.act(Role.RECEPTION, courses.take, person.id, Die(live.today, "ابنه"))
    bereft = live.read(studied.id)
    assert bereft.say.startswith("أحسن الله عزاءكم")
    assert refused(live, studied.id, goes_on) == [("becomes", "intake.pass_on_first")]
    heir = PassOn(
        name="نورة سالم الحربي",
        gender=Gender.FEMALE,
        identity_kind=IdentityKind.NATIONAL_ID,
        identity_number="1000000024",
    )
    version = live.act(Role.RECEPTION, live.office.people.read, person.id).version
    live.act(Role.RECEPTION, courses.pass_on, person.id, version, heir)
    assert "من يتولى شأن الأسرة" in live.read(studied.id).say
    on = live.take(studied.id, goes_on)
    assert (on.facts.state, on.facts.bereaved) == (State.UNDER_STUDY, Bereaved.GOES_ON)
    assert "عزاءكم" not in on.say
    assert refused(live, studied.id, goes_on) == "intake.nobody_died"
    sound(live)


def test_a_request_is_closed_with_condolence(live, studied):
    courses = live.office.courses
    live.act(Role.RECEPTION, courses.take, studied.person.id, Die(live.today, "ابنه"))
    closed = live.take(studied.id, AfterDeath(Bereaved.CLOSED, WHY))
    assert closed.facts.state is State.CLOSED
    assert closed.say.startswith("أحسن الله عزاءكم")
    assert PERSON.name.first not in closed.say
    assert refused(live, studied.id, AGAIN) == "intake.pass_on_first"
    sound(live)


# ---- an unclear procedure


@pytest.mark.parametrize("policy", ["haqal", "shaqra", "nama", "kawthar", "kafl"])
def test_a_question_waits_is_answered_and_given_back(open_office, policy):
    live = open_office(policy)
    request = live.request()
    live.upto(request.id, StepId.REFERRAL)
    named = live.profile.unclear_procedure
    ask = Clarify("هل تشمل فاتورة الكهرباء؟", role=Role.RESEARCHER)
    if not named.stated:
        assert refused(live, request.id, ask) == [("whom", "intake.answerer_needed")]
        ask = replace(ask, whom="مشرف الخدمات")
    live.take(request.id, ask)
    whom = ask.whom or named.name
    assert f"لدى {whom}" in live.read(request.id).say
    (asked,) = live.act(Role.RESEARCHER, live.office.waiting.to_answer)
    assert (asked.question, asked.whom) == (ask.question, whom)
    assert live.act(Role.DIRECTOR, live.office.waiting.to_answer) == ()
    assert refused(live, request.id, ask) == "intake.question_waits"
    assert refused(live, request.id, GiveAnswer(ChannelId.PHONE)) == "intake.no_answer"
    live.act(Role.RESEARCHER, live.office.intake.perform, request.id, Answer("نعم تشملها."))
    answered = live.read(request.id)
    assert f"وورد جواب {whom}" in answered.say
    assert live.act(Role.RESEARCHER, live.office.waiting.to_answer) == ()
    given = live.take(request.id, GiveAnswer(ChannelId.PHONE))
    assert "عن سؤالكم" not in given.say
    told = str([line.content for line in given.history])
    assert "نعم تشملها" in told
    sound(live)
