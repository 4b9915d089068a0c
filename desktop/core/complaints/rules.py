"""What an objection, complaint or suggestion must tell before it is taken."""

from datetime import datetime

from desktop.base.clock import riyadh_date
from desktop.base.errors import Problem
from desktop.base.hijri import outside_calendar
from desktop.core.complaints.terms import RecordVoice


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
