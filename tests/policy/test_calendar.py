from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.errors import Invalid, Refused
from desktop.base.paths import resource
from desktop.core.policy.calendar import (
    Holiday,
    HolidayRule,
    HolidayStatus,
    WorkCalendar,
    generate,
    shipped_calendar,
    shipped_holidays,
    shipped_rules,
)
from desktop.core.policy.profile import ReplyRule
from desktop.core.policy.reply import reply_date
from desktop.core.policy.vocabulary import DayUnit, ReplyKind, ReplyStart

FITR = Holiday(date(2026, 3, 19), 4, "عيد الفطر")
DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))
HOLIDAYS = st.lists(st.builds(Holiday, DAYS, st.integers(1, 12), st.just("عطلة")), max_size=6).map(
    tuple
)
WEEKENDS = st.frozensets(st.integers(0, 6), max_size=6)
CALENDARS = st.builds(WorkCalendar, HOLIDAYS, WEEKENDS)


def test_the_shipped_holidays_of_1447() -> None:
    found = {h.name: (h.first, h.last) for h in generate(shipped_rules(), 2026, 2026)}
    assert set(generate(shipped_rules(), 2026, 2026)) <= set(shipped_holidays())
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


def after(calendar: WorkCalendar, start: date, count: int) -> tuple[date, int]:
    """Return the ``count``-th working day after ``start``, and the holidays skipped on the way."""
    rule = ReplyRule(
        kind=ReplyKind.WITHIN,
        amount=count,
        unit=DayUnit.WORKING_DAYS,
        start=ReplyStart.COMPLETENESS,
        text="مدة",
        clause="x.c.1",
    )
    reply = reply_date(rule, start, calendar)
    assert reply.date is not None
    return reply.date, reply.holidays


def test_friday_and_saturday_are_the_weekend() -> None:
    week = [date(2026, 3, 1) + timedelta(days=n) for n in range(7)]
    calendar = WorkCalendar()
    assert [calendar.is_working(day) for day in week] == [True] * 5 + [False] * 2


def test_fifteen_working_days_without_and_with_the_fitr_leave() -> None:
    start = date(2026, 3, 1)
    assert after(WorkCalendar(), start, 15) == (date(2026, 3, 22), 0)
    assert after(WorkCalendar((FITR,)), start, 15) == (date(2026, 3, 24), 2)


def test_what_cannot_be_counted_is_refused() -> None:
    with pytest.raises(ValueError, match="weekend"):
        WorkCalendar(weekend=frozenset(range(7)))
    with pytest.raises(ValueError, match="weekend"):
        WorkCalendar(weekend=frozenset({9}))
    with pytest.raises(Refused):
        after(WorkCalendar(), date.max, 1)


def test_a_calendar_is_the_same_when_its_holidays_are() -> None:
    assert WorkCalendar((FITR,)) == WorkCalendar((FITR,))
    assert WorkCalendar((FITR,)).is_holiday(date(2026, 3, 20))
    assert not WorkCalendar((FITR,)).is_holiday(date(2026, 3, 23))


def rule(calendar: str, month: int, day: int, after_days: int = 0, days: int = 1) -> HolidayRule:
    return HolidayRule.model_validate(
        {
            "id": "a",
            "name": "عطلة",
            "calendar": calendar,
            "month": month,
            "day": day,
            "after_days": after_days,
            "days": days,
            "status": "confirmed",
        }
    )


def test_a_day_that_a_year_lacks_gives_no_holiday() -> None:
    leap = generate([rule("gregorian", 2, 29)], 2023, 2029)
    assert [h.first for h in leap] == [date(2024, 2, 29), date(2028, 2, 29)]
    # By Umm al-Qura Ramadan had 29 days in 1446 and has 30 in 1447.
    thirtieth = generate([rule("hijri", 9, 30)], 2025, 2026)
    assert [h.first for h in thirtieth] == [date(2026, 3, 19)]
    assert [h.status for h in thirtieth] == [HolidayStatus.CONFIRMED]


def test_leave_around_the_turn_of_the_year_is_found() -> None:
    days_after = generate([rule("gregorian", 12, 31, after_days=1)], 2026, 2026)
    assert [h.first for h in days_after] == [date(2026, 1, 1)]
    running = generate([rule("gregorian", 12, 30, days=4)], 2026, 2026)
    assert [h.first for h in running] == [date(2025, 12, 30), date(2026, 12, 30)]
    assert len(generate([rule("hijri", 12, 29, after_days=30)], 2026, 2026)) == 1


@pytest.mark.parametrize(
    ("old", "new", "code", "key"),
    [
        ("days = 4", "days = 0", "policy.too_small", "holidays[2].days"),
        ("month = 2\nday = 22", "month = 2\nday = 30", "policy.wrong_value", "holidays[0]"),
        ("month = 9\nday = 29", "month = 9\nday = 31", "policy.wrong_value", "holidays[2]"),
        ('calendar = "hijri"', 'calendar = "lunar"', "policy.not_allowed", "holidays[2].calendar"),
        ('status = "expected"', 'state = "expected"', "policy.unknown_key", "holidays[0].state"),
    ],
)
def test_a_wrong_holiday_file_is_named_by_key_and_line(
    tmp_path: Path, old: str, new: str, code: str, key: str
) -> None:
    text = resource("holidays.toml").read_text("utf-8")
    assert old in text
    file = tmp_path / "holidays.toml"
    file.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(Invalid) as caught:
        shipped_rules(file)
    assert (code, key) in {(p.code, p.params["key"]) for p in caught.value.problems}


@given(CALENDARS, DAYS, st.integers(1, 60))
def test_a_working_day_is_never_a_weekend_or_a_holiday(
    calendar: WorkCalendar, start: date, count: int
) -> None:
    day, skipped = after(calendar, start, count)
    assert calendar.is_working(day)
    assert not calendar.is_weekend(day)
    assert not calendar.is_holiday(day)
    between = [start + timedelta(days=n + 1) for n in range((day - start).days)]
    assert sum(map(calendar.is_working, between)) == count
    assert skipped == sum(calendar.is_holiday(d) and not calendar.is_weekend(d) for d in between)


@given(CALENDARS, DAYS, st.integers(1, 30), st.integers(1, 30))
def test_adding_is_monotone_and_adds_up(
    calendar: WorkCalendar, start: date, first: int, then: int
) -> None:
    middle, some = after(calendar, start, first)
    end, rest = after(calendar, middle, then)
    assert start <= middle <= end
    assert after(calendar, start, first + then) == (end, some + rest)
    later, _ = after(calendar, start + timedelta(days=1), first)
    assert later >= middle


@given(CALENDARS, DAYS, st.integers(1, 30), DAYS, st.integers(1, 9))
def test_a_further_holiday_never_brings_a_date_forward(
    calendar: WorkCalendar, start: date, count: int, first: date, days: int
) -> None:
    more = WorkCalendar((*calendar.holidays, Holiday(first, days, "أخرى")), calendar.weekend)
    assert after(more, start, count)[0] >= after(calendar, start, count)[0]
