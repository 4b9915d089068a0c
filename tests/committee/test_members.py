"""Who sits on the committee: terms, who stands in, and what a sitting makes of them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.committee.members.terms import EndMember, NameMember, Seat, StandIn
from desktop.core.committee.terms import Attends
from desktop.core.work import Role


def everyone(live):
    return live.act(Role.MEMBER, live.office.members.everyone)


def codes(live, act, command):
    with pytest.raises(Invalid) as raised:
        live.act(Role.DIRECTOR, act, command)
    return {(one.field, one.code) for one in raised.value.problems}


def another(live, **more):
    plain = NameMember("خالد بن عمر الراشد", Seat.MEMBER, live.today, None, "قرار المجلس ١٢")
    return replace(plain, **more)


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.DIRECTOR}))
def test_the_director_alone_names_members(live, role):
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(role, live.office.members.name, another(live))


def test_a_department_has_no_members(open_office):
    live = open_office("nama")
    assert everyone(live) == []
    with pytest.raises(Refused, match=r"committee\.no_members_there"):
        live.act(Role.DIRECTOR, live.office.members.name, another(live))


def test_a_member_is_added_changed_and_ended(live):
    members = live.office.members
    before = len(everyone(live))
    added = live.act(Role.DIRECTOR, members.name, another(live))
    assert (added.seat, added.running, len(everyone(live))) == (Seat.MEMBER, True, before + 1)
    changed = another(live, member_id=added.id, seat=Seat.SECRETARY, reason="خلف السابق")
    assert live.act(Role.DIRECTOR, members.name, changed).seat is Seat.SECRETARY
    live.act(Role.DIRECTOR, members.end, EndMember(added.id, live.today, "استقال"))
    live.advance(days=1)
    assert [one.id for one in everyone(live) if not one.running] == [added.id]


@pytest.mark.parametrize(
    ("more", "wrong"),
    [
        ({"name": ""}, {("name", "committee.member_name")}),
        ({"seat": None}, {("seat", "committee.member_seat")}),
        ({"begins": None}, {("begins", "committee.member_day")}),
        ({"reason": " "}, {("reason", "committee.member_reason")}),
        ({"name": "عبدالعزيز الفوزان"}, {("name", "committee.member_twice")}),
        ({"seat": Seat.CHAIR}, {("seat", "committee.chair_twice")}),
        ({"staff_id": "nobody"}, {("name", "committee.member_account")}),
    ],
)
def test_what_is_wrong_with_a_term(live, more, wrong):
    assert codes(live, live.office.members.name, another(live, **more)) == wrong


def test_a_term_does_not_end_before_it_begins(live):
    early = live.today - timedelta(days=1)
    found = codes(live, live.office.members.name, another(live, until=early))
    assert found == {("until", "committee.member_ends_before")}
    first = everyone(live)[0]
    found = codes(
        live, live.office.members.end, EndMember(first.id, first.begins - timedelta(days=1), "س")
    )
    assert found == {("last_day", "committee.member_ends_before")}


def test_who_has_an_account_is_no_member_twice(live):
    twice = another(live, staff_id=live.slots[Role.MEMBER])
    assert codes(live, live.office.members.name, twice) == {("name", "committee.member_twice")}


def test_whose_term_ended_does_not_sit(live):
    member = next(one for one in everyone(live) if one.staff_id == live.slots[Role.MEMBER])
    yesterday = live.today - timedelta(days=1)
    live.act(Role.DIRECTOR, live.office.members.end, EndMember(member.id, yesterday, "استقال"))
    with pytest.raises(Invalid) as raised:
        live.sitting(attends=(Attends(member.id),))
    assert (raised.value.problems[0].field, raised.value.problems[0].code) == (
        f"attends.{member.id}",
        "committee.term_over",
    )
    held = live.sitting()
    assert member.id not in {one.member_id for one in held.attendance}


def test_somebody_stands_in_for_a_member(live):
    chair = everyone(live)[0]
    last = live.today + timedelta(days=7)
    stands = StandIn(chair.id, "ماجد بن فهد الراشد", live.today, last, "إجازة الرئيس")
    live.act(Role.DIRECTOR, live.office.members.stand_in, stands)
    there = live.sitting().attendance[0]
    assert (there.name, there.in_place_of) == (stands.name, chair.name)
    live.advance(days=8)
    assert live.sitting().attendance[0].name == chair.name
    member = everyone(live)[1]
    again = replace(stands, name=member.name, staff_id=member.staff_id)
    assert codes(live, live.office.members.stand_in, again) == {("name", "committee.member_twice")}
