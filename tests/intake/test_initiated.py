"""Visits that nobody asked for: planned with a reason, made or called off once, and counted."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.intake.holdings import IntakeHoldings
from desktop.core.intake.initiated.terms import (
    CallOff,
    InitiatedState,
    MakeVisit,
    Outcome,
    PlanVisit,
)
from desktop.core.people.course.terms import Die
from desktop.core.policy.vocabulary import Serves
from desktop.core.work import Action, Role
from tests.offices import PERSON
from tests.printing.text.papers import by_poppler, plain

DAY = timedelta(days=1)
WHY = "انقطع خبرها منذ شهرين"


@pytest.fixture
def person(live):
    live.unlock(Role.RECEPTION)
    return live.person()


def plan(live, person, on=None, role=Role.RESEARCHER, **more):
    given = PlanVisit(on or live.today, "منى السبيعي", WHY)
    return live.act(role, live.office.initiated.plan, person.id, replace(given, **more))


def make(live, row, outcome=Outcome.SERVED, what="سلة غذائية", **more):
    given = MakeVisit(live.today, outcome, what, **more)
    return live.act(Role.RESEARCHER, live.office.initiated.make, row.id, given)


def rows(live, role=Role.DIRECTOR):
    return live.act(role, live.office.initiated.rows)


def counted(live, tag):
    trace = live.act(Role.DIRECTOR, live.office.reports.trace)
    return next(way for row in trace for way in row.how if way.tag is tag)


def problems(why):
    return [(one.field, one.code) for one in why.value.problems]


def test_a_visit_is_planned_made_and_told_on_the_file(live, person):
    row = plan(live, person)
    assert (row.state, row.planned.why) == (InitiatedState.PLANNED, WHY)
    live.advance(days=1)
    assert [one.state for one in rows(live)] == [InitiatedState.LATE]
    made = make(live, row)
    assert (made.state, made.made.what) == (InitiatedState.MADE, "سلة غذائية")
    assert live.act(Role.RECEPTION, live.office.initiated.of_file, person.id) == (made,)
    for again in (lambda: make(live, row), lambda: off(live, row)):
        with pytest.raises(Refused, match="visit_over"):
            again()
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound


def off(live, row, why="سافرت الأسرة"):
    return live.act(Role.DIRECTOR, live.office.initiated.call_off, row.id, CallOff(why))


def test_a_visit_is_called_off_with_its_reason(live, person):
    row = plan(live, person)
    with pytest.raises(Invalid) as why:
        off(live, row, " ")
    assert problems(why) == [("why", "intake.visit_needed")]
    assert off(live, row).state is InitiatedState.CALLED_OFF
    with pytest.raises(Refused, match="visit_unknown"):
        off(live, replace(row, id="none"))


def test_what_is_asked_for(live, person):
    with pytest.raises(Invalid) as why:
        plan(live, person, by="", why="")
    assert problems(why) == [("by", "intake.visit_needed"), ("why", "intake.visit_needed")]
    row = plan(live, person)
    with pytest.raises(Invalid) as why:
        make(live, row, what="", request="1447-999999")
    assert problems(why) == [("what", "intake.visit_needed"), ("request", "intake.unknown_request")]
    given = MakeVisit(live.today + DAY, Outcome.NOT_IN)
    with pytest.raises(Invalid) as why:
        live.act(Role.RESEARCHER, live.office.initiated.make, row.id, given)
    assert problems(why) == [("on", "proof.to_come")]


def test_nobody_who_died_is_visited(live, person):
    dead = Die(live.today, "شهادة وفاة")
    live.act(Role.RECEPTION, live.office.courses.take, person.id, dead)
    with pytest.raises(Refused, match="visit_closed"):
        plan(live, person)


def test_the_trace_counts_whom_a_visit_met_and_opens_it(live, person):
    assert counted(live, Serves.ON_SITE_SERVICE).records == 0
    make(live, plan(live, person), Outcome.NOT_IN, "")
    assert counted(live, Serves.ON_SITE_SERVICE).records == 0
    make(live, plan(live, person))
    for tag in (Serves.ON_SITE_SERVICE, Serves.OUTREACH):
        way = counted(live, tag)
        assert (way.records, way.opens.page) == (1, "initiated")


def test_open_ones_come_first_by_their_day_and_then_what_is_over(live, person):
    later, sooner = (plan(live, person, live.today + DAY * n) for n in (5, 1))
    over = make(live, plan(live, person))
    assert [one.id for one in rows(live)] == [sooner.id, later.id, over.id]


def test_the_auditor_reads_it_without_names_and_others_not_at_all(live, person):
    plan(live, person)
    (row,) = rows(live, Role.AUDITOR)
    assert row.person.name != person.form.name.full
    with pytest.raises(Refused):
        rows(live, Role.ACCOUNTANT)


def test_who_sees_no_file_whole_reads_no_word_of_a_visit(live, person):
    name = person.form.name.full
    make(live, plan(live, person, why=name), what=name)
    off(live, plan(live, person), why=name)
    for row in rows(live, Role.AUDITOR):
        assert (row.planned.why, row.made.what if row.made else "", row.off) == ("", "", "")
        assert row.planned.by == "منى السبيعي"


def test_a_merge_keeps_them_and_an_erasure_leaves_no_word(live, person):
    other = live.person(replace(PERSON, identity=replace(PERSON.identity, number="1000000016")))
    plan(live, person)
    make(live, plan(live, other), what="قصة أسرتها")

    def act(actor, does, action):
        with live.office.doors.work(actor, action, person.id) as tx:
            return does(tx)

    def moved(tx):
        IntakeHoldings().move(tx, other.id, person.id)
        return [one.sound for one in IntakeHoldings().check(tx.session)]

    assert all(live.act(Role.DIRECTOR, act, moved, Action.PERSON_MERGE))
    mine = live.act(Role.RECEPTION, live.office.initiated.of_file, person.id)
    assert len(mine) == 2

    def erased(tx):
        IntakeHoldings().erase(tx, person.id)
        return str([one.row.payload for one in IntakeHoldings().rows(tx.session, person.id)
                    if one.row.__tablename__ == "event"])  # fmt: skip

    left = live.act(Role.DIRECTOR, act, erased, Action.PERSON_ERASE)
    assert "قصة" not in left
    assert WHY not in left


def test_the_sheet_names_the_file_and_nobody(live, person):
    plan(live, person)
    make(live, plan(live, person))
    drawn = live.act(Role.RESEARCHER, live.office.press.blank, "proof_register", "initiated")
    said = plain(" ".join(by_poppler(drawn.pdf)))
    assert person.file_number in said
    assert person.form.name.first not in said
    assert "منى" in said


def test_the_request_is_of_the_file_that_was_visited_and_kept_by_its_number(live, person):
    other = live.person(replace(PERSON, identity=replace(PERSON.identity, number="1000000016")))
    theirs, mine = (live.request(one).number for one in (other, person))
    row = plan(live, person)
    with pytest.raises(Invalid) as why:
        make(live, row, request=theirs)
    assert problems(why) == [("request", "intake.visit_request")]
    year, serial = mine.split("-")
    assert make(live, row, request=f"{int(serial)}/{year}").made.request == mine


def test_nobody_goes_to_a_file_that_was_closed_by_a_death(live, person):
    plan(live, person)
    dead = Die(live.today, "شهادة وفاة")
    live.act(Role.RECEPTION, live.office.courses.take, person.id, dead)
    drawn = live.act(Role.RESEARCHER, live.office.press.blank, "proof_register", "initiated")
    assert person.file_number not in plain(" ".join(by_poppler(drawn.pdf)))
    (row,) = rows(live)  # the list still has it, to be called off
    assert off(live, row, "توفي صاحب الملف").state is InitiatedState.CALLED_OFF


def test_a_day_outside_the_calendar_is_refused(live, person):
    with pytest.raises(Invalid) as why:
        plan(live, person, date(1200, 1, 1))
    assert {one.field for one in why.value.problems} == {"on"}
