"""What a room registers for the policy's trace: how its records are counted and where seen."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop.core.policy.trace import Seen, Standing, Way
from desktop.core.policy.vocabulary import Serves
from desktop.core.work.actions import Action
from desktop.core.work.roles import Actor, may


@dataclass(frozen=True, slots=True)
class Counter:
    """A tag whose records a room keeps. Who may do ``reads`` sees them at ``opens``, or where
    ``otherwise`` says of what there is.
    """

    tag: Serves
    count: Callable[[Session], int]
    reads: Action
    opens: Seen
    otherwise: Callable[[Session], Seen | None] = lambda _session: None

    def way(self, session: Session, actor: Actor) -> Way:
        """Return the tag with its records, as ``actor`` may open them."""
        records = self.count(session)
        seen = records > 0 and may(actor.roles, self.reads)
        opens = self.otherwise(session) or self.opens
        return Way(self.tag, Standing.COUNTED, records, opens if seen else None)


@dataclass(frozen=True, slots=True)
class NotBuilt:
    """A tag that a room is to serve and has no record of yet."""

    tag: Serves

    def way(self, _session: Session, _actor: Actor) -> Way:
        """Return the tag without records, said as such."""
        return Way(self.tag, Standing.NOT_BUILT)


Traced = Counter | NotBuilt
