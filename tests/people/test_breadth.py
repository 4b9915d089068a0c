"""Who people are in full: members of their own, foreigners, accounts, tenancies; and bad input."""

from dataclasses import fields, replace
from datetime import date

import pytest

from desktop.base.errors import Invalid
from desktop.core.people.details import RentPeriod, School, Tenancy
from desktop.core.people.forms import (
    form_from_json,
    form_to_json,
    member_from_json,
    member_to_json,
)
from desktop.core.people.notices import notices
from desktop.core.people.rules import LONGEST_LATIN, check_form
from desktop.core.people.terms import (
    Address,
    Birth,
    Identity,
    IdentityKind,
    Income,
    Member,
    Obligation,
    PersonName,
    Relationship,
    heads,
)
from desktop.core.people.views import form_for
from desktop.core.policy.circumstances import HousingKind, IncomeSource, Marital, ObligationKind
from desktop.core.work import Role

TODAY = date(2026, 3, 1)
SON = Member("خالد", Relationship.SON)
FULL = replace(
    SON,
    birth=Birth(year=1430, typed="1430"),
    identity_number="A1234567",
    identity_kind=IdentityKind.PASSPORT,
    expires=date(2027, 1, 1),
    marital=Marital.SINGLE,
    school=School.PRIMARY,
    occupation="مدرسة الفرعة، الصف الرابع",
)


def faults(form):
    return [(p.field, p.code) for p in check_form(form, TODAY)[1]]


def told(form):
    return {(one.field, one.code.removeprefix("notice.")) for one in notices(form, TODAY)}


def of_members(form, *members):
    return replace(form, members=members)


# ---- members


def test_a_member_has_an_identity_school_and_standing_of_their_own(people, desk, form):
    file = people.register(desk, of_members(form, FULL))
    assert people.read(desk, file.id).form.members == (FULL,)
    (row,) = people.find(desk, "A1234567").rows
    assert row.id == file.id


def test_a_draft_keeps_all_of_a_member():
    assert member_from_json(member_to_json(FULL)) == FULL


@pytest.mark.parametrize(
    ("kind", "number", "code"),
    [
        (None, "1010000006", ""),
        (None, "1010000007", "identity.check_digit"),
        (IdentityKind.NATIONAL_ID, "2000000006", "identity.first_digit"),
        (IdentityKind.BORDER, "12345", "identity.ten_digits"),
        (IdentityKind.PASSPORT, "A12", "identity.document"),
        (IdentityKind.NATIONAL_ID, "", ""),
    ],
)
def test_the_number_of_a_member_is_judged_by_its_kind(form, kind, number, code):
    member = replace(SON, identity_kind=kind, identity_number=number)
    found = faults(of_members(form, member))
    assert found == ([("members.0.identity_number", code)] if code else [])


def test_without_a_number_there_is_no_kind_and_no_expiry(form):
    bare = replace(FULL, identity_number=" ")
    (member,) = check_form(of_members(form, bare), TODAY)[0].members
    assert (member.identity_kind, member.expires) == (None, None)


def test_who_died_stays_on_the_file_and_is_not_counted(people, desk, form):
    gone = replace(FULL, died_on=date(2026, 1, 5))
    file = people.register(desk, of_members(form, gone, replace(SON, name="سعد")))
    assert heads(file.form) == 2
    assert file.income_per_head == file.income_total // 2
    (row,) = people.find(desk, file.file_number).rows
    assert row.members == 1


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2026, 3, 2), "people.died_future"),
        (date(2008, 1, 1), "people.died_unborn"),
        (date(2026, 3, 1), ""),
    ],
)
def test_nobody_dies_tomorrow_or_unborn(form, day, code):
    found = faults(of_members(form, replace(FULL, died_on=day)))
    assert found == ([("members.0.died_on", code)] if code else [])


def test_a_household_never_holds_its_own_head(form):
    head = replace(SON, identity_number=form.identity.number)
    assert faults(of_members(form, head)) == [("members.0.identity_number", "people.member_twice")]


