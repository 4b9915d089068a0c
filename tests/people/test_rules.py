"""The whole form: what is taken, and how each fault is named."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.people.rules import MOST_MONEY, check_form
from desktop.core.people.terms import (
    Address,
    Birth,
    Identity,
    IdentityKind,
    Income,
    Member,
    Obligation,
    PersonForm,
    PersonName,
    Relationship,
)
from desktop.core.policy.circumstances import IncomeSource, ObligationKind

TODAY = date(2026, 3, 1)


def faults(form: PersonForm, categories: set[str] | None = None) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in check_form(form, TODAY, categories)[1]]


def test_a_right_form_is_taken(form: PersonForm) -> None:
    checked, problems = check_form(form, TODAY, {"widow"})
    assert problems == ()
    assert checked.mobile == "+966551234567"


def test_every_fault_is_named_at_once_with_its_dotted_field(form: PersonForm) -> None:
    bad = replace(
        form,
        name=PersonName("  ", "٥", "", "x1"),
        identity=Identity(IdentityKind.NATIONAL_ID, "1071724368"),
        birth=Birth(day=date(2030, 1, 1)),
        mobile="123",
        other_mobile="123",
        iban="SA1",
        address=Address(building="1", postcode="1", additional="1", short_code="1"),
        categories=("widow", "king"),
        members=(
            Member("سارة", Relationship.DAUGHTER),
            Member("", Relationship.SON, Birth(typed="؟"), identity_number="1071724369"),
        ),
        incomes=(Income(IncomeSource.SALARY, -1),),
        obligations=(Obligation(ObligationKind.RENT, MOST_MONEY + 1),),
    )
    assert faults(bad, {"widow"}) == [
        ("name.first", "people.name_missing"),
        ("name.father", "people.name_letters"),
        ("name.family", "people.name_letters"),
        ("identity.number", "identity.check_digit"),
        ("birth", "people.birth_future"),
        ("mobile", "identity.mobile"),
        ("other_mobile", "identity.phone"),
        ("iban", "identity.iban_form"),
        ("address.building", "identity.building"),
        ("address.postcode", "identity.postcode"),
        ("address.additional", "identity.additional"),
        ("address.short_code", "identity.short_code"),
        ("categories", "people.category_unknown"),
        ("members.1.name", "people.name_missing"),
        ("members.1.identity_number", "identity.check_digit"),
        ("members.1.birth", "people.birth_unreadable"),
        ("incomes.0.monthly", "people.money"),
        ("obligations.0.monthly", "people.money"),
    ]
    assert check_form(bad, TODAY)[0].mobile == "123"


@pytest.mark.parametrize(
    "first",
    ["م", "محمّد", "أبو بكر", "Mary-Jane", "O'Neil", "ﷲ", "گل", "ن" * 60, "José", "ڈاکٹر", "عـبـد"],
)
def test_names_of_both_scripts_and_sixty_letters_are_fine(form: PersonForm, first: str) -> None:
    assert faults(replace(form, name=PersonName(first, family="العتيبي"))) == []


@pytest.mark.parametrize(
    "first", ["", "   ", "\u200f", "123", "٣", "محمد2", "👍", "-", "a@b", "ـ1"]
)
def test_empty_names_digits_and_symbols_are_not(form: PersonForm, first: str) -> None:
    assert [f for f, _ in faults(replace(form, name=replace(form.name, first=first)))] == [
        "name.first"
    ]


def test_a_name_has_an_end(form: PersonForm) -> None:
    long = replace(form, name=replace(form.name, father="ن" * 101))
    assert faults(long) == [("name.father", "people.name_long")]


def test_nobody_stands_twice_in_a_household(form: PersonForm) -> None:
    twice = Member("خالد", Relationship.SON, identity_number="١٠٠٠٠٠٠١٠٧")
    assert faults(replace(form, members=(twice,))) == [
        ("members.0.identity_number", "people.member_twice")
    ]
    other = replace(twice, identity_number="1010000006")
    assert faults(replace(form, members=(other, other))) == [
        ("members.1.identity_number", "people.member_twice")
    ]


def test_forty_members_and_not_one_more(form: PersonForm) -> None:
    member = Member("خالد", Relationship.SON)
    assert faults(replace(form, members=(member,) * 40)) == []
    assert faults(replace(form, members=(member,) * 41)) == [("members", "people.members_many")]


def test_the_same_category_counts_once(form: PersonForm) -> None:
    checked, _ = check_form(replace(form, categories=("widow", "widow")), TODAY)
    assert checked.categories == ("widow",)


typed = st.text(alphabet=st.sampled_from(" ءأإابةتيىكعبدالمحـًّ0123456789٠٥۵+-/abSA\u200f\u200c"))


@given(typed, typed, typed, typed, typed)
def test_what_is_stored_is_stored_the_same_again(
    name: str, number: str, phone: str, birth: str, iban: str
) -> None:
    form = PersonForm(
        PersonName(name, name, "", name),
        Identity(IdentityKind.PASSPORT, number, name),
        birth=Birth(typed=birth),
        mobile=phone,
        other_mobile=phone,
        iban=iban,
        members=(Member(name, Relationship.OTHER, Birth(typed=birth), number, name),),
    )
    once, problems = check_form(form, TODAY)
    again, same = check_form(once, TODAY)
    assert again == once
    assert [p.code for p in same] == [p.code for p in problems]
