"""The notice of privacy handed over: which text, how, who has none, erased and moved."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from desktop.base.errors import Invalid, Refused
from desktop.core.adoption.terms import Choose
from desktop.core.consents.handed.terms import Acknowledged, HandNotice, NoticeState
from desktop.core.consents.holdings import ConsentHoldings
from desktop.core.people.course.terms import Die, PassOn
from desktop.core.policy.vocabulary import Serves
from desktop.core.work import Action, Role
from desktop.core.work.records import EventRecord, SignatureRecord
from tests.offices import INK, PERSON

DAY = timedelta(days=1)


def notices(live):
    return live.office.notices


def of(live, person, role=Role.RECEPTION):
    return live.act(role, notices(live).of_file, person.id)


def given(live, person, how=Acknowledged.PAPER, **more):
    said = {"version": of(live, person).notice.version, "on": live.today, "how": how, **more}
    return live.act(Role.RECEPTION, notices(live).hand, person.id, HandNotice(**said))


def listed(live, state=None, role=Role.RECEPTION):
    return [row.id for row in live.act(role, notices(live).page, state).rows]


def choose(live, **changed):
    choices = live.profile.office.model_copy(update=changed)
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, "قرار المكتب"))


def inside(live, action, does, subject=""):
    """Run a function in an act's transaction."""

    def act(actor):
        with live.office.doors.work(actor, action, subject) as tx:
            return does(tx)

    return live.act(Role.DIRECTOR, act)


def sound(tx):
    return all(one.sound for one in ConsentHoldings().check(tx.session))


def another(live):
    identity = replace(PERSON.identity, number="1000000016")
    return live.person(replace(PERSON, identity=identity))


def codes(why):
    return [(one.field, one.code) for one in why.value.problems]


@pytest.fixture
def person(live):
    live.unlock(Role.RECEPTION)
    return live.person()


def test_whoever_has_no_notice_is_listed_until_it_is_handed_over(live, person):
    assert of(live, person).state is NoticeState.NEVER
    assert listed(live) == listed(live, NoticeState.NEVER) == [person.id]
    file = given(live, person, taker="سعد")
    assert file.state is NoticeState.HELD
    (line,) = file.lines
    assert (line.held, line.said.taker, line.said.on) == (True, "سعد", live.today)
    assert listed(live) == []
    assert of(live, person) == file


def test_another_text_is_asked_for_anew_and_the_list_says_which_they_had(live, person):
    given(live, person)
    choose(live, keep_study_years=7, keep_payments_years=12)
    file = of(live, person)
    assert file.state is NoticeState.EARLIER
    assert not file.lines[0].held
    assert (listed(live, NoticeState.NEVER), listed(live, NoticeState.EARLIER)) == ([], [person.id])
    counts = live.act(Role.RECEPTION, notices(live).counts)
    assert counts == {NoticeState.NEVER: 0, NoticeState.EARLIER: 1}
    given(live, person)
    assert listed(live) == []
    assert len(of(live, person).lines) == 2


def test_a_text_that_is_no_longer_in_force_is_not_recorded_as_handed_over(live, person):
    before = HandNotice(of(live, person).notice.version, live.today, Acknowledged.PAPER)
    choose(live, data_contact="هند العتيبي")
    with pytest.raises(Refused, match="notice_changed"):
        live.act(Role.RECEPTION, notices(live).hand, person.id, before)


@pytest.mark.parametrize(
    ("more", "wrong"),
    [
        ({"how": Acknowledged.PAD}, [("strokes", "intake.no_signature")]),
        ({"how": Acknowledged.THUMB}, [("witness", "consents.witness")]),
        ({"how": Acknowledged.SPOKEN, "reason": "لا يكتب"}, [("how", "consents.not_spoken")]),
    ],
)
def test_each_way_asks_for_what_it_needs(live, person, more, wrong):
    with pytest.raises(Invalid) as why:
        given(live, person, **more)
    assert codes(why) == wrong


def test_no_day_to_come_and_no_pad_of_another_day(live, person):
    with pytest.raises(Invalid) as why:
        given(live, person, on=live.today + DAY)
    assert codes(why) == [("on", "consents.future")]
    with pytest.raises(Invalid) as why:
        given(live, person, Acknowledged.PAD, on=live.today - DAY, strokes=INK, width=480.0)
    assert codes(why) == [("on", "consents.pad_today")]


def test_in_words_alone_only_where_the_office_chose_so_and_with_a_reason(live, person):
    choose(live, notice_spoken=True)
    with pytest.raises(Invalid) as why:
        given(live, person, Acknowledged.SPOKEN)
    assert codes(why) == [("reason", "consents.spoken_reason")]
    file = given(live, person, Acknowledged.SPOKEN, reason="لا يقرأ ولا يكتب")
    assert file.lines[0].said.reason == "لا يقرأ ولا يكتب"


