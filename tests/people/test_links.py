"""Files that belong together."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.people.holdings import PeopleHoldings
from desktop.core.people.links.service import LinkService
from desktop.core.people.links.terms import Bind, Distinct, LinkKind
from desktop.core.work import Doors, Role

SAID = "ذكرته صاحبة الملف"
NUMBERS = ("1000000107", "1000009009", "1010000006")


@pytest.fixture
def doors(database, clock):
    return Doors(database, clock)


@pytest.fixture
def links(doors):
    return LinkService(doors)


@pytest.fixture
def files(people, desk, form):
    """Three files."""
    return [
        people.register(
            desk, replace(form, identity=replace(form.identity, number=number), members=())
        )
        for number in NUMBERS
    ]


SINCE = date(2026, 1, 20)


def bind(to, kind=LinkKind.CO_WIVES, **more):
    return replace(Bind(to.file_number, kind, SAID), **more)


def test_two_wives_files_lead_to_each_other(links, desk, files):
    one, two, _ = files
    (seen,) = links.bind(desk, one.id, bind(two, since=date(2020, 1, 1), note="لكل منهما سكن"))
    (back,) = links.of_file(desk, two.id)
    assert (seen.row.id, back.row.id) == (two.id, one.id)
    assert (back.said_by, back.note, back.since) == (SAID, "لكل منهما سكن", date(2020, 1, 1))


@pytest.mark.parametrize("first", [True, False])
def test_each_side_knows_which_it_is(links, desk, files, first):
    one, two, _ = files
    (seen,) = links.bind(desk, one.id, bind(two, LinkKind.GUARDIAN, first=first))
    (back,) = links.of_file(desk, two.id)
    assert (seen.first, back.first) == (first, not first)


@pytest.mark.parametrize("kind", [LinkKind.GUARDIAN, LinkKind.PARENT, LinkKind.MOVED])
def test_a_ward_is_never_his_guardian_s_guardian_at_any_distance(links, desk, files, kind):
    one, two, three = files
    links.bind(desk, one.id, bind(two, kind))
    links.bind(desk, two.id, bind(three, kind))
    for closing in (one, two):
        with pytest.raises(Refused, match=r"people\.link_circle"):
            links.bind(desk, three.id, bind(closing, kind))
    (last,) = links.of_file(desk, three.id)
    links.end(desk, three.id, last.id, date(2026, 3, 1), "انتهت الولاية")
    links.bind(desk, three.id, bind(one, kind))


def test_a_file_is_not_bound_to_itself_or_twice(links, desk, files):
    one, two, _ = files
    with pytest.raises(Refused, match=r"people\.link_self"):
        links.bind(desk, one.id, bind(one))
    links.bind(desk, one.id, bind(two))
    with pytest.raises(Refused, match=r"people\.link_twice"):
        links.bind(desk, two.id, bind(one))


def test_what_is_wrong_is_named_at_once(links, desk, files):
    wrong = Bind("9999", LinkKind.OTHER, " ", since=date(2027, 1, 1))
    with pytest.raises(Invalid) as why:
        links.bind(desk, files[0].id, wrong)
    assert {(one.field, one.code) for one in why.value.problems} == {
        ("to", "people.no_file"), ("said_by", "people.told_by"), ("since", "people.since_future"),
    }  # fmt: skip


def test_that_two_are_two_is_no_bond_to_choose(links, desk, files):
    one, two, _ = files
    with pytest.raises(Invalid) as why:
        links.bind(desk, one.id, bind(two, LinkKind.DISTINCT))
    assert [(p.field, p.code) for p in why.value.problems] == [("kind", "people.said_distinct")]


def test_a_bond_ends_with_a_reason_and_stays_readable(links, desk, files):
    one, two, _ = files
    (bond,) = links.bind(desk, one.id, bind(two, since=SINCE))
    with pytest.raises(Invalid):
        links.end(desk, one.id, bond.id, date(2026, 3, 1), "")
    with pytest.raises(Invalid) as why:
        links.end(desk, one.id, bond.id, SINCE - timedelta(days=1), "طُلّقت")
    assert [(p.field, p.code) for p in why.value.problems] == [("on", "people.ends_before")]
    (ended,) = links.end(desk, two.id, bond.id, date(2026, 2, 1), "طُلّقت إحداهما")
    assert (ended.ended_on, ended.ended_because) == (date(2026, 2, 1), "طُلّقت إحداهما")
    with pytest.raises(Refused, match=r"people\.no_link"):
        links.end(desk, two.id, bond.id, date(2026, 2, 1), "مرة أخرى")
    links.bind(desk, one.id, bind(two))


@pytest.mark.parametrize("role", Role)
def test_who_binds_and_who_reads_what_was_said(links, actor, desk, files, role):
    one, two, three = files
    links.bind(desk, one.id, bind(two, note="تفصيل"))
    if role in {Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR}:
        assert len(links.bind(actor(role), one.id, bind(three))) == 2
    else:
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            links.bind(actor(role), one.id, bind(three))
    if role not in {Role.ADMIN, Role.ACCOUNTANT, Role.STOREKEEPER}:
        seen = str(links.of_file(actor(role), one.id))
        whole = role in {Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR}
        assert (SAID in seen, "تفصيل" in seen) == (whole, whole)


def test_bonds_follow_a_merge_and_lose_their_words_with_an_erasure(doors, links, desk, files):
    one, two, three = files
    links.bind(desk, one.id, bind(two))
    links.bind(desk, one.id, bind(three))
    with doors.unaudited(desk) as tx:
        PeopleHoldings().move(tx, one.id, three.id)
    (left,) = links.of_file(desk, three.id)
    assert left.row.id == two.id
    with doors.unaudited(desk) as tx:
        PeopleHoldings().erase(tx, three.id)
    (bare,) = links.of_file(desk, two.id)
    assert (bare.said_by, bare.note) == ("", "")


def test_another_person_though_alike_is_said_once_and_shown_on_both(people, links, desk, form):
    first = people.register(desk, form)
    twin = replace(form, identity=replace(form.identity, number="1000009009"), members=())
    (like, *_) = people.alike(desk, twin)
    assert (like.code, like.field, like.said) == ("people.like_mobile", "mobile", "")
    said = Distinct(first.id, "أختها، والجوال مشترك")
    second = people.register(desk, twin, (said,))
    (again,) = [one for one in people.alike(desk, twin, second.id) if one.row.id == first.id]
    assert again.said == said.reason
    links.say_distinct(desk, second.id, said)
    for file in (first, second):
        (bond,) = links.of_file(desk, file.id)
        assert (bond.kind, bond.note) == (LinkKind.DISTINCT, said.reason)


def test_without_a_reason_nothing_is_registered(people, desk, form):
    first = people.register(desk, form)
    twin = replace(form, identity=replace(form.identity, number="1000009009"), members=())
    with pytest.raises(Invalid) as why:
        people.register(desk, twin, (Distinct(first.id, " "),))
    assert why.value.problems[0].field == "reason"
    assert not people.find(desk, "1000009009").rows


def test_each_likeness_names_the_field_that_shows_it(people, desk, form):
    people.register(desk, form)
    head = replace(form, identity=replace(form.identity, number="1010000006"), mobile="")
    named = {(one.code, one.field) for one in people.alike(desk, replace(head, members=()))}
    assert ("people.like_member", "identity.number") in named
    member = replace(form.members[0], identity_number="1000000107")
    other = replace(
        form,
        identity=replace(form.identity, number="1000009009"),
        mobile="",
        members=(form.members[1], member),
    )
    assert {(one.code, one.field) for one in people.alike(desk, other)} == {
        ("people.like_member", "members.1.identity_number")
    }
