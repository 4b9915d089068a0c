"""What every page is given: the open office, who sits at the PC, and the window's own means."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from desktop.base.messages import Messages
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui.kit.tasks import Tasks
from desktop.ui.places import PageId, Place
from desktop.ui.spool import Spool


class Machine(Protocol):
    """What this PC remembers by itself (printers, folders); nothing personal goes there."""

    def text(self, table: str, key: str, default: str) -> str: ...

    def number(self, table: str, key: str, default: int) -> int: ...

    def put(self, table: str, key: str, value: str | int) -> None: ...


class Forgetful:
    """A machine's settings that last as long as the program."""

    def __init__(self) -> None:
        self._values: dict[tuple[str, str], str | int] = {}

    def text(self, table: str, key: str, default: str) -> str:
        """Return a text; ``default`` where there is none."""
        value = self._values.get((table, key))
        return value if isinstance(value, str) else default

    def number(self, table: str, key: str, default: int) -> int:
        """Return a whole number; ``default`` where there is none."""
        value = self._values.get((table, key))
        return value if isinstance(value, int) else default

    def put(self, table: str, key: str, value: str | int) -> None:
        """Keep a value."""
        self._values[(table, key)] = value


@dataclass(slots=True)
class Desk:
    """Pages hold one and reach nothing else.

    Services are reached as ``desk.office.people`` each time they are needed and are never kept:
    locking takes the office away with its keys, and the same person finds the pages as they were
    with another ``office`` behind them.

    ``go(place)`` opens another page, as it was left or on something (``places``). Services of
    ``office`` are called only inside an Operation.
    """

    office: Office
    actor: Actor
    tasks: Tasks
    messages: Messages
    go: Callable[[Place | PageId], None]
    machine: Machine = field(default_factory=Forgetful)
    spool: Spool = field(default_factory=Spool)

    def leave(self) -> None:
        """Let the office go (the window locks); reaching for it now is a bug and says so."""
        del self.office
