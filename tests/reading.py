"""Which rows are read whole: what lists and openings must not do to thousands."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from desktop.core.work.records import Record


@contextmanager
def loads(kind: type[Record]) -> Iterator[list[str]]:
    """Give the ids of the rows of a table that are read within, by whichever thread."""
    read: list[str] = []

    def loaded(row: Record, _context: object) -> None:
        read.append(vars(row)["id"])

    event.listen(kind, "load", loaded)
    try:
        yield read
    finally:
        event.remove(kind, "load", loaded)
