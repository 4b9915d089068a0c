"""Sets of states stand in one place; what holds a step up is said with everything it needs."""

import ast
from itertools import product
from pathlib import Path

import pytest

from desktop.core.adoption.terms import Choose
from desktop.core.intake import standing
from desktop.core.intake.facts import Outcome, State
from desktop.core.intake.paper_terms import PaperEntry, PaperStatus
from desktop.core.intake.standing import Wait
from desktop.core.intake.steps import STEPS
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.terms import StepStatus
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role

DESKTOP = Path(__file__).resolve().parents[2] / "desktop"


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
    queued = [standing.HELD[wait].states for wait in standing.QUEUE.waits]
    assert frozenset().union(*queued) == standing.AT_BODY


def waits(state, *, papers=False, signature=False):
    stands = {"papers_missing": papers, "awaiting_signature": signature}
    return {wait for wait, held in standing.HELD.items() if held.holds(state, **stands)}


@pytest.mark.parametrize("state", State)
def test_every_request_that_is_not_final_waits_for_something(state):
    for papers, signature in product((True, False), repeat=2):
        found = waits(state, papers=papers, signature=signature)
        assert bool(found) is (state in standing.ACTIVE)


def test_waits_follow_papers_and_signature_until_the_decision():
    assert waits(State.OPEN) == {Wait.READY}
    assert waits(State.OPEN, papers=True, signature=True) == {Wait.SIGNATURE, Wait.PAPERS}
    assert waits(State.WAITING_FUNDS, papers=True) == {Wait.FUNDS}


def page(live, role=Role.RECEPTION, **listing):
    found = live.act(role, live.office.intake.page, standing.Listing(**listing))
    return [row.id for row in found.rows]


def test_a_work_list_is_as_long_as_is_said(live):
    opened = live.request()
    closed = live.upto(live.request(opened.person).id, StepId.DELIVERY)
    counts = live.act(Role.RECEPTION, live.office.intake.counts)
    assert page(live) == [opened.id]
    assert page(live, done=True) == [closed.id]
    assert counts.active == 1
    for wait in Wait:
        assert len(page(live, waits=frozenset({wait}))) == counts.waits[wait]
    assert counts.waits[Wait.SIGNATURE] == counts.waits[Wait.PAPERS] == 1


@pytest.mark.parametrize("outcome", [None, *Outcome])
def test_the_queue_of_the_body_is_as_long_as_is_said(live, outcome):
    request = live.upto(live.request().id, StepId.STUDY)
    if outcome:
        part = "نصف ما طُلب" if outcome is Outcome.IN_PART else ""
        live.take(request.id, Decide(outcome, "ما تقرر.", part=part))
    queue = page(live, Role.SECRETARY, waits=standing.QUEUE.waits)
    counts = live.act(Role.SECRETARY, live.office.intake.counts)
    assert len(queue) == sum(counts.waits[wait] for wait in standing.QUEUE.waits)
    waits_still = outcome in {None, Outcome.DEFERRED, Outcome.WAITING_FUNDS}
    assert queue == ([request.id] if waits_still else [])


def test_a_hindrance_names_exactly_the_missing_papers(live):
    missing, waived, *_ = (p for p in live.profile.papers if p.required)
    entries = {
        missing.id: PaperEntry(missing.id, PaperStatus.MISSING),
        waived.id: PaperEntry(waived.id, PaperStatus.NOT_APPLICABLE, note="لا يعمل"),
    }
    choices = live.profile.office.model_copy(update={"papers_stop": True})
    live.act(Role.DIRECTOR, live.office.adoption.choose, Choose(choices, "أوراق مكتملة"))
    request = live.upto(live.request().id, StepId.NOTIFICATION)
    view = live.take(request.id, live.papers(**entries))
    line = view.step(StepId.DELIVERY)
    assert line.status is StepStatus.BLOCKED
    assert (line.why.code, line.first) == ("intake.papers_first", StepId.VERIFICATION)
    assert line.why.params == {"papers": (missing.name,)}
    said = live.office.messages.of(line.why)
    assert missing.name in said
    assert waived.name not in said


#: What is mended on the form itself or on the person's file, and in no step.
OF_NO_STEP = {
    "intake.read_aloud_first",
    "intake.family_record_first",
    "intake.print_first",
    "intake.identity_first",
    "intake.pass_on_first",  # in the file of who died
}


def test_whatever_a_step_waits_for_leads_to_the_step_that_mends_it(live):
    waits = {code for code in live.office.messages.codes() if code.startswith("intake.")}
    waits = {code for code in waits if code.endswith(("_first", "_again"))}
    led = [code for step in STEPS for code in step.waited_for]
    assert sorted(led) == sorted(waits - OF_NO_STEP)


def test_a_step_out_of_its_time_is_only_too_soon(live):
    request = live.request()
    line = request.step(StepId.DELIVERY)
    assert line.too_soon
    assert line.first is None
    assert not request.step(StepId.VERIFICATION).too_soon
