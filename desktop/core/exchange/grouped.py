"""Which rows of a sheet belong to one family."""

from collections.abc import Iterator
from datetime import date

from desktop.base.arabic_text import western_digits
from desktop.base.errors import Refused
from desktop.core.exchange.cells import number_of, text_of
from desktop.core.exchange.laid_out import LaidOut
from desktop.core.exchange.terms import Cells, Layout, Sheet, Use
from desktop.core.exchange.words import Words


class Grouped(LaidOut):
    """Families as rows below their head: by the relation, the head's number, or their count."""

    def __init__(self, sheet: Sheet, layout: Layout, words: Words, today: date) -> None:
        super().__init__(sheet, layout, words, today)
        self._led = Use.HEAD_IDENTITY in self._at
        self._counts = self._counted() if Use.RELATION in self._at else None

    def grouped(self) -> Iterator[tuple[int, ...]]:
        """Yield the rows of each family, its head's first; rows without anything are none."""
        heads: dict[str, list[int]] = {}
        groups: list[list[int]] = []
        within, last = "", None
        for at in range(self._layout.heading + 1, len(self._sheet.rows)):
            cells = self._sheet.rows[at]
            if not any(text_of(cell) for cell in cells):
                continue
            if (sheet := self._text(cells, Use.SHEET)) != within:
                within, last = sheet, None
            if self._foot(cells):
                groups.append([at])
                continue
            group = self._household(cells, last, heads)
            if group is None:
                groups.append(last := [at])
                if self._led and (number := self._number(cells, Use.IDENTITY)):
                    heads.setdefault(number, last)
            else:
                group.append(at)
        yield from map(tuple, groups)

    def _household(
        self, cells: Cells, last: list[int] | None, heads: dict[str, list[int]]
    ) -> list[int] | None:
        """Return the rows of the family that a row belongs to, None where it begins one."""
        of = self._number(cells, Use.HEAD_IDENTITY) if self._led else ""
        if of and of != self._number(cells, Use.IDENTITY):
            return heads.get(of)
        if Use.RELATION not in self._at or self._unled(cells) or self._begins(cells):
            return None
        return last

    def _begins(self, cells: Cells) -> bool:
        """Tell whether a row is a head's: by its relation, or by the number that heads alone have
        where the relation is no word of a household.
        """
        said = self._text(cells, Use.RELATION)
        if self._counts is None or self._related(cells) or self._words.of("relation_head", said):
            return self._words.is_head(said)
        return bool(self._filled(cells, self._counts))

    def _related(self, cells: Cells) -> bool:
        said = self._text(cells, Use.RELATION)
        return any(self._words.of(kind, said) for kind in ("relationship", "his"))

    def _counted(self) -> int | None:
        """Return the column that counts the families: heads have a number there, and nobody else
        has; None where there is none.
        """
        below = self._sheet.rows[self._layout.heading + 1 :]
        members = [cells for cells in below if self._related(cells)]
        said = (self._words.of("relation_head", self._text(one, Use.RELATION)) for one in below)
        heads = [cells for cells, head in zip(below, said, strict=True) if head]
        if not members or not heads:
            return None
        for at, column in enumerate(self._layout.columns):
            if column.use in (Use.LEFT, Use.OLD_FILE):
                numbers = [western_digits(self._filled(cells, at)) for cells in heads]
                if all(map(str.isdecimal, numbers)) and not any(
                    self._filled(cells, at) for cells in members
                ):
                    return at
        return None

    def _orphaned(self, row: int) -> bool:
        """Tell whether a row that should stand below a head stands below none."""
        cells = self._sheet.rows[row]
        of = self._number(cells, Use.HEAD_IDENTITY) if self._led else ""
        if of and of != self._number(cells, Use.IDENTITY):
            return True
        return Use.RELATION in self._at and not self._begins(cells)

    def _unled(self, cells: Cells) -> str:
        """Return the number of a row's head where it lost its digits, as it stands, else ""."""
        try:
            number_of(self._cell(cells, Use.HEAD_IDENTITY))
        except Refused:
            return self._text(cells, Use.HEAD_IDENTITY)
        return ""
