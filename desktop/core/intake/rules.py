"""Pure rules of a request: its reply date, and where it stands among the policy's steps."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.core.intake.standing import ACTIVE
from desktop.core.intake.steps import BY_ID, STEPS, Case
from desktop.core.intake.terms import Facts, OpenRequest, StepLine, StepStatus
from desktop.core.policy.calendar import WorkCalendar
from desktop.core.policy.profile import PolicyProfile, ReplyRule
from desktop.core.policy.reply import ReplyDate, reply_date
from desktop.core.policy.vocabulary import ChannelId, ReplyKind, ReplyStart, StepId
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
    if command.channel not in {c.value for c in ChannelId}:
        problems.append(Problem("channel", "intake.unknown_channel"))
    if received and received > today:
        problems.append(Problem("received_on", "intake.received_in_future"))
    if received and received.year < EARLIEST_YEAR:
        problems.append(Problem("received_on", "intake.received_too_early"))
    helped_on = command.first.helped_on
    if helped_on and helped_on > today:
        problems.append(Problem("first.helped_on", "intake.received_in_future"))
    problems += outside_calendar("first.helped_on", helped_on)
    return problems


def start_day(rule: ReplyRule, facts: Facts) -> date | None:
    """Return the day in Riyadh on which the rule's start came, or None before it."""
    moments: dict[ReplyStart, datetime | None] = {
        ReplyStart.SIGNATURE: facts.signed_at,
        ReplyStart.COMPLETENESS: facts.completed_at,
        ReplyStart.REFERRAL: facts.referred_at,
    }
    moment = moments.get(rule.start)
    return riyadh_date(moment) if moment else None


def reply(rule: ReplyRule, facts: Facts, calendar: WorkCalendar) -> ReplyDate | None:
    """Return the date that the policy's rule gives, or None before its start."""
    day = start_day(rule, facts)
    if rule.kind is ReplyKind.NONE or day is None:
        return None
    return reply_date(rule, day, calendar)


def due(reply: ReplyDate | None, facts: Facts) -> date | None:
    """Return the last day for the reply; None where the policy states none, or it was given: the
    first one that reached the beneficiary stops the clock.
    """
    if reply is None or reply.kind is not ReplyKind.WITHIN or facts.state not in ACTIVE:
        return None
    return None if facts.first_reached_at or facts.reached_at else reply.date


class Replies:
    """The replies of one listing: each start day is counted from once."""

    def __init__(self, calendar: WorkCalendar) -> None:
        self._calendar = calendar
        self._known: dict[tuple[int, date | None], ReplyDate | None] = {}

    def of(self, profile: PolicyProfile, facts: Facts) -> ReplyDate | None:
        """Return what :func:`reply` does."""
        key = id(profile), start_day(profile.reply, facts)
        if key not in self._known:
            self._known[key] = reply(profile.reply, facts, self._calendar)
        return self._known[key]


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
