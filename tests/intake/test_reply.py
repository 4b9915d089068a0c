"""The reply clock of a real request: its start, its date, and what it never is."""

from datetime import date

import pytest

from desktop.base.errors import Refused
from desktop.core.intake import rules
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.terms import Facts, Outcome, PaperEntry, PaperStatus, Reached
from desktop.core.policy.calendar import Holiday, WorkCalendar, shipped_calendar
from desktop.core.policy.profile import ReplyRule
from desktop.core.policy.vocabulary import ChannelId, DayUnit, ReplyKind, ReplyStart, StepId
from desktop.core.practice.day import good_paper
from tests.offices import NOW

LOWER_BOUND = ("haqal", "kawthar", "kafl")


def rule(**more) -> ReplyRule:
    given = {
        "kind": ReplyKind.WITHIN,
        "amount": 15,
        "unit": DayUnit.WORKING_DAYS,
        "start": ReplyStart.COMPLETENESS,
        "text": "الرد خلال ١٥ يوم عمل",
        "clause": "x.c.1",
    }
    return ReplyRule(**{**given, **more})


@pytest.mark.parametrize("policy", LOWER_BOUND)
def test_a_lower_bound_counts_calendar_days_from_completeness(open_office, policy):
    live = open_office(policy)
    request = live.request()
    assert live.upto(request.id, StepId.REFERRAL).reply is None
    reply = live.step(request.id, StepId.COMPLETION).reply
    assert (reply.kind, reply.date) == (ReplyKind.NOT_BEFORE, date(2026, 3, 15))
    counted = live.profile.reply
    assert (counted.start, counted.start_chosen) == (ReplyStart.COMPLETENESS, True)


def test_shaqra_counts_working_days_over_the_fitr_leave(open_office):
    """Fifteen working days after Sunday 1 March 2026 would end on 22 March without the leave."""
    live = open_office("shaqra")
    request = live.request()
    reply = live.upto(request.id, StepId.COMPLETION).reply
    calendar = shipped_calendar(2026, 2026)
    off = [day for day in (date(2026, 3, d) for d in range(2, 32)) if not calendar.is_working(day)]
    working = [d for d in (date(2026, 3, n) for n in range(2, 32)) if d not in off]
    assert reply.date == working[14]
    assert reply.date > date(2026, 3, 22)
    assert reply.holidays > 0
    assert rules.reply(rule(), Facts(completed_at=NOW), WorkCalendar()).date == date(2026, 3, 22)


def test_the_leave_of_the_sectors_announcement_moves_the_date():
    """Four days from 18 March after work: 19 to 22 March, of which 19 and 22 are weekdays."""
    leave = WorkCalendar((Holiday(date(2026, 3, 19), 4, "عيد الفطر"),))
    reply = rules.reply(rule(), Facts(completed_at=NOW), leave)
    assert (reply.date, reply.holidays) == (date(2026, 3, 24), 2)


def test_the_day_of_completeness_is_the_day_in_riyadh(open_office):
    live = open_office("haqal")
    live.at(date(2026, 3, 2), hour=3)  # 2 March in Riyadh is still 2 March, 00:00 UTC
    live.advance(hours=-2)  # 01:00 in Riyadh, 22:00 UTC of the day before
    request = live.request()
    assert live.upto(request.id, StepId.COMPLETION).reply.date == date(2026, 3, 16)


def test_completing_again_does_not_start_the_clock_anew(live):
    request = live.request()
    due = live.upto(request.id, StepId.COMPLETION).reply.date
    live.advance(days=5)
    live.take(request.id, live.papers())
    assert live.step(request.id, StepId.COMPLETION).reply.date == due


def test_a_request_without_papers_has_no_date_yet(open_office):
    live = open_office("shaqra")
    request = live.request()
    view = live.take(request.id, live.papers(identity=PaperEntry("identity", PaperStatus.MISSING)))
    assert view.reply is None
    assert "١٥ يوم عمل من تاريخ اكتمال الطلب" in view.say


