"""Rows of a form on the grid of twelve columns that all cards share, so that edges meet."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QLayoutItem, QWidget

from desktop.ui.kit.choices import ChoiceField
from desktop.ui.kit.laid import Laid, height_of
from desktop.ui.kit.segments import SegmentedChoice
from desktop.ui.kit.theme import current_theme

GRID: Final = 12
#: How many columns of the grid a row takes, by how many rows stand side by side.
_SPANS: Final = {1: 12, 2: 6, 3: 4, 4: 3}
#: What a row takes where it has too little room: half the card, then all of it.
_WIDER: Final = {3: 6, 4: 6, 6: 12, 12: 12}
#: A row holds at least so many letters of the base size, and its label.
_LEAST_EMS: Final = 6.5
_BETWEEN_LINES: Final = 4


class Twelve(Laid):
    """Rows beside one another, each 3, 4, 6 or 12 columns of the grid wide; all of them wider where
    large text or a small window leaves no room. A hidden row keeps its place (None: a gap).
    """

    def __init__(
        self, holder: QWidget, rows: Sequence[QWidget | None], spans: Sequence[int]
    ) -> None:
        super().__init__(holder)
        self._spans = tuple(spans)
        self._places = [place for place, row in enumerate(rows) if row is not None]
        self.setSpacing(current_theme().px.gap + 2)
        for row in rows:
            if row is not None:
                self.addWidget(row)

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]
        if 0 <= index < len(self._places):
            self._places.pop(index)
        return super().takeAt(index)

    def least(self) -> int:
        return max(map(_least, self._items), default=0)

    def ideal(self) -> int:
        wide = [GRID // span * item.sizeHint().width() for item, span in self._spanned(self._spans)]
        return max(wide, default=0)

    # ---- the grid

    def _spanned(self, spans: Sequence[int]) -> Iterator[tuple[QLayoutItem, int]]:
        return ((item, spans[at]) for item, at in zip(self._items, self._places, strict=True))

    def _edge(self, width: int, column: int) -> int:
        """Return where a column begins, the gap before it left out."""
        return round((width + self.spacing()) * column / GRID)

    def _fitting(self, width: int) -> tuple[int, ...]:
        """Return the narrowest spans in which each row has what it needs."""
        spans, needs = self._spans, self.kept("needs", lambda: [*map(_need, self._items)])
        while any(
            spans[at] < GRID and self._edge(width, spans[at]) - self.spacing() < need
            for at, need in zip(self._places, needs, strict=True)
        ):
            spans = tuple(_WIDER[span] for span in spans)
        return spans

    def laid(self, width: int) -> Iterator[tuple[QLayoutItem, QRect]]:
        """Yield each row with its place, counted from where one begins to read."""
        items = dict(zip(self._places, self._items, strict=True))
        top = tall = column = 0
        for place, span in enumerate(self._fitting(width)):
            if column + span > GRID:
                top, tall, column = top + tall + (_BETWEEN_LINES if tall else 0), 0, 0
            item = items.get(place)
            if item is not None and not item.isEmpty():
                left = self._edge(width, column)
                wide = self._edge(width, column + span) - self.spacing() - left
                high = height_of(item, wide)
                tall = max(tall, high)
                yield item, QRect(left, top, wide, high)
            column += span


def _least(item: QLayoutItem) -> int:
    """Return below which width a row would be cut, whatever else gave way."""
    row = item.widget()
    assert row is not None  # noqa: S101  # only widgets are added
    label, choice = row.findChild(QLabel), row.findChild(SegmentedChoice)
    return max(
        round(_LEAST_EMS * current_theme().px.base),
        label.sizeHint().width() + 12 if label else 0,
        choice.minimumSizeHint().width() if choice else 0,
    )


def _need(item: QLayoutItem) -> int:
    """Return the width that a row should have: that its choice stands in one line, and whole."""
    row = item.widget()
    assert row is not None  # noqa: S101  # only widgets are added
    choice, listed = row.findChild(SegmentedChoice), row.findChild(ChoiceField)
    return max(
        _least(item),
        choice.sizeHint().width() if choice else 0,
        listed.wanted() if listed else 0,
    )


def columns(*rows: QWidget | None, count: int = 2, spans: Sequence[int] = ()) -> QWidget:
    """Return the rows side by side on the grid, ``count`` to a line and at most four (None: a gap),
    or each as many of its twelve columns wide as ``spans`` says: 3, 4, 6 or 12.
    """
    made = QWidget()
    Twelve(made, rows, spans or [_SPANS[min(max(count, 1), max(_SPANS))]] * len(rows))
    return made
