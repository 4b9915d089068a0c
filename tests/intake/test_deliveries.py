"""The register of deliveries: what stands in it, what narrows it, and what its reader may see."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.base.spans import Span
from desktop.core.intake.deliveries import service
from desktop.core.intake.deliveries.terms import AREA, KIND, OFFICER, PERIOD, SERVICE, By, Kind
from desktop.core.intake.facts import Outcome, Reached
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.taking_back import Back, TakeBack
from desktop.core.people.area import place_key
from desktop.core.people.terms import Identity, IdentityKind, PersonName
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice.day import delivery
from desktop.core.work import Role
from desktop.core.work.ordered import Asked
from tests.aid.goods import DESK, OTHER, giving, stocked
from tests.offices import PERSON


def listed(live, *chosen, role=Role.RECEPTION, **how):
    deliveries = live.office.lists.deliveries
    order = live.act(role, deliveries.order, Asked(chosen=chosen, **how))
    rows = live.act(role, deliveries.rows, list(order))
    return [rows[one] for one in order]


def perform(live, request_id, payload):
    return live.act(Role.RECEPTION, live.office.intake.perform, request_id, payload)


@pytest.fixture
def handed(live):
    """A request of which three parts were entered, the last by mistake."""
    request = live.request(live.person())
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.APPROVED, "موافقة", amount=50_000))
    live.take(request.id, Notify(ChannelId.PHONE, Reached.REACHED))
    for amount in (20_000, 10_000):
        perform(live, request.id, replace(delivery("سلة"), amount=amount, last=False))
        live.advance(minutes=5)
    perform(live, request.id, replace(delivery("سلة"), amount=20_000, last=True))
    return perform(live, request.id, TakeBack(Back.DELIVERY, "سُجّل لغير صاحبه"))


def test_each_part_stands_in_it_the_newest_first_but_what_was_a_mistake(live, handed):
    rows = listed(live)
    assert [row.amount for row in rows] == [10_000, 20_000]
    assert {row.number for row in rows} == {handed.number}
    assert {row.what for row in rows} == {"سلة"}
    assert [row.amount for row in listed(live, by=By.DAY)] == [20_000, 10_000]
    assert live.act(Role.RECEPTION, live.office.lists.deliveries.rows, ["f" * 32]) == {}
    perform(live, handed.id, replace(delivery("أخرى"), amount=20_000, last=True))
    assert [row.what for row in listed(live)] == ["أخرى", "سلة", "سلة"]


def test_service_officer_area_text_and_days_narrow_it(live, handed):
    other = next(one.id for one in live.profile.services if one.id != handed.service_id)
    assert len(listed(live, (SERVICE, handed.service_id))) == 2
    assert listed(live, (SERVICE, other)) == []
    assert len(listed(live, (OFFICER, live.actor(Role.RECEPTION).id))) == 2
    assert listed(live, (OFFICER, live.actor(Role.DIRECTOR).id)) == []
    assert len(listed(live, (AREA, place_key(PERSON.address.city)))) == 2
    assert listed(live, (AREA, "صبيا")) == []
    assert len(listed(live, text=PERSON.name.family)) == len(listed(live, text=handed.number)) == 2
    assert listed(live, text="زينب") == []
    assert len(listed(live, (PERIOD, Span.TODAY))) == 2
    live.at(live.clock.now().date() + timedelta(days=8))
    assert listed(live, (PERIOD, Span.WEEK)) == []
    assert len(listed(live, (PERIOD, Span.MONTH))) == 2


def test_a_share_of_a_distribution_stands_beside_requests_by_its_kind(live, handed):
    number = Identity(IdentityKind.PASSPORT, "A5550001")
    name = PersonName("هند", "سعد", "علي", "السبيعي")
    live.person(replace(PERSON, name=name, identity=number, mobile="0551112266", members=()))
    day = giving(live, stocked(live))
    family = live.act(DESK, live.office.givings.rows, day.row.id)[0]
    live.act(DESK, live.office.givings.hand, family.id, OTHER)
    (row,) = listed(live, (KIND, Kind.GIVING))
    assert (row.subject_id, row.what, row.person_id) == (day.row.id, day.row.name, family.person_id)
    assert len(listed(live)) == 3
    assert len(listed(live, (KIND, Kind.REQUEST))) == 2
    live.act(DESK, live.office.givings.take_back, day.row.id)
    assert listed(live, (KIND, Kind.GIVING)) == []


@pytest.mark.parametrize("few", [0, 1000])
def test_they_stand_by_peoples_names_and_each_ones_by_their_day(live, handed, few, monkeypatch):
    monkeypatch.setattr(service, "_FEW", few)
    number = Identity(IdentityKind.PASSPORT, "A5550001")
    name = PersonName("آمنة", "سعد", "علي", "السبيعي")
    live.person(replace(PERSON, name=name, identity=number, mobile="0551112266", members=()))
    day = giving(live, stocked(live))
    for family in live.act(DESK, live.office.givings.rows, day.row.id):
        live.act(DESK, live.office.givings.hand, family.id, OTHER)
    rows = listed(live, by=By.PERSON)
    assert len(rows) == 4
    assert [row.name for row in rows] == sorted(row.name for row in rows)
    assert len({row.name for row in rows}) == 2
    assert [row.at for row in rows[1:]] == sorted(row.at for row in rows[1:])
    assert listed(live, by=By.PERSON, falling=True) == rows[::-1]
    assert {row.kind for row in listed(live, (KIND, Kind.GIVING), by=By.PERSON)} == {Kind.GIVING}


def test_who_sees_no_names_finds_and_orders_by_none(live, handed):
    rows = listed(live, role=Role.AUDITOR)
    assert len(rows) == 2
    told = str(rows)
    assert PERSON.name.family not in told
    assert handed.person.form.identity.number not in told
    assert listed(live, role=Role.AUDITOR, text=PERSON.name.family) == []
    assert [one.id for one in listed(live, role=Role.AUDITOR, by=By.PERSON)] == [
        one.id for one in listed(live, role=Role.AUDITOR, by=By.DAY)
    ]
    asked = Asked(PERSON.name.family)
    requests = live.office.lists.requests
    assert len(live.act(Role.RECEPTION, requests.order, asked)) == 1
    assert len(live.act(Role.AUDITOR, requests.order, asked)) == 0
