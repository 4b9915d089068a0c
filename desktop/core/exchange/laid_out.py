"""A sheet by its layout: which cell is what, and which rows belong to one family."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.errors import Refused
from desktop.base.identifiers import read as read_number
from desktop.core.exchange.cells import number_of, text_of
from desktop.core.exchange.names import holds, parted
from desktop.core.exchange.terms import Cell, Cells, Layout, Sheet, Use
from desktop.core.exchange.words import Words
from desktop.core.people.terms import PersonName

NAMES: Final = (Use.FULL_NAME, Use.FIRST, Use.FATHER, Use.GRANDFATHER, Use.FAMILY)


class LaidOut:
    """A sheet, its layout and the words of the office."""

    def __init__(self, sheet: Sheet, layout: Layout, words: Words, today: date) -> None:
        self._sheet, self._layout, self._words, self._today = sheet, layout, words, today
        self._at: dict[Use, int] = {}
        self._notes: list[int] = []
        for at, column in enumerate(layout.columns):
            if column.use is Use.NOTE:
                self._notes.append(at)
            elif column.use is not Use.LEFT:
                self._at.setdefault(column.use, at)
        self._led = Use.HEAD_IDENTITY in self._at

    def grouped(self) -> Iterator[tuple[int, ...]]:
        """Yield the rows of each family, its head's first; rows without anything are none."""
        heads: dict[str, list[int]] = {}
        groups: list[list[int]] = []
        within, first = "", 0
        for at in range(self._layout.heading + 1, len(self._sheet.rows)):
            cells = self._sheet.rows[at]
            if not any(text_of(cell) for cell in cells):
                continue
            if (sheet := self._text(cells, Use.SHEET)) != within:
                within, first = sheet, len(groups)
            group = self._household(cells, groups[first:], heads)
            if group is None:
                groups.append([at])
                if self._led and (number := self._number(cells, Use.IDENTITY)):
                    heads.setdefault(number, groups[-1])
            else:
                group.append(at)
        yield from map(tuple, groups)

    def _household(
        self, cells: Cells, groups: Sequence[list[int]], heads: dict[str, list[int]]
    ) -> list[int] | None:
        """Return the rows of the family that a row belongs to, None where it begins one."""
        of = self._number(cells, Use.HEAD_IDENTITY) if self._led else ""
        if of and of != self._number(cells, Use.IDENTITY):
            return heads.get(of)
        if self._unled(cells):
            return None
        if Use.RELATION in self._at and not self._words.is_head(self._text(cells, Use.RELATION)):
            return groups[-1] if groups else None
        return None

    def _orphaned(self, row: int) -> bool:
        """Tell whether a row that should stand below a head stands below none."""
        cells = self._sheet.rows[row]
        of = self._number(cells, Use.HEAD_IDENTITY) if self._led else ""
        if of and of != self._number(cells, Use.IDENTITY):
            return True
        return not self._words.is_head(self._text(cells, Use.RELATION))

    def _unled(self, cells: Cells) -> str:
        """Return the number of a row's head where it lost its digits, as it stands, else ""."""
        try:
            number_of(self._cell(cells, Use.HEAD_IDENTITY))
        except Refused:
            return self._text(cells, Use.HEAD_IDENTITY)
        return ""

    # ---- parts

    def _cell(self, cells: Cells, use: Use) -> Cell:
        at = self._at.get(use)
        return cells[at] if at is not None and at < len(cells) else ""

    def _text(self, cells: Cells, use: Use) -> str:
        return text_of(self._cell(cells, use))

    def _heading(self, use: Use) -> str:
        return self._layout.columns[self._at[use]].heading

    def _number(self, cells: Cells, use: Use) -> str:
        """Return a number as it is compared; "" for none, and for one that lost its digits, which
        the reading of its row tells.
        """
        try:
            return read_number(number_of(self._cell(cells, use)))
        except Refused:
            return ""

    def _name(self, cells: Cells) -> PersonName | None:
        whole = self._text(cells, Use.FULL_NAME)
        first, father, grandfather, family = (self._text(cells, use) for use in NAMES[1:])
        if not whole:
            return PersonName(first, father, grandfather, family) if first else None
        name = parted(whole, family)
        if not name.father and not holds(name.family, father):  # other columns have the rest of it
            name = replace(name, father=father)
        if not name.grandfather and not holds(name.family, grandfather):
            name = replace(name, grandfather=grandfather)
        return name

    def _unnamed(self, cells: Cells) -> Iterator[Use]:
        """Yield the columns of whose word the name has nothing."""
        name = self._name(cells)
        for use in NAMES[1:]:
            said = self._text(cells, use)
            if said and (name is None or not holds(name.full, said)):
                yield use