def test_a_signature_on_the_pad_covers_the_whole_text_and_an_erasure_leaves_no_name(live, person):
    name = person.form.name.full
    given(live, person, Acknowledged.PAD, strokes=INK, width=480.0, taker="سعد بن عبد الله")

    def signed(tx):
        row = tx.session.query(SignatureRecord).one()
        assert sound(tx)
        return row.canonical

    text = inside(live, Action.PERSON_TELL, signed)
    assert name in text
    assert "حقوقكم" in text

    def erased(tx):
        ConsentHoldings().erase(tx, person.id)
        rows = [one.row for one in ConsentHoldings().rows(tx.session, person.id)]
        words = ("canonical", "given", "payload")
        assert rows
        assert sound(tx)
        return str([[getattr(row, word, "") for word in words] for row in rows])

    left = inside(live, Action.PERSON_ERASE, erased, person.id)
    assert "سعد" not in left
    assert name not in left


def test_a_signature_that_was_changed_is_found(live, person):
    given(live, person, Acknowledged.PAD, strokes=INK, width=480.0)

    def damaged(tx):
        tx.session.execute(update(SignatureRecord).values(canonical="[]"))
        return sound(tx)

    assert not inside(live, Action.PERSON_TELL, damaged)


def test_who_heads_the_file_anew_was_not_handed_it(live, person):
    given(live, person)
    courses = live.office.courses
    live.act(Role.RECEPTION, courses.take, person.id, Die(live.today, "شهادة وفاة"))
    assert listed(live) == []  # nobody is asked of the dead
    live.advance(minutes=1)
    now = live.act(Role.RECEPTION, live.office.people.read, person.id)
    live.act(Role.RECEPTION, courses.pass_on, person.id, now.version, PassOn(place=0))
    assert of(live, person).state is NoticeState.NEVER
    assert listed(live) == [person.id]
    live.advance(minutes=1)
    given(live, person)
    assert listed(live) == []


def test_the_dead_take_no_notice_and_nobody_took_one_before_the_file_was_theirs(live, person):
    courses = live.office.courses
    live.advance(days=3)
    live.act(Role.RECEPTION, courses.take, person.id, Die(live.today, "شهادة وفاة"))
    with pytest.raises(Invalid) as why:
        given(live, person, Acknowledged.PAD, strokes=INK, width=480.0)
    assert codes(why) == [("taker", "consents.notice_died")]
    given(live, person, on=live.today - DAY)  # a paper of when they lived
    given(live, person, taker="سعد")
    live.advance(days=2)
    now = live.act(Role.RECEPTION, live.office.people.read, person.id)
    live.act(Role.RECEPTION, courses.pass_on, person.id, now.version, PassOn(place=0))
    with pytest.raises(Invalid) as why:
        given(live, person, on=live.today - DAY)
    assert codes(why) == [("on", "consents.notice_before_head")]
    live.advance(minutes=1)
    assert given(live, person).state is NoticeState.HELD


def test_two_files_of_one_person_keep_both_handings_over(live, person):
    other = another(live)
    for one in (person, other):
        given(live, one, Acknowledged.PAD, strokes=INK, width=480.0)

    def moved(tx):
        ConsentHoldings().move(tx, other.id, person.id)
        kept = tx.session.scalars(select(EventRecord).where(EventRecord.subject_kind == "notice"))
        assert {event.subject_id for event in kept} == {person.id}
        return sound(tx)

    assert inside(live, Action.PERSON_MERGE, moved, person.id)
    assert len(of(live, person).lines) == 2


def test_the_auditor_reads_who_lacks_it_without_names(live, person):
    given(live, person, taker="سعد")
    (line,) = of(live, person, Role.AUDITOR).lines
    assert line.said.taker != "سعد"
    other = another(live)
    (row,) = live.act(Role.AUDITOR, notices(live).page, None).rows
    assert row.person.name != other.form.name.full
    with pytest.raises(Refused):
        live.act(Role.SECRETARY, notices(live).of_file, person.id)


def test_the_trace_counts_what_was_handed_over(live, person):
    def counted():
        rows = live.act(Role.DIRECTOR, live.office.reports.trace)
        return next(w.records for r in rows for w in r.how if w.tag is Serves.PRIVACY)

    before = counted()
    given(live, person)
    assert counted() == before + 1

    live.act(Role.RECEPTION, live.office.press.issue, "privacy_notice", person.id)
    assert counted() == before + 1  # the paper of it is no second one
    live.act(Role.RECEPTION, live.office.press.issue, "privacy_notice", another(live).id)
    assert counted() == before + 2
