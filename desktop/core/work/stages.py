"""The traces of a long act, which writes outside the database: that it began, and how it ended."""

import contextlib
from collections.abc import Iterator
from typing import Any

from desktop.base.errors import KnownError
from desktop.core.work.actions import Action
from desktop.core.work.doors import Doors
from desktop.core.work.roles import Actor
from desktop.storage.failures import known_errors


@contextlib.contextmanager
def begun(doors: Doors, actor: Actor, action: Action, subject: str, **of: Any) -> Iterator[None]:
    """Ask for permission, leave a trace before, and another where the body fails or is stopped.

    Expected failures of the body are raised as KnownError; what says of a success that it was done
    is its own to leave (``stage="done"``).
    """
    with doors.work(actor, action, subject) as tx:
        tx.audit(stage="begun", **of)
    try:
        with known_errors():
            yield
    except Exception as error:
        code = {"code": error.code} if isinstance(error, KnownError) else {}
        # What went wrong is what must be heard, even if the disk is so full that the trace can't be
        # written either.
        with contextlib.suppress(KnownError), doors.work(actor, action, subject) as tx:
            tx.audit(stage="failed", **code)
        raise
