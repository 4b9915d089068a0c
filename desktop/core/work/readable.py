"""Whether the rows of a table can be read at all, before anybody judges what they say."""

from collections.abc import Callable, Collection, Iterator
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Integer,
    LargeBinary,
    Table,
    func,
    inspect,
    select,
)
from sqlalchemy import cast as cast_to
from sqlalchemy.orm import Session

from desktop.base.errors import KnownError
from desktop.core.work.records import Record
from desktop.storage.catalogue import is_local

#: What tells whether a value is one of its column: given SQLite's word for its kind, and its bytes.
Judge = Callable[[str, bytes], bool]


def readable(session: Session, tables: Collection[type[Record]]) -> Iterator[tuple[str, bool]]:
    """Judge each row by whether every value is what its column is for: the table and what people
    call the row by, its number or else its key. A server lets no other value in.
    """
    if not is_local(session.connection()):
        return
    for table in sorted((inspect(each).local_table for each in tables), key=str):
        assert isinstance(table, Table)  # noqa: S101  # each desk's are
        yield from _rows(session, table)


def _rows(session: Session, table: Table) -> Iterator[tuple[str, bool]]:
    judges = [_judge(column, session) for column in table.columns]
    names = [column.name for column in table.columns]
    called = [name for name in ("number", "file_number") if name in names][:1]
    keys = [names.index(name) for name in called or (key.name for key in table.primary_key)]
    # As the bytes that they are: a value that is none of its column's would stop the reading.
    asked = [part for c in table.columns for part in (func.typeof(c), cast_to(c, LargeBinary))]
    rows = session.execute(select(*asked).order_by(*table.primary_key))
    for row in rows.yield_per(500):
        values = list(zip(row[::2], row[1::2], strict=True))
        key = "/".join((values[at][1] or b"").decode("utf-8", "replace") for at in keys)
        good = all(judge(*value) for judge, value in zip(judges, values, strict=True))
        yield f"{table.name} {key}", good


def _judge(column: Column[Any], session: Session) -> Judge:
    """Return what judges a column's values."""
    wanted = "integer" if isinstance(column.type, Integer | BigInteger | Boolean) else "text"
    dialect = session.get_bind().dialect
    read = column.type.dialect_impl(dialect).result_processor(dialect, None)

    def judge(kind: str, value: bytes | None) -> bool:
        if kind == "null":
            return bool(column.nullable)
        try:
            if kind != wanted or value is None:
                return False
            text = value.decode()
            if kind == "text" and read is not None:
                read(text)
        except (ValueError, KnownError):
            return False
        return True

    return judge
