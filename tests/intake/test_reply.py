"""The reply clock of a real request: its start, its date, and what it never is."""

from datetime import date, timedelta

import pytest

from desktop.base.errors import Refused
from desktop.base.hijri import both_text
from desktop.core.adoption.terms import Choose
from desktop.core.intake import casebook, clock
from desktop.core.intake.facts import Facts, Outcome, Reached
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.standing import Listing
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.intake.waiting import ledger as waiting
from desktop.core.policy.calendar import Holiday, WorkCalendar, shipped_calendar
from desktop.core.policy.choice_vocabulary import HolidayChangeKind
from desktop.core.policy.choices import HolidayChange
from desktop.core.policy.profile import ReplyRule
from desktop.core.policy.reply import SOON_DAYS, Lateness
from desktop.core.policy.vocabulary import ChannelId, DayUnit, ReplyKind, ReplyStart, StepId
from desktop.core.practice.day import good_paper
from desktop.core.work import Role
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
    assert clock.reply(rule(), Facts(completed_at=NOW), WorkCalendar()).date == date(2026, 3, 22)


def test_the_leave_of_the_sectors_announcement_moves_the_date():
    """Four days from 18 March after work: 19 to 22 March, of which 19 and 22 are weekdays."""
    leave = WorkCalendar((Holiday(date(2026, 3, 19), 4, "عيد الفطر"),))
    reply = clock.reply(rule(), Facts(completed_at=NOW), leave)
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
    assert clock.start_day(chosen, Facts()) is None
    assert clock.reply(chosen, Facts(), WorkCalendar()) is None
    reply = clock.reply(chosen, Facts(**{moment: NOW}), WorkCalendar())
    assert reply.date == date(2026, 3, 16)


def test_no_rule_gives_no_date():
    silent = ReplyRule(
        kind=ReplyKind.NONE, start=ReplyStart.NOT_STATED, text="غير منصوص عليه", clause="x.c.1"
    )
    started = Facts(signed_at=NOW, completed_at=NOW, referred_at=NOW)
    assert clock.reply(silent, started, WorkCalendar()) is None


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


# ---- what is late


def listed(live, **asked):
    page = live.act(Role.RECEPTION, live.office.intake.page, Listing(**asked))
    return {row.number: row.late for row in page.rows}


def counted(live):
    late = live.act(Role.RECEPTION, live.office.intake.counts).late
    return late[Lateness.OVERDUE], late[Lateness.SOON]


def test_a_limit_is_near_then_over_and_is_promised_no_more(open_office):
    live = open_office("shaqra")
    request = live.request()
    due = live.upto(request.id, StepId.COMPLETION).reply.date
    assert "، وآخرها" in live.read(request.id).say
    for days, late in ((-SOON_DAYS - 1, None), (-SOON_DAYS, Lateness.SOON), (0, Lateness.SOON),
                       (1, Lateness.OVERDUE), (70, Lateness.OVERDUE)):  # fmt: skip
        live.at(due + timedelta(days=days))
        view = live.read(request.id)
        assert view.late is late
        assert listed(live) == {request.number: late}
        for asked in Lateness:
            assert bool(listed(live, late=asked)) is (asked is late)
            assert bool(listed(live, late=asked, text=request.number)) is (asked is late)
        assert counted(live) == (late is Lateness.OVERDUE, late is Lateness.SOON)
        assert ("، وآخرها" in view.say) is (days <= 0)
        assert (f"انقضت مدة الرد في {both_text(due)}" in view.say) is (days > 0)
        assert request.number in view.say


@pytest.mark.parametrize("policy", ["haqal", "nama", "kawthar", "kafl"])
def test_a_lower_bound_or_no_rule_is_never_late(open_office, policy):
    live = open_office(policy)
    request = live.request()
    live.upto(request.id, StepId.REFERRAL)
    live.advance(days=400)
    assert listed(live) == {request.number: None}
    assert counted(live) == (0, 0)
    assert "انقضت" not in live.read(request.id).say


def test_the_first_reply_that_reached_ends_it_and_a_passed_limit_is_still_not_promised(open_office):
    live = open_office("shaqra")
    request = live.request()
    due = live.upto(request.id, StepId.STUDY).reply.date
    live.take(request.id, Decide(Outcome.DEFERRED, "تُستكمل الزيارة."))
    live.at(due + timedelta(days=1))
    assert live.read(request.id).late is Lateness.OVERDUE  # decided, not told
    assert f"انقضت مدة الرد في {both_text(due)}" in live.read(request.id).say
    live.take(request.id, Notify(ChannelId.PHONE, Reached.REACHED))
    view = live.step(request.id, StepId.STUDY)
    assert (view.late, listed(live, late=Lateness.OVERDUE)) == (None, {})
    assert "، وآخرها" not in view.say


