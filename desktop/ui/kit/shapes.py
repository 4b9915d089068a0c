"""What an operation runs by and speaks with, by its shape; read by mypy alone, so that the first
window waits for none of it.
"""

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

T = TypeVar("T")


class Submit(Protocol):
    """Runs a function in the lane; ``ui.app`` gives it."""

    def __call__(self, work: Callable[[], T], /) -> Future[T]:
        """Queue ``work`` and return its future; never blocks."""
        ...


class ProblemForm(Protocol):
    """Where problems of fields are shown (:class:`desktop.ui.kit.form.Form`)."""

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> list[str]:
        """Show texts beside their fields; return the texts that found no field."""
        ...

    def clear_problems(self) -> None:
        """Take every problem away."""
        ...


class Found(Protocol):
    """A list of what a search finds (:class:`desktop.ui.parts.paged.Paged`).

    ``came(int)``: what is asked for is shown, so many rows of it. ``missed``: it could not be read,
    which was told; ``again()`` reads it once more.
    """

    came: "SignalInstance"
    missed: "SignalInstance"

    def again(self) -> None: ...

    @property
    def awaited(self) -> bool:
        """Another list is asked for than is shown."""
        ...


class Speaker(Protocol):
    """Where news and advice are shown (:class:`desktop.ui.kit.notes.Messages`)."""

    def tell(self, text: str) -> None: ...

    def fail(self, text: str) -> None: ...


class Board(Speaker, Protocol):
    """The window's own speaker, which can take back what it said."""

    def warn(self, text: str) -> None: ...

    def stay(self, *texts: str) -> None: ...

    def withdraw(self, text: str) -> None: ...

    def forget_news(self) -> None: ...
