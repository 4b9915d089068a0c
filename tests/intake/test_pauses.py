"""The office holds a reply clock with a reason, and both dates are shown wherever one is."""

from datetime import date, timedelta

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.base.hijri import both_text
from desktop.core.adoption.terms import Choose
from desktop.core.intake.facts import Reached
from desktop.core.intake.ledger import faithfulness
from desktop.core.intake.records import NEVER, RequestRecord
from desktop.core.intake.standing import Listing
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.pausing import PauseClock, ResumeClock
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.policy.choices import Target
from desktop.core.policy.reply import Lateness, Pause
from desktop.core.policy.vocabulary import ChannelId, DayUnit, ReplyStart, StepId
from desktop.core.work import Role

WHY = "ينتظر تقريرًا من المستشفى."


def perform(live, request_id, payload, role=Role.RESEARCHER):
    return live.act(role, live.office.intake.perform, request_id, payload)


def wrong(live, request_id, payload):
    """Return the field and code of the one thing that is wrong, and that nothing was changed."""
    before = live.act(Role.DIRECTOR, live.office.reports.digest)
    with pytest.raises(Invalid) as why:
        perform(live, request_id, payload)
    assert live.act(Role.DIRECTOR, live.office.reports.digest) == before
    (problem,) = why.value.problems
    return problem.field, problem.code


@pytest.fixture
def running(open_office):
    """An office whose policy has a last day, with a request whose days began on 1 March 2026."""
    live = open_office("shaqra")
    return live, live.upto(live.request().id, StepId.COMPLETION)


def row_of(live):
    (row,) = live.act(Role.RECEPTION, live.office.intake.page, Listing()).rows
    return row


def due_on(live, request_id):
    def read():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            return tx.session.get_one(RequestRecord, request_id).due_on

    return live.call(read)


def sound(live):
    def read():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            return list(faithfulness(tx.session))

    return live.call(read)


def test_an_open_pause_holds_the_date_and_three_working_days_move_it_by_three(running):
    live, request = running
    assert request.pausable
    before = request.reply.date
    live.at(date(2026, 3, 4))
    held = perform(live, request.id, PauseClock(WHY))
    assert (held.reply.date, held.reply.running) == (None, before)
    assert (held.held, held.pausable, held.late) == (Pause(date(2026, 3, 4)), False, None)
    assert (
        f"موقوف بقرار من المكتب؛ وتنقضي دون الإيقاف في {both_text(before, weekday=False)}"
        in held.say
    )
    assert (due_on(live, request.id), row_of(live).reply_on) == (NEVER, None)
    assert row_of(live).held
    live.at(date(2026, 3, 9))
    runs = perform(live, request.id, ResumeClock("وصل التقرير."))
    # Wednesday 4, Thursday 5, Sunday 8: the weekend between counts for nothing anyway.
    assert runs.facts.pauses == (Pause(date(2026, 3, 4), date(2026, 3, 8)),)
    assert (runs.reply.date, runs.reply.running) == (date(2026, 3, 29), before)
    assert before == date(2026, 3, 24)
    assert (runs.held, due_on(live, request.id)) == (None, date(2026, 3, 29))
    assert not row_of(live).held
    told = dict(runs.history[-1].content)
    assert told["انقضاء المدة دون إيقاف"] == both_text(before, weekday=False)
    assert told["انقضاء المدة مع الإيقاف"] == both_text(date(2026, 3, 29), weekday=False)
    assert sound(live) == [(request.number, True)]


