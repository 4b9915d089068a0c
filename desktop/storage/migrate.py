"""Steps of the schema: numbered and frozen, each whole or not at all.

How to write one: a module ``migrations/m0003_name.py`` with ``NUMBER = 3`` and
``def upgrade(op: Operations) -> None``, and its name at the end of the list in ``migrations``. A
step is Alembic's operations, which are rendered for the engine at hand:

- A table that it changes is *declared* in the module as it stands before, whole (a ``Table`` with
  its CHECKs, indexes and ``sqlite_with_rowid=False``), and given as ``copy_from=``; what would be
  read from the database loses half of that. ``batch_alter_table`` builds the table anew and copies.
- Names, types and defaults are written out. A step imports no model, rule or service: those go on,
  and the step stays as it was released.
- A new column of a table with rows takes a ``server_default``, and a second ``batch_alter_table``
  with ``alter_column(…, server_default=None)`` takes that away again: the models have none.
- Rows are changed by ``op.execute`` of portable statements (``sa.update(table)…``) or read through
  ``op.get_bind()``. Nothing commits: the transaction is the frame's.
- ``sqlalchemy`` is imported at the top, Alembic for the type checker alone: it is loaded when a
  step is due, and on most mornings none is.

``m0001`` and ``m0002`` are SQLite's own SQL, from before there was this frame.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from desktop.base import log
from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError, Refused
from desktop.storage.catalogue import schema_number
from desktop.storage.copy import check_database, copy_database
from desktop.storage.engine import READ_ONLY, raw_connection
from desktop.storage.failures import known_errors, translate
from desktop.storage.files import remove, snapshots
from desktop.storage.keys import DataKey

if TYPE_CHECKING:
    from alembic.operations import Operations


@runtime_checkable
class Script(Protocol):
    """A module of ``migrations`` in SQLite's own SQL: the first two."""

    NUMBER: int
    SQL: str


class Step(Protocol):
    """A module of ``migrations`` in Alembic's operations."""

    NUMBER: int

    def upgrade(self, op: "Operations") -> None:
        """Change tables and rows, in the transaction that is open."""
        ...


Migration = Script | Step


class Ground(Protocol):
    """What an engine has of its own when its schema changes.

    ``first`` is the number of the migration that an empty database begins with.
    """

    first: int

    def number(self, connection: Connection) -> int:
        """Return the number of the last migration that the database has been through."""
        ...

    def renumber(self, connection: Connection, number: int) -> None:
        """Keep the number, in the transaction that is open."""
        ...

    def rebuilding(self, connection: Connection) -> AbstractContextManager[None]:
        """Let tables be built anew that others refer to; no transaction is open yet."""
        ...

    def has_orphans(self, connection: Connection) -> bool:
        """Tell whether a row refers to one that is gone."""
        ...


@dataclass(frozen=True, slots=True)
class Migrated:
    """What was done: the schema's number before and after, and the snapshot if one was taken."""

    before: int
    after: int
    snapshot: Path | None


class LocalGround:
    """The local file's: a number in its header, and references that are watched by choice."""

    first = 1

    def number(self, connection: Connection) -> int:
        return schema_number(connection.exec_driver_sql)

    def renumber(self, connection: Connection, number: int) -> None:
        connection.exec_driver_sql(f"PRAGMA user_version = {number}")

    @contextmanager
    def rebuilding(self, connection: Connection) -> Iterator[None]:
        # With references watched, a table that is built anew takes the rows that cascade from the
        # old one along, in silence. Inside a transaction the switch has no effect.
        raw: Any = connection.connection.driver_connection
        raw.execute("PRAGMA foreign_keys = OFF")
        try:
            yield
        finally:
            raw.execute("PRAGMA foreign_keys = ON")

    def has_orphans(self, connection: Connection) -> bool:
        return connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None


def schema_version(engine: Engine) -> int:
    """Return the number of the last migration that a local database has been through."""
    return schema_number(raw_connection(engine).execute)


def migrate(
    engine: Engine, key: DataKey, database: Path, migrations: Sequence[Migration]
) -> Migrated:
    """Bring the local database at ``database``, open as ``engine``, to the newest schema.

    A database with content is first copied beside itself and the copy proved; one such copy is
    kept. Raises as :func:`advance`, and as :func:`copy.check_database` for the copy.
    """
    done = advance(engine, migrations, LocalGround(), partial(_snapshot, engine, key, database))
    if done.snapshot:
        for old in list(snapshots(database)):
            if old != done.snapshot:
                remove(old)
    return done


def advance(
    engine: Engine,
    migrations: Sequence[Migration],
    ground: Ground,
    snapshot: Callable[[int], Path | None] = lambda _number: None,
) -> Migrated:
    """Bring a database to the newest schema, each step whole or not at all.

    ``snapshot`` copies a database with content before the first step that is due. A migration that
    fails leaves the one before it in force. Raises ``storage.newer_database`` without touching
    anything, and ``storage.migration_failed`` with the ``number`` that did not pass;
    ValueError for steps that are not numbered by their places, a bug.
    """
    newest = ground.first + len(migrations) - 1
    with engine.connect().execution_options(**{READ_ONLY: True}) as connection:
        before = ground.number(connection)
    if before > newest:
        raise Refused("storage.newer_database", found=before, known=newest)
    done = max(before - ground.first + 1, 0)
    due = migrations[done:]  # of the others nothing is asked: they may not be loaded
    for place, migration in enumerate(due, ground.first + done):
        if place != migration.NUMBER:
            raise ValueError(f"migration {migration.NUMBER} stands at place {place}")
    kept = snapshot(before) if before and due else None
    for migration in due:
        _run(engine, migration, ground)
        log.event("migrated", to_version=migration.NUMBER)
    return Migrated(before, newest, kept)


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


def _run(engine: Engine, migration: Migration, ground: Ground) -> None:
    """Run one migration in one transaction, references checked before it commits."""
    with known_errors(), engine.connect() as connection, ground.rebuilding(connection):
        try:
            with connection.begin():
                # Where desks share a server, another may have taken the step by now.
                if ground.number(connection) < migration.NUMBER:
                    _apply(connection, migration)
                    ground.renumber(connection, migration.NUMBER)
                    _demand_references(connection, migration, ground)
        except Exception as error:
            if isinstance(error, IntegrityError) or translate(error) is None:
                raise KnownError("storage.migration_failed", number=migration.NUMBER) from error
            raise


def _demand_references(connection: Connection, migration: Migration, ground: Ground) -> None:
    if ground.has_orphans(connection):
        raise KnownError("storage.migration_failed", number=migration.NUMBER)


def _apply(connection: Connection, migration: Migration) -> None:
    if isinstance(migration, Script):
        for statement in statements(migration.SQL):
            connection.exec_driver_sql(statement)
        return
    # Here and not above: most mornings no step is due.
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext

    migration.upgrade(Operations(MigrationContext.configure(connection)))


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
