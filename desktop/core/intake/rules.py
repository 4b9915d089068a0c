"""Pure rules of a request: its opening, and where it stands among the policy's steps."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.core.intake.facts import Facts
from desktop.core.intake.steps import BY_ID, STEPS, Case
from desktop.core.intake.terms import INITIATIVE, OpenRequest, StepLine, StepStatus
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.work.subjects import Taken

#: A request received before this year is a slip of the keyboard.
EARLIEST_YEAR: Final = 1950
#: The step to take first, by why another one waits.
_COMES_FIRST = {code: StepId(step.id) for step in STEPS for code in step.waited_for}


def problems_of_opening(profile: PolicyProfile, command: OpenRequest, today: date) -> list[Problem]:
    """Return what keeps a request from being opened, by field."""
    received, problems = command.received_on, []
    if command.service_id not in {s.id for s in profile.services}:
        problems.append(Problem("service_id", "intake.unknown_service"))
    if command.channel not in {INITIATIVE, *(c.value for c in ChannelId)}:
        problems.append(Problem("channel", "intake.unknown_channel"))
    if command.channel == INITIATIVE and not command.unasked:
        problems.append(Problem("unasked", "intake.unasked_needed"))
    if command.channel != INITIATIVE and command.unasked:
        problems.append(Problem("unasked", "intake.was_asked"))
    if received and received > today:
        problems.append(Problem("received_on", "intake.received_in_future"))
    if received and received.year < EARLIEST_YEAR:
        problems.append(Problem("received_on", "intake.received_too_early"))
    helped_on = command.first.helped_on
    if helped_on and helped_on > today:
        problems.append(Problem("first.helped_on", "intake.received_in_future"))
    problems += outside_calendar("first.helped_on", helped_on)
    return problems


def replay(profile: PolicyProfile, channel: str, taken: Iterable[Taken]) -> Facts:
    """Return the facts that a request's events make true, in their order.

    They are always the request's kept facts: nothing but a step changes these.
    """
    facts = Facts()
    for each in taken:
        if each.step != StepId.RECEPTION:
            case = Case(profile, facts, channel, each.at, riyadh_date(each.at), snapshot_hash="")
            facts = BY_ID[each.step].apply(case, each.payload)
    return facts


def step_lines(case: Case) -> tuple[StepLine, ...]:
    """Return the policy's steps in order: done, the one to take now, later, or what it waits
    for.
    """
    found: list[StepLine] = []
    now_given = False
    for step_id in case.profile.steps:
        if step_id is StepId.RECEPTION or BY_ID[step_id].done(case.facts):
            found.append(StepLine(step_id, StepStatus.DONE))
            continue
        why = _hindrance(case, step_id)
        if why:
            status = StepStatus.BLOCKED
        elif now_given or BY_ID[step_id].optional:
            status = StepStatus.LATER
        else:
            status, now_given = StepStatus.NOW, True
        first = _COMES_FIRST.get(why.code) if why else None
        found.append(StepLine(step_id, status, why, first))
    return tuple(found)


def _hindrance(case: Case, step_id: StepId) -> Problem | None:
    try:
        BY_ID[step_id].ready(case)
    except Refused as why:
        return Problem(step_id, why.code, why.params)
    return None
