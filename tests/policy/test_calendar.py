from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.errors import Refused
from desktop.core.policy.calendar import (
    Holiday,
    HolidayStatus,
    WorkCalendar,
    generate,
    shipped_calendar,
    shipped_rules,
)

FITR = Holiday(date(2026, 3, 19), 4, "عيد الفطر")
DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
HOLIDAYS = st.lists(st.builds(Holiday, DAYS, st.integers(1, 12), st.just("عطلة")), max_size=6).map(
    tuple
)
WEEKENDS = st.frozensets(st.integers(0, 6), max_size=6)
CALENDARS = st.builds(WorkCalendar, HOLIDAYS, WEEKENDS)


def test_the_shipped_holidays_of_1447() -> None:
    found = {h.name: (h.first, h.dates()[-1]) for h in generate(shipped_rules(), 2026, 2026)}
    assert found == {
        "يوم التأسيس": (date(2026, 2, 22), date(2026, 2, 22)),
        "عيد الفطر": (date(2026, 3, 19), date(2026, 3, 22)),
        "يوم عرفة وعيد الأضحى": (date(2026, 5, 26), date(2026, 5, 29)),
        "اليوم الوطني": (date(2026, 9, 23), date(2026, 9, 23)),
    }


def test_shipped_holidays_are_expected_until_confirmed() -> None:
    assert {h.status for h in generate(shipped_rules(), 2026, 2030)} == {HolidayStatus.EXPECTED}


def test_a_gregorian_year_may_hold_two_of_a_hijri_holiday() -> None:
    firsts = [h.first for h in generate(shipped_rules(), 2000, 2000) if h.name == "عيد الفطر"]
    assert [day.month for day in firsts] == [1, 12]


def test_the_whole_table_gives_holidays_in_order() -> None:
    holidays = generate(shipped_rules(), 1950, 2076)
    firsts = [h.first for h in holidays]
    assert firsts == sorted(firsts)
    assert firsts[0].year == 1950
    assert firsts[-1].year == 2076
    assert sum(h.name == "اليوم الوطني" for h in holidays) == 127


@pytest.mark.parametrize(("first", "last"), [(1949, 1955), (2070, 2077)])
def test_years_outside_the_table_are_refused(first: int, last: int) -> None:
    with pytest.raises(Refused) as caught:
        shipped_calendar(first, last)
    assert caught.value.code == "policy.years_outside_table"


def test_friday_and_saturday_are_the_weekend() -> None:
    week = [date(2026, 3, 1) + timedelta(days=n) for n in range(7)]
    calendar = WorkCalendar()
    assert [calendar.is_working(day) for day in week] == [True] * 5 + [False] * 2


def test_fifteen_working_days_without_and_with_the_fitr_leave() -> None:
    start = date(2026, 3, 1)
    assert WorkCalendar().add_working_days(start, 15) == (date(2026, 3, 22), 0)
    assert WorkCalendar((FITR,)).add_working_days(start, 15) == (date(2026, 3, 24), 2)


def test_no_days_added_is_the_day_itself_even_on_a_weekend() -> None:
    assert WorkCalendar().add_working_days(date(2026, 3, 6), 0) == (date(2026, 3, 6), 0)


def test_what_cannot_be_counted_is_refused() -> None:
    with pytest.raises(ValueError, match="taken"):
        WorkCalendar().add_working_days(date(2026, 3, 1), -1)
    with pytest.raises(ValueError, match="weekend"):
        WorkCalendar(weekend=frozenset(range(7)))
    with pytest.raises(ValueError, match="weekend"):
        WorkCalendar(weekend=frozenset({9}))
    with pytest.raises(Refused):
        WorkCalendar().add_working_days(date.max, 1)


def test_a_calendar_is_the_same_when_its_holidays_are() -> None:
    assert WorkCalendar((FITR,)) == WorkCalendar((FITR,))
    assert WorkCalendar((FITR,)).is_holiday(date(2026, 3, 20))
    assert not WorkCalendar((FITR,)).is_holiday(date(2026, 3, 23))


@given(CALENDARS, DAYS, st.integers(1, 60))
def test_a_working_day_is_never_a_weekend_or_a_holiday(
    calendar: WorkCalendar, start: date, count: int
) -> None:
    day, skipped = calendar.add_working_days(start, count)
    assert calendar.is_working(day)
    assert not calendar.is_weekend(day)
    assert not calendar.is_holiday(day)
    between = [start + timedelta(days=n + 1) for n in range((day - start).days)]
    assert sum(map(calendar.is_working, between)) == count
    assert skipped == sum(calendar.is_holiday(d) and not calendar.is_weekend(d) for d in between)


@given(CALENDARS, DAYS, st.integers(0, 30), st.integers(0, 30))
def test_adding_is_monotone_and_adds_up(
    calendar: WorkCalendar, start: date, first: int, then: int
) -> None:
    middle, some = calendar.add_working_days(start, first)
    end, rest = calendar.add_working_days(middle, then)
    assert start <= middle <= end
    assert calendar.add_working_days(start, first + then) == (end, some + rest)
    later, _ = calendar.add_working_days(start + timedelta(days=1), first)
    assert later >= middle or first == 0


@given(CALENDARS, DAYS, st.integers(1, 30), DAYS, st.integers(1, 9))
def test_a_further_holiday_never_brings_a_date_forward(
    calendar: WorkCalendar, start: date, count: int, first: date, days: int
) -> None:
    more = WorkCalendar((*calendar.holidays, Holiday(first, days, "أخرى")), calendar.weekend)
    assert more.add_working_days(start, count)[0] >= calendar.add_working_days(start, count)[0]
