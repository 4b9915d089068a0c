"""The laws of handling a complaint: what a step needs, and where the steps lead.

Only an answer is a reply; an amicable settlement comes first (001 ج-3), or it is said why not. The
order of those before whom it is brought, and how soon, is the office's.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any, Final

from desktop.base.errors import Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.core.complaints.course.terms import (
    Assign,
    Close,
    Ending,
    Escalate,
    Find,
    HandlingStep,
    Hear,
    Help,
    Level,
    Reopen,
    Settle,
    Standing,
    Tell,
    Triage,
    VoiceState,
)
from desktop.core.work.roles import Role

#: What a step has to say, and what is said where it does not.
_NEEDED: Final = {
    Assign: {"to": "complaint.to_missing"},
    Help: {"trouble": "complaint.trouble_missing", "done": "complaint.done_missing"},
    Hear: {"who": "complaint.who_missing", "said": "complaint.said_missing"},
    Settle: {"text": "complaint.text_missing"},
    Find: {"text": "complaint.text_missing"},
    Tell: {"channel": "complaint.channel_missing"},
    Escalate: {"why": "complaint.why_missing"},
    Reopen: {"why": "complaint.why_missing"},
}
#: What ends nothing by itself has to be answered or settled before it is closed.
_ENDS_UNANSWERED: Final = {Ending.WITHDRAWN, Ending.SAME, Ending.REFERRED}
_LEVELS: Final = tuple(Level)
#: Where one stands that is looked at once more: what was settled or told before ends it no more.
_ANEW: Final = {"state": VoiceState.IN_HAND, "settled": False, "told": False}


def problems(step: object, before: Standing, today: date) -> Iterator[Problem]:
    """Yield what is wrong with a step by itself and where the complaint stands; fields are those of
    the step.
    """
    for name, code in _NEEDED.get(type(step), {}).items():
        if not getattr(step, name):
            yield Problem(name, code)
    if isinstance(step, Settle | Hear):
        if step.on > today:
            yield Problem("on", "complaint.day_ahead")
        yield from outside_calendar("on", step.on)
    yield from _in_place(step, before)


def _in_place(step: object, before: Standing) -> Iterator[Problem]:
    match step:
        case Settle(agreed=True, terms=""):
            yield Problem("terms", "complaint.terms_missing")
        case Find(straight="") if not before.tried:
            yield Problem("straight", "complaint.settle_first")
        case Close(how=Ending.SAME) if not before.same:
            yield Problem("how", "complaint.same_missing")
        case Escalate(to=to) if _LEVELS.index(to) <= _LEVELS.index(before.level):
            yield Problem("to", "complaint.not_higher")
        case Escalate(to=Level.AUTHORITY, authority=""):
            yield Problem("authority", "complaint.authority_missing")


def demand(step: object, before: Standing, *, reachable: bool = True) -> None:
    """Raise Refused where a step cannot follow: ``complaint.closed``, ``.not_closed``,
    ``.not_found``, ``.not_ended``. ``reachable``: there is somebody whom an answer can be told.
    """
    closed = before.state is VoiceState.CLOSED
    if isinstance(step, Reopen):
        if not closed:
            raise Refused("complaint.not_closed")
        return
    if closed:
        raise Refused("complaint.closed")
    if isinstance(step, Tell) and before.state not in {VoiceState.FOUND, VoiceState.TOLD}:
        raise Refused("complaint.not_found")
    if isinstance(step, Close) and step.how not in _ENDS_UNANSWERED:
        done = before.told or (before.state is VoiceState.FOUND and not reachable)
        if not (before.settled if step.how is Ending.SETTLED else done):
            raise Refused("complaint.not_ended")


def follow(before: Standing, step: HandlingStep) -> Standing:
    """Return where a complaint stands after a step."""
    changes: dict[str, Any] = {}
    match step:
        case Triage():
            changes = {"matter": step.matter, "urgent": step.urgent, "same": step.same}
        case Assign() | Hear() | Help() if before.state is VoiceState.RECEIVED:
            changes = {"state": VoiceState.IN_HAND}
        case Settle():
            taken = VoiceState.IN_HAND if before.state is VoiceState.RECEIVED else before.state
            settled = before.settled or step.agreed
            changes = {"state": taken, "tried": True, "settled": settled}
        case Find():
            changes = {"state": VoiceState.FOUND, "told": False}
        case Tell(reached=True):
            changes = {"state": VoiceState.TOLD, "told": True}
        case Escalate():
            changes = {"level": step.to, **_ANEW}
        case Close():
            changes = {"state": VoiceState.CLOSED, "ending": step.how}
        case Reopen():
            changes = {"ending": None, **_ANEW}
    return replace(before, **changes)


def standing(steps: Iterable[object]) -> Standing:
    """Return where the steps lead; those of another room's are passed over."""
    found = Standing()
    for step in steps:
        found = follow(found, step)  # type: ignore[arg-type]
    return found


def keeper_of(roles: frozenset[Role]) -> str:
    """Return who keeps a complaint about somebody with these roles; see ``Keeper``."""
    if Role.DIRECTOR in roles:
        return "board"
    return "director" if Role.COMPLAINTS in roles else "officer"