def test_a_mother_younger_than_her_child_is_told_and_not_barred(form):
    child = replace(SON, birth=Birth(year=1380, typed="1380"))
    older = of_members(form, child)
    assert ("members.0.birth", "child_older") in told(older)
    assert faults(older) == []


def test_a_spouse_who_died_asks_after_the_marital_status(form):
    spouse = Member("سالم", Relationship.SPOUSE, died_on=date(2026, 1, 1))
    married = replace(form, marital=Marital.MARRIED, members=(spouse,))
    assert ("marital", "spouse_died") in told(married)
    assert ("marital", "spouse_died") not in told(replace(married, marital=Marital.WIDOWED))


# ---- identity, account, home, sums


def test_what_has_expired_is_told(form):
    old = replace(form.identity, expires=date(2026, 2, 28))
    member = replace(FULL, expires=date(2025, 1, 1))
    found = told(replace(form, identity=old, members=(member,)))
    expired = {("identity.expires", "identity_expired"), ("members.0.expires", "identity_expired")}
    assert expired <= found
    assert not told(replace(form, identity=replace(old, expires=TODAY)))


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Maria Clara O'Brien-Reyes", ""),
        ("María Peña", ""),
        ("محمد", "people.latin_letters"),
        ("Maria 2", "people.latin_letters"),
        ("---", "people.latin_letters"),
        ("a" * (LONGEST_LATIN + 1), "people.name_long"),
    ],
)
def test_a_foreigner_s_name_has_latin_letters(form, typed, code):
    found = faults(replace(form, latin_name=typed))
    assert found == ([("latin_name", code)] if code else [])


def test_a_foreigner_is_found_by_either_name_and_one_name_suffices(people, desk, form):
    maria = replace(
        form,
        name=PersonName("ماريا"),
        latin_name="Maria Clara Reyes",
        identity=Identity(IdentityKind.PASSPORT, "P1234567"),
        mobile="",
        members=(),
    )
    file = people.register(desk, maria)
    for typed in ("ماريا", "reyes maria", "MARIA"):
        assert [row.id for row in people.find(desk, typed).rows] == [file.id]


def test_the_account_s_owner_goes_with_the_account(form):
    paid = replace(
        form,
        iban="SA0380000000608010167519",
        iban_owner="سعد العتيبي",
        iban_owner_kin=Relationship.SON,
    )
    assert check_form(paid, TODAY)[0].iban_owner_kin is Relationship.SON
    none = check_form(replace(paid, iban=""), TODAY)[0]
    assert (none.iban_owner, none.iban_owner_kin) == ("", None)


def test_the_short_address_ends_with_the_building(form):
    assert ("address.short_code", "short_code_building") in told(
        replace(form, address=Address(short_code="RNBB2312", building="1111"))
    )
    assert not told(replace(form, address=Address(short_code="RNBB2312", building="2312")))


def rented(form, **more):
    home = replace(Tenancy(rent=1_440_000, period=RentPeriod.YEAR), **more)
    return replace(form, housing=HousingKind.RENTED, tenancy=home)


def test_a_home_that_is_not_rented_has_no_contract(form):
    assert check_form(rented(form), TODAY)[0].tenancy.monthly == 120_000
    owned = replace(rented(form), housing=HousingKind.OWNED)
    assert check_form(owned, TODAY)[0].tenancy == Tenancy()


def test_rent_and_contract_are_compared_with_the_obligations(form):
    assert told(rented(form)) == set()
    assert told(rented(form, rent=2_400_000)) == {("tenancy.rent", "rent_differs")}
    assert told(rented(form, ends=date(2026, 2, 1))) == {("tenancy.ends", "contract_ended")}
    assert faults(rented(form, rent=-1)) == [("tenancy.rent", "people.money")]


