"""The words of the list of sittings."""

from enum import StrEnum
from typing import Final

#: The names of its filters: a word of ``SittingState`` and of ``Span``, and the name of a body.
STATE: Final = "state"
PERIOD: Final = "period"
BODY: Final = "body"
#: So many sittings are offered to decide in; one that is older is over.
NEWEST: Final = 12


class By(StrEnum):
    """What the list can be ordered by; by itself the newest stand first."""

    NUMBER = "number"
    DAY = "day"
    DECISIONS = "decisions"
