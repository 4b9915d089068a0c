"""What casework refuses, typed into the window: each says what to do, and what was typed stands."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from desktop.base.clock import riyadh_date
from desktop.base.hijri import both_text
from desktop.core.committee.members.terms import EndMember, Seat
from desktop.core.committee.terms import (
    Attend,
    Attends,
    RecordDecision,
    Said,
    SittingState,
    Tie,
)
from desktop.core.intake.facts import Outcome
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.studied.terms import VisitedBy
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from desktop.core.work.subjects import Subject
from desktop.ui import places
from desktop.ui.committee.more_sheet import MoreSheet
from desktop.ui.committee.sitting import SittingSheet
from desktop.ui.places import PageId
from desktop.ui.reports.holiday_edits import HolidaySheet
from desktop.ui.requests.clock import PauseSheet
from desktop.ui.study.visits import RecordSheet
from tests.ui.rooms import press, write
from tests.ui.seats import seat, sheet_of, texts

__all__ = ["seat"]
pytestmark = pytest.mark.local
CTRL = Qt.KeyboardModifier.ControlModifier
WHY = "ثبوت الحاجة بعد الدراسة."
PLAIN = Decide(Outcome.APPROVED, WHY, 50_000)


def studied(live):
    """Return a request that waits for its decision."""
    return live.upto(live.request().id, StepId.STUDY)


def voting(live):
    """Return the members who vote."""
    every = live.act(Role.SECRETARY, live.office.members.everyone)
    return [one for one in every if one.seat is not Seat.SECRETARY]


def before(seat, live, request):
    """Sit down before a request's row as the secretary."""
    room = seat(Role.SECRETARY, live)
    page = room.go(places.Decision(request.id))
    page.shown.focus_first()
    room.rest()
    return room, page


def type_into(page, name, typed):
    """Type into a row of the decision, by keys."""
    row = page.decision.form[name]
    row.focus()
    press(Qt.Key.Key_A, CTRL)
    write(typed)


def grant(page, monthly=()):
    """Begin an approval; ``monthly``: rows in the order of the form, as they are typed."""
    page.decision.outcome.set_value(Outcome.APPROVED)
    page.decision.reason.set_value(WHY)
    if monthly:
        page.decision.form["monthly"].field.set_value(True)
        for name, typed in monthly:
            type_into(page, name, typed)


def record(room):
    press(Qt.Key.Key_Return, CTRL)
    room.rest()


def undecided(live, request):
    return live.read(request.id).facts.outcome is None


BY_MONTH = (("amount", "500"), ("recurring_months", "6"), ("starts_on", "1/4/2026"))
FIGURES = (
    ((("amount", "-5"),), "amount"),
    ((("amount", "9999999999999"),), "amount"),
    ((*BY_MONTH, ("recurring_months", "0")), "recurring_months"),
    ((*BY_MONTH, ("recurring_months", "1000")), "recurring_months"),
    ((*BY_MONTH, ("review_on", "1/3/2026")), "review_on"),
)


def test_a_decisions_figures_are_refused_at_their_field(seat, live):
    request = studied(live)
    live.sitting()
    room, page = before(seat, live, request)
    for rows, field in FIGURES:
        grant(page, rows if len(rows) > 1 else ())
        if len(rows) == 1:
            type_into(page, *rows[0])
        typed = page.decision.form[field].field.edit if field == "review_on" else None
        typed = typed or page.decision.form[field].field
        as_typed = typed.text()
        record(room)
        said = page.decision.form[field].error
        assert len(said) > 10, (rows, said)
        assert typed.text() == as_typed, rows
        assert page.decision.reason.value() == WHY
        assert undecided(live, request)


