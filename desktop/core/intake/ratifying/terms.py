"""The words of ratifying: what waits, and the act."""

from datetime import date
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.money import Halalas
from desktop.base.typed import Prose
from desktop.core.intake.facts import Outcome
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.work.actions import Action

#: Whose word it is, and the act of who gives it (the director) or records it (the board's).
ACTS: Final = {
    RatifiedBy.DIRECTOR: Action.REQUEST_RATIFY,
    RatifiedBy.BOARD: Action.REQUEST_RESOLVE,
}


@dataclass(frozen=True, slots=True)
class RatifyRows:
    """One word on the decisions of some requests: they stand, or go back for a ``reason``.
    ``by``: whose word it is; of the board with the number of its ``resolution`` and its day.
    """

    requests: tuple[str, ...]
    by: RatifiedBy
    ratified: bool = True
    reason: Prose = ""
    resolution: str = ""
    resolved_on: date | None = None


@dataclass(frozen=True, slots=True)
class ToRatify:
    """A decision that waits to be ratified: of which request and sitting ("" for none), and what
    was decided; ``amount`` each month where there are ``months``.
    """

    id: str
    number: str
    who: str
    service: str
    by: RatifiedBy
    sitting: str
    decided_on: date
    outcome: Outcome
    amount: Halalas
    months: int
