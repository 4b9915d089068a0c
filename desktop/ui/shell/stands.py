"""Where somebody stood at the PC when they handed it over, to be found again at their next turn.

Their pages are gone, and nothing that was typed or read is in here: a page, ids, the names of
fields and filters; but what no draft may keep, a sheet of answers that is nobody's.
"""

from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import Final

import shiboken6
from PySide6.QtWidgets import QWidget

from desktop.base.data_classes import dataclass
from desktop.ui.kit.caret import caret_of
from desktop.ui.kit.chips import Chips
from desktop.ui.places import Place
from desktop.ui.shell.pages import Carries, Stands

#: On what is entered in a row of a form: the row's name (``Form.row``).
_ROW: Final = "row"


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a page that had the keyboard: what it is, its row, which of those in view, and
    after how many letters was typed.
    """

    kind: str
    row: str
    nth: int
    caret: int = 0

    @classmethod
    def of(cls, page: QWidget, part: QWidget) -> "Spot | None":
        """Return where a part is on a page that is still there."""
        kind, row = type(part).__name__, str(part.property(_ROW) or "")
        alike = [one for one in _seen(page) if _is(one, kind, row)]
        return cls(kind, row, alike.index(part), caret_of(part)) if part in alike else None

    def find(self, page: QWidget) -> QWidget | None:
        """Return the part on the page as it was built anew, None while it has no such."""
        alike = [one for one in _seen(page) if _is(one, self.kind, self.row)]
        return alike[self.nth] if self.nth < len(alike) else None


def _seen(page: QWidget) -> Iterator[QWidget]:
    return (one for one in page.findChildren(QWidget) if one.isVisibleTo(page))


def _is(part: QWidget, kind: str, row: str) -> bool:
    return type(part).__name__ == kind and str(part.property(_ROW) or "") == row


@dataclass(frozen=True, slots=True)
class Stand:
    """A page, what it is opened on (its id as it was left), its filters, and the keyboard;
    ``carried``: what pages hold that no draft may, by their ids.
    """

    to: Place | str
    chosen: tuple[str, ...] = ()
    spot: Spot | None = None
    carried: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        page: QWidget | None,
        to: Place | str,
        focus: QWidget | None,
        carried: Mapping[str, object],
    ) -> "Stand":
        """Return where somebody stands on a page that was opened on something."""
        if page is None:
            return cls("", carried=carried)
        now = page.stands_on() if isinstance(page, Stands) else to
        here = now.wordless() if isinstance(now, Place) else now
        filters = page.findChildren(Chips)  # chosen again; the keyboard begins with what they list
        inside = focus is not None and shiboken6.isValid(focus) and page.isAncestorOf(focus)
        spot = None
        if inside and focus is not None and not any(one.isAncestorOf(focus) for one in filters):
            spot = Spot.of(page, focus)
        return cls(here, tuple(chips.value() for chips in filters), spot, carried)

    @property
    def page(self) -> str:
        """The page's id."""
        return self.to.page if isinstance(self.to, Place) else self.to

    def choose_again(self, page: QWidget) -> None:
        """Choose the filters that were chosen, of those that the page has."""
        for chips, name in zip(page.findChildren(Chips), self.chosen, strict=False):
            if chips.value() != name:
                chips.set_value(name)
                chips.chosen.emit(name)


def carried_by(pages: Mapping[str, QWidget]) -> dict[str, object]:
    """Return what pages hold that no draft may keep, by their ids."""
    every = ((name, page.carried()) for name, page in pages.items() if isinstance(page, Carries))
    return {name: held for name, held in every if held is not None}


def put_back(page: QWidget, carried: object) -> None:
    """Give a page that was built anew what it carried, if anything."""
    if isinstance(page, Carries) and carried is not None:
        page.put_back(carried)
