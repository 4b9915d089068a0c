"""Sets of states stand in one place; what holds a step up is said with everything it needs."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.core.intake import standing
from desktop.core.intake.standing import Wait
from desktop.core.intake.terms import (
    Decide,
    Outcome,
    PaperEntry,
    PaperStatus,
    RequestRow,
    State,
    StepStatus,
)
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from tests.offices import TODAY

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"
ROW = RequestRow(
    id="",
    number="",
    person_name="",
    file_number="",
    service_name="",
    state=State.OPEN,
    papers_missing=False,
    awaiting_signature=False,
    opened_on=TODAY,
    reply_on=None,
    urgent=False,
)


def sets_of(kind: type, source: str) -> list[str]:
    """Return the written-out sets of two members or more of an enum in a module."""
    return [
        ast.unparse(node)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Set)
        and sum(ast.unparse(one).startswith(f"{kind.__name__}.") for one in node.elts) > 1
    ]


@pytest.mark.parametrize("kind", [State, Outcome])
def test_sets_of_states_are_written_in_one_place(kind):
    written = {
        path.relative_to(DESKTOP).as_posix()
        for path in DESKTOP.rglob("*.py")
        if sets_of(kind, path.read_text(encoding="utf-8"))
    }
    assert written == {"core/intake/standing.py"}


def test_the_sets_fit_together():
    assert set(State) == standing.ACTIVE | standing.FINAL
    assert standing.BEFORE_DECISION | standing.AFTER_DECISION == standing.ACTIVE
    assert not standing.BEFORE_DECISION & standing.AFTER_DECISION
    assert standing.TO_STUDY < standing.AT_BODY < standing.BEFORE_DECISION


@pytest.mark.parametrize("state", State)
def test_every_request_that_is_not_final_waits_for_something(state):
    found = standing.waits(replace(ROW, state=state))
    assert bool(found) is (state in standing.ACTIVE)


def test_waits_follow_papers_and_signature_until_the_decision():
    lacking = replace(ROW, papers_missing=True, awaiting_signature=True)
    assert standing.waits(ROW) == {Wait.READY}
    assert standing.waits(lacking) == {Wait.SIGNATURE, Wait.PAPERS}
    assert Wait.PAPERS not in standing.waits(replace(lacking, state=State.WAITING_FUNDS))
    assert standing.counted([ROW, lacking])[Wait.FUNDS] == 0


def test_a_work_list_counts_its_own_rows(live):
    opened = live.request()
    closed = live.upto(live.request(opened.person).id, StepId.DELIVERY)
    found = live.act(Role.RECEPTION, live.office.intake.work_list)
    assert [row.id for row in found.rows] == [opened.id]
    assert found.counts[Wait.SIGNATURE] == 1
    done = live.act(Role.RECEPTION, live.office.intake.work_list, done=True)
    assert [row.id for row in done.rows] == [closed.id]
    assert set(done.counts.values()) == {0}


@pytest.mark.parametrize("outcome", [None, *Outcome])
def test_the_queue_of_the_body_is_as_long_as_is_said(live, outcome):
    request = live.upto(live.request().id, StepId.STUDY)
    if outcome:
        live.take(request.id, Decide(outcome, "ما تقرر."))
    intake = live.office.intake
    queue = live.act(Role.SECRETARY, intake.queue)
    assert len(queue) == live.act(Role.SECRETARY, intake.count, standing.AT_BODY)
    waits_still = outcome in {None, Outcome.DEFERRED, Outcome.WAITING_FUNDS}
    assert [row.id for row in queue] == ([request.id] if waits_still else [])


def test_a_hindrance_names_exactly_the_missing_papers(live):
    missing, waived, *_ = (p for p in live.profile.papers if p.required)
    entries = {
        missing.id: PaperEntry(missing.id, PaperStatus.MISSING),
        waived.id: PaperEntry(waived.id, PaperStatus.NOT_APPLICABLE, note="لا يعمل"),
    }
    request = live.upto(live.request().id, StepId.NOTIFICATION)
    view = live.take(request.id, live.papers(**entries))
    line = view.step(StepId.DELIVERY)
    assert line.status is StepStatus.BLOCKED
    assert (line.why.code, line.first) == ("intake.papers_first", StepId.VERIFICATION)
    assert line.why.params == {"papers": missing.name}
    said = live.office.messages.of(line.why)
    assert missing.name in said
    assert waived.name not in said


def test_a_step_out_of_its_time_is_only_too_soon(live):
    request = live.request()
    line = request.step(StepId.DELIVERY)
    assert line.too_soon
    assert line.first is None
    assert not request.step(StepId.VERIFICATION).too_soon
