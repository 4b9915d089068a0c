"""Identifiers in every spelling that a keyboard gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.errors import Refused
from desktop.base.identifiers import (
    check_additional,
    check_building,
    check_iban,
    check_mobile,
    check_phone,
    check_postcode,
    check_short_code,
    compact,
    luhn,
    shown_iban,
)
from desktop.core.people.identifiers import check_identity, check_member_number
from desktop.core.people.terms import Identity, IdentityKind

DIGIT_SETS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹")


def code_of(law, typed) -> str:
    with pytest.raises(Refused) as refused:
        law(typed)
    return refused.value.code


def identity(kind: IdentityKind, number: str, reason: str = "") -> Identity:
    return Identity(kind, number, reason)


@st.composite
def spellings(draw: st.DrawFn, text: str) -> str:
    """``text`` with any digit set, letter by letter, and spaces, dashes and marks strewn in."""
    out = []
    for letter in text:
        digits = draw(st.sampled_from(DIGIT_SETS))
        out.append(digits[int(letter)] if letter.isdigit() else letter)
        out.append(draw(st.sampled_from(("", "", "", " ", "-", "\u200f", "\u2066"))))
    return "".join(out)


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        (IdentityKind.NATIONAL_ID, "1000000107"),
        (IdentityKind.NATIONAL_ID, "١٠٠٠٠٠٠١٠٧"),
        (IdentityKind.NATIONAL_ID, "۱۰۰۰-۰۰۰ ۰۰۸"),
        (IdentityKind.NATIONAL_ID, "1000ـ000107"),
        (IdentityKind.BORDER, "3001234567"),
        (IdentityKind.IQAMA, "2000000006"),
    ],
)
def test_ten_digit_numbers_pass(kind: IdentityKind, number: str) -> None:
    assert check_identity(identity(kind, number)).number == compact(number)


@pytest.mark.parametrize(
    ("kind", "number", "code"),
    [
        (IdentityKind.NATIONAL_ID, "1071724369", "identity.check_digit"),
        (IdentityKind.NATIONAL_ID, "2000000006", "identity.first_digit"),
        (IdentityKind.IQAMA, "1000000107", "identity.first_digit"),
        (IdentityKind.NATIONAL_ID, "100000000", "identity.ten_digits"),
        (IdentityKind.NATIONAL_ID, "", "identity.missing"),
        (IdentityKind.BORDER, "30012345678", "identity.ten_digits"),
        (IdentityKind.PASSPORT, "جواز١٢٣", "identity.document"),
        (IdentityKind.GCC, "12", "identity.document"),
        (IdentityKind.NONE_YET, "5", "identity.number_without_kind"),
    ],
)
def test_wrong_numbers_are_told_apart(kind: IdentityKind, number: str, code: str) -> None:
    assert code_of(check_identity, identity(kind, number)) == code


def test_a_wrong_check_digit_is_taken_with_a_reason_alone() -> None:
    taken = check_identity(identity(IdentityKind.NATIONAL_ID, "1071724369", " رأيت الأصل "))
    assert (taken.number, taken.override_reason) == ("1071724369", "رأيت الأصل")
    typed = identity(IdentityKind.NATIONAL_ID, "1071724369", "   ")
    assert code_of(check_identity, typed) == "identity.check_digit"


def test_a_reason_never_excuses_the_first_digit_nor_stays_without_need() -> None:
    typed = identity(IdentityKind.IQAMA, "1071724369", "رأيت الأصل")
    assert code_of(check_identity, typed) == "identity.first_digit"
    right = check_identity(identity(IdentityKind.NATIONAL_ID, "1000000107", "لا حاجة"))
    assert right.override_reason == ""


def test_passports_are_capital_and_no_identity_yet_has_no_number() -> None:
    assert check_identity(identity(IdentityKind.PASSPORT, "a 12٣-456")).number == "A123456"
    assert check_identity(identity(IdentityKind.NONE_YET, " ")).number == ""


@given(st.integers(10**8, 2 * 10**8 - 1))
def test_luhn_takes_exactly_one_last_digit_of_ten(stem: int) -> None:
    assert sum(luhn(f"{stem}{last}") for last in range(10)) == 1


@given(st.integers(10**8, 3 * 10**8 - 1), st.integers(0, 8), st.integers(1, 9))
def test_luhn_finds_every_single_slip(stem: int, place: int, off: int) -> None:
    right = next(f"{stem}{last}" for last in range(10) if luhn(f"{stem}{last}"))
    slip = str((int(right[place]) + off) % 10)
    assert not luhn(right[:place] + slip + right[place + 1 :])


def test_members_are_checked_by_what_their_number_looks_like() -> None:
    assert check_member_number(("", "سبب")) == ("", "")
    assert check_member_number(("١٠٠٠٠٠٠١٠٧", "")) == ("1000000107", "")
    assert check_member_number(("1071724369", "رأيت الأصل")) == ("1071724369", "رأيت الأصل")
    assert check_member_number(("p1234567", "")) == ("P1234567", "")
    assert code_of(check_member_number, ("1071724369", "")) == "identity.check_digit"
    assert code_of(check_member_number, ("12", "")) == "identity.document"


@pytest.mark.parametrize(
    "typed",
    ["0551234567", "+966551234567", "966551234567", "00966551234567", "551234567",
     "055 123 4567", "٠٥٥-١٢٣-٤٥٦٧", "۰۵۵۱۲۳۴۵۶۷", "+966 0551234567", "+٩٦٦ ٥٥ ١٢٣ ٤٥٦٧",
     "٠٥٥ـ١٢٣ــ٤٥٦٧"],
)  # fmt: skip
def test_every_spelling_of_a_mobile_is_one(typed: str) -> None:
    assert check_mobile(typed) == "+966551234567"


@pytest.mark.parametrize("typed", ["0112345678", "05512345", "05512345678", "abc", "+971551234567"])
def test_what_is_no_saudi_mobile_is_refused(typed: str) -> None:
    assert code_of(check_mobile, typed) == "identity.mobile"


@given(st.integers(0, 99_999_999).map(lambda n: f"05{n:08d}"), st.data())
def test_mobiles_of_any_prefix_are_taken_and_stable(mobile: str, data: st.DataObject) -> None:
    once = check_mobile(data.draw(spellings(mobile)))
    assert once == f"+966{mobile[1:]}"
    assert check_mobile(once) == once == check_phone(once)


def test_a_second_phone_may_be_a_landline_or_abroad() -> None:
    assert check_phone("011 234 5678") == "+966112345678"
    assert check_phone("+967 777 123 456") == "+967777123456"
    assert check_phone("00967777123456") == "+967777123456"
    assert check_phone("") == "" == check_mobile(" ")
    assert code_of(check_phone, "1234") == "identity.phone"
    assert code_of(check_phone, "+966 123") == "identity.phone"


IBAN = "SA0380000000608010167519"


@given(spellings(IBAN))
def test_every_spelling_of_an_iban_is_one(typed: str) -> None:
    assert check_iban(typed) == IBAN
    assert check_iban(typed.lower()) == IBAN


@given(st.integers(2, 23), st.integers(1, 9))
def test_every_single_slip_in_an_iban_is_found(place: int, off: int) -> None:
    slip = str((int(IBAN[place]) + off) % 10)
    assert code_of(check_iban, IBAN[:place] + slip + IBAN[place + 1 :]) == "identity.iban_check"


def test_ibans_of_other_shapes_are_refused() -> None:
    assert check_iban("") == ""
    assert code_of(check_iban, IBAN[:-1]) == "identity.iban_form"
    assert code_of(check_iban, "GB82WEST12345698765432") == "identity.iban_foreign"


def test_the_parts_of_a_national_address() -> None:
    assert (check_building("٢٣١٢"), check_postcode("12211"), check_additional("6789")) == (
        "2312", "12211", "6789",
    )  # fmt: skip
    assert check_short_code("rnbb ٢٣١٢") == "RNBB2312"
    assert check_building("") == check_postcode("") == check_short_code("") == ""
    assert code_of(check_building, "123") == "identity.building"
    assert code_of(check_postcode, "1234") == "identity.postcode"
    assert code_of(check_additional, "12345") == "identity.additional"
    assert code_of(check_short_code, "RNB12312") == "identity.short_code"


@pytest.mark.parametrize(
    "typed",
    ["IBAN: SA03 8000 0000 6080 1016 7519", "آيبان: SA0380000000608010167519",
     "رقم الآيبان sa03-8000-0000-6080-1016-7519", "IBANSA0380000000608010167519",
     "0380000000608010167519", "٠٣٨٠ ٠٠٠٠ ٠٠٦٠ ٨٠١٠ ١٦٧٥ ١٩", "IBAN 03 8000 0000 6080 1016 7519",
     "\u2066SA03\u00a08000\u20090000\u200f6080 1016 7519\u2069",
     "الآيبان：ＳＡ0380000000608010167519",
     "SA0380000000608010167519 مصرف الراجحي", "iban=sa0380000000608010167519"],
)  # fmt: skip
def test_an_iban_is_read_with_its_label_and_without_its_country(typed: str) -> None:
    assert check_iban(typed) == IBAN
    assert shown_iban(typed) == IBAN


@pytest.mark.parametrize(
    ("typed", "code", "params"),
    [
        (IBAN[:-3], "identity.iban_form", {"count": 21}),
        (IBAN + "12", "identity.iban_form", {"count": 26}),
        (IBAN[2:-2], "identity.iban_form", {"count": 22}),
        (f"IBAN: {IBAN[:-1]}", "identity.iban_form", {"count": 23}),
        ("AE070331234567890123456", "identity.iban_foreign", {"country": "AE"}),
        ("SA0380000000608010167591", "identity.iban_check", {}),
        (f"{IBAN} {IBAN}", "identity.iban_form", {"count": 48}),
    ],
)
def test_why_an_iban_is_none_is_said(typed: str, code: str, params: dict[str, object]) -> None:
    with pytest.raises(Refused) as refused:
        check_iban(typed)
    assert (refused.value.code, refused.value.params) == (code, params)


@pytest.mark.parametrize(
    "typed",
    ["جوال: 0551234567", "Mobile 055 123 4567", "tel:+966551234567", "(+966) 55 123 4567",
     "+966 (0)55-123-4567", "رقم الجوال\u200f ٠٥٥١٢٣٤٥٦٧", "Mob. 0551234567"],
)  # fmt: skip
def test_a_mobile_is_read_with_its_label(typed: str) -> None:
    assert check_mobile(typed) == check_phone(typed) == "+966551234567"


@pytest.mark.parametrize(
    ("kind", "typed", "number"),
    [
        (IdentityKind.NATIONAL_ID, "رقم الهوية: ١٠٠٠٠٠٠١٠٧", "1000000107"),
        (IdentityKind.NATIONAL_ID, "هوية1000000107", "1000000107"),
        (IdentityKind.IQAMA, "Iqama No. 2000000006", "2000000006"),
        (IdentityKind.BORDER, "رقم الحدود 3001234567", "3001234567"),
        (IdentityKind.PASSPORT, "Passport No: ab 123456", "AB123456"),
        (IdentityKind.GCC, "\u202a784-1990-1234567-1\u202c", "784199012345671"),
    ],
)
def test_an_identity_is_read_with_its_label(kind: IdentityKind, typed: str, number: str) -> None:
    assert check_identity(identity(kind, typed)).number == number


def test_two_numbers_in_one_field_are_not_one() -> None:
    two = "1000000107 / 1010000006"
    assert code_of(check_identity, identity(IdentityKind.NATIONAL_ID, two)) == "identity.ten_digits"
    assert code_of(check_mobile, "0551234567 0559876543") == "identity.mobile"


@pytest.mark.parametrize("typed", ["العنوان المختصر: RNBB2312", "2312 RNBB", "rnbb-٢٣١٢"])
def test_a_short_address_is_read_with_its_label_and_turned(typed: str) -> None:
    assert check_short_code(typed) == "RNBB2312"
    assert check_building("مبنى ٢٣١٢") == "2312"
