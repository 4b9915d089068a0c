"""The channels to choose from: the policy's own by their printed names, then the office's."""

from desktop.core.policy.vocabulary import ChannelId
from desktop.ui.desk import Desk

#: Ways that reach every desk, whether its policy lists them or not.
_ANYWHERE = (ChannelId.INTERVIEW, ChannelId.PHONE)


def channels(desk: Desk, *agreed: str) -> list[tuple[str, str]]:
    """Return the channels as options of a choice, with those that somebody agreed on."""
    listed = desk.office.policy.profile.channels
    found = {channel.id.value: channel.name for channel in listed}
    for channel in (*_ANYWHERE, *agreed):
        found.setdefault(str(channel), desk.messages.text(f"term.channel.{channel}"))
    return list(found.items())
