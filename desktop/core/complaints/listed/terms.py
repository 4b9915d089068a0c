"""The words of the list of complaints."""

from enum import StrEnum
from typing import Final

#: The names of its filters: a word of ``Filter``, and of ``VoiceState``.
WHICH: Final = "which"
STATE: Final = "state"


class By(StrEnum):
    """What the list can be ordered by; by itself those in hand stand the oldest first, others the
    newest.
    """

    NUMBER = "number"
    RECEIVED = "received"
