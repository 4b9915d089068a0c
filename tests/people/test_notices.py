"""What can hardly be is told, and barred is nothing."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.core.people.births import read_birth
from desktop.core.people.notices import notices
from desktop.core.people.rules import check_form
from desktop.core.people.terms import (
    Birth,
    Gender,
    Identity,
    IdentityKind,
    Member,
    PersonForm,
    PersonName,
    Relationship,
)
from desktop.core.policy.circumstances import Marital

TODAY = date(2026, 3, 1)
MAN = PersonForm(
    PersonName("سالم", "عودة", "", "البلوي"),
    Identity(IdentityKind.NATIONAL_ID, "1030000002"),
    Gender.MALE,
    Marital.MARRIED,
    read_birth("1400"),
    nationality="سعودي",
)
WOMAN = replace(MAN, name=PersonName("غادة", "عودة", "", "البلوي"), gender=Gender.FEMALE)


def told(form):
    return {(one.field, one.code.removeprefix("notice.")) for one in notices(form, TODAY)}


def member(relationship, birth="", name="ليان"):
    return Member(name, relationship, read_birth(birth) if birth else Birth())


def family(*members, of=MAN):
    return replace(of, members=members)


def test_nothing_is_said_of_what_may_well_be():
    whole = family(
        member(Relationship.SPOUSE, "1405", "هيا بنت عيد"),
        member(Relationship.SON, "1430", "عودة بن سالم"),
        member(Relationship.DAUGHTER, "12/3/1432", "جنى بنت سالم"),
        member(Relationship.FATHER, "1370", "عودة بن عيد"),
        member(Relationship.GRANDCHILD, "1446", "سالم بن عودة"),
    )
    assert told(whole) == set()
    assert told(MAN) == told(WOMAN) == set()
    assert told(replace(MAN, nationality="")) == set()


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (family(member(Relationship.SON, "1399")), ("members.0.birth", "child_older")),
        (family(member(Relationship.DAUGHTER, "1/1/1380")), ("members.0.birth", "child_older")),
        (family(member(Relationship.SON, "1409")), ("members.0.birth", "child_near")),
        (family(member(Relationship.FATHER, "1392")), ("members.0.birth", "child_near")),
        (family(member(Relationship.MOTHER, "1410")), ("members.0.birth", "child_older")),
        (family(member(Relationship.GRANDCHILD, "1420")), ("members.0.birth", "child_near")),
        (
            family(member(Relationship.SPOUSE, "1425", "هيا"), member(Relationship.SON, "1430")),
            ("members.1.birth", "child_near"),
        ),
        (family(member(Relationship.SPOUSE, "1436", "هيا")), ("members.0.birth", "married_child")),
        (
            family(member(Relationship.SPOUSE, name="فهد بن عيد")),
            ("members.0.relationship", "spouse_of_same_sex"),
        ),
        (
            family(member(Relationship.SPOUSE, name="هيا بنت عيد"), of=WOMAN),
            ("members.0.relationship", "spouse_of_same_sex"),
        ),
        (
            family(member(Relationship.SON, name="جنى بنت سالم")),
            ("members.0.relationship", "sex_of_name"),
        ),
        (
            family(*(member(Relationship.SPOUSE, name=f"هيا {n}") for n in "ابتثج")),
            ("members.4.relationship", "many_spouses"),
        ),
        (
            family(*(member(Relationship.SPOUSE, name=f"فهد {n}") for n in "اب"), of=WOMAN),
            ("members.1.relationship", "many_spouses"),
        ),
        (
            family(*(member(Relationship.MOTHER, name=f"هيا {n}") for n in "اب")),
            ("members.1.relationship", "many_parents"),
        ),
        (
            family(member(Relationship.SPOUSE), of=replace(MAN, marital=Marital.WIDOWED)),
            ("marital", "spouse_of_unmarried"),
        ),
        (
            family(member(Relationship.SON, name="سالم عوده البلوى")),
            ("members.0.name", "same_name"),
        ),
        (replace(MAN, birth=read_birth("1440")), ("marital", "married_child")),
        (
            replace(MAN, identity=Identity(IdentityKind.IQAMA, "2000000006")),
            ("nationality", "saudi_with_iqama"),
        ),
        (replace(MAN, nationality="يمني"), ("nationality", "foreign_with_national_id")),
        (
            replace(WOMAN, name=PersonName("سالم بن عودة")),
            ("gender", "sex_of_name"),
        ),
        (replace(MAN, categories=("orphan",)), ("categories", "grown_orphan")),
        (replace(MAN, categories=("elderly",)), ("categories", "young_elderly")),
        (replace(MAN, categories=("widow",)), ("categories", "category_of_women")),
    ],
)
def test_what_can_hardly_be_is_told_and_taken(form, said):
    assert said in told(form)
    _, problems = check_form(form, TODAY)
    assert not {p.field for p in problems} & {said[0]}
