"""Who may be registered already is named with what the two are alike in, and nobody else is."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.base.dates import Calendar
from desktop.core.finding.twins import Born, born_alike
from desktop.core.people.terms import (
    Address,
    Birth,
    Gender,
    Identity,
    IdentityKind,
    Member,
    PersonForm,
    PersonName,
    Relationship,
)
from desktop.core.work import Role

NOBODY = Identity(IdentityKind.NONE_YET)


def born(*day):
    return Birth(date(*day), typed="-".join(map(str, day)), calendar=Calendar.GREGORIAN)


FIRST = PersonForm(
    PersonName("نورة", "عبد الله", "صالح", "البقمي"),
    Identity(IdentityKind.NATIONAL_ID, "1000000107"),
    gender=Gender.FEMALE,
    birth=born(1975, 3, 8),
    mobile="0551234567",
    address=Address(city="حقل"),
    members=(
        Member("ريم سعد فالح العمودي", Relationship.DAUGHTER, born(2004, 2, 1)),
    ),
)  # fmt: skip
AGAIN = replace(FIRST, identity=NOBODY, mobile="", members=())


@pytest.fixture(scope="module")
def known(shared):
    shared.people.register(shared.desk, FIRST)
    for first, family in (("سارة", "الحربي"), ("هند", "الشهري"), ("نورة", "القرني")):
        form = PersonForm(PersonName(first, "محمد", "علي", family), NOBODY, birth=born(1975, 3, 8))
        shared.people.register(shared.desk, form)
    shared.finding.prepare_now(shared.desk)
    return shared


@pytest.mark.parametrize(
    ("changed", "compared"),
    [
        ({}, ("name_same", "born_same")),
        ({"birth": born(1975, 8, 3)}, ("name_same", "born_turned")),
        ({"birth": born(1976, 3, 8)}, ("name_same", "born_beside")),
        ({"birth": Birth(year=1975, calendar=Calendar.GREGORIAN)}, ("name_same", "born_year")),
        ({"name": PersonName("نوره", "عبدالله", "صالح", "بقمى")}, ("name_spelt", "born_same")),
        ({"name": PersonName("نورة", "عبد الله", "صالح", "القبمي")}, ("name_swapped", "born_same")),
        ({"name": PersonName("نورة", "عبد الله", "", "البقمي")}, ("name_same", "born_same")),
        ({"birth": Birth()}, ("name_same", "born_unknown")),
    ],
)
def test_somebody_registered_by_another_hand_is_named(known, changed, compared):
    (like,) = known.finding.twins(known.desk, replace(AGAIN, **changed))
    assert like.row.name == FIRST.name.full
    assert like.compared[:2] == compared
    assert like.code == "people.like_name"


@pytest.mark.parametrize(
    "changed",
    [
        {"birth": born(2001, 3, 8)},  # of another age: a granddaughter of that name
        {"name": PersonName("سلمى", "فهد", "عايض", "الشمري")},
        {"name": PersonName("نورة", "سعد", "فهد", "الشمري")},
    ],
)
def test_somebody_else_is_not_named(known, changed):
    assert known.finding.twins(known.desk, replace(AGAIN, **changed)) == []


def test_numbers_come_first_and_who_is_of_a_household_is_named(known):
    mobile = replace(AGAIN, name=PersonName("منى", "", "", "الغامدي"), mobile="0551234567")
    (like,) = known.finding.twins(known.desk, mobile)
    assert (like.code, like.field) == ("people.like_mobile", "mobile")
    head = PersonForm(PersonName("ريم", "سعد", "فالح", "العمودي"), NOBODY, birth=born(2004, 2, 1))
    (like,) = known.finding.twins(known.desk, head)
    assert (like.code, like.row.member) == ("people.like_member_name", "ريم سعد فالح العمودي")
    assert known.finding.twins(known.actor(Role.SECRETARY), head) == []


def test_the_file_itself_is_no_twin_of_its_own(known):
    (hit,) = known.finding.find(known.desk, "1000000107").hits
    assert known.finding.twins(known.desk, FIRST, hit.row.id) == []


def test_day_and_month_of_either_calendar_may_have_changed_places():
    hijri = [Birth(day, calendar=Calendar.HIJRI) for day in (date(1975, 7, 23), date(1975, 2, 12))]
    assert born_alike(*[Birth(date(1980, 2, 9)), Birth(date(1980, 9, 2))]) is Born.TURNED
    assert born_alike(hijri[0], replace(hijri[0], day=date(1976, 7, 11))) is Born.BESIDE
    assert born_alike(Birth(), hijri[0]) is Born.UNKNOWN
