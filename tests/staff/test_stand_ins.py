"""Standing in for an absent colleague, and lending single acts: for their days, and no longer."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from desktop.base.errors import Invalid, Refused
from desktop.core.people.course.terms import Suspend, SuspendReason
from desktop.core.policy.vocabulary import StepId
from desktop.core.sealed.records import SealedKey
from desktop.core.sealed.terms import Detail, ReadSealed, ReadWhy, SealDetail, SealedKind
from desktop.core.staff.deputies.terms import GiveStandIn, StandInKind, StandInState
from desktop.core.staff.terms import NewStaff
from desktop.core.work import Action, Role, may
from desktop.core.work.acts import WantedActs
from desktop.core.work.holdings import Part
from desktop.core.work.standing_in import job_of
from desktop.printing.samples import sample
from tests.offices import PASSWORD, PERSON, STAFF

DEPUTATION, AUTHORITY = StandInKind.DEPUTATION, StandInKind.AUTHORITY
R = Role
LEAVE = "إجازة سنوية"


def giving(live, **changes):
    """A deputation of the director to the secretary, for today and two days more."""
    given = {
        "kind": DEPUTATION,
        "whose": live.slots[R.DIRECTOR],
        "deputy": live.slots[R.SECRETARY],
        "begins": live.today,
        "until": live.today + timedelta(days=2),
        "reason": LEAVE,
        "roles": frozenset({R.DIRECTOR}),
    }
    return GiveStandIn(**(given | changes))


def give(live, by=R.DIRECTOR, **changes):
    return live.act(by, live.office.stand_ins.give, giving(live, **changes))


def lent(live, *acts, deputy=R.RECEPTION, **changes):
    return give(
        live, kind=AUTHORITY, deputy=live.slots[deputy], roles=frozenset(), acts=frozenset(acts),
        **changes,
    )  # fmt: skip


@pytest.fixture
def live(live):
    live.unlock(R.DIRECTOR)
    return live


# ---- what is given, and for how long


def test_a_deputy_has_the_roles_from_the_first_day_to_the_last_and_not_a_day_longer(live):
    give(live, begins=live.today + timedelta(days=1), until=live.today + timedelta(days=2))
    seen = []
    for _day in range(4):
        actor = live.unlock(R.SECRETARY).actor
        seen.append(may(actor.roles, Action.PERSON_CLOSE))
        assert actor.account == {R.SECRETARY}
        live.advance(days=1)
    assert seen == [False, True, True, False]


def test_it_ends_at_midnight_with_the_office_open(live):
    give(live, until=live.today)
    actor = live.unlock(R.SECRETARY).actor
    live.call(live.office.staff.everyone, actor)
    live.advance(days=1)
    with pytest.raises(Refused, match="not_permitted"):
        live.call(live.office.staff.everyone, actor)


def test_an_authority_lends_its_acts_alone(live):
    person = live.act(R.RECEPTION, live.office.people.register, PERSON)
    suspend = Suspend(SuspendReason.BY_REQUEST, heard="سُمع منه")
    lent(live, Action.PERSON_SUSPEND)
    actor = live.unlock(R.RECEPTION).actor
    assert may(actor.roles, Action.PERSON_SUSPEND)
    assert not may(actor.roles, Action.PERSON_CLOSE)
    assert R.DIRECTOR not in actor.roles
    live.call(live.office.courses.take, actor, person.id, suspend)
    with pytest.raises(Refused, match="not_permitted"):
        live.call(live.office.staff.everyone, actor)


def test_the_log_says_in_whose_place_an_act_was_done_and_only_there(live):
    give(live)
    actor = live.unlock(R.SECRETARY).actor
    live.call(live.office.staff.everyone, actor)
    wanted = WantedActs(actor_id=actor.id)
    lines = live.act(R.DIRECTOR, live.office.acts.page, wanted).rows
    live.call(live.office.acts.page, actor, wanted)
    lines = live.act(R.DIRECTOR, live.office.acts.page, wanted).rows
    told = {line.action: dict(line.detail).get("in_place_of", "") for line in lines}
    assert told["audit.read"] == STAFF[R.DIRECTOR].name
    assert told["session.unlock"] == ""


def test_the_job_says_whose_work_it_is_and_until_when(live):
    give(live)
    actor = live.unlock(R.SECRETARY).actor
    said = job_of(live.office.messages, actor)
    assert said.startswith(STAFF[R.SECRETARY].title)
    assert f"تكليفًا بعمل {STAFF[R.DIRECTOR].title} حتى" in said


def test_a_paper_says_whose_work_it_was_where_the_account_would_not_issue_it(live):
    give(live, deputy=live.slots[R.RECEPTION])
    actor = live.unlock(R.RECEPTION).actor

    def issued(form_id):
        def build(_at, _subject, head):
            made = sample(form_id, live.profile)
            return replace(made, head=replace(head, title=made.head.title))

        issue = live.office.documents.issue
        return live.call(issue, actor, form_id, "subject", build)[1].head.job

    assert issued("receipt") == STAFF[R.RECEPTION].title
    assert f"تكليفًا بعمل {STAFF[R.DIRECTOR].title} حتى" in issued("minutes")


# ---- who gives it


def test_the_administrator_proposes_and_the_director_decides(live):
    view = give(live, by=R.ADMIN)
    assert view.state is StandInState.PROPOSED
    assert not may(live.unlock(R.SECRETARY).actor.roles, Action.PERSON_CLOSE)
    assert [one.id for one in live.act(R.DIRECTOR, live.office.stand_ins.mine)] == [view.id]
    with pytest.raises(Refused, match="not_permitted"):
        live.act(R.ADMIN, live.office.stand_ins.approve, view.id)
    approved = live.act(R.DIRECTOR, live.office.stand_ins.approve, view.id)
    assert (approved.state, approved.by) == (StandInState.RUNNING, STAFF[R.ADMIN].name)
    assert may(live.unlock(R.SECRETARY).actor.roles, Action.PERSON_CLOSE)
    with pytest.raises(Refused, match="stand_in_decided"):
        live.act(R.DIRECTOR, live.office.stand_ins.decline, view.id)


def test_what_was_declined_lends_nothing(live):
    view = give(live, by=R.ADMIN)
    live.act(R.DIRECTOR, live.office.stand_ins.decline, view.id)
    assert not may(live.unlock(R.SECRETARY).actor.roles, Action.PERSON_CLOSE)


@pytest.mark.parametrize("role", [R.RECEPTION, R.RESEARCHER, R.SECRETARY, R.MEMBER, R.AUDITOR])
def test_nobody_else_gives_one(live, role):
    with pytest.raises(Refused, match="not_permitted"):
        give(live, by=role)


def test_a_deputy_appoints_no_deputy_and_approves_none(live):
    give(live)
    view = give(live, by=R.ADMIN, whose=live.slots[R.RESEARCHER], roles=frozenset({R.RESEARCHER}),
                deputy=live.slots[R.MEMBER])  # fmt: skip
    actor = live.unlock(R.SECRETARY).actor
    further = giving(live, deputy=live.slots[R.MEMBER], begins=live.today + timedelta(days=9),
                     until=live.today + timedelta(days=9))  # fmt: skip
    for act, about in (
        (live.office.stand_ins.give, further),
        (live.office.stand_ins.approve, view.id),
    ):
        with pytest.raises(Refused, match="stand_in_own"):
            live.call(act, actor, about)


# ---- bad ones


@pytest.mark.parametrize(
    ("changes", "field", "code"),
    [
        ({"kind": None}, "kind", "staff.stand_in_kind"),
        ({"whose": ""}, "whose", "staff.stand_in_whose"),
        ({"whose": "nobody"}, "whose", "staff.stand_in_whose"),
        ({"deputy": ""}, "deputy", "staff.stand_in_deputy"),
        ({"deputy": R.DIRECTOR}, "deputy", "staff.stand_in_self"),
        ({"begins": None}, "begins", "staff.stand_in_begins"),
        ({"begins": -1}, "begins", "staff.stand_in_past"),
        ({"until": None}, "until", "staff.stand_in_until"),
        ({"begins": 3, "until": 2}, "until", "staff.stand_in_backwards"),
        ({"until": 366}, "until", "staff.stand_in_long"),
        ({"until": date(2500, 1, 1)}, "until", "staff.stand_in_long"),
        ({"reason": " \n\t"}, "reason", "staff.stand_in_reason"),
        ({"roles": frozenset()}, "roles", "staff.stand_in_roles"),
        ({"roles": frozenset({R.DIRECTOR, R.ADMIN})}, "roles", "staff.stand_in_lacks"),
        ({"kind": AUTHORITY, "roles": frozenset()}, "acts", "staff.stand_in_acts"),
        (
            {"kind": AUTHORITY, "roles": frozenset(), "acts": frozenset({Action.SENSITIVE_READ})},
            "acts", "staff.stand_in_acts",
        ),
        (
            {"kind": AUTHORITY, "roles": frozenset(), "acts": frozenset({Action.REQUEST_NOTIFY})},
            "acts", "staff.stand_in_lacks_act",
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_at_its_field(live, changes, field, code):
    for name in ("begins", "until"):
        if isinstance(changes.get(name), int):
            changes = changes | {name: live.today + timedelta(days=changes[name])}
    if isinstance(changes.get("deputy"), Role):
        changes = changes | {"deputy": live.slots[changes["deputy"]]}
    with pytest.raises(Invalid) as said:
        give(live, **changes)
    assert (field, code) in [(one.field, one.code) for one in said.value.problems]


def test_two_for_the_same_work_do_not_overlap_and_may_follow(live):
    give(live)
    with pytest.raises(Invalid) as said:
        give(live, deputy=live.slots[R.MEMBER], begins=live.today + timedelta(days=2),
             until=live.today + timedelta(days=5))  # fmt: skip
    assert said.value.problems[0].code == "staff.stand_in_overlaps"
    after = live.today + timedelta(days=3)
    assert give(live, begins=after, until=after).state is StandInState.COMING


def test_a_closed_account_stands_in_for_nobody_and_nobody_for_it(live):
    live.act(R.ADMIN, live.office.staff.close, live.slots[R.MEMBER])
    for field in ("whose", "deputy"):
        with pytest.raises(Invalid):
            give(live, **{field: live.slots[R.MEMBER]})
    give(live, whose=live.slots[R.RESEARCHER], roles=frozenset({R.RESEARCHER}))
    live.act(R.ADMIN, live.office.staff.close, live.slots[R.RESEARCHER])
    assert live.unlock(R.SECRETARY).actor.roles == {R.SECRETARY}


# ---- ended early


@pytest.mark.parametrize(("by", "allowed"), [
    (R.DIRECTOR, True), (R.SECRETARY, False), (R.ADMIN, False), (R.AUDITOR, False),
])  # fmt: skip
def test_who_may_end_it_early(live, by, allowed):
    view = give(live)
    if allowed:
        assert live.act(by, live.office.stand_ins.end, view.id, "عاد").state is StandInState.ENDED
        assert live.unlock(R.SECRETARY).actor.roles == {R.SECRETARY}
    else:
        with pytest.raises(Refused, match="stand_in_not_theirs"):
            live.act(by, live.office.stand_ins.end, view.id, "عاد")


def test_whose_place_it_is_ends_it_and_once_alone(live):
    view = give(live, whose=live.slots[R.RESEARCHER], roles=frozenset({R.RESEARCHER}))
    with pytest.raises(Invalid):
        live.act(R.RESEARCHER, live.office.stand_ins.end, view.id, " ")
    ended = live.act(R.RESEARCHER, live.office.stand_ins.end, view.id, "عاد قبل موعده")
    assert (ended.ended_by, ended.ended_why) == (STAFF[R.RESEARCHER].name, "عاد قبل موعده")
    with pytest.raises(Refused, match="stand_in_over"):
        live.act(R.DIRECTOR, live.office.stand_ins.end, view.id, "مرة أخرى")
    with pytest.raises(Refused, match="stand_in_unknown"):
        live.act(R.DIRECTOR, live.office.stand_ins.end, "none", "عاد")


def test_both_see_it_and_it_stays_listed(live):
    view = give(live)
    for role in (R.DIRECTOR, R.SECRETARY):
        assert [one.id for one in live.act(role, live.office.stand_ins.mine)] == [view.id]
    assert live.act(R.MEMBER, live.office.stand_ins.mine) == []
    live.advance(days=9)
    assert live.act(R.SECRETARY, live.office.stand_ins.mine) == []
    for role in (R.DIRECTOR, R.ADMIN, R.AUDITOR):
        (listed,) = live.act(role, live.office.stand_ins.everyone)
        assert (listed.state, listed.reason) == (StandInState.OVER, LEAVE)


# ---- laws that hold still


def test_who_studied_a_request_is_no_check_of_it_as_the_directors_deputy(live):
    give(live, deputy=live.slots[R.RESEARCHER])
    request = live.request()
    live.upto(request.id, StepId.REFERRAL)
    actor = live.unlock(R.RESEARCHER).actor
    live.call(live.office.intake.perform, actor, request.id, live.payload(StepId.STUDY))

    def decide():
        with live.office.doors.work(actor, Action.REQUEST_DECIDE, request.id) as tx:
            live.office.intake.perform_in(tx, request.id, live.payload(StepId.DECISION))

    with pytest.raises(Invalid) as said:
        live.call(decide)
    assert said.value.problems[0].code == "work.declare_same_person"


def test_duties_that_meet_by_it_are_listed_for_review(live):
    give(live, deputy=live.slots[R.RESEARCHER])
    lines = live.act(R.AUDITOR, live.office.reviews.waiting)
    assert [(line.why.value, line.about) for line in lines] == [
        ("duties", STAFF[R.RESEARCHER].name)
    ]


def test_the_sealed_room_opens_while_it_runs_and_its_keys_go_with_the_last_day(live):
    person = live.act(R.RECEPTION, live.office.people.register, PERSON)
    detail = Detail(SealedKind.HEALTH, "", "سكري", text="علاج دائم")
    live.act(R.RECEPTION, live.office.sealed.seal, SealDetail(person.id, detail))
    read = ReadSealed(person.id, ReadWhy.FILE)
    give(live)
    actor = live.unlock(R.SECRETARY).actor
    assert "سكري" in str(live.call(live.office.sealed.read, actor, read))
    live.advance(days=3)
    actor = live.unlock(R.SECRETARY).actor
    with pytest.raises(Refused, match="not_permitted"):
        live.call(live.office.sealed.read, actor, read)
    lacking = live.unlock(R.DIRECTOR)
    assert "سكري" in str(live.call(live.office.sealed.read, lacking.actor, read))
    assert live.slots[R.SECRETARY] not in _holders(live)


def test_an_office_with_one_director_gives_it_before_they_go(live):
    first = live.today + timedelta(days=20)
    give(live, begins=first, until=first + timedelta(days=30))
    live.at(first)
    actor = live.unlock(R.SECRETARY).actor
    assert may(actor.roles, Action.PERSON_ALLOW)
    live.at(first + timedelta(days=31))
    assert not may(live.unlock(R.SECRETARY).actor.roles, Action.PERSON_ALLOW)


def test_the_check_finds_one_that_gives_what_there_is_not(live):
    give(live)
    found = {one.part: one for one in live.act(R.DIRECTOR, live.office.reports.check).findings}
    assert (found[Part.STAND_INS].read, found[Part.STAND_INS].first_bad) == (1, "")


def test_a_new_account_may_stand_in_at_once(live):
    command = NewStaff("بدر الحارثي", "موظف", frozenset({R.RECEPTION}), PASSWORD + "٧")
    added = live.act(R.ADMIN, live.office.staff.add, command)
    assert give(live, deputy=added.id).deputy_name == "بدر الحارثي"


def _holders(live):
    def read():
        with live.office.doors.look(live.actor(R.DIRECTOR), Action.STAFF_READ) as see:
            return set(see.session.scalars(select(SealedKey.holder)))

    return live.call(read)
