"""Which passwords are refused when one is set: what everybody tries first."""

import pytest

from desktop.core.practice.loader import practice
from desktop.core.staff.passwords import SHORTEST, check_password, is_guessable
from tests.offices import PASSWORD

NAMES = ("نورة بنت سعد الزهراني", "جمعية الوادي الأخضر")


@pytest.mark.parametrize(
    "typed",
    [
        "12345678", "١٢٣٤٥٦٧٨", "۸۷۶۵۴۳۲۱", "1234-5678", "0123456789", "13571357", "11223344",
        "aaaaaaaa", "لللللللل", "abcabcabc", "ABCDEFGH", "a1b2c3d4", "121212121", "zzzzyyyy",
        "qwertyui", "asdf1234", "ضصثقفغعه", "شسيبلاتن", "1q2w3e4r", "1qaz2wsx", "741852963",
        "ابتثجحخد", "أبجد هوز حطي", "!@#$%^&*",
        "Password1", "P@ssw0rd", "passw0rd!2024", "p@ssw0rd1234", "admin123", "Saudi2030",
        "كلمة المرور", "كلمةالسر١", "الاستقبال", "بسم الله ١",
        "نورة1234", "نورة الزهراني", "الزهراني١٤٤٧", "زهراني 2026", "الوادي الأخضر", "نوره سعد",
        "20262026", "1447 1447",
    ],
)  # fmt: skip
def test_what_is_tried_first_is_refused(typed):
    assert is_guessable(typed, NAMES)
    assert [p.code for p in check_password(f" {typed}", NAMES)] == ["staff.password_guessable"]


@pytest.mark.parametrize(
    "typed",
    ["قهوة الصباح", "نخلة وبئر ماء", "نورة تحب القهوة", "correct horse", "k7#mQ2xa", "83920174",
     PASSWORD, practice().password],
)  # fmt: skip
def test_a_sentence_or_chance_is_taken_though_a_name_stands_in_it(typed):
    assert check_password(typed, NAMES) == []


def test_a_name_of_another_office_is_no_reason():
    assert is_guessable("نورة الزهراني", NAMES)
    assert not is_guessable("نورة الزهراني", ("جمعية أخرى",))


@pytest.mark.parametrize("typed", ["", " " * 20, "قصيرة", f"  {'ab' * (SHORTEST // 2 - 1)}  "])
def test_short_is_told_as_short(typed):
    assert [p.code for p in check_password(typed)] == ["staff.password_short"]
