"""Who reads what is sealed, when, and the trace that it leaves."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.intake.facts import State
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.policy.vocabulary import StepId
from desktop.core.sealed.records import SealedDetail
from desktop.core.sealed.terms import (
    Detail,
    PrisonKind,
    ReadSealed,
    ReadWhy,
    SealDetail,
    SealedKind,
)
from desktop.core.staff.terms import NewStaff
from desktop.core.work import Action, Role
from desktop.core.work.acts import WantedActs
from tests.offices import PERSON

DETAIL = Detail(SealedKind.HEALTH, name="فشل كلوي مزمن", text="غسيل ثلاث مرات")
READERS = {Role.RESEARCHER, Role.DIRECTOR}
#: Each moment of a request, and whether who wrote at the desk reads it again.
MOMENTS = {"visit": True, "open": True, "signed": True, "referred": False, "reopened": False}


def seal(live, person, detail=DETAIL, role=Role.RECEPTION):
    return live.act(role, live.office.sealed.seal, SealDetail(person.id, detail))


def read(live, role, person, why=ReadWhy.FILE, request=""):
    command = ReadSealed(person.id, why, request)
    return [view.detail for view in live.act(role, live.office.sealed.read, command)]


def listed(live, role, person):
    return len(live.act(role, live.office.sealed.listed, person.id))


def come_to(live, person, moment):
    """Bring the person's request to a moment; "reopened" is a new one after the first went on."""
    if moment == "visit":
        return
    request = live.draft(person)
    if moment == "signed":
        live.sign(request.id)
    elif moment in {"referred", "reopened"}:
        live.upto(request.id, StepId.REFERRAL)
    if moment == "reopened":
        live.draft(person)


def second_desk(live):
    """Give the desk another receptionist, and return the slot."""
    live.unlock(Role.ADMIN)
    command = NewStaff("هند القحطاني", "استقبال", frozenset({Role.RECEPTION}), "قهوة قبل الفجر")
    return live.act(Role.ADMIN, live.office.staff.add, command).id


@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("role", Role)
def test_what_is_sealed_by_role_and_moment(live, role, moment):
    live.unlock(Role.RECEPTION)
    person = live.person()
    seal(live, person)
    come_to(live, person, moment)
    live.unlock(role)
    if role in READERS:
        assert read(live, role, person) == [DETAIL]
        assert listed(live, role, person) == 1
    elif role is Role.RECEPTION:
        mine = MOMENTS[moment]
        assert read(live, role, person) == ([DETAIL] if mine else [])
        assert listed(live, role, person) == mine
        # By her key, whatever the role table let her ask:
        assert read(live, Role.DIRECTOR, person) == ([DETAIL] if mine else [None])
    else:
        for ask in (read, listed):
            with pytest.raises(Refused, match=r"work\.not_permitted"):
                ask(live, role, person)
        assert read(live, Role.DIRECTOR, person) == [None]


@pytest.mark.parametrize("moment", MOMENTS)
def test_another_at_the_desk_reads_nothing(live, moment):
    slot = second_desk(live)
    live.unlock(Role.RECEPTION)
    person = live.person()
    seal(live, person)
    come_to(live, person, moment)
    live.lock()
    live.opened = live.call(live.house.gate.unlock, slot, "قهوة قبل الفجر")
    other = live.opened.actor
    command = ReadSealed(person.id, ReadWhy.VISIT)
    assert live.call(live.office.sealed.listed, other, person.id) == ()
    assert live.call(live.office.sealed.read, other, command) == ()
    assert read(live, Role.DIRECTOR, person) == [None]


def test_a_visit_without_a_request_ends_with_its_day(live):
    live.unlock(Role.RECEPTION)
    person = live.person()
    seal(live, person)
    live.advance(hours=2)
    live.unlock(Role.RECEPTION)
    assert read(live, Role.RECEPTION, person) == [DETAIL]
    live.advance(days=1)
    live.unlock(Role.ADMIN)  # whoever comes in
    live.unlock(Role.RECEPTION)
    assert read(live, Role.RECEPTION, person) == []


def test_a_request_at_the_desk_keeps_its_visit_open_for_weeks(live):
    live.unlock(Role.RECEPTION)
    person = live.person()
    seal(live, person)
    request = live.request(person)
    live.advance(days=20)
    live.unlock(Role.RECEPTION)
    assert read(live, Role.RECEPTION, person, ReadWhy.VISIT, request.id) == [DETAIL]
    live.take(request.id, Withdraw("رغبة صاحبه"))
    assert live.read(request.id).facts.state is State.WITHDRAWN
    assert read(live, Role.RECEPTION, person) == []


def test_each_reading_is_told_in_words_with_its_task(live):
    live.unlock(Role.RECEPTION)
    person = live.person()
    seal(live, person)
    request = live.request(person)
    live.upto(request.id, StepId.REFERRAL)
    live.unlock(Role.RESEARCHER)
    read(live, Role.RESEARCHER, person, ReadWhy.STUDY, request.id)
    wanted = WantedActs(action=Action.SENSITIVE_READ.value)
    (line,) = live.act(Role.DIRECTOR, live.office.acts.page, wanted).rows
    assert line.about == person.file_number
    assert dict(line.detail) == {"why": "study", "request": request.number, "opened": "1"}


