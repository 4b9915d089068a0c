"""The calendar of the office: an edit is weighed, made in one act, and undone by another."""

from datetime import date

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.adoption.terms import Choose
from desktop.core.intake.calendar.terms import (
    Edit,
    HolidayEdit,
    MovedDate,
    ReviseHolidays,
    Standing,
)
from desktop.core.policy.choice_vocabulary import YearsOf
from desktop.core.policy.choices import Target
from desktop.core.policy.vocabulary import DayUnit, ReplyKind, StepId
from desktop.core.work import Role

FITR = {"id": "eid_al_fitr", "expected": date(2026, 3, 19)}
CONFIRM = HolidayEdit(Edit.CONFIRM, **FITR)
MOVE = HolidayEdit(Edit.MOVE, **FITR, first=date(2026, 3, 19), last=date(2026, 3, 25))
ADD = HolidayEdit(Edit.ADD, name="إجازة المكتب", first=date(2026, 3, 8), last=date(2026, 3, 9))
WHY = "إعلان المركز الوطني."


def revise(live, *edits, reason=WHY):
    return live.act(Role.DIRECTOR, live.office.calendar.revise, ReviseHolidays(edits, reason))


def weigh(live, *edits):
    return live.act(Role.DIRECTOR, live.office.calendar.weigh, edits)


def year(live, number=2026, years=YearsOf.GREGORIAN, role=Role.RECEPTION):
    return live.act(role, live.office.calendar.read, number, years)


def standing(live, number=2026, years=YearsOf.GREGORIAN):
    return {(row.name, row.first): row.standing for row in year(live, number, years).rows}


@pytest.fixture
def running(open_office):
    live = open_office("shaqra")
    return live, live.upto(live.request().id, StepId.COMPLETION)


def test_every_holiday_is_expected_until_the_office_says_more(live):
    assert set(standing(live).values()) == {Standing.EXPECTED}
    assert [row.first for row in year(live).rows] == [
        date(2026, 2, 22),
        date(2026, 3, 19),
        date(2026, 5, 26),
        date(2026, 9, 23),
    ]
    hijri = [row.name for row in year(live, 1447, YearsOf.HIJRI).rows]
    assert hijri == ["اليوم الوطني", "يوم التأسيس", "عيد الفطر", "يوم عرفة وعيد الأضحى"]


def test_confirming_changes_nothing_but_the_mark(running):
    live, request = running
    assert request.reply.unsure == 2
    effect = weigh(live, CONFIRM)
    assert (effect.moved, effect.marked) == ((), 1)
    revise(live, CONFIRM)
    view = live.read(request.id)
    assert (view.reply.date, view.reply.unsure) == (request.reply.date, 0)
    assert "عطلة متوقعة" in request.say
    assert "عطلة متوقعة" not in view.say
    assert standing(live)["عيد الفطر", date(2026, 3, 19)] is Standing.CONFIRMED


def test_an_edit_lists_every_date_that_it_moves_and_is_made_in_one_act(running):
    live, request = running
    told = weigh(live, MOVE, ADD)
    assert told.moved == (
        MovedDate(
            request.id,
            request.number,
            request.service_name,
            ReplyKind.WITHIN,
            date(2026, 3, 24),
            date(2026, 3, 31),
        ),
    )
    assert live.read(request.id).reply.date == date(2026, 3, 24)
    before = len(year(live).lines)
    assert revise(live, MOVE, ADD) == told
    assert live.read(request.id).reply.date == date(2026, 3, 31)
    view = year(live)
    assert len(view.lines) == before + 1
    assert (view.lines[0].reason, view.lines[0].staff) == (WHY, live.actor(Role.DIRECTOR).name)
    said = [(row.name, row.standing) for row in view.lines[0].said]
    assert said == [("إجازة المكتب", Standing.ADDED), ("عيد الفطر", Standing.MOVED)]
    moved = next(row for row in view.rows if row.name == "عيد الفطر")
    assert (moved.first, moved.last, moved.expected, moved.reason) == (
        date(2026, 3, 19),
        date(2026, 3, 25),
        date(2026, 3, 19),
        WHY,
    )


def test_an_act_is_undone_by_another_and_both_stay_on_record(running):
    live, request = running
    revise(live, MOVE, ADD)
    undone = HolidayEdit(Edit.EXPECT, **FITR), HolidayEdit(Edit.TAKE_OUT, expected=ADD.first)
    revise(live, *undone, reason="أُعلن خلاف ذلك.")
    assert live.read(request.id).reply == request.reply
    assert set(standing(live).values()) == {Standing.EXPECTED}
    said = [{(row.name, row.standing) for row in line.said} for line in year(live).lines]
    assert said == [
        {("إجازة المكتب", Standing.TAKEN_OUT), ("عيد الفطر", Standing.EXPECTED)},
        {("إجازة المكتب", Standing.ADDED), ("عيد الفطر", Standing.MOVED)},
    ]


def test_one_that_was_confirmed_is_moved_by_a_new_act_alone(running):
    live, _ = running
    revise(live, CONFIRM)
    revise(live, MOVE, reason="تعميم لاحق بتمديد الإجازة.")
    assert standing(live)["عيد الفطر", date(2026, 3, 19)] is Standing.MOVED
    assert [line.reason for line in year(live).lines] == ["تعميم لاحق بتمديد الإجازة.", WHY]
    assert live.office.policy.profile.office.holidays[0].days == 7


