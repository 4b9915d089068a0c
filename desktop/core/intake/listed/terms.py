"""The words of the list of requests."""

from enum import StrEnum
from typing import Final

from desktop.core.intake.standing import Listing, Wait
from desktop.core.policy.reply import Lateness
from desktop.core.policy.vocabulary import Serves
from desktop.core.work.ordered import Asked

#: The names of its filters. ``WAITS``: ``ALL``, a word of ``Lateness`` or of ``Wait``, or ``DONE``;
#: ``TAG``: of the policy's trace; the others are ids of a service, a category and an account, and
#: an area's key.
WAITS: Final = "waits"
TAG: Final = "tag"
SERVICE: Final = "service"
CATEGORY: Final = "category"
OFFICER: Final = "officer"
AREA: Final = "area"
ALL: Final = "all"
DONE: Final = "done"


class By(StrEnum):
    """What the list can be ordered by; by itself the most urgent stand first, then the oldest."""

    NUMBER = "number"
    PERSON = "person"
    REPLY = "reply"
    OPENED = "opened"


def listing_of(asked: Asked) -> Listing:
    """Return which requests are asked for, but for what narrows them besides."""
    if tag := asked.value(TAG):
        return Listing(tag=Serves(tag), text=asked.text)
    waits = asked.value(WAITS) or ALL
    if waits in {ALL, DONE}:
        return Listing(done=waits == DONE, text=asked.text)
    if waits in set(Lateness):
        return Listing(late=Lateness(waits), text=asked.text)
    return Listing(frozenset({Wait(waits)}), text=asked.text)
