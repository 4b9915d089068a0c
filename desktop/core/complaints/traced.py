"""What the complaints desk shows in the policy's trace."""

from functools import partial
from typing import Final

from desktop.core.complaints.records import count
from desktop.core.complaints.terms import VoiceKind
from desktop.core.policy.trace import Page, Seen
from desktop.core.policy.vocabulary import ChannelId, Serves
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter, NotBuilt, Traced


def _raised(tag: Serves, kind: VoiceKind, channel: ChannelId | None = None) -> Counter:
    raised = partial(count, kind=kind, channel=channel)
    return Counter(tag, raised, Action.COMPLAINT_READ, Seen(Page.VOICES, kind))


#: What was raised stands there by its kind; how it was handled is not recorded yet.
TRACED: Final[tuple[Traced, ...]] = (
    _raised(Serves.OBJECTION, VoiceKind.OBJECTION),
    _raised(Serves.COMPLAINT, VoiceKind.COMPLAINT),
    _raised(Serves.COMPLAINT_WEBSITE, VoiceKind.COMPLAINT, ChannelId.WEBSITE),
    _raised(Serves.COMPLAINT_FAX, VoiceKind.COMPLAINT, ChannelId.FAX),
    _raised(Serves.SUGGESTION, VoiceKind.SUGGESTION),
    NotBuilt(Serves.COMPLAINT_HANDLING),
    NotBuilt(Serves.TECHNICAL_HELP),
    NotBuilt(Serves.LINK_FOLLOW_UP),
    NotBuilt(Serves.DISPUTES),
    NotBuilt(Serves.AMICABLE_SETTLEMENT),
    NotBuilt(Serves.COMPENSATION),
    NotBuilt(Serves.HARM_MINUTES),
    NotBuilt(Serves.HARM_JUDGMENT),
    NotBuilt(Serves.NEGOTIATION),
)
