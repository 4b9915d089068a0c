"""What an objection, complaint or suggestion must tell before it is taken."""

from datetime import datetime

from desktop.base.clock import riyadh_date
from desktop.base.errors import Problem
from desktop.base.hijri import outside_calendar
from desktop.core.complaints.terms import CorrectKind, RecordVoice, VoiceKind


def check_correction(given: CorrectKind, before: VoiceKind) -> list[Problem]:
    """Return what is wrong with another kind; it says why, and is another."""
    problems = [Problem("why", "complaint.why_missing")] if not given.why else []
    if given.kind is before:
        problems.append(Problem("kind", "complaint.same_kind"))
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