def test_below_the_quorum_and_with_everybody_in_conflict_nothing_is_decided(seat, live):
    request = studied(live)
    chair, *others = voting(live)
    live.sitting(attends=(Attends(chair.id),))
    room, page = before(seat, live, request)
    assert "لم يكتمل النصاب" in texts(page)
    grant(page)
    record(room)
    assert undecided(live, request)
    assert page.decision.reason.value() == WHY
    (held,) = live.act(Role.SECRETARY, live.office.committee.sittings)
    attend = live.office.committee.attend
    every = tuple(Attends(one.id) for one in (chair, *others))
    live.act(Role.SECRETARY, attend, Attend(held.id, every))
    for one in (chair, *others):
        tied = Said(Subject(REQUEST, request.id), one.id, Tie.DECLARED, how="شريكه في تجارة.")
        live.act(Role.SECRETARY, live.office.agenda.say, held.id, tied)
    page.shown_again()
    room.rest()
    grant(page)
    record(room)
    assert "تنحّى الحاضرون كلهم" in texts(room)
    assert page.decision.reason.value() == WHY
    assert undecided(live, request)


def test_who_sat_before_their_term_ended_does_not_sit_again(seat, live):
    for one in voting(live):
        end = EndMember(one.id, live.today - timedelta(days=1), "انتهت الدورة.")
        live.act(Role.DIRECTOR, live.office.members.end, end)
    room = seat(Role.SECRETARY, live)
    page = room.go(PageId.COMMITTEE)
    page.open_button.click()
    room.rest()
    sheet = sheet_of(room, SittingSheet)
    sheet.form.put(lambda s: s.place, "مقر الجمعية")
    assert {one.seat for one in sheet._members} <= {Seat.SECRETARY}
    sheet.yes.click()
    room.rest()
    assert sheet.isVisible()
    assert sheet.form.at(lambda s: s.place).field.value() == "مقر الجمعية"
    assert live.act(Role.SECRETARY, live.office.committee.sittings) == []


def test_nothing_is_decided_twice_nor_in_two_sittings(seat, live):
    request = studied(live)
    first = live.sitting()
    second = live.sitting()
    room, page = before(seat, live, request)
    page.sitting.set_value(second.id)
    room.rest()
    assert [row.id for row in page.shown.model.rows] == []  # it waits in the first one
    page.sitting.set_value(first.id)
    room.rest()
    page.shown.focus_first()
    room.rest()
    grant(page)
    command = RecordDecision(first.id, Subject(REQUEST, request.id), PLAIN)
    live.act(Role.SECRETARY, live.office.committee.decide, command)
    record(room)  # the window has not heard of it yet
    assert "سبق القرار" in texts(room)
    assert live.read(request.id).facts.amount == PLAIN.amount
    every = live.act(Role.SECRETARY, live.office.committee.sittings)
    assert sorted(one.decisions for one in every) == [0, 1]


def test_minutes_that_are_signed_are_not_opened_again(seat, live):
    request = studied(live)
    held = live.sitting()
    command = RecordDecision(held.id, Subject(REQUEST, request.id), PLAIN)
    live.act(Role.SECRETARY, live.office.committee.decide, command)
    live.act(Role.SECRETARY, live.office.committee.close, held.id)
    room = seat(Role.SECRETARY, live)
    page = room.go(PageId.COMMITTEE)
    assert page.acts.reopen.isVisible()
    live.call(live.office.signing.sign, live.actor(Role.MEMBER), held.id)
    page.acts.reopen.click()  # the window has not heard of it yet
    room.rest()
    assert "وُقّع" in texts(room)
    page.shown_again()
    room.rest()
    assert not page.acts.reopen.isVisible()
    (found,) = live.act(Role.SECRETARY, live.office.committee.sittings)
    assert (found.state, found.frozen) == (SittingState.CLOSED, True)


PAUSES = (
    ({"until": date(2026, 2, 25)}, "until"),
    ({"until": date(2030, 1, 1)}, "until"),
    ({"first": date(2026, 1, 1)}, "first"),
)


