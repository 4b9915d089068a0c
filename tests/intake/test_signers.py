"""Who signs for a child, and who may be no witness."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.base.errors import Invalid
from desktop.core.adoption.terms import Choose
from desktop.core.intake.signers import DeedKind, FatherProof, Kinship, SignerKind, SignMethod
from desktop.core.people.births import read_birth
from desktop.core.people.course.terms import Die, PassOn
from desktop.core.people.terms import (
    Birth,
    Gender,
    Identity,
    IdentityKind,
    Member,
    Relationship,
)
from desktop.core.policy.choice_vocabulary import YearsOf
from desktop.core.work import Role
from tests.offices import PERSON

#: Nine years old on the day of the office, 12/9/1447.
CHILD = replace(PERSON, birth=read_birth("1438"), marital=None, members=())
WHO = {
    "signer_name": "ياسر سليمان الزهراني",
    "signer_identity_kind": IdentityKind.NATIONAL_ID,
    "signer_identity": "1010000006",
}
FATHER = {**WHO, "signer": SignerKind.FATHER, "family_record": True}
GUARDIAN = {
    **WHO,
    "signer": SignerKind.GUARDIAN,
    "deed_number": "45/ج/1447",
    "deed_kind": DeedKind.WISAYA,
    "kinship": Kinship.GRANDFATHER,
    "father": FatherProof.DEATH_CERTIFICATE,
}
MOTHER = {
    **WHO,
    "signer": SignerKind.MOTHER,
    "signer_name": "هيا فلاح العنزي",
    "deed_number": "3318",
    "deed_kind": DeedKind.SUPPORT,
}
OTHER = {**WHO, "signer": SignerKind.OTHER, "kinship": Kinship.UNCLE, "signer_reason": "الأب مسافر"}
AGENT = {
    **WHO,
    "signer": SignerKind.AGENT,
    "deed_number": "12",
    "deed_scope": "التوقيع",
    "deed_expires": date(2030, 1, 1),
}


def asked(live, form=CHILD):
    return live.request(live.person(form)).id


def wrong(live, request_id, **given):
    before = live.read(request_id)
    with pytest.raises(Invalid) as invalid:
        live.sign(request_id, **given)
    assert live.read(request_id) == before
    return {(p.field, p.code) for p in invalid.value.problems}


def choose(live, **more):
    choices = live.office.policy.profile.office.model_copy(update=more)
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, "قرار المكتب"))


@pytest.mark.parametrize("given", [FATHER, GUARDIAN, MOTHER, OTHER])
def test_for_a_child_signs_who_is_named(live, given):
    request_id = asked(live)
    view = live.sign(request_id, **given)
    assert (view.facts.signer, view.covers_current) == (given["signer"], True)
    told = dict(view.history[-1].content)
    own = {SignerKind.FATHER: "أب", SignerKind.MOTHER: "أم"}
    of_kin = own.get(given["signer"]) or live.house.messages.text(
        f"term.kinship.{given['kinship']}"
    )
    assert told["القرابة"] == of_kin


@pytest.mark.parametrize("given", [{}, AGENT])
def test_a_child_signs_neither_himself_nor_by_an_agent(live, given):
    assert wrong(live, asked(live), **given) == {("signer", "intake.minor_signs_not_hijri")}


@pytest.mark.parametrize("given", [FATHER, MOTHER, OTHER])
def test_nobody_signs_so_for_a_grown_person(live, given):
    assert wrong(live, asked(live, PERSON), **given) == {("signer", "intake.adult_signs")}


@pytest.mark.parametrize("given", [{}, AGENT, GUARDIAN])
def test_for_the_dead_nobody_signs_until_the_file_is_passed_on(live, given):
    member = Member("هيا", Relationship.SPOUSE, identity_number="1010000006")
    person = live.person(replace(PERSON, members=(member,)))
    request = live.request(person).id
    live.act(Role.RECEPTION, live.office.courses.take, person.id, Die(live.today, "ابنه"))
    assert wrong(live, request, **given) == {("signer", "intake.head_died")}
    heir = PassOn(place=0, gender=Gender.FEMALE)
    file = live.act(Role.RECEPTION, live.office.people.read, person.id)
    live.act(Role.RECEPTION, live.office.courses.pass_on, file.id, file.version, heir)
    assert live.sign(request).facts.signer is SignerKind.PERSON


@pytest.mark.parametrize(
    ("given", "less", "problem"),
    [
        (FATHER, {"family_record": False}, ("family_record", "intake.family_record_first")),
        (FATHER, {"signer_name": " "}, ("signer_name", "intake.needed")),
        (GUARDIAN, {"deed_number": ""}, ("deed_number", "intake.needed")),
        (GUARDIAN, {"deed_kind": None}, ("deed_kind", "intake.needed")),
        (GUARDIAN, {"deed_kind": DeedKind.CUSTODY}, ("deed_kind", "intake.deed_of_others")),
        (GUARDIAN, {"kinship": None}, ("kinship", "intake.needed")),
        (GUARDIAN, {"father": None}, ("father", "intake.needed")),
        (GUARDIAN, {"father": FatherProof.ALIVE}, ("father", "intake.wisaya_after_death")),
        (MOTHER, {"deed_kind": None}, ("deed_kind", "intake.needed")),
        (MOTHER, {"deed_kind": DeedKind.WILAYA}, ("deed_kind", "intake.deed_of_others")),
        (MOTHER, {"deed_number": " "}, ("deed_number", "intake.needed")),
        (OTHER, {"signer_reason": " "}, ("signer_reason", "intake.needed")),
        (OTHER, {"kinship": None}, ("kinship", "intake.needed")),
    ],
)
def test_each_kind_needs_what_makes_it_one(live, given, less, problem):
    assert wrong(live, asked(live), **{**given, **less}) == {problem}


def test_a_court_may_name_a_guardian_while_the_father_lives(live):
    given = {**GUARDIAN, "deed_kind": DeedKind.WILAYA, "father": FatherProof.ALIVE}
    assert live.sign(asked(live), **given).covers_current


def test_mothers_sign_as_far_as_the_office_lets_them(live):
    choose(live, mother_signs=False)
    assert wrong(live, asked(live), **MOTHER) == {("signer", "intake.mother_signs_not")}


@pytest.mark.parametrize(
    ("birth", "minor"),
    [
        ("12/9/1429", False),  # eighteen today
        ("13/9/1429", True),
        ("1429", True),  # its last day is to come
        ("1428", False),
        ("1/3/2008", False),  # 22/2/1429: of age by Hijri years before it is by the others
        ("2008", True),  # by its last day, 3/1/1430
        ("", None),
    ],
)
def test_the_age_is_counted_in_hijri_years_to_the_last_day_that_may_be(live, birth, minor):
    known = read_birth(birth) if birth else Birth()
    assert live.read(asked(live, replace(PERSON, birth=known))).minor is minor


def test_the_age_is_the_office_s(live):
    born = replace(PERSON, birth=read_birth("20/8/2008"))  # 19/8/1429
    assert live.read(asked(live, born)).minor is False
    choose(live, majority_years=YearsOf.GREGORIAN)
    request_id = asked(
        live,
        replace(
            born, name=replace(born.name, first="ماجد"), identity=Identity(IdentityKind.NONE_YET)
        ),
    )
    assert live.read(request_id).minor is True
    assert wrong(live, request_id) == {("signer", "intake.minor_signs_not_gregorian")}


def test_who_signs_is_not_whose_request_it_is(live):
    request_id = asked(live)
    number = {**FATHER, "signer_identity": CHILD.identity.number}
    assert wrong(live, request_id, **number) == {
        ("signer_identity", "intake.signer_is_beneficiary")
    }
    name = {**FATHER, "signer_name": f"  {CHILD.name.full} "}
    assert wrong(live, request_id, **name) == {("signer_name", "intake.signer_is_beneficiary")}


THUMB = {
    "method": SignMethod.THUMB_SCREEN,
    "read_aloud": True,
    "reader": "بدر صالح المطيري",
    "witness": "نايف تركي البقمي",
}


@pytest.mark.parametrize(
    ("witness", "problem"),
    [
        ({"witness": "ياسر  سليمان الزهراني"}, ("witness", "intake.witness_is_signer")),
        (
            {"witness_identity": "١٠١٠٠٠٠٠٠٦"},
            ("witness_identity", "intake.witness_is_signer"),
        ),
        ({"witness": "بدر صالح  المطيرى"}, ("witness", "intake.witness_is_reader")),
        ({"witness": CHILD.name.full}, ("witness", "intake.witness_is_beneficiary")),
        (
            {"witness_identity": CHILD.identity.number},
            ("witness_identity", "intake.witness_is_beneficiary"),
        ),
        ({"witness_identity": "1010000007"}, ("witness_identity", "identity.check_digit")),
    ],
)
def test_a_witness_is_neither_who_signs_nor_who_is_given(live, witness, problem):
    assert wrong(live, asked(live), **{**FATHER, **THUMB, **witness}) == {problem}


def test_nobody_reads_to_himself_what_he_signs(live):
    own = {**THUMB, "reader": PERSON.name.full.replace("ة", "ه")}
    assert wrong(live, asked(live, PERSON), **own) == {("reader", "intake.reader_is_signer")}


def test_no_father_reads_to_himself_what_he_signs_for_a_child(live):
    reads = {**FATHER, **THUMB, "reader": FATHER["signer_name"]}
    assert wrong(live, asked(live), **reads) == {("reader", "intake.reader_is_signer")}


def test_a_grown_signer_is_no_witness_of_his_own_thumb(live):
    own = {**THUMB, "witness": PERSON.name.full.replace("أ", "ا").replace("ة", "ه")}
    assert wrong(live, asked(live, PERSON), **own) == {("witness", "intake.witness_is_signer")}