@pytest.mark.parametrize(
    ("start", "moment"),
    [
        (ReplyStart.SIGNATURE, "signed_at"),
        (ReplyStart.COMPLETENESS, "completed_at"),
        (ReplyStart.REFERRAL, "referred_at"),
    ],
)
def test_an_office_chooses_the_start_where_the_policy_is_silent(start, moment):
    chosen = rule(start=start, start_chosen=True, unit=DayUnit.CALENDAR_DAYS)
    assert rules.start_day(chosen, Facts()) is None
    assert rules.reply(chosen, Facts(), WorkCalendar()) is None
    reply = rules.reply(chosen, Facts(**{moment: NOW}), WorkCalendar())
    assert reply.date == date(2026, 3, 16)


def test_no_rule_gives_no_date():
    silent = ReplyRule(
        kind=ReplyKind.NONE, start=ReplyStart.NOT_STATED, text="غير منصوص عليه", clause="x.c.1"
    )
    started = Facts(signed_at=NOW, completed_at=NOW, referred_at=NOW)
    assert rules.reply(silent, started, WorkCalendar()) is None


def test_the_clock_is_answered_by_the_first_reply_that_reached(live):
    request = live.request()
    live.upto(request.id, StepId.DECISION)
    view = live.take(request.id, Notify(ChannelId.PHONE, Reached.NO_ANSWER))
    assert view.facts.reached_at is None
    live.advance(hours=2)
    view = live.take(request.id, Notify(ChannelId.PHONE, Reached.WRONG_NUMBER))
    assert view.facts.reached_at is None
    live.advance(hours=2)
    view = live.take(request.id, Notify(ChannelId.WHATSAPP, Reached.REACHED))
    assert view.facts.reached_at == live.clock.now()
    assert [line.step for line in view.history][-3:] == ["notification"] * 3


def test_a_decision_after_the_waiting_list_is_told_too(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.WAITING_FUNDS, "لا دعم الآن."))
    first = live.take(request.id, Notify(ChannelId.PHONE, Reached.REACHED))
    assert first.facts.state.value == "waiting_funds"
    live.advance(days=30)
    view = live.take(request.id, Decide(Outcome.APPROVED, "توفر الدعم."))
    assert (view.facts.state.value, view.facts.reached_at) == ("decided", None)
    view = live.take(request.id, Notify(ChannelId.PHONE, Reached.REACHED))
    assert view.facts.state.value == "notified"


def test_the_first_reply_that_reached_is_not_forgotten(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.DEFERRED, "تُستكمل الزيارة."))
    view = live.take(request.id, Notify(ChannelId.PHONE, Reached.REACHED))
    first = live.clock.now()
    assert (view.facts.state.value, view.facts.first_reached_at) == ("under_study", first)
    assert "أُجّل" in view.say
    live.advance(days=7)
    view = live.step(request.id, StepId.STUDY)
    assert "أُجّل" not in view.say
    with pytest.raises(Refused, match=r"intake\.wrong_state"):
        live.step(request.id, StepId.NOTIFICATION)
    view = live.step(request.id, StepId.DECISION)
    assert (view.facts.reached_at, view.facts.first_reached_at) == (None, first)
    view = live.step(request.id, StepId.NOTIFICATION)
    assert (view.facts.reached_at, view.facts.first_reached_at) == (live.clock.now(), first)


def test_a_request_of_years_ago_still_shows_its_date_with_the_holidays_of_its_time(open_office):
    live = open_office("shaqra")
    request = live.request()
    due = live.upto(request.id, StepId.DELIVERY).reply
    live.advance(days=6 * 365)
    assert live.read(request.id).reply == due


def test_a_clock_that_is_far_out_stops_no_page(live):
    live.at(date(2075, 6, 1))
    request = live.request()
    live.take(request.id, live.papers(identity=good_paper(live.profile.papers[0], live.today)))
    assert live.sign(request.id).covers_current