def test_a_pause_that_ends_nowhere_or_begins_before_the_clock(seat, open_office):
    live = open_office("shaqra")
    request = live.upto(live.request().id, StepId.COMPLETION)
    live.at(live.today + timedelta(days=3))
    room = seat(Role.RESEARCHER, live)
    page = room.go(places.Request(request.id))
    page.cards.reply.pause.click()
    room.rest()
    sheet = sheet_of(room, PauseSheet)
    assert "لا نهاية محددة" in texts(sheet)
    for days, field in PAUSES:
        sheet.reason.set_value("ينتظر تقريرًا طبيًّا")
        sheet.first.set_value(days.get("first"))
        sheet.until.set_value(days.get("until"))
        sheet.yes.click()
        room.rest()
        assert len(sheet.form[field].error) > 10, days
        assert sheet.reason.value() == "ينتظر تقريرًا طبيًّا"
        assert sheet.form[field].field.value() is not None
    assert live.read(request.id).held is None


def test_a_visit_before_the_referral(seat, live):
    request = live.upto(live.request().id, StepId.REFERRAL)
    live.advance(days=3)
    room = seat(Role.RESEARCHER, live)
    page = room.go(places.StudyOf(request.id))
    page.visits.record.click()
    room.rest()
    sheet = sheet_of(room, RecordSheet)
    sheet.form.put(lambda v: v.visit_on, live.today - timedelta(days=10))
    sheet.form.put(lambda v: v.visitors, "نورة السبيعي")
    sheet.form.put(lambda v: v.visited_by, VisitedBy.WOMAN)
    sheet.form.put(lambda v: v.nobody, False)
    sheet.form.put(lambda v: v.met, "رب الأسرة")
    sheet.save.click()
    room.rest()
    referred = live.read(request.id).facts.referred_at
    assert both_text(riyadh_date(referred)) in sheet.form["visit_on"].error
    assert sheet.form["met"].field.value() == "رب الأسرة"
    assert live.act(Role.RESEARCHER, live.office.studies.at_hand, request.id).visits == ()


HOLIDAYS = (
    (date(2026, 3, 8), date(2026, 3, 4), "last"),
    (date(2026, 1, 1), date(2026, 12, 31), "last"),
)


def test_a_holiday_that_ends_before_it_begins_or_covers_a_year(seat, open_office):
    live = open_office("shaqra")
    room = seat(Role.DIRECTOR, live)
    page = room.go(PageId.CALENDAR)
    page.more.click()
    room.rest()
    sheet = sheet_of(room, HolidaySheet)
    for first, last, field in HOLIDAYS:
        sheet.name.setText("إجازة المكتب")
        sheet.first.set_value(first)
        sheet.last.set_value(last)
        sheet.yes.click()
        room.rest()
        assert sheet.isVisible()
        assert len(sheet.form[field].error) > 10, (first, last)
        assert sheet.name.value() == "إجازة المكتب"
    assert page.edits.value() == ()


def test_a_number_of_nothing_decided_is_put_on_no_agenda_and_a_slip_is_put_right(seat, live):
    request, first = studied(live), live.sitting()
    command = RecordDecision(first.id, Subject(REQUEST, request.id), PLAIN)
    live.act(Role.SECRETARY, live.office.committee.decide, command)
    live.act(Role.SECRETARY, live.office.committee.close, first.id)
    second = live.sitting()
    room = seat(Role.SECRETARY, live)
    page = room.go(PageId.COMMITTEE)
    page.sitting.set_value(second.id)
    room.rest()
    page.lists.more.click()
    room.rest()
    sheet = sheet_of(room, MoreSheet)
    sheet.anew.setText("1400-0001")
    sheet.yes.click()
    room.rest()
    assert "راجع الرقم" in sheet.form["anew"].error
    assert sheet.anew.value() == "1400-0001"
    sheet.anew.setText(request.number)
    sheet.yes.click()
    room.rest()
    assert [row.id for row in page.shown.model.rows] == [request.id]
    page.shown.focus_first()
    room.rest()
    grant(page)
    type_into(page, "amount", "900")
    record(room)
    facts = live.act(Role.SECRETARY, live.office.intake.read, request.id).facts
    assert facts.amount == 90_000
