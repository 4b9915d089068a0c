"""What every page is given: the open office, who sits at the PC, and the window's own means."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop.base.messages import Messages
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui.kit.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Desk:
    """Pages hold one and reach nothing else.

    ``go(page_id, argument)`` opens another page; what ``argument`` means is that page's own
    (a request's or a person's id). Services of ``office`` are called only inside an Operation.
    """

    office: Office
    actor: Actor
    tasks: Tasks
    messages: Messages
    go: Callable[[str, str], None]