def test_a_planned_pause_ends_by_itself_or_earlier(running):
    live, request = running
    live.at(date(2026, 3, 4))
    planned = perform(live, request.id, PauseClock(WHY, until=date(2026, 3, 12)))
    assert planned.reply.date == date(2026, 4, 2)
    live.at(date(2026, 3, 13))
    assert live.read(request.id).held is None
    assert wrong_state(live, request.id, ResumeClock("عاد.")) == "intake.no_pause"
    live.at(date(2026, 3, 8))
    assert live.read(request.id).held == Pause(date(2026, 3, 4), date(2026, 3, 12))
    ended = perform(live, request.id, ResumeClock("عاد."))
    assert ended.facts.pauses == (Pause(date(2026, 3, 4), date(2026, 3, 7)),)
    again = perform(live, request.id, PauseClock("سافر ثانية.", first=date(2026, 3, 8)))
    assert len(again.facts.pauses) == 2


def test_a_pause_that_is_ended_on_its_first_day_held_none(running):
    live, request = running
    perform(live, request.id, PauseClock(WHY))
    back = perform(live, request.id, ResumeClock("أُوقف خطأً."))
    assert back.facts.pauses == ()
    assert back.reply == request.reply
    assert sound(live) == [(request.number, True)]


def test_a_pause_may_be_planned_for_a_day_to_come_and_taken_back_before_it(running):
    live, request = running
    live.at(date(2026, 3, 4))
    plan = PauseClock(WHY, date(2026, 3, 8), date(2026, 3, 10))
    planned = perform(live, request.id, plan)
    assert (planned.held, planned.reply.date) == (None, date(2026, 3, 29))
    over = PauseClock(WHY, date(2026, 3, 5), date(2026, 3, 5))
    assert wrong(live, request.id, over) == ("first", "intake.pause_overlaps")
    back = perform(live, request.id, ResumeClock("لن يسافر."))
    assert (back.facts.pauses, back.reply) == ((), request.reply)
    perform(live, request.id, plan)
    live.at(date(2026, 3, 8))
    assert live.read(request.id).held == Pause(date(2026, 3, 8), date(2026, 3, 10))
    assert sound(live) == [(request.number, True)]


def test_why_a_clock_is_held_is_none_of_the_desks(running):
    live, request = running
    perform(live, request.id, PauseClock(WHY))
    for role in (Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR):
        line = live.act(role, live.office.intake.read, request.id).history[-1]
        assert (WHY in str(line.content)) is (role is not Role.RECEPTION)


def wrong_state(live, request_id, payload, role=Role.RESEARCHER):
    with pytest.raises(Refused) as why:
        perform(live, request_id, payload, role)
    return why.value.code


def test_what_is_no_pause_is_refused_with_its_field(running):
    live, request = running
    started = live.today
    live.at(date(2026, 3, 10))
    for payload, field, code in (
        (PauseClock(" "), "reason", "intake.pause_reason"),
        (PauseClock(WHY, date(2027, 4, 11)), "first", "intake.pause_in_future"),
        (PauseClock(WHY, started - timedelta(days=1)), "first", "intake.pause_before_start"),
        (PauseClock(WHY, until=date(2026, 3, 9)), "until", "intake.pause_ends_before"),
        (PauseClock(WHY, until=date(2028, 3, 9)), "until", "intake.pause_too_long"),
        (PauseClock(WHY, date(1800, 1, 1)), "first", "date.outside_umm_al_qura"),
    ):
        assert wrong(live, request.id, payload) == (field, code)
    perform(live, request.id, PauseClock(WHY, date(2026, 3, 5)))
    assert wrong_state(live, request.id, PauseClock(WHY)) == "intake.clock_held"
    for payload, field, code in (
        (ResumeClock(""), "reason", "intake.pause_reason"),
        (ResumeClock("عاد.", date(2026, 3, 11)), "on", "intake.resume_in_future"),
        (ResumeClock("عاد.", date(2026, 3, 4)), "on", "intake.resume_before"),
    ):
        assert wrong(live, request.id, payload) == (field, code)
    perform(live, request.id, ResumeClock("عاد.", date(2026, 3, 9)))
    assert wrong_state(live, request.id, ResumeClock("عاد.")) == "intake.no_pause"
    over = PauseClock(WHY, date(2026, 3, 8))
    assert wrong(live, request.id, over) == ("first", "intake.pause_overlaps")
    live.at(date(2026, 4, 20))
    assert wrong(live, request.id, PauseClock(WHY)) == ("first", "intake.clock_ran_out")


