"""Rounds go by kind: each keeps its own line of the plan, and a field survey asks a sample."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from desktop.base.errors import Invalid, Refused
from desktop.base.messages import Messages
from desktop.core.proofs.plan.terms import MeasureWay, PlanState, PlanWay
from desktop.core.surveys.holdings import SurveyHoldings
from desktop.core.surveys.prints import REPORT
from desktop.core.surveys.records import SampledRecord, SurveyRound
from desktop.core.surveys.samples.rules import drawn
from desktop.core.surveys.terms import (
    ChooseSample,
    Chosen,
    EnterAnswers,
    OpenRound,
    RoundKind,
    Sample,
)
from desktop.core.work import Role
from desktop.core.work.records import AuditRow
from tests.aid.goods import families as files
from tests.offices import STAFF

TEAM = "فريق المسح من المتطوعين"
WORDS = "كل بيت ثالث في الحي"


@pytest.fixture
def live(open_office):
    return open_office("shaqra")


def opened(live, kind=RoundKind.FIELD_SURVEY, role=Role.DIRECTOR, **more):
    day = live.today
    command = OpenRound("short_visit", "جولة الخريف", day, day, "interview", 0, kind, TEAM)
    if kind is RoundKind.PERIODIC_SURVEY:
        command = replace(command, asked_by="")
    return live.act(role, live.office.surveys.open_round, replace(command, **more))


def choose(live, round_, role=Role.DIRECTOR, **more):
    return live.act(role, live.office.samples.choose, ChooseSample(round_.id, **more))


def asked(live, round_, role=Role.DIRECTOR):
    return live.act(role, live.office.samples.of_round, round_.id)


def enter(live, round_, mark=5, role=Role.DIRECTOR):
    sheet = EnterAnswers(round_.id, {"treatment": mark, "overall": mark})
    return live.act(role, live.office.surveys.enter, sheet)


def code(refused):
    return {(one.field, one.code) for one in refused.value.problems}


def test_a_sample_is_drawn_by_a_seed_that_draws_it_again(live):
    people = files(live, 6)
    round_ = choose(live, opened(live), size=3, note="للمركز كله")
    sample = round_.sample
    assert (sample.how, sample.size, sample.population) == (Chosen.DRAWN, 3, 6)
    assert (round_.target, sample.note) == (3, "للمركز كله")
    numbers = {one.file_number for one in people}
    rows = asked(live, round_)
    assert [one.file_number for one in rows] == drawn(sample.seed, numbers, 3)
    names = {one.file_number: one.form.name.full for one in people}
    assert all(one.name == names[one.file_number] for one in rows)
    again = choose(live, round_, size=3).sample  # another draw is another seed, and logged
    assert again.seed != sample.seed
    said = live.call(_audited, live.office.doors, live.actor(Role.DIRECTOR))
    assert sample.seed in said
    assert again.seed in said


def _audited(doors, actor):
    with doors.unaudited(actor) as tx:
        return str([row.detail for row in tx.session.scalars(select(AuditRow))])


def test_a_list_is_kept_with_how_it_was_chosen(live):
    (person,) = files(live, 1)
    names = f"{person.file_number}\n\n  أم  سعد \n{person.file_number}\n"
    round_ = opened(live)
    with pytest.raises(Invalid) as why:
        choose(live, round_, how=Chosen.LISTED, names="\n")
    assert code(why) == {("names", "survey.sample_names"), ("note", "survey.sample_note")}
    listed = choose(live, round_, how=Chosen.LISTED, names=names, note=WORDS)
    assert listed.sample == Sample(Chosen.LISTED, 2, note=WORDS)
    told = [(one.place, one.file_number, one.name) for one in asked(live, round_)]
    assert told == [(1, person.file_number, person.form.name.full), (2, "", "أم سعد")]


@pytest.mark.parametrize("size", [0, 3])
def test_no_more_are_drawn_than_there_are(live, size):
    files(live, 2)
    with pytest.raises(Invalid) as why:
        choose(live, opened(live), size=size)
    assert code(why) == {("size", "survey.sample_size")}


def test_a_sample_stands_once_a_sheet_came_in(live):
    files(live, 2)
    round_ = opened(live)
    with pytest.raises(Refused, match=r"survey\.no_sample"):
        enter(live, round_)
    choose(live, round_, size=1)
    enter(live, round_)
    with pytest.raises(Refused, match=r"survey\.sample_stands"):
        choose(live, round_, size=2)
    results = live.act(Role.DIRECTOR, live.office.surveys.results, round_.id)
    assert results.response_rate == 1


@pytest.mark.parametrize("kind", [RoundKind.PERIODIC_SURVEY, RoundKind.SATISFACTION_INTERVIEW])
def test_only_a_field_survey_has_a_sample(live, kind):
    role = Role.RECEPTION if kind is RoundKind.PERIODIC_SURVEY else Role.DIRECTOR
    round_ = opened(live, kind, role)
    with pytest.raises(Refused, match=r"survey\.sample_of_field"):
        choose(live, round_, size=1)


@pytest.mark.parametrize("kind", [RoundKind.FIELD_SURVEY, RoundKind.SATISFACTION_INTERVIEW])
def test_who_serves_neither_asks_nor_chooses_nor_enters(live, kind):
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        opened(live, kind, Role.RECEPTION)
    for role in (Role.RECEPTION, Role.RESEARCHER):
        with pytest.raises(Invalid) as why:
            opened(live, kind, asked_by=f"فريق {STAFF[role].name}")
        assert code(why) == {("asked_by", "proof.serves_them")}
    with pytest.raises(Invalid) as why:
        opened(live, kind, asked_by="")
    assert code(why) == {("asked_by", "survey.asked_by_missing")}
    files(live, 1)
    round_ = opened(live, kind)
    for act in (choose, asked, enter):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            act(live, round_, role=Role.RECEPTION)
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(Role.RECEPTION, live.office.surveys.undo, round_.id)


def test_who_measures_enters_no_sheets_of_the_desks(live):
    round_ = opened(live, RoundKind.PERIODIC_SURVEY, Role.RECEPTION)
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        enter(live, round_)
    assert enter(live, round_, role=Role.RECEPTION).entered == 1


def states(live):
    year, plan = live.today.year, live.office.plan
    return {one.way: one.state for one in live.act(Role.DIRECTOR, plan.of_year, year)}


def test_a_month_is_kept_by_a_round_of_its_own_kind(live):
    files(live, 2)
    ways = [MeasureWay(kind.value) for kind in RoundKind]
    for way in ways:
        line = PlanWay(way, live.today.month, "نائب الرئيس")
        live.act(Role.DIRECTOR, live.office.plan.plan, live.today.year, line)
    waits = dict.fromkeys(ways, PlanState.THIS_MONTH)
    assert states(live) == waits
    opened(live, RoundKind.PERIODIC_SURVEY, Role.RECEPTION)
    assert states(live) == waits | {MeasureWay.PERIODIC_SURVEY: PlanState.DONE}
    field = opened(live, title="مسح")
    assert states(live)[MeasureWay.FIELD_SURVEY] is PlanState.THIS_MONTH  # nobody is asked yet
    choose(live, field, size=1)
    assert states(live)[MeasureWay.FIELD_SURVEY] is PlanState.DONE
    assert states(live)[MeasureWay.SATISFACTION_INTERVIEW] is PlanState.THIS_MONTH
    opened(live, RoundKind.SATISFACTION_INTERVIEW, title="مقابلات")
    assert set(states(live).values()) == {PlanState.DONE}
    traced = live.act(Role.DIRECTOR, live.office.reports.trace)
    counts = {way.tag.value: way.records for row in traced for way in row.how}
    assert {kind.value: counts[kind.value] for kind in RoundKind} == dict.fromkeys(RoundKind, 1)


def drafted(live, round_):
    build = live.office.press._builders[REPORT]
    return live.act(Role.DIRECTOR, live.office.documents.draft, REPORT, round_.id, build)


def test_results_of_kinds_count_apart(live):
    files(live, 2)
    desk = opened(live, RoundKind.PERIODIC_SURVEY, Role.RECEPTION)
    enter(live, desk, 1, Role.RECEPTION)
    live.advance(days=1)
    field = choose(live, opened(live, title="مسح"), size=2, note=WORDS)
    enter(live, field, 5)
    paper = drafted(live, field)
    assert [one.previous for one in paper.results] == [None, None]  # no periodic round before it
    assert paper.results[0].mean == 5
    for said in (TEAM, WORDS, field.sample.seed):
        assert said in paper.note
    assert Messages().text("term.measure_way.field_survey") in paper.survey
    live.advance(days=1)
    later = choose(live, opened(live, title="مسح آخر"), size=1)
    enter(live, later, 3)
    assert [one.previous for one in drafted(live, later).results] == [5, 5]


def test_a_round_of_before_there_were_kinds_is_periodic(live):
    round_ = opened(live, RoundKind.PERIODIC_SURVEY, Role.RECEPTION, channel="هاتف")

    def as_then(actor):
        with live.office.doors.unaudited(actor) as tx:
            row = tx.session.get(SurveyRound, round_.id)
            row.kind = row.asked_by = None

    live.act(Role.RECEPTION, as_then)
    (found,) = live.act(Role.RECEPTION, live.office.surveys.rounds)
    assert (found.kind, found.asked_by, found.sample) == (RoundKind.PERIODIC_SURVEY, "", None)
    enter(live, found, role=Role.RECEPTION)
    assert drafted(live, found).channel == "هاتف"  # in the words of its time


def test_a_forgotten_file_stays_a_number_in_the_sample(live):
    (person,) = files(live, 1)
    round_ = choose(live, opened(live), size=1)

    def erased(actor):
        with live.office.doors.unaudited(actor) as tx:
            kept = [one.row for one in SurveyHoldings().rows(tx.session, person.id)]
            SurveyHoldings().erase(tx, person.id)
            return [type(one) for one in kept]

    assert live.act(Role.DIRECTOR, erased) == [SampledRecord]
    (row,) = asked(live, round_)
    assert (row.file_number, row.name) == ("", "—")
    assert live.act(Role.AUDITOR, live.office.reports.check).sound
