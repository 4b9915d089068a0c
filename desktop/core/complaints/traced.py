"""What the complaints desk shows in the policy's trace: of a reader what is not about them."""

from functools import partial
from typing import Final

from desktop.core.complaints.records import HarmRecord, VoiceRecord, count, count_steps
from desktop.core.complaints.terms import VoiceKind
from desktop.core.policy.trace import Page, Seen
from desktop.core.policy.vocabulary import ChannelId, Serves
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter


def _raised(tag: Serves, kind: VoiceKind, channel: ChannelId | None = None) -> Counter:
    raised = partial(count, kind=kind, channel=channel)
    seen = Seen(Page.VOICES, kind)
    return Counter(tag, raised, Action.COMPLAINT_READ, seen, seen_by=raised)


def _taken(tag: Serves, *steps: str) -> Counter:
    taken = partial(count_steps, table=VoiceRecord, steps=steps)
    return Counter(tag, taken, Action.COMPLAINT_HANDLE, Seen(Page.HANDLING), seen_by=taken)


def _of_harm(tag: Serves, *steps: str) -> Counter:
    taken = partial(count_steps, table=HarmRecord, steps=steps)
    return Counter(tag, taken, Action.HARM_HANDLE, Seen(Page.HARM), seen_by=taken)


#: What was raised stands there by its kind, what was done by its step. Item 7 of 001 is shown by
#: what was found of the cause, 8 by minutes, 9 by a judgment, 10 by rounds and what was agreed.
TRACED: Final[tuple[Counter, ...]] = (
    _raised(Serves.OBJECTION, VoiceKind.OBJECTION),
    _raised(Serves.COMPLAINT, VoiceKind.COMPLAINT),
    _raised(Serves.COMPLAINT_WEBSITE, VoiceKind.COMPLAINT, ChannelId.WEBSITE),
    _raised(Serves.COMPLAINT_FAX, VoiceKind.COMPLAINT, ChannelId.FAX),
    _raised(Serves.SUGGESTION, VoiceKind.SUGGESTION),
    _taken(Serves.COMPLAINT_HANDLING, "assigned", "found", "told", "closed"),
    _taken(Serves.TECHNICAL_HELP, "helped"),
    _taken(Serves.DISPUTES, "settling", "escalated"),
    _taken(Serves.AMICABLE_SETTLEMENT, "settling"),
    _of_harm(Serves.COMPENSATION, "fault", "paid", "compensated", "acknowledged"),
    _of_harm(Serves.HARM_MINUTES, "minutes"),
    _of_harm(Serves.HARM_JUDGMENT, "judgment"),
    _of_harm(Serves.NEGOTIATION, "talk", "agreed"),
)
