"""What the local database says of itself: its tables, its schema's number, its pages.

Each takes the ``execute`` of a connection, SQLAlchemy's (``exec_driver_sql``) or the driver's own.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, Engine
from sqlcipher3 import dbapi2

from desktop.base.errors import Refused

Execute = Callable[[str], Iterable[Sequence[Any]]]


def version() -> str:
    """Return the version of the SQLite that offices are opened with, which is not Python's own."""
    return str(dbapi2.sqlite_version)


def is_local(on: Connection | Engine) -> bool:
    """Tell whether the tables lie in the local file, whose pages are ours to read."""
    return on.dialect.name == "sqlite"


def demand_local(on: Connection | Engine) -> None:
    """Raise Refused ``storage.local_engine_only`` where the tables lie on a server.

    For what is done to the file itself: copying it, proving its pages, putting it back.
    """
    if not is_local(on):
        raise Refused("storage.local_engine_only")


def schema_number(execute: Execute) -> int:
    """Return the number of the last migration that the database has been through."""
    return int(_only(execute("PRAGMA user_version")))


def tables(execute: Execute) -> list[str]:
    """Return the names of the tables, sorted, without SQLite's own."""
    rows = execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' "
        "ESCAPE '~' ORDER BY name"
    )
    return [row[0] for row in rows]


def row_count(execute: Execute, table: str) -> int:
    """Return how many rows a table has that :func:`tables` named."""
    return int(_only(execute(f'SELECT count(*) FROM "{table}"')))  # noqa: S608 - a name of its own list


def page_count(execute: Execute) -> int:
    """Return how many pages the database has."""
    return int(_only(execute("PRAGMA page_count")))


def fault(execute: Execute) -> str:
    """Read every page's authentication, the b-trees and the references, and return the first thing
    that is wrong, "" where all is sound.
    """
    # In this order: what reads on through a page that is no one's ends in an error.
    for check in ("cipher_integrity_check", "integrity_check", "foreign_key_check"):
        for row in list(execute(f"PRAGMA {check}")):
            if row[0] != "ok":
                return str(row[0])
    return ""


def _only(rows: Iterable[Sequence[Any]]) -> Any:
    ((value,),) = rows
    return value
