"""Steps of the schema: numbered, frozen SQL, each whole or not at all."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from desktop.base import log
from desktop.base.errors import KnownError, Refused
from desktop.storage.copy import check_database, copy_database
from desktop.storage.engine import raw_connection
from desktop.storage.failures import known_errors, translate
from desktop.storage.files import remove
from desktop.storage.keys import DataKey


class Migration(Protocol):
    """A module ``m0001_name`` of ``migrations``; its SQL never changes once released."""

    NUMBER: int
    SQL: str


@dataclass(frozen=True, slots=True)
class Migrated:
    """What was done: the schema's number before and after, and the snapshot if one was taken."""

    before: int
    after: int
    snapshot: Path | None


def schema_version(engine: Engine) -> int:
    """Return the number of the last migration that the database has been through."""
    return int(raw_connection(engine).execute("PRAGMA user_version").fetchone()[0])


def migrate(
    engine: Engine, key: DataKey, database: Path, migrations: Sequence[Migration]
) -> Migrated:
    """Bring the database at ``database``, open as ``engine``, to the newest schema.

    A database with content is first copied beside itself and the copy proved. A migration that
    fails leaves the one before it in force. Raises ``storage.newer_database`` without touching
    the file, and ``storage.migration_failed`` with the ``number`` that did not pass.
    """
    for place, migration in enumerate(migrations, 1):
        if place != migration.NUMBER:
            raise ValueError(f"migration {migration.NUMBER} stands at place {place}")
    before = schema_version(engine)
    if before > len(migrations):
        raise Refused("storage.newer_database", found=before, known=len(migrations))
    due = migrations[before:]
    snapshot = _snapshot(engine, key, database, before) if before and due else None
    for migration in due:
        _run(raw_connection(engine), migration)
        log.event("migrated", to_version=migration.NUMBER)
    if snapshot:
        for old in database.parent.glob(f"{database.name}.v*"):
            if old != snapshot:
                remove(old)
    return Migrated(before, len(migrations), snapshot)


def _snapshot(engine: Engine, key: DataKey, database: Path, version: int) -> Path:
    path = database.with_name(f"{database.name}.v{version}")
    remove(path)
    try:
        copy_database(engine, key, path)
        check_database(path, key)
    except BaseException:
        remove(path)
        raise
    return path


def _run(connection: Any, migration: Migration) -> None:
    """Run one migration in one transaction, references checked before it commits."""
    with known_errors():
        # Rebuilding a table that others refer to needs this off, and it has no effect inside.
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("PRAGMA query_only = OFF")
        try:
            connection.execute("BEGIN IMMEDIATE")
            for statement in statements(migration.SQL):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {int(migration.NUMBER)}")
            _demand_references(connection, migration)
            connection.execute("COMMIT")
        except BaseException as error:
            # A full disk has rolled back by itself.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if isinstance(error, dbapi2.Error) and translate(error) is None:
                raise KnownError("storage.migration_failed", number=migration.NUMBER) from error
            raise
        finally:
            connection.execute("PRAGMA foreign_keys = ON")


def _demand_references(connection: Any, migration: Migration) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        raise KnownError("storage.migration_failed", number=migration.NUMBER)


def statements(script: str) -> Iterator[str]:
    """Split a script at its statements' ends, triggers kept whole.

    (``executescript`` would commit first.) Raises ValueError for an end that is missing.
    """
    statement = ""
    for piece in re.split(r"(?<=;)", script):
        statement += piece
        if dbapi2.complete_statement(statement):
            yield statement.strip()
            statement = ""
    rest = [line for line in statement.splitlines() if line.strip()]
    if any(not line.lstrip().startswith("--") for line in rest):
        raise ValueError("the script ends inside a statement")
