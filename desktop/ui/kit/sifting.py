"""What is chosen on a page to look at something: a filter, a search, a period, an order, a fold.

It is no entry, and is kept nowhere: each part says as a value what is chosen of it, and is shown it
again where its page was built anew.
"""

from typing import Any, Final, Protocol, TypeVar, runtime_checkable

from PySide6.QtWidgets import QWidget

from desktop.ui.kit.field import Field
from desktop.ui.kit.living import Living

W = TypeVar("W", bound=QWidget)
#: Those that there are; a part that is told by another is not among them.
SIFTING: Final[Living[QWidget]] = Living()


@runtime_checkable
class Sifts(Protocol):
    """A part in which is chosen what is looked at."""

    def sifted(self) -> Any:
        """Return what is chosen, None for what the page begins with."""
        ...

    def sift(self, chosen: Any) -> None:
        """Choose it again, and tell who shows it; what is offered no more is left as it is."""
        ...


@runtime_checkable
class Worded(Protocol):
    """Such a part in which words are typed."""

    def wordless(self, chosen: Any) -> Any:
        """Return what of a choice is no word of anybody's, None for nothing."""
        ...


def sifts(part: W) -> W:
    """Have a part be one in which is chosen what is looked at, and return it."""
    SIFTING.add(part)
    return part


def sifted(part: QWidget) -> Any:
    """Return what is chosen in such a part."""
    if isinstance(part, Sifts):
        return part.sifted()
    return part.value() if isinstance(part, Field) else None


def sift(part: QWidget, chosen: Any) -> bool:
    """Choose it again where something else is chosen; tells whether that is so."""
    if chosen is None or chosen == sifted(part):
        return False
    if isinstance(part, Sifts):
        part.sift(chosen)
    elif isinstance(part, Field):
        part.set_value(chosen)
    return bool(chosen == sifted(part))


def wordless(part: QWidget, chosen: Any) -> Any:
    """Return what of a choice may be kept while somebody else sits here."""
    return part.wordless(chosen) if isinstance(part, Worded) else chosen
