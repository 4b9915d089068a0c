"""One act of the database and the file of keys: both come about, or neither does."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from desktop.base.errors import KnownError
from desktop.core.work import Action, Actor, Doors, Work
from desktop.storage.vault import Change


@contextmanager
def keyed(
    doors: Doors, change: Change, actor: Actor, action: Action, subject: str = ""
) -> Iterator[Work]:
    """Do an act that changes the keys.

    The new keys are written beside, synced and proved before the act is recorded; once it is, one
    rename puts them in force. Where that rename fails the old keys are in force, and the chain says
    so after what it said. Whatever is raised, then, the old keys are in force; what can't be read
    back of a device that is gone is all that is left to doubt.
    """
    with change.staged() as put:
        with doors.work(actor, action, subject) as tx:
            yield tx
        try:
            put()
        except KnownError as why:
            with suppress(KnownError), doors.work(actor, action, subject) as tx:
                tx.audit(stage="failed", code=why.code)
            raise
