"""A short list of parts that is shown anew as a whole."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from desktop.ui.kit.cards import empty, line
from desktop.ui.kit.flow import flow
from desktop.ui.kit.roving import Roving
from desktop.ui.kit.turns import Turns

#: How many rows come at a turn of the loop.
_EACH: Final = 4


class Rows(QVBoxLayout):
    """Parts one under the other, ``lined`` ones with hairlines between them, or ``across`` the
    page, in a second line where there is no room.

    They are put together out of view and shown at once: for each that came by itself Qt would lay
    the page anew, from its card to the window. ``rows`` are those that are shown; what is pressed
    in them is one stop of Tab.
    """

    def __init__(self, *, lined: bool = False, spacing: int = 0, across: bool = False) -> None:
        super().__init__()
        self._lined, self._spacing, self._across = lined, spacing, across
        self._roving: Roving | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
        self.rows: list[QWidget] = []
        self._coming: Iterator[QWidget] = iter(())

    def set_rows(self, rows: Iterable[QWidget]) -> None:
        """Show other rows."""
        empty(self)
        self.rows, self._coming = [], iter(())
        self._add(list(rows))

    def come(self, rows: Iterable[QWidget], turns: Turns, *, each: int = _EACH) -> None:
        """Show other rows, ``each`` of them in a turn of its own; they are made then."""
        coming = iter(rows)
        self.set_rows(islice(coming, each))
        self._coming = coming
        turns.fill(self, partial(self._go_on, coming, turns, each))

    def _go_on(self, coming: Iterator[QWidget], turns: Turns, each: int) -> None:
        if self._coming is not coming:
            return
        from desktop.ui.kit.still import still  # not before the first frame

        made = list(islice(coming, each))
        if made:
            with still():
                self._add(made)
            turns.fill(self, partial(self._go_on, coming, turns, each))

    def _add(self, rows: Sequence[QWidget]) -> None:
        holder = self.parentWidget()
        if rows:
            held = self._held(rows)
            self.rows.extend(rows)
            self.addWidget(held)
            if holder is not None:  # else it would be a window of its own
                held.show()  # what Qt shows by itself later tells no layout its height
        if holder is not None:
            self._roving = self._roving or Roving(holder)
            self._roving.take([part for row in self.rows for part in _pressed(row)])

    def _held(self, rows: Sequence[QWidget]) -> QWidget:
        if self._across:
            return flow(*rows, gap=self._spacing)
        holder = QWidget()
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self._spacing)
        for place, row in enumerate(rows, len(self.rows)):
            if self._lined and place:
                box.addWidget(line())
            box.addWidget(row)
        return holder


def _pressed(row: QWidget) -> list[QAbstractButton]:
    """Return what Tab would come to in a row."""
    parts = row.findChildren(QAbstractButton)
    return [part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
