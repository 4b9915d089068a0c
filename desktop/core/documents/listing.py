"""A list that leaves the program as a workbook, or on paper."""

from desktop.base.data_classes import dataclass


@dataclass(frozen=True, slots=True)
class Listing:
    """A list by its columns, every cell as text. ``said`` stands above it and heads each page;
    ``numbers`` are the places of columns whose digits keep their order.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    said: tuple[str, ...] = ()
    numbers: frozenset[int] = frozenset()
