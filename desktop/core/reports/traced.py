"""What the policy's own life is to show in its trace."""

from typing import Final

from desktop.core.policy.vocabulary import Serves
from desktop.core.work.traced import NotBuilt, Traced

#: A request pins the policy's text; that a board adopted it is recorded nowhere.
TRACED: Final[tuple[Traced, ...]] = (
    NotBuilt(Serves.BOARD_ADOPTION),
    NotBuilt(Serves.REVIEW),
    NotBuilt(Serves.CIRCULATION),
)
