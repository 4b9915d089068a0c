"""A sheet by its layout: which cell is what, and what a row is of."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from desktop.base.errors import Refused
from desktop.base.identifiers import read as read_number
from desktop.base.keys import plain
from desktop.core.exchange.cells import birth_of, is_error, number_of, text_of
from desktop.core.exchange.names import holds, parted
from desktop.core.exchange.terms import Cell, Cells, Column, Layout, Sheet, Use
from desktop.core.exchange.words import Words
from desktop.core.people.terms import PersonName

NAMES: Final = (Use.FULL_NAME, Use.FIRST, Use.FATHER, Use.GRANDFATHER, Use.FAMILY)
#: Columns in which a dash says that there is none.
_NUMBERS: Final = frozenset(
    {Use.IDENTITY, Use.HEAD_IDENTITY, Use.MOBILE, Use.OTHER_MOBILE, Use.IBAN, Use.INCOME}
)
#: Columns of which nothing is read but what stands there.
_KEPT_AS_IT_IS: Final = frozenset({Use.LEFT, Use.NOTE, Use.VERDICT, Use.SHEET})


class LaidOut:
    """A sheet, its layout and the words of the office."""

    def __init__(self, sheet: Sheet, layout: Layout, words: Words, today: date) -> None:
        self._sheet, self._layout, self._words, self._today = sheet, layout, words, today
        self._at: dict[Use, int] = {}
        self._notes: list[int] = []
        self._births: list[int] = []
        for at, column in enumerate(layout.columns):
            if column.use is Use.NOTE:
                self._notes.append(at)
            elif column.use is Use.BIRTH:
                self._births.append(at)
            elif column.use is not Use.LEFT:
                self._at.setdefault(column.use, at)

    def _foot(self, cells: Cells) -> str:
        """Return what tells that a row is nobody's, but a total, a note or headings once more; else
        "". Where there is a name it alone tells.
        """
        name = self._text(cells, Use.FULL_NAME) or self._text(cells, Use.FIRST)
        texts = [cell for at, cell in enumerate(cells) if at not in self._notes]
        for text in [name] if name else [one for one in texts if isinstance(one, str)]:
            if self._words.is_foot(text):
                return text
        uses = (use for use in (Use.FULL_NAME, Use.FIRST) if use in self._at)
        again = name and any(plain(name) == plain(self._heading(use)) for use in uses)
        return name if again else ""

    def _headless(self, cells: Cells) -> str:
        """Return the relation of a head's row where it is no word of a head."""
        said = self._text(cells, Use.RELATION)
        return "" if self._words.is_head(said) else said

    def _born(self, cells: Cells) -> int | None:
        """Return which column tells a birth: of several the first that can be read."""
        there = [at for at in self._births if self._filled(cells, at)]
        filled = [at for at in there if not self._words.is_nothing(self._filled(cells, at))]
        return next(filter(partial(self._told, cells), filled), filled[0] if filled else None)

    def _births_beside(self, cells: Cells) -> Iterator[int]:
        """Yield the columns that tell another birth, or none, than the one that is taken."""
        at = self._born(cells)
        for other in self._births:
            if other == at or self._words.is_nothing(self._filled(cells, other)):
                continue
            if at is None or self._told(cells, other) != self._told(cells, at):
                yield other

    def _told(self, cells: Cells, at: int) -> tuple[object, ...]:
        """Return day and year of the birth that a cell tells, nothing for what can't be read."""
        try:
            birth, _ = birth_of(cells[at], from_1904=self._sheet.from_1904)
        except Refused:
            return ()
        return birth.day, birth.year

    def _filled(self, cells: Cells, at: int) -> str:
        return text_of(cells[at]) if at < len(cells) else ""

    def _errors(self, cells: Cells) -> Iterator[tuple[Use, Column, str]]:
        """Yield the cells of what is read in which a program wrote an error, or a formula that
        has no result.
        """
        for column, cell in zip(self._layout.columns, cells, strict=False):
            if column.use not in _KEPT_AS_IT_IS and is_error(cell):
                yield column.use, column, text_of(cell)

    def _cell(self, cells: Cells, use: Use) -> Cell:
        at = self._at.get(use)
        cell = cells[at] if at is not None and at < len(cells) else ""
        said = isinstance(cell, str) and use in _NUMBERS and self._words.is_nothing(cell)
        return "" if said else cell

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
