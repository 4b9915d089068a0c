"""Times of day in the spellings of people; what is not clear is no time."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.arabic_text import arabic_digits
from desktop.base.day_times import read_time

MORNING = ["ص", "صباحا", "صباحًا", "صباحاً", "الصبح", "AM", "am", "a.m.", " ص\u200f"]
EVENING = ["م", "مساء", "مساءً", "مساءا", "المساء", "PM", "pm", "p.m.", " م\u200f"]


@pytest.mark.parametrize("space", ["", " ", "\u00a0"])
@pytest.mark.parametrize("digits", [str, arabic_digits])
@pytest.mark.parametrize(("parts", "added"), [(MORNING, 0), (EVENING, 12)])
def test_twelve_hours_and_their_part_of_the_day(space, digits, parts, added):
    for part in parts:
        for hour in range(1, 13):
            typed = digits(f"{hour}:30") + space + part
            assert read_time(typed) == time(hour % 12 + added, 30), typed


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("9", time(9)), ("930", time(9, 30)), ("0930", time(9, 30)), ("14:05", time(14, 5)),
        ("۱۴:۰۵", time(14, 5)), ("9.30", time(9, 30)), ("٩٫٣٠", time(9, 30)), ("0:00", time(0)),
        ("09:30:00", time(9, 30)), ("الساعة 9:30 ص", time(9, 30)), ("ص 9:30", time(9, 30)),
        ("12 م", time(12)), ("12 ص", time(0)), ("12 ظهرًا", time(12)), ("1 ظهرا", time(13)),
        ("2 بعد الظهر", time(14)), ("4:15 عصرًا", time(16, 15)), ("5 فجرا", time(5)),
        ("10 قبل الظهر", time(10)), ("8 ليلًا", time(20)), ("1 ليلا", time(1)),
        ("12 منتصف الليل", time(0)), ("2:30 م.", time(14, 30)),
        ("14:30 م", time(14, 30)), ("0:30 ص", time(0, 30)),
    ],
)  # fmt: skip
def test_a_time_is_read(typed, read):
    assert read_time(typed) == read


@pytest.mark.parametrize(
    "typed",
    ["", "م", "24:00", "9:60", "9:5", "25", "14:30 ص", "0:30 م", "2:30 س", "9:30 ص م", "م 9 م",
     "2 ونصف", "9 30", "09:30:15", "9:30 إلى 10", "9:30-10", "-9:30", "5 ظهرا", "99999",
     "1" * 1_000_000],
)  # fmt: skip
def test_what_is_not_clear_is_no_time(typed):
    assert read_time(typed) is None


@given(st.text("0123456789:. صمباحءPAMpm", max_size=12))
def test_no_digit_is_lost(typed):
    read = read_time(typed)
    if read is not None and ":" in typed and not typed.endswith(":00"):
        assert typed.count(":") <= 2
        assert f"{read.minute:02d}" in typed
