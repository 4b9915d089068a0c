"""A season is open by its dates, in either calendar; nobody is refused by it."""

from datetime import date

import pytest

from desktop.core.policy.choice_vocabulary import YearsOf
from desktop.core.policy.choices import OfficeChoices, Season, Service
from desktop.core.policy.layer import findings
from desktop.core.policy.seasons import window

RAMADAN = Season(opens_on=date(2026, 2, 18), closes_on=date(2026, 3, 19), yearly=YearsOf.HIJRI)
SCHOOL = Season(opens_on=date(2026, 8, 1), closes_on=date(2026, 9, 15), yearly=YearsOf.GREGORIAN)


@pytest.mark.parametrize(
    ("season", "today", "opens", "open_"),
    [
        (RAMADAN, date(2026, 2, 18), date(2026, 2, 18), True),
        (RAMADAN, date(2026, 3, 19), date(2026, 2, 18), True),
        (RAMADAN, date(2026, 3, 20), date(2027, 2, 8), False),
        (RAMADAN, date(2030, 1, 10), date(2030, 1, 5), True),
        (RAMADAN, date(2030, 12, 27), date(2030, 12, 26), True),
        (SCHOOL, date(2026, 1, 1), date(2026, 8, 1), False),
        (SCHOOL, date(2040, 9, 15), date(2040, 8, 1), True),
        (SCHOOL, date(2040, 9, 16), date(2041, 8, 1), False),
    ],
)
def test_a_season_comes_again_each_year_of_its_calendar(season, today, opens, open_):
    found = window(season, today)
    assert (found.opens, found.holds(today)) == (opens, open_)


def test_a_season_that_comes_once_stays_where_it_was():
    once = Season(opens_on=date(2026, 1, 1), closes_on=date(2026, 1, 31))
    assert not window(once, date(2027, 1, 5)).holds(date(2027, 1, 5))


def test_the_last_of_a_long_month_is_the_last_of_a_short_one():
    leap = Season(opens_on=date(2028, 2, 29), closes_on=date(2028, 3, 9), yearly=YearsOf.GREGORIAN)
    assert window(leap, date(2029, 1, 1)).opens == date(2029, 2, 28)


def offered(season):
    service = Service(id="zakat", name="زكاة الفطر", season=season)
    return OfficeChoices(services=(service,), papers=(), categories=())


@pytest.mark.parametrize(
    ("opens", "closes", "wrong"),
    [
        (date(2026, 3, 1), date(2026, 3, 1), False),
        (date(2026, 3, 2), date(2026, 3, 1), True),
        (date(2026, 1, 1), date(2026, 12, 31), True),
        (date(1900, 1, 1), date(1900, 1, 2), True),
    ],
)
def test_a_season_ends_after_it_began_and_within_the_year(shipped, opens, closes, wrong):
    season = Season(opens_on=opens, closes_on=closes)
    codes = [code for _, code, _ in findings(offered(season), shipped["haqal"].file)]
    assert ("policy.season" in codes) == wrong
