"""What the day's log shows in the policy's trace."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from desktop.core.intake.visits.records import Logged, count
from desktop.core.intake.visits.terms import Purpose
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.trace import Page, Seen
from desktop.core.policy.vocabulary import ChannelId, Serves
from desktop.core.work.actions import Action
from desktop.core.work.traced import Counter

#: Channels of letters: what comes by them stands in the log, in the register, or in both.
WRITTEN: Final = frozenset(
    map(Serves.by_channel, (ChannelId.LETTERS, ChannelId.FAX, ChannelId.CORRESPONDENCE))
)


def logged(profile: PolicyProfile) -> Mapping[Serves, Logged]:
    """Return, for each tag that the log serves, which of its lines show it."""
    listed = frozenset(channel.id for channel in profile.channels)
    return {
        Serves.RECEPTION: Logged(),
        Serves.ENQUIRY: Logged(purposes=frozenset({Purpose.ENQUIRY, Purpose.ASK_AFTER_REQUEST})),
        Serves.CHANNELS: Logged(channels=listed),
        **{
            Serves.by_channel(channel): Logged(channels=frozenset({channel}))
            for channel in ChannelId
        },
    }


def traced(profile: PolicyProfile) -> Sequence[Counter]:
    """Return the tags of the day's log, but for those that the register of letters shows too."""
    return tuple(
        Counter(tag, partial(count, lines=lines), Action.VISIT_READ, Seen(Page.VISITS, tag))
        for tag, lines in logged(profile).items()
        if tag not in WRITTEN
    )
