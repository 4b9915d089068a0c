"""The list of pages that a window has: explicit, in the order of the sidebar."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from desktop.base.data_classes import dataclass

if TYPE_CHECKING:
    from desktop.core.work import Actor
    from desktop.ui.desk import Desk
    from desktop.ui.places import Place


class Section(StrEnum):
    """A heading of the sidebar."""

    DAILY = "daily"
    SYSTEM = "system"


def _everyone(_actor: "Actor") -> bool:
    return True


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page.

    ``title``: called each time it is shown, so that it is in the window's language.
    ``factory``: builds the page for who is at the PC, anew where it was let go; bound to nothing.
    ``allowed``: by the actor's roles. ``count``: runs in the lane; how many wait here (0: no mark).
    ``offered``: besides, by what the office has chosen. ``listed``: False for pages that are only
    opened from others; ``under``: the page of the sidebar that they belong to. ``sheets``: how it
    opens again what was typed into a sheet (``pages``). ``beside``: what goes on for who may open
    it, whether they did or not.
    """

    id: str
    title: Callable[[], str]
    icon: str
    factory: "Callable[[Desk], QWidget]"
    section: Section = Section.DAILY
    allowed: "Callable[[Actor], bool]" = _everyone
    count: "Callable[[Desk], int] | None" = None
    listed: bool = True
    under: str = ""
    offered: "Callable[[Desk], bool] | None" = None
    sheets: "Mapping[str, Callable[[Any, str], object]]" = field(default_factory=dict)
    beside: "Callable[[Desk], object] | None" = None


@runtime_checkable
class Builds(Protocol):
    """A page of so much that it is built a part at each turn of the loop, before it is shown."""

    def build(self) -> Iterator[None]:
        """Build one part, and dress it, before each turn."""
        ...


@runtime_checkable
class Opens(Protocol):
    """A page that can be opened on something: ``desk.go(places.Request(request_id))``."""

    def open_on(self, place: Any) -> None:
        """Show a place of this page; each page takes its own kinds."""
        ...


@runtime_checkable
class Returns(Protocol):
    """A page that looks again whenever it comes into view."""

    def shown_again(self) -> None:
        """Look again at what may have changed."""
        ...


@runtime_checkable
class ComesBack(Protocol):
    """A page that is something else to who comes back to it than to who comes by the sidebar."""

    def come_back(self) -> None:
        """Look again at what was in view when it was left."""
        ...


@runtime_checkable
class Stands(Protocol):
    """A page that has become something else since it was opened (a visit that is a request now)."""

    def stands_on(self) -> "Place":
        """Return where it would have to be opened to show the same."""
        ...


@runtime_checkable
class Carries(Protocol):
    """A page on which stands what no draft may keep: it is carried past the lock in memory, for
    whoever typed it.
    """

    def carried(self) -> object:
        """Return what is to be found again, None for nothing."""
        ...

    def put_back(self, carried: object) -> None:
        """Take it again, on a page that was built anew."""
        ...


@runtime_checkable
class Holds(Protocol):
    """A page, or a part of one, on which may be what stands nowhere else: the page is not let go
    meanwhile, however long ago it was left (``letting_go``).
    """

    def holds(self) -> bool:
        """Tell whether something would be lost with the page as it is now."""
        ...


@runtime_checkable
class Turns(Protocol):
    """A page, or a part of one, that knows what to do when the office's day ends while it is open.

    Any other page in view looks again as if it were just shown, but one that keeps unfinished entry
    (:class:`Drafting`).
    """

    def day_turned(self) -> None:
        """Go by the new day; what is being entered stays."""
        ...


@runtime_checkable
class Begins(Protocol):
    """A page that begins with something to press rather than a field to fill in."""

    def first_act(self) -> QWidget:
        """Return the widget that gets the keyboard when the page is opened."""
        ...


@runtime_checkable
class Titled(Protocol):
    """A page with a title of its own for the top bar, changing as it goes."""

    def heading(self) -> tuple[str, str]:
        """Return (title, second line)."""
        ...


@runtime_checkable
class Drafting(Protocol):
    """A page that keeps unfinished entry; asked before the office is locked."""

    def flush_draft(self) -> None:
        """Start keeping what was typed (an Operation); the lane finishes it before locking."""
        ...


def flush(pages: Iterable[QWidget]) -> None:
    """Have unfinished entry kept."""
    for page in pages:
        if isinstance(page, Drafting):
            page.flush_draft()


def turn_day(window: QWidget, page: object) -> None:
    """Tell whom it concerns that the day turned; the page in view looks again."""
    for part in window.findChildren(QWidget):
        if isinstance(part, Turns):
            part.day_turned()
    if isinstance(page, Returns) and not isinstance(page, Turns | Drafting):
        page.shown_again()
