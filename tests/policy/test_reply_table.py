"""The reply rule of five policies around holidays and year ends, against a count by hand, and laws.

The expected dates are counted here day by day from a list of days off that is written out, by
nothing of the program's own.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.policy.calendar import Holiday, HolidayStatus, WorkCalendar, shipped_calendar
from desktop.core.policy.profile import PolicyProfile, ReplyRule
from desktop.core.policy.reply import Pause, reply_date
from desktop.core.policy.vocabulary import DayUnit, ReplyKind, ReplyStart

#: Written out from the official table of 1446 to 1448: Founding Day, Fitr, Arafah and Adha,
#: National Day. 1 Muharram 1448 is 16 June 2026 by Umm al-Qura.
OFF = {
    date(2025, 9, 23),
    date(2026, 2, 22),
    *(date(2026, 3, day) for day in (19, 20, 21, 22)),
    *(date(2026, 5, day) for day in (26, 27, 28, 29)),
    date(2026, 9, 23),
    date(2027, 2, 22),
}
_DAY = timedelta(days=1)
#: Friday and Saturday.
_WEEKEND = (4, 5)

#: Days around each holiday and both kinds of year end, on which a clock starts.
AROUND = {
    "founding day": (date(2026, 2, 19), date(2026, 2, 22), date(2026, 2, 23)),
    "fitr": (date(2026, 2, 25), date(2026, 3, 18), date(2026, 3, 22), date(2026, 3, 23)),
    "adha": (date(2026, 5, 5), date(2026, 5, 25), date(2026, 5, 29), date(2026, 5, 31)),
    "national day": (date(2026, 9, 2), date(2026, 9, 22), date(2026, 9, 23)),
    "hijri year end": (date(2026, 6, 1), date(2026, 6, 15), date(2026, 6, 16)),
    "gregorian year end": (date(2026, 12, 20), date(2026, 12, 31), date(2027, 1, 1)),
}
PAUSES = {
    "none": (),
    "two days at once": ((1, 2),),
    "a week, later three days": ((2, 8), (12, 14)),
    "over a holiday": ((0, 25),),
}


def counted(policy: str, start: date, held: tuple[tuple[int, int], ...]) -> date | None:
    """Count the policy's days one by one: 15 working ones, 14 of any kind, or none."""
    if policy == "nama":
        return None
    paused = {start + _DAY * n for a, b in held for n in range(a, b + 1)}
    day, left = start, 15 if policy == "shaqra" else 14
    while left > 0:
        day += _DAY
        off = day.weekday() in _WEEKEND or day in OFF
        if day in paused or (policy == "shaqra" and off):
            continue
        left -= 1
    return day


def of(start: date, held: tuple[tuple[int, int], ...]) -> tuple[Pause, ...]:
    return tuple(Pause(start + _DAY * a, start + _DAY * b) for a, b in held)


def sure(calendar: WorkCalendar) -> WorkCalendar:
    """Return the same calendar with every holiday confirmed."""
    known = (replace(one, status=HolidayStatus.CONFIRMED) for one in calendar.holidays)
    return WorkCalendar(tuple(known))


EXPECTED = shipped_calendar(2025, 2028)
CONFIRMED = sure(EXPECTED)


@pytest.mark.parametrize("policy", ["haqal", "shaqra", "nama", "kawthar", "kafl"])
@pytest.mark.parametrize("around", AROUND)
def test_every_policy_around_every_holiday_with_and_without_pauses(
    profiles: dict[str, PolicyProfile], policy: str, around: str
) -> None:
    rule = profiles[policy].reply
    for start in AROUND[around]:
        for held in PAUSES.values():
            found = {
                name: reply_date(rule, start, calendar, of(start, held))
                for name, calendar in (("expected", EXPECTED), ("confirmed", CONFIRMED))
            }
            assert found["expected"].date == counted(policy, start, held), (start, held)
            assert found["confirmed"] == replace(found["expected"], unsure=0)
            if held and policy != "nama":
                assert found["expected"].running == counted(policy, start, ())
            rests = found["expected"].unsure
            assert rests == (found["expected"].holidays if policy == "shaqra" else 0)


