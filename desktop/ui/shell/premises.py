"""What the window needs of one data folder, by its shape; read by mypy alone, so that the first
window waits for none of it.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop.base.messages import Messages
from desktop.ui.kit.shapes import Submit

if TYPE_CHECKING:
    from desktop.core.gate import Gate
    from desktop.ui.shell.gate import Slot


class Threshold(Protocol):
    """One data folder from outside."""

    path: Path

    def claim(self) -> None: ...

    def hold(self) -> None: ...

    def is_new(self) -> bool: ...

    def is_astray(self) -> bool: ...

    def stay(self) -> None: ...

    def people(self) -> "Sequence[Slot]": ...

    def was_called(self) -> bool: ...


class Premises(Protocol):
    """A data folder with its core; ``gate`` loads that and the database's libraries."""

    messages: Messages

    @property
    def threshold(self) -> Threshold: ...

    @property
    def gate(self) -> "Gate": ...

    def go_to(self, path: Path) -> None: ...

    def load(self) -> None: ...


class WorkLane(Protocol):
    """The one thread that owns the database."""

    @property
    def submit(self) -> Submit: ...


class House(Premises, Protocol):
    """What the window needs of one data folder."""

    @property
    def lane(self) -> WorkLane: ...

    def close(self) -> None: ...