@pytest.mark.parametrize("end", ["withdrawn", "told"])
def test_what_has_ended_is_late_no_more(open_office, end):
    live = open_office("shaqra")
    request = live.request()
    due = live.upto(request.id, StepId.DECISION).reply.date
    live.at(due + timedelta(days=1))
    assert counted(live) == (1, 0)
    told = Notify(ChannelId.PHONE, Reached.REACHED)
    live.take(request.id, told if end == "told" else Withdraw("عدل عن الطلب."))
    assert counted(live) == (0, 0)


def test_a_list_is_ordered_by_the_last_day_then_by_age(open_office):
    live = open_office("shaqra")
    person, made = live.person(), []
    for place in range(4):
        made.append(live.request(person, urgent_reason="لا مأوى" if place == 3 else ""))
        live.advance(minutes=1)
    live.upto(made[2].id, StepId.COMPLETION)
    live.advance(days=2)
    live.upto(made[1].id, StepId.COMPLETION)
    assert list(listed(live)) == [made[place].number for place in (3, 2, 1, 0)]
    first = live.act(Role.RECEPTION, live.office.intake.page, Listing(), None, 2)
    rest = live.act(Role.RECEPTION, live.office.intake.page, Listing(), first.following, 2)
    assert [r.number for r in (*first.rows, *rest.rows)] == list(listed(live))


def due_on(live, request_id):
    def read():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            return tx.session.get_one(RequestRecord, request_id).due_on

    return live.call(read)


def test_the_columns_follow_the_offices_holidays(open_office):
    live = open_office("shaqra")
    request = live.request()
    due = live.upto(request.id, StepId.COMPLETION).reply.date
    assert due_on(live, request.id) == due
    given = live.office.policy.profile.office
    off = HolidayChange(
        kind=HolidayChangeKind.ADDED, name="إجازة المكتب", first=date(2026, 3, 8), days=2
    )
    command = Choose(given.model_copy(update={"holidays": (off,)}), "إجازة المكتب")
    live.act(Role.DIRECTOR, live.office.adoption.choose, command)
    moved = live.read(request.id).reply.date
    assert moved > due
    assert due_on(live, request.id) == moved

    back = Choose(given.model_copy(update={"holidays": ()}), "لا إجازة")
    live.act(Role.DIRECTOR, live.office.adoption.choose, back)
    assert due_on(live, request.id) == due


def renewed(live, monkeypatch):
    """Open the office again and return how many requests' columns were worked out anew."""
    seen = []
    put = waiting.put_all
    monkeypatch.setattr(waiting, "put_all", lambda at, rows: (seen.extend(rows), put(at, rows)))
    live.call(live.house.gate.lock)
    live.unlock(Role.RECEPTION)
    return len(seen)


def test_the_columns_are_worked_out_anew_only_where_other_holidays_are_known(
    open_office, monkeypatch
):
    live = open_office("shaqra")
    person = live.person()
    request = [live.request(person) for _ in range(3)][-1]
    due = live.upto(request.id, StepId.COMPLETION).reply.date
    assert renewed(live, monkeypatch) == 0
    monkeypatch.setattr(casebook, "_LAW", casebook._LAW + 1)  # as a later version of the program

    def lose():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            tx.session.get_one(RequestRecord, request.id).due_on = date.max

    live.call(lose)
    monkeypatch.setattr(casebook, "_PIECE", 2)
    assert renewed(live, monkeypatch) == 3
    assert due_on(live, request.id) == due
    live.at(date(live.today.year + 1, 1, 4))  # the holidays of another year are known
    assert renewed(live, monkeypatch) == 3


def test_prints_promise_no_limit_that_passed(open_office):
    live = open_office("shaqra")
    request = live.request()
    due = live.upto(request.id, StepId.REFERRAL).reply.date
    live.at(due + timedelta(days=30))
    for form in ("receipt", "request", "referral"):
        made = live.act(Role.RECEPTION, live.office.press.issue, form, request.id)
        _, data = live.act(Role.RECEPTION, live.office.documents.frozen, made.document.id)
        assert "، وآخرها" not in data
        assert "انقضت" in data
