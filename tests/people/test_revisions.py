"""A change without a request: what it must say, what it keeps, and when it counts as a renewal."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.base.clock import FixedClock
from desktop.base.errors import Invalid, Refused
from desktop.base.paths import resource
from desktop.core.people.revised import Revised, RevisionKind
from desktop.core.people.revisions.service import RevisionService
from desktop.core.people.terms import Income
from desktop.core.policy import loader
from desktop.core.policy.circumstances import IncomeSource
from desktop.core.work import Actor, Doors, Role

TODAY = date(2026, 3, 1)
UPDATE, CORRECTION, YEARLY = RevisionKind
PROFILE = loader.load(resource("policies", "haqal.toml")).profile


@pytest.fixture
def moving():
    return FixedClock(datetime(2026, 3, 1, 9, tzinfo=UTC))


@pytest.fixture
def revisions(database, moving):
    return RevisionService(Doors(database, moving), lambda: PROFILE)


@pytest.fixture
def file(people, desk, form):
    return people.register(desk, form)


def richer(form, monthly=300_000):
    return replace(form, incomes=(Income(IncomeSource.SALARY, monthly),))


@pytest.mark.parametrize(
    ("said", "changes", "wrong"),
    [
        (Revised(UPDATE), True, {("since", "since_needed")}),
        (Revised(UPDATE, TODAY + timedelta(days=1)), True, {("since", "since_future")}),
        (Revised(UPDATE, date(1960, 1, 1)), True, {("since", "since_unborn")}),
        (Revised(UPDATE, TODAY), False, {("", "nothing_changed")}),
        (Revised(CORRECTION), True, {("text", "wrong_needed")}),
        (Revised(CORRECTION, text="  "), True, {("text", "wrong_needed")}),
        (Revised(CORRECTION, text="سقط رقم"), False, {("", "nothing_changed")}),
    ],
)
def test_what_is_said_of_a_change_is_asked_for(revisions, file, said, changes, wrong):
    desk = Actor("a" * 32, "هند", "موظفة", frozenset({Role.RECEPTION}))
    form = richer(file.form) if changes else file.form
    with pytest.raises(Invalid) as why:
        revisions.revise(desk, file.id, 1, form, said)
    found = {(one.field, one.code.removeprefix("people.")) for one in why.value.problems}
    assert found == wrong


def test_history_shows_an_update_a_correction_and_a_yearly_review(
    revisions, people, actor, moving, file
):
    desk = actor(Role.RECEPTION)
    moving.advance(timedelta(days=40))
    moved = revisions.revise(
        desk, file.id, 1, richer(file.form), Revised(UPDATE, date(2026, 4, 1), "وظيفة جديدة")
    )
    assert (moved.version, moved.renewed_on) == (2, date(2026, 4, 10))
    moving.advance(timedelta(days=10))
    fixed = replace(moved.form, mobile="0551234568")
    slip = Revised(CORRECTION, TODAY, "الرقم الأخير من الجوال")
    put_right = revisions.revise(desk, file.id, 2, fixed, slip)
    assert put_right.renewed_on == moved.renewed_on, "a correction is no confirmation"
    moving.advance(timedelta(days=10))
    same = revisions.revise(desk, file.id, 3, put_right.form, Revised(YEARLY))
    assert same.renewed_on == date(2026, 4, 30)
    told = [(one.said, one.changed) for one in people.history(desk, file.id)]
    assert told == [
        (Revised(YEARLY), ()),
        (replace(slip, since=None), ("mobile",)),
        (Revised(UPDATE, date(2026, 4, 1), "وظيفة جديدة"), ("incomes",)),
        (None, ()),
    ]
    masked = people.history(actor(Role.AUDITOR), file.id)[1].said
    assert masked == Revised(CORRECTION), "what was wrong may name somebody"


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.RECEPTION}))
def test_the_desk_alone_changes_a_file_so(revisions, actor, file, role):
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        revisions.revise(actor(role), file.id, 1, richer(file.form), Revised(YEARLY))


def test_what_somebody_else_changed_meanwhile_is_not_written_over(revisions, people, desk, file):
    people.update(desk, file.id, 1, file.form)
    with pytest.raises(Refused, match=r"people\.stale_version"):
        revisions.revise(desk, file.id, 1, richer(file.form), Revised(YEARLY))
    with pytest.raises(Invalid) as why:
        revisions.revise(desk, file.id, 2, richer(file.form, -1), Revised(YEARLY))
    assert why.value.problems[0].field == "incomes.0.monthly"
