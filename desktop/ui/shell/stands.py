"""How somebody stands on a page, by value: what it is opened on, its filters, what is searched for,
its lists, how it is scrolled, the keyboard's place. It is taken when the page is left, and put on
it again where somebody comes back, whether it is the same or was built anew.

Of who handed the PC over only what is :meth:`Stand.wordless` is kept: a page, ids, the names of
fields and filters; but what no draft may keep, a sheet of answers that is nobody's.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import partial
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop.base.data_classes import dataclass
from desktop.ui.kit.caret import caret_of
from desktop.ui.kit.chips import Chips
from desktop.ui.kit.sifting import SIFTING, sift, sifted, wordless
from desktop.ui.kit.table_stand import TableStand, tables
from desktop.ui.kit.table_view import View
from desktop.ui.places import Place
from desktop.ui.shell.pages import Carries, Stands

W = TypeVar("W", bound=QWidget)
V = TypeVar("V")
#: On what is entered in a row of a form: the row's name (``Form.row``).
_ROW = "row"
#: What parts of a page say, each by its kind: of one kind in their order.
Said = tuple[tuple[str, V], ...]


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
    """``to``: what the page is opened on (its id as it was left). ``scrolled``: down and across.
    ``carried``: what pages hold that no draft may, by their ids.
    """

    to: Place | str
    sifts: "Said[object]" = ()
    lists: "Said[TableStand]" = ()
    scrolled: "Said[tuple[int, int]]" = ()
    spot: Spot | None = None
    carried: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, page: QWidget | None, to: Place | str, focus: QWidget | None) -> "Stand":
        """Return how somebody stands on a page that was opened on something."""
        if page is None:
            return cls("")
        inside = focus is not None and shiboken6.isValid(focus) and page.isAncestorOf(focus)
        return cls(
            page.stands_on() if isinstance(page, Stands) else to,
            tuple((_kind(one), sifted(one)) for one in SIFTING.within(page)),
            tuple((_kind(one), TableStand.of(one)) for one in tables(page)),
            tuple((_kind(one), _scrolled(one)) for one in _areas(page)),
            Spot.of(page, focus) if inside and focus is not None else None,
        )

    def wordless(self, page: QWidget | None, carried: Mapping[str, object]) -> "Stand":
        """Return what of it may be kept while somebody else sits here, of the page that is left."""
        if page is None:
            return replace(self, carried=carried)
        parts = SIFTING.within(page)
        kept = zip(parts, self.sifts, strict=True)
        spot, filters = self.spot, page.findChildren(Chips)
        on = spot.find(page) if spot is not None else None
        if on is not None and any(one.isAncestorOf(on) for one in filters):
            spot = None  # chosen again; the keyboard begins with what they list
        return Stand(
            self.to.wordless() if isinstance(self.to, Place) else self.to,
            tuple((kind, wordless(part, chosen)) for part, (kind, chosen) in kept),
            tuple((kind, stand.nameless()) for kind, stand in self.lists),
            self.scrolled,
            spot,
            carried,
        )

    def with_keyboard(self, page: QWidget, focus: QWidget | None) -> "Stand":
        """Return it with the keyboard where it is now."""
        return replace(self, spot=Spot.of(page, focus) if focus is not None else None)

    @property
    def page(self) -> str:
        """The page's id."""
        return self.to.page if isinstance(self.to, Place) else self.to

    def sift_again(self, page: QWidget) -> bool:
        """Choose and search for what was chosen and searched for; tells whether it was not so."""
        paired = _paired(SIFTING.within(page), self.sifts)
        changed = [part for part, chosen in paired if sift(part, chosen)]
        return bool(changed)

    def expect(self, page: QWidget) -> None:
        """Have the lists of a page that was built anew come as they stood."""
        for table, stand in _paired(tables(page), self.lists):
            stand.expect(table)

    def show(self, page: QWidget) -> bool:
        """Mark and scroll to where they were, as far as it is still there; False where more may
        have to be read for it.
        """
        whole = [stand.put(table) for table, stand in _paired(tables(page), self.lists)]
        return all([*whole, self.scroll(page)])

    def scroll(self, page: QWidget) -> bool:
        """Scroll to where it was; False where the page does not go as far (yet)."""
        whole = True
        for area, (down, across) in _paired(_areas(page), self.scrolled):
            area.horizontalScrollBar().setValue(across)
            area.verticalScrollBar().setValue(down)
            whole = whole and area.verticalScrollBar().value() >= down
        return whole


def _kind(part: QWidget) -> str:
    return type(part).__name__


def _areas(page: QWidget) -> list[QAbstractScrollArea]:
    """Return what is scrolled on a page, as it lies there: what is raised comes last to Qt. How a
    list is scrolled, it says.
    """
    areas = (one for one in page.findChildren(QAbstractScrollArea) if one.isVisibleTo(page))
    return sorted((one for one in areas if not isinstance(one, View)), key=partial(_lies, page))


def _lies(page: QWidget, part: QWidget) -> tuple[int, int]:
    corner = part.mapTo(page, QPoint(0, 0))
    return corner.y(), corner.x()


def _scrolled(area: QAbstractScrollArea) -> tuple[int, int]:
    return area.verticalScrollBar().value(), area.horizontalScrollBar().value()


def _paired(parts: Sequence[W], said: "Said[V]") -> Iterator[tuple[W, V]]:
    """Yield parts of a page with what those of their kind said, the first of each with the first's:
    what else stands on it may come in another order.
    """
    by_kind: dict[str, list[V]] = defaultdict(list)
    for kind, value in reversed(said):
        by_kind[kind].append(value)
    return ((part, by_kind[_kind(part)].pop()) for part in parts if by_kind[_kind(part)])


def carried_by(pages: Mapping[str, QWidget]) -> dict[str, object]:
    """Return what pages hold that no draft may keep, by their ids."""
    every = ((name, page.carried()) for name, page in pages.items() if isinstance(page, Carries))
    return {name: held for name, held in every if held is not None}


def put_back(page: QWidget, carried: object) -> None:
    """Give a page that was built anew what it carried, if anything."""
    if isinstance(page, Carries) and carried is not None:
        page.put_back(carried)
