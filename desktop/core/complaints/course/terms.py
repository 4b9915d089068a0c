"""The words of handling a complaint: its steps as the ledger keeps them, and where it stands.

What is ``Prose`` in a step is sealed to the complaint's own key where the complaint is.
"""

from datetime import date
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose
from desktop.core.policy.choice_vocabulary import Matter


class Raiser(StrEnum):
    """Who raised it; what a member of staff raises is counted apart."""

    BENEFICIARY = "beneficiary"
    STAFF = "staff"
    OTHER = "other"


class Keeper(StrEnum):
    """Who reads a complaint and handles it, by whom it is about: the officer (and the director),
    of one about an officer the director alone, of one about the director whom the board named.
    """

    OFFICER = "officer"
    DIRECTOR = "director"
    BOARD = "board"


class Level(StrEnum):
    """Before whom a complaint is; the order is the office's, no policy states one."""

    OFFICE = "office"
    DIRECTOR = "director"
    BOARD = "board"
    AUTHORITY = "authority"


class VoiceState(StrEnum):
    """Where a complaint stands. ``FOUND``: answered, and the answer is to be told."""

    RECEIVED = "received"
    IN_HAND = "in_hand"
    FOUND = "found"
    TOLD = "told"
    CLOSED = "closed"


class Filter(StrEnum):
    """Which complaints a list shows."""

    OPEN = "open"
    TOLD = "told"
    CLOSED = "closed"


#: The states of each.
FILTERS: Final = {
    Filter.OPEN: (VoiceState.RECEIVED, VoiceState.IN_HAND, VoiceState.FOUND),
    Filter.TOLD: (VoiceState.TOLD,),
    Filter.CLOSED: (VoiceState.CLOSED,),
}


class Side(StrEnum):
    """Whose statement was heard."""

    RAISER = "raiser"
    ABOUT = "about"
    WITNESS = "witness"


class Finding(StrEnum):
    """What a complaint was found to be."""

    UPHELD = "upheld"
    IN_PART = "in_part"
    NOT_UPHELD = "not_upheld"
    NOT_KNOWN = "not_known"


class Satisfied(StrEnum):
    """What who complained says of the answer."""

    YES = "yes"
    NO = "no"
    UNSAID = "unsaid"


class Ending(StrEnum):
    """Why a complaint is closed."""

    ANSWERED = "answered"
    SETTLED = "settled"
    WITHDRAWN = "withdrawn"
    SAME = "same"
    REFERRED = "referred"


@dataclass(frozen=True, slots=True)
class Triage:
    """``earlier`` is the number of an earlier complaint that this one repeats, ``same`` that of the
    one which came by another channel too and is handled for both.
    """

    matter: Matter
    urgent: bool = False
    earlier: str = ""
    same: str = ""
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class Name:
    """Whom, or which desk, it is about, where that was learned later."""

    about_staff_id: str
    about_desk: Prose
    why: Prose


@dataclass(frozen=True, slots=True)
class Assign:
    """Handed to the follow-up committee, or by the office's choice to one of the staff."""

    to: Prose
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class Help:
    """Technical help (001 ج-2): what did not work between both sides, and what was done."""

    trouble: Prose
    done: Prose
    solved: bool


@dataclass(frozen=True, slots=True)
class Hear:
    """The statement of a side, by name, on a day."""

    side: Side
    who: Prose
    said: Prose
    on: date


@dataclass(frozen=True, slots=True)
class Settle:
    """An attempt to settle it amicably; what was agreed has ``terms``, and both sign its paper."""

    on: date
    text: Prose
    agreed: bool
    terms: Prose = ""


@dataclass(frozen=True, slots=True)
class Find:
    """What it was found to be, and what was done. ``straight``: why nobody tried to settle it."""

    finding: Finding
    text: Prose
    measures: Prose = ""
    straight: Prose = ""


@dataclass(frozen=True, slots=True)
class Tell:
    """An attempt to tell the answer by a channel."""

    channel: str
    reached: bool
    satisfied: Satisfied = Satisfied.UNSAID
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class Escalate:
    """Brought before somebody higher; ``authority`` names the one outside."""

    to: Level
    why: Prose
    authority: Prose = ""


@dataclass(frozen=True, slots=True)
class Close:
    how: Ending
    text: Prose = ""


@dataclass(frozen=True, slots=True)
class Reopen:
    why: Prose


@dataclass(frozen=True, slots=True)
class Mask:
    """The text as it is shown from now on, since the first one named who wrote it."""

    text: Prose


@dataclass(frozen=True, slots=True)
class Masked:
    """``original`` is sealed to a key that the officer alone is given."""

    original: Prose


#: The steps that somebody takes as they are.
Taken = Triage | Assign | Help | Hear | Settle | Find | Tell | Escalate | Close | Reopen
HandlingStep = Taken | Name | Masked

PAYLOADS: Final[dict[str, type[HandlingStep]]] = {
    "triaged": Triage,
    "named": Name,
    "assigned": Assign,
    "helped": Help,
    "heard": Hear,
    "settling": Settle,
    "found": Find,
    "told": Tell,
    "escalated": Escalate,
    "closed": Close,
    "reopened": Reopen,
    "masked": Masked,
}
WORDS: Final = {kind: word for word, kind in PAYLOADS.items()}


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a complaint stands; ``tried``: somebody tried to settle it."""

    state: VoiceState = VoiceState.RECEIVED
    level: Level = Level.OFFICE
    matter: Matter | None = None
    urgent: bool = False
    same: str = ""
    tried: bool = False
    settled: bool = False
    told: bool = False
    ending: Ending | None = None
