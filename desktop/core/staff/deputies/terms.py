"""The words of standing in: what is given, and how it stands on a day."""

from datetime import date
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.typed import Prose
from desktop.core.work import Action, Role


class StandInKind(StrEnum):
    """What is given. Two different things: who stands in for an absent person (تكليف) does what
    that person's roles do; who was lent an authority (تفويض صلاحية) does the named acts alone.
    """

    DEPUTATION = "deputation"
    AUTHORITY = "authority"


class StandInState(StrEnum):
    """How it stands today."""

    PROPOSED = "proposed"
    DECLINED = "declined"
    COMING = "coming"
    RUNNING = "running"
    ENDED = "ended"
    OVER = "over"


#: The acts that may be lent one by one: the door alone decides on them, and none opens the sealed
#: room, whose keys follow roles.
LENDABLE: Final = (
    Action.PERSON_SUSPEND,
    Action.PERSON_CLOSE,
    Action.PERSON_REOPEN,
    Action.PERSON_ALLOW,
    Action.SITTING_OPEN,
    Action.SITTING_SIGN,
    Action.REQUEST_DECIDE,
    Action.REQUEST_NOTIFY,
    Action.REQUEST_DELIVER,
    Action.REVIEW_LEAD,
    Action.BACKUP_CREATE,
    Action.BACKUP_VERIFY,
)


@dataclass(frozen=True, slots=True)
class GiveStandIn:
    """Somebody stands in for ``whose`` from a day to a day, both included: in ``roles`` of theirs
    (a deputation), or in ``acts`` that they may do (an authority).
    """

    kind: StandInKind | None
    whose: str
    deputy: str
    begins: date | None
    until: date | None
    reason: Prose
    roles: frozenset[Role] = frozenset()
    acts: frozenset[Action] = frozenset()


@dataclass(frozen=True, slots=True)
class StandInView:
    """One, with its people by name. ``by`` gave or proposed it, ``decided_by`` approved or
    declined a proposal, ``ended_by`` ended it before its day.
    """

    id: str
    kind: StandInKind
    state: StandInState
    whose: str
    whose_name: str
    whose_title: str
    deputy: str
    deputy_name: str
    roles: frozenset[Role]
    acts: frozenset[Action]
    begins: date
    until: date
    reason: str
    by: str
    decided_by: str = ""
    ended_by: str = ""
    ended_why: str = ""
