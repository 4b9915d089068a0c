"""The yearly plan: done is what the records show, a reason is an answer, the month ends it."""

from datetime import date

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.practice.proofs import proof
from desktop.core.proofs.plan.terms import DropWay, MeasureWay, PlanState, PlanWay, WayNotDone
from desktop.core.proofs.terms import ProofKind, StrikeProof
from desktop.core.surveys.terms import OpenRound
from desktop.core.work import Role
from tests.offices import TODAY

YEAR, MONTH = TODAY.year, TODAY.month
VISIT = MeasureWay.SUPERVISORY_VISIT
#: The ways that are rounds of surveys alone.
ROUNDS = {MeasureWay.PERIODIC_SURVEY, MeasureWay.FIELD_SURVEY}


def plan(live, way=VISIT, month=MONTH, year=YEAR):
    return live.act(Role.DIRECTOR, live.office.plan.plan, year, PlanWay(way, month, "النائب"))


def line(live, way=VISIT, month=MONTH):
    every = live.act(Role.AUDITOR, live.office.plan.of_year, YEAR)
    return next(one for one in every if (one.way, one.month) == (way, month))


def test_a_line_is_amber_until_its_month_ends_and_then_overdue(live):
    plan(live, month=MONTH + 1)
    assert line(live, month=MONTH + 1).state is PlanState.PLANNED
    plan(live)
    assert line(live).state is PlanState.THIS_MONTH
    live.at(date(YEAR, MONTH, 31))
    assert line(live).state is PlanState.THIS_MONTH
    live.at(date(YEAR, MONTH + 1, 1))
    assert line(live).state is PlanState.OVERDUE
    with pytest.raises(Refused, match=r"plan\.over"):
        live.act(Role.DIRECTOR, live.office.plan.drop, YEAR, DropWay(VISIT, MONTH))


@pytest.mark.parametrize(
    "way", [way for way in MeasureWay if way not in {"periodic_survey", "field_survey"}]
)
def test_what_is_on_record_in_the_month_is_done(live, way):
    plan(live, way)
    record, kind = live.office.proofs.record, ProofKind(way.value)
    row = live.act(Role.DIRECTOR, record, proof(kind, live.today))
    assert (line(live, way).state, line(live, way).done) == (PlanState.DONE, 1)
    live.act(Role.DIRECTOR, live.office.proofs.strike, row.id, StrikeProof("أُدخل خطأ"))
    assert line(live, way).state is PlanState.THIS_MONTH
    before = date(YEAR, MONTH - 1, 10)
    live.act(Role.DIRECTOR, record, proof(kind, before))
    assert line(live, way).done == 0


def test_a_round_of_the_survey_is_of_the_month_in_which_it_begins(live):
    way = MeasureWay.PERIODIC_SURVEY
    plan(live, way)
    surveys = live.office.surveys
    opened = OpenRound(surveys.definitions[0].id, "جولة", live.today, live.today, "هاتف", 5)
    live.act(Role.RECEPTION, surveys.open_round, opened)
    assert line(live, way).state is PlanState.DONE


def test_a_reason_answers_for_what_was_not_done(live):
    plan(live)
    live.advance(days=60)
    why = WayNotDone(VISIT, MONTH, "سفر الزائر، وتُنفَّذ في الشهر التالي")
    live.act(Role.DIRECTOR, live.office.plan.not_done, YEAR, why)
    assert (line(live).state, line(live).reason) == (PlanState.NOT_DONE, why.reason)
    with pytest.raises(Refused, match=r"plan\.over"):
        live.act(Role.DIRECTOR, live.office.plan.drop, YEAR, DropWay(VISIT, MONTH))


def test_bad_lines_are_refused(live):
    for month, who, field in ((0, "س", "month"), (13, "س", "month"), (1, "", "responsible")):
        with pytest.raises(Invalid) as why:
            live.act(Role.DIRECTOR, live.office.plan.plan, YEAR, PlanWay(VISIT, month, who))
        assert [p.field for p in why.value.problems] == [field]
    with pytest.raises(Invalid):
        plan(live, year=12)
    not_done, drop = live.office.plan.not_done, live.office.plan.drop
    with pytest.raises(Refused, match=r"plan\.unknown"):
        live.act(Role.DIRECTOR, not_done, YEAR, WayNotDone(VISIT, MONTH, "سبب"))
    plan(live)
    with pytest.raises(Invalid):
        live.act(Role.DIRECTOR, not_done, YEAR, WayNotDone(VISIT, MONTH, ""))
    assert live.act(Role.DIRECTOR, drop, YEAR, DropWay(VISIT, MONTH)) == ()
    plan(live)
    record = live.office.proofs.record
    live.act(Role.DIRECTOR, record, proof(ProofKind.SUPERVISORY_VISIT, live.today))
    with pytest.raises(Refused, match=r"plan\.done"):
        live.act(Role.DIRECTOR, not_done, YEAR, WayNotDone(VISIT, MONTH, "سبب"))
    for role in set(Role) - {Role.DIRECTOR}:
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            live.act(role, live.office.plan.plan, YEAR, PlanWay(VISIT, MONTH, "س"))


def test_the_policy_lists_its_own_ways_and_the_rest_are_the_offices(open_office):
    for policy, listed in (("shaqra", True), ("haqal", False)):
        live = open_office(policy)
        assert plan(live)[0].listed is listed


def test_the_plan_is_printed_with_what_came_of_it(live):
    plan(live)
    plan(live, MeasureWay.FIELD_SURVEY, MONTH + 1)
    live.advance(days=40)
    why = WayNotDone(VISIT, MONTH, "سفر الزائر")
    live.act(Role.DIRECTOR, live.office.plan.not_done, YEAR, why)
    build = live.office.press._builders["proof_register"]
    draft = live.office.documents.draft
    made = live.act(Role.AUDITOR, draft, "proof_register", f"plan:{YEAR}", build)
    assert "سفر الزائر" in made.rows[0][3]
    assert len(made.rows) == 2
    assert live.act(Role.AUDITOR, live.office.press.blank, "proof_register", "plan").pages == 1
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound
