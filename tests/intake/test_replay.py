"""A request's facts are what its events make true, whatever is tried on it in whatever order."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from desktop.base.errors import Refused
from desktop.core.intake.facts import Outcome, Reached, State
from desktop.core.intake.ledger import facts_of, faithfulness
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.intake.terms import REQUEST
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice.day import delivery
from desktop.core.work import Action, Role
from desktop.core.work.holdings import Part
from desktop.core.work.records import EventRecord
from desktop.storage.migrations import m0002_facts
from tests.offices import PERSON, living

GRAPH = {
    State.OPEN: {State.OPEN, State.REFERRED, State.WITHDRAWN},
    State.REFERRED: {
        State.REFERRED, State.UNDER_STUDY, State.DECIDED, State.WAITING_FUNDS, State.WITHDRAWN,
    },
    State.UNDER_STUDY: {State.UNDER_STUDY, State.DECIDED, State.WAITING_FUNDS, State.WITHDRAWN},
    State.WAITING_FUNDS: {
        State.WAITING_FUNDS, State.UNDER_STUDY, State.DECIDED, State.WITHDRAWN,
    },
    State.DECIDED: {State.DECIDED, State.NOTIFIED, State.CLOSED, State.WITHDRAWN},
    State.NOTIFIED: {State.NOTIFIED, State.IN_DELIVERY, State.CLOSED, State.WITHDRAWN},
    State.IN_DELIVERY: {State.IN_DELIVERY, State.CLOSED, State.WITHDRAWN},
    State.CLOSED: set(),
    State.WITHDRAWN: set(),
}  # fmt: skip

plain = st.sampled_from([step for step in StepId if step is not StepId.RECEPTION])
decisions = st.builds(
    lambda outcome, amount: Decide(
        outcome, "سبب", amount if outcome in {Outcome.APPROVED, Outcome.IN_PART} else 0
    ),
    st.sampled_from(Outcome),
    st.integers(0, 10**7),
)
others = st.one_of(
    decisions,
    st.builds(Notify, st.just(ChannelId.PHONE), st.sampled_from(Reached)),
    st.builds(
        lambda amount, last: replace(delivery("سلة"), amount=amount, last=last),
        st.integers(0, 10**6),
        st.booleans(),
    ),
    st.sampled_from(["edit the person", "lose a paper", "wait"]),
)
moves = st.one_of(plain, others, st.builds(Withdraw, st.just("سبب")))
#: The policy's own order with something else slipped in now and then, so that runs go far.
runs = st.lists(st.one_of(st.just("next"), st.just("next"), st.just("next"), moves), max_size=30)


@pytest.fixture(scope="module", params=["haqal", "shaqra", "nama"])
def shared(request, office_template, server, tmp_path_factory):
    folder = tmp_path_factory.mktemp("تجربة") / request.param
    with living(office_template(request.param, server), folder) as live:
        live.unlock(Role.RECEPTION)
        live.known = live.person()
        yield live


def events_of(session, request_id):
    query = select(EventRecord).where(
        EventRecord.subject_kind == REQUEST, EventRecord.subject_id == request_id
    )
    rows = session.scalars(query.order_by(EventRecord.seq)).all()
    return [(e.seq, e.at, e.actor_id, e.step, e.payload, e.state) for e in rows]


def move(live, request_id, what, done):
    """Try one move; returns the step that the policy's order comes to next."""
    steps = live.profile.steps
    match what:
        case "next":
            if done < len(steps):
                live.step(request_id, steps[done])
                return done + 1
        case "edit the person":
            person = live.act(Role.RECEPTION, live.office.people.read, live.known.id)
            edited = person.form
            edited = replace(
                edited, note=edited.note + "+", iban="" if edited.iban else PERSON.iban
            )
            live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, edited)
        case "lose a paper":
            lost = PaperEntry("identity", PaperStatus.MISSING)
            live.take(request_id, live.papers(identity=lost))
        case "wait":
            live.clock.advance(timedelta(days=9))
        case StepId():
            live.step(request_id, what)
        case _:
            live.take(request_id, what)
    return done


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(run=runs)
def test_whatever_is_tried_events_only_grow_and_facts_are_what_they_make(shared, run):
    live = shared
    request = live.request(live.known)
    done, state, events = 1, State.OPEN, []

    def kept():
        with live.office.doors.look(live.actor(Role.RECEPTION), Action.REQUEST_READ) as see:
            row = see.session.get(RequestRecord, request.id)
            return row, facts_of(row), events_of(see.session, request.id)

    for what in run:
        try:
            done = move(live, request.id, what, done)
            taken = what not in {"edit the person", "wait"}
        except Refused:
            taken = False
        row, facts, now = live.call(kept)
        assert now[: len(events)] == events
        assert [e[0] for e in now] == list(range(1, len(now) + 1))
        if not taken and events:
            assert now == events
        assert facts.state is State(row.state)
        assert facts.state in GRAPH[state] | {state}
        assert now[-1][-1] == row.state
        state, events = facts.state, now
    live.act(Role.RECEPTION, live.office.intake.read, request.id)


