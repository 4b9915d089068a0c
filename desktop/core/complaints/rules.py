"""What an objection, complaint or suggestion must tell before it is taken."""

from datetime import datetime, timedelta

from desktop.base.clock import riyadh_date
from desktop.base.errors import Param, Problem
from desktop.base.hijri import outside_calendar
from desktop.base.keys import search_key
from desktop.core.complaints.course.terms import Raiser
from desktop.core.complaints.terms import CorrectKind, RecordVoice, VoiceKind
from desktop.core.intake.facts import Facts
from desktop.core.intake.standing import objectionable


def check_correction(given: CorrectKind, before: VoiceKind) -> list[Problem]:
    """Return what is wrong with another kind; it says why, and is another."""
    problems = [Problem("why", "complaint.why_missing")] if not given.why else []
    if given.kind is before:
        problems.append(Problem("kind", "complaint.same_kind"))
    return problems


def check_objection(
    command: RecordVoice, facts: Facts, whose: str, days: int | None
) -> list[Problem]:
    """Return what bars an objection to a request's decision: none stands, who is said to object is
    not ``whose`` request it is, or it came more than the office's ``days`` after that was told.

    Who objects for somebody else is neither beneficiary nor staff, and may have any name.
    """
    if not objectionable(facts):
        return [Problem("request", "complaint.nothing_decided")]
    problems: list[Problem] = []
    said, known = (set(search_key(name).split()) for name in (command.name, whose))
    if command.raiser is Raiser.BENEFICIARY and not said <= known:
        problems.append(Problem("name", "complaint.anothers_decision"))
    if days is not None and facts.reached_at is not None:
        told = riyadh_date(facts.reached_at)
        if riyadh_date(command.received_at) > told + timedelta(days=days):
            about: dict[str, Param] = {"days": days, "told": told}
            problems.append(Problem("received_at", "complaint.objection_late", about))
    return problems


def check_voice(command: RecordVoice, now: datetime) -> list[Problem]:
    """Return what is wrong; fields are those of the command. A nameless voice is taken too."""
    problems: list[Problem] = []
    if not command.text:
        problems.append(Problem("text", "complaint.text_missing"))
    if not command.channel:
        problems.append(Problem("channel", "complaint.channel_missing"))
    if command.received_at > now:
        problems.append(Problem("received_at", "complaint.received_future"))
    problems += outside_calendar("received_at", riyadh_date(command.received_at))
    return problems
