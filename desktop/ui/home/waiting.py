"""What the first page reads: what waits for whoever came in."""

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.core.intake.standing import Counts, Listing, Wait
from desktop.core.intake.terms import RequestRow
from desktop.core.office import Office
from desktop.core.work import Action, Actor
from desktop.core.work.drafts import DraftLine
from desktop.core.work.roles import may
from desktop.ui.home.due import Due, count_due

_FIRST: Final = 12


@dataclass(frozen=True, slots=True)
class Waiting:
    """What the page shows: the requests that wait, the last backup, what was typed and not sent."""

    rows: tuple[RequestRow, ...]
    counts: Counts
    last_backup: datetime | None
    drafts: tuple[DraftLine, ...] = ()
    unprinted: int = 0
    due: Mapping[Due, int] = field(default_factory=dict)
    #: Whoever adds staff has added nobody yet who receives visitors.
    unserved: bool = False


def read_waiting(office: Office, actor: Actor, waits: frozenset[Wait]) -> Waiting:
    """Read what the actor's roles may see."""
    reads = may(actor.roles, Action.REQUEST_READ)
    rows = office.intake.page(actor, Listing(waits), size=_FIRST).rows if reads and waits else ()
    counts = office.intake.counts(actor) if reads else Counts({}, 0)
    backs_up = may(actor.roles, Action.BACKUP_VERIFY)
    last = office.backup.last(actor) if backs_up else None
    prints = may(actor.roles, Action.DOCUMENT_READ)
    unprinted = office.documents.unprinted(actor, size=1).count if prints else 0
    added = office.staff.everyone(actor) if may(actor.roles, Action.STAFF_ADD) else None
    served = added is None or any(
        one.active and may(one.roles, Action.REQUEST_OPEN) for one in added
    )
    drafts = office.drafts.listed(actor)
    due = count_due(office, actor)
    return Waiting(rows, counts, last, drafts, unprinted, due, unserved=not served)
