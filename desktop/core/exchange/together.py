"""Several sheets of a workbook as one list."""

from collections.abc import Hashable, Iterator, Sequence

from desktop.base.keys import plain
from desktop.core.exchange.cells import text_of
from desktop.core.exchange.terms import MANY, Cell, Cells, Column, Layout, Sheet, Use


def together(
    sheets: Sequence[Sheet], layouts: Sequence[Layout], names: tuple[str, str]
) -> tuple[Sheet, Layout]:
    """Return the rows of several sheets under one row of headings, and its layout.

    Columns that are taken for the same, or have one heading, are one. Before them stand the sheet
    and the row that each came from, under ``names``; a row without anything is none. Households
    stay within their sheet unless they name their head.
    """
    columns: dict[Hashable, Column] = {}
    places: list[list[int]] = []
    for at, layout in enumerate(layouts):
        order = []
        for place, column in enumerate(layout.columns):
            key = _key(column) or (at, place)
            columns.setdefault(key, column)
            order.append(list(columns).index(key))
        places.append(order)
    every = (Column(names[0], Use.SHEET), Column(names[1]), *columns.values())
    rows: list[Cells] = [tuple(one.heading for one in every)]
    parts = [("", 1)]
    for sheet, layout, order in zip(sheets, layouts, places, strict=True):
        for row, cells in _rows(sheet, layout, order):
            parts.append((sheet.name, row))
            rows.append((sheet.name, row, *cells))
    gender = next((one.gender for one in layouts if one.gender), None)
    name = "، ".join(one.name for one in sheets)
    joined = Sheet(name, tuple(rows), sheets[0].from_1904, tuple(parts))
    return joined, Layout(0, every, gender)


def _key(column: Column) -> Hashable:
    """Return what two columns of two sheets are one by; None where nothing tells it."""
    return (column.use, "") if column.use not in MANY else plain(column.heading) or None


def _rows(sheet: Sheet, layout: Layout, order: Sequence[int]) -> Iterator[tuple[int, Cells]]:
    """Yield the rows that hold something, with where each stands in its sheet."""
    for at in range(layout.heading + 1, len(sheet.rows)):
        row = sheet.rows[at]
        if any(text_of(cell) for cell in row):
            cells: list[Cell] = [""] * (max(order, default=-1) + 1)
            for cell, place in zip(row, order, strict=False):
                cells[place] = cell
            yield at + 1, tuple(cells)
