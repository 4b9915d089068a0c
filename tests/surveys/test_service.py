"""Rounds and anonymous sheets on a real encrypted file."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, func, inspect, select
from sqlalchemy.orm import Session

from desktop.base.clock import FixedClock
from desktop.base.errors import Invalid, Refused
from desktop.base.messages import Messages
from desktop.core.surveys.records import SurveyAnswer, SurveyComment, SurveySheet
from desktop.core.surveys.service import SurveyService
from desktop.core.surveys.terms import CountHandedOut, EnterAnswers, OpenRound, RoundView
from desktop.core.work import Actor, Doors, Role
from desktop.core.work.records import AuditRow

ANONYMOUS = (SurveySheet, SurveyAnswer, SurveyComment)


def sheet(opened: RoundView, **answers) -> EnterAnswers:
    return EnterAnswers(opened.id, answers)


def counts(database: Engine) -> list[int]:
    with Session(database) as session:
        return [session.scalar(select(func.count()).select_from(t)) or 0 for t in ANONYMOUS]


def test_a_round_pins_its_survey(
    surveys: SurveyService, desk: Actor, opened: RoundView, database: Engine, clock: FixedClock
) -> None:
    reworded = replace(surveys.definitions[0], title="صيغة أخرى", version=2, sha256="0")
    later = SurveyService(Doors(database, clock), [reworded])
    assert later.rounds(desk) == surveys.rounds(desk) == [opened]
    assert opened.definition == surveys.definitions[0]


def test_rounds_come_latest_first(surveys: SurveyService, desk: Actor, opened: RoundView) -> None:
    summer = replace(_command(), starts=date(2026, 6, 1), ends=date(2026, 6, 1), title="الصيف")
    newer = surveys.open_round(desk, summer)
    assert surveys.rounds(desk) == [newer, opened]


def test_a_wrong_round_is_refused(surveys: SurveyService, desk: Actor) -> None:
    bad = replace(_command(), title=" ", channel="", ends=date(2026, 1, 1), target=-1)
    with pytest.raises(Invalid) as refused:
        surveys.open_round(desk, bad)
    assert [(p.field, p.code) for p in refused.value.problems] == [
        ("title", "survey.title_missing"),
        ("channel", "survey.channel_missing"),
        ("ends", "survey.ends_before_start"),
        ("target", "survey.target"),
    ]
    with pytest.raises(Refused, match=r"survey\.unknown_survey"):
        surveys.open_round(desk, replace(_command(), survey_id="x"))
    assert surveys.rounds(desk) == []


def test_sheets_are_counted_and_summed(
    surveys: SurveyService, desk: Actor, actor, opened: RoundView
) -> None:
    surveys.enter(desk, sheet(opened, overall=5, recommend=True, comment="شكرًا لكم"))
    surveys.enter(desk, sheet(opened, overall=4, recommend=False, service_kind=2))
    view = surveys.enter(desk, sheet(opened, overall=2))
    assert view.entered == 3
    results = surveys.results(actor(Role.COMPLAINTS), opened.id)
    by_id = {result.question.id: result for result in results.questions}
    assert results.response_rate == pytest.approx(0.3)
    assert results.round == view
    overall = by_id["overall"]
    assert overall.counts == (("1", 0), ("2", 1), ("3", 0), ("4", 1), ("5", 1))
    assert (overall.mean, overall.satisfied) == pytest.approx((11 / 3, 2 / 3))
    assert by_id["recommend"].counts == (("yes", 1), ("no", 1))
    assert by_id["service_kind"].counts[1] == ("مساعدة عينية", 1)
    assert by_id["comment"].comments == ("شكرًا لكم",)
    assert by_id["welcome"].answered == 0


def test_without_a_target_there_is_no_rate(surveys: SurveyService, desk: Actor, actor) -> None:
    opened = surveys.open_round(desk, replace(_command(), target=0))
    assert surveys.results(actor(Role.COMPLAINTS), opened.id).response_rate is None


def test_wrong_answers_are_refused_whole(
    surveys: SurveyService, desk: Actor, opened: RoundView, database: Engine
) -> None:
    with pytest.raises(Invalid) as refused:
        surveys.enter(desk, sheet(opened, overall=9, welcome=5))
    assert [p.field for p in refused.value.problems] == ["overall"]
    with pytest.raises(Invalid) as refused:
        surveys.enter(desk, sheet(opened, comment="  "))
    assert [p.code for p in refused.value.problems] == ["survey.empty_sheet"]
    assert counts(database) == [0, 0, 0]
    with pytest.raises(Refused, match=r"survey\.unknown_round"):
        surveys.enter(desk, EnterAnswers("x", {}))


def test_sheets_come_in_from_the_first_day_and_after_the_last(
    surveys: SurveyService, desk: Actor, opened: RoundView, clock: FixedClock
) -> None:
    clock.advance(timedelta(days=-1))
    with pytest.raises(Refused) as refused:
        surveys.enter(desk, sheet(opened, overall=5))
    assert "١ مارس ٢٠٢٦ م" in Messages("ar").of(refused.value)
    clock.advance(timedelta(days=60))
    assert surveys.enter(desk, sheet(opened, overall=5)).entered == 1


@pytest.mark.local  # a server's rows tell their order: decision 0011
def test_nothing_tells_who_when_or_in_what_order(
    surveys: SurveyService, desk: Actor, opened: RoundView, database: Engine
) -> None:
    for mark in (5, 4, 3):
        surveys.enter(desk, sheet(opened, overall=mark, comment=f"رأي {mark}"))
    seen = inspect(database)
    names = [table.__tablename__ for table in ANONYMOUS]
    columns = {name: {column["name"] for column in seen.get_columns(name)} for name in names}
    assert columns == {
        "survey_sheet": {"id", "round_id"},
        "survey_answer": {"sheet_id", "question_id", "value"},
        "survey_comment": {"id", "round_id", "question_id", "text"},
    }
    with Session(database) as session:
        for name in names:
            with pytest.raises(Exception, match="no such column: rowid"):
                session.connection().exec_driver_sql(f"SELECT rowid FROM {name}")  # noqa: S608
        sheets = set(session.scalars(select(SurveySheet.id)))
        comments = set(session.scalars(select(SurveyComment.id)))
        acts = session.scalars(select(AuditRow).where(AuditRow.action == "survey.enter")).all()
    assert sheets.isdisjoint(comments)
    assert [(act.subject, act.detail) for act in acts] == [(opened.id, {})] * 3


def test_the_last_sheet_is_taken_back_once(
    surveys: SurveyService, desk: Actor, actor, opened: RoundView, database: Engine
) -> None:
    surveys.enter(desk, sheet(opened, overall=5, comment="يبقى"))
    surveys.enter(desk, sheet(opened, overall=1, welcome=1, comment="يُحذف"))
    assert counts(database) == [2, 3, 2]
    assert surveys.undo(desk, opened.id).entered == 1
    assert counts(database) == [1, 1, 1]
    assert surveys.results(actor(Role.COMPLAINTS), opened.id).questions[-1].comments == ("يبقى",)
    with pytest.raises(Refused, match=r"survey\.nothing_to_undo"):
        surveys.undo(desk, opened.id)


def test_nobody_takes_back_anothers_sheet_or_after_the_sitting(
    surveys: SurveyService, actor, opened: RoundView, database: Engine, clock: FixedClock
) -> None:
    desk = actor(Role.RECEPTION)
    surveys.enter(desk, sheet(opened, overall=5))
    other = surveys.open_round(desk, replace(_command(), title="أخرى"))
    for who, where in ((actor(Role.RECEPTION, who="b"), opened), (desk, other)):
        with pytest.raises(Refused, match=r"survey\.nothing_to_undo"):
            surveys.undo(who, where.id)
    next_sitting = SurveyService(Doors(database, clock), surveys.definitions)
    with pytest.raises(Refused, match=r"survey\.nothing_to_undo"):
        next_sitting.undo(desk, opened.id)
    assert counts(database) == [1, 1, 0]


@pytest.mark.parametrize(
    ("role", "comments"),
    [(Role.COMPLAINTS, 1), (Role.AUDITOR, 1), (Role.DIRECTOR, 0)],
)
def test_the_director_gets_totals(
    surveys: SurveyService, actor, opened: RoundView, role: Role, comments: int
) -> None:
    surveys.enter(actor(Role.RECEPTION), sheet(opened, comment="رأي"))
    result = surveys.results(actor(role), opened.id).questions[-1]
    assert (result.answered, len(result.comments)) == (1, comments)


def test_others_neither_enter_nor_read(surveys: SurveyService, actor, opened: RoundView) -> None:
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        surveys.enter(actor(Role.DIRECTOR), sheet(opened, overall=5))
    for role in (Role.MEMBER, Role.ADMIN):
        for act in (surveys.rounds, lambda who: surveys.results(who, opened.id)):
            with pytest.raises(Refused, match=r"work\.not_permitted"):
                act(actor(role))


def test_reception_counts_its_sheets_and_does_not_read_them(
    surveys: SurveyService, actor, opened: RoundView
) -> None:
    desk = actor(Role.RECEPTION)
    surveys.enter(desk, sheet(opened, comment="رأي"))
    (view,) = surveys.rounds(desk)
    assert view.entered == 1
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        surveys.results(desk, opened.id)


def _command() -> OpenRound:
    return OpenRound(
        "general_satisfaction", "جولة", date(2026, 3, 1), date(2026, 3, 31), "ورقي", 10
    )


@pytest.mark.parametrize(
    "title",
    [
        "جولة رجب 1447",
        " جولة  رجب ١٤٤٧",
        "جوله رجب 1447\u200b",
        "جـولة رجب ۱۴۴۷",
        "الجولة، رجب 1447",
    ],
)
def test_a_second_round_of_one_title_is_refused(surveys: SurveyService, desk: Actor, title: str):
    first = replace(_command(), title="جولة رجب 1447")
    surveys.open_round(desk, first)
    with pytest.raises(Invalid) as refused:
        surveys.open_round(desk, replace(first, title=title))
    assert [(p.field, p.code) for p in refused.value.problems] == [("title", "survey.title_taken")]
    for other in ("جولة رجب 1448", "جولة رجب 14 47", "جولة شعبان 1447"):
        surveys.open_round(desk, replace(first, title=other))


def test_more_sheets_than_were_handed_out_give_no_rate_until_the_number_is_right(
    surveys: SurveyService, desk: Actor, actor
) -> None:
    reader = actor(Role.COMPLAINTS)
    opened = surveys.open_round(desk, replace(_command(), target=2))
    for _ in range(2):
        view = surveys.enter(desk, sheet(opened, overall=5))
    assert not view.overfull
    assert surveys.results(reader, opened.id).response_rate == 1
    view = surveys.enter(desk, sheet(opened, overall=5))
    assert (view.entered, view.target, view.overfull) == (3, 2, True)
    assert surveys.results(reader, opened.id).response_rate is None
    for wrong, code in ((1, "survey.fewer_than_entered"), (-1, "survey.target")):
        with pytest.raises(Invalid) as refused:
            surveys.count_handed_out(desk, CountHandedOut(opened.id, wrong))
        assert [(p.field, p.code) for p in refused.value.problems] == [("target", code)]
    view = surveys.count_handed_out(desk, CountHandedOut(opened.id, 4))
    assert (view.target, view.overfull) == (4, False)
    assert surveys.results(reader, opened.id).response_rate == pytest.approx(0.75)
    assert surveys.count_handed_out(desk, CountHandedOut(opened.id, 0)).target == 0
    assert surveys.results(reader, opened.id).response_rate is None
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        surveys.count_handed_out(reader, CountHandedOut(opened.id, 9))
