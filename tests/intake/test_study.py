"""Studies: whom they are given to, what they demand, which serves which, and who reads what."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.arabic_text import ltr
from desktop.base.errors import Invalid, Refused
from desktop.base.hijri import both_text
from desktop.base.money import Halalas
from desktop.core.adoption.terms import Choose
from desktop.core.committee.minutes import AGENDA
from desktop.core.documents.frozen import from_json
from desktop.core.documents.sitting_forms import Agenda
from desktop.core.intake.evidence import evidence
from desktop.core.intake.facts import Outcome, State
from desktop.core.intake.records import count
from desktop.core.intake.steps.decision import MOST_HALALAS, Decide
from desktop.core.intake.steps.study import Study
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.intake.studied.terms import (
    Assign,
    Class,
    Debt,
    Home,
    Needed,
    PlanVisit,
    RecordVisit,
    VisitedBy,
)
from desktop.core.people.terms import Gender
from desktop.core.policy.circumstances import Marital
from desktop.core.policy.vocabulary import Serves, StepId, StudyKind
from desktop.core.practice.ink import ink
from desktop.core.staff.terms import NewStaff
from desktop.core.work import Action, Actor, Role
from desktop.core.work.ledger import from_text
from tests.offices import PASSWORD, PERSON

WOMAN = replace(PERSON, gender=Gender.FEMALE, marital=Marital.WIDOWED, members=())


def referred(live, form=PERSON):
    request = live.request(live.person(form))
    return live.upto(request.id, StepId.REFERRAL)


def made(live, **changes):
    return replace(live.payload(StepId.STUDY), **changes)


def studies(live):
    return live.office.studies


def second(live):
    """Another researcher of the office."""
    new = NewStaff("سارة العنزي", "باحثة", frozenset({Role.RESEARCHER}), PASSWORD)
    view = live.act(Role.ADMIN, live.office.staff.add, new)
    return Actor(view.id, view.name, view.job_title, view.roles)


def faults(act):
    with pytest.raises(Invalid) as why:
        act()
    return {(problem.field, problem.code) for problem in why.value.problems}


def choose(live, **changes):
    office = live.office.policy.profile.office
    live.act(
        Role.DIRECTOR,
        live.office.adoption.choose,
        Choose(office.model_copy(update=changes), "تجربة"),
    )


# whose it is


def test_a_study_is_taken_handed_on_with_a_reason_and_written_by_who_has_it(live):
    request, other = referred(live), second(live)
    me = live.actor(Role.RESEARCHER)
    act, assign = live.act, studies(live).assign
    assert [one.request_id for one in act(Role.RESEARCHER, studies(live).tasks).free] == [
        request.id
    ]
    act(Role.RESEARCHER, assign, request.id, Assign(me.id))
    mine = act(Role.RESEARCHER, studies(live).tasks).mine
    assert [(one.request_id, one.holder) for one in mine] == [(request.id, me.name)]
    with pytest.raises(Refused, match=r"intake\.study_of_another"):  # told whose it is
        live.call(live.office.intake.perform, other, request.id, made(live))
    no_reason = faults(lambda: act(Role.RESEARCHER, assign, request.id, Assign(other.id)))
    assert no_reason == {("reason", "intake.reason_needed")}
    act(Role.RESEARCHER, assign, request.id, Assign(other.id, "قرابة بصاحب الطلب"))
    with pytest.raises(Refused, match=r"intake\.study_has_already"):
        live.call(assign, other, request.id, Assign(other.id, "مرة أخرى"))
    with pytest.raises(Refused, match=r"intake\.study_of_another"):
        live.take(request.id, made(live))
    view = live.call(live.office.intake.perform, other, request.id, made(live))
    assert view.facts.state is State.UNDER_STUDY
    assert live.act(Role.RESEARCHER, studies(live).tasks).others == ()


def test_the_director_gives_a_study_and_nobody_else_gives_it_to_another(live):
    request, other = referred(live), second(live)
    assign = studies(live).assign
    with pytest.raises(Refused, match=r"intake\.study_take_only"):
        live.act(Role.RESEARCHER, assign, request.id, Assign(other.id))
    desk = live.actor(Role.RECEPTION).id
    assert faults(lambda: live.act(Role.DIRECTOR, assign, request.id, Assign(desk))) == {
        ("to", "intake.study_no_researcher")
    }
    live.act(Role.DIRECTOR, assign, request.id, Assign(other.id))
    me = live.actor(Role.RESEARCHER).id
    with pytest.raises(Refused, match=r"intake\.study_of_another"):
        live.act(Role.RESEARCHER, assign, request.id, Assign(me))
    live.act(Role.DIRECTOR, assign, request.id, Assign(me, "إجازة زميلتها"))
    assert live.act(Role.DIRECTOR, studies(live).at_hand, request.id).holder.to == me


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.RESEARCHER, Role.DIRECTOR}))
def test_nobody_else_has_tasks(live, role):
    request = referred(live)
    for act, *more in (
        (studies(live).tasks,),
        (studies(live).at_hand, request.id),
        (studies(live).assign, request.id, Assign("1")),
    ):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            live.act(role, act, *more)


def test_a_withdrawn_request_is_neither_given_visited_nor_studied(live):
    request = referred(live)
    live.take(request.id, Withdraw("استغنى عنها"))
    me = live.actor(Role.RESEARCHER)
    visit = RecordVisit(live.today, me.name, VisitedBy.TWO, met="صاحب الطلب")
    for act, what in (
        (studies(live).assign, Assign(me.id)),
        (studies(live).plan_visit, PlanVisit(live.today, me.name)),
        (studies(live).record_visit, visit),
        (live.office.intake.perform, made(live)),
    ):
        with pytest.raises(Refused, match=r"intake\.wrong_state"):
            live.act(Role.RESEARCHER, act, request.id, what)


# what it demands


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"strokes": ()}, ("strokes", "intake.study_unsigned")),
        ({"kind": None}, ("kind", "intake.needed")),
        ({"amount": Halalas(-1)}, ("amount", "intake.amount_out_of_range")),
        ({"amount": Halalas(10**13)}, ("amount", "intake.amount_out_of_range")),
        ({"months": 0}, ("months", "intake.months_range")),
        ({"months": 1_000}, ("months", "intake.months_range")),
        ({"months": 2, "amount": Halalas(0)}, ("amount", "intake.amount_by_month")),
        ({"class_why": " "}, ("class_why", "intake.class_why")),
        ({"home": Home(rooms=5_000)}, ("home.rooms", "intake.count_range")),
        ({"debts": (Debt("", Halalas(5)),)}, ("debts.0.creditor", "intake.needed")),
        ({"debts": (Debt("بنك", Halalas(0)),)}, ("debts.0.sum", "intake.amount_out_of_range")),
        ({"needs": (Needed(" "),)}, ("needs.0.what", "intake.needed")),
        ({"needs": (Needed("سرير", 0),)}, ("needs.0.quantity", "intake.count_range")),
    ],
    ids=str,
)
def test_what_can_not_be_is_refused_at_its_field(live, changes, wrong):
    request = referred(live)
    klass = {"klass": Class.C} if "class_why" in changes else {}
    assert faults(lambda: live.take(request.id, made(live, **changes, **klass))) == {wrong}
    assert live.read(request.id).facts.studied_at is None


def test_amounts_out_of_range_are_told_line_by_line(live):
    request = referred(live)
    first, *others = live.payload(StepId.STUDY).incomes
    far = (replace(first, found=Halalas(MOST_HALALAS + 1), declared=Halalas(-5)), *others)
    assert faults(lambda: live.take(request.id, made(live, incomes=far))) == {
        ("incomes.0.found", "intake.amount_out_of_range"),
        ("incomes.0.declared", "intake.amount_out_of_range"),
    }


def test_income_far_above_the_line_leaves_no_deficit_and_bars_nothing(live):
    request = referred(live)
    first = live.payload(StepId.STUDY).incomes[0]
    rich = replace(first, found=Halalas(90_000_000))
    live.take(request.id, made(live, incomes=(rich,), obligations=(), klass=None))
    study = live.act(Role.RESEARCHER, live.office.intake.read, request.id).study
    assert (study.figures.deficit, study.figures.proposed, study.klass) == (0, None, None)


# which serves which


def test_a_study_serves_later_requests_for_its_months_and_says_which(live):
    first = referred(live)
    live.take(first.id, made(live))
    later = live.upto(live.request(first.person).id, StepId.REFERRAL)
    study = live.act(Role.RESEARCHER, live.office.intake.read, later.id).study
    assert (study.number, study.request_id, study.on) == (first.number, first.id, live.today)
    assert study.until.year == live.today.year + 1
    assert live.take(later.id, Decide(Outcome.APPROVED, "ثبتت الحاجة.")).facts.outcome
    live.clock.advance(timedelta(days=367))
    late = live.upto(live.request(first.person).id, StepId.REFERRAL)
    assert live.act(Role.RESEARCHER, live.office.intake.read, late.id).study is None
    with pytest.raises(Refused, match=r"intake\.study_first"):
        live.take(late.id, Decide(Outcome.APPROVED, "ثبتت الحاجة."))


def test_what_an_earlier_study_serves_comes_before_the_sitting_and_is_nobodys_task(live):
    first = referred(live)
    live.take(first.id, made(live))
    later = live.upto(live.request(first.person).id, StepId.REFERRAL)
    tasks = live.act(Role.RESEARCHER, studies(live).tasks)
    assert (tasks.mine, tasks.free, tasks.others) == ((), (), ())
    assert live.act(Role.RESEARCHER, live.office.home_visits.waiting) == ()
    waits = live.act(Role.SECRETARY, live.office.agenda.waiting)
    assert [line.number for line in waits] == [first.number, later.number]
    day, text = live.today, live.office.messages.text
    live.clock.advance(timedelta(days=300))
    held = live.sitting()
    issued = live.act(Role.SECRETARY, live.office.press.issue, AGENDA, held.id)
    frozen = live.office.documents.frozen
    told = from_json(Agenda, live.act(Role.SECRETARY, frozen, issued.document.id)[1])
    assert [one.recommendation for one in told.items] == [made(live).recommendation] * 2
    assert told.items[0].per_head == told.items[1].per_head is not None
    said = text("print.agenda_earlier", number=ltr(first.number), day=both_text(day, weekday=False))
    assert [one.earlier for one in told.items] == ["", said]
    live.act(Role.SECRETARY, live.office.committee.close, held.id)
    live.clock.advance(timedelta(days=100))
    assert [one.number for one in live.act(Role.SECRETARY, live.office.agenda.waiting)] == [
        first.number
    ]
    assert [one.number for one in live.act(Role.RESEARCHER, studies(live).tasks).free] == [
        later.number
    ]


def test_a_service_that_wants_a_field_study_takes_no_other(live):
    first, *others = live.office.policy.profile.office.services
    choose(live, services=(first.model_copy(update={"study": StudyKind.FIELD}), *others))
    desk = referred(live)
    assert faults(lambda: live.take(desk.id, made(live, kind=StudyKind.DESK))) == {
        ("kind", "intake.study_kind")
    }
    other = live.request(desk.person, service_id=others[0].id)
    live.upto(other.id, StepId.REFERRAL)
    live.take(other.id, made(live, kind=StudyKind.DESK))
    with pytest.raises(Refused, match=r"intake\.study_first"):
        live.take(desk.id, Decide(Outcome.APPROVED, "ثبتت الحاجة."))
    live.take(desk.id, made(live, kind=StudyKind.FIELD))
    assert live.take(desk.id, Decide(Outcome.APPROVED, "ثبتت الحاجة.")).facts.outcome


def test_what_was_sent_back_is_studied_anew_and_both_are_read(live):
    request = referred(live)
    live.take(request.id, made(live, findings="الأولى"))
    live.take(request.id, Decide(Outcome.DEFERRED, "تُستكمل الزيارة."))
    assert [one.again for one in live.act(Role.RESEARCHER, studies(live).tasks).free] == [True]
    live.take(request.id, made(live, findings="الثانية"))
    view = live.act(Role.RESEARCHER, live.office.intake.read, request.id)
    assert view.study.findings == "الثانية"
    told = [dict(line.content).get("نتائج الدراسة") for line in view.history]
    assert [one for one in told if one] == ["الأولى", "الثانية"]


# visits


def test_a_visit_is_planned_and_recorded_and_nobody_at_home_has_a_second_date(live):
    request, me = referred(live), live.actor(Role.RESEARCHER).name
    soon = live.today + timedelta(days=2)
    plan = studies(live).plan_visit
    live.act(Role.RESEARCHER, plan, request.id, PlanVisit(soon, me))
    (task,) = live.act(Role.RESEARCHER, studies(live).tasks).free
    assert (task.visit_on, task.nobody_home) == (soon, False)
    nobody = RecordVisit(live.today, me, VisitedBy.TWO, nobody=True, again_on=soon)
    live.act(Role.RESEARCHER, studies(live).record_visit, request.id, nobody)
    (task,) = live.act(Role.RESEARCHER, studies(live).tasks).free
    assert (task.visit_on, task.nobody_home) == (soon, True)
    visits = live.act(Role.RESEARCHER, studies(live).at_hand, request.id).visits
    assert [type(line.said) for line in visits] == [PlanVisit, RecordVisit]


@pytest.mark.parametrize(
    ("changes", "wrong"),
    [
        ({"visit_on": timedelta(days=1)}, ("visit_on", "intake.visit_to_come")),
        ({"visit_on": timedelta(days=-1)}, ("visit_on", "intake.visit_before_referral")),
        ({"visitors": " "}, ("visitors", "intake.needed")),
        ({"met": ""}, ("met", "intake.visit_met")),
        ({"again_on": timedelta(days=3)}, ("again_on", "intake.visit_again_of_nobody")),
        ({"visited_by": VisitedBy.MAN}, ("alone_why", "intake.visit_alone_why")),
    ],
    ids=str,
)
def test_a_visit_that_can_not_be_is_refused_at_its_field(live, changes, wrong):
    request = referred(live, WOMAN)
    days = {name: live.today + by for name, by in changes.items() if isinstance(by, timedelta)}
    visit = RecordVisit(live.today, "سعد", VisitedBy.TWO, met="صاحبة الطلب")
    visit = replace(visit, **{**changes, **days})
    record = studies(live).record_visit
    assert faults(lambda: live.act(Role.RESEARCHER, record, request.id, visit)) == {wrong}


def test_a_man_goes_by_himself_with_a_reason_or_where_the_office_has_no_such_rule(live):
    request = referred(live, WOMAN)
    visit = RecordVisit(live.today, "سعد", VisitedBy.MAN, met="صاحبة الطلب")
    record = studies(live).record_visit
    live.act(Role.RESEARCHER, record, request.id, replace(visit, alone_why="بحضور أخيها"))
    choose(live, woman_or_two=False)
    later = live.upto(live.request(request.person).id, StepId.REFERRAL)
    live.act(Role.RESEARCHER, record, later.id, visit)


@pytest.mark.parametrize(
    ("days", "code"), [(-1, "intake.visit_passed"), (400, "intake.visit_too_far")]
)
def test_a_visit_is_planned_for_a_day_to_come(live, days, code):
    request = referred(live)
    plan = PlanVisit(live.today + timedelta(days=days), "سعد")
    act = studies(live).plan_visit
    assert faults(lambda: live.act(Role.RESEARCHER, act, request.id, plan)) == {("visit_on", code)}


# signed, kept, counted


def test_the_signature_covers_the_study_and_a_changed_one_is_found(live):
    request = referred(live)
    live.take(request.id, made(live))

    def sound():
        report = live.act(Role.DIRECTOR, live.office.reports.check)
        return all(finding.sound for finding in report.findings)

    assert sound()
    found = live.act(Role.RESEARCHER, studies(live).at_hand, request.id).newest
    assert found.strokes == ink()
    assert found.incomes[0].counts
    assert found.figures.heads > 1


def test_both_studies_are_counted_apart(live):
    first = referred(live)
    later = live.upto(live.request(first.person).id, StepId.REFERRAL)
    live.take(first.id, made(live, needs=()))
    shown = evidence(live.profile)

    def counts():
        with live.office.doors.look(live.actor(Role.DIRECTOR), Action.REQUEST_READ) as see:
            tags = (Serves.STUDY, Serves.NEEDS_STUDY)
            return [count(see.session, shown[tag]) for tag in tags]

    assert live.call(counts) == [1, 0]
    live.take(later.id, made(live))
    assert live.call(counts) == [2, 1]


def test_what_was_written_before_these_parts_reads_on(live):
    old = from_text(Study, '{"findings":"ف","recommendation":"ت"}')
    assert (old.findings, old.kind, old.figures) == ("ف", None, None)


@pytest.mark.parametrize(
    ("role", "reads", "sums", "words"),
    [
        (Role.RECEPTION, False, False, False),
        (Role.RESEARCHER, True, True, True),
        (Role.SECRETARY, True, True, True),
        (Role.MEMBER, True, True, True),
        (Role.DIRECTOR, True, True, True),
        (Role.AUDITOR, True, False, True),
    ],
)
def test_a_study_is_read_by_role(live, role, reads, sums, words):
    request = referred(live)
    live.take(request.id, made(live, findings=f"زرنا {PERSON.name.first} والإيجار 1500"))
    study = live.act(role, live.office.intake.read, request.id).study
    assert (study is not None) is reads
    if study is not None:
        assert (study.figures is not None, study.amount is not None) == (sums, sums)
        assert bool(study.findings) is words
        assert (PERSON.name.first in study.findings) is (role is not Role.AUDITOR)


def test_who_gives_studies_to_others_is_told_so(live):
    """And the same as the act asks, be they a researcher who decides besides."""
    tasks = studies(live).tasks
    assert [live.act(role, tasks).assigns for role in (Role.RESEARCHER, Role.DIRECTOR)] == [
        False,
        True,
    ]
    assert not live.call(tasks, live.actor(Role.RESEARCHER, Role.SECRETARY)).assigns
