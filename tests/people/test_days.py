"""A day that Umm al-Qura's table does not have is refused by its field: no page could tell it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.base.errors import Invalid
from desktop.core.committee.terms import OpenSitting
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.consents.terms import Answer, Answered, Method, Purpose
from desktop.core.people.course.leaving import LeaveReason, Part
from desktop.core.people.course.terms import Allow, Die, Rule, Suspend, SuspendReason
from desktop.core.people.links.terms import Bind, LinkKind
from desktop.core.people.terms import Gender, Identity, IdentityKind, Member, Relationship
from desktop.core.sealed.terms import Detail, SealDetail, SealedKind
from desktop.core.surveys.terms import OpenRound
from desktop.core.work import Role
from tests.offices import PERSON

EARLY, LATE = date(1924, 7, 31), date(2077, 11, 17)
BEYOND = "date.outside_umm_al_qura"


@pytest.fixture
def file(live):
    live.unlock(Role.RECEPTION)
    return live.person(replace(PERSON, members=(Member("سارة", Relationship.DAUGHTER),)))


def refused(live, role, act, *given):
    with pytest.raises(Invalid) as why:
        live.act(role, act, *given)
    return {(one.field, one.code) for one in why.value.problems}


@pytest.mark.parametrize(
    ("role", "step", "field"),
    [
        (Role.DIRECTOR, Suspend(SuspendReason.DIFFERS, heard="س", until=LATE), "until"),
        (Role.DIRECTOR, Allow(Rule.AGE, "س", until=LATE), "until"),
        (Role.RECEPTION, Die(EARLY, "س"), "on"),
    ],
)
def test_no_step_of_a_file_has_such_a_day(live, file, role, step, field):
    assert (field, BEYOND) in refused(live, role, live.office.courses.take, file.id, step)


def test_no_head_dies_before_birth(live, file):
    born = file.form.birth.day or date(file.form.birth.year + 621, 1, 1)
    step = Die(born - timedelta(days=800), "س")
    wrong = refused(live, Role.RECEPTION, live.office.courses.take, file.id, step)
    assert wrong == {("on", "people.died_unborn")}


def test_nothing_else_that_is_said_of_a_file_has_such_a_day(live, file):
    office, number = live.office, Identity(IdentityKind.PASSPORT, "P1234567")
    other = live.person(replace(PERSON, identity=number))
    part = Part(0, EARLY, LeaveReason.MARRIAGE, Gender.FEMALE)
    bind = Bind(other.file_number, LinkKind.MOVED, "س", since=EARLY)
    (bond,) = live.act(Role.RECEPTION, office.links.bind, file.id, replace(bind, since=None))
    photos = (Answered(Purpose.PHOTOS, given=False),)
    answer = Answer(on=EARLY, method=Method.PHONE, answers=photos)
    detail = Detail(SealedKind.PRISON, release_on=LATE)
    for field, act, *given in (
        ("on", office.courses.part, file.id, file.version, part),
        ("since", office.links.bind, file.id, bind),
        ("on", office.links.end, file.id, bond.id, EARLY, "س"),
        ("on", office.consents.take, file.id, answer),
        ("release_on", office.sealed.seal, SealDetail(file.id, detail)),
    ):
        assert refused(live, Role.RECEPTION, act, *given) == {(field, BEYOND)}


def test_no_sitting_was_held_and_no_voice_heard_on_such_a_day(live):
    sitting = OpenSitting(EARLY)
    wrong = refused(live, Role.SECRETARY, live.office.committee.open_sitting, sitting)
    assert wrong == {("held_on", BEYOND)}
    there = datetime(1924, 7, 31, 9, tzinfo=UTC)
    voice = RecordVoice(VoiceKind.SUGGESTION, "بريد", "س", there)
    wrong = refused(live, Role.RECEPTION, live.office.complaints.record, voice)
    assert wrong == {("received_at", BEYOND)}
    sheets = OpenRound("general_satisfaction", "جولة", EARLY, LATE, "ورقي", 10)
    wrong = refused(live, Role.RECEPTION, live.office.surveys.open_round, sheets)
    assert wrong == {("starts", BEYOND), ("ends", BEYOND)}
