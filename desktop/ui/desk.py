"""What every page is given: the open office, who sits at the PC, and the window's own means."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.base.messages import Messages
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui.kit.tasks import Tasks


@dataclass(slots=True)
class Desk:
    """Pages hold one and reach nothing else.

    Services are reached as ``desk.office.people`` each time they are needed and are never kept:
    locking takes the office away with its keys, and the same person finds the pages as they were
    with another ``office`` behind them.

    ``go(page_id, argument)`` opens another page; what ``argument`` means is that page's own
    (a request's or a person's id). Services of ``office`` are called only inside an Operation.
    """

    office: Office
    actor: Actor
    tasks: Tasks
    messages: Messages
    go: Callable[[str, str], None]

    def leave(self) -> None:
        """Let the office go (the window locks); reaching for it now is a bug and says so."""
        del self.office
