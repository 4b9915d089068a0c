from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.base.errors import Refused
from desktop.core.policy.calendar import Holiday, WorkCalendar, shipped_calendar
from desktop.core.policy.profile import PolicyProfile, ReplyRule
from desktop.core.policy.reply import (
    Pause,
    ReplyDate,
    reply_date,
)
from desktop.core.policy.vocabulary import DayUnit, ReplyKind, ReplyStart

START = date(2026, 3, 1)
PLAIN = WorkCalendar()
FITR = WorkCalendar((Holiday(date(2026, 3, 19), 4, "عيد الفطر"),))
DAYS = st.dates(date(2020, 1, 1), date(2050, 12, 31))


def test_a_lower_bound_is_fourteen_calendar_days_on(profiles: dict[str, PolicyProfile]) -> None:
    for name in ("haqal", "kawthar", "kafl"):
        assert reply_date(profiles[name].reply, START, FITR) == ReplyDate(
            kind=ReplyKind.NOT_BEFORE,
            date=date(2026, 3, 15),
            unit=DayUnit.CALENDAR_DAYS,
            holidays=0,
        )


def test_fifteen_working_days_from_completeness(profiles: dict[str, PolicyProfile]) -> None:
    rule = profiles["shaqra"].reply
    plain = reply_date(rule, START, PLAIN)
    assert plain == ReplyDate(
        kind=ReplyKind.WITHIN,
        date=date(2026, 3, 22),
        unit=DayUnit.WORKING_DAYS,
        holidays=0,
    )
    for calendar in (FITR, shipped_calendar(2026, 2026)):
        moved = reply_date(rule, START, calendar)
        assert (moved.date, moved.holidays) == (date(2026, 3, 24), 2)


def test_a_silence_gives_no_date(profiles: dict[str, PolicyProfile]) -> None:
    rule = profiles["nama"].reply
    silent = ReplyDate(ReplyKind.NONE, None, None, 0)
    assert reply_date(rule, START, FITR) == silent
    assert reply_date(rule, START, FITR, (Pause(START),)) == silent


def test_both_dates_are_given_when_the_office_pauses(profiles: dict[str, PolicyProfile]) -> None:
    rule = profiles["shaqra"].reply
    # Wednesday to Sunday: three working days are held, the weekend counts for nothing anyway.
    both = reply_date(rule, START, PLAIN, (Pause(date(2026, 3, 4), date(2026, 3, 8)),))
    assert both.running == date(2026, 3, 22)
    assert both.date == date(2026, 3, 25)
    lower = reply_date(
        profiles["haqal"].reply, START, PLAIN, (Pause(date(2026, 3, 4), date(2026, 3, 8)),)
    )
    assert lower.date == date(2026, 3, 20)


def test_a_paused_holiday_is_not_counted_twice(profiles: dict[str, PolicyProfile]) -> None:
    rule = profiles["shaqra"].reply
    both = reply_date(rule, START, FITR, (Pause(date(2026, 3, 19), date(2026, 3, 19)),))
    assert (both.running, both.date, both.holidays) == (date(2026, 3, 24), date(2026, 3, 24), 1)


def test_an_open_pause_holds_the_date_unless_it_came_too_late(
    profiles: dict[str, PolicyProfile],
) -> None:
    rule = profiles["shaqra"].reply
    held = reply_date(rule, START, PLAIN, (Pause(date(2026, 3, 10)),))
    assert held.running == date(2026, 3, 22)
    assert held.date is None
    late = reply_date(rule, START, PLAIN, (Pause(date(2026, 3, 23)),))
    assert late.date == late.running == date(2026, 3, 22)


def test_past_the_last_date_is_refused(profiles: dict[str, PolicyProfile]) -> None:
    with pytest.raises(Refused):
        reply_date(profiles["haqal"].reply, date.max - timedelta(days=3), PLAIN)


@st.composite
def rules(draw: st.DrawFn) -> ReplyRule:
    return ReplyRule(
        kind=draw(st.sampled_from([ReplyKind.WITHIN, ReplyKind.NOT_BEFORE])),
        amount=draw(st.integers(1, 40)),
        unit=draw(st.sampled_from(DayUnit)),
        start=ReplyStart.SIGNATURE,
        text="مدة",
        clause="x.c.1",
    )


@given(rules(), DAYS, st.lists(st.tuples(DAYS, st.integers(0, 20)), max_size=4))
def test_a_pause_never_brings_the_date_forward(
    rule: ReplyRule, start: date, held: list[tuple[date, int]]
) -> None:
    pauses = tuple(Pause(first, first + timedelta(days=days)) for first, days in held)
    both = reply_date(rule, start, FITR, pauses)
    plain = reply_date(rule, start, FITR)
    assert plain.date is not None
    assert both.date is not None
    assert both.running == (plain.date if pauses else None)
    assert start < plain.date <= both.date
    assert not any(pause.covers(both.date) for pause in pauses)
    if rule.unit is DayUnit.WORKING_DAYS:
        between = [start + timedelta(days=n + 1) for n in range((plain.date - start).days)]
        assert FITR.is_working(plain.date)
        assert sum(map(FITR.is_working, between)) == rule.amount
    else:
        assert (plain.date - start).days == rule.amount
