"""Who changed files, when and how, inside the transaction of who asks."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.core.people.days.ledger import awaits_in
from desktop.core.people.forms import changed, form_from_json
from desktop.core.people.ledger import said_in
from desktop.core.people.records import PersonVersion
from desktop.core.people.revised import Revised


def days_of_changes(session: Session, staff: Collection[str]) -> Mapping[str, list[date]]:
    """Return the days on which each of some accounts wrote a file anew, once a change."""
    changes = select(PersonVersion.actor_id, PersonVersion.at).where(
        PersonVersion.actor_id.in_(set(staff)), PersonVersion.version > 1
    )
    found = defaultdict[str, list[date]](list)
    for actor_id, at in session.execute(changes):
        found[actor_id].append(riyadh_date(at))
    return found


def last_change(session: Session, person_id: str) -> tuple[Revised | None, tuple[str, ...]]:
    """Return what was said of a file's newest form, and the fields that it changed; where an
    earlier change still waits for its signature, what was said of it, and all that changed since.
    """
    theirs = select(PersonVersion).where(PersonVersion.person_id == person_id)
    versions = session.scalars(theirs.order_by(PersonVersion.version.desc())).all()
    at = 0
    if awaits_in(session, person_id):
        at = next((place for place, one in enumerate(versions) if one.kind is not None), 0)
    if len(versions) <= at + 1:
        return None, ()
    after, before = versions[0], versions[at + 1]
    names = changed(form_from_json(before.form), form_from_json(after.form))
    return said_in(versions[at]), names