def test_a_reading_for_the_request_of_another_is_refused_and_leaves_nothing_read(live):
    live.unlock(Role.RESEARCHER)
    person = live.person()
    seal(live, person)
    other = live.person(replace(PERSON, identity=Identity(IdentityKind.NONE_YET)))
    with pytest.raises(Refused, match=r"sealed\.other_task"):
        read(live, Role.RESEARCHER, person, ReadWhy.STUDY, live.request(other).id)


def test_fields_that_the_kind_has_not_are_not_kept(live):
    live.unlock(Role.DIRECTOR)
    person = live.person()
    release = live.today + timedelta(days=90)
    full = Detail(
        SealedKind.PRISON, "هند", "سجن الحائر", PrisonKind.FINANCIAL, release, "بسبب دين."
    )
    for kind in SealedKind:
        seal(live, person, replace(full, kind=kind))
    found = {view.kind: view for view in read(live, Role.DIRECTOR, person)}
    assert found[SealedKind.PRISON] == full
    assert found[SealedKind.HEALTH] == Detail(
        SealedKind.HEALTH, "هند", "سجن الحائر", text=full.text
    )
    assert found[SealedKind.CRIMINAL] == Detail(SealedKind.CRIMINAL, "هند", text=full.text)


@pytest.mark.parametrize("kind", SealedKind)
def test_a_detail_says_something(live, kind):
    live.unlock(Role.DIRECTOR)
    person = live.person()
    if kind is SealedKind.PARENTAGE:
        assert len(seal(live, person, Detail(kind), Role.RESEARCHER)) == 1
        return
    with pytest.raises(Invalid) as refused:
        seal(live, person, Detail(kind, text=" \u202e\u200b "))
    assert [problem.field for problem in refused.value.problems] == ["text"]


@pytest.mark.parametrize("text", ["ا" * 1_000_000, "ا" * 20_001])
def test_what_is_too_long_is_refused_before_anything_is_kept(live, text):
    live.unlock(Role.DIRECTOR)
    person = live.person()
    with pytest.raises(Invalid) as refused:
        seal(live, person, Detail(SealedKind.HEALTH, text=text))
    assert [problem.code for problem in refused.value.problems] == ["work.text_long"]
    assert listed(live, Role.DIRECTOR, person) == 0


def test_odd_letters_come_back_clean(live):
    live.unlock(Role.DIRECTOR)
    person = live.person()
    seal(live, person, Detail(SealedKind.HEALTH, text="سكري\u202e نوع\x00 ثانٍ\ud800"))
    (detail,) = read(live, Role.DIRECTOR, person)
    assert not set("\u202e\x00\ud800") & set(detail.text)
    assert "سكري" in detail.text


def test_a_damaged_record_keeps_none_of_the_others_from_being_read(live):
    live.unlock(Role.DIRECTOR)
    person = live.person()
    (bad,) = seal(live, person)
    seal(live, person)

    def harm():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            row = tx.session.get_one(SealedDetail, bad.id)
            row.content = row.content[::-1]

    live.call(harm)
    command = ReadSealed(person.id, ReadWhy.FILE)
    views = live.act(Role.DIRECTOR, live.office.sealed.read, command)
    assert {view.line.id: view.damaged for view in views}[bad.id]
    assert sorted(view.detail == DETAIL for view in views) == [False, True]
    report = live.act(Role.DIRECTOR, live.office.reports.check)
    assert {f.part.value: f.first_bad for f in report.findings if not f.sound} == {"sealed": bad.id}


# Forgetting


def test_who_wrote_by_mistake_takes_it_back_while_the_visit_is_open(live):
    live.unlock(Role.RECEPTION)
    person = live.person()
    (line,) = seal(live, person)
    assert live.act(Role.RECEPTION, live.office.sealed.forget, line.id) == ()
    (line,) = seal(live, person)
    live.upto(live.draft(person).id, StepId.REFERRAL)
    with pytest.raises(Refused, match=r"sealed\.unknown"):
        live.act(Role.RECEPTION, live.office.sealed.forget, line.id)
    with pytest.raises(Refused, match=r"sealed\.unknown"):
        live.act(Role.DIRECTOR, live.office.sealed.forget, "nothing")
    live.unlock(Role.RESEARCHER)
    assert live.act(Role.RESEARCHER, live.office.sealed.forget, line.id) == ()
    assert read(live, Role.RESEARCHER, person) == []
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound


def test_who_may_write_and_read_needs_no_copy_of_their_own(live):
    live.unlock(Role.RESEARCHER)
    person = live.person()
    seal(live, person, role=Role.RESEARCHER)
    live.upto(live.draft(person).id, StepId.REFERRAL)
    assert read(live, Role.RESEARCHER, person) == [DETAIL]
