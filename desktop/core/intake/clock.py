"""The reply clock of a request, pure: where it starts and stands, and who holds it.

A pause is the office's own act, which is in no policy: what it makes of the date is shown beside
the date that the policy gives without it.
"""

from datetime import date, datetime

from desktop.base.clock import riyadh_date
from desktop.core.intake.facts import Facts
from desktop.core.intake.standing import ACTIVE
from desktop.core.policy.calendar import WorkCalendar
from desktop.core.policy.profile import PolicyProfile, ReplyRule
from desktop.core.policy.reply import Pause, ReplyDate, reply_date
from desktop.core.policy.vocabulary import ReplyKind, ReplyStart


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
    return reply_date(rule, day, calendar, facts.pauses)


def due(reply: ReplyDate | None, facts: Facts) -> date | None:
    """Return the last day for the reply; None where the policy states none, a pause holds it, or
    the reply was given.
    """
    if reply is None or reply.kind is not ReplyKind.WITHIN or not runs(facts):
        return None
    return reply.date


def runs(facts: Facts) -> bool:
    """Tell whether a reply is still owed: the first one that reached the beneficiary stops the
    clock.
    """
    return facts.state in ACTIVE and not (facts.first_reached_at or facts.reached_at)


def held(facts: Facts, today: date) -> Pause | None:
    """Return the pause by which the office holds a running clock today, or None."""
    if not runs(facts):
        return None
    return next((pause for pause in facts.pauses if pause.covers(today)), None)


def planned(facts: Facts, today: date) -> Pause | None:
    """Return the pause by which a running clock will be held from a later day on, or None."""
    if not runs(facts):
        return None
    return next((pause for pause in facts.pauses if pause.first > today), None)


class Replies:
    """The replies of one listing: each start day is counted from once."""

    def __init__(self, calendar: WorkCalendar) -> None:
        self._calendar = calendar
        self._known: dict[tuple[object, ...], ReplyDate | None] = {}

    def of(self, profile: PolicyProfile, facts: Facts) -> ReplyDate | None:
        """Return what :func:`reply` does of the policy's rule."""
        return self.by(profile.reply, facts)

    def by(self, rule: ReplyRule, facts: Facts) -> ReplyDate | None:
        """Return what :func:`reply` does."""
        key = rule.kind, rule.amount, rule.unit, start_day(rule, facts), facts.pauses
        if key not in self._known:
            self._known[key] = reply(rule, facts, self._calendar)
        return self._known[key]