@pytest.mark.parametrize(
    ("start", "due"),
    [
        # each counted on a wall calendar: Founding Day, Fitr, Adha, National Day, both year ends
        (date(2026, 2, 1), date(2026, 2, 23)),
        (date(2026, 3, 1), date(2026, 3, 24)),
        (date(2026, 5, 10), date(2026, 6, 3)),
        (date(2026, 9, 2), date(2026, 9, 24)),
        (date(2026, 6, 1), date(2026, 6, 22)),
        (date(2026, 12, 20), date(2027, 1, 10)),
    ],
)
def test_fifteen_working_days_by_the_wall_calendar(
    profiles: dict[str, PolicyProfile], start: date, due: date
) -> None:
    assert reply_date(profiles["shaqra"].reply, start, EXPECTED).date == due


# ---- laws

DAYS = st.dates(date(2026, 1, 1), date(2027, 3, 1))
HOLIDAYS = st.lists(
    st.builds(Holiday, DAYS, st.integers(1, 9), st.just("عطلة"), st.sampled_from(HolidayStatus)),
    max_size=5,
).map(tuple)
CALENDARS = st.builds(WorkCalendar, HOLIDAYS)
HELD = st.lists(st.tuples(DAYS, st.integers(0, 12)), max_size=3).map(
    lambda found: tuple(Pause(first, first + _DAY * days) for first, days in found)
)


@st.composite
def rules(draw: st.DrawFn) -> ReplyRule:
    return ReplyRule(
        kind=draw(st.sampled_from([ReplyKind.WITHIN, ReplyKind.NOT_BEFORE])),
        amount=draw(st.integers(1, 30)),
        unit=draw(st.sampled_from(DayUnit)),
        start=ReplyStart.COMPLETENESS,
        text="مدة",
        clause="x.c.1",
    )


@given(rules(), DAYS, CALENDARS, HELD)
def test_a_reply_is_never_before_its_start(
    rule: ReplyRule, start: date, calendar: WorkCalendar, held: tuple[Pause, ...]
) -> None:
    found = reply_date(rule, start, calendar, held)
    assert found.date is not None
    assert found.date > start
    assert found.running is None or start < found.running <= found.date


@given(rules(), DAYS, st.integers(0, 40), CALENDARS, HELD)
def test_a_later_start_never_gives_an_earlier_date(
    rule: ReplyRule, start: date, later: int, calendar: WorkCalendar, held: tuple[Pause, ...]
) -> None:
    first = reply_date(rule, start, calendar, held).date
    second = reply_date(rule, start + _DAY * later, calendar, held).date
    assert first is not None
    assert second is not None
    assert first <= second


@given(DAYS, st.integers(1, 20), st.integers(0, 15), st.integers(1, 15), CALENDARS)
def test_a_pause_of_so_many_working_days_moves_the_date_by_so_many(
    start: date, amount: int, before: int, length: int, calendar: WorkCalendar
) -> None:
    """The pause begins while the days are counted; ``length`` are the days of the week it holds."""
    rule = ReplyRule(
        kind=ReplyKind.WITHIN,
        amount=amount,
        unit=DayUnit.WORKING_DAYS,
        start=ReplyStart.COMPLETENESS,
        text="مدة",
        clause="x.c.1",
    )
    plain = reply_date(rule, start, calendar).date
    assert plain is not None
    first = min(start + _DAY * (before + 1), plain)
    pause = Pause(first, first + _DAY * (length - 1))
    moved = reply_date(rule, start, calendar, (pause,)).date
    assert moved is not None
    held = sum(calendar.is_working(first + _DAY * n) for n in range(length))
    inside = sum(calendar.is_working(plain + _DAY * n) for n in range(1, (moved - plain).days + 1))
    assert inside == held


@given(rules(), DAYS, CALENDARS, HELD)
def test_confirming_changes_nothing_but_the_mark(
    rule: ReplyRule, start: date, calendar: WorkCalendar, held: tuple[Pause, ...]
) -> None:
    before = reply_date(rule, start, calendar, held)
    assert reply_date(rule, start, sure(calendar), held) == replace(before, unsure=0)
    assert before.unsure <= before.holidays
