"""Birth dates in both calendars, or a year alone."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.arabic_text import arabic_digits
from desktop.base.dates import Calendar
from desktop.base.errors import Refused
from desktop.base.hijri import HijriDate, to_hijri
from desktop.core.people.births import birth_text, check_birth, gregorian_year, read_birth
from desktop.core.people.terms import Birth

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    "typed", ["1395/7/14", "14-7-1395", "١٣٩٥/٧/١٤", "1395.07.14", "14 7 1395", "۱۴/۷/۱۳۹۵"]
)
def test_a_hijri_day_is_read_from_either_end(typed: str) -> None:
    birth = read_birth(typed)
    assert birth.day == HijriDate(1395, 7, 14).to_gregorian()
    assert birth.calendar is Calendar.HIJRI
    assert birth.typed == typed


@pytest.mark.parametrize("typed", ["1975-07-20", "20/7/1975", "٢٠/٧/١٩٧٥"])
def test_a_gregorian_day_is_known_by_its_year(typed: str) -> None:
    assert read_birth(typed) == Birth(date(1975, 7, 20), typed=typed, calendar=Calendar.GREGORIAN)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1975-02-30", "people.birth_unreadable"),
        ("قبل الطفرة", "people.birth_unreadable"),
        ("75", "people.birth_unreadable"),
        ("1395/13/1", "date.no_such_hijri_day"),
    ],
)
def test_what_is_no_date_is_told(typed: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        check_birth(Birth(typed=typed), TODAY)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "birth",
    [
        Birth(day=date(2026, 3, 2)),
        Birth(year=2027, calendar=Calendar.GREGORIAN),
        Birth(year=to_hijri(TODAY).year + 1),
    ],
)
def test_nobody_is_born_tomorrow(birth: Birth) -> None:
    with pytest.raises(Refused, match=r"people\.birth_future"):
        check_birth(birth, TODAY)


def test_nobody_is_older_than_130() -> None:
    assert check_birth(Birth(day=date(1896, 1, 1)), TODAY).day == date(1896, 1, 1)
    for birth in (Birth(day=date(1895, 12, 31)), Birth(year=1890), Birth(year=1300)):
        with pytest.raises(Refused, match=r"people\.birth_too_old"):
            check_birth(birth, TODAY)


def test_nothing_known_is_allowed_and_a_day_makes_the_year_needless() -> None:
    assert check_birth(Birth(), TODAY) == Birth()
    assert gregorian_year(Birth()) is None
    assert check_birth(Birth(day=date(1980, 1, 1), year=1400), TODAY).year is None


def test_a_year_alone_tells_its_calendar() -> None:
    assert check_birth(Birth(typed="١٩٧٥"), TODAY).calendar is Calendar.GREGORIAN
    assert check_birth(Birth(year=1975), TODAY).calendar is Calendar.GREGORIAN
    assert check_birth(Birth(year=1340), TODAY).calendar is Calendar.HIJRI
    assert gregorian_year(Birth(year=1975, calendar=Calendar.GREGORIAN)) == 1975


@given(st.integers(1343, 1499))
def test_a_hijri_year_becomes_the_gregorian_year_of_its_middle(year: int) -> None:
    middle = HijriDate(year, 7, 1).to_gregorian()
    near = {middle.year} if 15 < middle.timetuple().tm_yday < 350 else {
        middle.year - 1, middle.year, middle.year + 1,
    }  # fmt: skip
    assert gregorian_year(Birth(year=year)) in near


@given(st.dates(date(1930, 1, 1), TODAY), st.sampled_from(("-", "/", ".", " ")), st.booleans())
def test_every_day_is_read_back_and_stable(day: date, mark: str, arabic: bool) -> None:
    for year, month, number in (
        (day.year, day.month, day.day),
        (to_hijri(day).year, to_hijri(day).month, to_hijri(day).day),
    ):
        typed = f"{year}{mark}{month:02d}{mark}{number:02d}"
        once = check_birth(Birth(typed=arabic_digits(typed) if arabic else typed), TODAY)
        assert once.day == day
        assert check_birth(once, TODAY) == once


@pytest.mark.parametrize(
    ("birth", "text"),
    [
        (Birth(year=1406), "1406"),
        (Birth(year=1406, typed="١٤٠٦"), "١٤٠٦"),
        (Birth(date(1982, 5, 8), typed="15/7/1402", calendar=Calendar.HIJRI), "١٥ رجب ١٤٠٢ هـ"),
        (Birth(date(1975, 7, 20), calendar=Calendar.GREGORIAN), "٢٠ يوليو ١٩٧٥ م"),
        (Birth(typed="قبل الطفرة"), "قبل الطفرة"),
        (Birth(), ""),
    ],
)
def test_a_birth_has_one_text(birth: Birth, text: str) -> None:
    assert birth_text(birth) == text