def test_a_clock_that_does_not_run_is_not_held(open_office):
    live = open_office("nama")
    request = live.upto(live.request().id, StepId.COMPLETION)
    assert not request.pausable
    assert wrong_state(live, request.id, PauseClock(WHY)) == "intake.no_clock"
    live = open_office("haqal")
    person = live.person()
    request = live.upto(live.request(person).id, StepId.REFERRAL)
    assert wrong_state(live, request.id, PauseClock(WHY)) == "intake.clock_not_begun"
    request = live.upto(live.request(person).id, StepId.DECISION)
    live.take(request.id, Notify(ChannelId.PHONE, Reached.REACHED))
    assert wrong_state(live, request.id, PauseClock(WHY)) == "intake.clock_stopped"


def test_the_offices_own_target_is_held_too_where_the_policy_states_no_period(open_office):
    live = open_office("nama")
    office = live.office.policy.profile.office
    target = Target(days=10, unit=DayUnit.CALENDAR_DAYS)
    chosen = {"target": target, "reply_start": ReplyStart.SIGNATURE}
    live.act(
        Role.DIRECTOR, live.office.adoption.choose, Choose(office.model_copy(update=chosen), "هدف")
    )
    request = live.upto(live.request().id, StepId.SIGNATURE)
    live.advance(days=2)
    perform(live, request.id, PauseClock(WHY, until=live.today + timedelta(days=2)))
    view = live.read(request.id)
    days = timedelta(days=3)
    assert (view.target.date, view.target.running) == (
        request.target.date + days,
        request.target.date,
    )
    assert view.reply is None or view.reply.date is None


def test_only_who_studies_and_the_director_hold_it(running):
    live, request = running
    for role in set(Role) - {Role.RESEARCHER, Role.DIRECTOR}:
        assert wrong_state(live, request.id, PauseClock(WHY), role) == "work.not_permitted"
    perform(live, request.id, PauseClock(WHY), Role.DIRECTOR)


def test_a_held_clock_is_late_for_nobody_and_listed_with_its_age(running):
    live, request = running
    person = live.act(Role.RECEPTION, live.office.people.read, request.person.id)
    other = live.upto(live.request(person).id, StepId.COMPLETION)
    live.at(date(2026, 3, 22))
    assert live.read(request.id).late is Lateness.SOON
    assert perform(live, request.id, PauseClock(WHY, date(2026, 3, 20))).late is None
    perform(live, other.id, PauseClock(WHY, until=date(2026, 3, 22)))
    held = live.act(Role.RECEPTION, live.office.calendar.held)
    assert [(one.number, one.days, one.until, one.long) for one in held] == [
        (request.number, 3, None, False),
        (other.number, 1, date(2026, 3, 22), False),
    ]
    live.at(date(2026, 4, 19))
    (left,) = live.act(Role.DIRECTOR, live.office.calendar.held)
    assert (left.days, left.long) == (31, True)
    assert live.read(request.id).late is None
    live.take(request.id, Withdraw("لم أعد بحاجة."))
    assert live.act(Role.DIRECTOR, live.office.calendar.held) == ()


def test_both_dates_stand_on_paper(running):
    live, request = running
    live.at(date(2026, 3, 4))
    perform(live, request.id, PauseClock(WHY, until=date(2026, 3, 8)))
    for form in ("receipt", "request", "referral"):
        made = live.act(Role.RECEPTION, live.office.press.issue, form, request.id)
        _, data = live.act(Role.RECEPTION, live.office.documents.frozen, made.document.id)
        assert f"دون الإيقاف في {both_text(request.reply.date, weekday=False)}" in data
        assert "عطلة متوقعة لم تُعتمد بعد" in data
