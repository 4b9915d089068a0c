"""Who changed files and when, inside the transaction of who asks."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.core.people.records import PersonVersion


def days_of_changes(session: Session, staff: Collection[str]) -> Mapping[str, list[date]]:
    """Return the days on which each of some accounts wrote a file anew, once a change."""
    changes = select(PersonVersion.actor_id, PersonVersion.at).where(
        PersonVersion.actor_id.in_(set(staff)), PersonVersion.version > 1
    )
    found = defaultdict[str, list[date]](list)
    for actor_id, at in session.execute(changes):
        found[actor_id].append(riyadh_date(at))
    return found
