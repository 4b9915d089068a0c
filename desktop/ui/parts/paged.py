"""A list of the office's records in a table, read a page at a time as it is scrolled."""

from collections.abc import Callable
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.base.errors import KnownError
from desktop.core.work.paging import PAGE, Key, Page
from desktop.ui import kit
from desktop.ui.desk import Desk

R = TypeVar("R")
A = TypeVar("A")


class Paged(QObject, Generic[A, R]):
    """``reading(asked, after, size)`` gives a page of what is asked for.

    ``done()`` is called when the rows of a first page are shown, ``came(int)`` tells then how many;
    ``missed``: they could not be read.
    """

    came = Signal(int)
    missed = Signal()

    def __init__(
        self,
        desk: Desk,
        table: kit.Table[R],
        reading: Callable[..., Page[R]],
        done: Callable[[], object],
    ) -> None:
        super().__init__(table)
        self._desk, self._table, self._reading, self._done = desk, table, reading, done
        self._asked: A | None = None
        self._shown: A | None = None
        self._following: Key | None = None
        self._under_way = False
        table.neared_end.connect(self.more)

    @property
    def has_more(self) -> bool:
        """There are rows beyond those that are shown."""
        return self._following is not None

    @property
    def awaited(self) -> bool:
        """Another list is asked for than is shown."""
        return self._asked != self._shown

    def everything(self, office: Any, actor: Any, progress: Callable[[int, int], None]) -> list[R]:
        """Return every row of the list in view, read a page at a time; it runs in the lane."""
        found: list[R] = []
        after: Key | None = None
        while True:
            page = self._reading(office, actor, self._asked, after, PAGE)
            found += page.rows
            after = page.following
            if after is None:
                return found
            progress(len(found), len(found) + PAGE)

    def show(self, asked: A, *, narrowed: bool = False) -> None:
        """Show a list from its first row; the same list as far down as it was shown before.

        ``narrowed``: it is what matches a search or a filter.
        """
        again = asked == self._asked
        self._table.narrow(on=narrowed)
        self._asked, self._under_way = asked, True
        if not again:
            self._table.await_rows()
        size = max(PAGE, len(self._table.model.rows)) if again else PAGE
        self._read(None, size, self._show)

    def again(self) -> None:
        """Read once more what could not be read."""
        self._under_way = True
        self._read(None, PAGE, self._show)

    def more(self) -> None:
        """Show the next rows, where there are some."""
        if self._following is not None and not self._under_way:
            self._under_way = True
            self._read(self._following, PAGE, self._add)

    def _read(self, after: Key | None, size: int, done: Callable[[Any], None]) -> None:
        asked, reading = self._asked, self._reading

        def read(office: Any, actor: Any) -> tuple[A | None, Page[R]]:
            return asked, reading(office, actor, asked, after, size)

        self._desk.read(read, done=done, refused=partial(self._could_not, asked))

    def _could_not(self, asked: A | None, _why: KnownError) -> None:
        if asked == self._asked:
            self._under_way = False
            if self.awaited:
                self.missed.emit()

    def _show(self, found: tuple[A, Page[R]]) -> None:
        asked, page = found
        if asked != self._asked:
            return  # another list was asked for meanwhile
        self._under_way, self._following = False, page.following
        again, self._shown = asked == self._shown, asked
        self._table.set_rows(page.rows, again=again)
        self._done()
        self.came.emit(len(page.rows))

    def _add(self, found: tuple[A, Page[R]]) -> None:
        asked, page = found
        if asked == self._asked:
            self._under_way, self._following = False, page.following
            self._table.add_rows(page.rows)
            self._done()
