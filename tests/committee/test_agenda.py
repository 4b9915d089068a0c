"""The agenda of a sitting, its quorum, who leaves a row, and what is carried over."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.adoption.terms import Choose
from desktop.core.committee.minutes import AGENDA, MINUTES
from desktop.core.committee.terms import (
    Attend,
    Attends,
    Dissent,
    Move,
    OpenSitting,
    PlanSitting,
    Presence,
    RecordDecision,
    Rows,
    RowState,
    Said,
    SittingState,
    Tie,
)
from desktop.core.documents.frozen import from_json
from desktop.core.documents.sitting_forms import Agenda, Minutes
from desktop.core.intake.facts import State
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.committee import attending
from desktop.core.practice.loader import practice
from desktop.core.work import Role
from desktop.core.work.subjects import Subject
from tests.aid import world as money
from tests.offices import PERSON, STAFF

DECIDED = practice().day.steps.decision


def waiting(live, count=3, person=None, **more):
    person = person or live.person()
    found = []
    for _ in range(count):
        request = live.request(person, **more)
        live.upto(request.id, StepId.STUDY)
        found.append(Subject(REQUEST, request.id))
    return found


def plan(live, **more):
    command = PlanSitting(live.today + timedelta(days=2))
    return live.act(Role.SECRETARY, live.office.agenda.plan, replace(command, **more))


def rows(live, held):
    return live.act(Role.MEMBER, live.office.agenda.rows, held.id)


def order(live, held):
    return [one.line.subject for one in rows(live, held)]


def decide(live, held, subject):
    command = RecordDecision(held.id, subject, DECIDED)
    return live.act(Role.SECRETARY, live.office.committee.decide, command)


def close(live, held):
    return live.act(Role.SECRETARY, live.office.committee.close, held.id)


def say(live, held, subject, member_id, tie=None, **more):
    said = Said(subject, member_id, tie, **more)
    return live.act(Role.SECRETARY, live.office.agenda.say, held.id, said)


def attend(live, held, *away, how=Presence.LEFT, leader=""):
    command = Attend(held.id, tuple(Attends(one.member_id, how) for one in away), leader)
    return live.act(Role.SECRETARY, live.office.committee.attend, command)


def voting(held):
    return [one for one in held.attendance if one.voting]


def test_what_waits_is_on_the_agenda_the_urgent_first(live):
    person = live.person()
    first, second = waiting(live, 2, person)
    live.advance(days=1)
    (urgent,) = waiting(live, 1, person, urgent_reason="انقطاع الكهرباء")
    held = plan(live)
    assert (held.state, held.number) == (SittingState.PLANNED, "1/1447")
    assert order(live, held) == [urgent, first, second]
    assert [one.place for one in rows(live, held)] == [1, 2, 3]


def test_what_is_not_studied_yet_does_not_come_to_a_sitting(live):
    live.upto(live.request().id, StepId.REFERRAL)
    assert order(live, plan(live)) == []


def test_rows_are_moved_taken_out_and_put_back(live):
    one, two, three = waiting(live)
    held, agenda = plan(live), live.office.agenda
    live.act(Role.SECRETARY, agenda.move, held.id, Move(three, 1))
    assert order(live, held) == [three, one, two]
    live.act(Role.SECRETARY, agenda.take_out, held.id, Rows((one,)))
    assert order(live, held) == [three, two]
    assert [line.subject for line in live.act(Role.MEMBER, agenda.waiting)] == [one]
    live.act(Role.SECRETARY, agenda.put_in, held.id, Rows((one,)))
    assert order(live, held) == [three, two, one]
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(Role.MEMBER, agenda.move, held.id, Move(three, 1))


def test_a_planned_sitting_is_put_off_and_opened_on_its_day(live):
    (subject,) = waiting(live, 1)
    held = plan(live)
    with pytest.raises(Refused, match=r"committee\.not_opened"):
        decide(live, held, subject)
    later = plan(live, held_on=live.today + timedelta(days=3), sitting_id=held.id)
    assert (later.id, later.held_on) == (held.id, live.today + timedelta(days=3))
    live.advance(days=3)
    opened = live.sitting(sitting_id=held.id)
    assert (opened.number, opened.state) == (held.number, SittingState.OPEN)
    assert decide(live, opened, subject).decisions == 1
    with pytest.raises(Refused, match=r"committee\.opened"):
        live.sitting(sitting_id=held.id)


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2026, 1, 1), "committee.planned_in_past"),
        (date(2090, 1, 1), "date.outside_umm_al_qura"),
    ],
)
def test_a_sitting_is_planned_for_a_day_to_come_that_paper_can_show(live, day, code):
    held = plan(live)
    for sitting_id in ("", held.id):
        with pytest.raises(Invalid) as invalid:
            plan(live, held_on=day, sitting_id=sitting_id)
        assert [p.code for p in invalid.value.problems] == [code]


def test_one_request_waits_in_one_sitting_alone(live):
    (subject,) = waiting(live, 1)
    first = plan(live)
    second = live.sitting()
    assert order(live, second) == []
    with pytest.raises(Refused, match=r"committee\.in_another_sitting"):
        live.act(Role.SECRETARY, live.office.agenda.put_in, second.id, Rows((subject,)))
    with pytest.raises(Refused, match=r"committee\.in_another_sitting"):
        decide(live, second, subject)
    close(live, first)
    assert decide(live, second, subject).decisions == 1


def test_nothing_is_decided_twice_in_a_sitting_nor_after_it(live):
    one, two = waiting(live, 2)
    held = live.sitting()
    decide(live, held, one)
    with pytest.raises(Refused, match=r"committee\.decided_here"):
        decide(live, held, one)
    close(live, held)
    assert [row.state for row in rows(live, held)] == [RowState.DECIDED, RowState.CARRIED]
    with pytest.raises(Refused, match=r"committee\.closed"):
        decide(live, held, two)
    assert order(live, plan(live)) == [two]


def test_a_slip_is_put_right_by_a_new_decision_alone_and_both_stay(live):
    (subject,) = waiting(live, 1)
    held = live.sitting()
    decide(live, held, subject)
    close(live, held)
    live.act(Role.MEMBER, live.office.signing.sign, held.id)
    number, put = live.read(subject.id).number, live.office.agenda.put_in
    later = live.sitting()
    with pytest.raises(Invalid) as wrong:
        live.act(Role.SECRETARY, put, later.id, Rows(anew="1400-0001"))
    assert [(one.field, one.code) for one in wrong.value.problems] == [
        ("anew", "committee.no_such_decision")
    ]
    (row,) = live.act(Role.SECRETARY, put, later.id, Rows(anew=f" {number} "))
    assert row.id == subject.id
    anew = replace(DECIDED, amount=DECIDED.amount + 50_000, reason="صُوِّب المبلغ.")
    command = RecordDecision(later.id, subject, anew)
    live.act(Role.SECRETARY, live.office.committee.decide, command)
    facts = live.act(Role.SECRETARY, live.office.intake.read, subject.id).facts
    assert (facts.state, facts.amount) == (State.DECIDED, anew.amount)
    decided = live.office.committee.decided
    assert live.act(Role.SECRETARY, decided, held.id) == []
    assert [one for one, _ in live.act(Role.SECRETARY, decided, later.id)] == [subject]
    issued = live.act(Role.SECRETARY, live.office.press.issue, MINUTES, held.id)
    _, data = live.act(Role.SECRETARY, live.office.documents.frozen, issued.document.id)
    assert [one.halalas for one in from_json(Minutes, data).resolutions] == [DECIDED.amount]
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


def test_nothing_less_is_decided_anew_than_lines_have_promised(live):
    (subject,) = waiting(live, 1)
    held = live.sitting()
    decide(live, held, subject)
    close(live, held)
    promised = DECIDED.amount // 100
    money.allot(live, live.read(subject.id), money.line(live), promised)
    later = live.sitting()
    number = live.read(subject.id).number
    live.act(Role.SECRETARY, live.office.agenda.put_in, later.id, Rows(anew=number))
    less = replace(DECIDED, amount=DECIDED.amount - 10_000)
    command = RecordDecision(later.id, subject, less)
    with pytest.raises(Invalid) as wrong:
        live.act(Role.SECRETARY, live.office.committee.decide, command)
    assert [(one.field, one.code) for one in wrong.value.problems] == [
        ("amount", "intake.less_than_promised")
    ]


def test_what_was_closed_by_a_slip_goes_on(live):
    (subject,) = waiting(live, 1)
    held = live.sitting()
    close(live, held)
    again = live.act(Role.SECRETARY, live.office.committee.reopen, held.id)
    assert again.state is SittingState.OPEN
    assert decide(live, held, subject).decisions == 1


def test_below_the_quorum_nothing_is_decided(live):
    (subject,) = waiting(live, 1)
    members = live.act(Role.SECRETARY, live.office.members.everyone)
    held = live.sitting(attends=(Attends(members[0].id),))
    assert (held.quorum.needed, held.quorum.seats, held.quorum.here) == (2, 3, 1)
    assert not held.decides
    with pytest.raises(Refused, match=r"committee\.no_quorum\W"):
        decide(live, held, subject)
    assert attend(live, held, held.attendance[1], how=Presence.LATE).decides
    assert decide(live, held, subject).decisions == 1


def test_who_left_counts_no_more_and_somebody_leads(live):
    held = live.sitting()
    chair, member, director = voting(held)
    with pytest.raises(Invalid) as raised:
        attend(live, held, chair)
    assert raised.value.problems[0].code == "committee.nobody_leads"
    assert attend(live, held, chair, leader=member.member_id).quorum.met
    assert not attend(live, held, director, leader=member.member_id).quorum.met


def test_the_office_chooses_its_quorum(live):
    office = live.profile.office.model_copy(update={"quorum": 3})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(office, "لائحة اللجنة"))
    held = live.sitting()
    assert (held.quorum.needed, held.quorum.chosen, held.decides) == (3, True, True)
    assert not attend(live, held, voting(held)[-1]).decides


def test_minutes_without_a_quorum_say_so(live):
    members = live.act(Role.SECRETARY, live.office.members.everyone)
    held = live.sitting(attends=(Attends(members[0].id),))
    close(live, held)
    issued = live.act(Role.SECRETARY, live.office.press.issue, MINUTES, held.id)
    _, data = live.act(Role.SECRETARY, live.office.documents.frozen, issued.document.id)
    assert "لم يكتمل النصاب" in from_json(Minutes, data).quorum


def test_a_shared_family_name_asks_once_a_row(live):
    family = STAFF[Role.MEMBER].name.split()[-1]
    form = replace(PERSON, name=replace(PERSON.name, family=family))
    request = live.request(live.person(form))
    live.upto(request.id, StepId.STUDY)
    held, subject = live.sitting(), Subject(REQUEST, request.id)
    member = next(o for o in held.attendance if o.staff_id == live.slots[Role.MEMBER])
    assert [one.ask for one in rows(live, held)] == [(member.member_id,)]
    with pytest.raises(Refused, match=r"committee\.kin_ask"):
        decide(live, held, subject)
    assert say(live, held, subject, member.member_id)[0].ask == ()
    assert decide(live, held, subject).decisions == 1


@pytest.mark.parametrize(
    ("tie", "degree", "leaves"),
    [
        (Tie.HOUSEHOLD, None, True),
        (Tie.DECLARED, None, True),
        (Tie.KIN, None, True),
        (Tie.KIN, 4, True),
        (Tie.KIN, 5, False),
        (None, None, False),
    ],
)
def test_who_is_tied_leaves_the_row(live, tie, degree, leaves):
    (subject,) = waiting(live, 1)
    held = live.sitting()
    one = voting(held)[1]
    (row,) = say(live, held, subject, one.member_id, tie, degree=degree, how="شريك")
    assert row.left == ({one.member_id} if leaves else set())
    decide(live, held, subject)
    close(live, held)
    issued = live.act(Role.SECRETARY, live.office.press.issue, MINUTES, held.id)
    _, data = live.act(Role.SECRETARY, live.office.documents.frozen, issued.document.id)
    (resolution,) = from_json(Minutes, data).resolutions
    assert (one.name in resolution.conflict) is leaves


def test_the_quorum_is_judged_again_for_a_row(live):
    one, two = waiting(live, 2)
    held = live.sitting()
    chair, member, director = (seat.member_id for seat in voting(held))
    say(live, held, one, chair, Tie.HOUSEHOLD)
    say(live, held, one, member, Tie.HOUSEHOLD)
    with pytest.raises(Refused, match=r"committee\.no_quorum_row"):
        decide(live, held, one)
    say(live, held, one, director, Tie.HOUSEHOLD)
    with pytest.raises(Refused, match=r"committee\.all_in_conflict"):
        decide(live, held, one)
    assert decide(live, held, two).decisions == 1


def test_a_tie_that_is_declared_says_which_and_is_of_who_is_there(live):
    (subject,) = waiting(live, 1)
    held = live.sitting()
    one = voting(held)[1]
    with pytest.raises(Invalid):
        say(live, held, subject, one.member_id, Tie.DECLARED)
    with pytest.raises(Invalid):
        say(live, held, subject, one.member_id, Tie.KIN, degree=13)
    attend(live, held, one)
    with pytest.raises(Refused, match=r"committee\.not_there"):
        say(live, held, subject, one.member_id)


def test_a_dissent_stands_in_the_minutes_and_is_taken_back(live):
    (subject,) = waiting(live, 1)
    held, dissent = live.sitting(), live.office.agenda.dissent
    one = voting(held)[1]
    decide(live, held, subject)
    against = Dissent(subject, one.member_id, "المبلغ كثير")
    (row,) = live.act(Role.SECRETARY, dissent, held.id, against)
    assert row.dissents == (against,)
    assert live.act(Role.SECRETARY, dissent, held.id, replace(against, reason=""))[0].dissents == ()
    live.act(Role.SECRETARY, dissent, held.id, against)
    close(live, held)
    issued = live.act(Role.SECRETARY, live.office.press.issue, MINUTES, held.id)
    _, data = live.act(Role.SECRETARY, live.office.documents.frozen, issued.document.id)
    (resolution,) = from_json(Minutes, data).resolutions
    assert resolution.dissent == f"{one.name}: المبلغ كثير"


@pytest.mark.parametrize("role", [Role.SECRETARY, Role.DIRECTOR])
def test_the_printed_agenda_has_the_summaries_of_its_reader(live, role):
    waiting(live, 2)
    held = plan(live)
    issued = live.act(role, live.office.press.issue, AGENDA, held.id)
    _, data = live.act(role, live.office.documents.frozen, issued.document.id)
    first = from_json(Agenda, data).items[0]
    assert (first.applicant, first.household) == (PERSON.name.full, 4)
    assert first.per_head is not None
    assert PERSON.identity.number not in data
    assert PERSON.mobile not in data


def test_a_department_decides_the_same_rows_without_members(open_office):
    live = open_office("nama")
    (subject,) = waiting(live, 1)
    held = live.act(Role.RESEARCHER, live.office.committee.open_sitting, OpenSitting(live.today))
    assert (held.attendance, held.quorum, held.decides) == ((), None, True)
    command = RecordDecision(held.id, subject, DECIDED)
    live.act(
        Role.RESEARCHER, live.office.committee.decide, command, declared="رئيس القسم وحده اليوم"
    )
    live.act(Role.RESEARCHER, live.office.committee.close, held.id)
    issued = live.act(Role.SECRETARY, live.office.press.issue, MINUTES, held.id)
    _, data = live.act(Role.SECRETARY, live.office.documents.frozen, issued.document.id)
    form = from_json(Minutes, data)
    assert (form.attendance, form.quorum, form.sitting, len(form.resolutions)) == ((), "", "", 1)
    assert live.act(Role.RESEARCHER, live.office.signing.sign, held.id).frozen


def test_all_members_attend_as_the_made_up_world_says(live):
    members = live.act(Role.SECRETARY, live.office.members.everyone)
    assert len(attending(members)) == len(practice().day.members)
