"""What a room registers for the policy's trace: how its records are counted and where seen."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from desktop.base.data_classes import dataclass
from desktop.core.policy.trace import Seen, Standing, Way
from desktop.core.policy.vocabulary import Serves
from desktop.core.work.actions import Action
from desktop.core.work.roles import Actor, may


@dataclass(frozen=True, slots=True)
class Counter:
    """A tag whose records a room keeps. Who may do ``reads`` sees them at ``opens``, or where
    ``otherwise`` says of what there is; ``seen_by`` counts for a reader from whom some are hidden.
    """

    tag: Serves
    count: Callable[[Session], int]
    reads: Action
    opens: Seen
    otherwise: Callable[[Session], Seen | None] = lambda _session: None
    seen_by: Callable[[Session, Actor], int] | None = None

    def way(self, session: Session, actor: Actor) -> Way:
        """Return the tag with its records, as ``actor`` may open them."""
        records = self.seen_by(session, actor) if self.seen_by else self.count(session)
        seen = records > 0 and may(actor.roles, self.reads)
        opens = self.otherwise(session) or self.opens
        return Way(self.tag, Standing.COUNTED, records, opens if seen else None)