def test_after_all_that_every_request_stands_where_its_events_lead(shared):
    shared.request(shared.known)  # one at least, where nothing else of this file was tried today
    report = shared.act(Role.AUDITOR, shared.office.reports.check)
    found = {finding.part: finding for finding in report.findings}
    assert report.sound
    assert found[Part.REQUESTS].read > 0

    def all_faithful():
        with shared.office.doors.look(shared.actor(Role.RECEPTION), Action.REQUEST_READ) as see:
            return list(faithfulness(see.session))

    assert {faithful for _, faithful in shared.call(all_faithful)} == {True}


def _with_events_of_old(live):
    """Let the events be found where they lay before there was one ledger."""
    view = (
        "CREATE TEMP VIEW request_event AS SELECT subject_id AS request_id, seq, at, step, payload"
        " FROM event WHERE subject_kind = 'request'"
    )
    with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
        tx.session.execute(text(view))


def change(live, sql):
    def run():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            assert tx.session.execute(text(sql)).rowcount

    live.call(run)


@pytest.mark.local
def test_a_fact_that_came_later_has_its_default_and_harms_no_old_office(live):
    request = live.request()
    live.upto(request.id, StepId.DECISION)
    change(live, "UPDATE request SET facts = json_remove(facts, '$.first_reached_at')")
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


@pytest.mark.local
def test_facts_of_the_first_schema_are_written_anew_from_their_events(live):
    request = live.request()
    live.upto(request.id, StepId.STUDY)
    live.take(request.id, Decide(Outcome.WAITING_FUNDS, "لا دعم الآن."))
    live.take(request.id, Notify(ChannelId.PHONE, Reached.NO_ANSWER))
    live.advance(hours=20)
    live.take(request.id, Notify(ChannelId.PHONE, Reached.REACHED))
    live.advance(days=2)
    live.take(request.id, live.papers())
    live.take(request.id, Decide(Outcome.APPROVED, "توفر الدعم."))
    live.step(request.id, StepId.NOTIFICATION)
    live.request(live.act(Role.RECEPTION, live.office.people.read, request.person.id))
    later = "'$.papers_checked_on', '$.first_reached_at'"
    change(live, f"UPDATE request SET facts = json_remove(facts, {later})")  # noqa: S608
    assert not live.act(Role.AUDITOR, live.office.reports.check).sound
    live.call(_with_events_of_old, live)
    change(live, m0002_facts.SQL)
    assert live.act(Role.AUDITOR, live.office.reports.check).sound


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE request SET state = 'closed'",
        "UPDATE request SET facts = replace(facts, '300000', '900000')",
        "UPDATE request SET facts = json_remove(facts, '$.amount')",
        "UPDATE event SET payload = replace(payload, '300000', '900000')",
        "DELETE FROM event WHERE step = 'study'",
        "UPDATE event SET at = '2026-04-01T00:00:00.000000+00:00' WHERE step = 'decision'",
    ],
)
def test_a_request_that_was_tampered_with_is_named(live, tampering):
    request = live.request()
    live.upto(request.id, StepId.DECISION)

    change(live, tampering)
    report = live.act(Role.AUDITOR, live.office.reports.check)
    bad = {finding.part: finding.first_bad for finding in report.findings if not finding.sound}
    assert bad == {Part.REQUESTS: request.number}


def test_a_request_without_events_is_named(live):
    request = live.request()
    live.step(request.id, StepId.VERIFICATION)
    change(live, "DELETE FROM event")
    report = live.act(Role.AUDITOR, live.office.reports.check)
    assert [f.first_bad for f in report.findings if not f.sound] == [request.number]
