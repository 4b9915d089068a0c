"""Lists a page at a time: by the key of the last row shown, so that the hundredth page costs what
the first one does.
"""

from collections.abc import Iterable, Sequence
from heapq import merge
from itertools import islice
from typing import Any, Final, Generic, TypeVar

from sqlalchemy import ColumnElement, Select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.base.data_classes import dataclass

Row = TypeVar("Row")
#: The values that a list is ordered by, of its last row; the last of them tells rows apart.
Key = tuple[Any, ...]

#: What a list is ordered by.
Ordering = Sequence[InstrumentedAttribute[Any] | ColumnElement[Any]]

#: Rows of a page: more than a window shows at once.
PAGE: Final = 60


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Rows of a list, in its order; ``following`` is the key that the next ones follow, or None."""

    rows: tuple[Row, ...]
    following: Key | None = None


def keys_in(
    session: Session,
    branches: Iterable[Select[Any]],
    by: Ordering,
    after: Key | None = None,
    *,
    descending: bool = False,
    size: int = PAGE,
) -> tuple[list[Key], Key | None]:
    """Return the keys of a page, and the key after which the next one comes (None at the end).

    ``branches`` are queries that share no row, each read by an index over what it asks for and
    ``by``; their rows are merged. The last column of ``by`` tells rows apart.
    """
    found = []
    for branch in branches:
        query = branch.with_only_columns(*by)
        if after is not None:
            key = tuple_(*by)
            query = query.where(key < after if descending else key > after)
        order = [column.desc() if descending else column.asc() for column in by]
        found.append(map(tuple, session.execute(query.order_by(*order).limit(size + 1))))
    keys = list(islice(merge(*found, reverse=descending), size + 1))
    return keys[:size], keys[size - 1] if len(keys) > size else None


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of a list, in an order of its own; parts follow one another and share no row."""

    query: Select[Any]
    by: Ordering


def staged_in(
    session: Session, stages: Sequence[Stage], after: Key | None = None, size: int = PAGE
) -> tuple[list[Key], Key | None]:
    """Return the keys of a page as :func:`keys_in` does, each with its stage's place before it.

    A stage is read only where the ones before it leave room on the page.
    """
    start, last = (after[0], after[1:]) if after else (0, None)
    found: list[Key] = []
    for place, stage in enumerate(stages[start:], start):
        room = size + 1 - len(found)
        keys, _ = keys_in(session, [stage.query], stage.by, last, size=room)
        found += [(place, *key) for key in keys]
        last = None
        if len(found) > size:
            break
    return found[:size], found[size - 1] if len(found) > size else None