def test_one_that_is_taken_out_is_seen_as_such_and_counts_no_more(running):
    live, request = running
    revise(live, HolidayEdit(Edit.TAKE_OUT, **FITR))
    assert live.read(request.id).reply.date == date(2026, 3, 22)
    assert standing(live)["عيد الفطر", date(2026, 3, 19)] is Standing.TAKEN_OUT


def test_what_was_added_can_be_moved(live):
    revise(live, ADD)
    moved = HolidayEdit(Edit.MOVE, expected=ADD.first, first=date(2026, 3, 10))
    revise(live, moved)
    assert standing(live)["إجازة المكتب", date(2026, 3, 10)] is Standing.ADDED
    assert ("إجازة المكتب", date(2026, 3, 8)) not in standing(live)


@pytest.mark.parametrize(
    ("edit", "field", "code"),
    [
        (HolidayEdit(Edit.ADD, name="", first=date(2026, 4, 1)), "name", "calendar.name_needed"),
        (HolidayEdit(Edit.ADD, name="عطلة"), "first", "calendar.first_needed"),
        (
            HolidayEdit(Edit.ADD, name="عطلة", first=date(2026, 4, 2), last=date(2026, 4, 1)),
            "last",
            "calendar.ends_before",
        ),
        (
            HolidayEdit(Edit.ADD, name="عطلة", first=date(2026, 4, 2), last=date(2027, 4, 2)),
            "last",
            "calendar.too_long",
        ),
        (
            HolidayEdit(Edit.ADD, name="عطلة", first=date(2080, 4, 2)),
            "first",
            "policy.years_outside_table",
        ),
        (
            HolidayEdit(Edit.ADD, name="عيد الفطر", first=date(2026, 3, 22)),
            "first",
            "calendar.twice",
        ),
        (
            HolidayEdit(Edit.MOVE, **FITR, first=date(2026, 5, 1)),
            "first",
            "calendar.moved_too_far",
        ),
        (HolidayEdit(Edit.EXPECT, "national_day", date(2026, 9, 23)), "", "calendar.no_change"),
        (HolidayEdit(Edit.CONFIRM, "eid_al_fitr", date(2026, 3, 18)), "", "calendar.unknown"),
        (HolidayEdit(Edit.TAKE_OUT, expected=date(2026, 3, 8)), "", "calendar.unknown"),
    ],
    ids=lambda one: one.kind.value if isinstance(one, HolidayEdit) else str(one),
)
def test_what_is_no_holiday_is_refused_with_its_field(live, edit, field, code):
    before = live.act(Role.DIRECTOR, live.office.reports.digest)
    for act in (weigh, revise):
        with pytest.raises(Invalid) as why:
            act(live, CONFIRM, edit)
        assert [(one.field, one.code) for one in why.value.problems] == [(field, code)]
    assert live.act(Role.DIRECTOR, live.office.reports.digest) == before


def test_an_act_needs_a_reason_and_an_edit_and_the_director(live):
    for edits, reason, code in (((), WHY, "calendar.no_edit"), ((CONFIRM,), " ", "reason_needed")):
        with pytest.raises(Invalid) as why:
            revise(live, *edits, reason=reason)
        assert code in why.value.problems[0].code
    for role in set(Role) - {Role.DIRECTOR}:
        command = ReviseHolidays((CONFIRM,), WHY)
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            live.act(role, live.office.calendar.revise, command)
        assert year(live, role=role).rows


def test_days_that_two_holidays_share_are_said(live):
    near = HolidayEdit(Edit.ADD, name="إجازة", first=date(2026, 3, 22), last=date(2026, 3, 23))
    (notice,) = weigh(live, near).notices
    assert (notice.code, notice.params) == (
        "calendar.overlaps",
        {"name": "إجازة", "other": "عيد الفطر"},
    )
    assert weigh(live, CONFIRM).notices == ()


def test_choices_of_a_later_day_have_the_edit_too(running):
    live, _ = running
    office = live.office.policy.profile.office
    later = Choose(office.model_copy(update={"wait_limit": 45}), "لاحقًا", date(2026, 3, 10))
    live.act(Role.DIRECTOR, live.office.adoption.choose, later)
    revise(live, MOVE)
    live.at(date(2026, 3, 11))
    held = live.office.policy.profile.office
    assert (held.wait_limit, held.holidays[0].days) == (45, 7)
    assert len(year(live).lines) == 1
    history = live.act(Role.DIRECTOR, live.office.adoption.history)
    keys = [tuple(one.key for one in line.differences) for line in history.choices]
    assert keys == [("holidays",), ("holidays",), ("wait_limit",)]


def test_the_offices_own_target_that_moves_is_named_as_its_own(open_office):
    live = open_office("haqal")
    office = live.office.policy.profile.office
    target = Target(days=15, unit=DayUnit.WORKING_DAYS)
    chosen = Choose(office.model_copy(update={"target": target}), "هدف")
    live.act(Role.DIRECTOR, live.office.adoption.choose, chosen)
    request = live.upto(live.request().id, StepId.COMPLETION)
    (moved,) = weigh(live, MOVE).moved
    assert (moved.number, moved.own, moved.kind) == (request.number, True, ReplyKind.WITHIN)
