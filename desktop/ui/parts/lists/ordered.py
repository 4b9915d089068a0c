"""Reads a list of any length for its table: the order whole, the rows as they come into view."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import KnownError
from desktop.base.order import Order
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.core.work.ordered import Asked
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.lists.terms import ListSpec

R = TypeVar("R")
#: So many rows are read at once where all are.
_LOT: Final = 200


class Ordered(QObject, Generic[R]):
    """``done()`` is called when an order is shown; its rows follow. ``came(int)`` tells how many
    they are, of a single one once it is there; ``missed``: they could not be read.
    """

    came = Signal(int)
    missed = Signal()

    def __init__(
        self,
        desk: Desk,
        table: kit.FarTable[R],
        spec: ListSpec[R],
        done: Callable[[], object],
    ) -> None:
        super().__init__(table)
        self._desk, self._table, self._spec, self._done = desk, table, spec, done
        self._asked: Asked | None = None
        self._shown: Asked | None = None
        #: The single row of the order could not be read.
        self._alone_missed = False
        table.rows_wanted.connect(self._read_rows)

    def show(self, asked: Asked) -> None:
        """Show what is asked for; the same list anew stays as it is, with what changed in it."""
        self._asked, reading = asked, self._spec.order

        def read(office: Office, actor: Actor) -> tuple[Asked, Order]:
            return asked, reading(office, actor, asked)

        self._desk.read(read, done=self._show, refused=partial(self._no_order, asked))

    def again(self) -> None:
        """Read once more what could not be read."""
        if self._alone_missed:
            self._read_rows(self._table.model.missing(0, 0))
        elif self._asked is not None:
            self.show(self._asked)

    def _no_order(self, asked: Asked, _why: KnownError) -> None:
        if asked == self._asked and self.awaited:
            self.missed.emit()

    @property
    def awaited(self) -> bool:
        """Another list is asked for than is shown, or its single row."""
        return self._asked != self._shown or self._alone_missed

    def _show(self, found: tuple[Asked, Order]) -> None:
        asked, order = found
        if asked != self._asked:
            return  # another list was asked for meanwhile
        again, self._shown, self._alone_missed = asked == self._shown, asked, False
        self._table.set_order(order, again=again)
        self._done()
        if again or len(order) != 1:
            self.came.emit(len(order))

    # ---- rows

    def _read_rows(self, ids: Sequence[str]) -> None:
        asked = tuple(ids)
        self._desk.read(self._spec.rows, asked, done=self._take_rows, refused=self._could_not)

    def _take_rows(self, rows: Mapping[str, R]) -> None:
        self._table.take_rows(rows)
        self._alone_missed = False
        if len(self._table.model.order) == 1:
            self.came.emit(1)

    def _could_not(self, _why: KnownError) -> None:
        self._table.could_not()
        self._alone_missed = len(self._table.model.order) == 1
        if self._alone_missed:
            self.missed.emit()

    def everything(
        self, office: Office, actor: Actor, progress: Callable[[int, int], None]
    ) -> list[R]:
        """Return every row of the list in view, in its order; it runs in the lane."""
        order = self._spec.order(office, actor, self._asked or Asked())
        return rows_of(self._spec.rows, office, actor, order, progress)


def rows_of(
    reading: Callable[[Any, Any, Sequence[str]], Mapping[str, R]],
    office: Office,
    actor: Actor,
    ids: Sequence[str],
    progress: Callable[[int, int], None],
) -> list[R]:
    """Return rows by their ids, in their order; an id of none is passed over."""
    found: list[R] = []
    for start in range(0, len(ids), _LOT):
        progress(start, len(ids))
        lot = ids[start : start + _LOT]
        rows = reading(office, actor, lot)
        found += [rows[one] for one in lot if one in rows]
    return found