def test_income_and_obligation_end(form):
    salary = Income(IncomeSource.SALARY, 100_000, " مصنع التمور ", date(2026, 2, 1))
    loan = Obligation(ObligationKind.LOAN, 1, until=date(2026, 2, 1))
    both = replace(form, incomes=(salary,), obligations=(loan,))
    assert told(both) == {
        ("incomes.0.until", "incomes_ended"),
        ("obligations.0.until", "obligations_ended"),
    }
    assert check_form(both, TODAY)[0].incomes[0].note == "مصنع التمور"


@pytest.mark.parametrize("day", [date(1800, 1, 1), date(2200, 1, 1)])
def test_a_day_that_could_not_be_told_is_not_taken(form, day):
    wrong = replace(
        rented(form, ends=day),
        identity=replace(form.identity, expires=day),
        members=(replace(FULL, expires=day),),
        incomes=(Income(IncomeSource.SALARY, 1, until=day),),
    )
    named = {field for field, code in faults(wrong) if code == "date.outside_umm_al_qura"}
    assert named == {"tenancy.ends", "identity.expires", "members.0.expires", "incomes.0.until"}


# ---- what is hidden, what is kept, what is nonsense


@pytest.mark.parametrize("role", [Role.SECRETARY, Role.MEMBER, Role.COMPLAINTS, Role.AUDITOR])
def test_the_new_fields_are_masked_as_the_old_ones(form, role):
    secrets = {
        "iban_owner": "سعيد القحطاني",
        "tenancy": Tenancy(owner="مبارك الدوسري", contract="CN99887766"),
        "incomes": (Income(IncomeSource.SALARY, 1, "مصنع التمور"),),
        "obligations": (Obligation(ObligationKind.LOAN, 1, "بنك كذا"),),
        "members": (FULL,),
        "housing": HousingKind.RENTED,
    }
    text = str(form_for(frozenset({role}), replace(form, **secrets)))
    for hidden in ("سعيد", "مبارك", "CN9988", "مصنع", "بنك كذا", "A1234567"):
        assert hidden not in text


def test_a_form_of_before_has_the_defaults(form):
    kept = form_to_json(form)
    new = {"latin_name", "iban_owner", "iban_owner_kin", "tenancy"}
    for name in new:
        del kept[name]
    for member in kept["members"]:
        for name in ("identity_kind", "expires", "marital", "school", "occupation", "died_on"):
            del member[name]
    for line in (*kept["incomes"], *kept["obligations"]):
        del line["note"], line["until"]
    assert form_from_json(kept) == form
    assert new <= {field.name for field in fields(form)}


@pytest.mark.parametrize(
    "junk",
    ["\u202e\u200b", "\x00", "ا" + "\u064b" * 200, "\ud800", "\u00a0\u200f"],
    ids=["bidi", "nul", "marks", "surrogate", "blank"],
)
def test_nonsense_in_any_field_is_cleaned_and_never_kept(people, desk, form, junk):
    member = replace(FULL, occupation=junk)
    dirty = replace(
        rented(form, owner=junk, contract=junk),
        latin_name="",
        iban_owner=junk,
        members=(member,),
        incomes=(Income(IncomeSource.SALARY, 1, junk),),
    )
    kept = people.register(desk, dirty).form
    text = str(form_to_json(kept))
    assert not set(text) & set("\u202e\u200b\x00\ud800\u00a0")
    assert form_to_json(people.read(desk, people.find(desk, "نورة").rows[0].id).form) == (
        form_to_json(kept)
    )


def test_a_megabyte_in_a_field_is_refused_by_name(people, desk, form):
    much = "ا" * 1_000_000
    wrong = replace(form, members=(replace(FULL, occupation=much),), latin_name=much)
    with pytest.raises(Invalid) as why:
        people.register(desk, wrong)
    assert {(one.field, one.code) for one in why.value.problems} == {
        ("members.0.occupation", "work.text_long"),
        ("latin_name", "work.text_long"),
    }
